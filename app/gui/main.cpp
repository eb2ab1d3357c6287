// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/hardening.h"
#include "app/gui/sleepwatch.h"
#include "core/session/session.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QSettings>

#include <cstdio>
#include <cstring>
#include <optional>

namespace {

/// What ends the program before it needs a window, with its exit status: a question on the command line, or no display to open on.
std::optional<int> answeredWithoutWindow(int argc, char **argv)
{
    bool platformNamed = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    for (int i = 1; i < argc; ++i) {
        platformNamed = platformNamed || !std::strcmp(argv[i], "-platform");
        if (!std::strcmp(argv[i], "--version")) {
            std::puts("holdfast " HOLDFAST_VERSION);
            return 0;
        }
        if (!std::strcmp(argv[i], "--help") || !std::strcmp(argv[i], "-h")) {
            std::puts("holdfast [--help | --version]\n\nOpens the window. Cases are chosen inside the program. Without a display, use "
                      "holdfast-cli.");
            return 0;
        }
    }
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!platformNamed && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        std::fputs("holdfast: There is no display to open a window on. Start it from a desktop session, or use holdfast-cli.\n", stderr);
        return 3;
    }
#endif
    return std::nullopt;
}

}  // namespace

int main(int argc, char **argv)
{
    holdfast::harden(argc, argv);
    if (const auto status = answeredWithoutWindow(argc, argv))
        return *status;
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("holdfast"));
    QApplication::setApplicationDisplayName(QStringLiteral("Holdfast"));
    QApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.holdfast.Holdfast"));
#ifndef Q_OS_WIN
    // The toolkit would keep there which folders were chosen, in clear, and a folder may be named after a child.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
#endif
    const QString language = QStringLiteral("en_GB");
    holdfast::ui::installLanguage(app, language);
    holdfast::ui::theme::start();

    using holdfast::session::Session;
    Session session(Session::Places::standard(), holdfast::systemClock(), Session::Cost::Measured, nullptr,
                    holdfast::content::Pack::inLanguage(language));
    holdfast::ui::MainWindow window(session);
    holdfast::SleepWatch watch;
    QObject::connect(&watch, &holdfast::SleepWatch::goingAway, &window, [&] {
        const bool wasOpen = session.isOpen();
        window.sleepNow();
        if (!wasOpen && watch.isSleepWaiting())
            watch.letSleep();
    });
    // Only when the last write is done and the keys are gone.
    QObject::connect(&session, &holdfast::session::Session::locked, &watch, [&] {
        // A lock for another reason keeps the next sleep waiting as before.
        if (watch.isSleepWaiting())
            watch.letSleep();
    });
    window.start();
    window.show();
    return QApplication::exec();
}
