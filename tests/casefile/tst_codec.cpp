// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/casefile/tst_codec.h"

#include "core/base/clock.h"
#include "core/casefile/codec.h"
#include "core/casefile/node.h"
#include "tests/casefile/filled.h"

#include <QRegularExpression>
#include <QTest>

namespace holdfast::tests {

using namespace casefile;

namespace {

const QByteArray Head = R"({"format":"holdfast-case","version":{"major":1,"minor":0},"reference":"A-0042")";

QByteArray document(const QByteArray &rest)
{
    return Head + "," + rest + "}";
}

Issues issuesOf(const QByteArray &json)
{
    const auto read = fromJson(json);
    const Issues *issues = std::get_if<Issues>(&read);
    return issues ? *issues : Issues();
}

Case caseOf(const QByteArray &json)
{
    const auto read = fromJson(json);
    if (const Issues *issues = std::get_if<Issues>(&read)) {
        qWarning() << issues->front().id << issues->front().place << issues->front().detail;
        return {};
    }
    return std::get<Case>(read);
}

/// Names of a tree's fields that hold nothing.
QStringList emptyFields(const QJsonValue &value, const QString &place = {})
{
    QStringList found;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            found += emptyFields(it.value(), under(place, it.key()));
    } else if (value.isString() && value.toString().isEmpty()) {
        found.append(place);
    }
    return found;
}

QByteArray fileOf(const QString &path)
{
    QFile file(QStringLiteral(HOLDFAST_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every name that is written stands in the schema, and every name of the schema is written; kinds of values fit.
void compareWithSchema(const QJsonValue &value, QJsonObject rule, const QJsonObject &schema, const QString &place, QStringList &differences)
{
    if (const QString reference = rule.value(QStringLiteral("$ref")).toString(); !reference.isEmpty())
        rule = schema.value(QStringLiteral("$defs")).toObject().value(reference.section(QLatin1Char('/'), -1)).toObject();
    const QString type = rule.value(QStringLiteral("type")).toString();
    const QJsonArray words = rule.value(QStringLiteral("enum")).toArray();
    const bool fits = type == QLatin1String("object")    ? value.isObject()
                      : type == QLatin1String("array")   ? value.isArray()
                      : type == QLatin1String("boolean") ? value.isBool()
                      : type == QLatin1String("integer") ? value.isDouble()
                      : type == QLatin1String("string")  ? value.isString()
                      : !words.isEmpty()                 ? words.contains(value)
                                                         : rule.value(QStringLiteral("const")) == value;
    if (!fits)
        differences.append(place + QStringLiteral(": another kind of value"));
    if (const QString pattern = rule.value(QStringLiteral("pattern")).toString(); !pattern.isEmpty())
        if (!QRegularExpression(pattern).match(value.toString()).hasMatch())
            differences.append(place + QStringLiteral(": another form"));
    if (value.isArray()) {
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            compareWithSchema(value.toArray().at(i), rule.value(QStringLiteral("items")).toObject(), schema, under(place, i), differences);
    } else if (value.isObject() && rule.contains(QStringLiteral("properties"))) {
        const QJsonObject object = value.toObject(), named = rule.value(QStringLiteral("properties")).toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            if (!named.contains(it.key()))
                differences.append(under(place, it.key()) + QStringLiteral(": not in the schema"));
        for (auto it = named.begin(); it != named.end(); ++it) {
            if (object.contains(it.key()))
                compareWithSchema(object.value(it.key()), it.value().toObject(), schema, under(place, it.key()), differences);
            else
                differences.append(under(place, it.key()) + QStringLiteral(": only in the schema"));
        }
    } else if (value.isObject() && rule.contains(QStringLiteral("additionalProperties"))) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            compareWithSchema(it.value(), rule.value(QStringLiteral("additionalProperties")).toObject(), schema, under(place, it.key()),
                              differences);
    }
}

}  // namespace

void CodecTest::everyFieldSurvives()
{
    const Case record = filledCase();
    const QByteArray json = toJson(record);
    QCOMPARE(caseOf(json), record);
    QCOMPARE(toJson(caseOf(json)), json);
    const auto sealed = fromCbor(toCbor(record));
    QVERIFY(sealed);
    QCOMPARE(*sealed, record);
    QVERIFY(toCbor(record).size() < json.size());
}

void CodecTest::everyFieldIsFilled()
{
    // The filler and the writer walk the same description; a field that the description lacks would be equal in two empty structs. Member
    // by member: a struct with all its fields default but one that is not described would differ here.
    const QJsonObject written = std::get<QJsonObject>(readObject(toJson(filledCase())));
    QCOMPARE(emptyFields(written), QStringList());
    const QJsonObject assessment = written.value(QStringLiteral("assessments")).toArray().first().toObject();
    QVERIFY(assessment.size() >= 28);
    QVERIFY(written.value(QStringLiteral("child")).toObject().size() >= 42);
}

void CodecTest::emptyCaseIsShort()
{
    Case record;
    record.reference = QStringLiteral("A-1");
    QCOMPARE(toJson(record), QByteArray("{\n  \"format\": \"holdfast-case\",\n  \"version\": {\n    \"major\": 1,\n    \"minor\": 0\n  },\n"
                                        "  \"reference\": \"A-1\"\n}\n"));
    QCOMPARE(caseOf(toJson(record)), record);
}

void CodecTest::namesAreThoseOfTheContract()
{
    const QJsonObject written = std::get<QJsonObject>(readObject(toJson(filledCase(false))));
    const auto has = [](const QJsonValue &value, const char *names) {
        const QJsonObject object = value.isArray() ? value.toArray().first().toObject() : value.toObject();
        for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' ')))
            if (!object.contains(name))
                return name;
        return QString();
    };
    const auto in = [](const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)); };
    QCOMPARE(
        has(written, "format version reference child setting people evidence assessments missing pathway concernRecords supervisionNote"),
        QString());
    QCOMPARE(has(in(written, "child"),
                 "name knownAs aliases dateOfBirth estimatedAge gender homeAddress placementAddress lookedAfter disability"),
             QString());
    QCOMPARE(has(in(written, "people"), "id name role agency contact parentOrCarer implicated"), QString());
    QCOMPARE(has(in(written, "evidence"), "id text whoseWords basis source happened recorded rows marks"), QString());
    const QJsonObject evidence = in(written, "evidence").toArray().first().toObject();
    QCOMPARE(has(in(evidence, "source"), "kind name role"), QString());
    QCOMPARE(has(in(evidence, "happened"), "date precision"), QString());
    QCOMPARE(has(in(written, "assessments"),
                 "id kind knownOn state answers otherRows domains vulnerabilities prompts protective consent definition childVoice carers "
                 "judgement decision plan signature counterSignature corrections"),
             QString());
    const QJsonObject assessment = in(written, "assessments").toArray().first().toObject();
    QCOMPARE(has(in(assessment, "answers").toObject().value(QStringLiteral("H3")), "answer significant"), QString());
    QCOMPARE(has(in(assessment, "domains").toObject().value(QStringLiteral("H3")), "analysis otherExplanations onlineOrPeer finished"),
             QString());
    QCOMPARE(has(in(assessment, "judgement"), "choice why notKnown"), QString());
    QCOMPARE(has(in(assessment, "decision"), "choice"), QString());
    QVERIFY(in(assessment, "plan").isArray() && in(assessment, "planReviewOn").isString());
    QCOMPARE(has(in(in(written, "pathway").toObject(), "events"), "id kind at by to"), QString());
}

