// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/casefile/tst_history.h"

#include "core/casefile/chronology.h"
#include "core/casefile/compare.h"

#include <QJsonArray>
#include <QTest>

namespace holdfast::tests {

using namespace casefile;
using assessment::Answer;

namespace {

const QDateTime Now(QDate(2026, 5, 14), QTime(14, 40), Qt::UTC);

const content::Pack &pack()
{
    return content::Pack::builtIn();
}

assessment::Evidence evidence(const char *text, const PartialDate &happened)
{
    assessment::Evidence item;
    item.id = QStringLiteral("e-") + QLatin1String(text);
    item.text = QLatin1String(text);
    item.happened = happened;
    return item;
}

Assessment version(const char *id, Answer answer)
{
    Assessment one;
    one.id = QLatin1String(id);
    one.answers[QStringLiteral("H3")].answer = answer;
    return one;
}

const ComparedRow *rowOf(const Comparison &comparison, const QString &id)
{
    for (const ComparedRow &row : comparison.rows)
        if (row.id == id)
            return &row;
    return nullptr;
}

}  // namespace

void HistoryTest::orderOfDates()
{
    Case record;
    record.evidence = {evidence("unknown", {}), evidence("day", PartialDate::exact(QDate(2026, 3, 10))),
                       evidence("month", PartialDate::month(2026, 3)), evidence("year", PartialDate::year(2025)),
                       evidence("between", PartialDate::between(QDate(2026, 3, 5), QDate(2026, 4, 1)))};
    pathway::Event call;
    call.id = QStringLiteral("p-1");
    call.kind = pathway::ReferredByPhone;
    call.at = QDateTime(QDate(2026, 3, 10), QTime(9, 0), Qt::UTC);
    pathway::Event earlier = call;
    earlier.id = QStringLiteral("p-0");
    earlier.at = call.at.addSecs(-60);
    record.pathway.events = {call, earlier};
    QStringList places;
    for (const ChronologyEntry &entry : chronology(record, pack()))
        places.append(entry.place);
    QCOMPARE(places,
             QStringList({QStringLiteral("evidence/e-year"), QStringLiteral("evidence/e-month"), QStringLiteral("evidence/e-between"),
                          QStringLiteral("evidence/e-day"), QStringLiteral("pathway/events/p-0"), QStringLiteral("pathway/events/p-1"),
                          QStringLiteral("evidence/e-unknown")}));
}

void HistoryTest::everyDatedThingOfTheSampleIsThere()
{
    const Case record = sample(Now);
    const auto entries = chronology(record, pack());
    const auto has = [&](const QString &place) {
        return std::any_of(entries.begin(), entries.end(), [&](const ChronologyEntry &entry) { return entry.place == place; });
    };
    for (const auto &item : record.evidence)
        QVERIFY2(has(QStringLiteral("evidence/") + item.id), qPrintable(item.id));
    for (const MissingEpisode &episode : record.missing)
        QVERIFY2(has(QStringLiteral("missing/") + episode.id), qPrintable(episode.id));
    for (const pathway::Event &event : record.pathway.events)
        QVERIFY2(has(QStringLiteral("pathway/events/") + event.id), qPrintable(event.id));
    for (const assessment::Action &action : record.current()->plan.actions)
        QVERIFY2(has(QStringLiteral("assessments/") + record.current()->id + QStringLiteral("/plan/actions/") + action.id),
                 qPrintable(action.id));
    for (const ChronologyEntry &entry : entries) {
        QVERIFY2(!entry.title.isEmpty() && !entry.title.contains(QLatin1String("%1")), qPrintable(entry.place));
        QVERIFY2(!entry.title.contains(QLatin1String("chronology.")), qPrintable(entry.title));
    }
}

void HistoryTest::carriedActionStandsOnce()
{
    Case record;
    Assessment first = version("a-1", Answer::Present);
    assessment::Action action;
    action.id = QStringLiteral("act-1");
    action.what = QStringLiteral("Meet the child");
    action.due = QDate(2026, 5, 20);
    first.plan.actions = {action};
    Assessment second = version("a-2", Answer::Present);
    action.done = true;
    action.doneOn = QDate(2026, 5, 18);
    second.plan.actions = {action};
    record.assessments = {first, second};
    const auto entries = chronology(record, pack());
    QCOMPARE(entries.size(), size_t(1));
    QCOMPARE(entries.front().title, QStringLiteral("Done: Meet the child"));
    QCOMPARE(entries.front().day, PartialDate::exact(QDate(2026, 5, 18)));
}

void HistoryTest::whomWeToldIsNotTheSource()
{
    Case record;
    pathway::Event call;
    call.id = QStringLiteral("v-1");
    call.kind = pathway::ReferredByPhone;
    call.to = QStringLiteral("Children's social care");
    call.at = Now;
    pathway::Event meeting = call;
    meeting.id = QStringLiteral("v-2");
    meeting.kind = pathway::Conference;
    meeting.by = QStringLiteral("Fiona Fictional");
    meeting.at = Now.addSecs(60);
    record.pathway.events = {call, meeting};
    const auto entries = chronology(record, pack());
    QCOMPARE(entries[0].title, QStringLiteral("Referred by phone: Children's social care"));
    QCOMPARE(entries[0].source, QString());
    QCOMPARE(entries[1].title, QStringLiteral("Child protection conference"));
    QCOMPARE(entries[1].source, QStringLiteral("Fiona Fictional"));
}

void HistoryTest::chronologyOfTheConsole()
{
    Case record;
    record.evidence = {evidence("month", PartialDate::month(2026, 3)), evidence("unknown", {})};
    pathway::Event call;
    call.kind = pathway::ReferredByPhone;
    call.by = QStringLiteral("A fictional worker");
    call.at = QDateTime(QDate(2026, 5, 14), QTime(14, 40), Qt::UTC);
    record.pathway.events = {call};
    const QJsonArray entries = describe(chronology(record, pack())).value(QLatin1String("entries")).toArray();
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries.at(0).toObject().keys(), QStringList({QStringLiteral("at"), QStringLiteral("lane"), QStringLiteral("precision"),
                                                           QStringLiteral("source"), QStringLiteral("title")}));
    QCOMPARE(entries.at(0)[QStringLiteral("at")].toString(), QStringLiteral("2026-03"));
    QCOMPARE(entries.at(0)[QStringLiteral("precision")].toString(), QStringLiteral("month"));
    QCOMPARE(entries.at(1)[QStringLiteral("at")].toString(), QStringLiteral("2026-05-14T15:40:00+01:00"));
    QCOMPARE(entries.at(1)[QStringLiteral("lane")].toString(), QStringLiteral("referrals"));
    QCOMPARE(entries.at(1)[QStringLiteral("title")].toString(), QStringLiteral("Referred by phone"));
    QVERIFY(entries.at(2)[QStringLiteral("at")].isNull());
    QCOMPARE(entries.at(2)[QStringLiteral("precision")].toString(), QStringLiteral("not-known"));
}

