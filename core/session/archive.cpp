// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/archive.h"

#include "core/base/deflate.h"
#include "core/crypto/padding.h"
#include "core/crypto/sealedheader.h"

#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

namespace holdfast::session::archive {

namespace {

// The header, then members: size of the blob (8) | 1 for the last (1) | blob.
constexpr crypto::SealedHeader::Kind Kind{"HFARCH\r\n", 1};
constexpr qsizetype HeaderSize = crypto::SealedHeader::Size;
constexpr qsizetype SizeSize = 8, FrameSize = SizeSize + 1;
constexpr qsizetype PaddingBlock = 1024;
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
    QByteArray padded = crypto::pad(deflatedWithSize(plain, Effort::Thorough), PaddingBlock);
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
    const auto header = crypto::SealedHeader::make(Kind, passphrase, cost);
    if (!header)
        return header.failure();

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ErrorCode::ReadOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    bool isWritten = file.write(header->bytes()) == HeaderSize;
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
        const QByteArray blob = header->sealer().seal(placeOf(header->bytes(), number, isLast), plain);
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
    const auto header = crypto::SealedHeader::read(Kind, file.read(HeaderSize), passphrase);
    if (!header)
        return header.failure();
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
        auto padded = header->sealer().open(placeOf(header->bytes(), number, isLast), blob);
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
