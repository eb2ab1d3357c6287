// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// BLAKE2b-256, plain and keyed, and subkeys of a master key.
// Bytes in, bytes out: knows nothing of what is hashed.
#pragma once

#include "core/crypto/secret.h"

namespace holdfast::crypto {

inline constexpr qsizetype KeySize = 32;
inline constexpr qsizetype DigestSize = 32;

/// 32 bytes.
QByteArray digest(QByteArrayView bytes);
/// 32 bytes, which nobody without the key (16 to 64 bytes) can make.
QByteArray keyedDigest(const SecretBuffer &key, QByteArrayView bytes);
/// Keyed digest into guarded memory; the key may be a public salt.
SecretBuffer secretDigest(QByteArrayView key, QByteArrayView bytes);

/// A 32-byte key that tells nothing about its master (32 bytes) or its siblings.
SecretBuffer subkey(const SecretBuffer &master, quint64 number);

}  // namespace holdfast::crypto
