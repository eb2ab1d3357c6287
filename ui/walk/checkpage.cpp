// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/checkpage.h"

#include "core/base/id.h"
#include "core/report/documents.h"
#include "ui/domain/findingwords.h"
#include "ui/domain/marks.h"
#include "ui/domain/rowref.h"
#include "ui/focusring.h"
#include "ui/sections.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

using assessment::Answer;
using assessment::Finding;

CheckPage::CheckPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, sectionLabel(session.pack(), id), session.pack().section(id) ? session.pack().section(id)->purpose : QString(), session,
           parent)
{
    setContinueText(tr("Continue to sign"));
}

void CheckPage::load()
{
    const casefile::Assessment *assessment = session().assessment();
    if (!assessment)
        return;
    m_stops.clear();
    if (m_lists) {
        m_lists->hide();
        m_lists->deleteLater();
    }
    m_lists = new QWidget(this);
    m_column = new QVBoxLayout(m_lists);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space::Small);
    const content::Pack &pack = session().pack();
    const auto lists = assessment::completeness(casefile::subjectOf(session().record(), *assessment, pack, session().today()));
    if (assessment::nothingRecordedAsPresent(assessment->answers, assessment->otherRows, assessment->prompts))
        m_column->addWidget(new Note(pack.words(QStringLiteral("standing.nothing-present")), Note::Kind::Information, m_lists));
    fillProblems(lists);
    fillStrengthen(lists);
    fillUnknown(lists);
    fillRecord();
    content()->addWidget(m_lists);
}

void CheckPage::fillProblems(const assessment::Completeness &lists)
{
    const content::Pack &pack = session().pack();
    if (lists.problems.empty()) {
        m_column->addWidget(new Note(pack.words(QStringLiteral("standing.nothing-stops-signing")), Note::Kind::Information, m_lists));
        return;
    }
    m_column->addWidget(new Heading(pack.field(QStringLiteral("check.problems")), 2, m_lists));
    m_column->addWidget(paragraph(tr("This stops signing only. You can print, share and refer at any time."), theme::Role::SecondaryText,
                                  theme::Type::Secondary, m_lists));
    for (const Finding &finding : lists.problems)
        addLine(m_column, finding);
}

void CheckPage::fillStrengthen(const assessment::Completeness &lists)
{
    if (lists.strengthen.empty())
        return;
    m_column->addSpacing(theme::space::Small);
    m_column->addWidget(new Heading(session().pack().field(QStringLiteral("check.strengthen")), 2, m_lists));
    m_column->addWidget(
        paragraph(tr("These stop nothing. Look at each and decide."), theme::Role::SecondaryText, theme::Type::Secondary, m_lists));
    for (const Finding &finding : lists.strengthen)
        addLine(m_column, finding);
}

void CheckPage::addLine(QVBoxLayout *column, const Finding &finding)
{
    const Destination to = destinationOf(session().pack(), session().record(), finding.place);
    const QString sentence = findingSentence(session().pack(), session().record(), *session().assessment(), finding);
    if (to.page.isEmpty()) {
        column->addWidget(paragraph(sentence, theme::Role::Text, theme::Type::Body, m_lists));
        return;
    }
    auto *link = new Link(sentence, m_lists);
    link->setAccessibleDescription(tr("Opens %1").arg(sectionLabel(session().pack(), to.page)));
    connect(link, &Link::clicked, this, [this, to] { Q_EMIT navigateRequested(to.page, to.field); });
    column->addWidget(link);
    m_stops.push_back(link);
}

void CheckPage::fillUnknown(const assessment::Completeness &lists)
{
    if (lists.unknown.empty())
        return;
    const content::Pack &pack = session().pack();
    const casefile::Assessment &assessment = *session().assessment();
    const bool mayEdit = !assessment.isLocked() && !session().isReadOnly();
    m_column->addSpacing(theme::space::Small);
    m_column->addWidget(new Heading(pack.field(QStringLiteral("check.unknown")), 2, m_lists));
    m_column->addWidget(
        paragraph(pack.words(QStringLiteral("standing.not-seen")), theme::Role::SecondaryText, theme::Type::Secondary, m_lists));
    auto *whole = new Link(tr("Print this list for a visit"), m_lists);
    connect(whole, &Link::clicked, this,
            [this] { Q_EMIT navigateRequested(QStringLiteral("share"), QStringLiteral("document/what-we-do-not-know")); });
    m_column->addWidget(whole);
    QString page;
    for (const Finding &finding : lists.unknown) {
        const Destination to = destinationOf(pack, session().record(), finding.place);
        if (to.page != page) {
            page = to.page;
            m_column->addSpacing(theme::space::Tiny);
            m_column->addWidget(new Heading(sectionLabel(pack, page), 3, m_lists));
        }
        const QString label = rowLabel(pack, assessment, finding.subject);
        const Answer answer = rowAnswer(assessment, rowRef(pack, finding.subject)).answer;
        auto *line = new QWidget(m_lists);
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(theme::space::Medium);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *link = new Link(tr("%1 %2: %3").arg(finding.subject, label, answerLabel(answer)), line);
        connect(link, &Link::clicked, this, [this, to] { Q_EMIT navigateRequested(to.page, to.field); });
        m_stops.push_back(link);
        words->addWidget(link);
        if (const content::Row *row = pack.row(finding.subject); row && !row->question.isEmpty())
            words->addWidget(paragraph(row->question, theme::Role::SecondaryText, theme::Type::Secondary, line));
        across->addLayout(words, 1);
        const bool inPlan = std::any_of(assessment.plan.actions.begin(), assessment.plan.actions.end(),
                                        [&](const assessment::Action &action) { return action.row == finding.subject; });
        auto *plan = new QPushButton(inPlan ? tr("In the plan") : tr("Add to plan"), line);
        plan->setObjectName(QStringLiteral("toPlan/") + finding.subject);
        plan->setAccessibleName(inPlan ? tr("%1 is in the plan").arg(finding.subject) : tr("Add %1 to the plan").arg(finding.subject));
        plan->setEnabled(mayEdit && !inPlan);
        connect(plan, &QPushButton::clicked, this, [this, plan, link, id = finding.subject] {
            addToPlan(id);
            plan->setText(tr("In the plan"));
            plan->setAccessibleName(tr("%1 is in the plan").arg(id));
            // The button can do nothing more; the line it belongs to keeps the focus.
            link->setFocus(Qt::OtherFocusReason);
            plan->setEnabled(false);
        });
        across->addWidget(plan, 0, Qt::AlignTop);
        m_column->addWidget(line);
    }
}

