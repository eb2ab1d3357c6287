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
constexpr int Tries = 5;

struct Look {
    qint64 size = -1;
    QDateTime changed;
    bool operator==(const Look &) const = default;
};

Look look(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? Look{file.size(), file.lastModified()} : Look();
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
    for (int attempt = 0; attempt < Tries; ++attempt) {
        const Look before = look(m_source);
        const Look logBefore = look(log);
        if (const auto done = copy(m_source, path()); !done)
            return done;
        if (const auto done = copy(log, path() + QStringLiteral("-wal")); !done)
            return done;
        if (look(m_source) == before && look(log) == logBefore)
            return {};
    }
    return {};  // a store that never rests; authenticating the copy decides
}

}  // namespace holdfast::store
