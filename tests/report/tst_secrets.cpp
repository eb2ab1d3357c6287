// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_secrets.h"

#include "core/casefile/codec.h"
#include "core/casefile/describe.h"
#include "core/report/documents.h"
#include "core/report/pdfwriter.h"
#include "core/report/texts.h"
#include "tests/report/fictional.h"
#include "tests/report/pdffile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace holdfast;
using namespace holdfast::report;
using namespace holdfast::tests;

namespace {

/// One of everything: each empty list and map of the case file gets an entry, all the way down.
class Grow {
public:
    template <class T>
    void operator()(QLatin1String, T &field)
    {
        walk(field);
    }
    void state(QLatin1String, QString &) {}
    void asText(QLatin1String, PartialDate &) {}
    void extra(QJsonObject &) {}

private:
    void walk(QString &) {}
    void walk(QStringList &texts)
    {
        if (texts.isEmpty())
            texts << QString();
    }
    template <class T>
    void walk(std::vector<T> &list)
    {
        if (list.empty())
            list.resize(1);
        for (T &item : list)
            walk(item);
    }
    template <class T>
    void walk(QMap<QString, T> &map)
    {
        if (map.isEmpty())
            map.insert(QString(), {});
        for (T &item : map)
            walk(item);
    }
    void walk(QDateTime &moment)
    {
        if (!moment.isValid())
            moment = Now.addDays(-1);
    }
    template <class T>
    void walk(T &field)
    {
        if constexpr (requires(Grow & grow, T & item) { casefile::fields(grow, item); })
            casefile::fields(*this, field);
    }
};

casefile::Case grown()
{
    casefile::Case record = casefile::sample(Now);
    // Every answer has a note, and something has been said after signing.
    casefile::Assessment &assessment = record.assessments.front();
    for (assessment::Answers *answers : {&assessment.answers, &assessment.vulnerabilities, &assessment.prompts}) {
        for (assessment::RowAnswer &answer : *answers)
            answer.note = QStringLiteral("note");
    }
    Grow grow;
    casefile::fields(grow, record);
    assessment.signature.wording.clear();
    assessment.textMarks.clear();
    return record;
}

QString secret(int number)
{
    return QStringLiteral("Quagmire%1x").arg(number);
}

enum class Kind { Third, Source, NotForParents, NewerMark, Address, Concern, Note, Extra, Names };

struct Planted {
    casefile::Case record;
    int count = 0;
};

/// What a person types, not what is chosen, nor what decides what is printed.
bool isTyped(const TextPlace &place, const QString &text)
{
    static const QRegularExpression Chosen(QStringLiteral("^[a-z0-9-]+$"));
    static const QRegularExpression Deciding(
        QStringLiteral("(^|/)(reference|marks|rows|finishedSections|restsOn|statements|state)/?\\d*$"));
    return !Deciding.match(place.path).hasMatch() && (text.isEmpty() || !Chosen.match(text).hasMatch());
}

void addToObjects(QJsonValue &value, int &count, bool isMap = false)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            QJsonValue item = array.at(i);
            addToObjects(item, count);
            array.replace(i, item);
        }
        value = array;
    } else if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (const QString &key : object.keys()) {
            // Maps by id, and records of concern, which print what other versions put there, are not structs with unknown fields.
            if (key == QStringLiteral("concernRecords") || key == QStringLiteral("textMarks") || key == QStringLiteral("wording") ||
                key == QStringLiteral("version"))
                continue;
            static const QStringList Maps{QStringLiteral("answers"), QStringLiteral("domains"), QStringLiteral("vulnerabilities"),
                                          QStringLiteral("prompts"), QStringLiteral("notes")};
            QJsonValue item = object.value(key);
            addToObjects(item, count, Maps.contains(key));
            object.insert(key, item);
        }
        if (!isMap && !object.contains(QStringLiteral("precision")))  // a date is closed
            object.insert(QStringLiteral("zNewerField"), secret(count++));
        value = object;
    }
}

