// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A PDF that opens only with a password: AES with a 256-bit key (revision 6), metadata included, made in memory.
// Every permission stays on, a screen reader's first of all: whoever has the password may read, print and copy. Judges no password.
#pragma once

#include "core/base/result.h"
#include "core/report/page.h"

#include <QByteArray>
#include <QDateTime>

namespace holdfast::report {

/// Longest password a PDF takes, in bytes of UTF-8; what is longer would be cut off without a word.
inline constexpr qsizetype LongestPdfPassword = 127;

/// The same tagged pages, PDF/UA-1 but by its nature not PDF/A, and it does not say that it is. WeakPassphrase for an empty password or
/// one with a zero byte, TooLarge for one that is too long.
Result<QByteArray> writeProtectedPdf(const Pages &pages, const QDateTime &created, QByteArrayView password);

}  // namespace holdfast::report
