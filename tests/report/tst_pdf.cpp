// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_pdf.h"

#include "core/casefile/case.h"
#include "core/report/documents.h"
#include "core/report/layout.h"
#include "core/report/pdfobjects.h"
#include "core/report/pdfpassword.h"
#include "core/report/pdfwriter.h"
#include "tests/report/pdffile.h"
#include "tests/report/samples.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace holdfast;
using namespace holdfast::report;
using tests::PdfFile;

namespace {

const QDateTime Moment(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC);

const QByteArray &bytes(const QString &name)
{
    static QMap<QString, QByteArray> Made;
    if (!Made.contains(name))
        Made[name] = writePdf(tests::sample(name), Moment);
    return Made[name];
}

const PdfFile &file(const char *name)
{
    static std::map<std::string, PdfFile> Files;
    return Files.try_emplace(name, bytes(QString::fromLatin1(name))).first->second;
}

QByteArray packet(const QByteArray &pdf)
{
    const qsizetype from = pdf.indexOf("<?xpacket begin");
    const qsizetype to = pdf.indexOf("<?xpacket end", from);
    return pdf.mid(from, to - from);
}

}  // namespace

void PdfTest::qpdfFindsNoFault_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : tests::sampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void PdfTest::qpdfFindsNoFault()
{
    QFETCH(QString, name);
    const QByteArray report = tests::output(QStringLiteral("qpdf"), {QStringLiteral("--check"), file(name.toLatin1().constData()).path()});
    QVERIFY2(report.contains("No syntax or stream encoding errors"), report.constData());
    QVERIFY(report.contains("PDF Version: 1.7"));
}

void PdfTest::saysWhatItIs()
{
    const PdfFile &pdf = file("short");
    const QString info = QString::fromUtf8(tests::output(QStringLiteral("pdfinfo"), {pdf.path()}));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +A-0042 assessment"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Page size: +595.28 x 841.89 pts \\(A4\\)"))));
    QVERIFY(pdf.objects().contains("/Lang (en-GB)"));
    QVERIFY(pdf.objects().contains("/DisplayDocTitle true"));
    QVERIFY(pdf.objects().contains("/GTS_PDFA1"));
    QCOMPARE(pdf.count(QStringLiteral("/Tabs /S\\b")), qsizetype(layOut(tests::sample(QStringLiteral("short"))).pages.size()));

    QXmlStreamReader xml(packet(bytes(QStringLiteral("short"))));
    QMap<QString, QString> values;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.prefix() != QStringLiteral("rdf")) {
            const QString name = xml.qualifiedName().toString();
            if (name.startsWith(QStringLiteral("pdfaid")) || name.startsWith(QStringLiteral("pdfuaid")) ||
                name.startsWith(QStringLiteral("xmp:")))
                values[name] = xml.readElementText();
        }
    }
    QVERIFY2(!xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError, qPrintable(xml.errorString()));
    QCOMPARE(values.value(QStringLiteral("pdfaid:part")), QStringLiteral("2"));
    QCOMPARE(values.value(QStringLiteral("pdfaid:conformance")), QStringLiteral("A"));
    QCOMPARE(values.value(QStringLiteral("pdfuaid:part")), QStringLiteral("1"));
    QCOMPARE(values.value(QStringLiteral("xmp:CreateDate")), QStringLiteral("2026-05-14T12:00:00Z"));
}

void PdfTest::describesItsExtensionSchema()
{
    const QByteArray xmp = packet(bytes(QStringLiteral("empty")));
    for (const char *needed :
         {"<pdfaExtension:schemas>", "<pdfaSchema:schema>", "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/<",
          "<pdfaSchema:prefix>pdfuaid<", "<pdfaProperty:name>part<", "<pdfaProperty:valueType>Integer<", "<pdfaProperty:category>internal<",
          "<pdfaProperty:description>"})
        QVERIFY2(xmp.contains(needed), needed);
}

