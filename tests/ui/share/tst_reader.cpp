// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/share/tst_reader.h"

#include "core/report/layout.h"
#include "core/report/reading.h"
#include "tests/ui/share/shared.h"
#include "ui/walk/heard.h"
#include "ui/walk/preview.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>

namespace holdfast::tests {

namespace {

report::Document letter(const QString &text, int times = 1)
{
    report::Document document;
    document.reference = QStringLiteral("A-0042");
    document.blocks.emplace_back(report::Heading{1, QStringLiteral("A letter")});
    for (int i = 0; i < times; ++i)
        document.blocks.emplace_back(report::Paragraph(text));
    return document;
}

/// The share of yellow, which is on no page by itself, in the picture of the preview.
int yellow(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            count += c.red() > 230 && c.green() > 200 && c.blue() < 170;
        }
    return count;
}

}  // namespace

void ReaderTest::searchCountsAndShowsEveryResult()
{
    Shared shared;
    QVERIFY(shared.start());
    ui::Reader *reader = shared.page->reader();
    // Ctrl+F leads here.
    QVERIFY(shared.page->goToField(QStringLiteral("search")));
    auto *line = reader->findChild<QLineEdit *>(QStringLiteral("search"));
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("self-harm"));
    const auto found = report::find(shared.page->pages(), QStringLiteral("Self-Harm"));
    QVERIFY(found.size() > 1);
    QCOMPARE(reader->said(), QStringLiteral("Result 1 of %1").arg(found.size()));
    QCOMPARE(line->accessibleDescription(), reader->said());
    QVERIFY(yellow(reader->preview()->grab().toImage()) > 20);
    const int firstPage = reader->preview()->currentPage();
    for (size_t i = 1; i < found.size(); ++i)
        QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(reader->said(), QStringLiteral("Result %1 of %1").arg(found.size()));
    QCOMPARE(firstPage, found.front().front().page + 1);
    // What is meant is in view, wherever it stands.
    const report::Place &last = found.back().front();
    const QRect paper = reader->preview()->paperOf(last.page);
    const QPointF at = last.rect.center() * (paper.height() / report::PageHeight) + paper.topLeft();
    QVERIFY(reader->preview()->viewport()->rect().contains(at.toPoint()));
    QVERIFY(yellow(reader->preview()->grab().toImage()) > 20);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(reader->said(), QStringLiteral("Result 1 of %1").arg(found.size()));
    QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(reader->said(), QStringLiteral("Result %1 of %1").arg(found.size()));
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(line->text().isEmpty() && reader->preview()->hasFocus());
    QCOMPARE(yellow(reader->preview()->grab().toImage()), 0);
}

void ReaderTest::searchSaysThatNothingWasFound()
{
    Shared shared;
    QVERIFY(shared.start());
    shared.page->reader()->search(QStringLiteral("zeppelin"));
    QCOMPARE(shared.page->reader()->said(), QStringLiteral("0 results"));
    // Another document is searched at once.
    shared.open.changeAssessment([](casefile::Assessment &one) { one.judgement.why = QStringLiteral("They saw a zeppelin"); });
    QTRY_COMPARE(shared.page->reader()->said(), QStringLiteral("Result 1 of 1"));
    shared.page->reader()->search(QString());
    QCOMPARE(shared.page->reader()->said(), QString());
}

void ReaderTest::searchLooksThroughWhatIsReadAloud()
{
    Shared shared;
    QVERIFY(shared.start());
    ui::Reader *reader = shared.page->reader();
    reader->setView(QStringLiteral("aloud"));
    reader->search(QStringLiteral("heading 2"));
    const auto count = reader->aloud().count(QStringLiteral("Heading 2:"));
    QVERIFY(count > 5);
    QCOMPARE(reader->said(), QStringLiteral("Result 1 of %1").arg(count));
    reader->step(-1);
    QCOMPARE(reader->said(), QStringLiteral("Result %1 of %1").arg(count));
}

void ReaderTest::aResultMayReachOverLines()
{
    const QString sentence = QStringLiteral("The child’s aunt waited beside the long wall of the old station for the late bus. ");
    const report::Pages pages = report::layOut(letter(sentence.repeated(6)));
    // Every sentence is found, however the lines break, and with a straight quotation mark.
    const auto found = report::find(pages, QStringLiteral("the child's aunt  waited beside the long wall"));
    QCOMPARE(found.size(), size_t(6));
    QVERIFY(std::any_of(found.begin(), found.end(), [](const report::Found &one) { return one.size() == 2; }));
    for (const report::Found &one : found)
        for (const report::Place &place : one)
            QVERIFY(QRectF(0, 0, report::PageWidth, report::PageHeight).contains(place.rect) && place.rect.height() > 100);
    QVERIFY(report::find(pages, QStringLiteral("  ")).empty());
    // What stands on every page as furniture is no result.
    QCOMPARE(report::find(report::layOut(letter(sentence.repeated(6), 40)), QStringLiteral("A-0042")).size(), size_t(1));
}

