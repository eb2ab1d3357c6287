// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_filledform.h"

#include "core/base/memorybound.h"
#include "core/report/documents.h"
#include "core/report/filledform.h"
#include "core/report/formnames.h"
#include "core/report/layout.h"
#include "core/report/pdfpassword.h"
#include "core/report/pdfwriter.h"
#include "tests/report/fictional.h"
#include "tests/report/pdffile.h"
#include "tests/report/samples.h"

#include <QDataStream>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace holdfast;
using namespace holdfast::report;
using namespace holdfast::tests;
using assessment::Answer;
using casefile::Contribution;

namespace {

const QDateTime Made(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC);

Document form()
{
    return *makeDocument(QStringLiteral("fillable-form"), casefile::Case(), 0, pack(), options());
}

const QByteArray &blank()
{
    static const QByteArray bytes = writePdf(form(), Made);
    return bytes;
}

/// What poppler saves after somebody typed these values.
QByteArray filled(const QJsonObject &values, const QByteArray &pdf = blank())
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("form.pdf")), to = folder.filePath(QStringLiteral("filled.pdf"));
    QFile file(from);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write %s", qPrintable(from));
    file.close();
    QProcess process;
    // The distribution's own Python has poppler's bindings, whichever other stands first in the path.
    process.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral(FILLFORM), from, to});
    process.write(QJsonDocument(values).toJson());
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        qFatal("the form was not filled in: %s", process.readAllStandardError().constData());
    QFile done(to);
    return done.open(QIODevice::ReadOnly) ? done.readAll() : QByteArray();
}

Contribution contribution(const QByteArray &file)
{
    const FilledForm read = readFilledForm(file, pack());
    if (const auto *problem = std::get_if<FormProblem>(&read))
        qWarning("not read: %s", qPrintable(problemWord(*problem)));
    return std::holds_alternative<Contribution>(read) ? std::get<Contribution>(read) : Contribution();
}

QString problem(const QByteArray &file)
{
    const FilledForm read = readFilledForm(file, pack());
    return std::holds_alternative<FormProblem>(read) ? problemWord(std::get<FormProblem>(read)) : QString();
}

/// A form with one field, made as ours are; text that is already in it.
QByteArray oneField(const QString &version, const QString &name = {}, const QByteArray &value = {})
{
    Document document;
    document.title = QStringLiteral("Form");
    KeyValues table;
    Cell cell;
    cell.field = FormField{FormField::Kind::Fixed, formname::FormVersion, QStringLiteral("Version"), version};
    table.rows.emplace_back(QStringLiteral("Version"), cell);
    if (!name.isEmpty()) {
        cell.field = FormField{FormField::Kind::Fixed, name, name, QString::fromLatin1(value)};
        table.rows.emplace_back(name, cell);
    }
    document.blocks = {Heading{1, QStringLiteral("Form")}, table};
    return writePdf(document, Made);
}

/// A file of these objects, as small as a file can be; what is in its form stands in an object stream when one is given.
QByteArray fileOf(const QByteArray &fields, const QByteArray &stream = {})
{
    QByteArray file = "%PDF-1.7\n";
    const auto begins = [&](const QByteArray &object) {
        const qsizetype at = file.size();
        file += object;
        return at;
    };
    const qsizetype root = begins("1 0 obj<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields " + fields + ">>>>endobj\n");
    const qsizetype pages = begins("2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n");
    const qsizetype parts = begins("3 0 obj<</Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]/Length " +
                                   QByteArray::number(stream.size()) + ">>stream\n" + stream + "\nendstream endobj\n");
    QByteArray places;
    QDataStream table(&places, QIODevice::WriteOnly);
    const auto row = [&](quint8 kind, qsizetype at) { table << kind << quint32(at) << quint16(0); };
    row(0, 0);
    for (const qsizetype at : {root, pages, parts})
        row(1, at);
    row(2, 3);
    const qsizetype index = file.size();
    row(1, index);
    return file + "5 0 obj<</Type/XRef/Size 6/W[1 4 2]/Root 1 0 R/Length " + QByteArray::number(places.size()) + ">>stream\n" + places +
           "\nendstream endobj\nstartxref\n" + QByteArray::number(index) + "\n%%EOF\n";
}

/// As PDF packs it: without the length that Qt puts in front.
QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes, 9).mid(4);
}

}  // namespace

