// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/report/documents.h"
#include "core/report/layout.h"
#include "core/report/pdfwriter.h"
#include "tests/bench/bench.h"

namespace holdfast::bench {

namespace {

const QDateTime Now(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC);

report::Document documentOf(const casefile::Case &record)
{
    report::Options options;
    options.now = Now;
    auto made =
        report::makeDocument(QStringLiteral("full-assessment"), record, record.assessments.size() - 1, content::Pack::builtIn(), options);
    require(made.has_value(), "document");
    return std::move(*made);
}

}  // namespace

casefile::Case manyPages(casefile::Case record)
{
    const std::vector<assessment::Evidence> seen = record.evidence;
    for (int round = 0; round < 68; ++round) {
        for (assessment::Evidence item : seen) {
            item.id = QStringLiteral("%1-%2").arg(item.id).arg(round);
            item.text += QLatin1Char(' ') + QString::fromLatin1(text(400, quint64(round)));
            record.evidence.push_back(item);
        }
    }
    return record;
}

void documentGroup()
{
    heading(QStringLiteral("Documents"));
    const casefile::Case sample = casefile::sample(Now);
    double perPage = 0;
    for (const auto &[name, record, times] :
         {std::tuple{QStringLiteral("the sample"), sample, 7}, {QStringLiteral("a long case"), manyPages(sample), 3}}) {
        Times made, laid, written;
        qsizetype pages = 0;
        for (int i = 0; i < times; ++i) {
            report::Document document;
            report::Pages laidOut;
            made.add(timed([&, &of = record] { document = documentOf(of); }));
            laid.add(timed([&] { laidOut = report::layOut(document); }));
            written.add(timed([&] { (void)report::writePdf(laidOut, Now); }));
            pages = qsizetype(laidOut.pages.size());
        }
        const double whole = made.median() + laid.median() + written.median();
        line(QStringLiteral("full assessment of %1 as PDF, %2 pages").arg(name).arg(pages), whole, perPage * double(pages),
             QStringLiteral("as many of the sample's pages"));
        line(QStringLiteral("  of which laying out"), laid.median(), whole, QStringLiteral("all of it"));
        perPage = whole / double(pages);
    }
}

}  // namespace holdfast::bench
