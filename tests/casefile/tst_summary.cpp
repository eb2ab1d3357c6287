// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/casefile/tst_summary.h"

#include "core/base/clock.h"
#include "core/casefile/caseclocks.h"
#include "core/casefile/changes.h"
#include "core/casefile/summary.h"
#include "tests/casefile/filled.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

namespace holdfast::tests {

using namespace casefile;

namespace {

const QDateTime Now = fromIso(QStringLiteral("2026-05-14T15:40:00+01:00"));

Case withState(const QString &state, QDate review)
{
    Case record = newCase(QStringLiteral("A-0042"), Now.addDays(-30));
    record.current()->state = state;
    record.current()->plan.reviewOn = review;
    if (record.current()->isLocked())
        record.current()->signature.at = Now.addDays(-29);
    return record;
}

pathway::Event happening(const QString &kind, const QDateTime &at)
{
    pathway::Event result;
    result.id = kind;
    result.kind = kind;
    result.at = at;
    return result;
}

}  // namespace

void SummaryTest::stages_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QDate>("review");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<QString>("stage");
    QTest::newRow("draft") << StateDraft << QDate() << false << StageDraft;
    QTest::newRow("returned") << StateReturned << QDate() << false << StageDraft;
    QTest::newRow("waiting") << StateWaiting << QDate(2026, 1, 1) << false << StageWaiting;
    QTest::newRow("signed") << StateSigned << QDate(2026, 5, 15) << false << StageSigned;
    QTest::newRow("review today") << StateSigned << QDate(2026, 5, 14) << false << StageReviewDue;
    QTest::newRow("closed") << StateSigned << QDate(2026, 1, 1) << true << StageClosed;
}

void SummaryTest::stages()
{
    QFETCH(QString, state);
    QFETCH(QDate, review);
    QFETCH(bool, closed);
    QFETCH(QString, stage);
    Case record = withState(state, review);
    record.closed = closed;
    const Summary summary = summaryOf(record, Now);
    QCOMPARE(summary.stage, stage);
    QCOMPARE(summary.lastAssessment.isValid(), state == StateWaiting || state == StateSigned);
}

void SummaryTest::dueSoonestFirst()
{
    Case record = withState(StateSigned, QDate(2026, 8, 1));
    record.pathway.events = {happening(pathway::ReferredByPhone, Now.addSecs(-3600))};
    record.missing.resize(1);
    record.missing[0].from = Now.addSecs(-14 * 3600);
    assessment::Action action;
    action.due = QDate(2026, 5, 20);
    record.current()->plan.actions = {action, action};
    record.current()->plan.actions[0].done = true;
    QStringList order;
    for (const Due &due : summaryOf(record, Now).due)
        order.append(due.what);
    QCOMPARE(order, QStringList({QStringLiteral("still-missing"), QStringLiteral("social-care-decision"),
                                 QStringLiteral("written-referral"), QStringLiteral("action"), QStringLiteral("review")}));
    QCOMPARE(summaryOf(record, Now).due[1].isOurs, false);
    record.pathway.events.push_back(happening(pathway::ReferredInWriting, Now));
    record.missing[0].returnedAt = Now;
    QCOMPARE(summaryOf(record, Now).due.front().what, QStringLiteral("social-care-decision"));
}

