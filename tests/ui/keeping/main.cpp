// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/suite.h"
#include "tests/ui/keeping/tst_keeping.h"
#include "tests/ui/keeping/tst_reviews.h"

#include "ui/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    holdfast::ui::theme::start();
    return holdfast::tests::run<holdfast::tests::KeepingPages, holdfast::tests::ReviewPages>(app.arguments());
}
