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
constexpr qsizetype BlobSize = NoteSize + crypto::Sealer::Overhead;
// Far enough apart that no disk writes both at once.
constexpr qsizetype SlotSize = 4096;
constexpr int Slots = 2;

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
    const QByteArray all = file.read(Slots * SlotSize);
    Result<std::optional<AnchorNote>> newest = unexpected(ErrorCode::Tampered, QStringLiteral("anchor"));
    for (int slot = 0; slot < Slots; ++slot) {
        const auto plain = sealer.open(place(m_vaultId), all.mid(slot * SlotSize, BlobSize));
        if (!plain)
            continue;
        if (plain->at(0) != FormatByte)
            return unexpected(ErrorCode::NewerFormat, QStringLiteral("anchor"));
        const char *const bytes = plain->constData();
        const AnchorNote note{qFromLittleEndian<quint64>(bytes + 1), qFromLittleEndian<quint64>(bytes + 9),
                              plain->mid(17, crypto::DigestSize), qFromLittleEndian<qint64>(bytes + 17 + crypto::DigestSize)};
        if (!newest || note.generation > (*newest)->generation)
            newest = std::optional(note);
    }
    return newest;
}

Result<void> Anchor::write(const crypto::Sealer &sealer, const AnchorNote &note)
{
    QByteArray plain(1, FormatByte);
    append64(plain, note.generation);
    append64(plain, note.seq);
    plain.append(note.link);
    append64(plain, quint64(note.changed));
    const QByteArray blob = sealer.seal(place(m_vaultId), plain);
    if (m_isOurs && platform::overwrite(m_path, Slots * SlotSize, m_turn * SlotSize, blob)) {
        m_turn = (m_turn + 1) % Slots;
        return {};
    }
    // Somebody else's notes may be newer than ours when an older copy was accepted: then neither may stay.
    QByteArray all(Slots * SlotSize, '\0');
    for (int slot = 0; slot < Slots; ++slot)
        all.replace(slot * SlotSize, BlobSize, blob);
    auto written = platform::replaceFile(m_path, all);
    if (!written && written.error().code == ErrorCode::NotFound && QDir().mkpath(m_folder))
        written = platform::replaceFile(m_path, all);
    if (written)
        written = platform::syncFolder(m_folder);
    m_isOurs = written.has_value();
    return written;
}

}  // namespace holdfast::store