void HistoryTest::change_data()
{
    QTest::addColumn<QString>("answers");  // P present, S not seen, K not known, - not answered
    QTest::addColumn<QString>("word");
    const auto row = [](const char *answers, const char *word) {
        QTest::newRow(answers) << QString::fromLatin1(answers) << QString::fromLatin1(word);
    };
    row("P", "same");
    row("PP", "still-recorded");
    row("KP", "newly-known");
    row("SP", "newly-recorded");
    row("-P", "newly-recorded");
    row("PS", "was-present-not-seen");
    row("PK", "was-present-not-asked");
    row("P-", "was-present-not-asked");
    row("KS", "newly-known");
    row("-S", "same");
    row("SS", "same");
    row("SK", "same");
    row("KK", "same");
    row("--", "same");
    row("PSS", "was-present-not-seen");
    row("PSK", "was-present-not-asked");
    row("P-S", "was-present-not-seen");
    row("PSP", "newly-recorded");
    row("SPP", "still-recorded");
}

void HistoryTest::change()
{
    QFETCH(const QString, answers);
    std::vector<Answer> given;
    for (const QChar letter : answers)
        given.push_back(letter == u'P'   ? Answer::Present
                        : letter == u'S' ? Answer::NotSeen
                        : letter == u'K' ? Answer::NotKnown
                                         : Answer::NotAnswered);
    QTEST(changeWord(changeOf(given)), "word");
}

void HistoryTest::wordsSayWhatWasAnswered_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *answers, const char *words) {
        QTest::newRow(answers) << QString::fromLatin1(answers) << QString::fromLatin1(words);
    };
    row("S-", "Not asked this time");
    row("K-", "Not asked this time");
    row("SK", "Not known this time");
    row("-K", "Not known this time");
    row("-S", "Not seen this time");
    row("KK", "Not known both times");
    row("SS", "As before");
    row("--", "As before");
    row("PK", "Was present, not known this time");
    row("P-", "Was present, not asked this time");
    row("PS", "Was present, not seen this time");
    row("KS", "Newly known");
}

void HistoryTest::wordsSayWhatWasAnswered()
{
    QFETCH(const QString, answers);
    Case record = newCase(QStringLiteral("A-0042"), QDateTime(QDate(2026, 2, 12), QTime(9, 0), Qt::UTC));
    record.assessments.push_back(reassessment(record, QDateTime(QDate(2026, 5, 14), QTime(9, 0), Qt::UTC)));
    for (int i = 0; i < 2; ++i)
        if (answers.at(i) != u'-')
            record.assessments[size_t(i)].answers[QStringLiteral("H3")].answer = answers.at(i) == u'P'   ? Answer::Present
                                                                                 : answers.at(i) == u'S' ? Answer::NotSeen
                                                                                                         : Answer::NotKnown;
    const Comparison comparison = compare(record, pack());
    const ComparedRow &row = *rowOf(comparison, QStringLiteral("H3"));
    QTEST(changeWords(row, pack()), "words");
    QCOMPARE(isAsBefore(row), answers.at(0) == answers.at(1));
}

