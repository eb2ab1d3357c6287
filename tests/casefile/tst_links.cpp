// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/casefile/tst_links.h"

#include "core/casefile/alike.h"
#include "core/casefile/compare.h"
#include "core/casefile/links.h"

#include <QJsonArray>
#include <QTest>

namespace holdfast::tests {

using namespace casefile;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 5, 14), QTime(14, 40), Qt::UTC);

const content::Pack &pack()
{
    return content::Pack::builtIn();
}

QJsonObject object(std::initializer_list<std::pair<QString, QString>> members)
{
    QJsonObject made;
    for (const auto &[name, value] : members)
        made.insert(name, value);
    return made;
}

/// "The child - Rio: boyfriend" for each link, in order.
QStringList told(const Links &all)
{
    QStringList lines;
    for (const Link &link : all.links)
        lines.append(all.ends[size_t(link.from)].label + u" - "_s + all.ends[size_t(link.to)].label + u": "_s + link.role);
    return lines;
}

ChronologyEntry entry(const char *day, Lane lane, const char *title, const char *place)
{
    ChronologyEntry made;
    made.day = *PartialDate::parse(QString::fromLatin1(day));
    made.lane = lane;
    made.title = QString::fromLatin1(title);
    made.place = QString::fromLatin1(place);
    return made;
}

}  // namespace

void LinksTest::eachLinkIsRecordedOnce()
{
    Case record = newCase(u"A-0042"_s, Now);
    record.people.push_back({u"p-1"_s, u"Aunt"_s, {}, {}, {}, true, Tri::No, {}});
    record.people.push_back({u"p-2"_s, u"Teacher"_s, {}, {}, {}, false, Tri::No, {}});
    assessment::Evidence seen;
    seen.id = u"e-1"_s;
    seen.text = u"Got into a blue car."_s;
    seen.happened = *PartialDate::parse(u"2026-03-10"_s);
    record.evidence.push_back(seen);
    record.concernRecords = {
        {u"persons"_s, QJsonArray{object({{u"id"_s, u"q-1"_s}, {u"name"_s, u"Rio"_s}, {u"claimedRelationship"_s, u"boyfriend"_s}})}},
        {u"vehicles"_s, QJsonArray{object({{u"id"_s, u"v-1"_s}, {u"registration"_s, u"AB12 ?DE"_s}})}},
        {u"links"_s,
         QJsonArray{object({{u"id"_s, u"k-1"_s}, {u"from"_s, u"q-1"_s}, {u"to"_s, u"v-1"_s}, {u"how"_s, u"drives it"_s}}),
                    object({{u"id"_s, u"k-2"_s}, {u"from"_s, u"v-1"_s}, {u"to"_s, u"evidence/e-1"_s}, {u"how"_s, u"was there"_s}}),
                    object({{u"id"_s, u"k-3"_s}, {u"from"_s, u"people/p-1"_s}, {u"to"_s, u"q-1"_s}}),
                    object({{u"id"_s, u"k-4"_s}, {u"from"_s, u"q-1"_s}, {u"to"_s, u"a man at the gate"_s}, {u"how"_s, u"met"_s}}),
                    object({{u"id"_s, u"k-5"_s}, {u"from"_s, u"q-1"_s}}),
                    object({{u"id"_s, u"k-6"_s}, {u"from"_s, u"q-1"_s}, {u"to"_s, u"q-1"_s}})}}};
    const Links all = linksOf(record, pack());
    QCOMPARE(told(all), QStringList({u"The child - Rio: boyfriend"_s, u"Rio - AB12 ?DE: drives it"_s,
                                     u"AB12 ?DE - 10 Mar 2026: Got into a blue car.: was there"_s, u"Aunt - Rio: "_s,
                                     u"Rio - a man at the gate: met"_s}));
    QVERIFY(all.links[0].isClaimed && !all.links[1].isClaimed);
    QCOMPARE(all.links[0].place, u"concernRecords/persons/q-1"_s);
    QCOMPARE(all.links[1].place, u"concernRecords/links/k-1"_s);
    // Nobody who is not linked is drawn into it; a record of concern is there also without a link.
    QStringList ends;
    for (const LinkEnd &end : all.ends)
        ends.append(end.id);
    QCOMPARE(ends, QStringList({u"child"_s, u"q-1"_s, u"v-1"_s, u"people/p-1"_s, u"evidence/e-1"_s, u"a man at the gate"_s}));
    QVERIFY(all.ends[2].isPart && !all.ends[1].isPart);
}

void LinksTest::whatIsGoneSaysSo()
{
    const Case record = newCase(u"A-0042"_s, Now);
    const QString gone = pack().words(u"links.gone"_s);
    for (const QString &end : {u"q-0123456789"_s, u"evidence/e-1"_s, u"missing/m-1"_s, u"people/p-1"_s})
        QCOMPARE(endLabel(record, pack(), end), gone);
    QCOMPARE(endLabel(record, pack(), u"the man at the gate"_s), u"the man at the gate"_s);
    QCOMPARE(endLabel(record, pack(), u"child"_s), pack().words(u"links.child"_s));
}

void LinksTest::namesWithoutAFirstLine_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QJsonObject>("item");
    QTest::addColumn<QString>("label");
    QTest::newRow("person") << u"persons"_s << object({{u"description"_s, u"tall, grey coat"_s}}) << u"tall, grey coat"_s;
    QTest::newRow("nothing") << u"persons"_s << QJsonObject() << u"Not named yet"_s;
    QTest::newRow("vehicle") << u"vehicles"_s << object({{u"make"_s, u"van"_s}, {u"colour"_s, u"white"_s}})
                             << u"white, van, registration not known"_s;
    QTest::newRow("vehicle, nothing") << u"vehicles"_s << QJsonObject() << u"registration not known"_s;
    QTest::newRow("place") << u"places"_s << object({{u"kind"_s, u"park"_s}}) << u"Park or street"_s;
}

