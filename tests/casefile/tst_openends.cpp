// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/casefile/tst_openends.h"

#include "core/casefile/openends.h"
#include "core/casefile/summary.h"

#include <QTest>

#include <functional>

namespace holdfast::tests {

using namespace casefile;
using namespace Qt::StringLiterals;
using pathway::DecidedAgainst;
using pathway::Event;
using Change = std::function<void(Case &)>;

namespace {

const QDateTime Now(QDate(2026, 5, 14), QTime(14, 40), Qt::UTC);

Case plain()
{
    return newCase(u"A-0042"_s, Now.addDays(-3));
}

Event &log(Case &record, const QString &kind, qint64 hoursAgo, const QString &outcome = {})
{
    Event event;
    event.id = u"v-%1"_s.arg(record.pathway.events.size() + 1);
    event.kind = kind;
    event.at = Now.addSecs(-hoursAgo * 3600);
    event.outcome = outcome;
    record.pathway.events.push_back(event);
    return record.pathway.events.back();
}

DecidedAgainst inFull(const QString &of, const QString &about = {})
{
    DecidedAgainst decided;
    decided.id = u"g-1"_s;
    decided.of = of;
    decided.about = about;
    decided.what = u"Not telling the parents"_s;
    decided.reasons = u"It would put the child in danger."_s;
    decided.by = u"Chris Invented"_s;
    decided.at = Now.addDays(-1);
    decided.agreedBy = u"Pat Imaginary, manager"_s;
    decided.reviewOn = QDate(2026, 5, 20);
    return decided;
}

QString openOf(const Case &record, const QDateTime &now = Now)
{
    QStringList ids;
    for (const OpenEnd &end : openEnds(record, now))
        ids.append(end.subject.isEmpty() ? end.id : end.id + u'(' + end.subject + u')');
    return ids.join(u' ');
}

}  // namespace
}  // namespace holdfast::tests

Q_DECLARE_METATYPE(holdfast::tests::Change)

namespace holdfast::tests {

void OpenEndsTest::casesOfTheTable_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("open");
    const auto row = [](const char *about, const Change &change, const char *open) {
        QTest::newRow(about) << change << QString::fromLatin1(open);
    };
    const auto decide = [](Case &record, const QString &choice) { record.current()->decision.choice = choice; };
    const auto judge = [](Case &record, const QString &choice) { record.current()->judgement.choice = choice; };

    row(
        "nothing decided, nothing judged", [](Case &) {}, "");
    row(
        "decided to refer", [=](Case &r) { decide(r, u"refer"_s); }, "referral-not-recorded");
    row(
        "referred by phone before it was decided",
        [=](Case &r) {
            log(r, pathway::ReferredByPhone, 30);
            decide(r, u"refer"_s);
        },
        "");
    row(
        "a referral that lies ahead has not happened",
        [=](Case &r) {
            log(r, pathway::ReferredByPhone, -2);
            decide(r, u"refer"_s);
        },
        "referral-not-recorded");
    row(
        "a referral without a time has not happened",
        [=](Case &r) {
            log(r, pathway::ReferredByPhone, 1).at = {};
            decide(r, u"refer"_s);
        },
        "referral-not-recorded");
    row(
        "decided to share as new information", [=](Case &r) { decide(r, u"share-new-information"_s); }, "new-information");
    row(
        "and shared",
        [=](Case &r) {
            decide(r, u"share-new-information"_s);
            log(r, pathway::NewInformationShared, 1);
        },
        "");
    row(
        "not referring, half recorded",
        [=](Case &r) {
            decide(r, u"do-not-refer"_s);
            r.current()->decision.notReferReason = u"Known and being seen."_s;
        },
        "not-refer-in-part");
    row(
        "not referring, in full",
        [=](Case &r) {
            decide(r, u"do-not-refer"_s);
            r.current()->decision.notReferReason = u"Known and being seen."_s;
            r.current()->decision.agreedByName = u"Pat Imaginary"_s;
            r.current()->decision.reviewOn = QDate(2026, 5, 20);
        },
        "");

