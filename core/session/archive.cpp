// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/archive.h"

#include "core/crypto/hash.h"
#include "core/crypto/padding.h"
#include "core/crypto/sealer.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

namespace holdfast::session::archive {

namespace {

// magic (8) | format (4) | passes (4) | bytes of memory (8) | salt (16), then members: size of the blob (8) | 1 for the last (1) | blob.
constexpr char Magic[] = "HFARCH\r\n";
constexpr quint32 Format = 1;
constexpr qsizetype MagicSize = 8, FormatAt = 8, PassesAt = 12, BytesAt = 16, SaltAt = 24, HeaderSize = SaltAt + crypto::SaltSize;
constexpr qsizetype SizeSize = 8, FrameSize = SizeSize + 1;
constexpr qsizetype PaddingBlock = 1024;
constexpr quint32 KeyId = 1;
/// As JSON a case takes more room than the 32 MiB it may have as CBOR.
constexpr qsizetype MostPlain = qsizetype(128) << 20;
constexpr qsizetype SizeField = 4;

// Keys of a member's CBOR map; part of the format.
enum Key : qint64 { Name = 0, Bytes = 1 };

template <class Number>
void put(QByteArray &bytes, qsizetype at, Number value)
{
    qToLittleEndian(value, bytes.data() + at);
}

/// Header, number of the member, and whether it is the last: none can be left out, added or moved.
QByteArray placeOf(const QByteArray &header, quint64 number, bool isLast)
{
    QByteArray place = header + QByteArray(FrameSize, char(0));
    put(place, HeaderSize, number);
    place.back() = char(isLast);
    return place;
}

QByteArray packed(const Member &member)
{
    QByteArray plain = QCborMap{{Name, member.name}, {Bytes, member.bytes}}.toCborValue().toCbor();
    QByteArray padded = crypto::pad(qCompress(plain), PaddingBlock);
    crypto::wipe(plain);
    return padded;
}

Result<Member> unpacked(QByteArray padded)
{
    const auto small = crypto::unpad(std::move(padded));
    if (!small || small->size() < SizeField)
        return unexpected(ErrorCode::Tampered);
    if (qFromBigEndian<quint32>(small->constData()) > quint32(MostPlain))
        return unexpected(ErrorCode::TooLarge);
    QByteArray plain = qUncompress(*small);
    QCborParserError error;
    const QCborMap fields = QCborValue::fromCbor(plain, &error).toMap();
    crypto::wipe(plain);
    if (error.error != QCborError::NoError || !fields.value(Name).isString())
        return unexpected(ErrorCode::Tampered);
    return Member{fields.value(Name).toString(), fields.value(Bytes).toByteArray()};
}

}  // namespace

Result<void> write(const QString &path, const crypto::Passphrase &passphrase, crypto::KdfCost cost, const Source &next)
{
    if (!crypto::passphraseStrength(passphrase).acceptable)
        return unexpected(ErrorCode::WeakPassphrase);
    QByteArray header(HeaderSize, char(0));
    std::copy_n(Magic, MagicSize, header.begin());
    put(header, FormatAt, Format);
    put(header, PassesAt, quint32(cost.passes()));
    put(header, BytesAt, quint64(cost.bytes()));
    const QByteArray salt = crypto::randomBytes(crypto::SaltSize);
    std::copy(salt.begin(), salt.end(), header.begin() + SaltAt);
    auto key = crypto::deriveKey(passphrase, salt, cost);
    if (!key)
        return key.failure();
    const crypto::Sealer sealer(std::move(*key), KeyId);

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ErrorCode::ReadOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    bool isWritten = file.write(header) == header.size();
    auto member = next();
    if (!member)
        return member.failure();
    for (quint64 number = 0; *member && isWritten; ++number) {
        if ((*member)->bytes.size() > MostPlain - PaddingBlock)
            return unexpected(ErrorCode::TooLarge);
        QByteArray plain = packed(**member);
        auto after = next();
        if (!after)
            return after.failure();
        const bool isLast = !after->has_value();
        const QByteArray blob = sealer.seal(placeOf(header, number, isLast), plain);
        crypto::wipe(plain);
        QByteArray frame(FrameSize, char(0));
        put(frame, 0, quint64(blob.size()));
        frame.back() = char(isLast);
        isWritten = file.write(frame) == FrameSize && file.write(blob) == blob.size();
        member = std::move(after);
    }
    if (!isWritten || !file.commit())
        return unexpected(ErrorCode::Io);
    return {};
}

Result<void> read(const QString &path, const crypto::Passphrase &passphrase, const std::function<Result<void>(const Member &)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::NotFound);
    const QByteArray header = file.read(HeaderSize);
    if (!header.startsWith(QByteArrayView(Magic, MagicSize)))
        return unexpected(ErrorCode::NotACaseFile);
    if (header.size() < HeaderSize)
        return unexpected(ErrorCode::Damaged);
    if (qFromLittleEndian<quint32>(header.constData() + FormatAt) != Format)
        return unexpected(ErrorCode::NewerFormat);
    const auto cost = crypto::KdfCost::fromStored(qFromLittleEndian<quint32>(header.constData() + PassesAt),
                                                  qFromLittleEndian<quint64>(header.constData() + BytesAt));
    if (!cost)
        return cost.failure();
    auto key = crypto::deriveKey(passphrase, QByteArrayView(header).sliced(SaltAt), *cost);
    if (!key)
        return key.failure();
    const crypto::Sealer sealer(std::move(*key), KeyId);
    for (quint64 number = 0;; ++number) {
        const QByteArray frame = file.read(FrameSize);
        if (frame.size() < FrameSize)
            return unexpected(ErrorCode::Damaged);
        const quint64 size = qFromLittleEndian<quint64>(frame.constData());
        if (size > quint64(MostPlain))
            return unexpected(ErrorCode::TooLarge);
        const bool isLast = frame.back() != 0;
        const QByteArray blob = file.read(qint64(size));
        if (quint64(blob.size()) < size)
            return unexpected(ErrorCode::Damaged);
        auto padded = sealer.open(placeOf(header, number, isLast), blob);
        // The first tells a wrong passphrase; behind it the passphrase is known to be right.
        if (!padded)
            return unexpected(number == 0 ? ErrorCode::WrongKey : ErrorCode::Tampered);
        const auto member = unpacked(std::move(*padded));
        if (!member)
            return member.failure();
        if (const auto taken = take(*member); !taken)
            return taken;
        if (isLast)
            return file.atEnd() ? Result<void>() : Result<void>(unexpected(ErrorCode::Tampered));
    }
}

}  // namespace holdfast::session::archive
