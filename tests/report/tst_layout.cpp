// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_layout.h"

#include "core/report/layout.h"
#include "core/report/marks.h"
#include "core/report/paint.h"
#include "core/report/pdfwriter.h"
#include "tests/report/pdffile.h"
#include "tests/report/samples.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace holdfast;
using namespace holdfast::report;

namespace {

QString textOf(const Page &page, bool furniture)
{
    QString text;
    for (const Item &item : page.items) {
        if (const auto *glyphs = std::get_if<GlyphText>(&item.what); glyphs && (furniture || item.tag != Artifact))
            text += glyphs->text + u'\n';
    }
    return text;
}

QRectF areaOf(const Item &item)
{
    QRectF area;
    if (const auto *glyphs = std::get_if<GlyphText>(&item.what)) {
        for (const QGlyphRun &run : glyphs->runs)
            area |= run.boundingRect().translated(glyphs->at);
    } else if (const auto *fill = std::get_if<Fill>(&item.what)) {
        area = fill->rect;
    } else if (const auto *outline = std::get_if<Outline>(&item.what)) {
        area = outline->path.boundingRect().translated(outline->at);
    }
    return area;
}

Document plain(std::vector<Block> blocks)
{
    Document document;
    document.reference = QStringLiteral("A-0042");
    document.blocks = std::move(blocks);
    return document;
}

}  // namespace

void LayoutTest::everythingStaysInsideTheMargins_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : tests::sampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

void LayoutTest::everythingStaysInsideTheMargins()
{
    QFETCH(QString, name);
    // Glyph boxes reach a little beyond their advance; the margin is kept to a millimetre.
    const QRectF paper = QRectF(0, 0, PageWidth, PageHeight).adjusted(PageMargin, PageMargin, -PageMargin, -PageMargin);
    const QRectF allowed = paper.adjusted(-TwipsPerMm, -TwipsPerMm, TwipsPerMm, TwipsPerMm);
    const Pages pages = layOut(tests::sample(name));
    QVERIFY(!pages.pages.empty());
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        for (const Item &item : pages.pages[i].items) {
            const QRectF area = areaOf(item);
            if (!area.isEmpty() && !allowed.contains(area))
                QFAIL(qPrintable(QStringLiteral("page %1: %2 %3 %4 %5")
                                     .arg(i + 1)
                                     .arg(area.left())
                                     .arg(area.top())
                                     .arg(area.right())
                                     .arg(area.bottom())));
        }
    }
}

void LayoutTest::nothingOverlapsTheFooter()
{
    for (const Page &page : layOut(tests::sample(QStringLiteral("stress"))).pages) {
        double footer = PageHeight;
        for (const Item &item : page.items) {
            const auto *glyphs = std::get_if<GlyphText>(&item.what);
            if (glyphs && glyphs->text.startsWith(QStringLiteral("Page ")))
                footer = glyphs->at.y();
        }
        QVERIFY(footer < PageHeight);
        for (const Item &item : page.items)
            QVERIFY(item.tag == Artifact || areaOf(item).bottom() <= footer);
    }
}

void LayoutTest::headingsStayWithWhatFollows()
{
    // Whatever the paragraphs before it leave of the page, a heading is never the last thing on it.
    for (int before = 30; before < 48; ++before) {
        std::vector<Block> blocks{Heading{1, QStringLiteral("Title")}};
        for (int i = 0; i < before; ++i)
            blocks.emplace_back(Paragraph(QStringLiteral("One line.")));
        blocks.emplace_back(Heading{2, QStringLiteral("Second")});
        blocks.emplace_back(Heading{3, QStringLiteral("Third")});
        blocks.emplace_back(
            Table{QStringLiteral("t"), {{QStringLiteral("Head"), 1}}, {{Cell(QStringLiteral("Body"))}, {Cell(QStringLiteral("End"))}}});
        for (const Page &page : layOut(plain(blocks)).pages) {
            const QString text = textOf(page, false);
            QVERIFY2(!text.endsWith(QStringLiteral("Second\n")) && !text.endsWith(QStringLiteral("Third\n")) &&
                         !text.endsWith(QStringLiteral("Head\n")),
                     qPrintable(QString::number(before)));
        }
    }
}