    row(
        "a written referral of which nobody said what went with it", [](Case &r) { log(r, pathway::ReferredInWriting, 1); },
        "assessment-not-attached(v-1)");
    row(
        "attached", [](Case &r) { log(r, pathway::ReferredInWriting, 1).assessmentAttached = Tri::Yes; }, "");
    row(
        "not attached, without a reason", [](Case &r) { log(r, pathway::ReferredInWriting, 1).assessmentAttached = Tri::No; },
        "assessment-not-attached(v-1)");
    row(
        "not attached, with a reason",
        [](Case &r) {
            Event &sent = log(r, pathway::ReferredInWriting, 1);
            sent.assessmentAttached = Tri::No;
            sent.withoutAssessment = u"It was not written yet."_s;
        },
        "");
    row(
        "a reason of blanks is none", [](Case &r) { log(r, pathway::ReferredInWriting, 1).withoutAssessment = u" \n"_s; },
        "assessment-not-attached(v-1)");
    row(
        "written late",
        [](Case &r) {
            log(r, pathway::ReferredByPhone, 60);
            log(r, pathway::ReferredInWriting, 1).assessmentAttached = Tri::Yes;
        },
        "late-reason(v-2)");
    row(
        "written late, with the reason",
        [](Case &r) {
            log(r, pathway::ReferredByPhone, 60);
            Event &sent = log(r, pathway::ReferredInWriting, 1);
            sent.assessmentAttached = Tri::Yes;
            sent.lateReason = u"The office was closed."_s;
        },
        "");

    row(
        "no further action", [](Case &r) { log(r, pathway::DecisionReceived, 5, u"no-further-action"_s); },
        "not-told(designated-lead) referrer-not-told(v-1)");
    row(
        "no further action, referrer told before it was decided",
        [](Case &r) {
            log(r, pathway::ReferrerTold, 6);
            log(r, pathway::DecisionReceived, 5, u"no-further-action"_s);
        },
        "not-told(designated-lead) referrer-not-told(v-2)");
    row(
        "no further action, referrer told",
        [](Case &r) {
            log(r, pathway::DecisionReceived, 5, u"no-further-action"_s);
            log(r, pathway::ReferrerTold, 4);
        },
        "not-told(designated-lead)");
    row(
        "another outcome asks for the lead only", [](Case &r) { log(r, pathway::DecisionReceived, 5, u"single-assessment"_s); },
        "not-told(designated-lead)");
    row(
        "concerns remain after the strategy discussion", [](Case &r) { log(r, pathway::StrategyDiscussion, 5).concernsRemain = Tri::Yes; },
        "strategy-meeting(v-1)");
    row(
        "and the meeting was held",
        [](Case &r) {
            log(r, pathway::StrategyDiscussion, 5).concernsRemain = Tri::Yes;
            log(r, pathway::StrategyMeeting, 1);
        },
        "");
    row(
        "a meeting before that discussion is another one",
        [](Case &r) {
            log(r, pathway::StrategyMeeting, 9);
            log(r, pathway::StrategyDiscussion, 5).concernsRemain = Tri::Yes;
        },
        "strategy-meeting(v-2)");
    row(
        "nobody said whether concerns remain", [](Case &r) { log(r, pathway::StrategyDiscussion, 5); }, "");
    row(
        "a medical examination is needed", [](Case &r) { log(r, pathway::StrategyDiscussion, 5).medical = Tri::Yes; },
        "not-told(medical-consultant)");
    row(
        "section 47 substantiated", [](Case &r) { log(r, pathway::Section47Outcome, 5, u"substantiated"_s); },
        "not-told(cse-lead) conference(v-1)");
    row(
        "and the conference held",
        [](Case &r) {
            log(r, pathway::Section47Outcome, 5, u"substantiated"_s);
            log(r, pathway::Conference, 1);
        },
        "not-told(cse-lead)");
    row(
        "section 47 not substantiated", [](Case &r) { log(r, pathway::Section47Outcome, 5, u"not-substantiated-needs"_s); },
        "not-told(cse-lead)");

