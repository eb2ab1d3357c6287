// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cards.h"

#include <QHBoxLayout>

#include <algorithm>

namespace holdfast::ui {

Cards::Cards(Kind kind, session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_kind(std::move(kind))
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_empty(paragraph(m_kind.emptyText, theme::Role::SecondaryText, theme::Type::Body, this))
    , m_undo(new UndoBar(this))
    , m_add(new QPushButton(m_kind.addLabel, this))
{
    setObjectName(m_kind.place);
    setAccessibleName(m_kind.name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space::Medium);
    m_column->addWidget(m_empty);
    m_column->addWidget(m_undo);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &Cards::addOne);
    connect(&m_session, &session::Session::recordChanged, this, &Cards::renew);
    connect(&m_session, &session::Session::caseOpened, this, &Cards::renew);
    renew();
}

bool Cards::isLocked() const
{
    if (!m_session.hasCase() || m_session.isReadOnly())
        return true;
    return m_kind.scope == Scope::Assessment && (!m_session.assessment() || m_session.assessment()->isLocked());
}

Cards::Card Cards::make(const QString &key)
{
    Card card;
    card.key = key;
    card.frame = new QFrame(this);
    card.frame->setFrameShape(QFrame::StyledPanel);
    theme::setFill(card.frame, theme::Role::Surface);
    auto *column = new QVBoxLayout(card.frame);
    column->setContentsMargins(theme::space::Field, theme::space::Medium, theme::space::Field, theme::space::Medium);
    column->setSpacing(theme::space::Medium);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space::Small);
    card.title = new Heading({}, 3, card.frame);
    head->addWidget(card.title, 1);
    card.fold = new QPushButton(card.frame);
    card.fold->setVisible(m_kind.folds);
    head->addWidget(card.fold, 0, Qt::AlignTop);
    card.remove = new QPushButton(tr("Remove"), card.frame);
    head->addWidget(card.remove, 0, Qt::AlignTop);
    column->addLayout(head);
    card.form = new Form(m_session, card.frame);
    m_kind.build(*card.form, key);
    column->addWidget(card.form);
    connect(card.fold, &QPushButton::clicked, this, [this, key] {
        for (const Card &each : m_cards)
            if (each.key == key)
                setFolded(each, each.form->isVisibleTo(each.frame));
    });
    connect(card.remove, &QPushButton::clicked, this, [this, key] {
        const QString title = m_kind.title(m_session.record(), key);
        if (const auto undo = m_kind.takeAway(m_session, key)) {
            m_undo->offer(tr("Removed: %1.").arg(title), undo);
            // Where the card was, not on whatever button happens to follow.
            (m_add->isVisibleTo(this) ? static_cast<QWidget *>(m_add) : m_undo)->setFocus(Qt::OtherFocusReason);
        }
    });
    setFolded(card, m_kind.folds);
    return card;
}

void Cards::setFolded(const Card &card, bool folded)
{
    card.form->setVisible(!folded);
    card.fold->setText(folded ? tr("Open") : tr("Close"));
    card.fold->setAccessibleName(QStringLiteral("%1: %2").arg(card.fold->text(), card.title->text()));
}

void Cards::renew()
{
    if (!m_session.hasCase())
        return;
    const casefile::Case &record = m_session.record();
    const QStringList keys = m_kind.keys(record);
    const bool same = std::equal(m_cards.begin(), m_cards.end(), keys.begin(), keys.end(),
                                 [](const Card &card, const QString &key) { return card.key == key; });
    if (!same) {
        std::vector<Card> old = std::exchange(m_cards, {});
        for (int i = 0; i < keys.size(); ++i) {
            const auto found = std::find_if(old.begin(), old.end(), [&](const Card &card) { return card.key == keys[i]; });
            if (found != old.end()) {
                m_cards.push_back(*found);
                old.erase(found);
            } else {
                m_cards.push_back(make(keys[i]));
            }
            m_column->removeWidget(m_cards.back().frame);
            m_column->insertWidget(i, m_cards.back().frame);
            m_cards.back().frame->show();
        }
        for (const Card &card : old) {
            m_column->removeWidget(card.frame);
            card.frame->hide();
            card.frame->deleteLater();
        }
    }
    const bool locked = isLocked();
    for (const Card &card : m_cards) {
        const QString title = m_kind.title(record, card.key);
        card.title->setText(title);
        card.remove->setAccessibleName(tr("Remove: %1").arg(title));
        card.remove->setVisible(!locked && m_kind.takeAway);
        card.fold->setAccessibleName(QStringLiteral("%1: %2").arg(card.fold->text(), title));
    }
    m_empty->setVisible(m_cards.empty() && !m_kind.emptyText.isEmpty());
    m_add->setVisible(!locked && !m_kind.addLabel.isEmpty());
}

Form *Cards::form(const QString &key) const
{
    for (const Card &card : m_cards)
        if (card.key == key)
            return card.form;
    return nullptr;
}

bool Cards::open(const QString &key)
{
    for (const Card &card : m_cards) {
        if (card.key != key)
            continue;
        // One at a time: a page of steps is a path, not a hundred fields.
        if (m_kind.folds)
            for (const Card &other : m_cards)
                setFolded(other, other.key != key);
        setFolded(card, false);
        if (const auto fields = card.form->fields(); !fields.empty())
            fields.front()->entry()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void Cards::addOne()
{
    const QString key = m_kind.append(m_session);
    if (!key.isEmpty())
        open(key);
}

}  // namespace holdfast::ui
