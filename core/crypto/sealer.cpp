// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/sealer.h"

#include <QVarLengthArray>
#include <QtEndian>

#include <sodium.h>

namespace holdfast::crypto {

namespace {
constexpr unsigned char Format = 1;
constexpr unsigned char XChaCha20Poly1305 = 1;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// On the stack: a list opens thousands.
QVarLengthArray<char, 128> bound(QByteArrayView place, QByteArrayView header)
{
    QVarLengthArray<char, 128> all;
    all.append(place.data(), place.size());
    all.append(header.data(), header.size());
    return all;
}
}  // namespace

static_assert(Sealer::NonceSize == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(Sealer::TagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);

Sealer::Sealer(SecretBuffer key, quint32 keyId, RandomFill random)
    : m_key(std::move(key))
    , m_keyId(keyId)
    , m_random(std::move(random))
{
    prepare();
    Q_ASSERT(m_key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (!m_random)
        m_random = [](unsigned char *out, std::size_t size) { randombytes_buf(out, size); };
}

QByteArray Sealer::seal(QByteArrayView place, QByteArrayView plain) const
{
    QByteArray blob(plain.size() + Overhead, Qt::Uninitialized);
    unsigned char *const out = raw(blob);
    out[0] = Format;
    out[1] = XChaCha20Poly1305;
    qToLittleEndian(m_keyId, out + 2);
    m_random(out + HeaderSize, NonceSize);
    const auto additional = bound(place, QByteArrayView(blob).first(HeaderSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + HeaderSize + NonceSize, nullptr, raw(plain), quint64(plain.size()),
                                               raw(QByteArrayView(additional)), quint64(additional.size()), nullptr, out + HeaderSize,
                                               m_key.data());
    return blob;
}

bool Sealer::fits(QByteArrayView blob) const
{
    return blob.size() >= Overhead && quint8(blob[0]) == Format && quint8(blob[1]) == XChaCha20Poly1305 &&
           qFromLittleEndian<quint32>(blob.data() + 2) == m_keyId;
}

bool Sealer::decrypt(QByteArrayView place, QByteArrayView blob, unsigned char *out) const
{
    const auto additional = bound(place, blob.first(HeaderSize));
    const unsigned char *const in = raw(blob);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, in + HeaderSize + NonceSize,
                                                      quint64(blob.size() - HeaderSize - NonceSize), raw(QByteArrayView(additional)),
                                                      quint64(additional.size()), in + HeaderSize, m_key.data()) == 0;
}

Result<QByteArray> Sealer::open(QByteArrayView place, QByteArrayView blob) const
{
    if (!fits(blob))
        return unexpected(ErrorCode::Tampered, QStringLiteral("blob header"));
    QByteArray plain(blob.size() - Overhead, Qt::Uninitialized);
    if (!decrypt(place, blob, raw(plain)))
        return unexpected(ErrorCode::Tampered, QStringLiteral("blob"));
    return plain;
}

Result<SecretBuffer> Sealer::openSecret(QByteArrayView place, QByteArrayView blob) const
{
    if (!fits(blob) || blob.size() == Overhead)
        return unexpected(ErrorCode::Tampered, QStringLiteral("blob header"));
    SecretBuffer plain(std::size_t(blob.size() - Overhead));
    if (!decrypt(place, blob, plain.data()))
        return unexpected(ErrorCode::Tampered, QStringLiteral("blob"));
    return plain;
}

QByteArray Sealer::mark(QByteArrayView blob)
{
    const auto [nonce, tag] = markParts(blob);
    return nonce.toByteArray() + tag.toByteArray();
}

std::array<QByteArrayView, 2> Sealer::markParts(QByteArrayView blob)
{
    if (blob.size() < Overhead)
        return {};
    return {blob.sliced(HeaderSize, NonceSize), blob.last(TagSize)};
}

}  // namespace holdfast::crypto
