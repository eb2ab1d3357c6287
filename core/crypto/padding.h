// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Padding, so that the size of what is sealed tells little.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace holdfast::crypto {

/// Adds 0x80 and zeros up to a multiple of `block`.
QByteArray pad(QByteArray bytes, qsizetype block);
/// Tampered when there is no padding to take off.
Result<QByteArray> unpad(QByteArray bytes);

}  // namespace holdfast::crypto
