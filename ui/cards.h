// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Several of a kind, each with its own fields in a card: contributors, conversations, actions, missing episodes.
// Adding moves the focus into the new card; taking one away can be undone until the page is left.
#pragma once

#include "ui/form.h"

#include "core/base/id.h"

namespace holdfast::ui {

class Cards final : public QWidget {
    Q_OBJECT
public:
    struct Kind {
        QString place;
        Scope scope = Scope::Assessment;
        QString name;        ///< read to a screen reader before the cards
        QString addLabel;    ///< empty: there is no button, others add
        QString emptyText;   ///< "None recorded"
        bool folds = false;  ///< long cards open one by one
        std::function<QStringList(const casefile::Case &)> keys;
        std::function<QString(const casefile::Case &, const QString &key)> title;
        std::function<void(Form &, const QString &key)> build;
        std::function<QString(session::Session &)> append;                                      ///< gives the new key
        std::function<std::function<void()>(session::Session &, const QString &key)> takeAway;  ///< gives the way back
    };
    Cards(Kind kind, session::Session &session, QWidget *parent);

    /// Opens a card and moves the focus into its first field; false when there is no such card.
    bool open(const QString &key);
    /// Appends one and opens it.
    void addOne();
    /// Looks anew which cards there are; for kinds whose keys do not follow from the case alone.
    void renew();
    UndoBar *undoBar() const { return m_undo; }
    QPushButton *addButton() const { return m_add; }
    Form *form(const QString &key) const;

private:
    struct Card {
        QString key;
        QFrame *frame;
        Heading *title;
        QPushButton *fold;
        QPushButton *remove;
        Form *form;
    };
    Card make(const QString &key);
    void setFolded(const Card &card, bool folded);
    bool isLocked() const;

    const Kind m_kind;
    session::Session &m_session;
    QVBoxLayout *m_column;
    QLabel *m_empty;
    UndoBar *m_undo;
    QPushButton *m_add;
    std::vector<Card> m_cards;
};

/// Cards over a list of structs of the case.
template <class Item>
Cards::Kind cardsOf(const Binding<std::vector<Item>> &list, QChar idPrefix, const std::function<void(Item &)> &fresh = {})
{
    Cards::Kind kind;
    kind.place = list.place;
    kind.scope = list.scope;
    kind.keys = [list](const casefile::Case &record) {
        QStringList keys;
        for (const Item &item : list.read(record)) {
            if constexpr (requires { item.id; })
                keys.append(item.id);
            else
                keys.append(QString::number(keys.size()));
        }
        return keys;
    };
    kind.append = [list, idPrefix, fresh](session::Session &session) {
        std::vector<Item> items = list.read(session.record());
        Item item;
        if (fresh)
            fresh(item);
        QString key = QString::number(items.size());
        if constexpr (requires { item.id; })
            key = item.id = newId(idPrefix);
        items.push_back(std::move(item));
        return list.write(session, items) ? key : QString();
    };
    kind.takeAway = [list](session::Session &session, const QString &key) -> std::function<void()> {
        std::vector<Item> items = list.read(session.record());
        Item *found = itemWithKey(items, key);
        if (!found)
            return {};
        const auto index = found - items.data();
        const Item kept = *found;
        items.erase(items.begin() + index);
        if (!list.write(session, items))
            return {};
        return [list, kept, index, &session] {
            std::vector<Item> now = list.read(session.record());
            now.insert(now.begin() + std::min<std::ptrdiff_t>(index, std::ptrdiff_t(now.size())), kept);
            list.write(session, now);
        };
    };
    return kind;
}

}  // namespace holdfast::ui