void LinksTest::namesWithoutAFirstLine()
{
    QFETCH(QString, list);
    QFETCH(QJsonObject, item);
    Case record = newCase(u"A-0042"_s, Now);
    item.insert(u"id"_s, u"x-1"_s);
    record.concernRecords = {{list, QJsonArray{item}}};
    QTEST(endLabel(record, pack(), u"x-1"_s), "label");
}

void LinksTest::sampleIsLinked()
{
    const Case record = sample(Now);
    const Links all = linksOf(record, pack());
    QVERIFY(all.links.size() >= 6);
    for (const Link &link : all.links) {
        QVERIFY(link.from >= 0 && link.to >= 0 && link.from != link.to);
        QVERIFY(!link.role.isEmpty());
    }
    for (const LinkEnd &end : all.ends)
        QVERIFY2(end.kind != LinkKind::Words, qPrintable(end.label));
}

void LinksTest::mayBeOneEvent_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("lane");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("isPair");
    const auto row = [](const char *about, const char *day, Lane lane, const char *title, bool isPair) {
        QTest::newRow(about) << QString::fromLatin1(day) << int(lane) << QString::fromLatin1(title) << isPair;
    };
    const char *words = "Seen getting into a silver hatchback outside school";
    row("the same words", "2026-03-10", Lane::Evidence, words, true);
    row("other case and stops", "2026-03-10", Lane::Evidence, "seen getting into a SILVER hatchback, outside school.", true);
    row("most of the words", "2026-03-10", Lane::Evidence, "Was seen getting into a silver car outside school at 4pm", true);
    row("most of the words, in another lane", "2026-03-10", Lane::Contacts, "Was seen getting into a silver car outside school", false);
    row("the same words in another lane", "2026-03-10", Lane::Contacts, words, true);
    row("a month it may have been", "2026-03", Lane::Evidence, words, true);
    row("the day after", "2026-03-11", Lane::Evidence, words, false);
    row("a year says nothing", "2026", Lane::Evidence, words, false);
    row("other words", "2026-03-10", Lane::Evidence, "Came to school without lunch money and very tired", false);
    row("a few words in common", "2026-03-10", Lane::Evidence, "Not seen outside school", false);
    row("what is planned", "2026-03-10", Lane::Actions, words, false);
}

void LinksTest::mayBeOneEvent()
{
    QFETCH(QString, day);
    QFETCH(int, lane);
    QFETCH(QString, title);
    QFETCH(bool, isPair);
    std::vector<ChronologyEntry> entries{
        entry("2026-03-10", Lane::Evidence, "Seen getting into a silver hatchback outside school", "evidence/e-1"),
        entry(qPrintable(day), Lane(lane), qPrintable(title), "evidence/e-2")};
    if (entries[1].day.first < entries[0].day.first)
        std::swap(entries[0], entries[1]);
    const auto pairs = alike(entries, {});
    QCOMPARE(!pairs.empty(), isPair);
    // Said to be two events, it is not suggested again.
    QVERIFY(alike(entries, {pairName(entries[1], entries[0])}).empty());
}

void LinksTest::partsOfOneRecordAreNoPair()
{
    const char *words = "Went missing: Placement";
    QVERIFY(alike({entry("2026-03-10", Lane::Missing, words, "missing/m-1"), entry("2026-03-10", Lane::Missing, words, "missing/m-1")}, {})
                .empty());
    QCOMPARE(alike({entry("2026-03-10", Lane::Missing, words, "missing/m-1"), entry("2026-03-10", Lane::Missing, words, "missing/m-2")}, {})
                 .size(),
             size_t(1));
    QCOMPARE(alike({entry("2026-03-10", Lane::Contacts, "Told: Police", "assessments/a-1/decision/notifications/n-1"),
                    entry("2026-03-10", Lane::Referrals, "Told: Police", "pathway/events/v-1")},
                   {})
                 .size(),
             size_t(1));
    QVERIFY(alike(chronology(sample(Now), pack()), {}).empty());
}

void LinksTest::newEvidenceBehindARow()
{
    Case record = newCase(u"A-0042"_s, Now);
    const auto add = [&](const char *id, QDate recorded) {
        assessment::Evidence item;
        item.id = QString::fromLatin1(id);
        item.text = item.id;
        item.rows = {u"H3"_s};
        item.recorded = recorded;
        record.evidence.push_back(item);
    };
    add("e-1", QDate(2026, 5, 1));
    record.current()->answers[u"H3"_s] = {assessment::Answer::Present, false, {}, {}};
    record.current()->signature.at = Now;
    record.current()->signature.record = recordToSign(record);
    record.current()->state = StateSigned;
    record.assessments.push_back(reassessment(record, Now.addDays(90)));
    record.current()->answers[u"H3"_s] = {assessment::Answer::Present, false, {}, {}};
    const auto words = [&] {
        const Comparison comparison = compare(record, pack());
        for (const ComparedRow &row : comparison.rows)
            if (row.id == u"H3"_s)
                return changeWords(row, pack());
        return QString();
    };
    QCOMPARE(words(), u"Still recorded"_s);
    add("e-2", QDate(2026, 8, 13));
    QCOMPARE(words(), u"Still recorded, 1 new item"_s);
    add("e-3", QDate(2026, 8, 13));
    QCOMPARE(words(), u"Still recorded, 2 new items"_s);
    // Only beside a row that is still recorded.
    record.current()->answers[u"H3"_s].answer = assessment::Answer::NotSeen;
    QCOMPARE(words(), u"Was present, not seen this time"_s);
}

}  // namespace holdfast::tests
