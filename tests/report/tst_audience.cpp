// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_audience.h"

#include "core/casefile/codec.h"
#include "core/report/concernnames.h"
#include "core/report/pdfwriter.h"
#include "tests/report/fictional.h"
#include "tests/report/pdffile.h"

#include <QJsonArray>
#include <QTest>

using namespace holdfast;
using namespace holdfast::report;
using namespace holdfast::tests;

namespace {

const QString Secret = QStringLiteral("Quagmire");

bool reaches(const casefile::Case &record, Audience audience, const Include &include = {})
{
    Options with = options(audience);
    with.include = include;
    const auto document = makeDocument(QStringLiteral("full-assessment"), record, 0, pack(), with);
    if (!document) {
        QTest::qFail("no document", __FILE__, __LINE__);
        return true;
    }
    // Neither in the copy nor in what is made from it.
    const auto copy = forAudience(record, 0, pack(), audience, include);
    const bool inCopy = copy && casefile::toJson(copy->record).contains(Secret.toUtf8());
    const bool inText = plainText(*document).contains(Secret);
    if (inText && !inCopy)
        QTest::qFail("the text says more than the copy", __FILE__, __LINE__);
    return inText || inCopy;
}

void addAudiences(const char *name, const QString &mark, std::initializer_list<bool> seen)
{
    static constexpr Audience All[] = {Audience::Full, Audience::Agency, Audience::Parents, Audience::Child};
    int i = 0;
    for (bool one : seen) {
        QTest::addRow("%s %s", name, qPrintable(audienceWord(All[i]))) << mark << int(All[i]) << one;
        ++i;
    }
}

void markColumns()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<int>("audience");
    QTest::addColumn<bool>("seen");
}

}  // namespace

void AudienceTest::marksDecideWhoReadsEvidence_data()
{
    markColumns();
    // contract.md 5:                                          full  agency parents child
    addAudiences("no mark", QString(), {true, true, true, true});
    addAudiences("third party", QStringLiteral("third-party"), {true, false, false, false});
    addAudiences("source", QStringLiteral("identifies-source"), {true, false, false, false});
    addAudiences("not for parents", QStringLiteral("not-for-parents"), {true, true, false, true});
    addAudiences("safe address", QStringLiteral("safe-address"), {false, false, false, false});
    addAudiences("a mark of a newer version", QStringLiteral("embargo"), {true, false, false, false});
}

void AudienceTest::marksDecideWhoReadsEvidence()
{
    QFETCH(QString, mark);
    QFETCH(int, audience);
    for (int field = 0; field < 5; ++field) {
        casefile::Case record = fictional();
        allowParents(record);
        assessment::Evidence &item = record.evidence.front();
        if (!mark.isEmpty())
            item.marks = {mark};
        QString *texts[] = {&item.text, &item.source.name, &item.where, &item.whoElse, &item.kept};
        *texts[field] += QStringLiteral(" ") + Secret;
        QTEST(reaches(record, Audience(audience)), "seen");
    }
    casefile::Case record = fictional();
    allowParents(record);
    record.evidence.front().marks = {mark};
    const bool seen = *static_cast<const bool *>(QTest::qData("seen", QMetaType::Bool));
    if (!seen)
        QVERIFY(fullText(record, options(Audience(audience))).contains(QStringLiteral("left out")));
}

void AudienceTest::marksDecideWhoReadsFreeText_data()
{
    marksDecideWhoReadsEvidence_data();
}

void AudienceTest::marksDecideWhoReadsFreeText()
{
    QFETCH(QString, mark);
    QFETCH(int, audience);
    const struct {
        const char *place;
        void (*write)(casefile::Assessment &);
    } places[] = {
        {"judgement/why", [](casefile::Assessment &a) { a.judgement.why = Secret; }},
        {"/judgement/why", [](casefile::Assessment &a) { a.judgement.why = Secret; }},
        {"assessment/domains/health/analysis", [](casefile::Assessment &a) { a.domains[QStringLiteral("health")].analysis = Secret; }},
        {"domains/health", [](casefile::Assessment &a) { a.domains[QStringLiteral("health")].otherExplanations = Secret; }},
        {"plan/p-1/what",
         [](casefile::Assessment &a) {
             a.plan.actions.resize(1);
             a.plan.actions[0].id = QStringLiteral("p-1");
             a.plan.actions[0].what = Secret;
         }},
        {"protective/0/whoSaysSo",
         [](casefile::Assessment &a) {
             a.protective.resize(1);
             a.protective[0].id = QStringLiteral("r-1");
             a.protective[0].whoSaysSo = Secret;
         }},
    };
    for (const auto &place : places) {
        casefile::Case record = fictional();
        allowParents(record);
        place.write(record.assessments[0]);
        if (!mark.isEmpty())
            record.assessments[0].textMarks[QString::fromLatin1(place.place)] = {mark};
        QTEST(reaches(record, Audience(audience)), "seen");
    }
}

