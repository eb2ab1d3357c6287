// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/share/tst_paper.h"

#include "core/report/paint.h"
#include "tests/ui/share/printqueue.h"
#include "tests/ui/share/shared.h"
#include "ui/paper.h"

#include <QPainter>
#include <QPrinter>
#include <QProcess>

#include <cmath>

namespace holdfast::tests {

namespace {

constexpr int Dpi = 60;
constexpr int Square = 8;

/// The sample has every kind of page that the program makes.
bool start(Shared &shared)
{
    if (!shared.open.start(casefile::sample(OpenCase::noon())))
        return false;
    shared.page = std::make_unique<ui::SharePage>(QStringLiteral("share"), shared.open.session(), nullptr);
    showAlone(shared.page.get(), QSize(900, 800));
    shared.page->chooseDocument(QStringLiteral("full-assessment"));
    return shared.page->pages().pages.size() > 3;
}

/// Where the ink is, in squares: 0 white, 1 black. How each letter's edge is smoothed does not count.
std::vector<double> squares(const QImage &image)
{
    std::vector<double> all;
    for (int top = 0; top + Square <= image.height(); top += Square) {
        for (int left = 0; left + Square <= image.width(); left += Square) {
            int ink = 0;
            for (int y = top; y < top + Square; ++y)
                for (int x = left; x < left + Square; ++x)
                    ink += 255 - image.constScanLine(y)[x];
            all.push_back(ink / (255.0 * Square * Square));
        }
    }
    return all;
}

QImage asPreview(const report::Page &page, QSize size)
{
    QImage seen(size, QImage::Format_Grayscale8);
    seen.fill(Qt::white);
    QPainter painter(&seen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(Dpi / 1440.0, Dpi / 1440.0);
    report::paintPage(painter, page);
    return seen;
}

/// Empty when the file shows these pages, from the first one given; else where it does not.
QString difference(const QString &pdf, const report::Pages &pages, size_t first, size_t count)
{
    const QTemporaryDir folder;
    QProcess render;
    render.start(QStringLiteral("pdftoppm"),
                 {QStringLiteral("-r"), QString::number(Dpi), QStringLiteral("-gray"), pdf, folder.filePath(QStringLiteral("page"))});
    if (!render.waitForFinished(120000) || render.exitCode() != 0)
        return QStringLiteral("not rendered: ") + QString::fromUtf8(render.readAllStandardError());
    const QStringList files = QDir(folder.path()).entryList({QStringLiteral("page*.pgm")}, QDir::Files, QDir::Name);
    if (size_t(files.size()) != count)
        return QStringLiteral("%1 pages instead of %2").arg(files.size()).arg(count);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QImage printed = QImage(folder.filePath(files[i])).convertToFormat(QImage::Format_Grayscale8);
        const std::vector<double> there = squares(printed);
        const std::vector<double> here = squares(asPreview(pages.pages[first + size_t(i)], printed.size()));
        double ink = 0;
        double worst = 0;
        for (size_t k = 0; k < here.size(); ++k) {
            ink += here[k];
            worst = std::max(worst, std::abs(here[k] - there[k]));
        }
        if (ink <= 0)
            return QStringLiteral("page %1 is empty").arg(i + 1);
        if (worst >= 0.2)
            return QStringLiteral("page %1 differs by %2").arg(i + 1).arg(worst);
    }
    return {};
}

QString difference(const QString &pdf, const report::Pages &pages)
{
    return difference(pdf, pages, 0, pages.pages.size());
}

/// The paper as the program asks for it; into a file where one is named.
void wholeA4(QPrinter &printer, const QString &file = {})
{
    if (!file.isEmpty()) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
    }
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
}

}  // namespace

void Paper::thePdfIsThePreview()
{
    Shared shared;
    QVERIFY(start(shared));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.pdf"));
    QVERIFY(shared.page->savePdf(path));
    QCOMPARE(difference(path, shared.page->pages()), QString());
    // The measure is one that sees a missing line.
    report::Pages other = shared.page->pages();
    auto &items = other.pages.front().items;
    items.erase(std::remove_if(items.begin() + 6, items.begin() + 12, [](const report::Item &item) { return item.tag >= 0; }),
                items.begin() + 12);
    QVERIFY(!difference(path, other).isEmpty());
}

void Paper::paperIsThePreview()
{
    Shared shared;
    QVERIFY(start(shared));
    const QTemporaryDir folder;
    const QString paper = folder.filePath(QStringLiteral("paper.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    wholeA4(printer, paper);
    shared.page->printTo(printer);
    QVERIFY2(shared.page->message().contains(QStringLiteral("Sent to the printer")), qPrintable(shared.page->message()));
    QCOMPARE(difference(paper, shared.page->pages()), QString());
}

void Paper::aPrintQueueTakesThePages()
{
    if (PrintQueue::program().isEmpty())
        QSKIP("cupsd is not installed (package cups-daemon)");
    PrintQueue queue;
    const QString trouble = queue.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    Shared shared;
    QVERIFY(start(shared));
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(PrintQueue::name());
    QCOMPARE(printer.printerName(), PrintQueue::name());
    QCOMPARE(printer.outputFormat(), QPrinter::NativeFormat);
    wholeA4(printer);
    printer.setDocName(shared.page->offeredName(QString()));
    shared.page->printTo(printer);
    QVERIFY2(shared.page->message().contains(QStringLiteral("Sent to the printer")), qPrintable(shared.page->message()));
    QTRY_VERIFY_WITH_TIMEOUT(!queue.file().isEmpty(), 60000);
    QCOMPARE(difference(queue.file(), shared.page->pages()), QString());
    // Another program reads the same words from what went through the queue.
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {queue.file(), QStringLiteral("-")});
    QVERIFY(text.waitForFinished(60000) && text.exitCode() == 0);
    QVERIFY(text.readAllStandardOutput().contains(shared.open.record().reference.toUtf8()));
}

void Paper::onlyThePagesAskedForArePrinted()
{
    Shared shared;
    QVERIFY(start(shared));
    const QTemporaryDir folder;
    const QString paper = folder.filePath(QStringLiteral("paper.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    wholeA4(printer, paper);
    printer.setFromTo(2, 3);
    QVERIFY(ui::putOnPaper(printer, shared.page->pages()));
    QCOMPARE(difference(paper, shared.page->pages(), 1, 2), QString());
}

}  // namespace holdfast::tests