void CheckPage::addToPlan(const QString &rowId)
{
    const casefile::Assessment *assessment = session().assessment();
    if (!assessment)
        return;
    const content::Pack &pack = session().pack();
    const content::Row *row = pack.row(rowId);
    assessment::Action action;
    action.id = newId(QLatin1Char('p'));
    action.what = row && !row->question.isEmpty() ? tr("Find out: %1").arg(row->question) : tr("Find out about %1").arg(rowId);
    action.why = tr("%1 %2").arg(rowId, rowLabel(pack, *assessment, rowId));
    action.row = rowId;
    action.area = QStringLiteral("find-out");
    session().editAssessment(QStringLiteral("assessment/plan/actions"),
                             [&](casefile::Assessment &target) { target.plan.actions.push_back(action); });
}

void CheckPage::fillRecord()
{
    m_column->addSpacing(theme::space::Field);
    m_column->addWidget(new Heading(tr("What you recorded"), 2, m_lists));
    m_column->addWidget(paragraph(tr("In the order it prints."), theme::Role::SecondaryText, theme::Type::Secondary, m_lists));
    QStringList pages{QStringLiteral("judgement"), QStringLiteral("decision")};
    for (const content::Domain &domain : session().pack().domains())
        pages << QStringLiteral("domain.") + domain.id;
    for (const char *page : {"boys-and-young-men", "vulnerabilities", "protective-factors", "missing-episodes", "consent", "definition",
                             "voice-of-the-child", "parents-and-carers", "plan"})
        pages << QString::fromLatin1(page);
    for (const QString &page : pages)
        addPart(page);
}

void CheckPage::addPart(const QString &pageId)
{
    const content::Pack &pack = session().pack();
    const casefile::Case &record = session().record();
    report::Options options;
    options.now = session().now();
    options.clocks = session().practice().clocks;
    const QString id = pageId.startsWith(QLatin1String("domain.")) ? pageId.mid(7) : pageId;
    auto blocks = report::section(id, record, record.assessments.size() - 1, pack, options);
    // The heading stands above already.
    if (!blocks.empty() && std::holds_alternative<report::Heading>(blocks.front()))
        blocks.erase(blocks.begin());
    const QString text = report::plainText(blocks).trimmed();

    const QString label = sectionLabel(pack, pageId);
    auto *head = new QHBoxLayout;
    head->addWidget(new Heading(label, 3, m_lists), 1);
    auto *change = new Link(tr("Change"), m_lists);
    change->setObjectName(QStringLiteral("change/") + pageId);
    change->setAccessibleName(tr("Change %1").arg(label));
    connect(change, &Link::clicked, this, [this, pageId] { Q_EMIT navigateRequested(pageId, {}); });
    head->addWidget(change, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addWidget(paragraph(text.isEmpty() ? pack.words(QStringLiteral("standing.none-recorded")) : text,
                                  text.isEmpty() ? theme::Role::SecondaryText : theme::Role::Text, theme::Type::Body, m_lists));
}

void CheckPage::step(int lines)
{
    if (m_stops.empty())
        return;
    const auto at = std::find_if(m_stops.begin(), m_stops.end(), [](const QWidget *stop) { return stop->hasFocus(); });
    const auto count = std::ssize(m_stops);
    const auto from = at == m_stops.end() ? (lines > 0 ? -1 : count) : at - m_stops.begin();
    QWidget *next = m_stops[size_t(((from + lines) % count + count) % count)];
    next->setFocus(Qt::OtherFocusReason);
    bringIntoView(next);
}

void CheckPage::keyPressEvent(QKeyEvent *event)
{
    const bool isNext = event->key() == Qt::Key_F8 || (event->key() == Qt::Key_Period && event->modifiers() & Qt::ControlModifier);
    if (isNext) {
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    }
    Page::keyPressEvent(event);
}

}  // namespace holdfast::ui
