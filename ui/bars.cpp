// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/bars.h"

#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace holdfast::ui {

StatusLine::StatusLine(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("statusLine"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::Field, theme::space::Tiny, theme::space::Field, theme::space::Tiny);
    m_saved = new QLabel(this);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setWordWrap(true);
    m_check = new QPushButton(this);
    m_check->setObjectName(QStringLiteral("thingsToCheck"));
    m_check->setFlat(true);
    m_check->hide();
    m_size = new QLabel(this);
    m_size->setContentsMargins(0, 0, theme::space::Small, 0);
    theme::setTextRole(m_size, theme::Role::SecondaryText);
    row->addWidget(m_saved, 1);
    row->addWidget(m_check);
    row->addWidget(m_size);
    connect(m_check, &QPushButton::clicked, this, &StatusLine::checkRequested);
    connect(&session, &session::Session::saveStateChanged, this, &StatusLine::load);
    connect(&session, &session::Session::opened, this, &StatusLine::load);
    connect(&session, &session::Session::preferencesChanged, this, &StatusLine::load);
    load();
}

QString StatusLine::words() const
{
    if (m_session.isReadOnly())
        return tr("Open to read only. Nothing can be changed here.");
    switch (m_session.saveState()) {
    case session::SaveState::Saving: return tr("Saving");
    case session::SaveState::NotSaved:
        return m_session.saveFailure() ? unsavedText(*m_session.saveFailure()) : tr("Not saved. Your words are still here.");
    case session::SaveState::Saved: break;
    }
    if (!m_session.savedAt().isValid())
        return tr("Nothing to save");
    // An older copy put in the place of the store shows here: a time alone would look like today's.
    const QDateTime saved = m_session.savedAt();
    return tr("Saved %1").arg(ukDate(saved) == m_session.today() ? timeWords(saved) : inWords(saved));
}

void StatusLine::load()
{
    const QString now = words();
    // As it is set: the theme may hear of a change after this line does.
    m_size->setText(tr("%1%").arg(m_session.preferences().textPercent));
    const bool isTrouble = m_session.saveState() == session::SaveState::NotSaved;
    theme::setTextRole(m_saved, isTrouble                                            ? theme::Role::ErrorText
                                : m_session.saveState() == session::SaveState::Saved ? theme::Role::SavedText
                                                                                     : theme::Role::SecondaryText);
    if (m_saved->text() == now)
        return;
    m_saved->setText(now);
    if (isTrouble) {
        QAccessibleEvent alert(m_saved, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void StatusLine::setThingsToCheck(const QString &words)
{
    m_check->setText(words);
    m_check->setVisible(!words.isEmpty());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), theme::colour(theme::Role::Divider));
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    theme::setFill(this, theme::Role::InfoFill);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::Field, theme::space::Small, theme::space::Field, theme::space::Small);
    m_words = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    m_first = new QPushButton(this);
    m_second = new QPushButton(this);
    row->addWidget(m_words, 1);
    row->addWidget(m_first);
    row->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, &MessageBar::firstPressed);
    connect(m_second, &QPushButton::clicked, this, &MessageBar::secondPressed);
    hide();
}

void MessageBar::say(const QString &sentence, const QString &first, const QString &second)
{
    m_words->setText(sentence);
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_first->setAccessibleDescription(sentence);
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_words->text();
}

bool MessageBar::isQuestion() const
{
    return !isHidden() && !m_second->isHidden();
}

void MessageBar::clear()
{
    hide();
}

GoBar::GoBar(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    theme::setFill(this, theme::Role::Surface);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::Field, theme::space::Small, theme::space::Field, theme::space::Small);
    auto *label = new QLabel(tr("Go to a code, a section or a command"), this);
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("goTo"));
    m_line->setMaximumWidth(360);
    label->setBuddy(m_line);
    m_answer = new QLabel(this);
    m_answer->setWordWrap(true);
    row->addWidget(label);
    row->addWidget(m_line, 1);
    row->addWidget(m_answer, 1);
    connect(m_line, &QLineEdit::returnPressed, this, [this] { Q_EMIT entered(m_line->text().trimmed()); });
    hide();
}

void GoBar::open()
{
    m_answer->clear();
    m_line->setPlaceholderText(tr("H3, or H3 P, or plan"));
    m_line->setAccessibleDescription(tr("H3 goes to that row. H3 P also answers it Present: P present, N not seen, K not known."));
    show();
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void GoBar::say(const QString &sentence)
{
    m_answer->setText(sentence);
    m_line->setAccessibleDescription(sentence);
    m_line->selectAll();
}

void GoBar::hideEvent(QHideEvent *event)
{
    // A name somebody looked for must not wait here behind the lock.
    if (!event->spontaneous()) {
        m_line->setText({});
        m_answer->clear();
        m_line->setAccessibleDescription({});
    }
    QFrame::hideEvent(event);
}

void GoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        Q_EMIT closed();
        return;
    }
    QFrame::keyPressEvent(event);
}

}  // namespace holdfast::ui