    for (const QString &choice : {assessment::JudgedExploited, assessment::JudgedAtRisk})
        row(
            qPrintable(u"judged "_s + choice),
            [=](Case &r) {
                judge(r, choice);
                r.current()->id = u"a-1"_s;
            },
            "information-report(a-1) system-flag");
    for (const QString &choice :
         {assessment::JudgedVulnerable, assessment::JudgedDifferentHarm, assessment::JudgedNotEnough, assessment::JudgedNoConcern})
        row(
            qPrintable(u"judged "_s + choice), [=](Case &r) { judge(r, choice); }, "");
    row(
        "at risk, report sent and flag set",
        [=](Case &r) {
            judge(r, assessment::JudgedAtRisk);
            log(r, pathway::InformationReportSent, 1);
            log(r, pathway::FlagSet, 1);
        },
        "");
    row(
        "judged at risk again: a report of the last time is not one of this time",
        [=](Case &r) {
            judge(r, assessment::JudgedAtRisk);
            log(r, pathway::InformationReportSent, 48);
            log(r, pathway::FlagSet, 48);
            r.current()->signature.at = Now.addDays(-1);
            r.assessments.push_back(reassessment(r, Now));
            judge(r, assessment::JudgedAtRisk);
            r.current()->id = u"a-2"_s;
        },
        "information-report(a-2)");

    const auto episode = [](Case &record, const QString &status) {
        MissingEpisode one;
        one.id = u"m-1"_s;
        one.from = Now.addDays(-2);
        one.returnedAt = Now.addDays(-1);
        one.interviewStatus = status;
        record.missing.push_back(one);
    };
    row(
        "back, and nothing said of an interview", [=](Case &r) { episode(r, {}); }, "return-interview(m-1)");
    row(
        "not offered, without a reason", [=](Case &r) { episode(r, u"not-offered"_s); }, "return-interview(m-1)");
    row(
        "not offered, with a reason",
        [=](Case &r) {
            episode(r, u"not-offered"_s);
            r.missing[0].interviewNotDoneReason = u"Offered by the other area."_s;
        },
        "");
    row(
        "declined", [=](Case &r) { episode(r, u"declined"_s); }, "");
    row(
        "still missing is asked for elsewhere",
        [=](Case &r) {
            episode(r, {});
            r.missing[0].returnedAt = {};
        },
        "");
    row(
        "a decision against something, begun",
        [](Case &r) {
            DecidedAgainst decided;
            decided.id = u"g-1"_s;
            r.pathway.decidedAgainst = {decided};
        },
        "decided-against-in-part(g-1)");
}

void OpenEndsTest::casesOfTheTable()
{
    QFETCH(Change, change);
    Case record = plain();
    change(record);
    QTEST(openOf(record), "open");
}

