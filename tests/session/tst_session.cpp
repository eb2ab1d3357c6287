// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/session/keeping.h"
#include "tests/session/opening.h"
#include "tests/session/saving.h"
#include "tests/suite.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    return holdfast::tests::run<holdfast::tests::OpeningTest, holdfast::tests::SavingTest, holdfast::tests::KeepingTest>(app.arguments());
}