void PdfTest::structureHoldsTheWholeText_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"short", "empty", "bare"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PdfTest::structureHoldsTheWholeText()
{
    QFETCH(QString, name);
    // The plain text adds signs of its own; a table's header cells and list numbers stand only in the structure.
    const auto bare = [](QString text) { return text.remove(QRegularExpression(QStringLiteral("[^\\w“”’]|_"))); };
    const QString structure = bare(file(name.toLatin1().constData()).structure().join(QString()));
    const Document document = tests::sample(name);
    for (const Block &block : document.blocks) {
        if (std::holds_alternative<Table>(block)) {
            for (const auto &row : std::get<Table>(block).rows) {
                for (const Cell &cell : row)
                    QVERIFY(structure.contains(bare(plainText({KeyValues{{}, {{QString(), cell}}}}))));
            }
            continue;
        }
        for (const QString &line : plainText({block}).split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(structure.contains(bare(line)), qPrintable(line));
    }
}

void PdfTest::furnitureIsReadOnceOnly()
{
    const QStringList structure = file("short").structure();
    for (const char *once : {"OFFICIAL-SENSITIVE", "Reference A-0042 · J.S.", "What was known on 14 May 2026", "Draft, not signed",
                             "Professional judgement, not a score"})
        QCOMPARE(structure.count(QString::fromUtf8(once)), 1);
    const QString text = file("short").pageText();
    const int pages = int(layOut(tests::sample(QStringLiteral("short"))).pages.size());
    QCOMPARE(text.count(QStringLiteral("OFFICIAL-SENSITIVE")), 2 * pages);
    QCOMPARE(text.count(QStringLiteral("What was known on 14 May 2026")), pages);
    QCOMPARE(text.count(QStringLiteral("Draft, not signed")), pages);
    QVERIFY(text.contains(QStringLiteral("Page 1 of %1").arg(pages)));
    QVERIFY(text.contains(QStringLiteral("Page %1 of %1").arg(pages)));
    QVERIFY(!structure.join(u'\n').contains(QStringLiteral("Page 1 of")));
}

void PdfTest::wordsDoNotRunTogether()
{
    // Every word of the document is a word of the structure, also where a line ends after it.
    static const QRegularExpression Sign(QStringLiteral("[^\\w’]+|_+"));
    const auto parts = [](const QString &text) { return text.split(Sign, Qt::SkipEmptyParts); };
    const QStringList read = parts(file("short").structure().join(u' '));
    const QSet<QString> known(read.begin(), read.end());
    const QStringList wanted = parts(plainText(tests::sample(QStringLiteral("short")).blocks));
    QVERIFY(wanted.size() > 2000);
    for (const QString &word : wanted)
        QVERIFY2(known.contains(word), qPrintable(word));
}

void PdfTest::wordsLongerThanALineAreOneWord()
{
    // Found by a search and copied whole, although they stand on several lines; one that goes on over the page is in two.
    const QString text = file("stress").pageText();
    const QString structure = file("stress").structure().join(QString());
    int whole = 0;
    for (int i = 0; i < 40; ++i) {
        for (const QString &word : {tests::longWord(i), tests::longWord(i + 100)}) {
            whole += text.contains(word);
            QVERIFY2(structure.contains(word), qPrintable(word));
        }
    }
    QVERIFY2(whole >= 76, qPrintable(QString::number(whole)));
    // The words around them stay apart from them.
    QVERIFY(structure.contains(QStringLiteral("Before ") + tests::longWord(7) + QStringLiteral(" and after, ") + tests::longWord(107)));
}

void PdfTest::cellsLongerThanAPageAreReadOneByOne()
{
    // In the tree and, for readers that know no tree, in the pages.
    const QString tree = file("stress").structure().join(u' ');
    const QString pages =
        QString::fromUtf8(tests::output(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file("stress").path(), QStringLiteral("-")}));
    for (const QString &text : {tree.simplified(), pages.simplified()}) {
        qsizetype at = 0;
        for (const char *next : {"A name that is an account.", "Part 1 of", "Part 150 of", "Row 1 of", "Row 150 of", "Long before short",
                                 "Part 1 of", "Part 150 of", "The source, at the end."}) {
            at = text.indexOf(QLatin1String(next), at);
            QVERIFY2(at >= 0, next);
        }
    }
    // Nothing on a page goes back in the tree.
    for (const char *name : {"short", "stress"}) {
        int last = 0;
        for (const Page &page : layOut(tests::sample(QLatin1String(name))).pages) {
            for (const Item &item : page.items) {
                QVERIFY(item.tag == Artifact || item.tag >= last);
                last = qMax(last, item.tag);
            }
        }
    }
}

