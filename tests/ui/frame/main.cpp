// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/suite.h"
#include "tests/ui/frame/tst_gate.h"
#include "tests/ui/frame/tst_looks.h"
#include "tests/ui/frame/tst_window.h"

#include "ui/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    holdfast::ui::theme::start();
    return holdfast::tests::run<holdfast::tests::Looks, holdfast::tests::Gate, holdfast::tests::Window>(app.arguments());
}
