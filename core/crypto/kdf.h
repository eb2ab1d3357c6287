// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Turns a passphrase into a key with Argon2id, at a cost that is stored beside the salt.
// Refuses costs outside the limits before any memory is asked for, so an altered file can neither weaken nor exhaust us unseen.
#pragma once

#include "core/base/result.h"
#include "core/crypto/passphrase.h"

namespace holdfast::crypto {

class KdfCost {
public:
    static constexpr quint64 LeastBytes = quint64(8) << 20;
    static constexpr quint64 MostBytes = quint64(1) << 30;
    static constexpr quint64 MostPasses = 50;

    /// 256 MiB, 3 passes: nothing cheaper protects a real store.
    static KdfCost floor();
    /// Measured on this computer to take 0.8 to 1.2 seconds, never below the floor. Takes a second or two itself.
    static KdfCost calibrated();
    /// 8 MiB, 1 pass. For tests and nothing else.
    static KdfCost cheapForTests();
    /// What a file says; WrongKey outside the limits, like any other altered header.
    static Result<KdfCost> fromStored(quint64 passes, quint64 bytes);

    quint64 passes() const { return m_passes; }
    quint64 bytes() const { return m_bytes; }
    bool operator==(const KdfCost &) const = default;

private:
    KdfCost(quint64 passes, quint64 bytes)
        : m_passes(passes)
        , m_bytes(bytes)
    {
    }
    quint64 m_passes;
    quint64 m_bytes;
};

inline constexpr qsizetype SaltSize = 16;

/// 32 bytes. NoMemory when the system cannot give what the cost asks for: the passphrase may still be right.
Result<SecretBuffer> deriveKey(const Passphrase &passphrase, QByteArrayView salt, KdfCost cost);

}  // namespace holdfast::crypto
