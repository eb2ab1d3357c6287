// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/sealedcase.h"

#include "core/base/deflate.h"
#include "core/casefile/codec.h"
#include "core/crypto/hash.h"
#include "core/crypto/padding.h"
#include "core/crypto/sealedheader.h"

#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

namespace holdfast::exchange {

namespace {

// The header, one blob, and the digest of all before it (32).
constexpr crypto::SealedHeader::Kind Kind{"HFCASE\r\n", 1};
constexpr qsizetype PaddingBlock = 1024;
/// Beside the case: a name, a message and the framing.
constexpr qsizetype MostBeside = 64 * 1024;
constexpr qsizetype MostPlain = casefile::MaxBytes + MostBeside;
constexpr qsizetype SizeField = 4;

// Keys of the CBOR map; part of the format.
enum Key : qint64 { Version = 0, At = 1, From = 2, Message = 3, Record = 4 };

Result<SealedCase> unpacked(QByteArray padded)
{
    auto small = crypto::unpad(std::move(padded));
    if (!small)
        return small.failure();
    // The deflated bytes say their own size; nothing larger than a case is asked of the memory.
    if (small->size() < SizeField)
        return unexpected(ErrorCode::NotACaseFile);
    if (qFromBigEndian<quint32>(small->constData()) > quint32(MostPlain))
        return unexpected(ErrorCode::TooLarge);
    QByteArray plain = qUncompress(*small);
    QCborParserError error;
    const QCborMap fields = QCborValue::fromCbor(plain, &error).toMap();
    crypto::wipe(plain);
    if (error.error != QCborError::NoError || fields.value(Version).toInteger() != 1)
        return unexpected(ErrorCode::NewerFormat);
    auto record = casefile::fromCbor(fields.value(Record).toByteArray());
    if (!record)
        return record.failure();
    return SealedCase{std::move(*record), fields.value(From).toString(), fields.value(Message).toString(),
                      QDateTime::fromSecsSinceEpoch(fields.value(At).toInteger(), Qt::UTC)};
}

}  // namespace

Result<QByteArray> seal(const SealedCase &sealed, const crypto::Passphrase &passphrase, crypto::KdfCost cost)
{
    casefile::Case record = sealed.record;
    record.supervisionNote.clear();
    QByteArray body = casefile::toCbor(record);
    if (body.size() > casefile::MaxBytes || sealed.from.size() + sealed.message.size() > MostBeside / 8)
        return unexpected(ErrorCode::TooLarge);

    const auto header = crypto::SealedHeader::make(Kind, passphrase, cost);
    if (!header)
        return header.failure();
    QByteArray plain =
        QCborMap{{Version, 1}, {At, sealed.at.toSecsSinceEpoch()}, {From, sealed.from}, {Message, sealed.message}, {Record, body}}
            .toCborValue()
            .toCbor();
    crypto::wipe(body);
    QByteArray padded = crypto::pad(deflatedWithSize(plain, Effort::Thorough), PaddingBlock);
    crypto::wipe(plain);
    const QByteArray file = header->bytes() + header->sealer().seal(header->bytes(), padded);
    crypto::wipe(padded);
    return file + crypto::digest(file);
}

Result<SealedCase> open(QByteArrayView file, const crypto::Passphrase &passphrase)
{
    if (!isSealedCase(file))
        return unexpected(ErrorCode::NotACaseFile);
    if (file.size() > MostPlain + 2 * PaddingBlock)
        return unexpected(ErrorCode::TooLarge);
    if (file.size() < crypto::SealedHeader::Size + crypto::Sealer::Overhead + crypto::DigestSize)
        return unexpected(ErrorCode::Damaged);
    const QByteArrayView content = file.chopped(crypto::DigestSize);
    // Not a protection, anybody can make one: it says that the file arrived as it was sent, before the key's cost is paid.
    if (crypto::digest(content) != file.last(crypto::DigestSize))
        return unexpected(ErrorCode::Damaged);
    const auto header = crypto::SealedHeader::read(Kind, content, passphrase);
    if (!header)
        return header.failure();
    auto padded = header->sealer().open(header->bytes(), content.sliced(crypto::SealedHeader::Size));
    if (!padded)
        return unexpected(ErrorCode::WrongKey);
    return unpacked(std::move(*padded));
}

bool isSealedCase(QByteArrayView file)
{
    return crypto::SealedHeader::isOf(Kind, file);
}

QString fileName(const casefile::Case &record, QDate day)
{
    QString reference;
    for (const QChar character : record.reference)
        reference += character.isLetterOrNumber() ? character : QLatin1Char('-');
    return QStringLiteral("%1 to read %2.hfcase").arg(reference.left(40), day.toString(Qt::ISODate));
}

}  // namespace holdfast::exchange