void CodecTest::rulesReadTheSameNames()
{
    // The console's objects and the case file's say the same under the same names.
    const Case record = filledCase(false);
    const QJsonObject written = std::get<QJsonObject>(readObject(toJson(record)));
    const QJsonObject assessment = written.value(QStringLiteral("assessments")).toArray().first().toObject();
    const QJsonObject consent = assessment.value(QStringLiteral("consent")).toObject();
    const QJsonObject definition = assessment.value(QStringLiteral("definition")).toObject();
    const QJsonObject consentInputs = consent::toJson(record.assessments.front().consent.inputs);
    const QJsonObject definitionInputs = consent::toJson(record.assessments.front().definition.inputs);
    QCOMPARE(consentInputs.size(), 11);
    QCOMPARE(definitionInputs.size(), 9);
    for (auto it = consentInputs.begin(); it != consentInputs.end(); ++it)
        QCOMPARE(consent.value(it.key()), it.value());
    for (auto it = definitionInputs.begin(); it != definitionInputs.end(); ++it)
        QCOMPARE(definition.value(it.key()), it.value());
}

void CodecTest::schemaNamesEveryFieldAndNoOther()
{
    const QJsonObject schema = std::get<QJsonObject>(readObject(fileOf(QStringLiteral("docs/case.schema.json"))));
    QVERIFY(!schema.isEmpty());
    const QJsonObject written = std::get<QJsonObject>(readObject(toJson(filledCase(false))));
    QStringList differences;
    compareWithSchema(written, schema, schema, QString(), differences);
    QCOMPARE(differences, QStringList());
    // The comparison can fail: a field more, and a field less, each show.
    QJsonObject more = written;
    more.insert(QStringLiteral("level"), 1);
    compareWithSchema(more, schema, schema, QString(), differences);
    QCOMPARE(differences, QStringList{QStringLiteral("/level: not in the schema")});
}

