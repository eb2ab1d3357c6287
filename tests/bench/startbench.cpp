// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Fresh processes of this program that do what the desktop program's main() does, measured from outside: from being started until the
// first page has been painted. Beside it an empty window of the toolkit, which is what cannot be saved.
#include "app/gui/hardening.h"
#include "core/session/session.h"
#include "core/store/vault.h"
#include "tests/bench/bench.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace holdfast::bench {

namespace {

/// Says when the window has been painted, and ends.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QWidget &window)
        : m_window(window)
    {
        window.installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [this] {
                std::puts("shown");
                std::fflush(stdout);
                m_window.close();
                QCoreApplication::exit();
            });
        return false;
    }

private:
    QWidget &m_window;
};

/// Kibibytes of memory at most, as the system counted.
long ownMostMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &row : status.readAll().split('\n'))
        if (row.startsWith("VmHWM:"))
            return row.mid(6).trimmed().split(' ').first().toLong();
    return 0;
}

double started(const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("probe")} + arguments);
    require(process.waitForReadyRead(60000) && process.readLine().trimmed() == "shown", "start");
    const double took = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished();
    return took;
}

}  // namespace

double mostMemory(const QStringList &store)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("probe"), QStringLiteral("memory")} + store);
    require(process.waitForFinished(60000) && process.exitCode() == 0, "memory");
    return process.readAllStandardOutput().trimmed().toDouble() / 1024;
}

int probe(int argc, char **argv)
{
    const QByteArray what = argv[2];
    const QString folder = QFile::decodeName(argc > 3 ? argv[3] : "");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (what == "memory") {
        QCoreApplication app(argc, argv);
        if (!folder.isEmpty()) {
            auto vault = store::Vault::open(folder, store::OpenMode::Write, {});
            require(vault && (*vault)->unlock(passphrase()), "unlock");
            require((*vault)->records().has_value(), "list");
        }
        std::printf("%ld\n", ownMostMemory());
        return 0;
    }
    if (what == "start")
        harden(argc, argv);
    QApplication app(argc, argv);
    if (what == "empty") {
        QLabel window(QStringLiteral("empty"));
        const FirstPaint paint(window);
        window.show();
        return QApplication::exec();
    }
    QApplication::setApplicationName(QStringLiteral("holdfast"));
    ui::installLanguage(app, QStringLiteral("en_GB"));
    ui::theme::start();
    session::Session session({folder, folder}, systemClock());
    ui::MainWindow window(session);
    window.start();
    require(window.gateId() == QLatin1String("unlock"), "unlock page");
    const FirstPaint paint(window);
    window.show();
    return QApplication::exec();
}

void startGroup()
{
    heading(QStringLiteral("A fresh process"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("s"));
    {
        fillStore(path, caseCount());
        session::Session session({folder.path(), folder.path()}, systemClock());
        session.rememberStore(path);
    }
    Times empty, unlockPage;
    for (int i = 0; i < 7; ++i) {
        empty.add(started({QStringLiteral("empty")}));
        unlockPage.add(started({QStringLiteral("start"), folder.path()}));
    }
    line(QStringLiteral("start until the unlock page is painted"), unlockPage.median(), empty.median(),
         QStringLiteral("an empty window of the toolkit"));
    const double bare = mostMemory({}), listed = mostMemory({path});
    std::printf("  %-46s %12.1f MiB %8.1f MiB more than an empty program\n",
                qPrintable(QStringLiteral("memory, %1 cases listed").arg(caseCount())), listed, listed - bare);
}

}  // namespace holdfast::bench