void AudienceTest::unknownPlacesHideMoreNotLess()
{
    casefile::Case record = fictional();
    record.assessments[0].judgement.why = Secret;
    record.assessments[0].textMarks[QStringLiteral("judgement/aFieldOfANewerVersion")] = {QStringLiteral("third-party")};
    QVERIFY(!reaches(record, Audience::Agency));
    record.assessments[0].textMarks = {{QStringLiteral("somewhere/else"), {QStringLiteral("third-party")}}};
    QVERIFY(!reaches(record, Audience::Agency));
    QVERIFY(reaches(record, Audience::Full));
}

void AudienceTest::safeAddressStaysOut_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<bool>("included");
    QTest::addColumn<bool>("seen");
    for (Audience audience : {Audience::Full, Audience::Agency, Audience::Parents, Audience::Child}) {
        const bool worker = audience == Audience::Full || audience == Audience::Agency;
        QTest::addRow("%s", qPrintable(audienceWord(audience))) << int(audience) << false << false;
        QTest::addRow("%s, included", qPrintable(audienceWord(audience))) << int(audience) << true << worker;
    }
}

void AudienceTest::safeAddressStaysOut()
{
    QFETCH(int, audience);
    QFETCH(bool, included);
    QFETCH(bool, seen);
    casefile::Case record = fictional();
    allowParents(record);
    record.child.placementAddress = QStringLiteral("77 %1 Lane, EX9 9ZZ").arg(Secret);
    Include include;
    include.safeAddress = included;
    QCOMPARE(reaches(record, Audience(audience), include), seen);
    // Also where somebody typed it in another place.
    record.evidence.front().text = QStringLiteral("A car waited outside 77 %1 lane at night.").arg(Secret.toLower());
    record.assessments[0].judgement.why = QStringLiteral("He knows EX9 9ZZ.");
    Options with = options(Audience(audience));
    with.include = include;
    const QString text = fullText(record, with);
    QCOMPARE(text.contains(Secret, Qt::CaseInsensitive), seen);
    QCOMPARE(text.contains(QStringLiteral("EX9 9ZZ")), seen);
    QCOMPARE(text.contains(QStringLiteral("[Address left out]")), !seen);
    QVERIFY(text.contains(QStringLiteral("A car waited outside")));
}

void AudienceTest::safeAddressIsFoundHoweverTyped_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("contact");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("tells");  ///< empty: nothing of it is taken out
    const QString rows = QStringLiteral("Flat 2, 77 Quagmire Rise, Exampleford EX9 9ZZ");
    QTest::addRow("spaces") << rows << QString() << QStringLiteral("seen at 77  Quagmire Rise") << QStringLiteral("Quagmire");
    QTest::addRow("lines") << rows << QString() << QStringLiteral("seen at 77\nQuagmire\tRise") << QStringLiteral("Quagmire");
    QTest::addRow("no commas") << rows << QString() << QStringLiteral("77 QUAGMIRE RISE EXAMPLEFORD") << QStringLiteral("QUAGMIRE");
    QTest::addRow("a postcode in its line") << rows << QString() << QStringLiteral("a car in EX9 9ZZ") << QStringLiteral("EX9");
    QTest::addRow("a postcode without its space") << rows << QString() << QStringLiteral("a car in ex99zz.") << QStringLiteral("ex99zz");
    QTest::addRow("one line") << QStringLiteral("77 Quagmire Rise Exampleford EX9 9ZZ") << QString()
                              << QStringLiteral("at 77 Quagmire Rise.") << QStringLiteral("Quagmire");
    QTest::addRow("a house") << QStringLiteral("The Quagmires\nExampleford") << QString() << QStringLiteral("He waits by The Quagmires.")
                             << QStringLiteral("Quagmires");
    QTest::addRow("accents") << QStringLiteral("7 Caf\u00e9 Quagmire") << QString() << QStringLiteral("at 7 Cafe\u0301 Quagmire")
                             << QStringLiteral("Quagmire");
    QTest::addRow("a number") << QString() << QStringLiteral("Robin Sample 07700 900123") << QStringLiteral("rang 07700900123")
                              << QStringLiteral("0123");
    QTest::addRow("a number from abroad") << QString() << QStringLiteral("01632 960123") << QStringLiteral("rang +44 (0)1632 960 123")
                                          << QStringLiteral("123");
    QTest::addRow("unseen characters") << rows << QString() << QStringLiteral("at 77 Quag\u00admire\u200b Rise") << QStringLiteral("mire");
    QTest::addRow("not a name") << QStringLiteral("Foster placement, Exampleford") << QString()
                                << QStringLiteral("The foster placement is liked in Exampleford.") << QString();
    QTest::addRow("too short to tell") << QStringLiteral("Home") << QStringLiteral("Mum") << QStringLiteral("Home with Mum") << QString();
}