void SummaryTest::returnInterviewsAndReviewsHaveClocks_data()
{
    using namespace Qt::StringLiterals;
    using Change = std::function<void(Case &, pathway::ClockRules &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("told");  // of the clocks beyond the referral's: id, state, due in UK time
    const auto row = [](const char *about, const Change &change, const QString &told) { QTest::newRow(about) << change << told; };
    const auto back = [](const char *at, const QString &status) {
        return [=](Case &record, pathway::ClockRules &) {
            MissingEpisode episode;
            episode.returnedAt = fromIso(QString::fromLatin1(at));
            episode.interviewStatus = status;
            record.missing.push_back(episode);
        };
    };
    row("nothing known", [](Case &, pathway::ClockRules &) {}, {});
    row("back an hour ago, nothing said", back("2026-05-14T14:40:00+01:00", {}), u"return-interview running 2026-05-17T14:40:00+01:00"_s);
    row("offered, five hours left", back("2026-05-11T20:40:00+01:00", u"offered"_s),
        u"return-interview due-soon 2026-05-14T20:40:00+01:00"_s);
    row("offered, and the time has passed", back("2026-05-10T15:00:00+01:00", u"offered"_s),
        u"return-interview overdue 2026-05-13T15:00:00+01:00"_s);
    row("elapsed hours, over the night the clocks go forward", back("2026-03-28T10:00:00+00:00", {}),
        u"return-interview overdue 2026-03-31T11:00:00+01:00"_s);
    row("declined", back("2026-05-14T14:40:00+01:00", u"declined"_s), {});
    row("not done, without a reason", back("2026-05-14T14:40:00+01:00", u"not-done"_s),
        u"return-interview running 2026-05-17T14:40:00+01:00"_s);
    row("not done, with a reason",
        [=](Case &record, pathway::ClockRules &rules) {
            back("2026-05-14T14:40:00+01:00", u"not-done"_s)(record, rules);
            record.missing[0].interviewNotDoneReason = u"Went missing again the same day."_s;
        },
        {});
    row("not offered, without a reason", back("2026-05-14T14:40:00+01:00", u"not-offered"_s),
        u"return-interview running 2026-05-17T14:40:00+01:00"_s);
    row("not offered, with a reason",
        [=](Case &record, pathway::ClockRules &rules) {
            back("2026-05-14T14:40:00+01:00", u"not-offered"_s)(record, rules);
            record.missing[0].interviewNotDoneReason = u"Offered by the other area."_s;
        },
        {});
    const auto held = [=](const char *at) {
        return [=](Case &record, pathway::ClockRules &rules) {
            back("2026-05-10T15:00:00+01:00", u"done"_s)(record, rules);
            record.missing[0].interviewAt = fromIso(QString::fromLatin1(at));
        };
    };
    row("held at its very due moment", held("2026-05-13T15:00:00+01:00"), u"return-interview met 2026-05-13T15:00:00+01:00"_s);
    row("held a minute later", held("2026-05-13T15:01:00+01:00"), u"return-interview met-late 2026-05-13T15:00:00+01:00"_s);
    row("held, the time not known", back("2026-05-10T15:00:00+01:00", u"done"_s), {});
    row("a return still to come", back("2026-05-14T15:41:00+01:00", {}), {});
    row(
        "two working days in this area, over a weekend and a bank holiday",
        [=](Case &record, pathway::ClockRules &rules) {
            rules.returnInterview = {2, pathway::Unit::WorkingDays};
            back("2026-05-01T12:00:00+01:00", {})(record, rules);
        },
        u"return-interview overdue 2026-05-06T12:00:00+01:00"_s);
    const auto review = [](const QString &state, QDate day) {
        return [=](Case &record, pathway::ClockRules &) { record = withState(state, day); };
    };
    row("a review to come", review(StateSigned, QDate(2026, 8, 1)), u"review running 2026-08-01T23:59:59+01:00"_s);
    row("its day lasts until midnight", review(StateSigned, QDate(2026, 5, 14)), u"review running 2026-05-14T23:59:59+01:00"_s);
    row("the day before", review(StateSigned, QDate(2026, 5, 13)), u"review overdue 2026-05-13T23:59:59+01:00"_s);
    row("a draft is not reviewed yet", review(StateDraft, QDate(2026, 5, 13)), {});
    row(
        "a reassessment that was only begun is no review",
        [=](Case &record, pathway::ClockRules &rules) {
            review(StateSigned, QDate(2026, 5, 13))(record, rules);
            record.assessments.push_back(reassessment(record, Now));
        },
        u"review overdue 2026-05-13T23:59:59+01:00"_s);
    row(
        "signed, the reassessment names the next one",
        [=](Case &record, pathway::ClockRules &rules) {
            review(StateSigned, QDate(2026, 5, 13))(record, rules);
            record.assessments.push_back(reassessment(record, Now));
            record.current()->state = StateSigned;
            record.current()->signature.at = Now;
            record.current()->plan.reviewOn = QDate(2026, 8, 1);
        },
        u"review running 2026-08-01T23:59:59+01:00"_s);
}

void SummaryTest::returnInterviewsAndReviewsHaveClocks()
{
    using Change = std::function<void(Case &, pathway::ClockRules &)>;
    QFETCH(Change, change);
    Case record = newCase(QStringLiteral("A-0042"), Now.addDays(-30));
    pathway::ClockRules rules;
    change(record, rules);
    const auto all = clocksOf(record, Now, rules);
    QCOMPARE(std::vector(all.begin(), all.begin() + 2), pathway::clocks(record.pathway.events, Now, rules));
    QStringList told;
    QStringList waiting;
    for (size_t i = 2; i < all.size(); ++i) {
        told << QStringList{pathway::clockWord(all[i].id), pathway::stateWord(all[i].state), isoUk(all[i].due)}.join(QLatin1Char(' '));
        QCOMPARE(all[i].isOurs, all[i].id == pathway::ClockId::Review);
    }
    QTEST(told.join(QLatin1Char(',')), "told");
    // The list is not made anew when a moment that lay ahead has come.
    const auto later = clocksOf(record, Now.addSecs(3600), rules);
    for (size_t i = 2; i < later.size(); ++i)
        if (!later[i].met.isValid())
            waiting << pathway::clockWord(later[i].id);
    QStringList due;
    for (const Due &one : summaryOf(record, Now, rules).due)
        due << one.what;
    QCOMPARE(due, waiting);
}

/// A laptop whose clock ran a day ahead recorded the call; nobody saves the case again until that day has come.
void SummaryTest::whatLiesAheadIsNotForgotten()
{
    Case record = newCase(QStringLiteral("A-0042"), Now);
    record.pathway.events = {happening(pathway::ReferredByPhone, Now.addDays(1))};
    QCOMPARE(clocksOf(record, Now)[0].state, pathway::ClockState::NotStarted);
    const auto due = summaryOf(record, Now).due;
    QCOMPARE(due.size(), size_t(2));
    QCOMPARE(due[1].what, QStringLiteral("written-referral"));
    QCOMPARE(due[1].at, Now.addDays(3).toUTC());
    QCOMPARE(due[1].started, Now.addDays(1).toUTC());
}

void SummaryTest::openEpisodesStandFirstWhateverIsKnownOfThem()
{
    Case record = withState(StateSigned, QDate(2026, 4, 1));
    const auto first = [&record] {
        const auto due = summaryOf(record, Now).due;
        return due.empty() ? QString() : due.front().what + QLatin1Char(' ') + isoUk(due.front().at).left(10);
    };
    record.missing.resize(1);
    QCOMPARE(first(), QStringLiteral("review 2026-04-01"));  // a card that was only begun
    record.missing[0].from = Now.addDays(-1);
    QCOMPARE(first(), QStringLiteral("still-missing 2026-05-13"));
    record.missing[0].from = {};
    record.missing[0].reportedAt = Now.addDays(-2);
    QCOMPARE(first(), QStringLiteral("still-missing 2026-05-12"));
    record.missing[0].reportedAt = {};
    record.missing[0].lastSeen = QStringLiteral("At the door, grey coat");
    QCOMPARE(summaryOf(record, Now).due.front().what, QStringLiteral("still-missing"));
    QVERIFY(!summaryOf(record, Now).due.front().at.isValid());
    QCOMPARE(*summaryFromCbor(toCbor(summaryOf(record, Now))), summaryOf(record, Now));
    // Something written down long after, without its times.
    record.missing[0].foundWhere = QStringLiteral("At a friend's");
    QCOMPARE(first(), QStringLiteral("review 2026-04-01"));
}

void SummaryTest::aDecisionNotToReferIsLookedAtAgainUntilAnotherIsMade()
{
    Case record = withState(StateSigned, QDate(2026, 8, 1));
    record.current()->decision.choice = assessment::DecidedNotToRefer;
    record.current()->decision.reviewOn = QDate(2026, 5, 20);
    const auto isDue = [&record] {
        const auto due = summaryOf(record, Now).due;
        return std::any_of(due.begin(), due.end(), [](const Due &one) { return one.what == QLatin1String("not-refer-review"); });
    };
    QVERIFY(isDue());
    record.assessments.push_back(reassessment(record, Now));
    QVERIFY(isDue());
    record.current()->decision.choice = assessment::DecidedRefer;
    QVERIFY(!isDue());
}

void SummaryTest::theStageIsThatOfTheDay()
{
    Case record = withState(StateSigned, QDate(2026, 5, 20));
    const Summary kept = *summaryFromCbor(toCbor(summaryOf(record, Now)));
    QCOMPARE(stageOn(kept, QDate(2026, 5, 19)), StageSigned);
    QCOMPARE(stageOn(kept, QDate(2026, 5, 20)), StageReviewDue);
    record.closed = true;
    QCOMPARE(stageOn(summaryOf(record, Now), QDate(2026, 5, 20)), StageClosed);
    record = withState(StateDraft, QDate(2026, 5, 1));
    QCOMPARE(stageOn(summaryOf(record, Now), QDate(2026, 5, 20)), StageDraft);
}

void SummaryTest::otherLengthsCountForWhatWasSavedBefore()
{
    Case record = withState(StateSigned, QDate(2026, 5, 20));
    record.pathway.events = {happening(pathway::ReferredByPhone, Now)};
    record.missing.resize(1);
    record.missing[0].from = Now.addDays(-1);
    record.missing[0].returnedAt = Now;
    Summary kept = *summaryFromCbor(toCbor(summaryOf(record, Now)));
    pathway::ClockRules rules;
    rules.writtenReferral = {12, pathway::Unit::ElapsedHours};
    rules.socialCareDecision = {1, pathway::Unit::WorkingDays};
    rules.returnInterview = {24, pathway::Unit::ElapsedHours};
    retime(kept, rules);
    QCOMPARE(kept.due.front().what, QStringLiteral("written-referral"));
    QCOMPARE(kept, summaryOf(record, Now, rules));
}

void SummaryTest::closedCasesAskForNothingButTheMissing()
{
    Case record = withState(StateSigned, QDate(2026, 4, 1));
    record.closed = true;
    QVERIFY(summaryOf(record, Now).due.empty());
    record.missing.resize(1);
    record.missing[0].from = Now;
    QCOMPARE(summaryOf(record, Now).due.size(), size_t(1));
}

void SummaryTest::survivesCbor()
{
    Case record = filledCase();
    record.missing[0].returnedAt = {};
    const Summary summary = summaryOf(record, Now.addMSecs(123));
    QVERIFY(!summary.due.empty() && !summary.aliases.isEmpty() && summary.estimatedAge && summary.restricted);
    const auto read = summaryFromCbor(toCbor(summary));
    QVERIFY(read);
    QCOMPARE(*read, summary);
    QCOMPARE(*summaryFromCbor(toCbor(Summary())), Summary());
    // An open case takes part in what is said about all of them.
    record.restricted = false;
    record.concernRecords.insert(QStringLiteral("phones"),
                                 QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("07700 900123")}}});
    const Summary open = summaryOf(record, Now);
    QVERIFY(!open.missing.empty() && open.missing[0].from.isValid() && !open.missing[0].returned.isValid());
    QCOMPARE(open.identifiers, QStringList{QStringLiteral("phones/07700900123")});
    QCOMPARE(*summaryFromCbor(toCbor(open)), open);
}

