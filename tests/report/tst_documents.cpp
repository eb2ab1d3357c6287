// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_documents.h"

#include "core/casefile/codec.h"
#include "core/report/format.h"
#include "core/report/layout.h"
#include "core/report/pdfwriter.h"
#include "core/report/printable.h"
#include "core/report/texts.h"
#include "tests/report/fictional.h"
#include "tests/report/pdffile.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace holdfast::report;
using namespace holdfast::tests;
using assessment::Answer;

void DocumentsTest::emptyRowsSayThatNobodyAnswered()
{
    casefile::Case record;
    record.reference = QStringLiteral("A-0001");
    record.assessments.resize(1);
    const QString text = fullText(record, options());
    // One line for all that nobody has answered in an area, with every row of it.
    QVERIFY(text.count(QStringLiteral("Answer: Not answered")) >= 11);
    for (const content::Row &row : pack().vulnerabilities())
        QVERIFY2(text.contains(QStringLiteral("%1 %2").arg(row.id, row.label)), qPrintable(row.id));
    QVERIFY(text.contains(QStringLiteral("None recorded")));
    QVERIFY(text.contains(QStringLiteral("Not provided")));
    QVERIFY(!text.contains(QStringLiteral("Answer: Not seen")));
    const auto document = makeDocument(QStringLiteral("full-assessment"), record, 0, pack(), options());
    QVERIFY(!layOut(*document).pages.empty());
}

void DocumentsTest::everyRowHasAName()
{
    // One of everything, of which nobody typed a word: what names a row is still read aloud.
    casefile::Case record = fictional();
    allowParents(record);
    casefile::Assessment &assessment = record.assessments[0];
    record.people.resize(1);
    record.people[0].implicated = Tri::No;
    record.people[0].contact = QStringLiteral("01632 960123");
    assessment.start.contributors.resize(1);
    assessment.decision.choice = assessment::DecidedNotToRefer;
    assessment.decision.discussedWith.resize(1);
    assessment.decision.notifications.resize(1);
    assessment.plan.actions.resize(1);
    assessment.plan.actions[0].who = QStringLiteral("Chris Invented");
    assessment.plan.actions[0].what = QStringLiteral(" \u200b\u200f");  // nothing of it is printed
    assessment.protective.resize(1);
    record.pathway.events.resize(1);
    for (assessment::Evidence &item : record.evidence)
        item.source = {};
    for (const DocumentKind &kind : documents()) {
        for (const Audience audience : kind.audiences) {
            const auto document = makeDocument(kind.name, record, 0, pack(), options(audience));
            QVERIFY(document);
            for (const Block &block : document->blocks) {
                const auto *table = std::get_if<Table>(&block);
                if (!table)
                    continue;
                for (const std::vector<Cell> &row : table->rows) {
                    QString said;
                    for (const Paragraph &paragraph : row.front().paragraphs)
                        for (const Run &run : paragraph.runs)
                            said += printable(run.text).trimmed();
                    QVERIFY2(!said.isEmpty(), qPrintable(kind.name + QStringLiteral(": ") + table->summary));
                }
            }
        }
    }
}

void DocumentsTest::emptinessDoesNotReassure()
{
    const QString sentence = pack().words(QStringLiteral("standing.nothing-present"));
    casefile::Case record = fictional();
    QVERIFY(!fullText(record, options()).contains(sentence));
    record.assessments[0].answers[QStringLiteral("H7")].answer = Answer::NotSeen;
    for (const char *name : {"full-assessment", "one-page-summary", "what-we-do-not-know"}) {
        const auto document = makeDocument(QString::fromLatin1(name), record, 0, pack(), options());
        QVERIFY(document);
        QVERIFY2(plainText(*document).contains(sentence), name);
    }
}

void DocumentsTest::everyRowIsPrintedWithItsCode()
{
    const QString text = fullText(fictional(), options());
    for (const content::Domain &domain : pack().domains()) {
        for (const content::Row &row : domain.rows)
            QVERIFY2(text.contains(QStringLiteral("%1 %2").arg(row.id, row.label)), qPrintable(row.id));
        QVERIFY(text.contains(pack().field(QStringLiteral("domain.online-or-peer"))));
    }
    // A linked row repeats the one answer.
    QVERIFY(text.contains(QRegularExpression(QStringLiteral("- I3 [^\n]*\n[^-]*Answer: Present, significant on its own"))));
}

