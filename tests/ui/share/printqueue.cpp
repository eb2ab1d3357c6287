// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/share/printqueue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#endif

namespace holdfast::tests {

namespace {

QTemporaryDir &root()
{
    static QTemporaryDir folder;
    return folder;
}

QString at(const char *path)
{
    return root().filePath(QLatin1String(path));
}

bool put(const char *path, const QString &text, bool isProgram = false)
{
    QFile file(at(path));
    const bool done = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size();
    auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    if (isProgram)
        rights |= QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    return done && file.setPermissions(rights);
}

/// The server gives up what a root account may do; an ordinary account stays itself.
std::pair<QString, QString> account()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        return {QStringLiteral("lp"), QStringLiteral("lp")};
    const passwd *user = getpwuid(geteuid());
    const group *own = getgrgid(getegid());
    if (user && own)
        return {QString::fromLocal8Bit(user->pw_name), QString::fromLocal8Bit(own->gr_name)};
#endif
    return {};
}

}  // namespace

void PrintQueue::keepToOwnServer()
{
    qputenv("CUPS_SERVER", at("cups.sock").toLocal8Bit());
}

QString PrintQueue::program()
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("cupsd"));
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("cupsd"), {QStringLiteral("/usr/sbin")}) : found;
}

PrintQueue::~PrintQueue()
{
    if (!m_server)
        return;
    m_server->terminate();
    if (!m_server->waitForFinished(10000))
        m_server->kill();
}

QString PrintQueue::start()
{
    const auto [user, group] = account();
    const QString folder = root().path();
    for (const char *each : {"etc/ppd", "spool/tmp", "cache", "state", "log"})
        QDir(folder).mkpath(QLatin1String(each));
    QFile(folder).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                 QFile::ReadOther | QFile::ExeOther);
    // Only the sixth argument is the job; nothing is converted on the way.
    const bool written =
        put("etc/tofile", QStringLiteral("#!/bin/sh\nexec cat \"${6:--}\"\n"), true) &&
        put("etc/cupsd.conf", QStringLiteral("Listen %1/cups.sock\nBrowsing Off\nWebInterface No\nDefaultAuthType None\n"
                                             "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                                             "<Policy default>\n<Limit All>\nOrder deny,allow\n</Limit>\n</Policy>\n")
                                  .arg(folder)) &&
        put("etc/cups-files.conf",
            QStringLiteral("ServerRoot %1/etc\nRequestRoot %1/spool\nTempDir %1/spool/tmp\nCacheDir %1/cache\nStateDir %1/state\n"
                           "AccessLog %1/log/access\nErrorLog %1/log/error\nPageLog %1/log/page\nFileDevice Yes\n"
                           "User %2\nGroup %3\nSystemGroup %4\n")
                .arg(folder, user, group, group == QLatin1String("root") ? QStringLiteral("lp") : QStringLiteral("root"))) &&
        put("etc/printers.conf",
            QStringLiteral("<DefaultPrinter %2>\nInfo %2\nDeviceURI file://%1/paper.pdf\nState Idle\nAccepting Yes\nShared No\n"
                           "</DefaultPrinter>\n")
                .arg(folder, name())) &&
        put("etc/ppd/Paper.ppd",
            QStringLiteral("*PPD-Adobe: \"4.3\"\n*FormatVersion: \"4.3\"\n*FileVersion: \"1.0\"\n*LanguageVersion: English\n"
                           "*LanguageEncoding: ISOLatin1\n*PCFileName: \"PAPER.PPD\"\n*Product: \"(Paper)\"\n*Manufacturer: \"Test\"\n"
                           "*ModelName: \"Paper\"\n*ShortNickName: \"Paper\"\n*NickName: \"Paper\"\n*PSVersion: \"(3010.000) 0\"\n"
                           "*LanguageLevel: \"3\"\n*ColorDevice: False\n*DefaultColorSpace: Gray\n"
                           "*cupsFilter2: \"application/pdf application/octet-stream 0 %1/etc/tofile\"\n"
                           "*OpenUI *PageSize/Media Size: PickOne\n*DefaultPageSize: A4\n"
                           "*PageSize A4/A4: \"<</PageSize[595 842]>>setpagedevice\"\n*CloseUI: *PageSize\n"
                           "*OpenUI *PageRegion/Media Size: PickOne\n*DefaultPageRegion: A4\n"
                           "*PageRegion A4/A4: \"<</PageSize[595 842]>>setpagedevice\"\n*CloseUI: *PageRegion\n"
                           "*DefaultImageableArea: A4\n*ImageableArea A4/A4: \"0 0 595 842\"\n"
                           "*DefaultPaperDimension: A4\n*PaperDimension A4/A4: \"595 842\"\n")
                .arg(folder));
    if (!written)
        return QStringLiteral("the server's files could not be written");
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->start(program(),
                    {QStringLiteral("-f"), QStringLiteral("-c"), at("etc/cupsd.conf"), QStringLiteral("-s"), at("etc/cups-files.conf")});
    const bool answers =
        m_server->waitForStarted(10000) &&
        QTest::qWaitFor([&] { return QFileInfo::exists(at("cups.sock")) || m_server->state() == QProcess::NotRunning; }, 20000);
    if (answers && m_server->state() == QProcess::Running)
        return {};
    QFile log(at("log/error"));
    const QString said = log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString();
    return QStringLiteral("the server does not answer: %1%2").arg(QString::fromUtf8(m_server->readAll()), said);
}

QString PrintQueue::file() const
{
    QFile paper(at("paper.pdf"));
    return paper.open(QIODevice::ReadOnly) && paper.readAll().trimmed().endsWith("%%EOF") ? paper.fileName() : QString();
}

}  // namespace holdfast::tests
