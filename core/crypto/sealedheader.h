// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The first 40 bytes of a file that a passphrase opens: what kind it is, and what turns the passphrase into its key.
// magic (8) | format (4) | passes (4) | bytes of memory (8) | salt (16), little endian. What follows is sealed with the header as part
// of its place, so that an altered header opens nothing.
#pragma once

#include "core/crypto/kdf.h"
#include "core/crypto/sealer.h"

namespace holdfast::crypto {

class SealedHeader {
public:
    static constexpr qsizetype Size = 40;

    struct Kind {
        const char *magic;  ///< 8 bytes
        quint32 format;
    };
    /// A new header with a salt of its own, and its key. WeakPassphrase, NoMemory.
    static Result<SealedHeader> make(Kind kind, const Passphrase &passphrase, KdfCost cost);
    /// Whether the bytes begin as this kind of file does, in whatever format.
    static bool isOf(Kind kind, QByteArrayView file);
    /// The header of a file that begins with these bytes, and what may be its key: the first seal tells.
    /// NotACaseFile, Damaged (cut short), NewerFormat, WrongKey (a cost outside the limits), NoMemory.
    static Result<SealedHeader> read(Kind kind, QByteArrayView file, const Passphrase &passphrase);

    const QByteArray &bytes() const { return m_bytes; }
    const Sealer &sealer() const { return m_sealer; }

private:
    SealedHeader(QByteArray bytes, SecretBuffer key);

    QByteArray m_bytes;
    Sealer m_sealer;
};

}  // namespace holdfast::crypto