void OpenEndsTest::whoIsStillToBeTold_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *about, const Change &change, const char *told) {
        QTest::newRow(about) << change << QString::fromLatin1(told);
    };
    row(
        "nothing known", [](Case &) {}, "");
    row(
        "a residential home", [](Case &r) { r.setting.kind = u"residential"_s; }, "ofsted placing-authority police");
    row(
        "said to be looked after", [](Case &r) { r.child.lookedAfter = Tri::Yes; }, "independent-reviewing-officer");
    row(
        "fostered, though the other question says no",
        [](Case &r) {
            r.child.lookedAfter = Tri::No;
            r.child.fosterCare = Tri::Yes;
        },
        "independent-reviewing-officer");
    for (const QString &order : {u"section-20"_s, u"interim-care-order"_s, u"care-order"_s, u"remand"_s, u"emergency-protection"_s})
        row(
            qPrintable(order), [=](Case &r) { r.child.legalStatus = order; }, "independent-reviewing-officer");
    for (const QString &order : {u"none"_s, u"supervision-order"_s, u"special-guardianship"_s, u"care-leaver"_s, u"own words"_s})
        row(
            qPrintable(order), [=](Case &r) { r.child.legalStatus = order; }, "");
    row(
        "on a child protection plan", [](Case &r) { r.child.childProtectionPlanNow = Tri::Yes; }, "conference-chair");
    row(
        "secure, born twelve years ago",
        [](Case &r) {
            r.setting.kind = u"secure"_s;
            r.child.dateOfBirth = QDate(2014, 1, 1);
        },
        "ofsted placing-authority police secretary-of-state");
    row(
        "secure, 13 today",
        [](Case &r) {
            r.setting.kind = u"secure"_s;
            r.child.dateOfBirth = QDate(2013, 5, 14);
        },
        "ofsted placing-authority police");
    row(
        "secure, age not known", [](Case &r) { r.setting.kind = u"secure"_s; }, "ofsted placing-authority police secretary-of-state");
    row(
        "single assessment outcome", [](Case &r) { log(r, pathway::SingleAssessmentOutcome, 1); }, "cse-lead");
    row(
        "told with the decision",
        [](Case &r) {
            r.child.lookedAfter = Tri::Yes;
            assessment::Notification told;
            told.recipient = u"independent-reviewing-officer"_s;
            told.at = Now;
            r.current()->decision.notifications = {told};
        },
        "");
    row(
        "with the decision, without a time: not told yet",
        [](Case &r) {
            r.child.lookedAfter = Tri::Yes;
            assessment::Notification told;
            told.recipient = u"independent-reviewing-officer"_s;
            r.current()->decision.notifications = {told};
        },
        "independent-reviewing-officer");
    row(
        "told with the decision before, and a reassessment begun",
        [](Case &r) {
            r.setting.kind = u"boarding"_s;
            for (const char *recipient : {"ofsted", "placing-authority", "police"}) {
                assessment::Notification told;
                told.recipient = QString::fromLatin1(recipient);
                told.at = Now.addDays(-2);
                r.current()->decision.notifications.push_back(told);
            }
            r.assessments.push_back(reassessment(r, Now));
        },
        "");
    row(
        "a telling that lies ahead",
        [](Case &r) {
            r.child.lookedAfter = Tri::Yes;
            log(r, pathway::SomebodyTold, -48).recipient = u"independent-reviewing-officer"_s;
        },
        "independent-reviewing-officer");
    row(
        "kept informed: a new decision is news",
        [](Case &r) {
            r.child.lookedAfter = Tri::Yes;
            log(r, pathway::SomebodyTold, 24 * 40).recipient = u"independent-reviewing-officer"_s;
            r.current()->decision.choice = assessment::DecidedRefer;
            r.current()->signature.at = Now.addDays(-30);
            r.assessments.push_back(reassessment(r, Now));
            r.current()->decision.choice = assessment::DecidedRefer;
        },
        "independent-reviewing-officer");
    row(
        "each decision of social care is told, each outcome too",
        [](Case &r) {
            log(r, pathway::DecisionReceived, 24 * 40);
            log(r, pathway::Section47Outcome, 24 * 38);
            log(r, pathway::SomebodyTold, 24 * 37).recipient = u"designated-lead"_s;
            log(r, pathway::SomebodyTold, 24 * 37).recipient = u"cse-lead"_s;
            log(r, pathway::DecisionReceived, 24 * 2);
            log(r, pathway::SingleAssessmentOutcome, 24);
        },
        "designated-lead cse-lead");
    row(
        "told in the log, after signing",
        [](Case &r) {
            r.child.lookedAfter = Tri::Yes;
            log(r, pathway::SomebodyTold, 1).recipient = u"independent-reviewing-officer"_s;
        },
        "");
}

void OpenEndsTest::whoIsStillToBeTold()
{
    QFETCH(Change, change);
    Case record = plain();
    change(record);
    QTEST(stillToTell(record, QDate(2026, 5, 14)).join(u' '), "told");
}

