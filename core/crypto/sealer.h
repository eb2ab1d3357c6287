// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Seals bytes under one key with XChaCha20-Poly1305, and opens them again only where they belong.
// Blob, format 1: format (1 byte) | algorithm (1) | key id (4, little endian) | nonce (24) | ciphertext | tag (16).
// The caller's place and the blob's first six bytes are authenticated with it. Never reuses a nonce: each is 192 random bits.
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <array>
#include <functional>

namespace holdfast::crypto {

/// Fills memory with random bytes. Passed in, so that known answers can be tested; the default is the system's.
using RandomFill = std::function<void(unsigned char *, std::size_t)>;

class Sealer {
public:
    static constexpr qsizetype HeaderSize = 6;
    static constexpr qsizetype NonceSize = 24;
    static constexpr qsizetype TagSize = 16;
    static constexpr qsizetype Overhead = HeaderSize + NonceSize + TagSize;

    /// The key has 32 bytes.
    Sealer(SecretBuffer key, quint32 keyId, RandomFill random = {});

    /// `place` is everything that says where the blob belongs; it is not stored and must be given again to open it.
    QByteArray seal(QByteArrayView place, QByteArrayView plain) const;
    /// Tampered when key, place, header or a single bit differ.
    Result<QByteArray> open(QByteArrayView place, QByteArrayView blob) const;
    /// The same into guarded memory, for keys.
    Result<SecretBuffer> openSecret(QByteArrayView place, QByteArrayView blob) const;

    /// Nonce and tag: 40 bytes that name one sealed blob. Empty when it is too short to be one.
    static QByteArray mark(QByteArrayView blob);
    /// The two parts of the mark, where they stand in the blob; empty when it is too short.
    static std::array<QByteArrayView, 2> markParts(QByteArrayView blob);

private:
    bool fits(QByteArrayView blob) const;
    bool decrypt(QByteArrayView place, QByteArrayView blob, unsigned char *out) const;

    SecretBuffer m_key;
    quint32 m_keyId;
    RandomFill m_random;
};

}  // namespace holdfast::crypto