void FilledFormTest::everyRowCanBeAnswered()
{
    const PdfFile pdf(blank());
    QStringList rows;
    const auto add = [&](const std::vector<content::Row> &all) {
        for (const content::Row &row : all)
            if (row.sameAs.isEmpty())
                rows << row.id;
    };
    for (const content::Domain &domain : pack().domains())
        add(domain.rows);
    add(pack().vulnerabilities());
    add(pack().prompts());
    QVERIFY(rows.contains(QStringLiteral("H3")) && !rows.contains(QStringLiteral("I3")));
    const QByteArray &objects = pdf.objects();
    for (const QString &row : rows) {
        QVERIFY2(pdf.count(QStringLiteral("/T \\(%1\\)").arg(row)) == 1, qPrintable(row));
        QVERIFY2(pdf.count(QStringLiteral("/T \\(%1\\)").arg(formname::words(row))) == 1, qPrintable(row));
    }
    for (const char *answer : {"/present", "/not-seen", "/not-known"})
        QCOMPARE(objects.count(QByteArray(answer) + ' '), rows.size());
    // The words beside the boxes are those of the blank form.
    const QString text = plainText(form());
    for (const QString &row : rows)
        QVERIFY2(text.contains(QStringLiteral("%1 %2").arg(row, pack().row(row)->label)), qPrintable(row));
}

void FilledFormTest::everyFieldIsReadAloudAndDrawn()
{
    const PdfFile pdf(blank());
    const qsizetype widgets = pdf.count(QStringLiteral("/Subtype /Widget"));
    QVERIFY(widgets > 300);
    QCOMPARE(pdf.count(QStringLiteral("/S /Form\\b")), widgets);
    QCOMPARE(pdf.count(QStringLiteral("/AP <<")), widgets);
    QVERIFY(pdf.count(QStringLiteral("/TU [(<].{4,}[)>]")) >= widgets);
    QCOMPARE(pdf.count(QStringLiteral("/Tabs /S\\b")), qsizetype(layOut(form()).pages.size()));
    QVERIFY(!pdf.objects().contains("/NeedAppearances"));
    // A typed letter has a face of its own in the file.
    const QString fonts = QString::fromUtf8(output(QStringLiteral("pdffonts"), {pdf.path()}));
    QVERIFY2(fonts.contains(QRegularExpression(QStringLiteral("TrueType +WinAnsi +yes yes"))), qPrintable(fonts));
    QVERIFY(output(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf.path()}).contains("No syntax or stream encoding errors"));
}

void FilledFormTest::nothingRunsAndNothingIsSent()
{
    const PdfFile pdf(blank());
    for (const char *never : {"/JS", "/JavaScript", "/SubmitForm", "/ResetForm", "/AA ", "/OpenAction", "/XFA", "/Launch", "/URI"})
        QVERIFY2(!pdf.objects().contains(never), never);
}

void FilledFormTest::anotherProgramFillsItIn()
{
    const QString words = QStringLiteral("Said “naïve” \U0001F634 twice.\nSecond line: \u0645\u0631\u062D\u0628\u0627 (50% \\ done)");
    const QByteArray file = filled({{formname::ContributorName, QStringLiteral("Zoë Ñandú-Łącki")},
                                    {formname::ContributorRole, QStringLiteral("school nurse")},
                                    {formname::ContributorAgency, QStringLiteral("Exampleton Trust")},
                                    {formname::ContributorDate, QStringLiteral("12 May 2026")},
                                    {formname::Reference, QStringLiteral("A-0042")},
                                    {formname::ChildBirth, QStringLiteral("3/2/2011")},
                                    {formname::ChildHome, QStringLiteral("1 Example Road\nExampleton")},
                                    {QStringLiteral("H3"), 0},
                                    {formname::words(QStringLiteral("H3")), words},
                                    {QStringLiteral("H1"), 1},
                                    {QStringLiteral("V2"), 2},
                                    {formname::words(QStringLiteral("S4")), QStringLiteral("Only words")},
                                    {formname::Evidence, QStringLiteral("A blue car")},
                                    {formname::Voice, QStringLiteral("“I am tired”")}});
    const Contribution made = contribution(file);
    QCOMPARE(made.name, QStringLiteral("Zoë Ñandú-Łącki"));
    QCOMPARE(made.role, QStringLiteral("school nurse"));
    QCOMPARE(made.agency, QStringLiteral("Exampleton Trust"));
    QCOMPARE(made.date, QDate(2026, 5, 12));
    QCOMPARE(made.childBirth, QDate(2011, 2, 3));
    QCOMPARE(made.reference, QStringLiteral("A-0042"));
    QCOMPARE(made.childHome, QStringLiteral("1 Example Road\nExampleton"));
    QCOMPARE(made.evidence, QStringLiteral("A blue car"));
    QCOMPARE(made.voice, QStringLiteral("“I am tired”"));
    QCOMPARE(made.content, pack().id() + u' ' + pack().version());
    QCOMPARE(made.unread, QStringList());
    const std::vector<casefile::ContributedRow> rows{{QStringLiteral("H1"), Answer::NotSeen, {}},
                                                     {QStringLiteral("H3"), Answer::Present, words},
                                                     {QStringLiteral("S4"), Answer::NotAnswered, QStringLiteral("Only words")},
                                                     {QStringLiteral("V2"), Answer::NotKnown, {}}};
    QCOMPARE(made.rows, rows);
}

