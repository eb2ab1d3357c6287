// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/suite.h"
#include "tests/ui/share/printqueue.h"
#include "tests/ui/share/tst_copies.h"
#include "tests/ui/share/tst_meeting.h"
#include "tests/ui/share/tst_paper.h"
#include "tests/ui/share/tst_reader.h"

#include "ui/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    // Before anything asks for printers, so that no test ever reaches a real one.
    holdfast::tests::PrintQueue::keepToOwnServer();
    holdfast::ui::theme::start();
    return holdfast::tests::run<holdfast::tests::Copies, holdfast::tests::ReaderTest, holdfast::tests::Meeting, holdfast::tests::Paper>(
        app.arguments());
}
