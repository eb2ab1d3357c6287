// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/platform.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace holdfast::store::platform {

namespace {
Unexpected failure(const char *step)
{
    const int reason = errno;
    const QString detail = QStringLiteral("%1: errno %2").arg(QLatin1String(step)).arg(reason);
    switch (reason) {
    case EEXIST: return unexpected(ErrorCode::Exists, detail);
    case ENOENT: return unexpected(ErrorCode::NotFound, detail);
    case EACCES:
    case EPERM:
    case EROFS: return unexpected(ErrorCode::ReadOnly, detail);
    case ENOSPC:
    case EDQUOT: return unexpected(ErrorCode::DiskFull, detail);
    default: return unexpected(ErrorCode::Io, detail);
    }
}

class Descriptor {
public:
    Descriptor(const QString &path, int flags, mode_t mode = 0)
        : m_descriptor(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode))
    {
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(); }
    bool isOpen() const { return m_descriptor >= 0; }
    operator int() const { return m_descriptor; }
    bool close()
    {
        const int descriptor = m_descriptor;
        m_descriptor = -1;
        return descriptor < 0 || ::close(descriptor) == 0;
    }

private:
    int m_descriptor;
};

/// The bytes and what is needed to find them again.
bool putOnDisk(int descriptor)
{
#ifdef F_FULLFSYNC
    return ::fcntl(descriptor, F_FULLFSYNC) == 0 || ::fsync(descriptor) == 0;
#else
    return ::fdatasync(descriptor) == 0;
#endif
}

Result<void> sync(const QString &path, int flags)
{
    Descriptor file(path, flags);
    if (!file.isOpen())
        return failure("open to sync");
#ifdef F_FULLFSYNC
    if (::fcntl(file, F_FULLFSYNC) == 0)
        return {};
#endif
    return ::fsync(file) == 0 ? Result<void>() : failure("fsync");
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        done += written;
    }
    return true;
}
}  // namespace

Result<void> createOwnerOnly(const QString &path)
{
    const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    return file.isOpen() ? Result<void>() : failure("create");
}

Result<void> syncFile(const QString &path)
{
    return sync(path, O_RDONLY);
}

Result<void> syncFolder(const QString &folder)
{
    return sync(folder, O_RDONLY | O_DIRECTORY);
}

Result<void> renameNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        return {};
    }
    if (errno != EPERM && errno != EOPNOTSUPP)
        return failure("link");
    // A file system without hard links: look first, and accept the moment between looking and renaming.
    if (::access(target.constData(), F_OK) == 0)
        return unexpected(ErrorCode::Exists, QStringLiteral("rename"));
    return ::rename(source.constData(), target.constData()) == 0 ? Result<void>() : failure("rename");
}

Result<void> linkNew(const QString &from, const QString &to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ? Result<void>() : failure("link");
}

Result<void> renameOver(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 ? Result<void>() : failure("rename");
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QString fresh = path + QStringLiteral(".part");
    ::unlink(QFile::encodeName(fresh).constData());
    Descriptor file(fresh, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
    if (!file.isOpen())
        return failure("create");
    if (!writeAll(file, bytes) || ::fsync(file) != 0 || !file.close())
        return failure("write");
    return renameOver(fresh, path);
}

Result<void> overwrite(const QString &path, qint64 size, qint64 offset, const QByteArray &bytes)
{
    Descriptor file(path, O_WRONLY | O_NOFOLLOW);
    if (!file.isOpen())
        return failure("open to overwrite");
    struct stat found = {};
    if (::fstat(file, &found) != 0 || !S_ISREG(found.st_mode) || found.st_size != size)
        return unexpected(ErrorCode::Io, QStringLiteral("another size"));
    if (::pwrite(file, bytes.constData(), std::size_t(bytes.size()), offset) != bytes.size() || !putOnDisk(file) || !file.close())
        return failure("overwrite");
    return {};
}

bool forbidsWriting(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) != 0 && (errno == EACCES || errno == EPERM || errno == EROFS);
}

}  // namespace holdfast::store::platform
