// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/judgementpage.h"

#include "core/assessment/completeness.h"
#include "ui/domain/rowref.h"
#include "ui/flow.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace holdfast::ui {

using namespace casefile;
using namespace Qt::StringLiterals;
using assessment::Answer;
using assessment::Judgement;

namespace {

constexpr int LongestLine = 90;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= LongestLine ? line : line.left(LongestLine - 1).trimmed() + QChar(0x2026);
}

/// Every row id of the instrument in the order of the page, once each.
QStringList allRows(const content::Pack &pack, const Assessment &current)
{
    QStringList ids = pack.indicatorIds();
    for (const assessment::OtherRow &row : current.otherRows)
        ids.append(row.id);
    for (const content::Row &row : pack.prompts())
        ids.append(row.id);
    return ids;
}

}  // namespace

// ---- the record beside the writing

RecordBeside::RecordBeside(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space::Tiny);
    connect(&session, &session::Session::recordChanged, this, [this](const QString &place) {
        // Typing in the judgement itself changes nothing here.
        if (!place.startsWith(QLatin1String("assessment/judgement")))
            load();
    });
    load();
}

void RecordBeside::add(const QString &title, const QStringList &lines, const QString &none)
{
    auto *heading = new Heading(title, 3, this);
    if (m_column->count() > 1)
        heading->setContentsMargins(0, theme::space::Medium, 0, 0);
    m_column->addWidget(heading);
    if (lines.isEmpty())
        m_column->addWidget(paragraph(none, theme::Role::SecondaryText, theme::Type::Body, this));
    for (const QString &line : lines)
        m_column->addWidget(paragraph(line, theme::Role::Text, theme::Type::Body, this));
}

void RecordBeside::load()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const Assessment *current = m_session.assessment();
    if (!current)
        return;
    const content::Pack &pack = m_session.pack();
    QStringList flagged, present, notKnown, notAnswered;
    for (const QString &id : allRows(pack, *current)) {
        const RowRef ref = rowRef(pack, id);
        const assessment::RowAnswer answer = rowAnswer(*current, ref);
        const QString line = QStringLiteral("%1  %2").arg(id, rowLabel(pack, *current, id));
        if (answer.answer == Answer::Present)
            (answer.significant ? flagged : present).append(line);
        else if (answer.answer == Answer::NotKnown)
            notKnown.append(line);
        else if (answer.answer == Answer::NotAnswered && ref.kind == RowKind::Indicator)
            notAnswered.append(line);
    }
    QStringList protective;
    for (const assessment::ProtectiveFactor &factor : current->protective)
        protective.append(shortened(factor.what.isEmpty() ? rowLabel(pack, *current, factor.prompt) : factor.what));

    m_heading = new Heading(tr("What is recorded"), 2, this);
    // Reached by the link above the judgement; not a stop of Tab.
    m_heading->setFocusPolicy(Qt::ClickFocus);
    m_column->addWidget(m_heading);
    if (assessment::nothingRecordedAsPresent(current->answers, current->otherRows, current->prompts))
        m_column->addWidget(new Note(pack.words(u"standing.nothing-present"_s), Note::Kind::Information, this));
    add(tr("Significant on its own"), flagged, tr("None flagged"));
    add(tr("Present"), present, flagged.isEmpty() ? tr("None recorded") : tr("None besides those above"));
    add(tr("Not known"), notKnown, tr("None recorded as not known"));
    if (!notAnswered.isEmpty()) {
        auto *more = new Disclosure(tr("Not answered yet"), notAnswered.join(QLatin1Char('\n')), this);
        m_column->addWidget(more);
    }
    add(tr("Protective factors"), protective, pack.words(u"standing.protective-empty"_s));
}

// ---- the calm page

