// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Before a copy leaves for somebody outside the own agency, its author sees once what it leaves out and can leave out more (ux.md 3.32).
#include "core/report/documents.h"
#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/walk/leaveout.h"
#include "ui/walk/reader.h"
#include "ui/walk/sharepage.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <utility>

namespace holdfast::ui {

QWidget *SharePage::makeReview(QWidget *parent)
{
    m_review = new QWidget(parent);
    auto *column = new QVBoxLayout(m_review);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Small);
    m_reviewNote = new Note(tr("Before this copy leaves: look at what is left out, and tick what else this reader should not have."),
                            Note::Kind::Warning, m_review);
    m_reviewNote->setObjectName(QStringLiteral("reviewNote"));
    m_reviewNote->setFocusPolicy(Qt::TabFocus);
    m_reviewNote->setAccessibleName(m_reviewNote->text());
    column->addWidget(m_reviewNote);
    auto *row = new Flow(theme::space::Small, theme::space::Small);
    m_goOn = new QPushButton(tr("This is right, go on"), m_review);
    m_goOn->setObjectName(QStringLiteral("reviewGoOn"));
    m_notYet = new QPushButton(tr("Not yet"), m_review);
    m_notYet->setObjectName(QStringLiteral("reviewNotYet"));
    for (QPushButton *button : {m_goOn, m_notYet}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    column->addLayout(row);
    column->addWidget(m_leaveOut, 1);
    connect(m_goOn, &QPushButton::clicked, this, [this] { endReview(true); });
    connect(m_notYet, &QPushButton::clicked, this, [this] { endReview(false); });
    endReview(false);
    return m_review;
}

QString SharePage::reviewKey() const
{
    // What a rule leaves out, in so many words: when that changes it is another copy.
    QStringList parts{chosenDocument(), report::audienceWord(chosenAudience())};
    parts << m_leaveOut->ruleLines();
    return parts.join(QLatin1Char('\n'));
}

void SharePage::whenReviewed(const std::function<void()> &then)
{
    const report::DocumentKind *kind = report::documentKind(chosenDocument());
    const bool isOutside = kind && kind->carries == report::Carries::Case && chosenAudience() != report::Audience::Full;
    if (!isOutside || m_pages.pages.empty() || m_reviewed == reviewKey()) {
        then();
        return;
    }
    m_afterReview = then;
    m_asked = reviewKey();
    for (QWidget *one : {static_cast<QWidget *>(m_reviewNote), static_cast<QWidget *>(m_goOn), static_cast<QWidget *>(m_notYet)})
        one->show();
    m_reader->setView(QStringLiteral("left-out"));
    m_reviewNote->setFocus(Qt::OtherFocusReason);
}

void SharePage::endReview(bool goOn)
{
    const std::function<void()> then = std::exchange(m_afterReview, {});
    for (QWidget *one : {static_cast<QWidget *>(m_reviewNote), static_cast<QWidget *>(m_goOn), static_cast<QWidget *>(m_notYet)})
        one->hide();
    if (!then)
        return;
    if (goOn)
        m_reviewed = m_asked;
    if (m_reader->view() == QLatin1String("left-out"))
        m_reader->setView({});
    if (goOn)
        then();
    else
        m_reader->setFocus(Qt::OtherFocusReason);
}

}  // namespace holdfast::ui
