// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Writes one sample document as a PDF, in a fresh process: for tests with another set of fonts, and for measurements.
//   pdfsample NAME OUT.pdf
#include "core/report/layout.h"
#include "core/report/pdfwriter.h"
#include "tests/report/samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer timer;
    timer.start();
    QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3 || !holdfast::tests::sampleNames().contains(arguments.at(1)))
        return 2;
    const qint64 started = timer.elapsed();
    const holdfast::report::Pages pages = holdfast::report::layOut(holdfast::tests::sample(arguments.at(1)));
    const qint64 laidOut = timer.elapsed();
    const QByteArray bytes = holdfast::report::writePdf(pages, QDateTime(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC));
    const qint64 written = timer.elapsed();
    QFile file(arguments.at(2));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return 3;
    std::printf("pages %d tags %d bytes %d start %lld layout %lld write %lld ms\n", int(pages.pages.size()), int(pages.tags.size()),
                int(bytes.size()), started, laidOut - started, written - laidOut);
    return 0;
}