void AudienceTest::safeAddressIsFoundHoweverTyped()
{
    QFETCH(QString, address);
    QFETCH(QString, contact);
    QFETCH(QString, typed);
    QFETCH(QString, tells);
    casefile::Case record = fictional();
    allowParents(record);
    record.child.placementAddress = address;
    record.child.placementContact = contact;
    record.assessments[0].judgement.why = QStringLiteral("Before. %1 After.").arg(typed);
    for (const Audience audience : {Audience::Full, Audience::Agency, Audience::Parents, Audience::Child}) {
        const auto copy = forAudience(record, 0, pack(), audience, {});
        QVERIFY(copy);
        const QString why = copy->record.assessments[0].judgement.why;
        QVERIFY2(why.startsWith(QStringLiteral("Before. ")) && why.endsWith(QStringLiteral(" After.")), qPrintable(why));
        QCOMPARE(why.contains(QStringLiteral("[Address left out]")), !tells.isEmpty());
        QVERIFY2(tells.isEmpty() || !why.contains(tells), qPrintable(why));
        const bool isListed = std::any_of(copy->omissions.begin(), copy->omissions.end(), [](const Omission &one) {
            return one.place == QStringLiteral("/assessments/0/judgement/why") && one.reason == QStringLiteral("omitted.safe-address");
        });
        QCOMPARE(isListed, !tells.isEmpty());
    }
}

void AudienceTest::placesLivedInBeforeStaySafe()
{
    // A signed version keeps the address of its time; the next one must not let it out because the child has moved since.
    casefile::Case record = fictional();
    record.assessments[0].state = casefile::StateSigned;
    record.assessments[0].signature.at = Now.addDays(-30);
    record.child.placementAddress = QStringLiteral("77 %1 Lane, EX9 9ZZ").arg(Secret);
    record.assessments[0].signature.record = casefile::recordToSign(record);
    record.child.placementAddress = QStringLiteral("5 Other Lane, Exampleford");
    record.assessments.push_back(casefile::reassessment(record, Now));
    record.assessments[1].judgement.why = QStringLiteral("He still goes back to 77 %1 Lane.").arg(Secret);
    for (const size_t index : {size_t(0), size_t(1)}) {
        const auto copy = forAudience(record, index, pack(), Audience::Agency, {});
        QVERIFY(copy && !casefile::toJson(copy->record).contains(Secret.toUtf8()));
    }
}

void AudienceTest::marksGoAlongToTheNextAssessment()
{
    casefile::Case record = fictional();
    casefile::Assessment &first = record.assessments[0];
    first.vulnerabilityNote = first.vulnerabilities[QStringLiteral("V7")].note = Secret;
    first.plan.actions.resize(1);
    first.plan.actions[0].id = QStringLiteral("p-9");
    first.plan.actions[0].what = Secret;
    first.textMarks = {{QStringLiteral("vulnerabilityNote"), {assessment::MarkThirdParty}},
                       {QStringLiteral("vulnerabilities/V7/note"), {assessment::MarkThirdParty}},
                       {QStringLiteral("plan/0/what"), {assessment::MarkThirdParty}}};
    record.assessments.push_back(casefile::reassessment(record, Now));
    QVERIFY(casefile::toJson(record).count(Secret.toUtf8()) >= 6);
    const auto copy = forAudience(record, 1, pack(), Audience::Agency, {});
    QVERIFY(copy && !casefile::toJson(copy->record).contains(Secret.toUtf8()));
}