void FilledFormTest::rowsLeftEmptySayNothing()
{
    const Contribution made = contribution(filled({{formname::words(QStringLiteral("H2")), QStringLiteral("Tired")}}));
    QCOMPARE(made.rows.size(), size_t(1));
    QCOMPARE(made.rows.front().answer, Answer::NotAnswered);
    // Who fills it in is no answer.
    QCOMPARE(problem(filled({{formname::ContributorName, QStringLiteral("A Person")}})), QStringLiteral("empty"));
}

void FilledFormTest::daysAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 5, 12);
    for (const char *typed :
         {"12/05/2026", "12/5/26", "12.5.2026", "12-05-2026", "12 May 2026", "12 may 2026", "2026-05-12", "  12  May 2026 "})
        QTest::newRow(typed) << QString::fromLatin1(typed) << day;
    QTest::newRow("words") << QStringLiteral("last Tuesday") << QDate();
    QTest::newRow("no such day") << QStringLiteral("31/02/2026") << QDate();
}

void FilledFormTest::daysAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    const QString now = QStringLiteral("holdfast-form 1 x 1");
    const Contribution dated = contribution(oneField(now, formname::ChildBirth, typed.toLatin1()));
    QTEST(dated.childBirth, "day");
    QCOMPARE(dated.childBirthTyped, typed.simplified());
}

void FilledFormTest::textsAreReadAsTheirViewerWroteThem_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString said = QStringLiteral("Zo\u00eb\u2019s \u2013 \u6f22\u5b57 \U0001F6A8");
    const auto utf16 = [](const QString &text, bool isBig) {
        QByteArray bytes;
        for (const QChar unit : text)
            bytes += isBig ? QByteArray(1, char(unit.unicode() >> 8)) + char(unit.unicode() & 0xFF)
                           : QByteArray(1, char(unit.unicode() & 0xFF)) + char(unit.unicode() >> 8);
        return bytes;
    };
    QTest::newRow("UTF-16") << "\xFE\xFF" + utf16(said, true) << said;
    QTest::newRow("UTF-16, the other way round") << "\xFF\xFE" + utf16(said, false) << said;
    QTest::newRow("UTF-8") << "\xEF\xBB\xBF" + said.toUtf8() << said;
    QTest::newRow("UTF-8 that does not say so") << said.toUtf8() << said;
    QTest::newRow("the letters of PDF itself") << QByteArray("Zo\xEB\x90s \x85 \xA0") << QStringLiteral("Zo\u00eb\u2019s \u2013 \u20ac");
    QTest::newRow("with a language in it") << "\xFE\xFF" + utf16(QStringLiteral("\u001ben\u001bTwice \u001benGB\u001bseen"), true)
                                           << QStringLiteral("Twice seen");
}

void FilledFormTest::textsAreReadAsTheirViewerWroteThem()
{
    QFETCH(QByteArray, bytes);
    const QByteArray file = fileOf("[<</T(form-version)/V(holdfast-form 1 x 1)>><</T(evidence)/V<" + bytes.toHex() + ">>>]");
    QTEST(contribution(file).evidence, "text");
    // As a transfer may fill it up.
    QTEST(contribution(file + QByteArray(5000, '\0')).evidence, "text");
}

void FilledFormTest::hiddenCharactersAreShown()
{
    const Contribution made = contribution(filled({{formname::Evidence, QStringLiteral("a\u202Eb\u0007c\td")}}));
    QCOMPARE(made.evidence, QStringLiteral("a[U+202E]b[U+0007]c d"));
}

