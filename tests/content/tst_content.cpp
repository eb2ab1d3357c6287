// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/content/describe.h"
#include "core/content/pack.h"
#include "core/content/reader.h"
#include "tests/content/catalogue.h"
#include "tests/suite.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

using namespace holdfast;
using namespace holdfast::content;

namespace {

/// ("H", 9) gives H1 to H9.
QStringList range(const QString &code, int count)
{
    QStringList ids;
    for (int i = 1; i <= count; ++i)
        ids.append(code + QString::number(i));
    return ids;
}

QStringList idsOf(const std::vector<Row> &rows)
{
    QStringList ids;
    for (const Row &row : rows)
        ids.append(row.id);
    return ids;
}

QByteArray packBytes()
{
    Pack::builtIn();  // the resource is registered with it
    QFile file(QStringLiteral(":/holdfast/content/england-cse/pack.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The value with what stands at a JSON place replaced; an undefined value takes it out, "-" as last step appends.
QJsonValue withChange(const QJsonValue &value, const QStringList &steps, const QJsonValue &change)
{
    if (steps.isEmpty())
        return change;
    const QString step = steps.first();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        if (step == QLatin1String("-")) {
            array.append(change);
        } else {
            const int index = step.toInt();
            const QJsonValue changed = withChange(array.at(index), steps.mid(1), change);
            if (changed.isUndefined())
                array.removeAt(index);
            else
                array.replace(index, changed);
        }
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue changed = withChange(object.value(step), steps.mid(1), change);
    if (changed.isUndefined())
        object.remove(step);
    else
        object.insert(step, changed);
    return object;
}

QByteArray brokenPack(const QString &place, const QJsonValue &change)
{
    const QJsonValue root = QJsonDocument::fromJson(packBytes()).object();
    return QJsonDocument(withChange(root, place.split(QLatin1Char('/')), change).toObject()).toJson();
}

QJsonObject smallRow(const QString &id)
{
    const QJsonObject citation{{QStringLiteral("document"), QStringLiteral("WY")},
                               {QStringLiteral("section"), QStringLiteral("6.1")},
                               {QStringLiteral("year"), 2017}};
    return {{QStringLiteral("id"), id},
            {QStringLiteral("label"), QStringLiteral("A label")},
            {QStringLiteral("question"), QStringLiteral("A question?")},
            {QStringLiteral("guidance"),
             QJsonObject{{QStringLiteral("text"), QStringLiteral("Words.")}, {QStringLiteral("sources"), QJsonArray{citation}}}}};
}

}  // namespace

class BuiltInPackTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsTheRowsOfTheSources_data()
    {
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("count");
        int position = 0;
        const auto add = [&](const char *domain, const char *code, int count) {
            QTest::newRow(domain) << position++ << QString::fromLatin1(domain) << QString::fromLatin1(code) << count;
        };
        add("health", "H", 9);
        add("education", "E", 4);
        add("emotional-and-behavioural", "B", 9);
        add("identity", "I", 4);
        add("family-and-social", "F", 22);
        add("social-presentation", "P", 3);
        add("parental-capacity", "C", 1);
        add("family-and-environment", "N", 4);
        add("income", "M", 7);
        add("social-integration", "S", 4);
    }
    void holdsTheRowsOfTheSources()
    {
        QFETCH(int, position);
        QFETCH(QString, domain);
        QFETCH(QString, code);
        QFETCH(int, count);
        const Domain &found = Pack::builtIn().domains().at(size_t(position));
        QCOMPARE(found.id, domain);
        QCOMPARE(found.code, code);
        QCOMPARE(idsOf(found.rows), range(code, count));
        QVERIFY(Pack::builtIn().section(QStringLiteral("domain.") + domain));
    }
    void countsEachIndicatorOnce()
    {
        const Pack &pack = Pack::builtIn();
        QCOMPARE(pack.domains().size(), size_t(10));
        QCOMPARE(pack.indicatorIds().size(), 65);
        QCOMPARE(pack.answerId(QStringLiteral("I3")), QStringLiteral("H7"));
        QCOMPARE(pack.answerId(QStringLiteral("I4")), QStringLiteral("H8"));
        QCOMPARE(pack.answerId(QStringLiteral("X1")), QStringLiteral("X1"));
        QVERIFY(!pack.row(QStringLiteral("I5")));
        QCOMPARE(idsOf(pack.vulnerabilities()), range(QStringLiteral("V"), 23));
        QCOMPARE(idsOf(pack.prompts()), range(QStringLiteral("Y"), 8));
        QCOMPARE(idsOf(pack.protective()), range(QStringLiteral("R"), 8));
        QCOMPARE(pack.linkedCrimes().size(), size_t(10));
    }
    void marksWhatTheContractMarks()
    {
        QStringList harm, missing;
        for (const Domain &domain : Pack::builtIn().domains()) {
            for (const Row &row : domain.rows) {
                if (row.mayHaveHappened)
                    harm.append(row.id);
                if (row.isMissingEpisode)
                    missing.append(row.id);
                QCOMPARE(row.group.isEmpty(), domain.groups.empty());
            }
        }
        QCOMPARE(harm, (QStringList{QStringLiteral("H3"), QStringLiteral("H4"), QStringLiteral("H9")}));
        QCOMPARE(missing, (QStringList{QStringLiteral("F11"), QStringLiteral("F12"), QStringLiteral("F13"), QStringLiteral("F14"),
                                       QStringLiteral("F15"), QStringLiteral("F16")}));
    }
    void judgementHasSixUnorderedChoices()
    {
        QStringList ids;
        for (const Choice &choice : Pack::builtIn().choices(QStringLiteral("judgement")))
            ids.append(choice.id);
        QCOMPARE(ids, QStringLiteral("exploited-or-very-likely at-risk vulnerable-no-signs-so-far different-harm not-enough-information "
                                     "no-current-concern")
                          .split(QLatin1Char(' ')));
    }
    /// ux.md 3.36: what reads as blame stands in no text of ours. The dated words of a source are shown only when opened, in quotes.
    void hasNoWordsThatBlame()
    {
        const QRegularExpression blame(
            QStringLiteral(
                "putting (him|her|them)sel|\\brisky|promiscu|sleeping around|lifestyle choice|\\bchose to|poor choices|prostitut|"
                "selling (him|her|them)sel|boyfriend|girlfriend|in a relationship with|having sex with|contacting adult|"
                "involved in CSE|engages? in|of themselves images|child porn|drug.runn|drug dealer|abscond|runaway|truan|bunking|"
                "refus\\w* to engage|hard to reach|won't work with|disclosed nothing|\\bdenies|\\balleg|\\bclaims\\b|attention.seeking|"
                "manipulative|streetwise|mature for|adult-like|consensual|\\bconsented|\\bwilling|keeps going back|troubled|"
                "\\bdifficult\\b|challenging|beyond control|provocative|failed to attend|non-compliant|cottaging"),
            QRegularExpression::CaseInsensitiveOption);
        const auto texts = Pack::builtIn().translatable();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (!it.key().startsWith(QLatin1String("source-words:")))
                QVERIFY2(!blame.match(*it).hasMatch(), qUtf8Printable(it.key() + QStringLiteral(": ") + *it));
            else
                QVERIFY2(it->startsWith(QLatin1Char('"')), qUtf8Printable(it.key()));
        }
    }
    void speaksPlainly()
    {
        const QRegularExpression poor(
            QStringLiteral("\\b(please|sorry|invalid|failed|error occurred|score[ds]?|red flag|level of risk)\\b|!"),
            QRegularExpression::CaseInsensitiveOption);
        const auto texts = Pack::builtIn().translatable();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const QString without = QString(*it).remove(QStringLiteral("not a score"));
            QVERIFY2(!poor.match(without).hasMatch(), qUtf8Printable(it.key() + QStringLiteral(": ") + *it));
        }
        for (const Domain &domain : Pack::builtIn().domains()) {
            for (const Row &row : domain.rows) {
                const auto sentences = row.guidance.text.count(QRegularExpression(QStringLiteral("[.?](\\s|$)")));
                QVERIFY2(sentences >= 2 && sentences <= 5, qUtf8Printable(row.id));
                QVERIFY2(row.question.endsWith(QLatin1Char('?')), qUtf8Printable(row.id));
            }
        }
    }
    void givesCitationsInWords()
    {
        const Pack &pack = Pack::builtIn();
        QCOMPARE(pack.citation(pack.text(QStringLiteral("CR1"))->sources), QStringLiteral("SC 3.1 (2018)"));
        QCOMPARE(pack.citation(pack.row(QStringLiteral("Y1"))->guidance.sources), QStringLiteral("LEEDS Boys and young men (undated)"));
        QCOMPARE(pack.citation(pack.row(QStringLiteral("E1"))->guidance.sources),
                 QStringLiteral("WY 6.1 (2017); SC 3.1 (2018); SC 3.2 (2018); DF Potential indicators (2017)"));
    }
    /// A signed version keeps its words, whatever the pack says later.
    void keepsTheWordingOfASignedVersion()
    {
        const Pack &pack = Pack::builtIn();
        auto kept = pack.wording();
        QCOMPARE(kept.value(QStringLiteral("row:H7")), QStringLiteral("Self-harm"));
        QCOMPARE(kept.value(QStringLiteral("field:judgement.why")), QStringLiteral("Why I think this"));
        QVERIFY(kept.contains(QStringLiteral("text:CR1")));
        QVERIFY(!kept.contains(QStringLiteral("guidance:H7")));
        kept.insert(QStringLiteral("row:H7"), QStringLiteral("Words of that day"));
        kept.insert(QStringLiteral("text:CR1"), QStringLiteral("Rule of that day"));
        kept.insert(QStringLiteral("choice:judgement.at-risk"), QStringLiteral("Choice of that day"));
        kept.insert(QStringLiteral("row:Z9"), QStringLiteral("Gone since"));
        const Pack old = pack.withWording(kept);
        QCOMPARE(old.row(QStringLiteral("H7"))->label, QStringLiteral("Words of that day"));
        QCOMPARE(old.words(QStringLiteral("CR1")), QStringLiteral("Rule of that day"));
        QCOMPARE(old.choiceLabel(QStringLiteral("judgement"), QStringLiteral("at-risk")), QStringLiteral("Choice of that day"));
        QCOMPARE(pack.row(QStringLiteral("H7"))->label, QStringLiteral("Self-harm"));
        QCOMPARE(pack.withWording(pack.wording()).wording(), pack.wording());
    }
    /// What a child reads: plain, short, in the order of the sheet, and without a word of this tool.
    void speaksWithAChildPlainly()
    {
        const auto questions = Pack::builtIn().texts(QStringLiteral("conversation.question."));
        QCOMPARE(questions.front().id, QStringLiteral("conversation.question.going-well"));
        QCOMPARE(questions.back().id, QStringLiteral("conversation.question.private"));
        const QRegularExpression ours(
            QStringLiteral("exploit|abus|risk|assess|sexual|indicator|evidence|Holdfast|consent|vulnerab|disclos|safeguard"),
            QRegularExpression::CaseInsensitiveOption);
        for (const Text &one : Pack::builtIn().texts(QStringLiteral("conversation."))) {
            QVERIFY2(!ours.match(one.text).hasMatch(), qUtf8Printable(one.id));
            const QStringList sentences = one.text.split(QRegularExpression(QStringLiteral("[.?] ")));
            for (const QString &sentence : sentences)
                QVERIFY2(sentence.split(QLatin1Char(' ')).size() <= 16, qUtf8Printable(sentence));
        }
        for (const Text &question : questions)
            QVERIFY(question.text.endsWith(QLatin1Char('?')));
    }
    void describesItselfForTheConsole()
    {
        const QJsonObject object = describe(Pack::builtIn());
        QCOMPARE(object.value(QLatin1String("pack")).toObject().value(QLatin1String("id")).toString(), QStringLiteral("england-cse"));
        QSet<QString> distinct;
        int rows = 0;
        const QJsonArray domains = object.value(QLatin1String("domains")).toArray();
        for (const QJsonValue &domain : domains) {
            const QJsonArray indicators = domain.toObject().value(QLatin1String("indicators")).toArray();
            for (const QJsonValue &one : indicators) {
                const QJsonObject row = one.toObject();
                ++rows;
                distinct.insert(row.value(QLatin1String(row.contains(QLatin1String("sameAs")) ? "sameAs" : "id")).toString());
                QVERIFY(!row.value(QLatin1String("label")).toString().isEmpty());
                const QJsonArray sources = row.value(QLatin1String("sources")).toArray();
                QVERIFY(!sources.isEmpty());
                for (const QJsonValue &source : sources) {
                    QVERIFY(!source.toObject().value(QLatin1String("document")).toString().isEmpty());
                    QVERIFY(!source.toObject().value(QLatin1String("section")).toString().isEmpty());
                    QVERIFY(source.toObject().contains(QLatin1String("year")));
                }
            }
        }
        QCOMPARE(domains.size(), 10);
        QCOMPARE(rows, 67);
        QCOMPARE(distinct.size(), 65);
        QCOMPARE(object.value(QLatin1String("vulnerabilities")).toArray().size(), 23);
        QCOMPARE(object.value(QLatin1String("prompts")).toArray().size(), 8);
    }
};

class ReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesABrokenPack_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("place");
        const auto change = [](const char *name, const char *at, const QJsonValue &value, const char *id, const char *place) {
            QTest::newRow(name) << brokenPack(QString::fromLatin1(at), value) << QString::fromLatin1(id) << QString::fromLatin1(place);
        };
        const auto raw = [](const char *name, const QByteArray &json, const char *id) {
            QTest::newRow(name) << json << QString::fromLatin1(id) << QStringLiteral("/");
        };
        const QJsonValue gone(QJsonValue::Undefined);
        const QString none;
        const auto text = [](const char *words) { return QJsonValue(QString::fromLatin1(words)); };

        raw("empty file", {}, "not-json");
        raw("a list", "[]", "not-json");
        raw("cut off", packBytes().left(5000), "not-json");
        raw("too large", QByteArray(MaxPackBytes + 1, ' '), "too-large");
        raw("too deep", QByteArray(100, '['), "too-deep");
        raw("same key twice", QByteArray(packBytes()).replace("\"label\": \"Health\"", "\"label\": \"Health\", \"label\": \"Health\""),
            "repeated-key");
        change("another format", "format", text("other"), "not-a-pack", "/format");
        change("newer format", "formatVersion", 2, "newer-format", "/formatVersion");
        change("no version", "version", gone, "missing-key", "/version");
        change("unknown key at the top", "extra", text("x"), "unknown-key", "/extra");
        change("unknown key in a row", "domains/0/rows/2/weight", 5, "unknown-key", "/domains/0/rows/2/weight");
        change("unknown key in a citation", "texts/0/sources/0/page", 5, "unknown-key", "/texts/0/sources/0/page");
        change("a score", "domains/0/score", 5, "unknown-key", "/domains/0/score");
        change("empty label", "domains/0/rows/0/label", none, "empty-text", "/domains/0/rows/0/label");
        change("blank label", "domains/0/rows/0/label", text("   "), "empty-text", "/domains/0/rows/0/label");
        change("label is a number", "domains/0/rows/0/label", 7, "not-text", "/domains/0/rows/0/label");
        change("space around a label", "fields/0/label", text("Case "), "stray-space", "/fields/0/label");
        change("control character", "fields/0/label", QString(QChar(0x07)) + QStringLiteral("x"), "control-character", "/fields/0/label");
        change("very long text", "texts/0/text", QString(5000, QLatin1Char('x')), "too-long", "/texts/0/text");
        change("no question", "domains/1/rows/0/question", gone, "missing-key", "/domains/1/rows/0/question");
        change("no guidance", "domains/1/rows/0/guidance", gone, "missing-key", "/domains/1/rows/0/guidance");
        change("guidance is text", "domains/1/rows/0/guidance", text("x"), "not-an-object", "/domains/1/rows/0/guidance");
        change("empty guidance", "prompts/0/guidance/text", none, "empty-text", "/prompts/0/guidance/text");
        change("no sources", "prompts/0/guidance/sources", gone, "missing-key", "/prompts/0/guidance/sources");
        change("sources empty", "prompts/0/guidance/sources", QJsonArray(), "empty-list", "/prompts/0/guidance/sources");
        change("unknown document", "texts/0/sources/0/document", text("ZZ"), "unknown-source", "/texts/0/sources/0/document");
        change("empty section", "texts/0/sources/0/section", none, "empty-text", "/texts/0/sources/0/section");
        change("year of another source", "domains/0/rows/0/guidance/sources/0/year", 1999, "bad-year",
               "/domains/0/rows/0/guidance/sources/0/year");
        change("year is text", "domains/0/rows/0/guidance/sources/0/year", text("2017"), "not-a-year",
               "/domains/0/rows/0/guidance/sources/0/year");
        change("half a year", "domains/0/rows/0/guidance/sources/0/year", 2017.5, "not-a-year",
               "/domains/0/rows/0/guidance/sources/0/year");
        change("source of the far future", "sources/0/year", 3017, "bad-year", "/sources/0/year");
        change("source twice", "sources/1/id", text("WY"), "repeated-id", "/sources/1/id");
        change("row twice", "domains/0/rows/1/id", text("H1"), "repeated-id", "/domains/0/rows/1/id");
        change("row twice across lists", "vulnerabilities/0/id", text("Y1"), "repeated-id", "/prompts/0/id");
        change("row id oddly formed", "protective/-", smallRow(QStringLiteral("R01")), "bad-id", "/protective/8/id");
        change("row in the wrong domain", "domains/1/rows/-", smallRow(QStringLiteral("H10")), "wrong-domain", "/domains/1/rows/4/id");
        change("same as nothing", "domains/3/rows/2/sameAs", text("H77"), "unresolved-same-as", "/domains/3/rows/2/sameAs");
        change("same as itself", "domains/3/rows/2/sameAs", text("I3"), "unresolved-same-as", "/domains/3/rows/2/sameAs");
        change("same as a shared row", "domains/0/rows/0/sameAs", text("I3"), "unresolved-same-as", "/domains/0/rows/0/sameAs");
        change("same as a vulnerability", "domains/3/rows/2/sameAs", text("V1"), "unresolved-same-as", "/domains/3/rows/2/sameAs");
        change("shared vulnerability", "vulnerabilities/0/sameAs", text("H7"), "not-here", "/vulnerabilities/0");
        change("unknown group", "domains/4/rows/0/group", text("elsewhere"), "unknown-group", "/domains/4/rows/0/group");
        change("no group where there are groups", "domains/4/rows/0/group", gone, "unknown-group", "/domains/4/rows/0/group");
        change("group where there are none", "domains/0/rows/0/group", text("relationships"), "unknown-group", "/domains/0/rows/0/group");
        change("flag is a word", "domains/0/rows/2/mayHaveHappened", text("yes"), "not-a-flag", "/domains/0/rows/2/mayHaveHappened");
        change("rows are missing", "domains/6/rows", QJsonArray(), "empty-list", "/domains/6/rows");
        change("domain is missing", "domains/9", gone, "missing-need", "/");
        change("consent text is missing", "texts/1", gone, "missing-need", "/");
        change("judgement choice is missing", "choices/1/choices/0", gone, "missing-need", "/");
        change("choice twice", "choices/1/choices/0/id", text("at-risk"), "repeated-id", "/choices/1/choices/1/id");
        change("choice id oddly formed", "choices/1/choices/0/id", text("At risk"), "bad-id", "/choices/1/choices/0/id");
        change("sections are no list", "sections", text("x"), "not-a-list", "/sections");
        change("hint without an offer", "wordingHints/0/offer", QJsonArray(), "empty-list", "/wordingHints/0/offer");
        change("same phrase twice", "wordingHints/0/phrases/-", text("boyfriend"), "repeated-id", "/wordingHints/4/phrases");
        change("empty phrase", "wordingHints/0/phrases/0", none, "empty-text", "/wordingHints/0/phrases/0");
        change("crime without text", "linkedCrimes/0/text", gone, "missing-key", "/linkedCrimes/0/text");
    }
    void refusesABrokenPack()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, id);
        QFETCH(QString, place);
        const auto result = Pack::read(json);
        const auto *issues = std::get_if<Issues>(&result);
        QVERIFY2(issues, "the broken pack was read");
        const bool found = std::any_of(issues->begin(), issues->end(), [&](const Issue &i) { return i.id == id && i.place == place; });
        QStringList all;
        for (const Issue &issue : *issues)
            all.append(issue.id + QLatin1Char(' ') + issue.place + QLatin1Char(' ') + issue.detail);
        QVERIFY2(found, qUtf8Printable(all.mid(0, 8).join(QLatin1Char('\n'))));
    }
    void reportsEveryProblemAtOnce()
    {
        const QByteArray json = brokenPack(QStringLiteral("texts/0/text"), QString());
        const QJsonValue twice = withChange(QJsonDocument::fromJson(json).object(),
                                            {QStringLiteral("domains"), QStringLiteral("0"), QStringLiteral("label")}, QString());
        const auto result = Pack::read(QJsonDocument(twice.toObject()).toJson());
        QCOMPARE(std::get<Issues>(result).size(), size_t(2));
    }
    void readsTheSamePackFromOtherBytes()
    {
        const auto result = Pack::read(QJsonDocument::fromJson(packBytes()).toJson(QJsonDocument::Compact));
        const auto *pack = std::get_if<Pack>(&result);
        QVERIFY(pack);
        QCOMPARE(pack->wording(), Pack::builtIn().wording());
        QVERIFY(pack->digest() != Pack::builtIn().digest());
        QCOMPARE(pack->digest().size(), 64);
    }
};

