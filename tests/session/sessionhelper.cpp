// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The other process of the session's tests. "type": types into the first case for ever, saying each text. "hold": keeps the store and does
// what it is told, line by line.
#include "core/session/session.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

using namespace holdfast;

namespace {

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

QString nextLine()
{
    char buffer[256] = {};
    return std::fgets(buffer, sizeof buffer, stdin) ? QString::fromUtf8(buffer).trimmed() : QStringLiteral("quit");
}

}  // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 5)
        return 2;
    const QString folder = arguments[2], path = arguments[3], passphrase = arguments[4];
    session::Session session({folder + QStringLiteral("/config"), folder}, systemClock(), session::Session::Cost::Cheap);
    const auto quit = [&app] { QTimer::singleShot(0, &app, &QCoreApplication::quit); };

    QTimer key;
    QString text;
    if (arguments[1] == QLatin1String("type")) {
        key.setInterval(80);
        QObject::connect(&key, &QTimer::timeout, &app, [&] {
            text += QStringLiteral("word%1 ").arg(text.size());
            session.editAssessment(QStringLiteral("assessment/judgement/why"),
                                   [&text](casefile::Assessment &one) { one.judgement.why = text; });
            say(text);
        });
        session.unlock(path, passphrase, false, &app, [&](const Result<void> &opened) {
            if (!opened)
                return QCoreApplication::exit(3);
            session.openCase(session.cases().front().id, &app, [&](const Result<void> &) { key.start(); });
        });
        return QCoreApplication::exec();
    }

    const std::function<void()> next = [&] {
        const QString line = nextLine();
        const auto done = [&](bool good) {
            say(good ? QStringLiteral("done") : QStringLiteral("not done"));
            QTimer::singleShot(0, &app, next);
        };
        if (line == QLatin1String("add")) {
            session.addCase(casefile::newCase(session.nextReference(), session.now()), &app,
                            [done](const Result<QByteArray> &id) { done(bool(id)); });
        } else if (line == QLatin1String("edit")) {
            session.openCase(session.cases().front().id, &app, [&, done](const Result<void> &) {
                session.edit(QStringLiteral("child/name"), [](casefile::Case &record) { record.child.name = QStringLiteral("Fictional"); });
                done(session.flush());
            });
        } else if (line == QLatin1String("lock")) {
            session.lock();
            done(true);
        } else if (line == QLatin1String("unlock")) {
            session.unlock(path, passphrase, false, &app, [done](const Result<void> &opened) { done(bool(opened)); });
        } else if (line == QLatin1String("backup")) {
            session.backUp(folder + QStringLiteral("/copy.store"), &app, [done](const Result<void> &made) { done(bool(made)); });
        } else {
            quit();
        }
    };
    session.unlock(path, passphrase, false, &app, [&](const Result<void> &opened) {
        if (!opened)
            return QCoreApplication::exit(3);
        say(QStringLiteral("open"));
        QTimer::singleShot(0, &app, next);
    });
    return QCoreApplication::exec();
}