void DocumentsTest::evidenceSaysWhoseWordsAndHowKnown()
{
    const QString text = fullText(fictional(), options());
    QVERIFY(text.contains(QStringLiteral("“I do it when I am scared”")));
    for (const char *part : {"The child's exact words", "Fact", "School or college", "Ms Example", "form tutor", "happened about May 2026",
                             "recorded 12 May 2026"})
        QVERIFY2(text.contains(QLatin1String(part)), part);
    // Under a second row it is named, not repeated.
    casefile::Case record = fictional();
    record.evidence.front().rows << QStringLiteral("E1");
    QCOMPARE(fullText(record, options()).count(QStringLiteral("“I do it when I am scared”")), 1);
    QVERIFY(fullText(record, options()).contains(QRegularExpression(QStringLiteral("E1 [^;\n]*\\(see H7\\)"))));
}

void DocumentsTest::aConferenceIsHeldAndNotSent()
{
    casefile::Case record = fictional();
    pathway::Event conference;
    conference.id = QStringLiteral("v-1");
    conference.kind = pathway::Conference;
    conference.at = options().now;
    conference.by = QStringLiteral("Fiona Fictional");
    conference.to = QStringLiteral("PC Madeup");
    conference.reference = QStringLiteral("CPC-7");
    pathway::Event letter = conference;
    letter.id = QStringLiteral("v-2");
    letter.kind = pathway::ReferredInWriting;
    record.pathway.events = {conference};
    const QString held = fullText(record, options());
    for (const char *part : {"Led or chaired by: Fiona Fictional", "Who took part: PC Madeup", "Reference: CPC-7"})
        QVERIFY2(held.contains(QLatin1String(part)), part);
    QVERIFY(!held.contains(QLatin1String("To PC Madeup")));
    record.pathway.events = {letter};
    const QString sent = fullText(record, options());
    for (const char *part : {"By Fiona Fictional", "To PC Madeup · CPC-7"})
        QVERIFY2(sent.contains(QString::fromUtf8(part)), part);
}

void DocumentsTest::everyWordOfTheRecordIsPrinted()
{
    // Every text of the case file gets a word of its own; what does not reach the page is named here, with why.
    casefile::Case record = fictional();
    casefile::Assessment &assessment = record.assessments[0];
    record.people.resize(1);
    record.missing.resize(1);
    record.pathway.events.resize(1);
    record.pathway.events[0].at = Now;
    assessment.start.contributors.resize(1);
    assessment.otherRows = {{QStringLiteral("X1"), QStringLiteral("health"), {}, Answer::Present, false, {}}};
    assessment.domains[QStringLiteral("health")] = {};
    assessment.vulnerabilities[QStringLiteral("V1")] = {};
    assessment.prompts[QStringLiteral("Y1")] = {Answer::Present, false, {}, {}};
    assessment.protective.resize(1);
    assessment.definition.notes[QStringLiteral("childGets")] = QString();
    assessment.decision.discussedWith.resize(1);
    assessment.decision.notifications.resize(1);
    assessment.plan.actions.resize(1);
    assessment.signature.at = Now;
    assessment.counterSignature.at = Now;
    assessment.counterSignature.questions.resize(1);
    assessment.corrections.resize(1);
    record.concernRecords = {
        {QStringLiteral("persons"), QJsonArray{QJsonObject{{QStringLiteral("name"), QString()}, {QStringLiteral("other"), QString()}}}}};
    const QSet<QString> left{
        QStringLiteral("supervisionNote"),                     // the practitioner's own: in no copy, ever
        QStringLiteral("leadWorker"),                          // whose list the case is on, not who made the assessment
        QStringLiteral("evidence/0/rows/0"),                   // stands as the row it is printed under
        QStringLiteral("evidence/0/marks/0"),                  // decides who reads it
        QStringLiteral("assessments/0/protective/0/prompt"),   // an id: its label is printed
        QStringLiteral("assessments/0/protectiveNoneReason"),  // only says something while there is no factor
        QStringLiteral("assessments/0/otherRows/0/domain"),
        QStringLiteral("assessments/0/decision/choice"),
        QStringLiteral("assessments/0/signature/packDigest"),
        QStringLiteral("assessments/0/counterSignature/questions/0/place"),
        QStringLiteral("assessments/0/corrections/0/place"),
    };
    QMap<QString, QString> words;
    visitTexts(record, [&](const TextPlace &place, QString &text) {
        // What a signature keeps is the same record again.
        if (left.contains(place.path) || place.path.startsWith(QStringLiteral("assessments/0/signature/record/")))
            return;
        text = QStringLiteral("word%1x").arg(words.size());
        words[place.path] = text;
    });
    assessment.decision.choice = QStringLiteral("do-not-refer");
    QVERIFY(words.size() > 150);
    Options with = options();
    with.include = {true, true, true};
    const QString printed = fullText(record, with);
    QStringList lost;
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (!printed.contains(it.value()))
            lost << it.key();
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
}

