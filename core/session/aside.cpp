// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/aside.h"

#include "core/base/deflate.h"
#include "core/crypto/hash.h"
#include "core/crypto/padding.h"
#include "core/crypto/sealer.h"
#include "core/store/platform.h"
#include "core/store/recordid.h"
#include "core/store/values.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

namespace holdfast::session {

namespace {

// record id (16) | blob. Plain: format (1) | milliseconds since 1970 (8) | detail, deflated; padded.
constexpr char Format = 1;
constexpr quint32 KeyId = 2;
constexpr qsizetype PaddingBlock = 1024, PlainHead = 1 + 8, SizeField = 4;
const QString Ending = QStringLiteral(".words");

QByteArray placeOf(const QByteArray &id)
{
    return QByteArrayLiteral("hf.aside") + id;
}

std::optional<Aside::Words> unpacked(const QByteArray &id, QByteArray padded)
{
    const auto plain = crypto::unpad(std::move(padded));
    if (!plain || plain->size() < PlainHead + SizeField || plain->at(0) != Format)
        return std::nullopt;
    const QByteArray small = plain->mid(PlainHead);
    if (qFromBigEndian<quint32>(small.constData()) > quint32(store::MostDetail))
        return std::nullopt;
    return Aside::Words{id, qUncompress(small), QDateTime::fromMSecsSinceEpoch(qFromLittleEndian<qint64>(plain->constData() + 1), Qt::UTC)};
}

}  // namespace

Aside::Aside(const QString &folder)
    : m_folder(folder)
{
}

void Aside::open(const QString &storeId, crypto::SecretBuffer key)
{
    const QMutexLocker locker(&m_mutex);
    m_storeId = storeId;
    m_key = std::move(key);
}

void Aside::close()
{
    const QMutexLocker locker(&m_mutex);
    m_key = {};
}

QString Aside::pathOf(const QByteArray &id) const
{
    const QString name = QString::fromLatin1(crypto::digest("aside" + id).left(8).toHex());
    return QDir(m_folder).filePath(m_storeId + QLatin1Char('-') + name + Ending);
}

Result<void> Aside::write(const Words &words, quint64 stamp)
{
    const QMutexLocker locker(&m_mutex);
    if (m_key.isEmpty() || m_folder.isEmpty())
        return unexpected(ErrorCode::Locked);
    if (const auto taken = m_taken.find(words.id); taken != m_taken.end() && taken->second >= stamp)
        return {};
    QByteArray plain(PlainHead, Format);
    qToLittleEndian(words.at.toMSecsSinceEpoch(), plain.data() + 1);
    plain.append(deflatedWithSize(words.detail, Effort::Quick));
    QByteArray padded = crypto::pad(std::move(plain), PaddingBlock);
    const QByteArray blob = crypto::Sealer(m_key.clone(), KeyId).seal(placeOf(words.id), padded);
    crypto::wipe(padded);
    if (!QDir().mkpath(m_folder))
        return unexpected(ErrorCode::ReadOnly);
    return store::platform::replaceFile(pathOf(words.id), words.id + blob);
}

void Aside::taken(const QByteArray &id, quint64 stamp)
{
    const QMutexLocker locker(&m_mutex);
    quint64 &last = m_taken[id];
    last = std::max(last, stamp);
    QFile::remove(pathOf(id));
}

std::vector<Aside::Words> Aside::read() const
{
    const QMutexLocker locker(&m_mutex);
    std::vector<Words> found;
    if (m_key.isEmpty() || m_folder.isEmpty())
        return found;
    const crypto::Sealer sealer(m_key.clone(), KeyId);
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({m_storeId + QLatin1Char('-') + QLatin1Char('*') + Ending}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > store::MostDetail)
            continue;
        const QByteArray id = file.read(store::RecordId::Size);
        auto padded = sealer.open(placeOf(id), file.readAll());
        if (auto words = padded ? unpacked(id, std::move(*padded)) : std::nullopt)
            found.push_back(std::move(*words));
    }
    return found;
}

}  // namespace holdfast::session