/// The professional sentences have a catalogue of their own.
class TranslationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTranslatorGetsEveryText()
    {
        QFile file(QStringLiteral(HOLDFAST_BINARY_DIR "/translations/content_en_GB.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray ts = file.readAll();
        QCOMPARE(ts, tests::catalogue(Pack::builtIn(), QStringLiteral("en_GB"), [](const QString &) { return QString(); }));
        QCOMPARE(ts.count("<source>"), Pack::builtIn().translatable().size());
        QCOMPARE(ts.count("type=\"unfinished\""), Pack::builtIn().translatable().size());
    }
    void everyTextIsTakenFromTheCatalogue()
    {
        const Pack other = Pack::inLanguage(QStringLiteral("xx"), QStringLiteral(HOLDFAST_BINARY_DIR "/translations"));
        const auto english = Pack::builtIn().translatable();
        const auto changed = other.translatable();
        QCOMPARE(changed.keys(), english.keys());
        for (auto it = english.begin(); it != english.end(); ++it)
            QCOMPARE(changed.value(it.key()), tests::pseudo(*it));
        QCOMPARE(other.indicatorIds(), Pack::builtIn().indicatorIds());
        QCOMPARE(other.digest(), Pack::builtIn().digest());
    }
    void aLanguageWithoutACatalogueIsEnglish() { QCOMPARE(Pack::inLanguage(QStringLiteral("yy")).wording(), Pack::builtIn().wording()); }
    /// What changed in English must not keep a translation of what it said before.
    void aChangedSentenceLosesItsTranslation()
    {
        QTranslator catalogue;
        QVERIFY(catalogue.load(QStringLiteral(HOLDFAST_BINARY_DIR "/translations/content_xx.qm")));
        auto words = Pack::builtIn().wording();
        words.insert(QStringLiteral("text:CR1"), QStringLiteral("A new sentence."));
        const Pack changed = Pack::builtIn().withWording(words).translated(catalogue);
        QCOMPARE(changed.words(QStringLiteral("CR1")), QStringLiteral("A new sentence."));
        QCOMPARE(changed.words(QStringLiteral("CR2")), tests::pseudo(Pack::builtIn().words(QStringLiteral("CR2"))));
    }
};

/// Labels come from the pack by id; an id nobody wrote would show itself on the screen.
class UseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIdInTheSourcesExists()
    {
        const Pack &pack = Pack::builtIn();
        const QRegularExpression use(
            QStringLiteral("(?:\\.|->)\\s*(words|field|fieldHint|choices|choiceLabel)\\(\\s*QStringLiteral\\(\"([^\"]+)\"\\)\\s*([,)])"));
        const QStringList fields = pack.translatable().keys().filter(QRegularExpression(QStringLiteral("^field:")));
        int seen = 0;
        for (const char *folder : {"core", "ui", "app"}) {
            QDirIterator files(QStringLiteral(HOLDFAST_SOURCE_DIR "/") + QLatin1String(folder),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto found = use.globalMatch(QString::fromUtf8(file.readAll()));
                while (found.hasNext()) {
                    const auto match = found.next();
                    const QString kind = match.captured(1);
                    const QString id = match.captured(2);
                    ++seen;
                    const bool known = kind == QLatin1String("words")            ? pack.text(id) != nullptr
                                       : kind.startsWith(QLatin1String("field")) ? fields.contains(QStringLiteral("field:") + id)
                                                                                 : !pack.choices(id).empty();
                    QVERIFY2(known, qUtf8Printable(file.fileName() + QStringLiteral(": ") + match.captured(0)));
                }
            }
        }
        QVERIFY(seen > 0);
    }
    /// "judgement.why" anywhere in the sources is a field, a text or a section of the pack.
    void everyDottedNameInTheSourcesExists()
    {
        const Pack &pack = Pack::builtIn();
        const auto texts = pack.translatable();
        QSet<QString> prefixes{QStringLiteral("standing"), QStringLiteral("omitted")};
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            if (it.key().startsWith(QLatin1String("field:")))
                prefixes.insert(it.key().mid(6).section(QLatin1Char('.'), 0, 0));
        }
        const QRegularExpression name(QStringLiteral("\"([a-z][a-z-]*)\\.([a-zA-Z][a-zA-Z0-9-]*)\""));
        for (const char *folder : {"core", "ui", "app"}) {
            QDirIterator files(QStringLiteral(HOLDFAST_SOURCE_DIR "/") + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                auto found = name.globalMatch(QString::fromUtf8(file.readAll()));
                while (found.hasNext()) {
                    const auto match = found.next();
                    const QString id = match.captured(1) + QLatin1Char('.') + match.captured(2);
                    if (!prefixes.contains(match.captured(1)) || id.endsWith(QLatin1String(".json")) || id.endsWith(QLatin1String(".pdf")))
                        continue;
                    const bool known = texts.contains(QStringLiteral("field:") + id) || pack.text(id) || pack.section(id);
                    QVERIFY2(known, qUtf8Printable(file.fileName() + QStringLiteral(": ") + id));
                }
            }
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return tests::run<BuiltInPackTest, ReaderTest, TranslationTest, UseTest>(app.arguments());
}

#include "tst_content.moc"
