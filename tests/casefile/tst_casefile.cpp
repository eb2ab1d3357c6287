// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/casefile/tst_codec.h"
#include "tests/casefile/tst_history.h"
#include "tests/casefile/tst_hostile.h"
#include "tests/casefile/tst_links.h"
#include "tests/casefile/tst_openends.h"
#include "tests/casefile/tst_record.h"
#include "tests/casefile/tst_summary.h"
#include "tests/casefile/tst_together.h"
#include "tests/casefile/tst_wholepath.h"
#include "tests/suite.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    using namespace holdfast::tests;
    return run<CodecTest, HistoryTest, HostileTest, LinksTest, OpenEndsTest, RecordTest, SummaryTest, TogetherTest, WholePathTest>(
        app.arguments());
}
