// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The left side of Share: which document, for whom, which parts, what is put into it on purpose.
#include "core/report/documents.h"
#include "ui/fields.h"
#include "ui/walk/documentlist.h"
#include "ui/walk/sharepage.h"
#include "ui/words.h"

#include <QTimer>

namespace holdfast::ui {

QWidget *SharePage::makeChoices()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Field);

    auto *documents = new Grouping(side);
    documents->setAccessibleName(tr("Document"));
    auto *documentColumn = new QVBoxLayout(documents);
    documentColumn->setContentsMargins(0, 0, 0, 0);
    documentColumn->addWidget(new Heading(session().pack().field(QStringLiteral("print.document")), 3, documents));
    m_documents = new DocumentList(session().pack(), documents);
    documentColumn->addWidget(m_documents);
    column->addWidget(documents);
    connect(m_documents, &DocumentList::chose, this, [this] {
        showChoices();
        make();
    });

    auto *audience = new Grouping(side);
    audience->setAccessibleName(session().pack().field(QStringLiteral("print.audience")));
    m_audienceBox = audience;
    auto *audienceColumn = new QVBoxLayout(audience);
    audienceColumn->setContentsMargins(0, 0, 0, 0);
    audienceColumn->addWidget(new Heading(session().pack().field(QStringLiteral("print.audience")), 3, audience));
    column->addWidget(audience);

    auto *parts = new Grouping(side);
    parts->setAccessibleName(session().pack().field(QStringLiteral("print.parts")));
    m_partsBox = parts;
    auto *partsColumn = new QVBoxLayout(parts);
    partsColumn->setContentsMargins(0, 0, 0, 0);
    partsColumn->addWidget(new Heading(session().pack().field(QStringLiteral("print.parts")), 3, parts));
    m_choosePartsButton = new QPushButton(tr("Choose parts"), parts);
    m_choosePartsButton->setAutoDefault(false);
    m_choosePartsButton->setObjectName(QStringLiteral("chooseParts"));
    partsColumn->addWidget(m_choosePartsButton, 0, Qt::AlignLeft);
    m_partTicks = new QWidget(parts);
    auto *tickColumn = new QVBoxLayout(m_partTicks);
    tickColumn->setContentsMargins(0, 0, 0, 0);
    tickColumn->setSpacing(0);
    for (const QString &part : report::documentParts(QStringLiteral("full-assessment"))) {
        auto *box = new Tick(report::partTitle(part, session().pack()), m_partTicks);
        box->setObjectName(QStringLiteral("part/") + part);
        box->setChecked(true);
        tickColumn->addWidget(box);
        m_parts.emplace_back(part, box);
        connect(box, &QCheckBox::toggled, this, [this] { m_later->start(); });
    }
    m_partTicks->hide();
    partsColumn->addWidget(m_partTicks);
    connect(m_choosePartsButton, &QPushButton::clicked, this, [this] {
        const bool show = m_partTicks->isHidden();
        m_partTicks->setVisible(show);
        m_choosePartsButton->setText(show ? tr("Close the list of parts") : tr("Choose parts"));
    });
    column->addWidget(parts);

    auto *include = new Grouping(side);
    include->setObjectName(QStringLiteral("include"));
    include->setAccessibleName(session().pack().field(QStringLiteral("print.include")));
    auto *includeColumn = new QVBoxLayout(include);
    includeColumn->setContentsMargins(0, 0, 0, 0);
    includeColumn->addWidget(new Heading(session().pack().field(QStringLiteral("print.include")), 3, include));
    const auto tick = [&](const QString &words) {
        auto *box = new Tick(words, include);
        includeColumn->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &SharePage::make);
        return box;
    };
    m_safeAddress = tick(tr("Placement address"));
    m_concernRecords = tick(tr("Records about people and places of concern"));
    m_identifiesSource = tick(tr("What could show who told us"));
    m_safeAddress->setObjectName(QStringLiteral("include/safe-address"));
    m_concernRecords->setObjectName(QStringLiteral("include/concern-records"));
    m_identifiesSource->setObjectName(QStringLiteral("include/identifies-source"));
    column->addWidget(include);

    auto *whom = new QLabel(session().pack().field(QStringLiteral("print.recipient")), side);
    m_recipient = new QLineEdit(side);
    m_recipient->setObjectName(QStringLiteral("recipient"));
    whom->setBuddy(m_recipient);
    auto *recipientColumn = new QVBoxLayout;
    recipientColumn->setSpacing(theme::space::Tiny);
    recipientColumn->addWidget(whom);
    recipientColumn->addWidget(m_recipient);
    recipientColumn->addWidget(
        paragraph(tr("Kept in the journal of what left this store."), theme::Role::SecondaryText, theme::Type::Secondary, side));
    column->addLayout(recipientColumn);
    column->addStretch(1);
    return side;
}

}  // namespace holdfast::ui