void HistoryTest::pastHarmStaysVisible()
{
    // Whatever came between, a row that was present once and is not now never reads as "same".
    const Answer all[] = {Answer::Present, Answer::NotSeen, Answer::NotKnown, Answer::NotAnswered};
    for (const Answer second : all)
        for (const Answer third : all)
            for (const Answer last : {Answer::NotSeen, Answer::NotKnown, Answer::NotAnswered})
                QVERIFY(changeOf({Answer::Present, second, third, last}) != Change::Same);
}

void HistoryTest::rowsOfTheirOwnAreMatchedByWords()
{
    const auto own = [](const char *id, const char *label) {
        assessment::OtherRow row;
        row.id = QLatin1String(id);
        row.domain = QStringLiteral("health");
        row.label = QLatin1String(label);
        return row;
    };
    Case record;
    record.assessments = {version("a-1", Answer::NotSeen), version("a-2", Answer::NotSeen)};
    record.assessments[0].otherRows = {own("X1", "Burns"), own("X2", "Sleeps in class")};
    record.assessments[1].otherRows = {own("X1", "sleeps in class ")};
    const Comparison comparison = compare(record, pack());
    const ComparedRow *carried = rowOf(comparison, QStringLiteral("X1"));
    QVERIFY(carried);
    QCOMPARE(carried->change, Change::StillRecorded);
    const ComparedRow *gone = rowOf(comparison, QStringLiteral("a-1/X1"));
    QVERIFY(gone);
    QCOMPARE(gone->label, QStringLiteral("Burns"));
    QCOMPARE(gone->change, Change::WasPresentNotAsked);
}

void HistoryTest::correctedRowSaysSo()
{
    Case record;
    record.assessments = {version("a-1", Answer::Present), version("a-2", Answer::NotSeen)};
    Correction correction;
    correction.place = QStringLiteral("answers/H3");
    record.assessments[1].corrections = {correction};
    QCOMPARE(rowOf(compare(record, pack()), QStringLiteral("H3"))->change, Change::Corrected);
    record.assessments[1].corrections[0].place = QStringLiteral("vulnerabilities/V7");
    QCOMPARE(rowOf(compare(record, pack()), QStringLiteral("V7"))->change, Change::Corrected);
    QVERIFY(rowOf(compare(record, pack()), QStringLiteral("H3"))->change != Change::Corrected);
    record.assessments[1].corrections[0].place = QStringLiteral("domains/health/analysis");
    QCOMPARE(rowOf(compare(record, pack()), QStringLiteral("H4"))->change, Change::Same);
}

void HistoryTest::onlyTheLastFive()
{
    Case record;
    for (const char *id : {"a-1", "a-2", "a-3", "a-4", "a-5", "a-6"})
        record.assessments.push_back(version(id, Answer::Present));
    const Comparison comparison = compare(record, pack());
    QCOMPARE(comparison.versions.size(), MostVersions);
    QCOMPARE(comparison.versions.front()->id, QStringLiteral("a-2"));
    QCOMPARE(compare(Case(), pack()).rows.size(), size_t(0));
}

void HistoryTest::comparisonOfTheConsole()
{
    Case record;
    record.assessments = {version("a-1", Answer::NotKnown), version("a-2", Answer::Present)};
    const QJsonObject answer = describe(compare(record, pack()));
    QCOMPARE(answer.value(QLatin1String("versions")).toArray().size(), 2);
    const QJsonArray rows = answer.value(QLatin1String("rows")).toArray();
    QVERIFY(rows.size() > pack().indicatorIds().size());
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids.append(row[QStringLiteral("id")].toString());
    QCOMPARE(ids.removeDuplicates(), 0);
    const QJsonValue row = rows.at(ids.indexOf(QStringLiteral("H3")));
    QCOMPARE(row[QStringLiteral("answers")].toArray(), QJsonArray({QStringLiteral("not-known"), QStringLiteral("present")}));
    QCOMPARE(row[QStringLiteral("change")].toString(), QStringLiteral("newly-known"));
    QVERIFY(rows.at(ids.indexOf(QStringLiteral("H4")))[QStringLiteral("answers")][0].isNull());
    // Every word has its label.
    for (const Change change : {Change::Same, Change::NewlyRecorded, Change::NewlyKnown, Change::StillRecorded, Change::WasPresentNotSeen,
                                Change::WasPresentNotAsked, Change::Corrected})
        QVERIFY(pack().choiceLabel(QStringLiteral("change"), changeWord(change)) != changeWord(change));
}

}  // namespace holdfast::tests