void PdfTest::ligaturesAreFoundByTheirLetters()
{
    const QString text = file("stress").pageText();
    QVERIFY(text.contains(QStringLiteral("An affable officer’s final effluent affidavit: office, waffle, fjord, ffi ffl fi fl ff.")));
    QVERIFY(!text.contains(QRegularExpression(QStringLiteral("[\\x{FB00}-\\x{FB06}]"))));
}

void PdfTest::otherScriptsCarryActualText()
{
    // Each script's own line, as UTF-16 in one ActualText.
    const auto hex = [](const QString &text) { return QString::fromLatin1(pdf::text(text)).mid(5).chopped(1).toLower(); };
    const QString objects = QString::fromLatin1(file("stress").objects()).toLower();
    for (const QString &text :
         {QStringLiteral("She said “لا أعرف أين كنت” (12 May 2026) and left."), QStringLiteral("मुझे नहीं पता कि वह कहाँ थी। क्षत्रिय श्री")})
        QVERIFY2(objects.contains(QStringLiteral("/actualtext <feff") + hex(text)) ||
                     objects.contains(QStringLiteral("/actualtext<feff") + hex(text)),
                 qPrintable(text));
}

void PdfTest::sequencesAreNotNested()
{
    int depth = 0;
    int deepest = 0;
    int sequences = 0;
    static const QRegularExpression Operator(QStringLiteral("\\b(BDC|BMC|EMC)\\n"));
    const QString objects = QString::fromLatin1(file("stress").objects());
    for (auto it = Operator.globalMatch(objects); it.hasNext();) {
        depth += it.next().captured(1) == QStringLiteral("EMC") ? -1 : 1;
        deepest = qMax(deepest, depth);
        QVERIFY(depth >= 0);
        ++sequences;
    }
    QVERIFY(sequences > 100);
    QCOMPARE(deepest, 1);
    QCOMPARE(depth, 0);
    // Number and actual text in one property list.
    QVERIFY(objects.contains(QRegularExpression(QStringLiteral("/Span<</MCID \\d+/ActualText<"))));
}

void PdfTest::everyGlyphMeansSomething()
{
    for (const char *name : {"short", "stress"}) {
        const QString objects = QString::fromLatin1(file(name).objects());
        static const QRegularExpression Pair(QStringLiteral("\n<([0-9A-F]{4})><([0-9A-F]*)>"));
        int pairs = 0;
        for (auto it = Pair.globalMatch(objects); it.hasNext(); ++pairs) {
            const QString meaning = it.next().captured(2);
            QVERIFY(meaning.size() >= 4);
            for (const char *bad : {"0000", "FEFF", "FFFE"})
                QVERIFY(!meaning.startsWith(QLatin1String(bad)));
        }
        QVERIFY(pairs > 50);
        QCOMPARE(file(name).count(QStringLiteral("/FontFile2 ")), file(name).count(QStringLiteral("/ToUnicode ")));
    }
}

void PdfTest::tablesNameTheirHeaders()
{
    // Ten areas with three columns and seven rows; eleven key/value and signature rows.
    QCOMPARE(file("short").count(QStringLiteral("/Scope /Column")), 30);
    QCOMPARE(file("short").count(QStringLiteral("/Scope /Row")), 70 + 7 + 4);
    QCOMPARE(file("short").count(QStringLiteral("/S /Table\\b")), 12);
    QCOMPARE(file("short").count(QStringLiteral("/Summary")), 12);
}

void PdfTest::emptyCellsAreCells()
{
    // Seven names and values in four rows: three of two pairs, and one alone.
    QCOMPARE(file("short").count(QStringLiteral("/S /TR\\b")), 10 * 8 + 4 + 4);
    QCOMPARE(file("short").count(QStringLiteral("/S /TD\\b")), 70 * 2 + 7 + 4);
}

