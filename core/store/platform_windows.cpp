// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/platform.h"

#include <QDir>
#include <QFileInfo>

#include <string>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

// Owner-only comes from the folder: a user's local application data is inherited by what is made in it.
namespace holdfast::store::platform {

namespace {
std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

Unexpected failure(const char *step)
{
    const DWORD reason = ::GetLastError();
    const QString detail = QStringLiteral("%1: error %2").arg(QLatin1String(step)).arg(reason);
    switch (reason) {
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS: return unexpected(ErrorCode::Exists, detail);
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: return unexpected(ErrorCode::NotFound, detail);
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT: return unexpected(ErrorCode::ReadOnly, detail);
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return unexpected(ErrorCode::DiskFull, detail);
    default: return unexpected(ErrorCode::Io, detail);
    }
}

class File {
public:
    File(const QString &path, DWORD access, DWORD disposition)
        : m_handle(::CreateFileW(native(path).c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, disposition,
                                 FILE_ATTRIBUTE_NORMAL, nullptr))
    {
    }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    ~File()
    {
        if (isOpen())
            ::CloseHandle(m_handle);
    }
    bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    operator HANDLE() const { return m_handle; }

private:
    HANDLE m_handle;
};
}  // namespace

Result<void> createOwnerOnly(const QString &path)
{
    const File file(path, GENERIC_WRITE, CREATE_NEW);
    return file.isOpen() ? Result<void>() : failure("create");
}

Result<void> syncFile(const QString &path)
{
    const File file(path, GENERIC_READ | GENERIC_WRITE, OPEN_EXISTING);
    return file.isOpen() && ::FlushFileBuffers(file) ? Result<void>() : failure("flush");
}

Result<void> syncFolder(const QString &)
{
    return {};  // MOVEFILE_WRITE_THROUGH below does what a folder's fsync does elsewhere
}

Result<void> renameNew(const QString &from, const QString &to)
{
    return ::MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_WRITE_THROUGH) ? Result<void>() : failure("rename");
}

Result<void> linkNew(const QString &from, const QString &to)
{
    return ::CreateHardLinkW(native(to).c_str(), native(from).c_str(), nullptr) ? Result<void>() : failure("link");
}

Result<void> renameOver(const QString &from, const QString &to)
{
    return ::MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) ? Result<void>()
                                                                                                                       : failure("rename");
}

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QString fresh = path + QStringLiteral(".part");
    {
        const File file(fresh, GENERIC_WRITE, CREATE_ALWAYS);
        DWORD written = 0;
        if (!file.isOpen() || !::WriteFile(file, bytes.constData(), DWORD(bytes.size()), &written, nullptr) ||
            written != DWORD(bytes.size()) || !::FlushFileBuffers(file))
            return failure("write");
    }
    return renameOver(fresh, path);
}

Result<void> overwrite(const QString &path, qint64 size, qint64 offset, const QByteArray &bytes)
{
    const File file(path, GENERIC_WRITE, OPEN_EXISTING);
    if (!file.isOpen())
        return failure("open to overwrite");
    LARGE_INTEGER found = {}, from = {};
    from.QuadPart = offset;
    if (!::GetFileSizeEx(file, &found) || found.QuadPart != size)
        return unexpected(ErrorCode::Io, QStringLiteral("another size"));
    DWORD written = 0;
    if (!::SetFilePointerEx(file, from, nullptr, FILE_BEGIN) ||
        !::WriteFile(file, bytes.constData(), DWORD(bytes.size()), &written, nullptr) || written != DWORD(bytes.size()) ||
        !::FlushFileBuffers(file))
        return failure("overwrite");
    return {};
}

bool forbidsWriting(const QString &path)
{
    const QFileInfo place(path);
    return place.exists() && !place.isWritable();
}

}  // namespace holdfast::store::platform
