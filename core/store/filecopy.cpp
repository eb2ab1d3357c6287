// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/filecopy.h"

#include "core/store/platform.h"

#include <QFile>

namespace holdfast::store {

namespace {
constexpr qint64 Block = qint64(1) << 20;
}

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.exists())
        return unexpected(ErrorCode::NotFound, QStringLiteral("copy from"));
    if (!source.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::Io, QStringLiteral("copy from"));
    QFile::remove(to);
    if (const auto made = platform::createOwnerOnly(to); !made)
        return made;
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return unexpected(ErrorCode::Io, QStringLiteral("copy to"));
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(Block);
        if (bytes.isEmpty())
            return unexpected(ErrorCode::Io, QStringLiteral("copy from"));
        if (target.write(bytes) != bytes.size() || !target.flush())
            return unexpected(target.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io,
                              QStringLiteral("copy to"));
    }
    return {};
}

Result<bool> isSameBytes(const QString &a, const QString &b)
{
    QFile left(a), right(b);
    if (!left.open(QIODevice::ReadOnly) || !right.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::Io, QStringLiteral("compare"));
    if (left.size() != right.size())
        return false;
    while (!left.atEnd()) {
        const QByteArray bytes = left.read(Block);
        if (bytes.isEmpty())
            return unexpected(ErrorCode::Io, QStringLiteral("compare"));
        if (right.read(bytes.size()) != bytes)
            return false;
    }
    return true;
}

}  // namespace holdfast::store
