// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/casefile/tst_wholepath.h"

#include "core/base/clock.h"
#include "core/casefile/openends.h"

#include <QTest>

namespace holdfast::tests {

using namespace casefile;
using namespace Qt::StringLiterals;
using pathway::Event;

namespace {

QString openOf(const Case &record, const QDateTime &now)
{
    QStringList ids;
    for (const OpenEnd &end : openEnds(record, now))
        ids.append(end.subject.isEmpty() ? end.id : end.id + u'(' + end.subject + u')');
    return ids.join(u' ');
}

}  // namespace

/// One case from the first call to closing, over the night on which the clocks go back: after each step, what is asked for and what runs.
void WholePathTest::oneCaseFromTheFirstCallToClosing()
{
    Case record = newCase(u"A-0042"_s, fromIso(u"2026-10-24T09:00:00+01:00"_s));
    record.setting.kind = u"residential"_s;
    record.child.dateOfBirth = QDate(2009, 3, 1);
    record.child.lookedAfter = Tri::Yes;
    Assessment &assessment = *record.current();
    assessment.judgement.choice = assessment::JudgedAtRisk;
    assessment.decision.choice = assessment::DecidedRefer;
    QDateTime now;
    const auto step = [&](const char *at, const QString &kind) -> Event & {
        now = fromIso(QString::fromLatin1(at));
        Event event;
        event.id = u"v-%1"_s.arg(record.pathway.events.size() + 1);
        event.kind = kind;
        event.at = now;
        record.pathway.events.push_back(event);
        return record.pathway.events.back();
    };
    const auto asked = [&](const QString &id) { return (u' ' + openOf(record, now)).contains(u' ' + id); };
    const auto clock = [&](size_t which) { return pathway::clocks(record.pathway.events, now)[which]; };

    now = fromIso(u"2026-10-24T10:00:00+01:00"_s);
    QVERIFY(asked(u"referral-not-recorded"_s) && asked(u"information-report"_s) && asked(u"system-flag"_s));
    step("2026-10-24T15:00:00+01:00", pathway::ReferredByPhone).channel = u"phone"_s;
    QVERIFY(!asked(u"referral-not-recorded"_s));
    // 48 hours that have passed: the night of 25 October has one more, so the clock on the wall says an hour less.
    QCOMPARE(clock(0).due, fromIso(u"2026-10-26T14:00:00+00:00"_s));
    QCOMPARE(clock(1).due, fromIso(u"2026-10-25T14:00:00+00:00"_s));
    for (const char *told : {"ofsted", "placing-authority", "police", "independent-reviewing-officer", "adult-services"}) {
        QVERIFY2(asked(u"not-told(%1)"_s.arg(QLatin1String(told))), told);
        step("2026-10-24T16:00:00+01:00", pathway::SomebodyTold).recipient = QLatin1String(told);
        QVERIFY2(!asked(u"not-told(%1)"_s.arg(QLatin1String(told))), told);
    }
    Event &written = step("2026-10-26T14:00:00+00:00", pathway::ReferredInWriting);
    QCOMPARE(clock(0).state, pathway::ClockState::Met);
    QVERIFY(asked(u"assessment-not-attached"_s));
    written.assessmentAttached = Tri::Yes;
    QVERIFY(!asked(u"assessment-not-attached"_s) && !asked(u"late-reason"_s));
    // The other agency's clock runs past its time and is still a reminder only.
    QVERIFY(!clock(1).isOurs);
    step("2026-10-26T16:00:00+00:00", pathway::DecisionReceived).outcome = u"section-47"_s;
    QVERIFY(clock(1).met.isValid());
    QVERIFY(asked(u"not-told(designated-lead)"_s));
    step("2026-10-26T16:10:00+00:00", pathway::SomebodyTold).recipient = u"designated-lead"_s;
    Event &discussion = step("2026-10-27T10:00:00+00:00", pathway::StrategyDiscussion);
    discussion.medical = discussion.concernsRemain = Tri::Yes;
    QVERIFY(asked(u"strategy-meeting"_s) && asked(u"not-told(medical-consultant)"_s));
    step("2026-10-27T11:00:00+00:00", pathway::SomebodyTold).recipient = u"medical-consultant"_s;
    step("2026-10-28T10:00:00+00:00", pathway::StrategyMeeting);
    QVERIFY(!asked(u"strategy-meeting"_s));
    step("2026-11-05T10:00:00+00:00", pathway::Section47Outcome).outcome = u"substantiated"_s;
    QVERIFY(asked(u"conference"_s) && asked(u"not-told(cse-lead)"_s));
    step("2026-11-05T11:00:00+00:00", pathway::SomebodyTold).recipient = u"cse-lead"_s;
    step("2026-11-12T10:00:00+00:00", pathway::Conference);
    step("2026-11-12T12:00:00+00:00", pathway::InformationReportSent);
    step("2026-11-12T12:10:00+00:00", pathway::FlagSet);
    for (const char *kind : {"immediate-protection", "support-plan", "disruption-plan", "legal-proceedings", "review-held", "closed"})
        step("2026-12-01T10:00:00+00:00", QString::fromLatin1(kind));
    QCOMPARE(openOf(record, now), QString());
    // Every step has its word in the instrument: none is written for this test only.
    for (const Event &event : record.pathway.events)
        QVERIFY2(content::Pack::builtIn().choiceLabel(u"pathway-kind"_s, event.kind) != event.kind, qPrintable(event.kind));
}

}  // namespace holdfast::tests