void CodecTest::formatsNameEveryField()
{
    const QString text = QString::fromUtf8(fileOf(QStringLiteral("docs/formats.md")));
    const QJsonObject schema = std::get<QJsonObject>(readObject(fileOf(QStringLiteral("docs/case.schema.json"))));
    QStringList names = schema.value(QStringLiteral("properties")).toObject().keys();
    for (const QJsonValue &part : schema.value(QStringLiteral("$defs")).toObject())
        names += part[QStringLiteral("properties")].toObject().keys();
    QVERIFY(names.size() > 200);
    for (const QString &name : names)
        QVERIFY2(text.contains(QStringLiteral("`%1`").arg(name)) || text.contains(QStringLiteral("\"%1\"").arg(name)), qPrintable(name));
}

void CodecTest::unknownFieldsAreKeptAndNamed()
{
    const Case record = caseOf(document(R"("later":[1,{"a":null}],"child":{"name":"S","nmae":"T"},"evidence":[{"id":"e-1","grade":2.5}],
        "assessments":[{"id":"a-1","answers":{"H3":{"answer":"present","seenBy":"x"}},"plan":[{"id":"p-1","cost":9007199254740993}]}])"));
    QStringList places;
    for (const Issue &issue : unknownFields(record))
        places.append(issue.place);
    places.sort();
    QCOMPARE(places, QStringList({QStringLiteral("/assessments/0/answers/H3/seenBy"), QStringLiteral("/assessments/0/plan/0/cost"),
                                  QStringLiteral("/child/nmae"), QStringLiteral("/evidence/0/grade"), QStringLiteral("/later")}));
    const QByteArray again = toJson(*fromCbor(toCbor(record)));
    QCOMPARE(caseOf(again), record);
    QVERIFY(again.contains("\"cost\": 9007199254740993"));
    QVERIFY(again.contains("\"grade\": 2.5"));
}

void CodecTest::newerVersions_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("problem");
    QTest::newRow("ours") << QByteArray(R"({"major":1,"minor":0})") << QString();
    QTest::newRow("newer minor") << QByteArray(R"({"major":1,"minor":7})") << QString();
    QTest::newRow("newer major") << QByteArray(R"({"major":2,"minor":0})") << QStringLiteral("newer-format");
    QTest::newRow("none") << QByteArray("null") << QStringLiteral("bad-version");
    QTest::newRow("words") << QByteArray(R"({"major":"1","minor":"0"})") << QStringLiteral("bad-version");
    QTest::newRow("nought") << QByteArray(R"({"major":0,"minor":1})") << QStringLiteral("bad-version");
    QTest::newRow("huge") << QByteArray(R"({"major":99999999999,"minor":1})") << QStringLiteral("newer-format");
}