void DocumentsTest::orderIsThatOfTheCheckPage()
{
    const auto document = makeDocument(QStringLiteral("full-assessment"), fictional(), 0, pack(), options());
    QStringList headings;
    for (const Block &block : document->blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 2)
            headings << heading->text;
    }
    const QStringList wanted{QStringLiteral("Information sheet"),
                             QStringLiteral("Reason for assessment"),
                             QStringLiteral("Professional judgement"),
                             QStringLiteral("Decision"),
                             QStringLiteral("Immediate safety"),
                             QStringLiteral("Recorded as significant on its own"),
                             QStringLiteral("Health"),
                             QStringLiteral("Social integration"),
                             QStringLiteral("Boys and young men"),
                             QStringLiteral("Vulnerabilities"),
                             QStringLiteral("Protective factors"),
                             QStringLiteral("Missing episodes"),
                             QStringLiteral("Consent check"),
                             QStringLiteral("Definition and exchange"),
                             QStringLiteral("Voice of the child"),
                             QStringLiteral("Parents and carers"),
                             QStringLiteral("Plan"),
                             QStringLiteral("Referral and what follows"),
                             QStringLiteral("What we do not know"),
                             QStringLiteral("Signatures")};
    qsizetype last = -1;
    for (const QString &heading : wanted) {
        const qsizetype at = headings.indexOf(heading);
        QVERIFY2(at > last, qPrintable(heading));
        last = at;
    }
    QCOMPARE(headings.mid(headings.indexOf(QStringLiteral("Health")), 10).size(), 10);
}

void DocumentsTest::nothingNamesTheChildOutside()
{
    const casefile::Case record = fictional();
    for (const DocumentKind &kind : documents()) {
        const QString name = fileName(kind.name, record, QDate(2026, 5, 14));
        QVERIFY(!name.contains(QStringLiteral("Sample")));
        QVERIFY(!name.contains(QStringLiteral("xual")) && !name.contains(QStringLiteral("CSE")));
        QVERIFY(name.endsWith(QStringLiteral(" 2026-05-14.pdf")));
        const auto document = makeDocument(kind.name, record, 0, pack(), options(kind.audiences.front()));
        if (!document)
            continue;
        for (const QString &outside : {document->title, document->subject, document->author, document->initials})
            QVERIFY(!outside.contains(QStringLiteral("Sample")) && !outside.contains(QStringLiteral("xual")));
    }
    QCOMPARE(fileName(QStringLiteral("full-assessment"), record, QDate(2026, 5, 14)), QStringLiteral("A-0042 assessment 2026-05-14.pdf"));
    casefile::Case odd;
    odd.reference = QStringLiteral("../A/1");
    // Copies for different readers lie in one folder under names of their own.
    QSet<QString> names;
    for (const Audience audience : {Audience::Full, Audience::Agency, Audience::Parents, Audience::Child})
        names << fileName(QStringLiteral("full-assessment"), record, QDate(2026, 5, 14), audience);
    QCOMPARE(names.size(), 4);
    QVERIFY(names.contains(QStringLiteral("A-0042 assessment for parents 2026-05-14.pdf")));
    QVERIFY(!fileName(QStringLiteral("full-assessment"), odd, QDate(2026, 5, 14)).contains(u'/'));
}