void OpenEndsTest::whatIsInFull_data()
{
    QTest::addColumn<std::function<void(DecidedAgainst &)>>("change");
    QTest::addColumn<bool>("full");
    const auto row = [](const char *about, const std::function<void(DecidedAgainst &)> &change, bool full) {
        QTest::newRow(about) << change << full;
    };
    row(
        "all of it", [](DecidedAgainst &) {}, true);
    row(
        "no reasons", [](DecidedAgainst &d) { d.reasons = u"  "_s; }, false);
    row(
        "nobody decided", [](DecidedAgainst &d) { d.by.clear(); }, false);
    row(
        "no time", [](DecidedAgainst &d) { d.at = {}; }, false);
    for (const QString &of : {u""_s, u"referral-not-recorded"_s, u"new-information"_s, u"not-told"_s, u"information-report"_s}) {
        row(
            qPrintable(u"no second person: "_s + of),
            [=](DecidedAgainst &d) {
                d.of = of;
                d.agreedBy.clear();
            },
            false);
        row(
            qPrintable(u"no second look: "_s + of),
            [=](DecidedAgainst &d) {
                d.of = of;
                d.reviewOn = {};
            },
            false);
    }
    row(
        "looked at again, and nothing left to look at",
        [](DecidedAgainst &d) {
            d.lookedAgain = u"They have been told since."_s;
            d.reviewOn = {};
        },
        true);
    for (const QString &of : {u"conference"_s, u"system-flag"_s, u"referrer-not-told"_s})
        row(
            qPrintable(u"reasons are enough: "_s + of),
            [=](DecidedAgainst &d) {
                d.of = of;
                d.agreedBy.clear();
                d.reviewOn = {};
            },
            true);
}

void OpenEndsTest::whatIsInFull()
{
    using Changed = std::function<void(DecidedAgainst &)>;
    QFETCH(Changed, change);
    DecidedAgainst decided = inFull({});
    change(decided);
    QTEST(isInFull(decided), "full");
}

void OpenEndsTest::aReasonInFullClosesIt()
{
    Case record = plain();
    record.current()->decision.choice = assessment::DecidedRefer;
    record.child.lookedAfter = Tri::Yes;
    record.setting.kind = u"residential"_s;
    const QString all = openOf(record);
    QCOMPARE(all, u"referral-not-recorded not-told(ofsted) not-told(placing-authority) not-told(police) "
                  u"not-told(independent-reviewing-officer)"_s);
    record.pathway.decidedAgainst = {inFull(u"not-told"_s, u"police"_s)};
    QCOMPARE(openOf(record), QString(all).remove(u" not-told(police)"_s));
    record.pathway.decidedAgainst[0].reasons.clear();
    QCOMPARE(openOf(record), QString(all).remove(u" not-told(police)"_s) + u" decided-against-in-part(g-1)"_s);
    // A reason for one recipient says nothing about another.
    record.pathway.decidedAgainst = {inFull(u"not-told"_s, u"parents"_s)};
    QCOMPARE(openOf(record), all);
}

void OpenEndsTest::aReasonOfLastYearDoesNotAnswerANewDecision()
{
    Case record = plain();
    record.current()->decision.choice = assessment::DecidedRefer;
    record.child.lookedAfter = Tri::Yes;
    record.pathway.decidedAgainst = {inFull(u"referral-not-recorded"_s), inFull(u"not-told"_s, u"independent-reviewing-officer"_s)};
    for (DecidedAgainst &one : record.pathway.decidedAgainst)
        one.at = Now.addDays(-300);
    QCOMPARE(openOf(record), QString());
    record.current()->signature.at = Now.addDays(-299);
    record.assessments.push_back(reassessment(record, Now));
    QCOMPARE(openOf(record), QString());
    record.current()->decision.choice = assessment::DecidedRefer;
    QCOMPARE(openOf(record), u"referral-not-recorded not-told(independent-reviewing-officer)"_s);
    record.pathway.decidedAgainst[0].at = Now;
    QCOMPARE(openOf(record), u"not-told(independent-reviewing-officer)"_s);
}

void OpenEndsTest::aNewReassessmentClosesNothing()
{
    Case record = plain();
    record.current()->judgement.choice = assessment::JudgedAtRisk;
    record.current()->decision.choice = assessment::DecidedRefer;
    record.current()->signature.at = Now.addSecs(-60);
    const QString before = openOf(record);
    QVERIFY(before.contains(u"information-report"_s));
    record.assessments.push_back(reassessment(record, Now));
    QCOMPARE(openOf(record), before);
}