void PdfTest::splitRowsAreOneRow()
{
    const QStringList structure = file("stress").structure();
    QCOMPARE(structure.count(QStringLiteral("A long account")), 1);
    QCOMPARE(structure.filter(QStringLiteral("of an account that was written down")).size(), 150);
    // One paragraph over several pages is one element with a reference to each.
    QVERIFY(file("stress").count(QStringLiteral("/Type /MCR")) >= 4);
    // Its repeated header row is not read again: three header cells, and no more.
    QCOMPARE(file("stress").count(QStringLiteral("/Scope /Column")), 3);
}

void PdfTest::linksCanBeFollowedAndRead()
{
    const PdfFile &pdf = file("short");
    QCOMPARE(pdf.count(QStringLiteral("/Subtype /Link")), 1);
    QCOMPARE(pdf.count(QStringLiteral("/S /Link\\b")), 1);
    QCOMPARE(pdf.count(QStringLiteral("/Type /OBJR")), 1);
    QVERIFY(pdf.objects().contains("/URI (https://example.org/guidance?a=1&b=\\(2\\))"));
    QVERIFY(pdf.objects().contains("/F 4\n"));
    QVERIFY(pdf.objects().contains("/StructParent "));
    QVERIFY(QString::fromLatin1(pdf.objects())
                .contains(QRegularExpression(QStringLiteral("/Contents (\\(Guide for practitioners on example.org\\)|<feff0047)"))));
    // A link over several lines has an area on each of them, and still one element.
    QVERIFY(file("stress").count(QStringLiteral("/Subtype /Link")) >= 2);
    QCOMPARE(file("stress").count(QStringLiteral("/S /Link\\b")), 1);
    QVERIFY(file("stress").objects().contains("https://example.org/%C3%A4"));
}

void PdfTest::bookmarksFollowTheHeadings()
{
    int headings = 0;
    for (const Tag &tag : layOut(tests::sample(QStringLiteral("short"))).tags)
        headings += tag.kind == TagKind::H1 || tag.kind == TagKind::H2 || tag.kind == TagKind::H3;
    QVERIFY(headings > 20);
    QCOMPARE(file("short").count(QStringLiteral("/XYZ")), headings);
    QVERIFY(file("short").objects().contains("/PageMode /UseOutlines"));
}

void PdfTest::sameBytesInEveryProcess()
{
    QTemporaryDir folder;
    for (const char *name : {"short", "stress"}) {
        QList<QByteArray> made;
        for (int i = 0; i < 2; ++i) {
            const QString path = folder.filePath(QString::number(i));
            tests::output(QStringLiteral(PDFSAMPLE), {QString::fromLatin1(name), path});
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            made << file.readAll();
        }
        QVERIFY(made.at(0) == made.at(1));
        QVERIFY(made.at(0) == bytes(QString::fromLatin1(name)));
    }
    QVERIFY(writePdf(tests::sample(QStringLiteral("empty")), Moment.addSecs(1)) != bytes(QStringLiteral("empty")));
}

void PdfTest::titleNamesNobody()
{
    const PdfFile &pdf = file("short");
    const QString info = QString::fromUtf8(tests::output(QStringLiteral("pdfinfo"), {pdf.path()}));
    QVERIFY(!info.contains(QStringLiteral("Jo Sample")));
    QVERIFY(!packet(bytes(QStringLiteral("short"))).contains("Jo Sample"));
    // Metadata holds hostile text whole and harmless.
    Document document;
    document.title = QStringLiteral("A-1 <b>&\"\a%1") + QChar(0xD83D);
    document.author = QStringLiteral("%2 ]]> R. O’Example");
    document.blocks = {Heading{1, QStringLiteral("x")}};
    QXmlStreamReader xml(packet(writePdf(document, Moment)));
    QString all;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            all += xml.text();
    }
    QVERIFY(!xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError);
    QVERIFY(all.contains(QStringLiteral("A-1 <b>&\"[U+0007]%1[U+D83D]")));
    QVERIFY(all.contains(QStringLiteral("%2 ]]> R. O’Example")));
}