void CodecTest::newerVersions()
{
    QFETCH(QByteArray, version);
    QFETCH(QString, problem);
    const QByteArray json = R"({"format":"holdfast-case","version":)" + version + R"(,"reference":"A-1"})";
    const Issues issues = issuesOf(json);
    QCOMPARE(issues.empty() ? QString() : issues.front().id, problem);
    if (problem.isEmpty())
        QVERIFY(toJson(caseOf(json)).contains(version.contains('7') ? "\"minor\": 7" : "\"minor\": 0"));
}

void CodecTest::datesOnlyPartlyKnown_data()
{
    QTest::addColumn<QByteArray>("happened");
    QTest::addColumn<QString>("text");  // empty: a problem
    QTest::newRow("day") << QByteArray(R"({"date":"2026-05-14","precision":"exact"})") << QStringLiteral("2026-05-14");
    QTest::newRow("no precision") << QByteArray(R"({"date":"2026-05"})") << QStringLiteral("2026-05");
    QTest::newRow("day for its month") << QByteArray(R"({"date":"2026-05-14","precision":"month"})") << QStringLiteral("2026-05");
    QTest::newRow("day for its year") << QByteArray(R"({"date":"2026-05-14","precision":"year"})") << QStringLiteral("2026");
    QTest::newRow("between") << QByteArray(R"({"date":"2026-05-01/2026-06-02","precision":"between"})")
                             << QStringLiteral("2026-05-01/2026-06-02");
    QTest::newRow("month as exact") << QByteArray(R"({"date":"2026-05","precision":"exact"})") << QString();
    QTest::newRow("unknown word") << QByteArray(R"({"date":"2026-05","precision":"about"})") << QString();
    QTest::newRow("no such day") << QByteArray(R"({"date":"2026-02-30","precision":"exact"})") << QString();
    QTest::newRow("29 February") << QByteArray(R"({"date":"2025-02-29"})") << QString();
    QTest::newRow("backwards") << QByteArray(R"({"date":"2026-06-02/2026-05-01"})") << QString();
    QTest::newRow("one more key") << QByteArray(R"({"date":"2026-06-02","hour":3})") << QString();
    QTest::newRow("text") << QByteArray(R"("2026-06-02")") << QString();
}

void CodecTest::datesOnlyPartlyKnown()
{
    QFETCH(QByteArray, happened);
    QFETCH(QString, text);
    const QByteArray json = document(R"("evidence":[{"id":"e-1","happened":)" + happened + "}]");
    const Issues issues = issuesOf(json);
    QCOMPARE(issues.empty(), !text.isEmpty());
    if (issues.empty())
        QCOMPARE(caseOf(json).evidence.front().happened.text(), text);
    else
        QVERIFY(issues.front().place.startsWith(QLatin1String("/evidence/0/happened")));
}

void CodecTest::timesKeepTheirMoment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");  // empty: a problem
    QTest::newRow("UTC") << QStringLiteral("2026-05-14T14:40:00Z") << QStringLiteral("2026-05-14T14:40:00Z");
    QTest::newRow("summer") << QStringLiteral("2026-05-14T15:40:00+01:00") << QStringLiteral("2026-05-14T14:40:00Z");
    QTest::newRow("UK without offset") << QStringLiteral("2026-05-14T15:40") << QStringLiteral("2026-05-14T14:40:00Z");
    QTest::newRow("first 1:30 of the night") << QStringLiteral("2026-10-25T01:30:00+01:00") << QStringLiteral("2026-10-25T00:30:00Z");
    QTest::newRow("second 1:30 of the night") << QStringLiteral("2026-10-25T01:30:00+00:00") << QStringLiteral("2026-10-25T01:30:00Z");
    QTest::newRow("a day only") << QStringLiteral("2026-05-14") << QString();
    QTest::newRow("no such hour") << QStringLiteral("2026-05-14T25:00:00Z") << QString();
    QTest::newRow("no such day") << QStringLiteral("2026-02-30T12:00:00Z") << QString();
    QTest::newRow("words") << QStringLiteral("yesterday") << QString();
}