void ReaderTest::theZoomChangesWhatIsSeen()
{
    Shared shared;
    QVERIFY(shared.start());
    ui::Reader *reader = shared.page->reader();
    ui::Preview *preview = reader->preview();
    auto *zoom = reader->findChild<QComboBox *>(QStringLiteral("zoom"));
    QCOMPARE(zoom->currentText(), QStringLiteral("Fit width"));
    QVERIFY(std::abs(preview->paperOf(0).width() - preview->viewport()->width()) < 60);
    preview->setZoom(ui::Preview::FitPage);
    QCOMPARE(zoom->currentText(), QStringLiteral("Fit page"));
    QVERIFY(preview->paperOf(0).height() <= preview->viewport()->height());
    preview->setZoom(100);
    QCOMPARE(zoom->currentText(), QStringLiteral("100 %"));
    QCOMPARE(preview->paperOf(0).width(), qRound(210 / 25.4 * 96));
    QTest::keyClick(preview, Qt::Key_Plus);
    QCOMPARE(preview->zoom(), 125);
    QTest::keyClick(preview, Qt::Key_Minus);
    QTest::keyClick(preview, Qt::Key_Minus);
    QCOMPARE(preview->zoom(), 75);
    QTest::keyClick(preview, Qt::Key_0);
    QCOMPARE(preview->zoom(), int(ui::Preview::FitWidth));
}

void ReaderTest::keysTurnThePages()
{
    Shared shared;
    QVERIFY(shared.start());
    ui::Preview *preview = shared.page->reader()->preview();
    const int count = preview->pageCount();
    QVERIFY(count > 3);
    for (int zoom : {int(ui::Preview::FitWidth), int(ui::Preview::FitPage), 50}) {
        preview->setZoom(zoom);
        QTest::keyClick(preview, Qt::Key_Home);
        QCOMPARE(preview->currentPage(), 1);
        for (int page = 2; page <= count; ++page) {
            QTest::keyClick(preview, Qt::Key_PageDown);
            QCOMPARE(preview->currentPage(), page);
        }
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->currentPage(), count);
        for (int page = count - 1; page >= 1; --page) {
            QTest::keyClick(preview, Qt::Key_PageUp);
            QCOMPARE(preview->currentPage(), page);
        }
        QTest::keyClick(preview, Qt::Key_End);
        QCOMPARE(preview->accessibleName(), QStringLiteral("Preview, page %1 of %1").arg(count));
    }
}

void ReaderTest::whatIsReadAloudIsTheTaggedPdf()
{
    Shared shared;
    QVERIFY(shared.start());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.pdf"));
    QVERIFY(shared.page->savePdf(path));
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path});
    QVERIFY(info.waitForFinished(60000) && info.exitCode() == 0);
    // Another program's reading of the file, word by word and in its order, is what the text view says between its own words.
    QStringList words;
    for (const QString &line : QString::fromUtf8(info.readAllStandardOutput()).split(QLatin1Char('\n'))) {
        const qsizetype quote = line.indexOf(QLatin1Char('"'));
        if (quote >= 0 && line.trimmed().startsWith(QLatin1Char('"')))
            words += line.mid(quote + 1, line.lastIndexOf(QLatin1Char('"')) - quote - 1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    QVERIFY(words.size() > 500);
    const QString aloud = shared.page->reader()->aloud();
    qsizetype at = 0;
    for (const QString &word : words) {
        const qsizetype next = aloud.indexOf(word, at);
        QVERIFY2(next >= 0, qPrintable(word + QStringLiteral(" after: ") + aloud.mid(qMax<qsizetype>(0, at - 60), 60)));
        at = next + word.size();
    }
    for (const QString &kind : {QStringLiteral("Heading 1: "), QStringLiteral("Heading 2: "), QStringLiteral("Table with "),
                                QStringLiteral("Column headers: "), QStringLiteral("Row: H1 "), QStringLiteral("Answer: Present")})
        QVERIFY2(aloud.contains(kind), qPrintable(kind));
}

void ReaderTest::thePreviewIsReadableAsText()
{
    Shared shared;
    QVERIFY(shared.start());
    ui::Preview *preview = shared.page->reader()->preview();
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(preview);
    QVERIFY(told);
    QCOMPARE(told->role(), QAccessible::Document);
    QAccessibleTextInterface *text = told->textInterface();
    QVERIFY(text);
    const QString first = text->text(0, text->characterCount());
    QVERIFY(first.contains(QStringLiteral("Heading 1: ")));
    preview->goToPage(2);
    const QString second = text->text(0, text->characterCount());
    QVERIFY(!second.isEmpty() && second != first);
    QStringList pages = ui::heardPages(shared.page->pages());
    QCOMPARE(pages.size(), preview->pageCount());
    QCOMPARE(second, pages.at(1));
    QCOMPARE(pages.join(QLatin1Char('\n')), shared.page->reader()->aloud());
}

void ReaderTest::pagesAreCrispOnAFineScreen()
{
    Shared shared;
    QVERIFY(shared.start());
    QWidget *paper = shared.page->reader()->preview()->viewport();
    const auto picture = [&](double ratio) {
        QImage image(paper->size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        paper->render(&image);
        return image;
    };
    // Drawn anew for the finer screen, not enlarged: an enlarged picture has the same pixel twice.
    const QImage fine = picture(2);
    int differing = 0;
    for (int y = 0; y + 1 < fine.height(); y += 2)
        for (int x = 0; x + 1 < fine.width(); x += 2)
            differing += fine.pixel(x, y) != fine.pixel(x + 1, y) || fine.pixel(x, y) != fine.pixel(x, y + 1);
    QVERIFY2(differing > 2000, qPrintable(QString::number(differing)));
}

}  // namespace holdfast::tests
