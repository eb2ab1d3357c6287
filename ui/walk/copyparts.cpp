// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/copyparts.h"

#include "ui/fields.h"
#include "ui/words.h"

namespace holdfast::ui {

namespace {

constexpr qsizetype ShownLength = 600;

/// What stands before the first block in frames: "urgent: phone".
QStringList noticesOf(const report::Document &document)
{
    QStringList notices;
    for (const report::Block &block : document.blocks) {
        if (const auto *heading = std::get_if<report::Heading>(&block); heading && heading->level == 2)
            break;
        if (const auto *notice = std::get_if<report::Notice>(&block))
            notices << report::plainText(std::vector<report::Block>(notice->paragraphs.begin(), notice->paragraphs.end()))
                           .trimmed()
                           .replace(QStringLiteral("\n\n"), QStringLiteral("\n"));
    }
    return notices;
}

}  // namespace

CopyParts::CopyParts(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

std::vector<std::pair<QString, QString>> CopyParts::blocksOf(const report::Document &document)
{
    std::vector<std::pair<QString, QString>> parts;
    std::vector<report::Block> inside;
    QString heading;
    const auto end = [&] {
        const QString text = report::plainText(inside).trimmed();
        if (!heading.isEmpty() && !text.isEmpty())
            parts.emplace_back(heading, text);
        inside.clear();
    };
    for (const report::Block &block : document.blocks) {
        if (const auto *next = std::get_if<report::Heading>(&block); next && next->level <= 2) {
            end();
            heading = next->level == 2 ? next->text : QString();
        } else {
            inside.push_back(block);
        }
    }
    end();
    return parts;
}

void CopyParts::show(const report::Document &document)
{
    if (document == m_shown && m_inside)
        return;
    m_shown = document;
    delete m_inside;
    m_inside = new QWidget(this);
    m_column->addWidget(m_inside);
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Medium);
    for (const QString &notice : noticesOf(document))
        column->addWidget(new Note(notice, Note::Kind::Warning, m_inside));
    column->addWidget(paragraph(tr("Each block is copied whole, without its heading. The clipboard is cleared when you hide or lock."),
                                theme::Role::SecondaryText, theme::Type::Secondary, m_inside));
    const auto parts = blocksOf(document);
    if (parts.empty())
        column->addWidget(
            paragraph(tr("This document is one piece. Copy it with the command above."), theme::Role::Text, theme::Type::Body, m_inside));
    for (const auto &[heading, text] : parts) {
        auto *group = new Grouping(m_inside);
        group->setAccessibleName(heading);
        auto *inside = new QVBoxLayout(group);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(theme::space::Tiny);
        inside->addWidget(new Heading(heading, 3, group));
        const QString shown = text.size() <= ShownLength ? text : text.left(ShownLength).trimmed() + QStringLiteral(" …");
        inside->addWidget(paragraph(shown, theme::Role::Text, theme::Type::Body, group));
        auto *copy = new QPushButton(tr("Copy as text"), group);
        copy->setAutoDefault(false);
        copy->setAccessibleName(tr("Copy as text: %1").arg(heading));
        inside->addWidget(copy, 0, Qt::AlignLeft);
        connect(copy, &QPushButton::clicked, this, [this, heading = heading, text = text] { Q_EMIT copyRequested(heading, text); });
        column->addWidget(group);
    }
    column->addStretch(1);
    m_inside->show();
}

}  // namespace holdfast::ui