void AudienceTest::whatWasLeftOutTravelsWithTheCase()
{
    casefile::Case record = fictional();
    const QStringList places{QStringLiteral("evidence/e-1"), QStringLiteral("concern/text")};
    keepLeftOut(record, Audience::Agency, places);
    keepLeftOut(record, Audience::Child, {});
    const auto read = casefile::fromJson(casefile::toJson(record));
    const auto *again = std::get_if<casefile::Case>(&read);
    QVERIFY(again);
    QCOMPARE(leftOutBefore(*again, Audience::Agency), places);
    QCOMPARE(leftOutBefore(*again, Audience::Parents), places);
    QVERIFY(leftOutBefore(*again, Audience::Child).isEmpty() && leftOutBefore(*again, Audience::Full).isEmpty());
}

void AudienceTest::whatNamesARecordOfConcernIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::addRow("a name") << QStringLiteral("Then Rio's car came.") << QStringList{QStringLiteral("Rio")};
    QTest::addRow("half a name") << QStringLiteral("He calls him Madeup.") << QStringList{QStringLiteral("Madeup")};
    QTest::addRow("part of a word") << QStringLiteral("A trio of boys; Riot.") << QStringList();
    QTest::addRow("about the name") << QStringLiteral("This is not thought to be so.") << QStringList();
    QTest::addRow("a plate") << QStringLiteral("Plate zz99zzz seen") << QStringList{QStringLiteral("ZZ99 ZZZ")};
    QTest::addRow("a number") << QStringLiteral("Calls from 07700900456") << QStringList{QStringLiteral("07700 900456")};
    QTest::addRow("an online name") << QStringLiteral("As RIO_SAMPLE_22 again") << QStringList{QStringLiteral("rio_sample_22")};
    QTest::addRow("a place") << QStringLiteral("In the flat above a closed shop.")
                             << QStringList{QStringLiteral("Flat above a closed shop")};
    QTest::addRow("a person who may be involved") << QStringLiteral("Uncle Fabel drove.") << QStringList{QStringLiteral("Fabel")};
    QTest::addRow("somebody else") << QStringLiteral("Sky Pretend asked.") << QStringList();
}

void AudienceTest::whatNamesARecordOfConcernIsFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    const auto one = [](const char *key, const char *value) {
        return QJsonArray{QJsonObject{{QLatin1String(key), QString::fromLatin1(value)}}};
    };
    casefile::Case record = fictional();
    QJsonArray persons = one("name", "\"Rio\" (not thought to be his real name)");
    persons.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Jo Madeup")}});
    record.concernRecords = {{QStringLiteral("persons"), persons},
                             {QStringLiteral("vehicles"), one("registration", "ZZ99 ZZZ")},
                             {QStringLiteral("phones"), one("number", "07700 900456")},
                             {QStringLiteral("online"), one("name", "rio_sample_22")},
                             {QStringLiteral("places"), one("name", "Flat above a closed shop")}};
    casefile::Person uncle, head;
    uncle.name = QStringLiteral("Fabel");
    uncle.implicated = Tri::NotKnown;
    head.name = QStringLiteral("Sky Pretend");
    head.implicated = Tri::No;
    record.people = {uncle, head};
    QCOMPARE(ConcernNames(record).in(text), found);
}

void AudienceTest::concernRecordsStayOut_data()
{
    safeAddressStaysOut_data();
}

void AudienceTest::concernRecordsStayOut()
{
    QFETCH(int, audience);
    QFETCH(bool, included);
    QFETCH(bool, seen);
    casefile::Case record = fictional();
    allowParents(record);
    record.concernRecords = {{QStringLiteral("persons"), QJsonArray{QJsonObject{{QStringLiteral("name"), Secret}}}}};
    Include include;
    include.concernRecords = included;
    QCOMPARE(reaches(record, Audience(audience), include), seen);
    Options with = options(Audience(audience));
    with.include = include;
    QCOMPARE(fullText(record, with).contains(QStringLiteral("[Records about other people and places left out]")), !seen);
}

void AudienceTest::whySomebodyWasNotToldIsForWorkersOnly()
{
    casefile::Case record = fictional();
    allowParents(record);
    pathway::DecidedAgainst decided;
    decided.id = QStringLiteral("g-1");
    decided.what = QStringLiteral("Not telling: ") + Secret;
    record.pathway.decidedAgainst = {decided};
    pathway::DecidedAgainst &one = record.pathway.decidedAgainst[0];
    for (QString *next : {&one.reasons, &one.lookedAgain, &one.what}) {
        for (Audience audience : {Audience::Full, Audience::Agency})
            QVERIFY(reaches(record, audience, {}));
        for (Audience audience : {Audience::Parents, Audience::Child})
            QVERIFY(!reaches(record, audience, {}));
        *next = Secret;
        for (QString *other : {&one.reasons, &one.lookedAgain, &one.what})
            if (other != next)
                other->clear();
    }
}