Planted plant(Kind kind)
{
    Planted planted{grown(), 0};
    casefile::Case &record = planted.record;
    casefile::Assessment &assessment = record.assessments.front();
    const auto everywhere = [&](const QString &prefix, const QString &text = {}) {
        visitTexts(record, [&](const TextPlace &place, QString &field) {
            if (place.path.startsWith(prefix) && !place.path.startsWith(QStringLiteral("supervisionNote")) && isTyped(place, field))
                field = text.isEmpty() ? secret(planted.count++) : text;
        });
    };
    const auto marked = [&](const QString &mark) {
        everywhere(QStringLiteral("assessments/"));
        everywhere(QStringLiteral("evidence/"));
        for (assessment::Evidence &item : record.evidence)
            item.marks = {mark};
        visitTexts(assessment, [&](const TextPlace &place, QString &text) {
            if (isTyped(place, text))
                assessment.textMarks[place.path] = {mark};
        });
    };
    switch (kind) {
    case Kind::Third: marked(assessment::MarkThirdParty); break;
    case Kind::Source: marked(assessment::MarkIdentifiesSource); break;
    case Kind::NotForParents: marked(assessment::MarkNotForParents); break;
    case Kind::NewerMark: marked(QStringLiteral("embargo")); break;
    case Kind::Address:
        everywhere(QString(), QStringLiteral("It was at 77 Quagmire0x Lane, EX9 9ZZ at night."));
        record.child.placementAddress = QStringLiteral("77 Quagmire0x Lane, EX9 9ZZ");
        planted.count = 1;
        break;
    case Kind::Concern: everywhere(QStringLiteral("concernRecords")); break;
    case Kind::Note:
        record.supervisionNote = secret(0);
        planted.count = 1;
        break;
    case Kind::Extra: {
        QJsonValue json = QJsonDocument::fromJson(casefile::toJson(record)).object();
        addToObjects(json, planted.count);
        const auto read = casefile::fromJson(QJsonDocument(json.toObject()).toJson());
        if (const auto *known = std::get_if<casefile::Case>(&read)) {
            record = *known;
        } else {
            for (const Issue &issue : std::get<Issues>(read))
                qWarning("%s %s %s", qPrintable(issue.id), qPrintable(issue.place), qPrintable(issue.detail));
            planted.count = 0;
        }
        break;
    }
    case Kind::Names: everywhere(QString()); break;
    }
    // What was planted does not take the parents' copy away.
    casefile::CarersVoice &carers = assessment.carers;
    carers.riskIfTold = carers.implicated = Tri::No;
    if (carers.riskReason.trimmed().isEmpty())
        carers.riskReason = QStringLiteral("They asked for help.");
    assessment.decision.choice = assessment::DecidedNotToRefer;
    return planted;
}

/// contract.md 5, once more in the words of this test: may a document of this kind for this reader hold such a secret?
bool maySee(Kind kind, const DocumentKind &document, Audience audience, const Include &include)
{
    if (document.carries != Carries::Case)
        return false;
    const bool isPolice = document.name == QStringLiteral("police-information-report");
    const bool forWorkers = audience == Audience::Full || audience == Audience::Agency;
    switch (kind) {
    case Kind::Third: return audience == Audience::Full;
    case Kind::Source: return isPolice ? include.identifiesSource : audience == Audience::Full;
    case Kind::NotForParents: return audience != Audience::Parents;
    case Kind::NewerMark: return audience == Audience::Full;
    case Kind::Address: return forWorkers && include.safeAddress;
    case Kind::Concern: return isPolice || (forWorkers && include.concernRecords);
    case Kind::Note:
    case Kind::Extra: return false;
    case Kind::Names: return true;
    }
    return false;
}

const struct {
    Kind kind;
    const char *name;
} Kinds[] = {{Kind::Third, "third-party"},     {Kind::Source, "identifies-source"}, {Kind::NotForParents, "not-for-parents"},
             {Kind::NewerMark, "newer mark"},  {Kind::Address, "safe address"},     {Kind::Concern, "concern records"},
             {Kind::Note, "supervision note"}, {Kind::Extra, "unknown fields"},     {Kind::Names, "any text"}};

QStringList found(const QString &where)
{
    static const QRegularExpression Any(QStringLiteral("Quagmire\\d+x|EX9 9ZZ"));
    QStringList all;
    for (auto match = Any.globalMatch(where); match.hasNext();)
        all << match.next().captured();
    return all;
}

QByteArray wide(const QString &text)
{
    QByteArray bytes;
    for (const QChar unit : text)
        bytes += QByteArray(1, char(unit.unicode() >> 8)) + char(unit.unicode() & 0xFF);
    return bytes;
}

std::map<Kind, Planted> cases;

}  // namespace