void LayoutTest::shortRowsAreNotSplit()
{
    QStringList lines;
    for (int i = 0; i < 4; ++i)
        lines << QStringLiteral("line");
    Table table{QStringLiteral("t"), {{QStringLiteral("Sign"), 1}, {QStringLiteral("Evidence"), 2}}, {}};
    for (int row = 1; row <= 60; ++row)
        table.rows.push_back(
            {Cell(QStringLiteral("row %1 begins").arg(row)), Cell(lines.join(u'\n') + QStringLiteral("\nrow %1 ends").arg(row))});
    const Pages pages = layOut(plain({table}));
    QVERIFY(pages.pages.size() > 3);
    for (const Page &page : pages.pages) {
        const QString text = textOf(page, true);
        for (int row = 1; row <= 60; ++row)
            QCOMPARE(text.contains(QStringLiteral("row %1 begins").arg(row)), text.contains(QStringLiteral("row %1 ends").arg(row)));
    }
}

void LayoutTest::longRowsGoOnWithCompany()
{
    // Wherever the page ends, a long row leaves at least two lines of itself on either side, and no large empty place.
    for (int before = 1; before < 50; before += 3) {
        QStringList lines;
        for (int i = 0; i < 14; ++i)
            lines << QStringLiteral("part %1 of it").arg(i);
        Table table{QStringLiteral("t"), {{QStringLiteral("Sign"), 1}, {QStringLiteral("Evidence"), 2}}, {}};
        for (int row = 0; row < before; ++row)
            table.rows.push_back({Cell(QStringLiteral("short")), Cell()});
        table.rows.push_back({Cell(QStringLiteral("long")), Cell(lines.join(u'\n'))});
        const Pages pages = layOut(plain({table}));
        for (size_t i = 0; i < pages.pages.size(); ++i) {
            const qsizetype parts = textOf(pages.pages[i], false).count(QStringLiteral("part "));
            QVERIFY2(parts == 0 || parts >= 2, qPrintable(QStringLiteral("%1 rows before: %2").arg(before).arg(parts)));
            if (i + 1 == pages.pages.size())
                break;
            double lowest = 0;
            for (const Item &item : pages.pages[i].items)
                lowest = item.tag == Artifact ? lowest : qMax(lowest, areaOf(item).bottom());
            QVERIFY(lowest > PageHeight - PageMargin - 10 * 14 * TwipsPerPoint);
        }
    }
}

void LayoutTest::linesToSignStayTogether()
{
    // Wherever on the page they begin, and also where a name takes several lines.
    SignatureLines lines{QStringLiteral("Lines"), {}};
    for (int i = 0; i < 5; ++i)
        lines.lines.emplace_back(
            QStringLiteral("What could happen to the child or the source if this becomes known to anybody else %1").arg(i), QString());
    for (int before = 0; before < 60; ++before) {
        std::vector<Block> blocks(size_t(before), Paragraph(QStringLiteral("A line before.")));
        blocks.emplace_back(lines);
        const Pages pages = layOut(plain(blocks));
        QSet<size_t> used;
        for (size_t p = 0; p < pages.pages.size(); ++p) {
            for (const Item &item : pages.pages[p].items) {
                if (item.tag != Artifact && pages.tags[size_t(item.tag)].kind == TagKind::TH)
                    used << p;
            }
        }
        QCOMPARE(used.size(), 1);
    }
}

void LayoutTest::shortPairsStandSideBySide()
{
    KeyValues table{QStringLiteral("t"), {}};
    for (const char *name : {"One", "Two", "Three"})
        table.rows.emplace_back(QLatin1String(name), Cell(QStringLiteral("short")));
    table.rows.emplace_back(QStringLiteral("Long"), Cell(QStringLiteral("a long text ").repeated(30)));
    const Pages pages = layOut(plain({table}));
    int rows = 0;
    int cells = 0;
    for (const Tag &tag : pages.tags) {
        rows += tag.kind == TagKind::TR;
        if (tag.kind == TagKind::TD || tag.kind == TagKind::TH)
            cells += tag.columns;
    }
    // A regular grid of four columns: two pairs, then one value over three columns, twice.
    QCOMPARE(rows, 3);
    QCOMPARE(cells, rows * 4);
}

void LayoutTest::runsKeepTheSpaceBetweenThem()
{
    // Wherever the line ends: words of two runs never stand together for who listens to the page.
    for (int length = 60; length < 130; ++length) {
        const Pages pages = layOut(plain({Paragraph({{QString(length, u'a') + QStringLiteral(" b."), false, {}, {}},
                                                     {QStringLiteral(" (and where it is from)"), false, {}, {}}})}));
        QString text;
        for (const Item &item : pages.pages.front().items) {
            if (const auto *glyphs = std::get_if<GlyphText>(&item.what); glyphs && item.tag != Artifact && !glyphs->runs.isEmpty())
                text += glyphs->text;
        }
        QVERIFY2(text.contains(QStringLiteral("b. (and")), qPrintable(QString::number(length)));
    }
}