void FilledFormTest::whatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("why");
    QTest::newRow("no file at all") << QByteArray() << QStringLiteral("not-a-pdf");
    QTest::newRow("a letter") << QByteArray("Dear colleague") << QStringLiteral("not-a-pdf");
    QTest::newRow("too large") << blank() + QByteArray(MostFormBytes, ' ') << QStringLiteral("too-large");
    QTest::newRow("a title and nothing") << QByteArray("%PDF-1.7\n") << QStringLiteral("damaged");
    QTest::newRow("half of it") << blank().left(blank().size() / 2) << QStringLiteral("damaged");
    QTest::newRow("another document") << writePdf(tests::sample(QStringLiteral("short")), Made) << QStringLiteral("not-our-form");
    QTest::newRow("somebody else's form") << oneField(QStringLiteral("other-form 1")) << QStringLiteral("not-our-form");
    QTest::newRow("nothing filled in") << blank() << QStringLiteral("empty");
    QTest::newRow("newer") << oneField(QStringLiteral("holdfast-form 2 x 1"), QStringLiteral("H1"), "present")
                           << QStringLiteral("newer-form");
    QTest::newRow("no version") << oneField(QStringLiteral("holdfast-form x"), QStringLiteral("H1"), "present")
                                << QStringLiteral("not-our-form");
    QTest::newRow("with a password") << *writeProtectedPdf(layOut(form()), Made, "quiet heron") << QStringLiteral("encrypted");
    QTest::newRow("more words than any field holds")
        << oneField(QStringLiteral("holdfast-form 1 x 1"), formname::Evidence, QByteArray(300 * 1024, 'a')) << QStringLiteral("too-large");
    QTest::newRow("a small file of no fields") << fileOf("4 0 R", packed(packed("4 0 []"))) << QStringLiteral("not-our-form");
    if (MemoryBound::counts()) {
        const QByteArray unpacks = packed(packed("4 0 [" + QByteArray(700 * 1024 * 1024, ' ') + "]"));
        QVERIFY(unpacks.size() < 10 * 1024);
        QTest::newRow("a little that unpacks to more than there is") << fileOf("4 0 R", unpacks) << QStringLiteral("too-large");
        QTest::newRow("a great many things in one list")
            << fileOf("[" + QByteArray("1 ").repeated(20 * 1024 * 1024) + "]") << QStringLiteral("too-large");
    }
    QFile loop(QFileInfo(QStringLiteral(FILLFORM)).absolutePath() + QStringLiteral("/../fuzz/corpus/filledform/loop.pdf"));
    QVERIFY(loop.open(QIODevice::ReadOnly));
    QTest::newRow("a field inside itself") << loop.readAll() << QStringLiteral("too-large");
    const PdfFile pdf(filled({{QStringLiteral("H3"), 0}}));
    const QString flat = pdf.path() + QStringLiteral(".flat");
    output(QStringLiteral("qpdf"),
           {QStringLiteral("--generate-appearances"), QStringLiteral("--flatten-annotations=all"), pdf.path(), flat});
    QFile file(flat);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTest::newRow("flattened") << file.readAll() << QStringLiteral("flattened");
    QTest::newRow("a field it does not know") << oneField(QStringLiteral("holdfast-form 1 x 1"), QStringLiteral("Z9"), "present")
                                              << QString();
}

void FilledFormTest::whatCannotBeReadSaysWhy()
{
    QFETCH(QByteArray, file);
    QTEST(problem(file), "why");
    // Nothing that was typed is lost without a word.
    if (problem(file).isEmpty())
        QCOMPARE(contribution(file).unread, QStringList(QStringLiteral("Z9: present")));
}

void FilledFormTest::damagedCopiesAreNoAnswer()
{
    const QByteArray good = filled({{QStringLiteral("H3"), 0}, {formname::words(QStringLiteral("H3")), QStringLiteral("Tired twice")}});
    const Contribution whole = contribution(good);
    QCOMPARE(whole.rows.size(), size_t(1));
    // Cut off anywhere: a form without its end is never taken for one with fewer answers.
    for (qsizetype size = 0; size < good.size() - 10; size += qMax<qsizetype>(1, good.size() / 150)) {
        const FilledForm read = readFilledForm(QByteArrayView(good).first(size), pack());
        QVERIFY2(std::holds_alternative<FormProblem>(read), qPrintable(QString::number(size)));
    }
    // A changed byte is found, or changes a page or a face that is not read, or is a letter that nobody can tell from a typed one.
    for (qsizetype at = 0; at < good.size(); at += qMax<qsizetype>(1, good.size() / 400)) {
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x10);
        const FilledForm read = readFilledForm(bad, pack());
        if (const auto *made = std::get_if<Contribution>(&read))
            QVERIFY2(made->rows.size() <= 2, qPrintable(QString::number(at)));
    }
}
