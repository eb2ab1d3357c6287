// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/checkpage.h"

#include "core/base/id.h"
#include "core/report/documents.h"
#include "ui/domain/findingwords.h"
#include "ui/domain/marks.h"
#include "ui/domain/rowref.h"
#include "ui/flow.h"
#include "ui/focusring.h"
#include "ui/form.h"
#include "ui/sections.h"
#include "ui/signednote.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
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
    content()->addWidget(new SignedNote(session, this));
}

void CheckPage::load()
{
    const casefile::Assessment *assessment = session().assessment();
    if (!assessment)
        return;
    if (m_of != session().caseId()) {
        m_of = session().caseId();
        m_isOpen.clear();
        m_scrolledTo = 0;
    }
    m_stops.clear();
    m_parts.clear();
    if (m_lists) {
        // Out of the page at once, so that nothing looks for a line in what is gone.
        m_lists->setParent(nullptr);
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
    // Back from what was changed: the same place again (ux.md 3.24). The lines get their heights first.
    if (m_scrolledTo > 0)
        QTimer::singleShot(50, this, [this] { scrollArea()->verticalScrollBar()->setValue(m_scrolledTo); });
}

void CheckPage::leave()
{
    m_scrolledTo = scrollArea()->verticalScrollBar()->value();
}

bool CheckPage::goToField(const QString &field)
{
    if (!field.isEmpty())
        m_scrolledTo = 0;
    return Page::goToField(field);
}

Disclosure *CheckPage::disclosure(const QString &id, const QString &title, QWidget *inside, bool openAtFirst)
{
    auto *made = new Disclosure(title, inside, m_lists);
    made->setObjectName(QStringLiteral("open/") + id);
    theme::setType(made->button(), theme::Type::RowLabel);
    made->setOpen(m_isOpen.value(id, openAtFirst));
    connect(made, &Disclosure::opened, this, [this, id](bool open) { m_isOpen.insert(id, open); });
    return made;
}

void CheckPage::fillProblems(const assessment::Completeness &lists)
{
    const content::Pack &pack = session().pack();
    if (session().assessment()->isLocked())
        return;
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
    constexpr size_t FewEnoughToShow = 6;
    if (lists.strengthen.size() <= FewEnoughToShow) {
        for (const Finding &finding : lists.strengthen)
            addLine(m_column, finding);
        return;
    }
    std::vector<std::pair<QString, std::vector<Finding>>> bySection;
    for (const Finding &finding : lists.strengthen) {
        const QString page = destinationOf(session().pack(), session().record(), finding.place).page;
        auto at = std::find_if(bySection.begin(), bySection.end(), [&](const auto &one) { return one.first == page; });
        if (at == bySection.end())
            at = bySection.insert(bySection.end(), {page, {}});
        at->second.push_back(finding);
    }
    const QStringList order = sectionOrder(session().pack());
    std::stable_sort(bySection.begin(), bySection.end(),
                     [&order](const auto &a, const auto &b) { return order.indexOf(a.first) < order.indexOf(b.first); });
    for (const auto &[page, findings] : bySection) {
        auto *inside = new QWidget(m_lists);
        auto *lines = new QVBoxLayout(inside);
        for (const Finding &finding : findings)
            addLine(lines, finding);
        const QString count = findings.size() == 1 ? tr("1 thing") : tr("%1 things").arg(findings.size());
        m_column->addWidget(disclosure(
            QStringLiteral("strengthen/") + page,
            tr("%1: %2").arg(page.isEmpty() ? tr("The whole assessment") : sectionLabel(session().pack(), page), count), inside, false));
    }
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
    m_column->addSpacing(theme::space::Small);
    auto *heading = new Heading(pack.field(QStringLiteral("check.unknown")), 2, m_lists);
    m_column->addWidget(heading);
    m_column->addWidget(
        paragraph(pack.words(QStringLiteral("standing.not-seen")), theme::Role::SecondaryText, theme::Type::Secondary, m_lists));
    auto *whole = new Link(tr("Print this list for a visit"), m_lists);
    whole->setObjectName(QStringLiteral("unknown"));
    connect(whole, &Link::clicked, this,
            [this] { Q_EMIT navigateRequested(QStringLiteral("share"), QStringLiteral("document/what-we-do-not-know")); });
    m_column->addWidget(whole);
    std::vector<std::pair<QString, std::vector<const Finding *>>> bySection;
    for (const Finding &finding : lists.unknown) {
        const QString page = destinationOf(pack, session().record(), finding.place).page;
        if (bySection.empty() || bySection.back().first != page)
            bySection.push_back({page, {}});
        bySection.back().second.push_back(&finding);
    }
    for (const auto &[page, findings] : bySection) {
        auto *inside = new QWidget(m_lists);
        auto *lines = new QVBoxLayout(inside);
        for (const Finding *finding : findings)
            lines->addWidget(unknownLine(*finding, inside));
        const QString count = findings.size() == 1 ? tr("1 row") : tr("%1 rows").arg(findings.size());
        m_column->addWidget(
            disclosure(QStringLiteral("unknown/") + page, tr("%1: %2").arg(sectionLabel(pack, page), count), inside, false));
    }
}

QWidget *CheckPage::unknownLine(const Finding &finding, QWidget *parent)
{
    const content::Pack &pack = session().pack();
    const casefile::Assessment &assessment = *session().assessment();
    const bool mayEdit = !assessment.isLocked() && !session().isReadOnly();
    const Destination to = destinationOf(pack, session().record(), finding.place);
    const QString label = rowLabel(pack, assessment, finding.subject);
    const Answer answer = rowAnswer(assessment, rowRef(pack, finding.subject)).answer;
    auto *line = new QWidget(parent);
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
    return line;
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
    m_all = new Link(QString(), m_lists);
    m_all->setObjectName(QStringLiteral("openAll"));
    connect(m_all, &Link::clicked, this,
            [this] { openAll(std::any_of(m_parts.begin(), m_parts.end(), [](const Disclosure *part) { return !part->isOpen(); })); });
    m_column->addWidget(m_all, 0, Qt::AlignLeft);

    const content::Pack &pack = session().pack();
    const auto part = [&](const QString &id) { addPart(id, sectionLabel(pack, id), id, {}); };
    part(QStringLiteral("judgement"));
    part(QStringLiteral("decision"));
    addPart(QStringLiteral("immediate-safety"), tr("Immediate safety"), QStringLiteral("decision"),
            QStringLiteral("concern/immediateDanger"));
    fillFlagged();
    for (const content::Domain &domain : pack.domains())
        part(QStringLiteral("domain.") + domain.id);
    for (const char *page : {"boys-and-young-men", "vulnerabilities", "protective-factors", "missing-episodes", "consent", "definition",
                             "voice-of-the-child", "parents-and-carers", "plan"})
        part(QString::fromLatin1(page));
    const auto say = [this] {
        const bool anyClosed = std::any_of(m_parts.begin(), m_parts.end(), [](const Disclosure *one) { return !one->isOpen(); });
        m_all->setText(anyClosed ? tr("Open all parts") : tr("Close all parts"));
        m_all->updateGeometry();
    };
    for (Disclosure *one : m_parts)
        connect(one, &Disclosure::opened, m_all, say);
    say();
}

void CheckPage::openAll(bool open)
{
    for (Disclosure *part : m_parts)
        part->setOpen(open);
}

void CheckPage::fillFlagged()
{
    const content::Pack &pack = session().pack();
    const casefile::Assessment &assessment = *session().assessment();
    QStringList ids = pack.indicatorIds();
    for (const assessment::OtherRow &row : assessment.otherRows)
        ids << row.id;
    for (const content::Row &row : pack.prompts())
        ids << row.id;
    auto *inside = new QWidget(m_lists);
    auto *lines = new QVBoxLayout(inside);
    for (const QString &id : std::as_const(ids)) {
        const assessment::RowAnswer answer = rowAnswer(assessment, rowRef(pack, id));
        if (answer.answer != Answer::Present || !answer.significant)
            continue;
        auto *link = new Link(tr("%1 %2").arg(id, rowLabel(pack, assessment, id)), inside);
        connect(link, &Link::clicked, this, [this, id] {
            const content::Pack &words = session().pack();
            Q_EMIT navigateRequested(pageOfRow(words, *session().assessment(), id), rowPlace(rowRef(words, id)));
        });
        lines->addWidget(link);
    }
    if (lines->count() == 0)
        lines->addWidget(
            paragraph(pack.words(QStringLiteral("standing.none-recorded")), theme::Role::SecondaryText, theme::Type::Body, inside));
    lines->addWidget(
        paragraph(pack.words(QStringLiteral("standing.one-is-enough")), theme::Role::SecondaryText, theme::Type::Body, inside));
    auto *made = disclosure(QStringLiteral("flagged-rows"), tr("Recorded as significant on its own"), inside, true);
    m_parts.push_back(made);
    m_column->addWidget(made);
}

void CheckPage::addPart(const QString &partId, const QString &label, const QString &page, const QString &field)
{
    // What is short and comes first is read first; the rest is made when somebody opens it.
    static const QStringList ReadFirst{QStringLiteral("judgement"), QStringLiteral("decision"), QStringLiteral("immediate-safety")};
    auto *inside = new QWidget(m_lists);
    new QVBoxLayout(inside);
    auto *made = disclosure(partId, label, inside, ReadFirst.contains(partId));
    const auto fill = [this, inside, partId, label, page, field] {
        if (inside->layout()->count() == 0)
            fillPart(inside, partId, label, page, field);
    };
    if (made->isOpen())
        fill();
    connect(made, &Disclosure::opened, inside, fill);
    m_parts.push_back(made);
    m_column->addWidget(made);
}

void CheckPage::fillPart(QWidget *inside, const QString &partId, const QString &label, const QString &page, const QString &field)
{
    const content::Pack &pack = session().pack();
    const casefile::Case &record = session().record();
    report::Options options;
    options.now = session().now();
    options.clocks = session().practice().clocks;
    const QString id = partId.startsWith(QLatin1String("domain.")) ? partId.mid(7) : partId;
    auto blocks = report::section(id, record, record.assessments.size() - 1, pack, options);
    // The heading stands above already.
    if (!blocks.empty() && std::holds_alternative<report::Heading>(blocks.front()))
        blocks.erase(blocks.begin());
    const QString text = report::plainText(blocks).trimmed();
    inside->layout()->addWidget(paragraph(text.isEmpty() ? pack.words(QStringLiteral("standing.none-recorded")) : text,
                                          text.isEmpty() ? theme::Role::SecondaryText : theme::Role::Text, theme::Type::Body, inside));
    auto *change = new Link(session().assessment()->isLocked() ? tr("Go to %1").arg(label) : tr("Change %1").arg(label), inside);
    change->setObjectName(QStringLiteral("change/") + partId);
    connect(change, &Link::clicked, this, [this, page, field] { Q_EMIT navigateRequested(page, field); });
    static_cast<QVBoxLayout *>(inside->layout())->addWidget(change, 0, Qt::AlignLeft);
}

void CheckPage::step(int lines)
{
    if (m_stops.empty())
        return;
    const auto at = std::find_if(m_stops.begin(), m_stops.end(), [](const QWidget *stop) { return stop->hasFocus(); });
    const auto count = std::ssize(m_stops);
    const auto from = at == m_stops.end() ? (lines > 0 ? -1 : count) : at - m_stops.begin();
    QWidget *next = m_stops[size_t(((from + lines) % count + count) % count)];
    for (QWidget *up = next->parentWidget(); up && up != this; up = up->parentWidget())
        if (auto *around = qobject_cast<Disclosure *>(up))
            around->setOpen(true);
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