void LayoutTest::headerRowsRepeatOnEveryPage()
{
    const Pages pages = layOut(tests::sample(QStringLiteral("stress")));
    int withLines = 0;
    for (const Page &page : pages.pages) {
        if (!textOf(page, false).contains(QStringLiteral("of an account")))
            continue;
        ++withLines;
        QVERIFY(textOf(page, true).contains(QStringLiteral("Evidence\n")));
    }
    QVERIFY(withLines >= 3);
}

void LayoutTest::wordsAreKept_data()
{
    everythingStaysInsideTheMargins_data();
}

void LayoutTest::wordsAreKept()
{
    QFETCH(QString, name);
    const Document document = tests::sample(name);
    QString laidOut;
    for (const Page &page : layOut(document).pages)
        laidOut += textOf(page, false);
    // Without spaces, because a long word is broken; without what the plain text adds or what stands for a missing glyph.
    static const QRegularExpression Added(QStringLiteral("\\s|\\[U\\+[0-9A-F]+\\]|[>|_=\\-:•]|\\d+\\."));
    const QString printed = QString(laidOut).remove(Added);
    for (const Block &block : document.blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block);
        const auto *heading = std::get_if<Heading>(&block);
        if (!paragraph && !heading)
            continue;
        for (const QString &line : plainText(std::vector<Block>{block}).split(u'\n', Qt::SkipEmptyParts)) {
            const QString wanted = QString(line).remove(Added);
            const bool hasEmoji = std::any_of(line.begin(), line.end(), [](QChar c) { return c.isSurrogate() || c == QChar(0x200D); });
            if (!hasEmoji)
                QVERIFY2(printed.contains(wanted), qPrintable(line));
        }
    }
}

void LayoutTest::marksAreDrawn_data()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<bool>("middleIsInk");
    QTest::newRow("present") << int(Mark::Present) << true;
    QTest::newRow("significant") << int(Mark::Significant) << true;
    QTest::newRow("not seen") << int(Mark::NotSeen) << false;
    QTest::newRow("not answered") << int(Mark::NotAnswered) << true;
    QTest::newRow("box") << int(Mark::Box) << false;
}

void LayoutTest::marksAreDrawn()
{
    QFETCH(int, mark);
    const QPainterPath path = markPath(Mark(mark), 160);
    QVERIFY(!path.isEmpty());
    QVERIFY(QRectF(0, 0, 160, 160).contains(path.boundingRect()));
    QTEST(path.contains(QPointF(80, 90)), "middleIsInk");
    // Told apart without colour: no two marks have the same outline.
    for (Mark other : {Mark::Present, Mark::Significant, Mark::NotSeen, Mark::NotKnown, Mark::NotAnswered, Mark::Box})
        QVERIFY(int(other) == mark || markPath(other, 160) != path);
    QVERIFY(markPath(Mark::None, 160).isEmpty());
}

void LayoutTest::previewAndPdfShareThePages()
{
    const Pages pages = layOut(tests::sample(QStringLiteral("short")));
    const tests::PdfFile file(writePdf(pages, QDateTime(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC)));
    const QString picture = file.path() + QStringLiteral("-page");
    tests::output(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
                   QStringLiteral("2"), QStringLiteral("-singlefile"), QStringLiteral("-png"), file.path(), picture});
    const QImage fromPdf = QImage(picture + QStringLiteral(".png")).convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(!fromPdf.isNull());

    QImage preview(fromPdf.size(), QImage::Format_Grayscale8);
    preview.fill(Qt::white);
    QPainter painter(&preview);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(72 / 1440.0, 72 / 1440.0);
    paintPage(painter, pages.pages[1]);
    painter.end();

    // Two rasterisers never agree on every grey; they do on where the ink is. Compare ink in blocks of 12 pixels.
    int apart = 0;
    for (int y = 0; y + 12 <= fromPdf.height(); y += 12) {
        for (int x = 0; x + 12 <= fromPdf.width(); x += 12) {
            int a = 0;
            int b = 0;
            for (int dy = 0; dy < 12; ++dy) {
                for (int dx = 0; dx < 12; ++dx) {
                    a += 255 - fromPdf.scanLine(y + dy)[x + dx];
                    b += 255 - preview.constScanLine(y + dy)[x + dx];
                }
            }
            apart += qAbs(a - b) > 12 * 12 * 50;
        }
    }
    QVERIFY2(apart < 12, qPrintable(QString::number(apart)));
}
