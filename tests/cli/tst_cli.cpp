// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/cli/tst_commands.h"
#include "tests/cli/tst_exchangecommands.h"
#include "tests/cli/tst_storecommands.h"
#include "tests/suite.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    using namespace holdfast::tests;
    return run<CommandsTest, ExchangeCommandsTest, StoreCommandsTest>(app.arguments());
}
