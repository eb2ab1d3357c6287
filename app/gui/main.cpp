// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/hardening.h"
#include "app/gui/sleepwatch.h"
#include "core/session/session.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>

int main(int argc, char **argv)
{
    holdfast::harden(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("holdfast"));
    QApplication::setApplicationDisplayName(QStringLiteral("Holdfast"));
    QApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.holdfast.Holdfast"));
    holdfast::ui::installLanguage(app, QStringLiteral("en_GB"));
    holdfast::ui::theme::start();

    holdfast::session::Session session(holdfast::session::Session::Places::standard(), holdfast::systemClock());
    holdfast::ui::MainWindow window(session);
    holdfast::SleepWatch watch;
    QObject::connect(&watch, &holdfast::SleepWatch::goingAway, &window, &holdfast::ui::MainWindow::sleepNow);
    window.start();
    window.show();
    return QApplication::exec();
}
