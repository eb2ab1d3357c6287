// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/database.h"
#include "core/store/packing.h"
#include "core/store/tries.h"
#include "core/store/vault.h"

namespace holdfast::store {

Result<void> Vault::append(Head &head, JournalEntry entry, const QByteArray &detailMark, const QByteArray &summaryMark)
{
    entry.at = QDateTime::fromMSecsSinceEpoch(head.changed, Qt::UTC);
    entry.device = m_place.device;
    const quint64 seq = head.seq + 1;
    const QByteArray nowhere = RecordId().bytes();
    QByteArray textMark;
    if (!entry.text.isEmpty()) {
        // Beside the entry, not in it: erasing a record takes the words about it and leaves the chain whole.
        const QByteArray body = m_keys->data.seal(place(labels::JournalText, nowhere, 0, seq), packing::packText(entry.text));
        textMark = crypto::Sealer::mark(body);
        Query query(*m_database, QStringLiteral("INSERT INTO journal_text(seq, body) VALUES(?, ?)"));
        if (const auto done = query.bind(seq).bind(body).run(); !done)
            return done;
    }
    const QByteArray plain = packing::packEntry({entry, detailMark, summaryMark, textMark});
    const QByteArray blob = m_keys->meta.seal(place(labels::Journal, nowhere, 0, seq), plain);
    const QByteArray link = m_keys->link(head.link, seq, blob);
    Query query(*m_database, QStringLiteral("INSERT INTO journal(seq, entry, link) VALUES(?, ?, ?)"));
    if (const auto done = query.bind(seq).bind(blob).bind(link).run(); !done)
        return done;
    head.seq = seq;
    head.link = link;
    return {};
}

Result<void> Vault::note(const QString &action, const RecordId &id, const QString &text)
{
    return commit([&](Head &head) { return append(head, {0, {}, JournalKind::Noted, action, id, 0, text, {}}); });
}

Result<void> Vault::noteUnlocked(const QString &how)
{
    const Tries tries(m_place.anchorFolder, m_vaultId);
    const auto tried = tries.read();
    const auto noted = commit([&](Head &head) -> Result<void> {
        if (tried) {
            const QStringList text{QString::number(tried->count), tried->first.toString(Qt::ISODate), tried->last.toString(Qt::ISODate)};
            if (const auto done = append(head, {0, {}, JournalKind::Noted, noted::Tries, {}, 0, text.join(QLatin1Char('\n')), {}}); !done)
                return done;
        }
        return append(head, {0, {}, JournalKind::Noted, noted::Unlocked, {}, 0, how, {}});
    });
    // Only now: rather entered twice after a crash than never.
    if (noted && tried)
        tries.forget();
    return noted;
}

Result<JournalEntry> Vault::openEntry(quint64 seq, const QByteArray &blob) const
{
    auto plain = m_keys->meta.open(place(labels::Journal, RecordId().bytes(), 0, seq), blob);
    if (!plain)
        return plain.failure();
    auto read = packing::unpackEntry(std::move(*plain));
    if (!read)
        return read.failure();
    read->entry.seq = seq;
    return read->entry;
}

Result<std::vector<JournalEntry>> Vault::journal()
{
    if (const auto ok = readable(); !ok)
        return ok.failure();
    Query query(*m_database, QStringLiteral("SELECT journal.seq, entry, body FROM journal LEFT JOIN journal_text "
                                            "ON journal_text.seq = journal.seq ORDER BY journal.seq"));
    std::vector<JournalEntry> entries;
    QByteArray link(crypto::DigestSize, char(0));
    const auto read = query.each([&]() -> Result<void> {
        const quint64 seq = query.number(0);
        auto entry = openEntry(seq, query.bytes(1));
        if (!entry)
            return entry.failure();
        link = m_keys->link(link, seq, query.bytes(1));
        if (seq != entries.size() + 1)
            return unexpected(ErrorCode::Tampered, QStringLiteral("journal gap"));
        if (const QByteArray body = query.bytes(2); !body.isEmpty()) {
            auto plain = m_keys->data.open(place(labels::JournalText, RecordId().bytes(), 0, seq), body);
            if (!plain)
                return plain.failure();
            const auto text = packing::unpackText(std::move(*plain));
            if (!text)
                return text.failure();
            entry->text = *text;
        }
        entries.push_back(std::move(*entry));
        return {};
    });
    if (!read)
        return read.failure();
    if (link != m_head.link)
        return unexpected(ErrorCode::Tampered, QStringLiteral("journal chain"));
    return entries;
}

}  // namespace holdfast::store