void PdfTest::nothingIsEncryptedOrAttached()
{
    for (const char *name : {"short", "stress"}) {
        for (const char *never : {"/Encrypt", "/EmbeddedFile", "/JavaScript", "/Launch", "/AcroForm", "/Filespec"})
            QVERIFY2(!file(name).objects().contains(never), never);
    }
}

void PdfTest::worksWithTheCompiledInFaceOnly()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("none")));
    QFile config(folder.filePath(QStringLiteral("fonts.conf")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>%1/none</dir>"
                                "<cachedir>%1/cache</cachedir></fontconfig>")
                     .arg(folder.path())
                     .toUtf8());
    config.close();
    const QStringList alone{QStringLiteral("FONTCONFIG_FILE=%1").arg(config.fileName())};
    const auto make = [&](const char *name) {
        const QString path = folder.filePath(QLatin1String(name));
        tests::output(QStringLiteral(PDFSAMPLE), {QString::fromLatin1(name), path}, alone);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    // Latin text needs nothing of the system: the same file to the byte.
    QVERIFY(make("short") == bytes(QStringLiteral("short")));

    const PdfFile stress(make("stress"));
    const QString fonts = QString::fromUtf8(tests::output(QStringLiteral("pdffonts"), {stress.path()}));
    QCOMPARE(fonts.count(QStringLiteral("TrueType")), 2);
    const QString text = stress.pageText();
    for (const char *code : {"[U+1F6A8]", "[U+6211]", "[U+0644]", "[U+0915]", "[U+D83D]", "[U+202E]", "[U+1FAE8]"})
        QVERIFY2(text.contains(QLatin1String(code)), code);
    QVERIFY(text.contains(QStringLiteral("Никто не знает")));
    QVERIFY(tests::output(QStringLiteral("qpdf"), {QStringLiteral("--check"), stress.path()}).contains("No syntax"));
}

void PdfTest::sizeStaysSmall()
{
    const auto perPage = [](const char *name) {
        return bytes(QString::fromLatin1(name)).size() / qsizetype(layOut(tests::sample(QString::fromLatin1(name))).pages.size());
    };
    QVERIFY(layOut(tests::sample(QStringLiteral("long"))).pages.size() >= 200);
    QVERIFY2(perPage("long") <= 3300, qPrintable(QString::number(perPage("long"))));
    QVERIFY2(perPage("short") <= 5200, qPrintable(QString::number(perPage("short"))));
    // The program's own sample, as it is exported.
    Options options;
    options.now = Moment;
    const casefile::Case record = casefile::sample(Moment);
    const auto full =
        makeDocument(QStringLiteral("full-assessment"), record, record.assessments.size() - 1, content::Pack::builtIn(), options);
    QVERIFY(full);
    const qsizetype size = writePdf(*full, Moment).size();
    QVERIFY2(size <= 71000, qPrintable(QString::number(size)));
}

void PdfTest::facesHoldNothingForScreens()
{
    // No instructions to fit pixels, no table but those that draw, and no more glyphs than the text and its parts need.
    const QByteArray objects = file("short").objects();
    int programs = 0;
    for (qsizetype at = objects.indexOf("/Length1 "); at >= 0; at = objects.indexOf("/Length1 ", at + 1), ++programs) {
        const QByteArray program = objects.mid(objects.indexOf("stream\n", at) + 7);
        const auto word = [&program](qsizetype at) { return quint8(program.at(at)) << 8 | quint8(program.at(at + 1)); };
        QStringList tables;
        for (int t = 0; t < word(4); ++t) {
            const QByteArray tag = program.mid(12 + 16 * t, 4);
            tables << QString::fromLatin1(tag);
            if (tag != "maxp")
                continue;
            const qsizetype maxp = qsizetype(word(12 + 16 * t + 8)) << 16 | word(12 + 16 * t + 10);
            QVERIFY(word(maxp + 4) < 200);
            QCOMPARE(word(maxp + 26), 0);
        }
        QCOMPARE(tables.join(u' '), QStringLiteral("glyf head hhea hmtx loca maxp"));
    }
    QCOMPARE(programs, 2);
}

