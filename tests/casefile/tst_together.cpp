// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/casefile/tst_together.h"

#include "core/base/clock.h"
#include "core/casefile/identifiers.h"
#include "core/casefile/missingsummary.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>

namespace holdfast::tests {

using namespace casefile;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 5, 14), QTime(14, 40), Qt::UTC);

std::vector<CountedCell> cellsOf(const std::vector<int> &counts)
{
    std::vector<CountedCell> cells;
    for (int count : counts)
        cells.push_back({QString::number(cells.size()), count, false});
    return cells;
}

/// "0 W 12": W is withheld.
QString shown(const std::vector<CountedCell> &cells)
{
    QStringList words;
    for (const CountedCell &cell : cells)
        words.append(cell.withheld ? u"W"_s : QString::number(cell.count));
    return words.join(u' ');
}

Summary withEpisodes(const std::vector<const char *> &starts)
{
    Case record = newCase(u"A-0042"_s, Now);
    for (const char *start : starts) {
        MissingEpisode episode;
        episode.id = u"m-%1"_s.arg(record.missing.size());
        episode.from = fromIso(QString::fromLatin1(start));
        episode.missingFrom = u"placement"_s;
        record.missing.push_back(episode);
    }
    return summaryOf(record, Now);
}

}  // namespace

void TogetherTest::smallNumbersAreWithheld_data()
{
    QTest::addColumn<QVector<int>>("counts");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("safe");
    const auto row = [](const char *about, const QVector<int> &counts, const char *said, bool safe = true) {
        QTest::newRow(about) << counts << QString::fromLatin1(said) << safe;
    };
    row("nothing", {0, 0, 0}, "0 0 0");
    row("all large", {5, 12, 0}, "5 12 0");
    row("one small one would follow from the total: the first other goes too", {3, 12, 9, 0}, "W W 9 0");
    row("two small ones whose sum is large enough", {3, 4, 12}, "W W 12");
    row("two small ones whose sum is small", {1, 2, 12, 7}, "W W W 7");
    row("two fours: their sum gives them away", {4, 4, 12}, "W W W");
    row("five ones: so does theirs", {1, 1, 1, 1, 1, 9}, "W W W W W W");
    row("a small one alone cannot be hidden", {3, 0}, "W 0", false);
    row("small ones alone, sum large enough", {3, 2}, "W W", true);
}

void TogetherTest::smallNumbersAreWithheld()
{
    QFETCH(QVector<int>, counts);
    auto cells = cellsOf({counts.begin(), counts.end()});
    const bool isSafe = withholdSmall(cells);
    QTEST(shown(cells), "said");
    QTEST(isSafe, "safe");
}

/// Every table of four numbers up to 7: what is withheld, known to add up to the rest of the total, leaves each cell more than one value.
void TogetherTest::noWithheldNumberCanBeWorkedOut()
{
    int withheldTables = 0;
    for (int table = 0; table < 8 * 8 * 8 * 8; ++table) {
        auto cells = cellsOf({table & 7, table >> 3 & 7, table >> 6 & 7, table >> 9 & 7});
        const bool isSafe = withholdSmall(cells);
        std::vector<int> hidden;
        int sum = 0;
        for (const CountedCell &cell : cells) {
            QVERIFY(cell.withheld || cell.count == 0 || cell.count >= LeastShown);
            QVERIFY(!cell.withheld || cell.count > 0);
            if (cell.withheld) {
                hidden.push_back(cell.count);
                sum += cell.count;
            }
        }
        if (hidden.empty() || !isSafe)
            continue;
        ++withheldTables;
        // Somebody who knows that each is at least 1 must not be able to tell any of them.
        QVERIFY2(hidden.size() > 1 && sum > int(hidden.size()), qPrintable(shown(cells)));
    }
    QVERIFY(withheldTables > 1000);
}

/// Somebody who knows the total, and how it is chosen what else is withheld, can think of every table that would look like this one.
void TogetherTest::knowingTheRuleTellsNoNumberEither()
{
    constexpr int Most = 20;
    QHash<QString, std::vector<std::array<int, 4>>> sameLooks;
    for (int a = 0; a <= Most; ++a)
        for (int b = 0; a + b <= Most; ++b)
            for (int c = 0; a + b + c <= Most; ++c)
                for (int d = 0; a + b + c + d <= Most; ++d) {
                    auto cells = cellsOf({a, b, c, d});
                    if (withholdSmall(cells))
                        sameLooks[u"%1: %2"_s.arg(a + b + c + d).arg(shown(cells))].push_back({a, b, c, d});
                }
    int withheld = 0;
    for (auto of = sameLooks.cbegin(); of != sameLooks.cend(); ++of) {
        const auto &tables = of.value();
        auto cells = cellsOf({tables[0][0], tables[0][1], tables[0][2], tables[0][3]});
        withholdSmall(cells);
        for (size_t at = 0; at < cells.size(); ++at) {
            if (!cells[at].withheld)
                continue;
            ++withheld;
            const bool isOpen =
                std::any_of(tables.begin(), tables.end(), [&](const std::array<int, 4> &one) { return one[at] != tables[0][at]; });
            QVERIFY2(isOpen, qPrintable(of.key()));
        }
    }
    QVERIFY(withheld > 500);
}

