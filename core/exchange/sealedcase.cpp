// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/sealedcase.h"

#include "core/casefile/codec.h"
#include "core/crypto/hash.h"
#include "core/crypto/padding.h"
#include "core/crypto/sealer.h"

#include <QCborMap>
#include <QCborValue>
#include <QtEndian>

namespace holdfast::exchange {

namespace {

// magic (8) | format (4) | passes (4) | bytes of memory (8) | salt (16) | blob | digest of all before it (32). Little endian.
constexpr char Magic[] = "HFCASE\r\n";
constexpr quint32 Format = 1;
constexpr qsizetype MagicSize = 8, FormatAt = 8, PassesAt = 12, BytesAt = 16, SaltAt = 24, HeaderSize = SaltAt + crypto::SaltSize;
constexpr qsizetype PaddingBlock = 1024;
constexpr quint32 KeyId = 1;
/// Beside the case: a name, a message and the framing.
constexpr qsizetype MostBeside = 64 * 1024;
constexpr qsizetype MostPlain = casefile::MaxBytes + MostBeside;
constexpr qsizetype SizeField = 4;

// Keys of the CBOR map; part of the format.
enum Key : qint64 { Version = 0, At = 1, From = 2, Message = 3, Record = 4 };

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
    if (!crypto::passphraseStrength(passphrase).acceptable)
        return unexpected(ErrorCode::WeakPassphrase);
    casefile::Case record = sealed.record;
    record.supervisionNote.clear();
    QByteArray body = casefile::toCbor(record);
    if (body.size() > casefile::MaxBytes || sealed.from.size() + sealed.message.size() > MostBeside / 8)
        return unexpected(ErrorCode::TooLarge);

    QByteArray file(HeaderSize, char(0));
    std::copy_n(Magic, MagicSize, file.begin());
    put(file, FormatAt, Format);
    put(file, PassesAt, quint32(cost.passes()));
    put(file, BytesAt, quint64(cost.bytes()));
    const QByteArray salt = crypto::randomBytes(crypto::SaltSize);
    std::copy(salt.begin(), salt.end(), file.begin() + SaltAt);

    auto key = crypto::deriveKey(passphrase, salt, cost);
    if (!key)
        return key.failure();
    QByteArray plain =
        QCborMap{{Version, 1}, {At, sealed.at.toSecsSinceEpoch()}, {From, sealed.from}, {Message, sealed.message}, {Record, body}}
            .toCborValue()
            .toCbor();
    crypto::wipe(body);
    QByteArray padded = crypto::pad(qCompress(plain), PaddingBlock);
    crypto::wipe(plain);
    file.append(crypto::Sealer(std::move(*key), KeyId).seal(file, padded));
    crypto::wipe(padded);
    return file + crypto::digest(file);
}

Result<SealedCase> open(QByteArrayView file, const crypto::Passphrase &passphrase)
{
    if (!isSealedCase(file))
        return unexpected(ErrorCode::NotACaseFile);
    if (file.size() > MostPlain + 2 * PaddingBlock)
        return unexpected(ErrorCode::TooLarge);
    if (file.size() < HeaderSize + crypto::Sealer::Overhead + crypto::DigestSize)
        return unexpected(ErrorCode::Damaged);
    const QByteArrayView content = file.chopped(crypto::DigestSize);
    // Not a protection, anybody can make one: it says that the file arrived as it was sent, before the key's cost is paid.
    if (crypto::digest(content) != file.last(crypto::DigestSize))
        return unexpected(ErrorCode::Damaged);
    const QByteArrayView header = content.first(HeaderSize);
    if (number<quint32>(header, FormatAt) != Format)
        return unexpected(ErrorCode::NewerFormat);
    const auto cost = crypto::KdfCost::fromStored(number<quint32>(header, PassesAt), number<quint64>(header, BytesAt));
    if (!cost)
        return cost.failure();
    auto key = crypto::deriveKey(passphrase, header.sliced(SaltAt), *cost);
    if (!key)
        return key.failure();
    auto padded = crypto::Sealer(std::move(*key), KeyId).open(header, content.sliced(HeaderSize));
    if (!padded)
        return unexpected(ErrorCode::WrongKey);
    return unpacked(std::move(*padded));
}

bool isSealedCase(QByteArrayView file)
{
    return file.startsWith(QByteArrayView(Magic, MagicSize));
}

QString fileName(const casefile::Case &record, QDate day)
{
    QString reference;
    for (const QChar character : record.reference)
        reference += character.isLetterOrNumber() ? character : QLatin1Char('-');
    return QStringLiteral("%1 to read %2.hfcase").arg(reference.left(40), day.toString(Qt::ISODate));
}

}  // namespace holdfast::exchange
