// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/casefile/tst_hostile.h"

#include "core/casefile/codec.h"
#include "tests/casefile/filled.h"

#include <QTest>

#include <ctime>

namespace holdfast::tests {

using namespace casefile;

namespace {

const QByteArray Head = R"({"format":"holdfast-case","version":{"major":1,"minor":0},"reference":"A-0042",)";

Issues issuesOf(const QByteArray &json)
{
    const auto read = fromJson(json);
    const Issues *issues = std::get_if<Issues>(&read);
    return issues ? *issues : Issues();
}

QByteArray repeated(const char *text, int times)
{
    return QByteArray(text).repeated(times);
}

}  // namespace

void HostileTest::files_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/casefile/hostile"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(names.size() >= 10);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

/// The name of a file says what its first problem is: "duplicate-key.child-name.json".
void HostileTest::files()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Issues issues = issuesOf(file.readAll());
    QVERIFY(!issues.empty());
    QCOMPARE(issues.front().id, QFileInfo(path).fileName().section(QLatin1Char('.'), 0, 0));
    QVERIFY(!issues.front().place.isEmpty() && !issues.front().detail.isEmpty());
}

void HostileTest::made_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("bad-json");
    QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << QStringLiteral("bad-json");
    QTest::newRow("NUL bytes") << QByteArray(1000, '\0') << QStringLiteral("bad-json");
    QTest::newRow("too large") << QByteArray(MaxBytes + 1, ' ') << QStringLiteral("too-large");
    QTest::newRow("just not too large") << QByteArray(MaxBytes, ' ') << QStringLiteral("bad-json");
    QTest::newRow("deep lists") << repeated("[", 5'000'000) << QStringLiteral("too-deep");
    QTest::newRow("deep objects") << repeated("{\"a\":", 1'000'000) << QStringLiteral("too-deep");
    QTest::newRow("65 deep") << repeated("[", 65) + repeated("]", 65) << QStringLiteral("too-deep");
    QTest::newRow("64 deep") << repeated("[", 64) + repeated("]", 64) << QStringLiteral("not-a-case-file");
    QTest::newRow("ten million values") << QByteArray("[" + repeated("[],", 9'999'999) + "[]]") << QStringLiteral("too-large");
    QTest::newRow("one name a million times") << QByteArray("{" + repeated("\"a\":1,", 999'999) + "\"a\":1}")
                                              << QStringLiteral("duplicate-key");
    QByteArray names;
    for (int i = 0; i < 300'000; ++i)
        names += "\"n" + QByteArray::number(qint64(i) * 7919 % 1'000'003) + "\":1,";
    QTest::newRow("many unknown names") << QByteArray(Head + names + "\"closed\":5}") << QStringLiteral("wrong-type");
    QTest::newRow("many answers") << QByteArray(Head + "\"assessments\":[{\"answers\":{" + names.chopped(1) + "}}]}")
                                  << QStringLiteral("wrong-type");
    QTest::newRow("long number") << QByteArray(Head + "\"a\":" + QByteArray(10'000'000, '9') + "}") << QStringLiteral("bad-number");
    QTest::newRow("UTF-16") << QByteArray::fromRawData("\xff\xfe{\0}\0", 6) << QStringLiteral("not-utf8");
    QTest::newRow("surrogates as UTF-8") << QByteArray(Head + "\"supervisionNote\":\"\xed\xa0\xbd\"}") << QStringLiteral("not-utf8");
    QTest::newRow("overlong") << QByteArray(Head + "\"supervisionNote\":\"\xc0\xaf\"}") << QStringLiteral("not-utf8");
    QTest::newRow("beyond Unicode") << QByteArray(Head + "\"supervisionNote\":\"\xf4\x90\x80\x80\"}") << QStringLiteral("not-utf8");
}

void HostileTest::made()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, problem);
    const std::clock_t started = std::clock();
    const Issues issues = issuesOf(json);
    QVERIFY(!issues.empty());
    QCOMPARE(issues.front().id, problem);
    QVERIFY(issues.size() <= 201);
    const long seconds = long((std::clock() - started) / CLOCKS_PER_SEC);  // of the processor: a busy machine is no hang
    QVERIFY2(seconds < 60, qPrintable(QString::number(seconds)));          // sanitizers are slow
}

