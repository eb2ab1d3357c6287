// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/openendslist.h"

#include "ui/flow.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui {

using casefile::OpenEnd;

OpenEndsList::OpenEndsList(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space::Small);
    hide();
}

void OpenEndsList::renew()
{
    if (!m_session.hasCase())
        return;
    const casefile::Case &record = m_session.record();
    const auto ends = casefile::openEnds(record, m_session.now(), m_session.practice().clocks);
    QStringList sentences;
    for (const OpenEnd &end : ends)
        sentences.append(casefile::sentence(end, record, m_session.pack()));
    if (ends == m_shown && sentences == m_sentences && m_isReadOnly == m_session.isReadOnly())
        return;
    m_shown = ends;
    m_sentences = sentences;
    m_isReadOnly = m_session.isReadOnly();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!ends.empty())
        m_column->addWidget(new Heading(tr("Still open"), 2, this));
    for (const OpenEnd &end : ends)
        add(end);
    setVisible(!ends.empty());
}

void OpenEndsList::add(const OpenEnd &end)
{
    const QString words = casefile::sentence(end, m_session.record(), m_session.pack());
    auto *note = new QWidget(this);
    auto *column = new QVBoxLayout(note);
    column->setContentsMargins(0, 0, 0, theme::space::Small);
    column->setSpacing(theme::space::Tiny);
    column->addWidget(paragraph(words, theme::Role::Text, theme::Type::Body, note));
    m_column->addWidget(note);
    if (m_isReadOnly)
        return;
    auto *commands = new QWidget(note);
    auto *row = new Flow(theme::space::Small, theme::space::Tiny, commands);
    const auto command = [&](const QString &label, const QString &name) {
        auto *button = new QPushButton(label, commands);
        button->setObjectName(QStringLiteral("%1.%2.%3").arg(name, end.id, end.subject));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(label, words));
        row->addWidget(button);
        return button;
    };
    column->addWidget(commands);
    if (end.step.isEmpty()) {
        connect(command(tr("Answer it"), QStringLiteral("answer")), &QPushButton::clicked, this,
                [this, end] { Q_EMIT placeRequested(end.place); });
        return;
    }
    connect(command(tr("Record that it was done"), QStringLiteral("record")), &QPushButton::clicked, this,
            [this, end] { Q_EMIT recordRequested(end); });
    connect(command(tr("Record why not"), QStringLiteral("decline")), &QPushButton::clicked, this,
            [this, end] { Q_EMIT declineRequested(end); });
}

}  // namespace holdfast::ui
