// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A network folder whose connection can be broken, hung and made again: a folder served by sftp-server and mounted by sshfs. Both run
// beside the test, never under it, and a keeper ends them when the test is over, has died or takes too long, so that nothing can hang on
// them.
#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>

namespace holdfast::tests {

class Share {
public:
    /// Of a folder that another share is of too: a second computer's way to it, on this one.
    explicit Share(const QString &of = {})
    {
#ifdef Q_OS_LINUX
        QString server;
        for (const char *place : {"/usr/lib/openssh/sftp-server", "/usr/libexec/openssh/sftp-server", "/usr/lib/ssh/sftp-server"})
            if (QFileInfo(QString::fromLatin1(place)).isExecutable())
                server = QString::fromLatin1(place);
        const QFileInfo fuse(QStringLiteral("/dev/fuse"));
        if (server.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("sshfs")).isEmpty()) {
            m_why = QStringLiteral("sshfs and openssh-sftp-server are not installed");
            return;
        }
        if (!fuse.isReadable() || !fuse.isWritable() || !(of.isEmpty() ? QDir().mkpath(far()) : QFile::link(of, far())) ||
            !QDir().mkpath(at())) {
            m_why = QStringLiteral("/dev/fuse cannot be used here");
            return;
        }
        // What sshfs takes for the way to the server. There is none while the connection is broken.
        QFile way(m_folder.filePath(QStringLiteral("way")));
        if (!way.open(QIODevice::WriteOnly))
            return;
        way.write("#!/bin/sh\ncd \"${0%/*}\"\n[ -e broken ] && exit 1\necho $$ >server.new && mv server.new server\nexec " +
                  server.toLocal8Bit() + '\n');
        way.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        way.close();
        m_keeper.setWorkingDirectory(m_folder.path());
        m_keeper.start(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(Keeper)});
        QElapsedTimer since;
        since.start();
        while (m_keeper.state() != QProcess::NotRunning && since.elapsed() < 30'000) {
            if (QStorageInfo(at()).fileSystemType().startsWith("fuse.")) {
                m_isThere = true;
                return;
            }
            m_keeper.waitForFinished(20);
        }
        QFile said(m_folder.filePath(QStringLiteral("said")));
        m_why = QStringLiteral("nothing can be mounted here: ") +
                (said.open(QIODevice::ReadOnly) ? QString::fromUtf8(said.readAll()).simplified() : QString());
#else
        m_why = QStringLiteral("a share is mounted on Linux only");
#endif
    }
    Share(const Share &) = delete;
    Share &operator=(const Share &) = delete;
    ~Share()
    {
        end();
    }

    bool isThere() const
    {
        return m_isThere;
    }
    /// Why there is none.
    QString why() const
    {
        return m_why;
    }
    /// Where this computer sees the share, and the folder as the server has it.
    QString at() const
    {
        return m_folder.filePath(QStringLiteral("at"));
    }
    QString far() const
    {
        return m_folder.filePath(QStringLiteral("far"));
    }

    /// In the middle of whatever is being written, and no new connection is made.
    void breakOff() const
    {
        QFile broken(m_folder.filePath(QStringLiteral("broken")));
        (void)broken.open(QIODevice::WriteOnly);
        signalServer(SIGKILL);
    }
    /// The next call to the share finds it. What was open there answers no more.
    void comeBack() const
    {
        QFile::remove(m_folder.filePath(QStringLiteral("broken")));
    }
    /// Nothing answers and nothing is refused, as when a cable was pulled. Start no process meanwhile.
    void hang() const
    {
        signalServer(SIGSTOP);
    }
    void goOn() const
    {
        signalServer(SIGCONT);
    }
    /// Unmounts it for good.
    void end()
    {
        if (m_keeper.state() == QProcess::NotRunning)
            return;
        m_keeper.closeWriteChannel();
        m_keeper.waitForFinished(30'000);
    }

private:
    // Says nothing, since nobody may be there to hear it. Ends when sshfs does; sshfs is ended when standard input is, which the system
    // closes for a test that died, or after four minutes.
    static constexpr const char *Keeper =
        "exec 3<&0 >/dev/null 2>&1; sshfs server:\"$(readlink -f far)\" \"$PWD/at\" -f -o "
        "ssh_command=\"$PWD/way\",reconnect,dir_cache=no,attr_timeout=1,entry_timeout=1 >said 2>&1 "
        "& "
        "share=$!; { timeout 240 cat >/dev/null; kill -CONT $(cat server); kill -KILL $share $(cat server); } <&3 & "
        "exec 3<&-; wait $share; fusermount3 -uz \"$PWD/at\"; exit 0";

    void signalServer(int signal) const
    {
        QFile file(m_folder.filePath(QStringLiteral("server")));
        if (file.open(QIODevice::ReadOnly))
            if (const int server = file.readAll().trimmed().toInt(); server > 0)
                ::kill(server, signal);
    }

    QTemporaryDir m_folder;
    QProcess m_keeper;
    QString m_why;
    bool m_isThere = false;
};

/// What stands beside a store in a network folder while another computer has it open.
inline bool claimFromElsewhere(const QString &path)
{
    QFile file(path + QStringLiteral(".in-use"));
    file.remove();
    return file.open(QIODevice::WriteOnly) && file.write("4242\nholdfast\nANOTHER-LAPTOP\n0123456789abcdef0123456789abcdef\n\n") > 0;
}

}  // namespace holdfast::tests