void DocumentsTest::draftsSaySo_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isSigned");
    QTest::addColumn<QString>("line");
    QTest::newRow("draft") << casefile::StateDraft << false << QStringLiteral("Draft, not signed");
    QTest::newRow("waiting") << casefile::StateWaiting << true << QStringLiteral("Waiting for counter-signature");
    QTest::newRow("returned") << casefile::StateReturned << true << QStringLiteral("Draft, not signed");
    QTest::newRow("signed") << casefile::StateSigned << true << QString();
    QTest::newRow("signed in name only") << casefile::StateSigned << false << QStringLiteral("Draft, not signed");
}

void DocumentsTest::draftsSaySo()
{
    QFETCH(QString, state);
    QFETCH(bool, isSigned);
    casefile::Case record = fictional();
    record.assessments[0].state = state;
    if (isSigned)
        record.assessments[0].signature.at = Now;
    const auto document = makeDocument(QStringLiteral("full-assessment"), record, 0, pack(), options());
    QTEST(document->draft, "line");
    QCOMPARE(document->knownOn, QStringLiteral("What was known on 14 May 2026"));
    QCOMPARE(document->standing, QStringLiteral("Professional judgement, not a score"));
    QCOMPARE(document->marking, QStringLiteral("OFFICIAL-SENSITIVE"));
}

void DocumentsTest::signedVersionsKeepTheirWords()
{
    casefile::Case record = fictional();
    record.assessments[0].state = casefile::StateSigned;
    record.assessments[0].signature.at = Now;
    QMap<QString, QString> wording = pack().wording();
    const QString label = pack().row(QStringLiteral("H7"))->label;
    int changed = 0;
    for (QString &text : wording) {
        if (text == label) {
            text = QStringLiteral("As it was called in those days");
            ++changed;
        }
    }
    QVERIFY(changed > 0);
    record.assessments[0].signature.wording = wording;
    QVERIFY(fullText(record, options()).contains(QStringLiteral("H7 As it was called in those days")));
}

void DocumentsTest::signedVersionsKeepTheirRecord()
{
    casefile::Case record = fictional();
    QVERIFY(!record.evidence.empty());
    record.evidence[0].text = QStringLiteral("Seen in a blue car");
    record.evidence[0].marks.clear();
    record.child.school = QStringLiteral("Hilltop School");
    record.assessments[0].state = casefile::StateSigned;
    record.assessments[0].signature.at = Now;
    record.assessments[0].signature.record = casefile::recordToSign(record);
    record.assessments.resize(1);
    // A next assessment, in which the record goes on.
    record.assessments.push_back(casefile::reassessment(record, Now));
    record.evidence[0].text = QStringLiteral("Seen in a green van");
    record.child.school = QStringLiteral("Valley School");
    const auto signedVersion = [&] { return plainText(*makeDocument(QStringLiteral("full-assessment"), record, 0, pack(), options())); };
    const QString signedText = signedVersion();
    QVERIFY(signedText.contains(QStringLiteral("Seen in a blue car")) && !signedText.contains(QStringLiteral("green van")));
    QVERIFY(signedText.contains(QStringLiteral("Hilltop School")) && !signedText.contains(QStringLiteral("Valley School")));
    QCOMPARE(casefile::asSigned(record, 1), record);
    // A mark that was set later leaves the words out of the signed version's copies as well.
    record.evidence[0].marks = QStringList(assessment::MarkThirdParty);
    QVERIFY(signedVersion().contains(QStringLiteral("Seen in a blue car")));
    const auto agency = forAudience(record, 0, pack(), Audience::Agency, {});
    QVERIFY(agency.has_value());
    QVERIFY(!casefile::toJson(agency->record).contains("blue car"));
}

void DocumentsTest::sheetsForAChildHoldNoCase_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("blank form") << QStringLiteral("blank-form");
    QTest::newRow("fillable form") << QStringLiteral("fillable-form");
    QTest::newRow("conversation sheet") << QStringLiteral("conversation-sheet");
    QTest::newRow("recovery sheet") << QString();
}

