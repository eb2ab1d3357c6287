// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a person concluded and what was done about it: judgement, decision, plan, referral, signatures.
#include "core/casefile/askedabout.h"
#include "core/pathway/step.h"
#include "core/report/format.h"
#include "core/report/parts.h"

#include <QSet>

#include <algorithm>

namespace holdfast::report {

namespace {

using assessment::Decision;

/// Enough of a text to find it where it stands in full.
QString opening(const QString &text)
{
    const QString line = text.simplified();
    const qsizetype end = line.size() <= 64 ? -1 : line.lastIndexOf(u' ', 64);
    return end < 30 ? line : line.left(end) + QStringLiteral(" …");
}

QString doneText(bool done, const Context &context, QDate on)
{
    return done ? joined({context.field("plan.done"), dayText(on)}) : QString();
}

void addNotReferring(const Context &context, Blocks &blocks)
{
    const Decision &decision = context.assessment.decision;
    blocks.emplace_back(Heading{3, context.words("standing.not-refer-title")});
    Fields fields(context, context.words("standing.not-refer-title"));
    fields.add("not-refer.reason", decision.notReferReason)
        .add("not-refer.considered", decision.considered)
        .add("not-refer.agreed-by-name", joined({decision.agreedByName, decision.agreedByRole}))
        .add("not-refer.agreed-on", dayText(decision.agreedOn))
        .add("not-refer.advice-taken", decision.adviceTaken)
        .add("not-refer.instead", decision.instead)
        .add("not-refer.would-change", decision.wouldChange)
        .add("not-refer.review-on", dayText(decision.reviewOn));
    blocks.emplace_back(fields);
}

void addConsultations(const Context &context, Blocks &blocks)
{
    blocks.emplace_back(Heading{3, context.field("decision.discussed-with")});
    if (context.assessment.decision.discussedWith.empty()) {
        blocks.emplace_back(Paragraph(context.noneRecorded()));
        return;
    }
    Table table;
    table.summary = context.field("paper.who-was-consulted-and-their-advice");
    table.columns = {
        {context.field("consultation.with"), 64}, {context.field("consultation.at"), 36}, {context.field("consultation.advice"), 100}};
    table.lastBelow = true;
    for (const assessment::Consultation &one : context.assessment.decision.discussedWith) {
        Cell said;
        const auto say = [&said](const QString &name, const QString &text) {
            if (!text.trimmed().isEmpty())
                said.paragraphs.push_back(labelled(name, text));
        };
        say(context.field("consultation.identifiable"), one.identifiable == Tri::NotAnswered ? QString() : context.tri(one.identifiable));
        say(context.field("consultation.question"), one.question);
        say(context.field("consultation.advice"), one.advice.trimmed().isEmpty() ? context.noneRecorded() : one.advice);
        table.rows.push_back({Cell(joined({one.with, one.role})), Cell(momentText(one.at)), said});
    }
    blocks.emplace_back(table);
}

void addNotifications(const Context &context, Blocks &blocks)
{
    blocks.emplace_back(Heading{3, context.field("paper.who-was-told")});
    Table table;
    table.summary = context.field("paper.who-was-told-how-and-when");
    table.columns = {{context.field("notification.recipient"), 38},
                     {context.field("notification.channel"), 15},
                     {context.field("notification.at"), 26},
                     {context.field("notification.by"), 21}};
    for (const assessment::Notification &one : context.assessment.decision.notifications) {
        table.rows.push_back(
            {Cell(joined({context.choice("notify", one.recipient), one.name})), Cell(context.choice("channel", one.channel)),
             Cell(one.at.isValid() ? momentText(one.at) : context.field("paper.not-yet-told")), Cell(joined({one.by, one.reference}))});
    }
    if (table.rows.empty())
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    else
        blocks.emplace_back(table);
}

void addDecidedAgainst(const Context &context, Blocks &blocks)
{
    const auto &decided = context.record.pathway.decidedAgainst;
    if (decided.empty())
        return;
    blocks.emplace_back(Heading{3, context.field("paper.decided-against")});
    for (const pathway::DecidedAgainst &one : decided) {
        Fields fields(context, context.field("paper.decided-against"));
        fields.add("against.what", one.what).add("against.reasons", one.reasons).add("against.by", joined({one.by, momentText(one.at)}));
        fields.addIf("against.agreed-by", one.agreedBy).addIf("against.review-on", dayText(one.reviewOn));
        fields.addIf("against.looked-again", one.lookedAgain);
        blocks.emplace_back(fields);
    }
}

/// Paper does not count down: what is open prints when it is due, what is done as on the screen.
QString clockText(const Context &context, const pathway::Clock &clock)
{
    switch (clock.state) {
    case pathway::ClockState::Running:
    case pathway::ClockState::DueSoon:
    case pathway::ClockState::Overdue: return context.field("paper.due-by").arg(momentText(clock.due));
    case pathway::ClockState::NotStarted:
    case pathway::ClockState::Met:
    case pathway::ClockState::MetLate: return pathway::clockWords(clock, context.options.now, context.pack);
    }
    Q_UNREACHABLE();
}

/// What in the record points another way than the judgement, and why the judgement stands: the counter-signer reads it first.
void addConflict(const Context &context, Blocks &blocks)
{
    const assessment::Subject subject = casefile::subjectOf(context.record, context.assessment, context.pack, context.today());
    const QStringList against = assessment::conflict(subject);
    const QString &reason = context.assessment.judgement.conflictReason;
    if (against.isEmpty() && reason.trimmed().isEmpty())
        return;
    // A reason given for a row that has changed since is still a reason somebody wrote down.
    Notice notice;
    if (!against.isEmpty())
        notice.paragraphs.emplace_back(context.words("standing.conflict"));
    for (const QString &id : against) {
        const auto own =
            std::find_if(subject.otherRows.begin(), subject.otherRows.end(), [&](const assessment::OtherRow &row) { return row.id == id; });
        if (id == QStringLiteral("previous"))
            notice.paragraphs.emplace_back(context.words("standing.conflict-reassessment"));
        else if (const content::Row *row = context.pack.row(id))
            notice.paragraphs.emplace_back(QStringLiteral("%1 %2").arg(row->id, row->label));
        else if (own != subject.otherRows.end())
            notice.paragraphs.emplace_back(QStringLiteral("%1 %2").arg(own->id, own->label));
        else
            notice.paragraphs.emplace_back(context.pack.words(id));
    }
    notice.paragraphs.emplace_back(
        labelled(context.field("judgement.conflict-reason"), reason.trimmed().isEmpty() ? context.words("standing.not-answered") : reason));
    blocks.emplace_back(notice);
}

}  // namespace

Blocks judgement(const Context &context)
{
    const assessment::Judgement &judgement = context.assessment.judgement;
    Blocks blocks{Heading{2, context.field("paper.professional-judgement")}};
    addConflict(context, blocks);
    Fields fields(context, context.field("paper.the-judgement-and-its-reasons"));
    fields.add(context.field("judgement.choice"),
               Cell(judgement.choice.isEmpty() ? context.words("standing.not-answered") : context.choice("judgement", judgement.choice)));
    fields.addIf("judgement.which-harm", judgement.whichHarm);
    fields.add("judgement.why", judgement.why).add("judgement.not-known", judgement.notKnown);
    Cell rests;
    for (const QString &id : judgement.restsOn) {
        for (const assessment::Evidence &item : context.record.evidence) {
            if (item.id == id)
                rests.paragraphs.emplace_back(item.rows.isEmpty()
                                                  ? item.text
                                                  : QStringLiteral("%1: %2").arg(item.rows.join(QStringLiteral(", ")), opening(item.text)));
        }
    }
    if (!rests.paragraphs.empty())
        fields.add(context.field("judgement.rests-on"), rests);
    fields.add("judgement.other-explanations", judgement.otherExplanations).addIf("judgement.would-change", judgement.wouldChange);
    fields.addIf("judgement.how-sure", judgement.howSure).addIf("judgement.differences", judgement.differences);
    fields.addIf("judgement.childs-view", judgement.childsView).addIf("judgement.impact", judgement.impact);
    blocks.emplace_back(fields);
    blocks.emplace_back(Paragraph(context.words("standing.point-in-time")));
    return blocks;
}

Blocks decision(const Context &context)
{
    const Decision &decision = context.assessment.decision;
    Blocks blocks{Heading{2, context.field("paper.decision")}, Paragraph(context.words("standing.refer-rule"))};
    Fields fields(context, context.field("paper.the-decision-and-its-reasons"));
    fields.add(context.field("decision.choice"),
               Cell(decision.choice.isEmpty() ? context.words("standing.not-answered") : context.choice("decision", decision.choice)));
    fields.add("decision.reasons", decision.reasons).add("decision.at", momentText(decision.at)).add("decision.by", decision.by);
    fields.add("decision.wishes-considered", decision.wishesConsidered)
        .addIf("decision.sharing-without-agreement", decision.sharingWithoutAgreement);
    fields.addIf("decision.practice-rule-set-aside", decision.practiceRuleSetAside);
    blocks.emplace_back(fields);
    if (decision.choice == assessment::DecidedNotToRefer)
        addNotReferring(context, blocks);
    addConsultations(context, blocks);
    addNotifications(context, blocks);

    blocks.emplace_back(Heading{3, context.field("decision.linked-crimes")});
    List crimes;
    for (const content::Text &crime : context.pack.linkedCrimes()) {
        if (decision.linkedCrimes.contains(crime.id))
            crimes.items.emplace_back(crime.text);
    }
    if (crimes.items.empty())
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    else
        blocks.emplace_back(crimes);
    return blocks;
}

Blocks plan(const Context &context)
{
    const assessment::Plan &plan = context.assessment.plan;
    Blocks blocks{Heading{2, context.field("paper.plan")}};
    if (plan.actions.empty()) {
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    } else {
        Table table;
        table.summary = context.field("paper.what-will-be-done-by-whom");
        table.columns = {{context.field("plan.what"), 44},
                         {context.field("plan.who"), 22},
                         {context.field("plan.due"), 21},
                         {context.field("paper.child-agrees"), 13},
                         {context.field("paper.why-and-what-came-of-it"), 100}};
        table.lastBelow = true;
        for (const assessment::Action &action : plan.actions) {
            Cell more;
            for (const QString &line : {joined({action.why, action.row, context.choice("plan-area", action.area),
                                                context.choice("plan-type", action.type), context.choice("help-tier", action.help)}),
                                        joined({doneText(action.done, context, action.doneOn), action.outcome})}) {
                if (!line.isEmpty())
                    more.paragraphs.emplace_back(line);
            }
            table.rows.push_back({Cell(action.what), Cell(action.who), Cell(dayText(action.due)),
                                  Cell(context.choice("child-agrees", action.childAgrees)), more});
        }
        blocks.emplace_back(table);
    }
    Fields review(context, context.field("paper.review"));
    review.add("plan.review-on", dayText(plan.reviewOn));
    blocks.emplace_back(review);
    return blocks;
}

Blocks referral(const Context &context)
{
    Blocks blocks{Heading{2, context.field("paper.referral-and-what-follows")}};
    const std::vector<pathway::Event> &events = context.record.pathway.events;
    if (events.empty()) {
        blocks.emplace_back(Paragraph(context.noneRecorded()));
        addDecidedAgainst(context, blocks);
        return blocks;
    }
    Table table;
    table.summary = context.field("paper.each-step-when-and-by-whom");
    table.columns = {{context.field("event.kind"), 40}, {context.field("event.at"), 60}, {context.field("paper.by-and-to-whom"), 100}};
    table.lastBelow = true;
    for (const pathway::Event &event : events) {
        const QString list = event.kind == QStringLiteral("section-47-outcome") ? QStringLiteral("section-47-outcome")
                                                                                : QStringLiteral("social-care-outcome");
        Cell what(context.choice("pathway-kind", event.kind));
        if (!event.outcome.isEmpty())
            what.paragraphs.emplace_back(context.pack.choiceLabel(list, event.outcome));
        if (!event.recipient.isEmpty())
            what.paragraphs.emplace_back(context.choice("notify", event.recipient));
        Cell who;
        const pathway::StepFields parts = pathway::fieldsOfStep(event.kind);
        const auto named = [&](const QString &field, const QString &text) {
            if (!text.trimmed().isEmpty())
                who.paragraphs.emplace_back(QStringLiteral("%1: %2").arg(context.pack.field(field), text.trimmed()));
        };
        if (parts.by != QLatin1String("event.by"))
            named(parts.by, event.by);
        else if (!event.by.trimmed().isEmpty())
            who.paragraphs.emplace_back(context.field("paper.by").arg(event.by.trimmed()));
        if (!parts.isPassedOn) {
            named(parts.with.isEmpty() ? QStringLiteral("event.to") : parts.with, event.to);
            named(QStringLiteral("event.reference"), joined({event.reference, context.choice("channel", event.channel)}));
        } else if (const QString reached = joined({event.to, context.choice("channel", event.channel), event.reference});
                   !reached.isEmpty()) {
            who.paragraphs.emplace_back(context.field("paper.to").arg(reached));
        }
        if (event.assessmentAttached == Tri::Yes)
            who.paragraphs.emplace_back(context.field("paper.attached"));
        for (const QString &text : {event.note, event.lateReason, event.withoutAssessment}) {
            if (!text.trimmed().isEmpty())
                who.paragraphs.emplace_back(text);
        }
        table.rows.push_back({what, Cell(momentText(event.at)), who});
    }
    blocks.emplace_back(table);

    KeyValues clocks{context.field("paper.when-things-are-due"), {}};
    for (const pathway::Clock &clock : pathway::clocks(events, context.options.now, context.options.clocks)) {
        const bool isWritten = clock.id == pathway::ClockId::WrittenReferral;
        Cell cell(clockText(context, clock));
        if (!clock.isOurs && clock.state != pathway::ClockState::NotStarted)
            cell.paragraphs.emplace_back(context.words("standing.other-clock"));
        clocks.rows.emplace_back(
            isWritten ? context.field("paper.written-referral") : context.field("paper.decision-by-childrens-social-care"), cell);
    }
    blocks.emplace_back(clocks);
    addDecidedAgainst(context, blocks);
    return blocks;
}

Blocks corrections(const Context &context)
{
    Blocks blocks;
    if (context.assessment.corrections.empty())
        return blocks;
    blocks.emplace_back(Heading{2, context.field("paper.corrections-made-after-signing")});
    for (const casefile::Correction &one : context.assessment.corrections) {
        Fields fields(context, context.field("paper.a-correction"));
        fields.addIf("correction.at", momentText(one.at)).addIf("correction.by", one.by);
        fields.addIf("paper.what-it-is-about", casefile::labelOfPlace(context.pack, context.assessment, one.place));
        fields.add("correction.text", one.text).add("correction.reason", one.reason);
        blocks.emplace_back(fields);
    }
    return blocks;
}

Blocks signatures(const Context &context)
{
    const casefile::Signature &signature = context.assessment.signature;
    const casefile::CounterSignature &counter = context.assessment.counterSignature;
    Blocks blocks{Heading{2, context.field("paper.signatures")}};
    if (signature.isSigned()) {
        List statements;
        for (const QString &id : signature.statements)
            statements.items.emplace_back(context.choice("sign-statement", id));
        if (!statements.items.empty()) {
            blocks.emplace_back(Paragraph(context.field("sign.statements") + u':'));
            blocks.emplace_back(statements);
        }
        Fields fields(context, context.field("paper.signed-by"));
        fields.add(context.field("paper.signed-by"), Cell(joined({signature.name, signature.role, signature.agency})));
        fields.add("sign.at", momentText(signature.at));
        blocks.emplace_back(fields);
    } else {
        blocks.emplace_back(SignatureLines{
            context.field("paper.lines-for-the-worker-to-sign"),
            {{context.field("paper.worker"),
              joined({context.assessment.start.workerName, context.assessment.start.workerRole, context.assessment.start.workerAgency})},
             {context.field("paper.signature"), QString()},
             {context.field("paper.date-and-time"), QString()}}});
    }
    if (counter.at.isValid()) {
        Fields fields(context, context.field("paper.counter-signed-by"));
        fields.add("countersign.outcome", context.choice("counter-sign", counter.outcome));
        fields.add(context.field("paper.counter-signed-by"), Cell(joined({counter.name, counter.role, counter.agency})));
        fields.add("countersign.at", momentText(counter.at)).addIf("countersign.comments", counter.comments);
        for (const casefile::Question &question : counter.questions) {
            fields.add("countersign.question", question.text);
            fields.add("countersign.answer", question.answer);
        }
        blocks.emplace_back(fields);
    } else {
        blocks.emplace_back(SignatureLines{context.field("paper.lines-for-the-manager-or-designated"),
                                           {{context.field("paper.manager-or-designated-lead"), context.assessment.start.managerName},
                                            {context.field("paper.signature"), QString()},
                                            {context.field("paper.date-and-time"), QString()}}});
    }
    blocks.emplace_back(Paragraph(context.words("standing.names-stated")));
    return blocks;
}

Blocks guidanceUsed(const Context &context)
{
    Blocks blocks{Heading{2, context.field("assessment.content-version")}};
    const casefile::Signature &signature = context.assessment.signature;
    const QString version = signature.isSigned() && !signature.packVersion.isEmpty() ? joined({signature.packId, signature.packVersion})
                                                                                     : joined({context.pack.id(), context.pack.version()});
    blocks.emplace_back(Paragraph(QStringLiteral("%1 (%2)").arg(context.words("standing.guidance-date"), version)));
    List sources;
    for (const content::Source &source : context.pack.sources())
        sources.items.emplace_back(QStringLiteral("%1: %2, %3").arg(source.id, source.title, source.dated));
    blocks.emplace_back(sources);
    blocks.emplace_back(Paragraph(context.words("credit.df")));
    return blocks;
}

}  // namespace holdfast::report