void AudienceTest::howHarmIsStoppedIsForWorkersOnly()
{
    for (const char *kind :
         {"disruption-plan", "immediate-protection", "strategy-discussion", "strategy-meeting", "information-report-sent"}) {
        casefile::Case record = fictional();
        allowParents(record);
        pathway::Event event;
        event.id = QStringLiteral("v-1");
        event.kind = QString::fromLatin1(kind);
        event.at = options().now;
        event.note = Secret;
        record.pathway.events = {event};
        for (Audience audience : {Audience::Full, Audience::Agency})
            QVERIFY2(reaches(record, audience, {}), kind);
        for (Audience audience : {Audience::Parents, Audience::Child}) {
            QVERIFY2(!reaches(record, audience, {}), kind);
            QVERIFY(fullText(record, options(audience)).contains(QStringLiteral("[Something left out of this copy]")));
        }
    }
}

void AudienceTest::supervisionNoteIsInNoCopy()
{
    casefile::Case record = fictional();
    allowParents(record);
    record.supervisionNote = Secret;
    const Include everything{true, true, true};
    for (Audience audience : {Audience::Full, Audience::Agency, Audience::Parents, Audience::Child})
        QVERIFY(!reaches(record, audience, everything));
    const auto police = makeDocument(QStringLiteral("police-information-report"), record, 0, pack(), options());
    QVERIFY(police);
    QVERIFY(!plainText(*police).contains(Secret));
}

void AudienceTest::implicatedPeopleAreForWorkersOnly()
{
    casefile::Case record = fictional();
    allowParents(record);
    casefile::Person person;
    person.id = QStringLiteral("p-1");
    person.name = Secret;
    person.implicated = Tri::NotKnown;
    record.people.push_back(person);
    QVERIFY(reaches(record, Audience::Full));
    QVERIFY(!reaches(record, Audience::Agency));
    QVERIFY(!reaches(record, Audience::Parents));
    QVERIFY(!reaches(record, Audience::Child));
}

void AudienceTest::whatTheChildKeepsIsKept_data()
{
    markColumns();
    addAudiences("not to share", QString(), {true, false, false, true});
}

void AudienceTest::whatTheChildKeepsIsKept()
{
    QFETCH(int, audience);
    casefile::Case record = fictional();
    allowParents(record);
    record.assessments[0].childVoice.notToShare = Secret;
    QTEST(reaches(record, Audience(audience)), "seen");
}

void AudienceTest::parentsCopyNeedsASafeAnswer_data()
{
    QTest::addColumn<int>("risk");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("implicated");
    QTest::addColumn<int>("parent");
    QTest::addColumn<QString>("refusal");
    const QString why = QStringLiteral("They asked for help.");
    const QString off = QStringLiteral("standing.parents-copy-off");
    const QString involved = QStringLiteral("standing.parents-implicated");
    const auto row = [](const char *name, Tri risk, const QString &reason, Tri implicated, Tri parent, const QString &refusal) {
        QTest::newRow(name) << int(risk) << reason << int(implicated) << int(parent) << refusal;
    };
    row("no, with a reason", Tri::No, why, Tri::No, Tri::NotAnswered, QString());
    row("no, without a reason", Tri::No, QString(), Tri::No, Tri::No, off);
    row("no, with spaces for a reason", Tri::No, QStringLiteral("  "), Tri::No, Tri::No, off);
    row("yes", Tri::Yes, why, Tri::No, Tri::No, off);
    row("not sure", Tri::NotKnown, why, Tri::No, Tri::No, off);
    row("not asked", Tri::NotAnswered, why, Tri::No, Tri::No, off);
    row("nobody asked whether one is", Tri::No, why, Tri::NotAnswered, Tri::NotAnswered, QStringLiteral("standing.parents-not-asked"));
    row("said of each parent", Tri::No, why, Tri::NotAnswered, Tri::No, QString());
    row("a carer may be involved", Tri::No, why, Tri::Yes, Tri::No, involved);
    row("not known whether a carer is", Tri::No, why, Tri::NotKnown, Tri::No, involved);
    row("a parent is", Tri::No, why, Tri::No, Tri::Yes, involved);
    row("not known whether a parent is", Tri::No, why, Tri::No, Tri::NotKnown, involved);
}

