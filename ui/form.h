// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A column of fields on a page: makes them from the pack's labels, shows and hides what depends on an answer, and gathers their problems.
// A field that is hidden keeps its words. Nothing here checks anything before it is asked to.
#pragma once

#include "ui/datefields.h"
#include "ui/fields.h"
#include "ui/page.h"

#include <functional>
#include <vector>

class QToolButton;

namespace holdfast::ui {

class Form final : public QWidget {
    Q_OBJECT
public:
    Form(session::Session &session, QWidget *parent);
    /// Listens to the page's problemMarked(), so that each sentence stands at its field too.
    explicit Form(session::Session &session, Page *page, QWidget *parent);

    // Every field is named by its id in the pack ("judgement.why"); a Caption of one's own serves where the pack has none.
    LineField *line(const QString &field, Binding<QString> binding);
    TextField *text(const QString &field, Binding<QString> binding, int lines = 3);
    NumberField *number(const QString &field, Binding<std::optional<int>> binding, int least, int most);
    TriField *tri(const QString &field, Binding<Tri> binding);
    ChoiceField *choice(const QString &field, const QString &list, Binding<QString> binding, Qt::Orientation direction = Qt::Vertical);
    SelectField *select(const QString &field, const QString &list, Binding<QString> binding);
    CheckField *check(const QString &field, Binding<bool> binding);
    ChecksField *checks(const QString &field, std::vector<content::Choice> choices, Binding<QStringList> binding);
    ListField *list(const QString &field, Binding<QStringList> binding, const QString &addLabel);
    DateField *date(const QString &field, Binding<QDate> binding, DateRule rule = DateRule::Any);
    PartialDateField *partialDate(const QString &field, Binding<PartialDate> binding, DateRule rule = DateRule::NotInFuture);
    MomentField *moment(const QString &field, Binding<QDateTime> binding, DateRule rule = DateRule::NotInFuture);

    /// Adds a field made elsewhere.
    void add(Field *field);
    /// A heading inside the page, with space above it.
    Heading *heading(const QString &text, int level = 2);
    QLabel *words(const QString &text, theme::Role role = theme::Role::Text);
    Note *note(const QString &text, Note::Kind kind = Note::Kind::Information);
    void put(QWidget *widget);

    /// Shows the widget only while the claim holds; looked at again after every change of the case.
    void showWhile(QWidget *widget, const std::function<bool(const casefile::Case &)> &claim);

    /// What the shown fields have to say at Continue.
    std::vector<Problem> problems() const;
    /// Label and value of every shown field, headings between them.
    QString plainText() const;
    std::vector<Field *> fields() const;
    session::Session &session() const { return m_session; }

private:
    template <class Made>
    Made *keep(Made *field)
    {
        add(field);
        return field;
    }
    Caption captionOf(const QString &field) const { return caption(m_session.pack(), field); }
    void decide();

    struct Rule {
        QWidget *widget;
        std::function<bool(const casefile::Case &)> claim;
    };
    session::Session &m_session;
    QVBoxLayout *m_column;
    std::vector<Rule> m_rules;
};

/// Shows a text on demand: "Why we ask". The button says what it opens; opening moves nothing.
class Disclosure final : public QWidget {
    Q_OBJECT
public:
    Disclosure(const QString &title, const QString &text, QWidget *parent = nullptr);
    Disclosure(const QString &title, QWidget *inside, QWidget *parent = nullptr);
    bool isOpen() const;
    void setOpen(bool open);
    /// The button that opens it: for a name of its own, and to take the focus.
    QToolButton *button() const { return m_button; }

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void opened(bool open);

private:
    void fit();
    QToolButton *m_button;
    QWidget *m_inside;
};

}  // namespace holdfast::ui
