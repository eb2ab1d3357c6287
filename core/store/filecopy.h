// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Copies of sealed bytes: a file as a whole, for its owner only. Never to be used on a store this process has open to write.
#pragma once

#include "core/base/result.h"

namespace holdfast::store {

/// Replaces what is at `to`. Not yet on the disk when it returns. NotFound, DiskFull, ReadOnly, Io.
Result<void> copyFile(const QString &from, const QString &to);
/// Whether both can be read and hold the same bytes.
Result<bool> isSameBytes(const QString &a, const QString &b);

}  // namespace holdfast::store