void CodecTest::timesKeepTheirMoment()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QByteArray json = document(R"("pathway":{"events":[{"id":"e","kind":"referred-by-phone","at":")" + text.toUtf8() + "\"}]}");
    const Issues issues = issuesOf(json);
    QCOMPARE(issues.empty() ? QString() : issues.front().place, utc.isEmpty() ? QStringLiteral("/pathway/events/0/at") : QString());
    if (utc.isEmpty())
        return;
    const Case record = caseOf(json);
    QCOMPARE(record.pathway.events.front().at.toString(Qt::ISODate), utc);
    QCOMPARE(caseOf(toJson(record)), record);
}

void CodecTest::itemsWithoutIdGetTheSameOne()
{
    const QByteArray json = document(R"("evidence":[{"text":"a"},{"id":"e-1","text":"b"},{"text":"c"}],
        "assessments":[{"otherRows":[{"domain":"health","label":"x"}]}])");
    const Case record = caseOf(json);
    QCOMPARE(record.evidence[0].id, QStringLiteral("e-2"));
    QCOMPARE(record.evidence[1].id, QStringLiteral("e-1"));
    QCOMPARE(record.evidence[2].id, QStringLiteral("e-3"));
    QCOMPARE(record.assessments[0].id, QStringLiteral("a-1"));
    QCOMPARE(record.assessments[0].otherRows[0].id, QStringLiteral("X1"));
    QCOMPARE(record.assessments[0].otherRows[0].answer, assessment::Answer::NotAnswered);
    QCOMPARE(caseOf(json), record);
}

void CodecTest::frozenFilesOpen_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/casefile/frozen"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void CodecTest::frozenFilesOpen()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    const Case record = caseOf(json);
    QVERIFY(!record.reference.isEmpty());
    QVERIFY(!record.evidence.empty() && !record.assessments.empty());
    // Nothing that was in it is lost: what is written again says all that the file said.
    const QJsonObject then = std::get<QJsonObject>(readObject(json));
    QJsonObject now = std::get<QJsonObject>(readObject(toJson(record)));
    now.insert(QStringLiteral("version"), then.value(QStringLiteral("version")));
    QCOMPARE(now, then);
}

void CodecTest::storeNeverLocksAnOddityAway()
{
    Case record;
    record.reference = QStringLiteral("A-1");
    record.child.estimatedAge = 900;
    record.evidence.resize(2);
    record.evidence[0].id = record.evidence[1].id = QStringLiteral("e-1");
    QCOMPARE(issuesOf(toJson(record)).size(), size_t(2));
    const auto read = fromCbor(toCbor(record));
    QVERIFY(read);
    QCOMPARE(*read, record);
}

void CodecTest::halfSurrogatesStayReadable()
{
    Case record;
    record.reference = QStringLiteral("A-1");
    record.supervisionNote = QStringLiteral("before ") + QChar(0xd83d) + QStringLiteral(" after");
    const QString expected = QStringLiteral("before ") + QChar(QChar::ReplacementCharacter) + QStringLiteral(" after");
    QCOMPARE(caseOf(toJson(record)).supervisionNote, expected);
    QCOMPARE(fromCbor(toCbor(record))->supervisionNote, expected);
    QCOMPARE(caseOf(document(R"("supervisionNote":"before \ud83d after")")).supervisionNote, expected);
    QCOMPARE(caseOf(document(R"("supervisionNote":"\ud83d\udea8 \udea8\ud83d\u00e9")")).supervisionNote,
             QString::fromUtf8("🚨 \xef\xbf\xbd\xef\xbf\xbdé"));
}

}  // namespace holdfast::tests
