// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/paper.h"

#include "core/report/paint.h"
#include "ui/language.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace holdfast::ui {

bool putOnPaper(QPrinter &printer, const report::Pages &pages)
{
    QPainter painter;
    if (pages.isLandscape)
        printer.setPageOrientation(QPageLayout::Landscape);
    if (pages.pages.empty() || !painter.begin(&printer))
        return false;
    const int last = int(pages.pages.size());
    const int from = std::clamp(printer.fromPage(), 1, last);
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), last) : last;
    // Where the printer cannot reach the edge, its origin is not the corner of the paper.
    const QPointF corner = printer.fullPage() ? QPointF() : QPointF(printer.pageLayout().paintRectPixels(printer.resolution()).topLeft());
    for (int page = from; page <= to; ++page) {
        if (page > from && !printer.newPage())
            return false;
        painter.save();
        painter.translate(-corner);
        painter.scale(printer.resolution() / 1440.0, printer.resolution() / 1440.0);
        report::paintPage(painter, pages.pages[size_t(page - 1)]);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

QString printPages(const report::Pages &pages, const QString &documentName, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(documentName);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (!putOnPaper(printer, pages))
        return tr("The printer did not answer. Check it, then try again.");
    return tr("Sent to the printer. Stay with a shared printer until it has finished.");
}

}  // namespace holdfast::ui
