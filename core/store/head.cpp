// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/head.h"

namespace holdfast::store {

namespace {
constexpr char FormatByte = 1;
constexpr qsizetype HeadSize = 1 + 8 + 8 + 32 + 8 + 32 + 8 + 32 + 8;

QByteArray place(const QByteArray &vaultId, const QString &label, const QByteArray &before)
{
    const QByteArray place = placeOf(labels::Head, vaultId, RecordId().bytes(), 0, 0) + crypto::digest(label.toUtf8());
    return before.isEmpty() ? place : place + crypto::digest(before);
}
}  // namespace

QByteArray Head::seal(const Keyring &keys, const QByteArray &vaultId, const QString &label, const QByteArray &before) const
{
    QByteArray plain(1, FormatByte);
    plain.reserve(HeadSize);
    append64(plain, generation);
    append64(plain, seq);
    plain.append(link);
    append64(plain, records);
    plain.append(recordSet.bytes());
    append64(plain, loose);
    plain.append(looseSet.bytes());
    append64(plain, quint64(changed));
    return keys.meta.seal(place(vaultId, label, before), plain);
}

Result<Head> Head::open(const Keyring &keys, const QByteArray &vaultId, const QString &label, const QByteArray &before,
                        const QByteArray &blob)
{
    const auto plain = keys.meta.open(place(vaultId, label, before), blob);
    if (!plain)
        return unexpected(ErrorCode::Tampered, QStringLiteral("head"));
    if (plain->size() != HeadSize || plain->at(0) != FormatByte)
        return unexpected(ErrorCode::NewerFormat, QStringLiteral("head"));
    const char *next = plain->constData() + 1;
    const auto number = [&next] {
        const auto value = qFromLittleEndian<quint64>(next);
        next += sizeof value;
        return value;
    };
    const auto digest = [&next] {
        const QByteArrayView bytes(next, crypto::DigestSize);
        next += crypto::DigestSize;
        return bytes;
    };
    Head head;
    head.generation = number();
    head.seq = number();
    head.link = digest().toByteArray();
    head.records = number();
    head.recordSet = crypto::SetHash::fromBytes(digest());
    head.loose = number();
    head.looseSet = crypto::SetHash::fromBytes(digest());
    head.changed = qint64(number());
    return head;
}

void Head::addRecord(QByteArrayView element)
{
    ++records;
    recordSet.add(element);
}

void Head::removeRecord(QByteArrayView element)
{
    --records;
    recordSet.remove(element);
}

void Head::addLoose(QByteArrayView element)
{
    ++loose;
    looseSet.add(element);
}

void Head::removeLoose(QByteArrayView element)
{
    --loose;
    looseSet.remove(element);
}

}  // namespace holdfast::store