void TogetherTest::episodesAreCountedInUkTime()
{
    // Half past midnight on 1 May in the UK is still April in UTC; a Friday.
    const Summary one = withEpisodes({"2026-04-30T23:30:00Z", "2026-05-01T23:30:00Z", "2026-05-08T12:00:00Z", "2026-05-08T12:00:00Z",
                                      "2026-05-08T12:00:00Z", "2026-05-08T12:00:00Z", "2026-03-31T22:59:00Z"});
    const MissingSummary all = missingSummary({&one}, QDate(2026, 4, 1), QDate(2026, 5, 14));
    QCOMPARE(all.months.size(), size_t(2));
    QCOMPARE(all.months[0].id, u"2026-04"_s);
    QCOMPARE(all.months[0].count, 0);
    QCOMPARE(all.months[1].count, 6);
    QCOMPARE(all.weekdays[4].count, 5);
    QCOMPARE(all.weekdays[5].count, 1);
    QVERIFY(all.weekdays[5].withheld && all.weekdays[4].withheld);
    QCOMPARE(all.total.count, 6);
    QCOMPARE(all.places[1].count, 6);
    // The first and last day are in it.
    QCOMPARE(missingSummary({&one}, QDate(2026, 5, 8), QDate(2026, 5, 8)).total.count, 4);
    QVERIFY(missingSummary({&one}, QDate(2026, 5, 8), QDate(2026, 5, 8)).total.withheld);
}

void TogetherTest::restrictedCasesAreInNone()
{
    Case record = newCase(u"A-0043"_s, Now);
    record.missing.resize(1);
    record.missing[0].from = Now;
    record.concernRecords = {{u"vehicles"_s, QJsonArray{QJsonObject{{u"registration"_s, u"AB12 CDE"_s}}}}};
    QCOMPARE(summaryOf(record, Now).missing.size(), size_t(1));
    QCOMPARE(summaryOf(record, Now).identifiers, QStringList{u"vehicles/AB12CDE"_s});
    record.restricted = true;
    const Summary kept = summaryOf(record, Now);
    QVERIFY(kept.missing.empty() && kept.identifiers.isEmpty());
    // Also when the summary is from before it was restricted.
    Summary before = withEpisodes({"2026-05-08T12:00:00Z"});
    before.restricted = true;
    QVERIFY(episodeLines({&before}, QDate(2026, 1, 1), QDate(2026, 12, 31)).empty());
}

void TogetherTest::ownWordsForAPlaceAreNotShown()
{
    Summary one = withEpisodes({"2026-05-08T12:00:00Z", "2026-05-09T12:00:00Z"});
    one.missing[0].place = u"Her aunt's in Example Street"_s;
    one.missing[1].place.clear();
    const MissingSummary all = missingSummary({&one}, QDate(2026, 5, 1), QDate(2026, 5, 14));
    QCOMPARE(all.places[3].id, u"other"_s);
    QCOMPARE(all.places[3].count, 1);
    QCOMPARE(all.places[4].id, u"not-recorded"_s);
    QCOMPARE(all.places[4].count, 1);
}

void TogetherTest::interviews_data()
{
    QTest::addColumn<bool>("back");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("group");
    for (const char *status : {"offered", "not-offered", "not-done", "", "a word of a newer version"})
        QTest::newRow(qPrintable(u"back, "_s + QLatin1String(status))) << true << QString::fromLatin1(status) << u"not-held"_s;
    QTest::newRow("done") << true << u"done"_s << u"held"_s;
    QTest::newRow("declined") << true << u"declined"_s << u"declined"_s;
    QTest::newRow("still away") << false << QString() << u"still-missing"_s;
}

void TogetherTest::interviews()
{
    QFETCH(bool, back);
    QFETCH(QString, status);
    QTEST(interviewGroup({Now.addDays(-2), back ? Now.addDays(-1) : QDateTime(), {}, status}), "group");
}

void TogetherTest::valuesSeparatedByCommas()
{
    QCOMPARE(csv({{u"A"_s, u"say \"b\", c"_s}, {u"=1+1"_s, u"-3"_s}}), QByteArray("\"A\",\"say \"\"b\"\", c\"\r\n\"'=1+1\",\"'-3\"\r\n"));
}

