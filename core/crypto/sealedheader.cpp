// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/sealedheader.h"

#include <QtEndian>

namespace holdfast::crypto {

namespace {

constexpr qsizetype MagicSize = 8, FormatAt = 8, PassesAt = 12, BytesAt = 16, SaltAt = 24;
static_assert(SaltAt + SaltSize == SealedHeader::Size);
constexpr quint32 KeyId = 1;

template <class Number>
void put(QByteArray &header, qsizetype at, Number value)
{
    qToLittleEndian(value, header.data() + at);
}

template <class Number>
Number number(QByteArrayView header, qsizetype at)
{
    return qFromLittleEndian<Number>(header.data() + at);
}

}  // namespace

SealedHeader::SealedHeader(QByteArray bytes, SecretBuffer key)
    : m_bytes(std::move(bytes))
    , m_sealer(std::move(key), KeyId)
{
}

Result<SealedHeader> SealedHeader::make(Kind kind, const Passphrase &passphrase, KdfCost cost)
{
    if (!passphraseStrength(passphrase).acceptable)
        return unexpected(ErrorCode::WeakPassphrase);
    QByteArray header(Size, char(0));
    std::copy_n(kind.magic, MagicSize, header.begin());
    put(header, FormatAt, kind.format);
    put(header, PassesAt, quint32(cost.passes()));
    put(header, BytesAt, quint64(cost.bytes()));
    const QByteArray salt = randomBytes(SaltSize);
    std::copy(salt.begin(), salt.end(), header.begin() + SaltAt);
    auto key = deriveKey(passphrase, salt, cost);
    if (!key)
        return key.failure();
    return SealedHeader(std::move(header), std::move(*key));
}

bool SealedHeader::isOf(Kind kind, QByteArrayView file)
{
    return file.startsWith(QByteArrayView(kind.magic, MagicSize));
}

Result<SealedHeader> SealedHeader::read(Kind kind, QByteArrayView file, const Passphrase &passphrase)
{
    if (!isOf(kind, file))
        return unexpected(ErrorCode::NotACaseFile);
    if (file.size() < Size)
        return unexpected(ErrorCode::Damaged);
    const QByteArrayView header = file.first(Size);
    if (number<quint32>(header, FormatAt) != kind.format)
        return unexpected(ErrorCode::NewerFormat);
    const auto cost = KdfCost::fromStored(number<quint32>(header, PassesAt), number<quint64>(header, BytesAt));
    if (!cost)
        return cost.failure();
    auto key = deriveKey(passphrase, header.sliced(SaltAt), *cost);
    if (!key)
        return key.failure();
    return SealedHeader(header.toByteArray(), std::move(*key));
}

}  // namespace holdfast::crypto
