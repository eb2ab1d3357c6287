// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/tries.h"

#include "core/crypto/hash.h"
#include "core/store/platform.h"

#include <QDir>
#include <QFile>

namespace holdfast::store {

namespace {
constexpr qint64 MostBytes = 128;

QDateTime moment(const QByteArray &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}
}  // namespace

Tries::Tries(const QString &folder, const QByteArray &vaultId)
    : m_folder(folder)
{
    if (!folder.isEmpty())
        m_path = QDir(folder).filePath(QString::fromLatin1(crypto::digest("tries" + vaultId).left(8).toHex()) + QStringLiteral(".tries"));
}

std::optional<Tried> Tries::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> parts = file.read(MostBytes).trimmed().split(' ');
    if (parts.size() != 3 || parts[0].toULongLong() == 0)
        return std::nullopt;
    return Tried{parts[0].toULongLong(), moment(parts[1]), moment(parts[2])};
}

void Tries::add(const QDateTime &now) const
{
    if (m_path.isEmpty() || !QDir().mkpath(m_folder))
        return;
    Tried tried = read().value_or(Tried{0, now, now});
    const auto number = [](const QDateTime &at) { return QByteArray::number(at.toMSecsSinceEpoch()); };
    const QByteArray line = QByteArray::number(tried.count + 1) + ' ' + number(tried.first) + ' ' + number(now) + '\n';
    (void)platform::replaceFile(m_path, line);
}

void Tries::forget() const
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

}  // namespace holdfast::store
