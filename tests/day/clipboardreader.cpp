// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Says what another program would get from the clipboard and from the selection.
#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QTimer::singleShot(0, &app, [] {
        const QClipboard *clipboard = QGuiApplication::clipboard();
        std::fputs(
            (clipboard->text(QClipboard::Clipboard) + QLatin1Char('\n') + clipboard->text(QClipboard::Selection)).toUtf8().constData(),
            stdout);
        QCoreApplication::exit();
    });
    return QGuiApplication::exec();
}
