// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/reviewlist.h"

#include "ui/exchange/casewords.h"
#include "ui/fields.h"
#include "ui/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {
const QString Ours = QStringLiteral("ours");
const QString Theirs = QStringLiteral("theirs");
}  // namespace

ReviewList::ReviewList(const content::Pack &pack, QWidget *parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space::Field);
}

void ReviewList::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_found.clear();
    m_choices.clear();
}

void ReviewList::show(const casefile::Case &ours, const casefile::Case &theirs)
{
    using Kind = exchange::Difference::Kind;
    std::vector<ReviewItem> items;
    auto found = exchange::differences(ours, theirs);
    for (const exchange::Difference &one : found) {
        ReviewItem item;
        item.where = placeInWords(m_pack, one.kind == Kind::OnlyTheirs ? theirs : ours, one.place);
        item.ours = valueInWords(m_pack, one.place, one.ours);
        item.theirs = valueInWords(m_pack, one.place, one.theirs);
        if (one.canBeTaken)
            item.choices = {{Ours, tr("Keep mine")},
                            {Theirs, one.kind == Kind::OnlyOurs ? tr("Take it out, as in theirs") : tr("Take theirs")}};
        item.proposed = Ours;
        item.whyNoChoice = tr("This is part of a version you signed, so yours stays. Add a correction to say it differently.");
        items.push_back(item);
    }
    show(items, tr("In your case"), tr("In the colleague's file"));
    m_found = std::move(found);
}

void ReviewList::show(const std::vector<ReviewItem> &items, const QString &ourTitle, const QString &theirTitle)
{
    clear();
    for (size_t i = 0; i < items.size(); ++i) {
        const ReviewItem &item = items[i];
        auto *box = new Grouping(this);
        box->setAccessibleName(item.where);
        auto *grid = new QGridLayout(box);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(theme::space::Margin);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        grid->addWidget(new Heading(item.where, 3, box), 0, 0, 1, 2);
        const auto side = [&](int column, const QString &title, const QString &text) {
            grid->addWidget(paragraph(title, theme::Role::SecondaryText, theme::Type::Secondary, box), 1, column);
            auto *words = paragraph(text, theme::Role::Text, theme::Type::Body, box);
            words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
            grid->addWidget(words, 2, column);
        };
        side(0, ourTitle, item.ours);
        side(1, theirTitle, item.theirs);
        Radios *choice = nullptr;
        if (item.choices.size() > 1) {
            std::vector<Radios::Option> options;
            for (const auto &[id, label] : item.choices)
                options.push_back({id, label, {}, false});
            choice = new Radios(options, Qt::Vertical, box);
            choice->setObjectName(QStringLiteral("choice/%1").arg(i));
            choice->setAccessibleName(item.where);
            choice->show(item.proposed);
            // Every group is worded alike: heard on its own, each says what it is about.
            for (const auto &[id, label] : item.choices)
                choice->button(id)->setAccessibleName(QStringLiteral("%1: %2").arg(label, item.where));
            grid->addWidget(choice, 3, 0, 1, 2);
        } else {
            grid->addWidget(paragraph(item.whyNoChoice, theme::Role::SecondaryText, theme::Type::Body, box), 3, 0, 1, 2);
        }
        m_choices.push_back(choice);
        m_column->addWidget(box);
    }
}

std::vector<QStringList> ReviewList::chosen() const
{
    std::vector<QStringList> places;
    for (size_t i = 0; i < m_found.size(); ++i)
        if (choiceOf(i) == Theirs)
            places.push_back(m_found[i].place);
    return places;
}

QString ReviewList::choiceOf(size_t item) const
{
    return item < m_choices.size() && m_choices[item] ? m_choices[item]->chosen() : QString();
}

}  // namespace holdfast::ui
