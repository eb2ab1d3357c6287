// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the store needs of the operating system and Qt does not give: files only their owner may read, bytes that have reached the disk,
// and a rename that never replaces. One implementation per platform; nothing else may assume a platform.
#pragma once

#include "core/base/result.h"

namespace holdfast::store::platform {

/// Makes an empty file only its owner may read and write. Exists when there is one, ReadOnly, DiskFull, Io.
Result<void> createOwnerOnly(const QString &path);
/// Returns when the file's bytes are on the disk.
Result<void> syncFile(const QString &path);
/// Returns when names made, renamed or removed in the folder are on the disk.
Result<void> syncFolder(const QString &folder);
/// Exists when `to` is there already; never replaces it.
Result<void> renameNew(const QString &from, const QString &to);
/// The same file under a second name; never replaces it. Io where the file system has no such thing.
Result<void> linkNew(const QString &from, const QString &to);
/// Renames, taking the place of what is at `to` in one step.
Result<void> renameOver(const QString &from, const QString &to);
/// Puts a small owner-only file in place as a whole, on the disk before it returns; a crash leaves the old one or the new one.
Result<void> replaceFile(const QString &path, const QByteArray &bytes);
/// Writes into a file of exactly `size` bytes that is there already; on the disk before it returns. NotFound, Io.
Result<void> overwrite(const QString &path, qint64 size, qint64 offset, const QByteArray &bytes);
/// Whether the system says that the file, or new ones in the folder, may not be written. Not when it has no answer: a share that is away.
bool forbidsWriting(const QString &path);

}  // namespace holdfast::store::platform