void DocumentsTest::sheetsForAChildHoldNoCase()
{
    QFETCH(QString, name);
    const Document document = name.isEmpty()
                                  ? recoverySheet(QStringLiteral("Store 1"), QStringLiteral("ABCD EFGH"), QDate(2026, 5, 14), pack())
                                  : *makeDocument(name, fictional(), 0, pack(), options(documentKind(name)->audiences.front()));
    const QString text = plainText(document);
    for (const char *never : {"A-0042", "Jo Sample", "What was known on", "14 May 2026 ·", "OFFICIAL", "Exampleton", "J.S."})
        QVERIFY2(!text.contains(QLatin1String(never)), never);
    QVERIFY(headerReference(document).isEmpty() && document.knownOn.isEmpty() && document.draft.isEmpty() && document.standing.isEmpty());
    if (name == QStringLiteral("conversation-sheet"))
        QVERIFY(
            !text.contains(QRegularExpression(QStringLiteral("exploit|sexual|risk|assess"), QRegularExpression::CaseInsensitiveOption)));
    if (name == QStringLiteral("blank-form"))
        QVERIFY(text.contains(QStringLiteral("- H3 ")) && text.contains(QStringLiteral("- S4 ")) &&
                text.contains(QStringLiteral("- V23 ")));
}

void DocumentsTest::summaryFitsOnePage_data()
{
    QTest::addColumn<int>("words");
    for (int words : {0, 20, 300, 5000})
        QTest::addRow("%d", words) << words;
}

void DocumentsTest::summaryFitsOnePage()
{
    QFETCH(int, words);
    casefile::Case record = fictional();
    QString text;
    for (int i = 0; i < words; ++i)
        text += QStringLiteral("word%1 ").arg(i);
    casefile::Assessment &assessment = record.assessments[0];
    assessment.start.whyNow = assessment.judgement.why = assessment.judgement.notKnown = text;
    if (words > 100) {
        for (const QString &id : pack().indicatorIds())
            assessment.answers[id] = {id.endsWith(u'1') ? Answer::NotKnown : Answer::Present, id.endsWith(u'2'), {}, {}};
        for (int i = 0; i < 20; ++i) {
            assessment::Action action;
            action.what = text.left(300);
            assessment.plan.actions.push_back(action);
        }
    }
    const auto document = makeDocument(QStringLiteral("one-page-summary"), record, 0, pack(), options());
    QCOMPARE(layOut(*document).pages.size(), size_t(1));
    QCOMPARE(plainText(*document).contains(QStringLiteral("see full assessment")), words > 100);
}

void DocumentsTest::summaryFitsOnePageWhateverIsTyped()
{
    // Long words, tall scripts, characters of two halves and line ends in every field that is typed, names too.
    for (const QString &piece : {QStringLiteral("Donaudampfschiff"), QStringLiteral("मुझे नहीं पता "), QStringLiteral("\U0001F6A8"),
                                 QStringLiteral("line\nline\n"), QStringLiteral("مجھے نہیں معلوم ")}) {
        casefile::Case record = casefile::sample(Now);
        static const QRegularExpression Chosen(QStringLiteral("^[a-z0-9-]*$"));
        visitTexts(record, [&](const TextPlace &place, QString &text) {
            if (place.path != QStringLiteral("reference") && !Chosen.match(text).hasMatch())
                text = piece.repeated(60);
        });
        for (Audience audience : {Audience::Full, Audience::Agency}) {
            const auto document = makeDocument(QStringLiteral("one-page-summary"), record, 0, pack(), options(audience));
            QVERIFY(document);
            QVERIFY2(layOut(*document).pages.size() == 1, qPrintable(piece));
            QVERIFY(!plainText(*document).contains(QStringLiteral("[U+D83D]")));
        }
    }
}

void DocumentsTest::notReferringIsADocumentOfItsOwn()
{
    casefile::Case record = fictional();
    QCOMPARE(makeDocument(QStringLiteral("decision-not-to-refer"), record, 0, pack(), options()).error().code, ErrorCode::NotFound);
    record.assessments[0].decision.choice = QStringLiteral("do-not-refer");
    record.assessments[0].decision.notReferReason = QStringLiteral("Because of this.");
    record.assessments[0].decision.reviewOn = QDate(2026, 5, 21);
    const auto document = makeDocument(QStringLiteral("decision-not-to-refer"), record, 0, pack(), options());
    QVERIFY(document);
    const QString text = plainText(*document);
    QVERIFY(text.contains(QStringLiteral("Recorded decision not to refer\n====")));
    QVERIFY(text.contains(QStringLiteral("Because of this.")));
    QVERIFY(text.contains(QStringLiteral("21 May 2026")));
    QVERIFY(fullText(record, options()).contains(QStringLiteral("Because of this.")));
}

