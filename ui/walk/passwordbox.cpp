// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/passwordbox.h"

#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/words.h"

namespace holdfast::ui {

PasswordBox::PasswordBox(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *box = new Grouping(this);
    box->setAccessibleName(tr("Save as PDF with a password"));
    outer->addWidget(box);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Small);
    column->addWidget(new Heading(tr("Save as PDF with a password"), 3, box));
    m_password = new NewPassphrase(tr("Password for this PDF"),
                                   tr("Not the passphrase of your store. Tell it by phone, never in the same e-mail."), box);
    column->addWidget(m_password);
    column->addWidget(
        new Note(tr("Without this password nobody can open the file, and nobody can find the password out for you. Whoever has it can "
                    "read, print and pass on what is in it. Some older programs cannot open such a file, and it is not the "
                    "form for long keeping (PDF/A)."),
                 Note::Kind::Information, box));
    auto *row = new Flow(theme::space::Small, theme::space::Small);
    const auto button = [&](const QString &words, const char *name) {
        auto *made = new QPushButton(words, box);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        row->addWidget(made);
        return made;
    };
    connect(button(tr("Choose where to save it"), "passwordSave"), &QPushButton::clicked, this, &PasswordBox::saveRequested);
    connect(button(tr("Close without saving"), "passwordClose"), &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT closed();
    });
    column->addLayout(row);
    connect(m_password, &NewPassphrase::entered, this, &PasswordBox::saveRequested);
    hide();
}

void PasswordBox::open()
{
    m_password->clear();
    show();
    m_password->line()->setFocus(Qt::OtherFocusReason);
}

void PasswordBox::close()
{
    m_password->clear();
    hide();
}

}  // namespace holdfast::ui
