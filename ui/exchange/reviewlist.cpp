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
    clear();
    m_found = exchange::differences(ours, theirs);
    for (size_t i = 0; i < m_found.size(); ++i) {
        const exchange::Difference &one = m_found[i];
        auto *box = new Grouping(this);
        const QString where = placeInWords(m_pack, one.kind == exchange::Difference::Kind::OnlyTheirs ? theirs : ours, one.place);
        box->setAccessibleName(where);
        auto *grid = new QGridLayout(box);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(theme::space::Margin);
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        grid->addWidget(new Heading(where, 3, box), 0, 0, 1, 2);
        const auto side = [&](int column, const QString &title, const QJsonValue &value) {
            grid->addWidget(paragraph(title, theme::Role::SecondaryText, theme::Type::Secondary, box), 1, column);
            auto *words = paragraph(valueInWords(m_pack, one.place, value), theme::Role::Text, theme::Type::Body, box);
            words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
            grid->addWidget(words, 2, column);
        };
        side(0, tr("In your case"), one.ours);
        side(1, tr("In the colleague's file"), one.theirs);
        Radios *choice = nullptr;
        if (one.canBeTaken) {
            const QString take = one.kind == exchange::Difference::Kind::OnlyOurs ? tr("Take it out, as in theirs") : tr("Take theirs");
            choice = new Radios({{Ours, tr("Keep mine"), {}, false}, {Theirs, take, {}, false}}, Qt::Vertical, box);
            choice->setObjectName(QStringLiteral("choice/%1").arg(i));
            choice->setAccessibleName(where);
            choice->show(Ours);
            // Every pair is worded alike: heard on its own, each says what it is about.
            for (const QString &side : {Ours, Theirs})
                choice->button(side)->setAccessibleName(QStringLiteral("%1: %2").arg(choice->button(side)->text(), where));
            grid->addWidget(choice, 3, 0, 1, 2);
        } else {
            grid->addWidget(paragraph(tr("This is part of a version you signed, so yours stays. Add a correction to say it differently."),
                                      theme::Role::SecondaryText, theme::Type::Body, box),
                            3, 0, 1, 2);
        }
        m_choices.push_back(choice);
        m_column->addWidget(box);
    }
}

std::vector<QStringList> ReviewList::chosen() const
{
    std::vector<QStringList> places;
    for (size_t i = 0; i < m_found.size(); ++i)
        if (m_choices[i] && m_choices[i]->chosen() == Theirs)
            places.push_back(m_found[i].place);
    return places;
}

}  // namespace holdfast::ui