void DocumentsTest::everyDocumentCanBeMade()
{
    casefile::Case record = fictional();
    record.assessments[0].decision.choice = QStringLiteral("do-not-refer");
    allowParents(record);
    QVERIFY(documents().size() >= 6);
    for (const DocumentKind &kind : documents()) {
        for (Audience audience : kind.audiences) {
            const auto document = makeDocument(kind.name, record, 0, pack(), options(audience));
            QVERIFY2(document, qPrintable(kind.name));
            const tests::PdfFile pdf(writePdf(*document, Now));
            QVERIFY(tests::output(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.path()}).contains("No syntax"));
            QVERIFY2(pdf.structure().size() > 5, qPrintable(kind.name));
        }
    }
    QCOMPARE(makeDocument(QStringLiteral("no-such"), record, 0, pack(), options()).error().code, ErrorCode::NotFound);
    QCOMPARE(makeDocument(QStringLiteral("full-assessment"), record, 1, pack(), options()).error().code, ErrorCode::NotFound);
}

void DocumentsTest::oneAssessmentHasNothingToCompareWith()
{
    casefile::Case record = fictional();
    const auto text = [&] {
        const auto document = makeDocument(QStringLiteral("comparison"), record, record.assessments.size() - 1, pack(), options());
        return document ? plainText(*document) : QString();
    };
    const QString alone = pack().field(QStringLiteral("paper.only-one-assessment")).section(u',', 0, 0);
    QVERIFY(text().contains(alone));
    QVERIFY(!text().contains(pack().words(QStringLiteral("standing.none-recorded"))));
    record.assessments.push_back(record.assessments.front());
    record.assessments.back().id = QStringLiteral("a-2");
    record.assessments.back().knownOn = QDate(2026, 8, 1);
    QVERIFY(!text().contains(alone));
    QVERIFY(text().contains(QStringLiteral("1 August 2026")));
    record.assessments.back().answers[QStringLiteral("H7")].answer = Answer::NotSeen;
    QVERIFY(text().contains(QStringLiteral("H7 ")));
}

void DocumentsTest::theCaseSummaryNamesEveryAssessment()
{
    casefile::Case record = fictional();
    record.assessments.push_back(record.assessments.front());
    record.assessments.back().knownOn = QDate(2026, 8, 1);
    record.assessments.back().judgement.why = QStringLiteral("A later thought");
    const auto text = [&](size_t index) {
        const auto document = makeDocument(QStringLiteral("case-summary"), record, index, pack(), options());
        return document ? plainText(*document) : QString();
    };
    QVERIFY(text(1).contains(QStringLiteral("14 May 2026")) && text(1).contains(QStringLiteral("1 August 2026")));
    QVERIFY(text(1).contains(QStringLiteral("A later thought")));
    // An earlier version's copy knows nothing of a later one.
    QVERIFY(!text(0).contains(QStringLiteral("1 August 2026")) && !text(0).contains(QStringLiteral("A later thought")));
    const auto copy = makeDocument(QStringLiteral("case-summary"), record, 1, pack(), options());
    const size_t pages = layOut(*copy).pages.size();
    QVERIFY2(pages <= 3, qPrintable(QString::number(pages)));
}

void DocumentsTest::sectionsCanBeCopied()
{
    const casefile::Case record = fictional();
    const QString health = plainText(section(QStringLiteral("health"), record, 0, pack(), options()));
    QVERIFY(health.startsWith(QStringLiteral("Health\n------")));
    QVERIFY(health.contains(QStringLiteral("I do it when I am scared")));
    // The private note is in no copy, people of concern only when they are included on purpose, and sharing holds no record.
    const QStringList silent{QStringLiteral("share"), QStringLiteral("people-of-concern"), QStringLiteral("my-note")};
    for (const content::Section &one : pack().sections())
        QVERIFY2(section(one.id, record, 0, pack(), options()).empty() == silent.contains(one.id), qPrintable(one.id));
    QVERIFY(section(QStringLiteral("nowhere"), record, 0, pack(), options()).empty());
    QVERIFY(section(QStringLiteral("health"), record, 0, pack(), options(Audience::Parents)).empty());
}

void DocumentsTest::comparisonLiesOnItsSide_data()
{
    QTest::addColumn<int>("versions");
    for (const int versions : {2, 3, 5})
        QTest::addRow("%d versions", versions) << versions;
}

