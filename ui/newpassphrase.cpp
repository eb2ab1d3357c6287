// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/newpassphrase.h"

#include "core/crypto/passphrase.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui {

NewPassphrase::NewPassphrase(const QString &label, const QString &hint, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Small);
    m_passphrase = new PassphraseLine(label, hint, this);
    column->addWidget(m_passphrase);
    m_strength = paragraph(tr("12 characters or more."), theme::Role::SecondaryText, theme::Type::Body, this);
    m_strength->setObjectName(QStringLiteral("strength"));
    column->addWidget(m_strength);
    auto *make = new QPushButton(tr("Make one for me"), this);
    make->setObjectName(QStringLiteral("makePassphrase"));
    make->setAutoDefault(false);
    column->addWidget(make, 0, Qt::AlignLeft);
    connect(make, &QPushButton::clicked, this, [this] {
        makeOne();
        m_passphrase->line()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_passphrase, &PassphraseLine::edited, this, &NewPassphrase::judge);
    connect(m_passphrase, &PassphraseLine::entered, this, &NewPassphrase::entered);
}

void NewPassphrase::clear()
{
    m_passphrase->clear();
    m_passphrase->setShown(false);
    judge();
}

void NewPassphrase::makeOne()
{
    m_passphrase->line()->setText(crypto::generatePassphrase());
    m_passphrase->setShown(true);
    judge();
}

QString NewPassphrase::problem()
{
    judge();
    if (crypto::passphraseStrength(m_passphrase->text()).acceptable)
        return {};
    m_passphrase->showProblem(m_strength->text());
    m_strength->hide();  // said at the field now
    return m_strength->text();
}

void NewPassphrase::judge()
{
    using crypto::PassphraseReason;
    m_passphrase->showProblem({});
    m_strength->show();
    switch (crypto::passphraseStrength(m_passphrase->text()).reason) {
    case PassphraseReason::None: m_strength->setText(tr("This passphrase is strong enough.")); return;
    case PassphraseReason::TooShort: m_strength->setText(tr("12 characters or more.")); return;
    case PassphraseReason::Common: m_strength->setText(tr("This passphrase is on a list of common passwords. Choose another.")); return;
    case PassphraseReason::Guessable:
        m_strength->setText(
            tr("A program would guess this early: it is made of words, dates or keys that belong together. Add words, or use one "
               "that is made for you."));
        return;
    }
}

}  // namespace holdfast::ui