void OpenEndsTest::everySentenceIsWhole()
{
    const content::Pack &pack = content::Pack::builtIn();
    for (const QString &id : openEndIds()) {
        const content::Text *text = pack.text(u"open."_s + id);
        QVERIFY2(text && !text->sources.empty(), qPrintable(id));
    }
    Case record = sample(Now);
    log(record, pathway::ReferredInWriting, 1).id = u"late"_s;
    record.pathway.decidedAgainst = {inFull({})};
    record.pathway.decidedAgainst[0].reasons.clear();
    record.setting.kind = u"secure"_s;
    QVERIFY(!openEnds(record, Now).empty());
    for (const OpenEnd &end : openEnds(record, Now)) {
        const QString words = sentence(end, record, pack);
        QVERIFY2(openEndIds().contains(end.id), qPrintable(end.id));
        QVERIFY2(!words.contains(u'%') && !words.startsWith(u"open."_s) && words.endsWith(u'.') == !words.endsWith(u'?'),
                 qPrintable(words));
    }
    // Whoever must be told, it says of what.
    for (const char *told : {"ofsted", "placing-authority", "police", "independent-reviewing-officer", "medical-consultant",
                             "conference-chair", "designated-lead", "cse-lead", "secretary-of-state", "adult-services"}) {
        const QString who = QString::fromLatin1(told);
        const QString words = sentence({u"not-told"_s, who, pathway::SomebodyTold, {}}, record, pack);
        const QString start = pack.choiceLabel(u"notify"_s, who) + u": not recorded as told yet. "_s;
        QVERIFY2(words.startsWith(start) && words.size() > start.size(), qPrintable(words));
    }
}

void OpenEndsTest::anOpenEndLeadsToItsQuestion()
{
    Case record = plain();
    log(record, pathway::ReferredByPhone, 60);
    log(record, pathway::ReferredInWriting, 2);
    MissingEpisode episode;
    episode.id = u"m-1"_s;
    episode.from = Now.addSecs(-7200);
    episode.returnedAt = Now.addSecs(-3600);
    record.missing = {episode};
    const auto places = [&] {
        QStringList all;
        for (const OpenEnd &end : openEnds(record, Now))
            if (end.step.isEmpty())
                all.append(end.place);
        return all.join(u' ');
    };
    QCOMPARE(places(), u"pathway/events/v-2/lateReason pathway/events/v-2/assessmentAttached missing/m-1/interviewStatus"_s);
    record.pathway.events[1].assessmentAttached = Tri::No;
    QVERIFY(places().contains(u"pathway/events/v-2/withoutAssessment"_s));
    record.pathway.events[1].withoutAssessment = u"The system was down."_s;
    QVERIFY(!places().contains(u"ssessment"_s));
}

void OpenEndsTest::theSecondLookIsDue()
{
    Case record = plain();
    record.pathway.decidedAgainst = {inFull(u"not-told"_s, u"parents"_s)};
    const auto due = summaryOf(record, Now).due;
    QCOMPARE(due.size(), size_t(1));
    QCOMPARE(due[0].what, u"decided-against-review"_s);
    QCOMPARE(due[0].at, QDateTime(QDate(2026, 5, 20), QTime(22, 59, 59), Qt::UTC));
}

void OpenEndsTest::localLengthsReachTheDueList()
{
    Case record = plain();
    log(record, pathway::ReferredByPhone, 1);
    pathway::ClockRules rules;
    rules.writtenReferral = {24, pathway::Unit::ElapsedHours};
    rules.socialCareDecision = {1, pathway::Unit::WorkingDays};
    const auto due = summaryOf(record, Now, rules).due;
    QCOMPARE(due.size(), size_t(2));
    QCOMPARE(due[0].at, Now.addSecs(23 * 3600));
    QCOMPARE(due[1].at, Now.addSecs(23 * 3600));
    QVERIFY(summaryOf(record, Now).due[1].at > due[1].at);
}

}  // namespace holdfast::tests