void DocumentsTest::comparisonLiesOnItsSide()
{
    QFETCH(int, versions);
    casefile::Case record = fictional();
    while (int(record.assessments.size()) < versions) {
        record.current()->answers[QStringLiteral("H3")].answer = record.assessments.size() % 2 == 0 ? Answer::Present : Answer::NotSeen;
        record.current()->judgement.notKnown = QStringLiteral("Who is behind it, and where they meet. ").repeated(6);
        record.assessments.push_back(casefile::reassessment(record, options().now.addDays(90 * qint64(record.assessments.size()))));
        record.current()->knownOn = QDate(2026, 5, 14).addMonths(3 * int(record.assessments.size() - 1));
    }
    const auto document = makeDocument(QStringLiteral("comparison"), record, record.assessments.size() - 1, pack(), options());
    QVERIFY(document);
    const Pages pages = layOut(*document);
    QVERIFY(pages.isLandscape && pages.width() > pages.height());
    const QRectF paper = QRectF(0, 0, pages.width(), pages.height()).adjusted(PageMargin, PageMargin, -PageMargin, -PageMargin);
    double right = 0;
    for (const Page &page : pages.pages) {
        for (const Item &item : page.items) {
            const auto *glyphs = std::get_if<GlyphText>(&item.what);
            if (!glyphs)
                continue;
            for (const QGlyphRun &run : glyphs->runs) {
                const QRectF area = run.boundingRect().translated(glyphs->at);
                QVERIFY2(area.isEmpty() || paper.adjusted(-TwipsPerMm, -TwipsPerMm, TwipsPerMm, TwipsPerMm).contains(area),
                         qPrintable(glyphs->text));
                right = qMax(right, area.right());
            }
        }
    }
    // It uses the width it has.
    QVERIFY(right > PageWidth);
    const PdfFile pdf(writePdf(pages, options().now));
    QCOMPARE(pdf.count(QStringLiteral("/MediaBox *\\[\\s*0\\s+0\\s+841.89\\s+595.28\\s*\\]")), qsizetype(pages.pages.size()));
    // Each date heads a column of the one table.
    const auto *table = [&]() -> const Table * {
        for (const Block &block : document->blocks)
            if (const auto *found = std::get_if<Table>(&block); found && int(found->columns.size()) == versions + 2)
                return found;
        return nullptr;
    }();
    QVERIFY(table && !table->rows.empty());
    for (const auto &row : table->rows)
        QCOMPARE(int(row.size()), versions + 2);
}

void DocumentsTest::noScoreAnywhere()
{
    static const QRegularExpression Score(
        QStringLiteral("\\b(high|medium|low|moderate) risk|\\d+ (of|out of) \\d+|\\d+ ?%|risk level|total"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = Score.match(fullText(fictional(), options()));
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void DocumentsTest::datesAreSaidAsTheyAreKnown()
{
    QCOMPARE(dayText(QDate(2026, 5, 4)), QStringLiteral("4 May 2026"));
    QCOMPARE(dayText({}), QString());
    QCOMPARE(momentText(QDateTime(QDate(2026, 5, 14), QTime(14, 40), Qt::UTC)), QStringLiteral("3:40pm, Thursday 14 May 2026"));
    QCOMPARE(momentText(QDateTime(QDate(2026, 1, 14), QTime(0, 5), Qt::UTC)), QStringLiteral("12:05am, Wednesday 14 January 2026"));
    QCOMPARE(aboutText(PartialDate::month(2026, 5), pack()), QStringLiteral("about May 2026"));
    QCOMPARE(aboutText(PartialDate::year(2026), pack()), QStringLiteral("about 2026"));
    QCOMPARE(aboutText(PartialDate::between(QDate(2026, 5, 1), QDate(2026, 5, 20)), pack()),
             QStringLiteral("between 1 May and 20 May 2026"));
    QCOMPARE(aboutText({}, pack()), QString());
    QCOMPARE(quoted(QStringLiteral(" no ")), QStringLiteral("“no”"));
    QCOMPARE(quoted(QStringLiteral("“no”")), QStringLiteral("“no”"));
    QCOMPARE(joined({QStringLiteral("a"), QString(), QStringLiteral(" b ")}), QStringLiteral("a · b"));
}
