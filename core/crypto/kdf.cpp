// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/kdf.h"

#include "core/crypto/hash.h"

#include <QElapsedTimer>

#include <sodium.h>

#include <algorithm>

namespace holdfast::crypto {

KdfCost KdfCost::floor()
{
    return {3, quint64(256) << 20};
}

KdfCost KdfCost::cheapForTests()
{
    return {1, LeastBytes};
}

KdfCost KdfCost::calibrated()
{
    constexpr double Aim = 1.0;  // seconds
    const Passphrase sample = Passphrase::fromInput(QStringLiteral("measured, not kept"));
    const QByteArray salt(SaltSize, 'm');
    const auto seconds = [&](KdfCost cost) {
        QElapsedTimer timer;
        timer.start();
        return deriveKey(sample, salt, cost) ? double(timer.nsecsElapsed()) / 1e9 : Aim * 2;
    };
    const KdfCost least = floor();
    const double one = seconds(least);
    if (one >= Aim)
        return least;
    // More memory hurts a guesser more than more passes; half a gigabyte is what an ordinary office computer can spare.
    const KdfCost more{3, quint64(512) << 20};
    const double two = one * 2 < Aim * 1.2 ? seconds(more) : Aim * 2;
    const auto scaled = [](KdfCost cost, double took) {
        const quint64 passes = quint64(Aim / (took / double(cost.m_passes)) + 0.5);
        return KdfCost(std::clamp<quint64>(passes, 3, MostPasses), cost.m_bytes);
    };
    return two < Aim * 1.2 ? scaled(more, two) : scaled(least, one);
}

Result<KdfCost> KdfCost::fromStored(quint64 passes, quint64 bytes)
{
    if (passes < 1 || passes > MostPasses || bytes < LeastBytes || bytes > MostBytes)
        return unexpected(ErrorCode::WrongKey, QStringLiteral("derivation cost"));
    return KdfCost(passes, bytes);
}

Result<SecretBuffer> deriveKey(const Passphrase &passphrase, QByteArrayView salt, KdfCost cost)
{
    static_assert(SaltSize == crypto_pwhash_SALTBYTES);
    prepare();
    if (salt.size() != SaltSize)
        return unexpected(ErrorCode::WrongKey, QStringLiteral("salt"));
    SecretBuffer key(KeySize);
    // With parameters inside its limits the library has one reason left to refuse: it was not given the memory.
    if (crypto_pwhash(key.data(), key.size(), passphrase.utf8().data(), quint64(passphrase.utf8().size()),
                      reinterpret_cast<const unsigned char *>(salt.data()), cost.passes(), cost.bytes(), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return unexpected(ErrorCode::NoMemory, QStringLiteral("key derivation"));
    return key;
}

}  // namespace holdfast::crypto