void HostileTest::problemsHaveTheirPlace_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *rest, const char *id, const char *place) {
        QTest::newRow(name) << QByteArray(rest) << QString::fromLatin1(id) << QString::fromUtf8(place);
    };
    row("text for a list", R"("people":"nobody"})", "wrong-type", "/people");
    row("text for an object", R"("people":["nobody"]})", "wrong-type", "/people/0");
    row("number for text", R"("child":{"name":7}})", "wrong-type", "/child/name");
    row("text for a number", R"("child":{"estimatedAge":"14"}})", "wrong-type", "/child/estimatedAge");
    row("half a year", R"("child":{"estimatedAge":14.5}})", "wrong-type", "/child/estimatedAge");
    row("age below nought", R"("child":{"estimatedAge":-1}})", "out-of-range", "/child/estimatedAge");
    row("impossible day", R"("child":{"dateOfBirth":"2010-02-30"}})", "bad-date", "/child/dateOfBirth");
    row("another order of day", R"("child":{"dateOfBirth":"30/02/2010"}})", "bad-date", "/child/dateOfBirth");
    row("maybe", R"("child":{"lookedAfter":"maybe"}})", "unknown-word", "/child/lookedAfter");
    row("true for yes", R"("child":{"lookedAfter":true}})", "unknown-word", "/child/lookedAfter");
    row("yes for true", R"("people":[{"id":"p","parentOrCarer":"yes"}]})", "wrong-type", "/people/0/parentOrCarer");
    row("unknown answer", R"("assessments":[{"answers":{"H3":{"answer":"absent"}}}]})", "unknown-word", "/assessments/0/answers/H3/answer");
    row("a level for an answer", R"("assessments":[{"answers":{"H3":"high"}}]})", "wrong-type", "/assessments/0/answers/H3");
    row("unknown state", R"("assessments":[{"state":"archived"}]})", "unknown-word", "/assessments/0/state");
    row("consent word", R"("assessments":[{"consent":{"wanted":"not sure"}}]})", "unknown-word", "/assessments/0/consent/wanted");
    row("consent date", R"("assessments":[{"consent":{"eventDate":"2025-13"}}]})", "bad-date", "/assessments/0/consent/eventDate");
    row("mark that is no text", R"("evidence":[{"id":"e","marks":["third-party",3]}]})", "wrong-type", "/evidence/0/marks/1");
    row("same id twice", R"("evidence":[{"id":"e"},{"id":"e"}]})", "duplicate-id", "/evidence/1/id");
    row("same name twice", R"("child":{"name":"a","gender":"b","name":"c"}})", "duplicate-key", "/child/name");
    row("the same name written two ways", R"("child":{"name":"a","na\u006de":"c"}})", "duplicate-key", "/child/name");
    row("slash and tilde in a name", R"("assessments":[{"answers":{"a/b~c":1}}]})", "wrong-type", "/assessments/0/answers/a~1b~0c");
    row("tab in a text", "\"supervisionNote\":\"a\tb\"}", "control-character", "line 1, column 100");
    row("more behind the end", "\n\"closed\":true}\n{}", "bad-json", "line 3, column 1");
    row("comma too many", "\n\"closed\":true,}", "bad-json", "line 2, column 15");
    row("comment", "\n// note\n\"closed\":true}", "bad-json", "line 2, column 1");
    row("single quotation marks", "\n'closed':true}", "bad-json", "line 2, column 1");
    row("bare word", "\n\"closed\":True}", "bad-json", "line 2, column 10");
    row("not a number", "\n\"closed\":NaN}", "bad-json", "line 2, column 10");
    row("leading nought", "\n\"a\":007}", "bad-json", "line 2, column 5");
    row("wrong escape", "\n\"a\":\"\\x41\"}", "bad-json", "line 2, column 7");
    row("short escape", "\n\"a\":\"\\u12\"}", "bad-json", "line 2, column 8");
}

void HostileTest::problemsHaveTheirPlace()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, id);
    QFETCH(QString, place);
    const Issues issues = issuesOf(Head + rest);
    QCOMPARE(issues.size(), size_t(1));
    QCOMPARE(issues.front().id, id);
    QCOMPARE(issues.front().place, place);
}

