// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/privatecopy.h"

#include "core/store/database.h"
#include "core/store/filecopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace holdfast::store {

namespace {
constexpr int Tries = 40;           // a person saves every two seconds; a program that saves all the time is caught between two folds
constexpr qint64 JournalHead = 32;  // with the salt that each new beginning of the journal file has

QByteArray headOf(const QString &log)
{
    QFile file(log);
    return file.open(QIODevice::ReadOnly) ? file.read(JournalHead) : QByteArray();
}

Result<void> copy(const QString &from, const QString &to)
{
    QFile::remove(to);
    return QFileInfo::exists(from) ? copyFile(from, to) : Result<void>();
}
}  // namespace

PrivateCopy::PrivateCopy(const QString &path, const QString &pattern)
    : m_source(path)
    , m_folder(pattern)
{
}

Result<std::unique_ptr<PrivateCopy>> PrivateCopy::of(const QString &path, const QString &folder)
{
    const QString parent = folder.isEmpty() ? QDir::tempPath() : folder;
    QDir().mkpath(parent);
    std::unique_ptr<PrivateCopy> copy(new PrivateCopy(path, parent + QStringLiteral("/holdfast-XXXXXX")));
    if (!copy->m_folder.isValid())
        return unexpected(ErrorCode::Io, QStringLiteral("private folder"));
    if (const auto taken = copy->take(); !taken)
        return taken.failure();
    return copy;
}

Result<void> PrivateCopy::take()
{
    // Closing a second descriptor here would drop the lock of our own writing connection.
    if (Database::isOpenHere(m_source))
        return unexpected(ErrorCode::Busy, QStringLiteral("this process"));
    const QString log = m_source + QStringLiteral("-wal");
    // The writer appends to the journal file, which takes nothing from what was there before, and copies it into the store now and then. A
    // copy is whole when neither that nor a new beginning of the journal file fell into it. Times of change are too coarse to tell.
    for (int attempt = 0; attempt < Tries; ++attempt) {
        const QByteArray head = headOf(log);
        if (const auto done = copy(m_source, path()); !done)
            return done;
        if (const auto done = copy(log, path() + QStringLiteral("-wal")); !done)
            return done;
        const auto isSame = isSameBytes(m_source, path());
        if (!isSame)
            return isSame.failure();
        if (*isSame && headOf(log) == head && headOf(path() + QStringLiteral("-wal")) == head)
            return {};
    }
    return {};  // a store that never rests; authenticating the copy decides
}

}  // namespace holdfast::store
