// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keeping/step.h"

#include "ui/words.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui {

StepBar::StepBar(session::Session &session, QWidget *parent)
    : QWidget(parent)
{
    QVBoxLayout *column = columnIn(this);
    m_what = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    column->addWidget(m_what);
    m_bar = new QProgressBar(this);
    m_bar->setMaximumWidth(theme::MaxFieldWidth);
    column->addWidget(m_bar);
    m_stop = new QPushButton(tr("Stop"), this);
    m_stop->setObjectName(QStringLiteral("stop"));
    column->addWidget(m_stop, 0, Qt::AlignLeft);
    connect(m_stop, &QPushButton::clicked, this, [this, &session] {
        m_stop->setEnabled(false);
        session.stopStep();
    });
    connect(&session, &session::Session::stepMoved, this, [this](int percent) {
        if (!m_isRunning)
            return;
        m_bar->setRange(0, 100);
        m_bar->setValue(percent);
    });
    hide();
}

void StepBar::begin(const QString &what)
{
    m_isRunning = true;
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_stop->setAccessibleDescription(what);
    // Until it is known how long it takes.
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    show();
    m_stop->setFocus(Qt::OtherFocusReason);
}

void StepBar::end()
{
    m_isRunning = false;
    hide();
}

Said::Said(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("said"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFocusPolicy(Qt::TabFocus);
    theme::setType(this, theme::Type::RowLabel);
    hide();
}

void Said::say(const QString &sentence)
{
    setText(sentence);
    show();
    setFocus(Qt::OtherFocusReason);
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Small);
    return column;
}

}  // namespace holdfast::ui
