// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Writes one sample document, or a document of the sample case, as a PDF in a fresh process: for tests with another set of fonts,
// and for measurements.
//   pdfsample SAMPLE|DOCUMENT OUT.pdf [AUDIENCE]
#include "core/casefile/case.h"
#include "core/report/documents.h"
#include "core/report/layout.h"
#include "core/report/pdfwriter.h"
#include "tests/report/samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace holdfast;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QElapsedTimer timer;
    timer.start();
    QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 3)
        return 2;
    const QDateTime now(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC);
    const qint64 started = timer.elapsed();
    report::Document document;
    if (tests::sampleNames().contains(arguments.at(1))) {
        document = tests::sample(arguments.at(1));
    } else {
        const casefile::Case record = casefile::sample(now);
        report::Options options;
        options.now = now;
        options.audience = report::audienceFromWord(arguments.value(3)).value_or(report::Audience::Full);
        const auto made = report::makeDocument(arguments.at(1), record, record.assessments.size() - 1, content::Pack::builtIn(), options);
        if (!made)
            return 3;
        document = *made;
    }
    const qint64 said = timer.elapsed();
    const report::Pages pages = report::layOut(document);
    const qint64 laidOut = timer.elapsed();
    const QByteArray bytes = report::writePdf(pages, now);
    const qint64 written = timer.elapsed();
    QFile file(arguments.at(2));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return 3;
    std::printf("pages %d tags %d bytes %d: start %lld document %lld layout %lld write %lld ms\n", int(pages.pages.size()),
                int(pages.tags.size()), int(bytes.size()), started, said - started, laidOut - said, written - laidOut);
    return 0;
}
