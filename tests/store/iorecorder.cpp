// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Loaded before the C library into a process that writes a store (LD_PRELOAD): tells, in the order it happens, every write, truncation,
// sync, removal and new name below the folder RECORD_FOLDER to the file RECORD_TO. The format is read by tests/store/disk.cpp.
// With RECORD_QUOTA no more than so many bytes are taken there: what a system says whose administrator has set a limit for each person.
// Plain C underneath: it runs inside the calls of a program that is not prepared for it.
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <cerrno>
#include <climits>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr int MostFiles = 1024;
char folder[PATH_MAX];
char *names[MostFiles];
int record = -2;  // not looked yet

bool isRecording()
{
    if (record == -2) {
        const char *below = getenv("RECORD_FOLDER");
        const char *to = getenv("RECORD_TO");
        record = -1;
        if (below != nullptr && to != nullptr) {
            strncpy(folder, below, sizeof folder - 1);
            record = int(syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        }
    }
    return record >= 0;
}

bool isBelow(const char *path)
{
    return strncmp(path, folder, strlen(folder)) == 0;
}

/// A disk that says "written" and has not: what the campaign must catch.
bool isTold(const char *name)
{
    static const bool lying = getenv("RECORD_LYING_DISK") != nullptr;
    const size_t length = strlen(name);
    return !lying || length < 4 || strcmp(name + length - 4, "-wal") != 0;
}

bool isOverQuota(const char *name, size_t count)
{
    static const char *given = getenv("RECORD_QUOTA");
    static const uint64_t most = given != nullptr ? strtoull(given, nullptr, 10) : UINT64_MAX;
    static uint64_t taken = 0;
    if (name == nullptr || most - taken >= count) {
        taken += name != nullptr ? count : 0;
        return false;
    }
    taken = most;
    errno = EDQUOT;
    return true;
}

/// kind | length of name | name | offset | length of data | data
void tell(char kind, const char *name, int64_t offset, const void *data, uint64_t length)
{
    const auto nameLength = uint32_t(strlen(name));
    const size_t size = 1 + sizeof nameLength + nameLength + sizeof offset + sizeof length + length;
    char *bytes = static_cast<char *>(malloc(size));
    char *next = bytes;
    const auto put = [&next](const void *from, size_t count) {
        memcpy(next, from, count);
        next += count;
    };
    put(&kind, 1);
    put(&nameLength, sizeof nameLength);
    put(name, nameLength);
    put(&offset, sizeof offset);
    put(&length, sizeof length);
    if (length > 0)
        put(data, length);
    if (syscall(SYS_write, record, bytes, size) != long(size))
        abort();  // a record with a hole would prove nothing
    free(bytes);
}

const char *nameOf(int file)
{
    return file >= 0 && file < MostFiles ? names[file] : nullptr;
}

void opened(int file, const char *path, int flags)
{
    if (file < 0 || file >= MostFiles || !isRecording())
        return;
    free(names[file]);
    names[file] = nullptr;
    if (!isBelow(path))
        return;
    names[file] = strdup(path);
    if ((flags & O_CREAT) != 0)
        tell('O', path, (flags & O_TRUNC) != 0 ? 1 : 0, nullptr, 0);
}

template <class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

int openAny(const char *path, int flags, va_list more)
{
    const unsigned mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, unsigned) : 0;
    const int file = int(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    opened(file, path, flags);
    return file;
}

}  // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const int file = openAny(path, flags, more);
    va_end(more);
    return file;
}

int open64(const char *path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const int file = openAny(path, flags, more);
    va_end(more);
    return file;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    static const auto real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    const char *name = nameOf(file);
    if (isOverQuota(name, count))
        return -1;
    const ssize_t done = real(file, bytes, count, offset);
    if (name != nullptr && done > 0)
        tell('W', name, offset, bytes, uint64_t(done));
    return done;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    return pwrite64(file, bytes, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    const char *name = nameOf(file);
    if (isOverQuota(name, count))
        return -1;
    const off_t offset = name != nullptr ? lseek(file, 0, SEEK_CUR) : 0;
    const auto done = ssize_t(syscall(SYS_write, file, bytes, count));
    if (name != nullptr && done > 0)
        tell('W', name, offset, bytes, uint64_t(done));
    return done;
}

int ftruncate64(int file, off64_t length)
{
    const int done = int(syscall(SYS_ftruncate, file, length));
    if (const char *name = nameOf(file); name != nullptr && done == 0)
        tell('T', name, length, nullptr, 0);
    return done;
}

int ftruncate(int file, off_t length)
{
    return ftruncate64(file, length);
}

int fsync(int file)
{
    const int done = int(syscall(SYS_fsync, file));
    if (const char *name = nameOf(file); name != nullptr && done == 0 && isTold(name))
        tell('S', name, 0, nullptr, 0);
    return done;
}

int fdatasync(int file)
{
    const int done = int(syscall(SYS_fdatasync, file));
    if (const char *name = nameOf(file); name != nullptr && done == 0 && isTold(name))
        tell('S', name, 0, nullptr, 0);
    return done;
}

int unlink(const char *path)
{
    const int done = int(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
    if (done == 0 && isRecording() && isBelow(path))
        tell('U', path, 0, nullptr, 0);
    return done;
}

int link(const char *from, const char *to)
{
    const int done = int(syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
    if (done == 0 && isRecording() && isBelow(to))
        tell('L', from, 0, to, strlen(to));
    return done;
}

int rename(const char *from, const char *to)
{
    const int done = int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
    if (done == 0 && isRecording() && isBelow(to))
        tell('R', from, 0, to, strlen(to));
    return done;
}

int close(int file)
{
    if (file >= 0 && file < MostFiles) {
        free(names[file]);
        names[file] = nullptr;
    }
    return int(syscall(SYS_close, file));
}
}