void SecretsTest::initTestCase()
{
    for (const auto &one : Kinds) {
        cases[one.kind] = plant(one.kind);
        QVERIFY2(cases[one.kind].count > 0, one.name);
    }
    // Marked texts, in all the places there are.
    QVERIFY(cases[Kind::Third].count > 150);
    QVERIFY(cases[Kind::Names].count > 250);
    QVERIFY(cases[Kind::Extra].count > 100);
}

void SecretsTest::stayOut_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("document");
    QTest::addColumn<int>("audience");
    QTest::addColumn<bool>("included");
    for (const auto &one : Kinds) {
        for (const DocumentKind &document : documents()) {
            for (const Audience audience : document.audiences) {
                for (const bool included : {false, true})
                    QTest::addRow("%s, %s, %s%s", one.name, qPrintable(document.name), qPrintable(audienceWord(audience)),
                                  included ? ", with all that may be included" : "")
                        << int(one.kind) << document.name << int(audience) << included;
            }
        }
    }
}

void SecretsTest::stayOut()
{
    QFETCH(int, kind);
    QFETCH(QString, document);
    QFETCH(int, audience);
    QFETCH(bool, included);
    const Planted &planted = cases[Kind(kind)];
    Options with = options(Audience(audience));
    with.include = {included, included, included};
    const bool may = maySee(Kind(kind), *documentKind(document), Audience(audience), with.include);
    const auto made = makeDocument(document, planted.record, 0, pack(), with);
    QVERIFY(made);
    QString said =
        fileName(document, planted.record, QDate(2026, 5, 14), Audience(audience)) + made->title + made->subject + made->initials;
    QVERIFY(found(said).isEmpty());
    if (may)
        return;
    said = plainText(*made) + made->author;  // bookmarks are headings, and these are in it
    QVERIFY2(found(said).isEmpty(), qPrintable(found(said).mid(0, 10).join(u' ')));
}

void SecretsTest::filesHoldNone_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<int>("audience");
    for (const DocumentKind &document : documents()) {
        for (const Audience audience : document.audiences)
            QTest::addRow("%s, %s", qPrintable(document.name), qPrintable(audienceWord(audience))) << document.name << int(audience);
    }
}

/// Everything at once that this document may not hold, looked for in the bytes of the file.
void SecretsTest::filesHoldNone()
{
    QFETCH(QString, document);
    QFETCH(int, audience);
    casefile::Case record = grown();
    for (const Kind kind : {Kind::Third, Kind::Source, Kind::NotForParents, Kind::NewerMark, Kind::Names}) {
        if (maySee(kind, *documentKind(document), Audience(audience), {}))
            continue;
        record = cases[kind].record;
        break;
    }
    record.supervisionNote = secret(0);
    record.child.placementAddress = QStringLiteral("77 Quagmire0x Lane, EX9 9ZZ");
    record.assessments.front().decision.choice = assessment::DecidedNotToRefer;
    allowParents(record);
    if (!maySee(Kind::Concern, *documentKind(document), Audience(audience), {}))
        record.concernRecords = cases[Kind::Concern].record.concernRecords;
    const auto made = makeDocument(document, record, 0, pack(), options(Audience(audience)));
    QVERIFY(made);
    const PdfFile pdf(writePdf(*made, Now));
    QVERIFY(found(pdf.pageText()).isEmpty());
    QVERIFY(found(pdf.tree()).isEmpty());
    const QByteArray objects = pdf.objects();
    for (const QString &plain : {QStringLiteral("Quagmire"), QStringLiteral("EX9 9ZZ")}) {
        QVERIFY(!objects.contains(plain.toUtf8()));
        QVERIFY(!objects.contains(wide(plain)) && !objects.toUpper().contains(wide(plain).toHex().toUpper()));
    }
}

void SecretsTest::plantingReachesThePage()
{
    // A test that plants where nothing is printed would prove nothing: unmarked, most of what was planted is in the full copy.
    const QString text = fullText(cases[Kind::Names].record, options());
    QVERIFY(found(text).size() > 150);
    QVERIFY(!found(fullText(cases[Kind::Third].record, options())).isEmpty());
    Options with = options();
    with.include = {true, true, true};
    QVERIFY(!found(fullText(cases[Kind::Address].record, with)).isEmpty());
    QVERIFY(!found(fullText(cases[Kind::Concern].record, with)).isEmpty());
}
