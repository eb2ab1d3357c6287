// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/openends.h"

#include "core/base/clock.h"
#include "core/casefile/caseclocks.h"

#include <algorithm>

namespace holdfast::casefile {

using pathway::DecidedAgainst;
using pathway::Event;

namespace {

// In the order in which they are asked.
const QString ReferralNotRecorded = QStringLiteral("referral-not-recorded");
const QString NewInformation = QStringLiteral("new-information");
const QString NotReferInPart = QStringLiteral("not-refer-in-part");
const QString LateReason = QStringLiteral("late-reason");
const QString AssessmentNotAttached = QStringLiteral("assessment-not-attached");
const QString NotTold = QStringLiteral("not-told");
const QString ReferrerNotTold = QStringLiteral("referrer-not-told");
const QString MeetingNotRecorded = QStringLiteral("strategy-meeting");
const QString ConferenceNotRecorded = QStringLiteral("conference");
const QString InformationReport = QStringLiteral("information-report");
const QString SystemFlag = QStringLiteral("system-flag");
const QString ReturnInterview = QStringLiteral("return-interview");
const QString DecidedAgainstInPart = QStringLiteral("decided-against-in-part");

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

bool isReferral(const Event &event)
{
    return event.kind == pathway::ReferredByPhone || event.kind == pathway::ReferredInWriting;
}

class Collecting {
public:
    Collecting(const Case &record, const QDateTime &now)
        : m_record(record)
        , m_now(now)
    {
    }

    /// Asks for a step, unless somebody decided against it. since: what was decided before that day was about something else.
    void ask(const QString &id, const QString &step, const QString &subject = {}, QDate since = {})
    {
        const auto &decided = m_record.pathway.decidedAgainst;
        const bool isAnswered = std::any_of(decided.begin(), decided.end(), [&](const DecidedAgainst &one) {
            const bool isAboutThis = !one.at.isValid() || !since.isValid() || ukDate(one.at) >= since;
            return one.of == id && one.about == subject && isAboutThis;
        });
        if (!isAnswered)
            ends.push_back({id, subject, step, QStringLiteral("pathway/events")});
    }
    void askAt(const QString &id, const QString &place, const QString &subject = {}) { ends.push_back({id, subject, {}, place}); }

    /// What has no time yet or lies ahead has not happened.
    template <class Claim>
    bool hasHappened(Claim claim, const QDateTime &since = {}) const
    {
        const auto &events = m_record.pathway.events;
        return std::any_of(events.begin(), events.end(), [&](const Event &event) {
            return event.at.isValid() && event.at <= m_now && (!since.isValid() || event.at >= since) && claim(event);
        });
    }
    bool hasHappened(const QString &kind, const QDateTime &since = {}) const
    {
        return hasHappened([&](const Event &event) { return event.kind == kind; }, since);
    }