void PdfTest::numbersAreShortAndPlain()
{
    QCOMPARE(pdf::number(0), QByteArray("0"));
    QCOMPARE(pdf::number(-0.001), QByteArray("0"));
    QCOMPARE(pdf::number(10.5), QByteArray("10.5"));
    QCOMPARE(pdf::number(-3.256), QByteArray("-3.26"));
    QCOMPARE(pdf::number(0.05), QByteArray("0.05"));
    QCOMPARE(pdf::number(841.89), QByteArray("841.89"));
    QCOMPARE(pdf::literal("a(b)\\\n"), QByteArray("(a\\(b\\)\\\\)"));
}

void PdfTest::aPasswordOpensTheSamePages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("words") << QStringLiteral("short") << QStringLiteral("seven quiet lanterns drift");
    QTest::newRow("not English") << QStringLiteral("short") << QStringLiteral("Ðrüben läuft ein łoś");
    QTest::newRow("longest") << QStringLiteral("short") << QString(LongestPdfPassword, QLatin1Char('k'));
    QTest::newRow("every script") << QStringLiteral("stress") << QStringLiteral("seven quiet lanterns drift");
}

void PdfTest::aPasswordOpensTheSamePages()
{
    QFETCH(QString, name);
    QFETCH(QString, password);
    const auto made = writeProtectedPdf(layOut(tests::sample(name)), Moment, password.toUtf8());
    QVERIFY(made);
    // Nothing to read without it, the title least of all.
    QVERIFY(!made->contains("A-0042") && !made->contains("xpacket"));

    const QTemporaryDir folder;
    const QString closed = folder.filePath(QStringLiteral("closed.pdf")), opened = folder.filePath(QStringLiteral("opened.pdf"));
    QFile file(closed);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*made) == made->size());
    file.close();
    const QString qpdf = QStringLiteral("qpdf"), given = QStringLiteral("--password=") + password;
    QProcess wrong;
    wrong.start(qpdf, {QStringLiteral("--check"), QStringLiteral("--password=seven quiet lanterns drif"), closed});
    QVERIFY(wrong.waitForFinished() && wrong.exitCode() == 2);
    QVERIFY(wrong.readAllStandardError().contains("invalid password"));
    const QByteArray how = tests::output(qpdf, {QStringLiteral("--show-encryption"), given, closed});
    for (const char *line : {"R = 6", "stream encryption method: AESv3", "string encryption method: AESv3", "file encryption method: AESv3",
                             "extract for accessibility: allowed", "extract for any purpose: allowed", "print high resolution: allowed"})
        QVERIFY2(how.contains(line), qPrintable(QString::fromLatin1(line) + QString::fromUtf8(how)));

    // What is inside is the document, tags and all; only that it is an archive's copy is not said.
    tests::output(qpdf, {given, QStringLiteral("--decrypt"), closed, opened});
    file.setFileName(opened);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PdfFile inside(file.readAll());
    QCOMPARE(inside.structure(), ::file(name.toLatin1().constData()).structure());
    QCOMPARE(inside.pageText(), ::file(name.toLatin1().constData()).pageText());
    QVERIFY(inside.objects().contains("<pdfuaid:part>1</pdfuaid:part>"));
    QVERIFY(!inside.objects().contains("<pdfaid:part>"));
    QVERIFY(PdfFile(bytes(name)).objects().contains("<pdfaid:part>2</pdfaid:part>"));
}

void PdfTest::passwordsThatAPdfCannotTake()
{
    const Pages pages = layOut(tests::sample(QStringLiteral("empty")));
    const auto refusal = [&](const QByteArray &password) {
        const auto made = writeProtectedPdf(pages, Moment, password);
        return made ? ErrorCode::Internal : made.error().code;
    };
    QCOMPARE(refusal({}), ErrorCode::WeakPassphrase);
    QCOMPARE(refusal(QByteArray("seven quiet\0lanterns", 20)), ErrorCode::WeakPassphrase);
    QCOMPARE(refusal(QByteArray(LongestPdfPassword + 1, 'k')), ErrorCode::TooLarge);
}
