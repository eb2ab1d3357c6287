// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/claim.h"

#include "core/store/location.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QMutex>
#include <QSysInfo>

namespace holdfast::store {

namespace {

QString claimOf(const QString &path)
{
    return path + QStringLiteral(".in-use");
}

/// Claims of this process whose folder did not answer when they ended, and what this computer was called: they may still stand there.
QHash<QString, QString> &leftBehind()
{
    static QHash<QString, QString> All;
    return All;
}
QMutex leftBehindGuard;

struct Said {
    qint64 process = 0;
    QString computer, program;
};

std::optional<Said> saidIn(const QLockFile &file)
{
    Said said;
    if (!file.getLockInfo(&said.process, &said.computer, &said.program))
        return std::nullopt;
    return said;
}

bool isByThisProcess(const QLockFile &file, const QString &computer)
{
    const auto said = saidIn(file);
    return said && said->process == QCoreApplication::applicationPid() && said->computer == computer;
}

}  // namespace

Claim::Claim(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
    , m_computer(QSysInfo::machineHostName())
{
}

Claim::~Claim()
{
    if (standsThere())
        return;
    const QMutexLocker locker(&leftBehindGuard);
    leftBehind().insert(m_file->fileName(), m_computer);
    // Its end takes the file away, and by now that may be another computer's. Leaving a descriptor open harms nobody.
    (void)m_file.release();
}

Result<std::unique_ptr<Claim>> Claim::take(const QString &path)
{
    const Location location = locationOf(path);
    if (location != Location::Network && location != Location::Synced)
        return std::unique_ptr<Claim>();
    auto file = std::make_unique<QLockFile>(claimOf(path));
    file->setStaleLockTime(0);  // a laptop may sleep over a weekend with the store open
    bool isTaken = file->tryLock(0);
    {
        const QMutexLocker locker(&leftBehindGuard);
        const QString computer = leftBehind().take(file->fileName());
        if (!isTaken && !computer.isEmpty() && isByThisProcess(*file, computer))
            isTaken = QFile::remove(file->fileName()) && file->tryLock(0);
    }
    if (isTaken)
        return std::unique_ptr<Claim>(new Claim(std::move(file)));
    if (file->error() == QLockFile::LockFailedError)
        return unexpected(ErrorCode::Busy, QStringLiteral("claimed"));
    return std::unique_ptr<Claim>();
}

bool Claim::isOurs() const
{
    m_wasLost = m_wasLost || !standsThere();
    return !m_wasLost;
}

bool Claim::standsThere() const
{
    return isByThisProcess(*m_file, m_computer);
}

std::optional<Claim::Holder> Claim::holder(const QString &path)
{
    const QString file = claimOf(path);
    const auto said = saidIn(QLockFile(file));
    if (!said)
        return std::nullopt;
    return Holder{said->computer, QFileInfo(file).lastModified()};
}

void Claim::end(const QString &path)
{
    QFile::remove(claimOf(path));
}

}  // namespace holdfast::store