    std::vector<OpenEnd> ends;

private:
    const Case &m_record;
    const QDateTime m_now;
};

/// The newest assessment of which the claim holds, and when the one before it was signed: what was done for that one counts for it only.
template <class Claim>
std::pair<const Assessment *, QDateTime> newest(const Case &record, Claim claim)
{
    for (size_t i = record.assessments.size(); i-- > 0;)
        if (claim(record.assessments[i]))
            return {&record.assessments[i], i > 0 ? record.assessments[i - 1].signature.at : QDateTime()};
    return {nullptr, {}};
}

QDate dayOf(const QDateTime &moment)
{
    return moment.isValid() ? ukDate(moment) : QDate();
}

/// Some are told again: of each outcome, and the reviewing officer of what each new assessment found (WY 6.2, 6.4, 6.7). Null: once is
/// enough.
QDate toldSince(const Case &record, const QString &recipient)
{
    QDateTime since;
    if (recipient == QLatin1String("independent-reviewing-officer"))
        since = newest(record, [](const Assessment &one) { return !one.decision.choice.isEmpty(); }).second;
    for (const Event &event : record.pathway.events) {
        const bool isDecision = event.kind == pathway::DecisionReceived;
        const bool isOutcome = event.kind == pathway::Section47Outcome || event.kind == pathway::SingleAssessmentOutcome;
        const bool isTheirs =
            (isDecision && recipient == QLatin1String("designated-lead")) || (isOutcome && recipient == QLatin1String("cse-lead"));
        if (isTheirs && event.at.isValid() && (!since.isValid() || event.at > since))
            since = event.at;
    }
    return dayOf(since);
}

void askAfterTheDecision(const Case &record, Collecting &all)
{
    const auto [decided, since] = newest(record, [](const Assessment &one) { return !one.decision.choice.isEmpty(); });
    if (!decided)
        return;
    const assessment::Decision &decision = decided->decision;
    if (decision.choice == assessment::DecidedRefer && !all.hasHappened(isReferral, since))
        all.ask(ReferralNotRecorded, pathway::ReferredInWriting, {}, dayOf(since));
    const auto isShared = [](const Event &event) { return event.kind == pathway::NewInformationShared || isReferral(event); };
    if (decision.choice == QLatin1String("share-new-information") && !all.hasHappened(isShared, since))
        all.ask(NewInformation, pathway::NewInformationShared, {}, dayOf(since));
    if (decision.choice == assessment::DecidedNotToRefer &&
        (isBlank(decision.notReferReason) || isBlank(decision.agreedByName) || !decision.reviewOn.isValid()))
        all.askAt(NotReferInPart, QStringLiteral("assessments/%1/decision").arg(decided->id));
}

void askAboutReferrals(const Case &record, const QDateTime &now, const pathway::ClockRules &rules, Collecting &all)
{
    const auto clocks = pathway::clocks(record.pathway.events, now, rules);
    for (const Event &event : record.pathway.events) {
        if (event.kind != pathway::ReferredInWriting || !event.at.isValid())
            continue;
        const QString place = QStringLiteral("pathway/events/") + event.id;
        if (clocks[0].state == pathway::ClockState::MetLate && clocks[0].met == event.at && isBlank(event.lateReason))
            all.askAt(LateReason, place + QLatin1String("/lateReason"), event.id);
        if (event.assessmentAttached != Tri::Yes && isBlank(event.withoutAssessment)) {
            const bool isAsked = event.assessmentAttached == Tri::NotAnswered;
            all.askAt(AssessmentNotAttached, place + QLatin1String(isAsked ? "/assessmentAttached" : "/withoutAssessment"), event.id);
        }
    }
}

void askAboutOutcomes(const Case &record, Collecting &all)
{
    for (const Event &event : record.pathway.events) {
        if (!event.at.isValid())
            continue;
        if (event.kind == pathway::DecisionReceived && event.outcome == QLatin1String("no-further-action") &&
            !all.hasHappened(pathway::ReferrerTold, event.at))
            all.ask(ReferrerNotTold, pathway::ReferrerTold, event.id);
        if (event.kind == pathway::StrategyDiscussion && event.concernsRemain == Tri::Yes &&
            !all.hasHappened(pathway::StrategyMeeting, event.at))
            all.ask(MeetingNotRecorded, pathway::StrategyMeeting, event.id);
        if (event.kind == pathway::Section47Outcome && event.outcome == QLatin1String("substantiated") &&
            !all.hasHappened(pathway::Conference, event.at))
            all.ask(ConferenceNotRecorded, pathway::Conference, event.id);
    }
}

void askAfterTheJudgement(const Case &record, Collecting &all)
{
    const auto [judged, since] = newest(record, [](const Assessment &one) { return !one.judgement.choice.isEmpty(); });
    if (!judged)
        return;
    const QString &choice = judged->judgement.choice;
    if (choice != assessment::JudgedExploited && choice != assessment::JudgedAtRisk)
        return;
    if (!all.hasHappened(pathway::InformationReportSent, since))
        all.ask(InformationReport, pathway::InformationReportSent, judged->id);
    // A flag that was set stays set.
    if (!all.hasHappened(pathway::FlagSet))
        all.ask(SystemFlag, pathway::FlagSet);
}

void askAboutReturns(const Case &record, Collecting &all)
{
    for (const MissingEpisode &episode : record.missing)
        if (episode.returnedAt.isValid() && isInterviewUnsaid(episode))
            all.askAt(ReturnInterview, QStringLiteral("missing/%1/interviewStatus").arg(episode.id), episode.id);
}

}  // namespace

const QStringList &openEndIds()
{
    static const QStringList ids{ReferralNotRecorded,   NewInformation,    NotReferInPart,  LateReason,
                                 AssessmentNotAttached, NotTold,           ReferrerNotTold, MeetingNotRecorded,
                                 ConferenceNotRecorded, InformationReport, SystemFlag,      ReturnInterview,
                                 DecidedAgainstInPart};
    return ids;
}

std::vector<OpenEnd> openEnds(const Case &record, const QDateTime &now, const pathway::ClockRules &rules)
{
    Collecting all(record, now);
    askAfterTheDecision(record, all);
    askAboutReferrals(record, now, rules, all);
    // Nobody is asked for while nothing is decided: the page of the decision offers them first.
    if (newest(record, [](const Assessment &one) { return !one.decision.choice.isEmpty(); }).first || !record.pathway.events.empty())
        for (const QString &recipient : stillToTell(record, ukDate(now)))
            all.ask(NotTold, pathway::SomebodyTold, recipient, toldSince(record, recipient));
    askAboutOutcomes(record, all);
    askAfterTheJudgement(record, all);
    askAboutReturns(record, all);
    for (const DecidedAgainst &decided : record.pathway.decidedAgainst)
        if (!isInFull(decided))
            all.askAt(DecidedAgainstInPart, QStringLiteral("pathway/decidedAgainst/") + decided.id, decided.id);
    return all.ends;
}

QString sentence(const OpenEnd &end, const Case &record, const content::Pack &pack)
{
    QString about;
    if (end.id == NotTold)
        about = pack.choiceLabel(QStringLiteral("notify"), end.subject);
    for (const Event &event : record.pathway.events)
        if (event.id == end.subject)
            about = pathway::momentWords(event.at);
    for (const MissingEpisode &episode : record.missing)
        if (episode.id == end.subject)
            about = pathway::momentWords(episode.returnedAt);
    for (const DecidedAgainst &decided : record.pathway.decidedAgainst)
        if (decided.id == end.subject)
            about = isBlank(decided.what) ? pack.words(QStringLiteral("check.without-words")) : decided.what.simplified();
    QString words = pack.words(QStringLiteral("open.") + end.id).replace(QLatin1String("%1"), about);
    // Told of what.
    for (const content::Choice &choice : pack.choices(QStringLiteral("notify")))
        if (end.id == NotTold && choice.id == end.subject && !choice.hint.isEmpty())
            words += QLatin1Char(' ') + choice.hint;
    return words;
}

QStringList stillToTell(const Case &record, QDate today)
{
    const Child &child = record.child;
    const auto &events = record.pathway.events;
    const auto has = [&](const auto &claim) { return std::any_of(events.begin(), events.end(), claim); };
    pathway::Situation situation;
    situation.setting = record.setting.kind;
    // Each of these makes a child looked after, whatever the question itself was answered with (Children Act 1989, section 22).
    static const QStringList lookedAfterBy{QStringLiteral("section-20"), QStringLiteral("interim-care-order"), QStringLiteral("care-order"),
                                           QStringLiteral("remand"), QStringLiteral("emergency-protection")};
    situation.lookedAfter = child.lookedAfter == Tri::Yes || child.fosterCare == Tri::Yes || lookedAfterBy.contains(child.legalStatus);
    situation.conferencePlan = child.childProtectionPlanNow == Tri::Yes;
    situation.decisionReceived = has([](const Event &event) { return event.kind == pathway::DecisionReceived; });
    situation.enquiryOutcome =
        has([](const Event &event) { return event.kind == pathway::Section47Outcome || event.kind == pathway::SingleAssessmentOutcome; });
    situation.medicalNeeded = has([](const Event &event) { return event.medical == Tri::Yes; });
    situation.age = ageToday(child, today);
    QStringList ids = pathway::mustBeTold(situation);
    const auto told = [&](const QString &recipient, const QDateTime &at) {
        // By days: the telling and what is told are often written down in one go.
        if (at.isValid() && ukDate(at) <= today && ukDate(at) >= toldSince(record, recipient))
            ids.removeAll(recipient);
    };
    for (const Event &event : events)
        if (event.kind == pathway::SomebodyTold)
            told(event.recipient, event.at);
    for (const Assessment &version : record.assessments)
        for (const assessment::Notification &one : version.decision.notifications)
            told(one.recipient, one.at);
    return ids;
}

bool needsSecondPerson(const DecidedAgainst &decided)
{
    return decided.of.isEmpty() || decided.of == ReferralNotRecorded || decided.of == NewInformation || decided.of == NotTold ||
           decided.of == InformationReport;
}

bool isInFull(const DecidedAgainst &decided)
{
    if (isBlank(decided.reasons) || isBlank(decided.by) || !decided.at.isValid())
        return false;
    const bool isSeenAgain = decided.reviewOn.isValid() || !isBlank(decided.lookedAgain);
    return !needsSecondPerson(decided) || (!isBlank(decided.agreedBy) && isSeenAgain);
}

}  // namespace holdfast::casefile