void HostileTest::everyTruncationIsRefused()
{
    Case record;
    record.reference = QStringLiteral("A-0042");
    record.child.name = QStringLiteral("Zoë 🚨");
    record.people.resize(1);
    record.people[0].id = QStringLiteral("p-1");
    const QByteArray json = toJson(record).trimmed(), cbor = toCbor(record);
    QVERIFY(issuesOf(json).empty());
    for (qsizetype size = 0; size < json.size(); ++size)
        QVERIFY2(!issuesOf(json.first(size)).empty(), qPrintable(QString::number(size)));
    for (qsizetype size = 0; size < cbor.size(); ++size)
        QVERIFY2(!fromCbor(cbor.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!fromCbor(cbor + '\0'));
}

void HostileTest::everyFlippedByteOfCborIsAnAnswer()
{
    // A changed letter of a text stays a text; everything else must be refused, and nothing may crash or hang.
    const QByteArray cbor = toCbor(filledCase());
    int refused = 0;
    for (qsizetype at = 0; at < cbor.size(); at += 61) {
        QByteArray flipped = cbor;
        flipped[at] = char(flipped[at] ^ 0x80);
        if (const auto read = fromCbor(flipped); !read) {
            QVERIFY(read.error().code == ErrorCode::Damaged || read.error().code == ErrorCode::NewerFormat);
            ++refused;
        }
    }
    QVERIFY(refused > 20);
}

void HostileTest::alienCborIsRefused_data()
{
    QTest::addColumn<QByteArray>("cbor");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << toJson(filledCase());
    QTest::newRow("number") << QByteArray::fromHex("01");
    QTest::newRow("list of four thousand million") << QByteArray::fromHex("9affffffff");
    QTest::newRow("text of four thousand million") << QByteArray::fromHex("7affffffff41");
    QTest::newRow("map with number names") << QByteArray::fromHex("a10102");
    QTest::newRow("bytes") << QByteArray::fromHex("a161614101");
    QTest::newRow("tag") << QByteArray::fromHex("a16161c000");
    QTest::newRow("undefined") << QByteArray::fromHex("a16161f7");
    QTest::newRow("name twice") << QByteArray::fromHex("a2616101616102");
    QTest::newRow("text that is not UTF-8") << QByteArray::fromHex("a1616161ff");
    QTest::newRow("deep") << QByteArray(5'000'000, '\x81');
    QTest::newRow("deep, open ended") << QByteArray(5'000'000, '\x9f');
    QTest::newRow("break") << QByteArray::fromHex("ff");
}

void HostileTest::alienCborIsRefused()
{
    QFETCH(QByteArray, cbor);
    const auto read = fromCbor(cbor);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Damaged);
    QCOMPARE(fromCbor(QByteArray(MaxBytes + 1, ' ')).error().code, ErrorCode::TooLarge);
}

void HostileTest::largeTextsAreFine()
{
    Case record;
    record.reference = QStringLiteral("A-1");
    record.assessments.resize(1);
    record.assessments[0].id = QStringLiteral("a-1");
    record.assessments[0].judgement.why = QString::fromUtf8("Zoë 🚨\n").repeated(15'000);
    record.supervisionNote = QString(1'000'000, QChar(1)) + QChar(0) + QStringLiteral("\u202e\u2028");
    const auto read = fromJson(toJson(record));
    QVERIFY(std::holds_alternative<Case>(read));
    QCOMPARE(std::get<Case>(read), record);
    QCOMPARE(*fromCbor(toCbor(record)), record);
}

void HostileTest::detailsRepeatNoContents()
{
    for (const char *rest : {R"("child":{"dateOfBirth":"SECRET"}})", R"("child":{"lookedAfter":"SECRET"}})", R"("child":"SECRET"})",
                             R"("assessments":[{"state":"SECRET"}]})", R"("supervisionNote":"SECRET)", R"("a":SECRET})",
                             R"("evidence":[{"id":"SECRET"},{"id":"SECRET"}]})"})
        for (const Issue &issue : issuesOf(Head + rest))
            QVERIFY2(!issue.detail.contains(QLatin1String("SECRET")), rest);
}

}  // namespace holdfast::tests
