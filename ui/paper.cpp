// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/paper.h"

#include "core/report/paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace holdfast::ui {

QString printPages(const report::Pages &pages, const QString &documentName, QWidget *parent)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("paper", text); };
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    printer.setDocName(documentName);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(tr("Print"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    QPainter painter;
    if (pages.pages.empty() || !painter.begin(&printer))
        return tr("The printer did not answer. Check it, then try again.");
    // Where the printer cannot reach the edge, its origin is not the corner of the paper.
    const QPointF corner = printer.fullPage() ? QPointF() : QPointF(printer.pageLayout().paintRectPixels(printer.resolution()).topLeft());
    bool isFirst = true;
    for (const report::Page &page : pages.pages) {
        if (!isFirst)
            printer.newPage();
        isFirst = false;
        painter.save();
        painter.translate(-corner);
        painter.scale(printer.resolution() / 1440.0, printer.resolution() / 1440.0);
        report::paintPage(painter, page);
        painter.restore();
    }
    painter.end();
    return tr("Sent to the printer. Stay with a shared printer until it has finished.");
}

}  // namespace holdfast::ui
