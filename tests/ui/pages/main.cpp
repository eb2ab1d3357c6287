// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/suite.h"
#include "tests/ui/pages/tst_fields.h"
#include "tests/ui/pages/tst_following.h"
#include "tests/ui/pages/tst_sections.h"
#include "tests/ui/pages/tst_signing.h"
#include "tests/ui/pages/tst_steps.h"

#include "ui/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    holdfast::ui::theme::start();
    return holdfast::tests::run<holdfast::tests::Fields, holdfast::tests::Sections, holdfast::tests::Following, holdfast::tests::Signing,
                                holdfast::tests::Steps>(app.arguments());
}