void TogetherTest::oneIdentifierWrittenInManyWays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *kind, const char *typed, const char *folded) {
        QTest::newRow(typed) << QString::fromLatin1(kind) << QString::fromLatin1(typed) << QString::fromLatin1(folded);
    };
    row("vehicles", "ab12 cde", "AB12CDE");
    row("vehicles", "AB12-CDE", "AB12CDE");
    row("vehicles", "blue van AB12 CDE (seen twice)", "AB12CDE");
    row("vehicles", "AB12 CD0", "AB12CDO");
    row("vehicles", "ab1o cde", "AB10CDE");
    row("vehicles", "ABI2 CDE", "AB12CDE");
    row("vehicles", "0B12 CDE", "OB12CDE");
    row("vehicles", "A123 BCD", "A123BCD");
    row("vehicles", "ABC 101D", "ABC101D");
    row("vehicles", "M-AB 1234", "MAB1234");
    row("vehicles", "AB12", "");
    row("vehicles", "red van, no plate seen", "");
    row("vehicles", "Saloon", "");
    row("vehicles", "", "");
    row("phones", "07700 900123", "07700900123");
    row("phones", "+44 7700 900123", "07700900123");
    row("phones", "0044 (0)7700-900123", "07700900123");
    row("phones", "+44 (0) 7700 900123", "07700900123");
    row("phones", "+353 20 912 3456", "00353209123456");
    row("phones", "ends in 123", "");
    row("online", "@Night.Owl ", "night.owl");
    row("online", "night.owl", "night.owl");
    row("online", "xy", "");
    row("places", "AB12 CDE", "");
}

void TogetherTest::oneIdentifierWrittenInManyWays()
{
    QFETCH(QString, kind);
    QFETCH(QString, typed);
    QTEST(foldedIdentifier(kind, typed), "folded");
}

void TogetherTest::identifiersOfACase()
{
    Case record = newCase(u"A-0042"_s, Now);
    record.concernRecords = {
        {u"vehicles"_s, QJsonArray{QJsonObject{{u"registration"_s, u"AB12 CDE"_s}}, QJsonObject{{u"registration"_s, u"ab12cde"_s}},
                                   QJsonObject{{u"make"_s, u"van"_s}}}},
        {u"phones"_s, QJsonArray{QJsonObject{{u"number"_s, u"+44 7700 900123"_s}}}},
        {u"online"_s, u"not a list"_s}};
    const auto found = identifiers(record);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found[0].shown, u"AB12 CDE"_s);
    QCOMPARE(identifierKeys(record), QStringList({u"vehicles/AB12CDE"_s, u"phones/07700900123"_s}));
    QVERIFY(SearchedKeys(u"07700 900 123"_s).fits(u"phones/07700900123"_s));
    QVERIFY(SearchedKeys(u"AB12CDE"_s).fits(u"vehicles/AB12CDE"_s));
    QVERIFY(SearchedKeys(u"ab"_s).isEmpty());
}

/// A part of a registration is kept as it was typed and found by searching; it never counts as the same vehicle.
void TogetherTest::partsOfRegistrations_data()
{
    QTest::addColumn<QString>("registration");
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("foundBy");
    const auto row = [](const char *registration, const char *known, const char *key, const char *foundBy) {
        QTest::addRow("%s %s", registration, known)
            << QString::fromUtf8(registration) << QString::fromLatin1(known) << QString::fromLatin1(key) << QString::fromLatin1(foundBy);
    };
    row("AB12 CDE", "", "vehicles/AB12CDE", "b12 c");
    row("AB12 CDE", "part", "vehicle-part/AB12CDE", "AB12");
    row("AB12 ?DE", "", "vehicle-part/AB12?DE", "AB12 XDE");
    row("AB12", "", "vehicle-part/AB12", "AB12 CDE");
    row("AB12 C", "", "vehicle-part/AB12C", "AB12");
    row("AB12 CD", "", "vehicle-part/AB12CD", "ab12cd");
    row("ends in 2CDE", "", "vehicle-part/2CDE", "AB12 CDE");
    row("AB12 \u2026", "", "vehicle-part/AB12?", "AB12");
    row("AB 12", "whole", "vehicles/AB12", "ab12");
    row("", "not-known", "", "");
    row("", "", "", "");
}

void TogetherTest::partsOfRegistrations()
{
    QFETCH(QString, registration);
    QFETCH(QString, known);
    QFETCH(QString, key);
    QFETCH(QString, foundBy);
    Case record = newCase(u"A-0042"_s, Now);
    record.concernRecords = {{u"vehicles"_s, QJsonArray{QJsonObject{{u"registration"_s, registration}, {u"known"_s, known}}}}};
    QCOMPARE(identifierKeys(record).join(u','), key);
    // Only a whole one can be the same as one in another case.
    QCOMPARE(identifiers(record).empty(), !key.startsWith(u"vehicles/"_s));
    if (!key.isEmpty()) {
        QVERIFY(SearchedKeys(foundBy).fits(key));
        QVERIFY(!SearchedKeys(u"XY99 ZZZ"_s).fits(key));
        QVERIFY(!SearchedKeys(u"07700 900123"_s).fits(key));
    }
    record.restricted = true;
    QVERIFY(identifierKeys(record).isEmpty());
}

}  // namespace holdfast::tests
