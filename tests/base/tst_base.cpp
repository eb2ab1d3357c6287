// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"
#include "core/base/deflate.h"
#include "core/base/id.h"
#include "core/base/memorybound.h"
#include "core/base/partialdate.h"
#include "core/base/result.h"
#include "tests/suite.h"

using namespace holdfast;

class ResultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void memoryIsBoundWhereItIsAsked()
    {
        if (!MemoryBound::counts())
            QSKIP("a sanitizer allocates by itself");
        const auto take = [](std::size_t bytes) {
            return [bytes] {
                char *memory = new char[bytes];
                memory[0] = 1;
                const int answer = memory[0];
                delete[] memory;
                return answer;
            };
        };
        MemoryBound bound(1024 * 1024);
        QCOMPARE(bound.during(take(1000 * 1024)), 1);
        QVERIFY(!bound.isReached());
        // What was given back still counts; whoever asks gets nothing, and is told.
        QCOMPARE(bound.during(take(100 * 1024)), 0);
        QVERIFY(bound.isReached());
        // There is a little left to say so with, and all of it outside.
        QCOMPARE(bound.during(take(1024)), 1);
        QCOMPARE(take(8 * 1024 * 1024)(), 1);
    }
    void deflatedBytesAreReadByAnybody_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QByteArray noise;
        for (quint32 seed = 1; noise.size() < 70'000; seed = seed * 1664525 + 1013904223)
            noise += char(seed >> 24);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a letter") << QByteArray("a");
        QTest::newRow("words") << QByteArray("the child said what the child said ").repeated(3000);
        QTest::newRow("what does not get smaller") << noise;
    }
    void deflatedBytesAreReadByAnybody()
    {
        QFETCH(QByteArray, plain);
        for (const Effort effort : {Effort::Quick, Effort::Thorough}) {
            const QByteArray small = deflated(plain, effort);
            QCOMPARE(deflatedWithSize(plain, effort).mid(4), small);
            QCOMPARE(deflated(plain, effort), small);
            QCOMPARE(qUncompress(deflatedWithSize(plain, effort)), plain);
            QVERIFY(small.size() <= qCompress(plain, 1).size() + 64);
        }
    }
    void holdsOneSideOnly()
    {
        const Result<int> good = 7;
        QVERIFY(good);
        QCOMPARE(*good, 7);
        const Result<int> bad = unexpected(ErrorCode::Busy, QStringLiteral("lock"));
        QVERIFY(!bad);
        QCOMPARE(bad.error(), (Error{ErrorCode::Busy, QStringLiteral("lock")}));
        QCOMPARE(bad.value_or(3), 3);
        const Result<void> none = bad.failure();
        QCOMPARE(none.error().code, ErrorCode::Busy);
    }
};

class DateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partialDatesSurviveARoundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("day") << QStringLiteral("2026-05-14") << QDate(2026, 5, 14) << QDate(2026, 5, 14);
        QTest::newRow("month") << QStringLiteral("2024-02") << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("year") << QStringLiteral("2026") << QDate(2026, 1, 1) << QDate(2026, 12, 31);
        QTest::newRow("between") << QStringLiteral("2026-05-01/2026-06-03") << QDate(2026, 5, 1) << QDate(2026, 6, 3);
        QTest::newRow("not known") << QString() << QDate() << QDate();
    }
    void partialDatesSurviveARoundTrip()
    {
        QFETCH(QString, text);
        const auto date = PartialDate::parse(text);
        QVERIFY(date);
        QCOMPARE(date->text(), text);
        QTEST(date->first, "first");
        QTEST(date->last, "last");
    }
    void impossibleDatesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2026-02-31", "2026-13", "20", "14/05/2026", "2026-05-20/2026-05-01", "2026-5-1", "about May", "0000"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void impossibleDatesAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::parse(text));
    }
    void ukTimeFollowsTheClockChanges()
    {
        QCOMPARE(isoUk(fromIso(QStringLiteral("2026-03-29T00:30:00Z"))), QStringLiteral("2026-03-29T00:30:00+00:00"));
        QCOMPARE(isoUk(fromIso(QStringLiteral("2026-03-29T01:30:00Z"))), QStringLiteral("2026-03-29T02:30:00+01:00"));
        QCOMPARE(fromIso(QStringLiteral("2026-07-01T12:00:00")), QDateTime(QDate(2026, 7, 1), QTime(11, 0), Qt::UTC));
    }
    void timesBeforeStandardTimeSurviveARoundTrip()
    {
        const QDateTime longAgo(QDate(849, 4, 21), QTime(14, 30), Qt::UTC);
        QCOMPARE(fromIso(isoUk(longAgo)), longAgo);
    }
    void idsSayNothingAndDiffer()
    {
        QCOMPARE(newId(QLatin1Char('e'), [] { return quint64(0); }), QStringLiteral("e-0000000000"));
        QVERIFY(newId(QLatin1Char('e')) != newId(QLatin1Char('e')));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return tests::run<ResultTest, DateTest>(app.arguments());
}

#include "tst_base.moc"
