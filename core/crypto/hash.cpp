// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/hash.h"

#include <sodium.h>

namespace holdfast::crypto {

namespace {
const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}
}  // namespace

QByteArray digest(QByteArrayView bytes)
{
    prepare();
    QByteArray out(DigestSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), DigestSize, raw(bytes), quint64(bytes.size()), nullptr, 0);
    return out;
}

QByteArray keyedDigest(const SecretBuffer &key, QByteArrayView bytes)
{
    QByteArray out(DigestSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(out.data()), DigestSize, raw(bytes), quint64(bytes.size()), key.data(),
                       key.size());
    return out;
}

SecretBuffer secretDigest(QByteArrayView key, QByteArrayView bytes)
{
    SecretBuffer out(DigestSize);
    crypto_generichash(out.data(), DigestSize, raw(bytes), quint64(bytes.size()), raw(key), std::size_t(key.size()));
    return out;
}

SecretBuffer subkey(const SecretBuffer &master, quint64 number)
{
    static_assert(crypto_kdf_KEYBYTES == KeySize && crypto_kdf_CONTEXTBYTES == 8);
    Q_ASSERT(master.size() == KeySize);
    SecretBuffer out(KeySize);
    crypto_kdf_derive_from_key(out.data(), out.size(), number, "holdfast", master.data());
    return out;
}

}  // namespace holdfast::crypto
