// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_audience.h"
#include "tests/report/tst_documents.h"
#include "tests/report/tst_filledform.h"
#include "tests/report/tst_layout.h"
#include "tests/report/tst_pdf.h"
#include "tests/report/tst_printable.h"
#include "tests/report/tst_printedwords.h"
#include "tests/report/tst_rulesprinted.h"
#include "tests/suite.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    return holdfast::tests::run<PrintableTest, LayoutTest, PdfTest, AudienceTest, DocumentsTest, RulesPrintedTest, PrintedWordsTest,
                                FilledFormTest>(app.arguments());
}
