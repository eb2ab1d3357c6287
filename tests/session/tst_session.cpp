// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/session/away.h"
#include "tests/session/keeping.h"
#include "tests/session/noting.h"
#include "tests/session/opening.h"
#include "tests/session/saving.h"
#include "tests/suite.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);  // documents are laid out with its fonts
    using namespace holdfast::tests;
    return run<OpeningTest, SavingTest, AwayTest, KeepingTest, NotingTest>(app.arguments());
}