void SummaryTest::damagedBytesAreAnError()
{
    const QByteArray cbor = toCbor(summaryOf(filledCase(), Now));
    for (qsizetype size = 0; size < cbor.size(); ++size)
        QCOMPARE(summaryFromCbor(cbor.first(size)).error().code, ErrorCode::Damaged);
    QVERIFY(!summaryFromCbor(QByteArray::fromHex("80")));
}

void SummaryTest::searchIgnoresCaseAndAccents()
{
    Summary summary;
    summary.reference = QStringLiteral("A-0042");
    summary.name = QString::fromUtf8("Zoë  Sample");
    summary.aliases = {QStringLiteral("STAR")};
    QCOMPARE(searchText(summary), QStringLiteral("a-0042 zoe sample star"));
}

void SummaryTest::saysNothingOfTheJudgement()
{
    Case record = filledCase(false);
    const Summary before = summaryOf(record, Now);
    record.current()->judgement = {};
    record.current()->answers = {};
    QCOMPARE(summaryOf(record, Now), before);
}

using Change = std::function<void(Case &)>;

void SummaryTest::changesNameTheirParts_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const Change &change, const QStringList &parts) { QTest::newRow(name) << change << parts; };
    const auto id = [](const char *text) { return QString::fromLatin1(text); };
    row("nothing", [](Case &) {}, {});
    row("a name", [](Case &record) { record.child.name = QStringLiteral("Robin Example"); }, {id("child-and-family")});
    row("the first concern", [](Case &record) { record.concern.text = QStringLiteral("seen"); }, {id("new-case")});
    row("a row", [](Case &record) { record.current()->answers[QStringLiteral("H3")].answer = assessment::Answer::NotKnown; },
        {id("domain.health")});
    row("a prompt", [](Case &record) { record.current()->prompts[QStringLiteral("Y1")].answer = assessment::Answer::Present; },
        {id("boys-and-young-men")});
    row("evidence, in the order of the walk",
        [](Case &record) {
            assessment::Evidence item;
            item.id = QStringLiteral("e-1");
            item.rows = {QStringLiteral("E1"), QStringLiteral("H1")};
            record.evidence.push_back(item);
        },
        {id("domain.health"), id("domain.education")});
    row("judgement and plan",
        [](Case &record) {
            record.current()->plan.reviewOn = QDate(2026, 6, 1);
            record.current()->judgement.why = QStringLiteral("because");
        },
        {id("judgement"), id("plan")});
    row("signed", [](Case &record) { record.current()->state = StateWaiting; }, {id("sign")});
    row("a reassessment", [](Case &record) { record.assessments.push_back(reassessment(record, Now)); }, {id("before-you-start")});
    row("an event", [](Case &record) { record.pathway.events.push_back(happening(QStringLiteral("referred-by-phone"), Now)); },
        {id("referral")});
    row("the private note is nobody's business", [](Case &record) { record.supervisionNote = QStringLiteral("mine"); }, {});
}

void SummaryTest::changesNameTheirParts()
{
    QFETCH(Change, change);
    const Case before = withState(StateDraft, {});
    Case after = before;
    change(after);
    QTEST(changedParts(before, after, content::Pack::builtIn()), "parts");
    if (before == after)
        return;
    // What was taken away is a change like what was added.
    if (after.assessments.size() == before.assessments.size())
        QTEST(changedParts(after, before, content::Pack::builtIn()), "parts");
}

}  // namespace holdfast::tests