ConflictPage::ConflictPage(session::Session &session, Page *page, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Field);
    m_heading = new Heading({}, 1, this);
    m_heading->setObjectName(u"conflict"_s);
    column->addWidget(m_heading);
    column->addWidget(
        paragraph(tr("Both can be right. A reader needs to see that you noticed it."), theme::Role::Text, theme::Type::Body, this));
    m_list = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    column->addWidget(m_list);
    auto *row = new Flow(theme::space::Small, theme::space::Small);
    m_back = new QPushButton(tr("Go back and review"), this);
    m_keep = new QPushButton(tr("Keep my judgement and explain"), this);
    row->addWidget(m_back);
    row->addWidget(m_keep);
    column->addLayout(row);
    m_form = new Form(session, page, this);
    m_explanation = m_form->text(u"judgement.conflict-reason"_s,
                                 inAssessment(u"judgement/conflictReason"_s, &Assessment::judgement, &Judgement::conflictReason), 4);
    column->addWidget(m_form);
    connect(m_back, &QPushButton::clicked, this, &ConflictPage::reviewWanted);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_form->show();
        m_explanation->entry()->setFocus(Qt::OtherFocusReason);
        Q_EMIT kept();
    });
}

void ConflictPage::show(const QStringList &reasons)
{
    const content::Pack &pack = m_session.pack();
    const Assessment *current = m_session.assessment();
    QStringList lines;
    bool lessThanLastTime = false;
    for (const QString &reason : reasons) {
        if (reason == QLatin1String("previous")) {
            lessThanLastTime = true;
        } else if (pack.text(reason)) {
            lines.append(QStringLiteral("%1 (%2)").arg(pack.words(reason), pack.citation(pack.text(reason)->sources)));
        } else if (current) {
            lines.append(tr("%1  %2: present, significant on its own").arg(reason, rowLabel(pack, *current, reason)));
        }
    }
    if (current)
        lines.prepend(tr("Your judgement: %1").arg(pack.choiceLabel(u"judgement"_s, current->judgement.choice)));
    if (lessThanLastTime)
        lines.append(pack.words(u"standing.conflict-reassessment"_s));
    m_heading->setText(pack.words(u"standing.conflict"_s));
    m_heading->setAccessibleDescription(lines.join(QLatin1Char(' ')));
    m_list->setText(lines.join(QLatin1Char('\n')));
    m_form->setVisible(current && !current->judgement.conflictReason.trimmed().isEmpty());
    QWidget::show();
    m_heading->setFocus(Qt::OtherFocusReason);
}

// ---- the judgement

