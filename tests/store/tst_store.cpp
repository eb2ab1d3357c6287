// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/records.h"
#include "tests/suite.h"

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return holdfast::tests::run<RecordsTest>(app.arguments());
}
