// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/anchor.h"

#include "core/crypto/hash.h"
#include "core/store/platform.h"

#include <QDir>
#include <QFile>

namespace holdfast::store {

namespace {
constexpr char FormatByte = 1;
constexpr qsizetype NoteSize = 1 + 8 + 8 + crypto::DigestSize + 8;

QByteArray place(const QByteArray &vaultId)
{
    return placeOf(labels::Anchor, vaultId, RecordId().bytes(), 0, 0);
}
}  // namespace

Anchor::Anchor(const QString &folder, const QByteArray &vaultId)
    : m_vaultId(vaultId)
    , m_folder(folder)
    , m_path(QDir(folder).filePath(QString::fromLatin1(crypto::digest("anchor" + vaultId).left(8).toHex()) + QStringLiteral(".anchor")))
{
}

Result<std::optional<AnchorNote>> Anchor::read(const crypto::Sealer &sealer) const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<AnchorNote>();
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::Io, QStringLiteral("anchor"));
    const auto plain = sealer.open(place(m_vaultId), file.read(4096));
    if (!plain)
        return plain.failure();
    if (plain->size() != NoteSize || plain->at(0) != FormatByte)
        return unexpected(ErrorCode::NewerFormat, QStringLiteral("anchor"));
    const char *const bytes = plain->constData();
    return std::optional(AnchorNote{qFromLittleEndian<quint64>(bytes + 1), qFromLittleEndian<quint64>(bytes + 9),
                                    plain->mid(17, crypto::DigestSize), qFromLittleEndian<qint64>(bytes + 17 + crypto::DigestSize)});
}

Result<void> Anchor::write(const crypto::Sealer &sealer, const AnchorNote &note) const
{
    QByteArray plain(1, FormatByte);
    append64(plain, note.generation);
    append64(plain, note.seq);
    plain.append(note.link);
    append64(plain, quint64(note.changed));
    const QByteArray blob = sealer.seal(place(m_vaultId), plain);
    auto written = platform::replaceFile(m_path, blob);
    if (!written && written.error().code == ErrorCode::NotFound && QDir().mkpath(m_folder))
        written = platform::replaceFile(m_path, blob);
    return written;
}

}  // namespace holdfast::store