void AudienceTest::parentsCopyNeedsASafeAnswer()
{
    QFETCH(int, risk);
    QFETCH(QString, reason);
    QFETCH(int, implicated);
    QFETCH(int, parent);
    QFETCH(QString, refusal);
    casefile::Case record = fictional();
    record.assessments[0].carers.riskIfTold = Tri(risk);
    record.assessments[0].carers.riskReason = reason;
    record.assessments[0].carers.implicated = Tri(implicated);
    casefile::Person person;
    person.parentOrCarer = true;
    person.implicated = Tri(parent);
    record.people.push_back(person);
    QCOMPARE(parentsCopyRefusal(record, record.assessments[0]).value_or(QString()), refusal);
    const auto document = makeDocument(QStringLiteral("full-assessment"), record, 0, pack(), options(Audience::Parents));
    QCOMPARE(document.has_value(), refusal.isEmpty());
    if (!document)
        QCOMPARE(document.error().code, ErrorCode::Refused);
    QVERIFY(makeDocument(QStringLiteral("full-assessment"), record, 0, pack(), options(Audience::Full)));
    QVERIFY(!makeDocument(QStringLiteral("one-page-summary"), record, 0, pack(), options(Audience::Parents)));
}

void AudienceTest::laterAssessmentsAreNotInACopy()
{
    casefile::Case record = fictional();
    record.assessments.push_back(record.assessments.front());
    record.assessments.back().judgement.why = Secret;
    QVERIFY(!reaches(record, Audience::Full));
    QVERIFY(fullText(record, options()).contains(Secret));
}

void AudienceTest::nothingLeftOutIsInTheFile()
{
    casefile::Case record = fictional();
    allowParents(record);
    record.supervisionNote = record.child.placementAddress = record.assessments[0].judgement.why = Secret;
    record.assessments[0].textMarks[QStringLiteral("judgement/why")] = {QStringLiteral("not-for-parents")};
    record.evidence.front().text = record.evidence.front().source.name = Secret;
    record.evidence.front().marks = {QStringLiteral("third-party")};
    record.concernRecords = {{QStringLiteral("persons"), QJsonArray{QJsonObject{{QStringLiteral("name"), Secret}}}}};
    const auto document = makeDocument(QStringLiteral("full-assessment"), record, 0, pack(), options(Audience::Parents));
    QVERIFY(document);
    const tests::PdfFile pdf(writePdf(*document, Now));
    QVERIFY(pdf.pageText().contains(QStringLiteral("left out]")));
    QVERIFY(!pdf.pageText().contains(Secret));
    QVERIFY(!pdf.tree().contains(Secret));
    QVERIFY(!pdf.objects().contains(Secret.toUtf8()));
    // Nor as UTF-16, which is how bookmarks and actual texts are written.
    QByteArray wide;
    for (const QChar unit : Secret)
        wide += QByteArray(1, char(unit.unicode() >> 8)) + char(unit.unicode() & 0xFF);
    QVERIFY(!pdf.objects().contains(wide) && !pdf.objects().toUpper().contains(wide.toHex().toUpper()));
}

void AudienceTest::policeReportKeepsTheSourceBack()
{
    casefile::Case record = fictional();
    record.concernRecords = {
        {QStringLiteral("vehicles"), QJsonArray{QJsonObject{{QStringLiteral("registration"), QStringLiteral("EX12 AMP")}}}}};
    record.child.placementAddress = QStringLiteral("77 Safe Lane");
    assessment::Evidence third = record.evidence.front();
    third.text = QStringLiteral("A friend was there too");
    third.marks = {QStringLiteral("third-party")};
    record.evidence.push_back(third);
    record.evidence.front().text = Secret;
    record.evidence.front().marks = {QStringLiteral("identifies-source")};
    Options with = options();
    const auto text = [&] {
        const auto document = makeDocument(QStringLiteral("police-information-report"), record, 0, pack(), with);
        return document ? plainText(*document) : QString();
    };
    QVERIFY(text().contains(QStringLiteral("EX12 AMP")));
    QVERIFY(text().contains(QStringLiteral("A friend was there too")));
    QVERIFY(!text().contains(Secret));
    QVERIFY(!text().contains(QStringLiteral("77 Safe Lane")));
    with.include = {true, false, true};
    QVERIFY(text().contains(Secret));
    QVERIFY(text().contains(QStringLiteral("77 Safe Lane")));
}