ProfessionalJudgement::ProfessionalJudgement(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
    , m_record(new RecordBeside(session, this))
    , m_conflict(new ConflictPage(session, this, this))
{
    Form &f = form();
    const auto text = [&](const QString &field, const QString &name, QString Judgement::*member, int lines = 3) {
        return f.text(u"judgement."_s + field, inAssessment(u"judgement/"_s + name, &Assessment::judgement, member), lines);
    };
    const QDate day = session.assessment() && session.assessment()->knownOn.isValid() ? session.assessment()->knownOn : session.today();
    f.add(new ChoiceField(session, inAssessment(u"judgement/choice"_s, &Assessment::judgement, &Judgement::choice),
                          pack().choices(u"judgement"_s), {tr("In my professional judgement, on %1 the child is").arg(inWords(day)), {}},
                          &f));
    auto *harm = f.line(u"judgement.which-harm"_s, inAssessment(u"judgement/whichHarm"_s, &Assessment::judgement, &Judgement::whichHarm));
    f.showWhile(
        harm, [](const Case &record) { return record.current() && record.current()->judgement.choice == assessment::JudgedDifferentHarm; });
    text(u"why"_s, u"why"_s, &Judgement::why, 6);
    text(u"not-known"_s, u"notKnown"_s, &Judgement::notKnown, 4);
    auto *reason = text(u"conflict-reason"_s, u"conflictReason"_s, &Judgement::conflictReason);
    f.showWhile(reason, [](const Case &record) { return record.current() && !record.current()->judgement.conflictReason.isEmpty(); });

    f.heading(tr("If it helps the reader"));
    m_restsOnPlace = new QWidget(&f);
    auto *place = new QVBoxLayout(m_restsOnPlace);
    place->setContentsMargins(0, 0, 0, 0);
    f.put(m_restsOnPlace);
    text(u"impact"_s, u"impact"_s, &Judgement::impact, 2);
    text(u"other-explanations"_s, u"otherExplanations"_s, &Judgement::otherExplanations, 2);
    text(u"would-change"_s, u"wouldChange"_s, &Judgement::wouldChange, 2);
    text(u"how-sure"_s, u"howSure"_s, &Judgement::howSure, 2);
    text(u"differences"_s, u"differences"_s, &Judgement::differences, 2);
    text(u"childs-view"_s, u"childsView"_s, &Judgement::childsView, 2);
    askWhetherFinished();

    content()->removeWidget(&f);
    m_look = new Link(tr("Look at what is recorded"), this);
    connect(m_look, &Link::clicked, this, [this] {
        m_record->heading()->setFocus(Qt::OtherFocusReason);
        // Its top, with as much of the lists under it as there is room for.
        scrollArea()->verticalScrollBar()->setValue(m_record->mapTo(scrollArea()->widget(), QPoint()).y());
    });
    content()->addWidget(m_look);
    m_main = new Beside(&f, m_record, 680, this);
    content()->addWidget(m_main);
    content()->addWidget(m_conflict);
    m_conflict->hide();
    setWide(true);
    connect(m_conflict, &ConflictPage::reviewWanted, this, [this] {
        showConflict(false);
        goToField(u"judgement/choice"_s);
    });
    connect(m_conflict, &ConflictPage::kept, this, [this] { continueButton()->show(); });
    connect(&session, &session::Session::recordChanged, this, [this](const QString &changed) {
        if (changed.startsWith(QLatin1String("evidence")))
            offerEvidence();
    });
    load();
}

void ProfessionalJudgement::load()
{
    showConflict(false);
    m_record->load();
    offerEvidence();
}

void ProfessionalJudgement::offerEvidence()
{
    if (!session().hasCase())
        return;
    QStringList now;
    std::vector<content::Choice> choices;
    for (const assessment::Evidence &item : session().record().evidence) {
        if (item.text.trimmed().isEmpty())
            continue;
        now.append(item.id + item.text);
        choices.push_back({item.id, QStringLiteral("%1 (%2)").arg(shortened(item.text), inWords(item.happened)), {}});
    }
    if (now == m_offered && m_restsOn)
        return;
    m_offered = now;
    if (m_restsOn)
        m_restsOn->deleteLater();
    m_restsOn = new ChecksField(session(), inAssessment(u"judgement/restsOn"_s, &Assessment::judgement, &Judgement::restsOn), choices,
                                caption(pack(), u"judgement.rests-on"_s), m_restsOnPlace);
    m_restsOnPlace->layout()->addWidget(m_restsOn);
    m_restsOnPlace->setVisible(!choices.empty());
}

QStringList ProfessionalJudgement::conflict() const
{
    const Assessment *current = session().assessment();
    if (!current || current->isLocked())
        return {};
    return assessment::conflict(subjectOf(session().record(), *current, pack(), session().today()));
}

void ProfessionalJudgement::showConflict(bool conflict)
{
    m_look->setVisible(!conflict);
    m_main->setVisible(!conflict);
    m_conflict->setVisible(conflict);
    continueButton()->setVisible(!conflict);
}

bool ProfessionalJudgement::goToField(const QString &field)
{
    // The reason stands on both faces of this page; the one that is seen is meant.
    if (m_conflict->isVisibleTo(this) && field == m_conflict->explanation()->place()) {
        m_conflict->explanation()->entry()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return SectionPage::goToField(field);
}

void ProfessionalJudgement::proceed()
{
    const bool asked = m_conflict->isVisibleTo(this);
    const QStringList reasons = conflict();
    const bool explained = session().assessment() && !session().assessment()->judgement.conflictReason.trimmed().isEmpty();
    if (!asked && !reasons.isEmpty() && !explained) {
        if (const auto found = problems(); !found.empty()) {
            showProblems(found);
            return;
        }
        showConflict(true);
        m_conflict->show(reasons);
        return;
    }
    if (asked && !explained) {
        showProblems({{tr("Enter why you keep your judgement"), u"judgement/conflictReason"_s}});
        return;
    }
    showConflict(false);
    SectionPage::proceed();
}

}  // namespace holdfast::ui
