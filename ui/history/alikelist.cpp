// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/alikelist.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {
constexpr size_t Most = 3;
}  // namespace

AlikeList::AlikeList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space::Small);
    m_note = new Note(tr("These may be one event, recorded twice. Nothing is merged: when they are, take one away where it was recorded."),
                      Note::Kind::Information, this);
    m_column->addWidget(m_note);
    hide();
}

void AlikeList::show(const std::vector<Pair> &pairs, bool mayAnswer)
{
    const std::vector<Pair> wanted(pairs.begin(), pairs.begin() + std::ptrdiff_t(std::min(pairs.size(), Most)));
    setVisible(!wanted.empty());
    if (wanted == m_pairs && mayAnswer == m_mayAnswer)
        return;
    m_pairs = wanted;
    m_mayAnswer = mayAnswer;
    for (QWidget *widget : m_shown) {
        widget->hide();
        widget->deleteLater();
    }
    m_shown.clear();
    for (const Pair &pair : m_pairs) {
        auto *box = new QWidget(this);
        auto *lines = new QVBoxLayout(box);
        lines->setContentsMargins(theme::space::Field, 0, 0, theme::space::Small);
        for (const auto &[words, place] : {std::pair{pair.first, pair.firstPlace}, std::pair{pair.second, pair.secondPlace}}) {
            auto *link = new Link(words, box);
            lines->addWidget(link);
            connect(link, &Link::clicked, this, [this, place = place] { Q_EMIT placeRequested(place); });
        }
        if (mayAnswer) {
            auto *apart = new QPushButton(tr("These are two events"), box);
            apart->setAccessibleName(tr("These are two events: %1, and %2").arg(pair.first, pair.second));
            lines->addWidget(apart, 0, Qt::AlignLeft);
            connect(apart, &QPushButton::clicked, this, [this, name = pair.name] { Q_EMIT keptApart(name); });
        }
        m_column->addWidget(box);
        m_shown.push_back(box);
    }
}

}  // namespace holdfast::ui
