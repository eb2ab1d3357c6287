// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/packing.h"

#include "core/base/deflate.h"
#include "core/crypto/padding.h"
#include "core/crypto/secret.h"
#include "core/store/keyring.h"

#include <QCborMap>
#include <QCborValue>

namespace holdfast::store::packing {

namespace {
constexpr qsizetype LargeBlock = 1024;
constexpr qsizetype SmallBlock = 128;
constexpr char FormatByte = 1;
constexpr qsizetype MarkSize = crypto::Sealer::NonceSize + crypto::Sealer::TagSize;

// Keys of the CBOR maps; part of the format. 0 is the version in each.
enum Key : qint64 { Version = 0, At = 1, Device = 2, Reason = 3, Body = 4 };
enum DraftKey : qint64 { DraftKind = 2, DraftSummary = 3, DraftDetail = 4 };
enum EntryKey : qint64 {
    EntryKind = 2,
    EntryRecord = 3,
    EntryRevision = 4,
    EntryDetail = 5,
    EntrySummary = 6,
    EntryAction = 7,
    EntryDevice = 8,
    EntryText = 9,
};

Unexpected broken(const char *what)
{
    // It was authentic and still makes no sense: a newer program wrote it, or we did wrong.
    return unexpected(ErrorCode::NewerFormat, QLatin1String(what));
}

qint64 millis(const QDateTime &at)
{
    return at.toMSecsSinceEpoch();
}
QDateTime moment(qint64 since)
{
    return QDateTime::fromMSecsSinceEpoch(since, Qt::UTC);
}

QByteArray deflated(QByteArray plain)
{
    QByteArray small = deflatedWithSize(plain, Effort::Quick);
    crypto::wipe(plain);
    return crypto::pad(std::move(small), LargeBlock);
}

Result<QByteArray> inflated(QByteArray plain)
{
    auto small = crypto::unpad(std::move(plain));
    if (!small)
        return small;
    constexpr qsizetype SizeField = 4;
    if (small->size() < SizeField || qFromBigEndian<quint32>(small->constData()) > quint32(2 * MostDetail))
        return broken("deflated size");
    QByteArray large = qUncompress(*small);
    crypto::wipe(*small);
    if (large.isNull())
        return broken("deflated bytes");
    return large;
}

Result<QCborMap> map(const QByteArray &bytes, const char *what)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap() || value.toMap().value(Version).toInteger() != 1)
        return broken(what);
    return value.toMap();
}
}  // namespace

QByteArray packSummary(const Summary &summary)
{
    QByteArray bytes;
    bytes.reserve(summary.body.size() + 2 * SmallBlock);
    bytes.append(FormatByte).append(summary.detailMark);
    append64(bytes, quint64(millis(summary.at)));
    return crypto::pad(bytes.append(summary.body), SmallBlock);
}

Result<Summary> unpackSummary(QByteArray plain)
{
    constexpr qsizetype Start = 1 + MarkSize + 8;
    auto bytes = crypto::unpad(std::move(plain));
    if (!bytes)
        return bytes.failure();
    if (bytes->size() < Start || bytes->at(0) != FormatByte)
        return broken("summary");
    Summary summary{bytes->mid(1, MarkSize), moment(qFromLittleEndian<qint64>(bytes->constData() + 1 + MarkSize)), {}};
    summary.body = std::move(bytes->remove(0, Start));
    return summary;
}

QByteArray packDetail(const Detail &detail)
{
    const QCborMap fields{{Version, 1}, {At, millis(detail.at)}, {Device, detail.device}, {Reason, detail.reason}, {Body, detail.body}};
    return deflated(fields.toCborValue().toCbor());
}

Result<Detail> unpackDetail(QByteArray plain)
{
    const auto bytes = inflated(std::move(plain));
    if (!bytes)
        return bytes.failure();
    const auto fields = map(*bytes, "detail");
    if (!fields)
        return fields.failure();
    return Detail{moment(fields->value(At).toInteger()), fields->value(Device).toString(), fields->value(Reason).toString(),
                  fields->value(Body).toByteArray()};
}

QByteArray packDraft(const Draft &draft)
{
    const QCborMap fields{{Version, 1},
                          {At, millis(draft.at)},
                          {DraftKind, qint64(draft.content.kind)},
                          {DraftSummary, draft.content.summary},
                          {DraftDetail, draft.content.detail}};
    return deflated(fields.toCborValue().toCbor());
}

Result<Draft> unpackDraft(QByteArray plain, quint64 base)
{
    const auto bytes = inflated(std::move(plain));
    if (!bytes)
        return bytes.failure();
    const auto fields = map(*bytes, "draft");
    if (!fields)
        return fields.failure();
    return Draft{base,
                 {quint32(fields->value(DraftKind).toInteger()), fields->value(DraftSummary).toByteArray(),
                  fields->value(DraftDetail).toByteArray()},
                 moment(fields->value(At).toInteger())};
}

QByteArray packSetting(const QByteArray &value)
{
    return crypto::pad(FormatByte + value, SmallBlock);
}

Result<QByteArray> unpackSetting(QByteArray plain)
{
    const auto bytes = crypto::unpad(std::move(plain));
    if (!bytes)
        return bytes.failure();
    if (bytes->isEmpty() || bytes->at(0) != FormatByte)
        return broken("setting");
    return bytes->mid(1);
}

QByteArray packEntry(const Entry &packed)
{
    const JournalEntry &entry = packed.entry;
    QCborMap fields{{Version, 1}, {At, millis(entry.at)}, {EntryKind, qint64(entry.kind)}, {EntryDevice, entry.device}};
    if (!entry.record.isNull())
        fields[EntryRecord] = entry.record.bytes();
    if (entry.revision > 0)
        fields[EntryRevision] = qint64(entry.revision);
    if (!entry.action.isEmpty())
        fields[EntryAction] = entry.action;
    for (const auto &[key, mark] :
         {std::pair{EntryDetail, packed.detailMark}, {EntrySummary, packed.summaryMark}, {EntryText, packed.textMark}}) {
        if (!mark.isEmpty())
            fields[key] = mark;
    }
    return crypto::pad(fields.toCborValue().toCbor(), SmallBlock);
}

Result<Entry> unpackEntry(QByteArray plain)
{
    const auto bytes = crypto::unpad(std::move(plain));
    if (!bytes)
        return bytes.failure();
    const auto fields = map(*bytes, "journal entry");
    if (!fields)
        return fields.failure();
    Entry read;
    read.entry.at = moment(fields->value(At).toInteger());
    read.entry.kind = JournalKind(fields->value(EntryKind).toInteger());
    read.entry.device = fields->value(EntryDevice).toString();
    read.entry.record = RecordId::fromBytes(fields->value(EntryRecord).toByteArray()).value_or(RecordId());
    read.entry.revision = quint64(fields->value(EntryRevision).toInteger());
    read.entry.action = fields->value(EntryAction).toString();
    read.detailMark = fields->value(EntryDetail).toByteArray();
    read.summaryMark = fields->value(EntrySummary).toByteArray();
    read.textMark = fields->value(EntryText).toByteArray();
    return read;
}

QByteArray packText(const QString &text)
{
    return crypto::pad(FormatByte + text.toUtf8(), SmallBlock);
}

Result<QString> unpackText(QByteArray plain)
{
    const auto bytes = unpackSetting(std::move(plain));
    if (!bytes)
        return bytes.failure();
    return QString::fromUtf8(*bytes);
}

}  // namespace holdfast::store::packing
