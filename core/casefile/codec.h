// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The case document: JSON outside, the same document as CBOR with string keys inside the store (docs/formats.md).
// Reads with bounds (32 MiB, 64 deep, before parsing), reports every problem with its place, and writes nothing half.
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/casefile/case.h"

#include <QByteArray>

#include <variant>

namespace holdfast::casefile {

inline constexpr qsizetype MaxBytes = 32 * 1024 * 1024;
inline constexpr int MaxDepth = 64;

/// Indented JSON, UTF-8, keys in a fixed order.
QByteArray toJson(const Case &record);
/// Problems instead of a case when anything is not as the schema says; a newer minor version's unknown fields are kept, a newer major one
/// is refused.
std::variant<Case, Issues> fromJson(const QByteArray &json);

/// The fields that this version does not know, as "unknown-key" with their places. They are kept; a typing mistake shows here.
Issues unknownFields(const Case &record);

/// Checks size, depth, UTF-8 and duplicate keys of any JSON text and parses it. Used for every JSON file a person hands in.
std::variant<QJsonObject, Issues> readObject(const QByteArray &json);

QByteArray toCbor(const Case &record);
/// For what the store sealed: damaged or alien bytes are one error.
Result<Case> fromCbor(const QByteArray &cbor);

}  // namespace holdfast::casefile
