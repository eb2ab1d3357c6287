// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/anchor.h"
#include "core/store/database.h"
#include "core/store/keyrotation.h"
#include "core/store/keyslots.h"
#include "core/store/packing.h"
#include "core/store/schema.h"
#include "core/store/vault.h"

#include <QHash>

namespace holdfast::store {

/// Everything opened with the old keys and sealed with the new ones, inside the caller's transaction. Marks change with the seals, so the
/// journal, which names them, is sealed last.
class Vault::Rotation {
public:
    Rotation(Vault &vault, const Keyring &fresh, const Progress &progress)
        : m_vault(vault)
        , m_database(*vault.m_database)
        , m_old(*vault.m_keys)
        , m_new(fresh)
        , m_progress(progress)
    {
    }

    /// Leaves in `head` what the new store must contain.
    Result<void> run(Head &head)
    {
        m_head.generation = head.generation;
        m_head.changed = head.changed;
        m_end = head.seq;
        for (const auto step :
             {&Rotation::revisions, &Rotation::records, &Rotation::drafts, &Rotation::settings, &Rotation::texts, &Rotation::journal}) {
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        head = m_head;
        return {};
    }

private:
    using Name = QPair<RecordId, quint64>;

    Result<std::vector<quint64>> numbers(const char *sql)
    {
        std::vector<quint64> all;
        Query query(m_database, QLatin1String(sql));
        const auto read = query.each([&]() -> Result<void> {
            all.push_back(query.number(0));
            return {};
        });
        if (!read)
            return read.failure();
        return all;
    }

    /// Reads one row at a time, so that what is read is never what is being rewritten.
    Result<void> eachRow(const char *rows, const char *row, const std::function<Result<void>(quint64, Query &)> &rewrite)
    {
        const auto all = numbers(rows);
        if (!all)
            return all.failure();
        for (const quint64 number : *all) {
            Query query(m_database, QLatin1String(row));
            const auto there = query.bind(number).first();
            if (!there)
                return there.failure();
            if (!*there)
                return unexpected(ErrorCode::Damaged, QStringLiteral("row is gone"));
            if (const auto done = rewrite(number, query); !done)
                return done;
            ++m_done;
            if (m_progress && m_done % 64 == 0 && !m_progress(m_done, std::max(m_done, m_end)))
                return unexpected(ErrorCode::Cancelled);
        }
        return {};
    }

    Result<QByteArray> again(const crypto::Sealer &from, const crypto::Sealer &to, const QByteArray &place, const QByteArray &blob)
    {
        auto plain = from.open(place, blob);
        if (!plain)
            return plain;
        const QByteArray sealed = to.seal(place, *plain);
        crypto::wipe(*plain);
        return sealed;
    }

    Result<void> update(const char *sql, const QByteArray &blob, quint64 row)
    {
        Query query(m_database, QLatin1String(sql));
        return query.bind(blob).bind(row).run();
    }

    Result<void> revisions()
    {
        return eachRow("SELECT rowid FROM revision", "SELECT record_id, revision, kind, detail FROM revision WHERE rowid = ?",
                       [this](quint64 row, Query &query) -> Result<void> {
                           const QByteArray name = query.bytes(0);
                           const QByteArray place = m_vault.place(labels::Detail, name, quint32(query.number(2)), query.number(1));
                           const auto blob = again(m_old.data, m_new.data, place, query.bytes(3));
                           if (!blob)
                               return blob.failure();
                           m_details.insert({RecordId::fromBytes(name).value_or(RecordId()), query.number(1)}, crypto::Sealer::mark(*blob));
                           return update("UPDATE revision SET detail = ? WHERE rowid = ?", *blob, row);
                       });
    }

    Result<void> records()
    {
        return eachRow("SELECT rowid FROM record", "SELECT record_id, kind, revision, summary FROM record WHERE rowid = ?",
                       [this](quint64 row, Query &query) -> Result<void> {
                           const QByteArray name = query.bytes(0);
                           const quint64 revision = query.number(2);
                           const Name which{RecordId::fromBytes(name).value_or(RecordId()), revision};
                           const QByteArray place = m_vault.place(labels::Summary, name, quint32(query.number(1)), revision);
                           auto plain = m_old.data.open(place, query.bytes(3));
                           auto summary = plain ? packing::unpackSummary(std::move(*plain)) : plain.failure();
                           if (!summary)
                               return summary.failure();
                           summary->detailMark = m_details.value(which);
                           const QByteArray blob = m_new.data.seal(place, packing::packSummary(*summary));
                           m_summaries.insert(which, crypto::Sealer::mark(blob));
                           m_head.addRecord(m_new.element('r', name, revision, blob));
                           return update("UPDATE record SET summary = ? WHERE rowid = ?", blob, row);
                       });
    }

    Result<void> drafts()
    {
        return eachRow("SELECT rowid FROM draft", "SELECT record_id, base, body FROM draft WHERE rowid = ?",
                       [this](quint64 row, Query &query) -> Result<void> {
                           const QByteArray name = query.bytes(0);
                           const auto blob =
                               again(m_old.data, m_new.data, m_vault.place(labels::Draft, name, 0, query.number(1)), query.bytes(2));
                           if (!blob)
                               return blob.failure();
                           m_head.addLoose(m_new.element('d', name, query.number(1), *blob));
                           return update("UPDATE draft SET body = ? WHERE rowid = ?", *blob, row);
                       });
    }

    Result<void> settings()
    {
        // Their names are digests and nobody here knows of what; the key of names stays, so they stay as well.
        return eachRow("SELECT rowid FROM setting", "SELECT name, value FROM setting WHERE rowid = ?",
                       [this](quint64 row, Query &query) -> Result<void> {
                           const QByteArray name = query.bytes(0);
                           const auto blob = again(m_old.data, m_new.data, m_vault.place(labels::Setting, name, 0, 0), query.bytes(1));
                           if (!blob)
                               return blob.failure();
                           m_head.addLoose(m_new.element('s', name, 0, *blob));
                           return update("UPDATE setting SET value = ? WHERE rowid = ?", *blob, row);
                       });
    }

    Result<void> texts()
    {
        return eachRow("SELECT seq FROM journal_text", "SELECT body FROM journal_text WHERE seq = ?",
                       [this](quint64 seq, Query &query) -> Result<void> {
                           const QByteArray place = m_vault.place(labels::JournalText, RecordId().bytes(), 0, seq);
                           const auto blob = again(m_old.data, m_new.data, place, query.bytes(0));
                           if (!blob)
                               return blob.failure();
                           m_texts.insert(seq, crypto::Sealer::mark(*blob));
                           return update("UPDATE journal_text SET body = ? WHERE seq = ?", *blob, seq);
                       });
    }

    Result<void> journal()
    {
        return eachRow("SELECT seq FROM journal ORDER BY seq", "SELECT entry FROM journal WHERE seq = ?",
                       [this](quint64 seq, Query &query) -> Result<void> {
                           const QByteArray place = m_vault.place(labels::Journal, RecordId().bytes(), 0, seq);
                           auto plain = m_old.meta.open(place, query.bytes(0));
                           auto entry = plain ? packing::unpackEntry(std::move(*plain)) : plain.failure();
                           if (!entry)
                               return entry.failure();
                           const Name which{entry->entry.record, entry->entry.revision};
                           if (entry->entry.kind == JournalKind::Saved) {
                               entry->detailMark = m_details.value(which, entry->detailMark);
                               entry->summaryMark = m_summaries.value(which, entry->summaryMark);
                           }
                           entry->textMark = m_texts.value(seq, entry->textMark);
                           const QByteArray blob = m_new.meta.seal(place, packing::packEntry(*entry));
                           m_head.link = m_new.link(m_head.link, seq, blob);
                           m_head.seq = seq;
                           Query change(m_database, QStringLiteral("UPDATE journal SET entry = ?, link = ? WHERE seq = ?"));
                           return change.bind(blob).bind(m_head.link).bind(seq).run();
                       });
    }

    Vault &m_vault;
    Database &m_database;
    const Keyring &m_old;
    const Keyring &m_new;
    const Progress &m_progress;
    Head m_head;
    quint64 m_end = 0;
    quint64 m_done = 0;
    QHash<Name, QByteArray> m_details;
    QHash<Name, QByteArray> m_summaries;
    QHash<quint64, QByteArray> m_texts;
};

Result<crypto::RecoveryKey> Vault::rotateKeys(const crypto::Passphrase &passphrase, crypto::KdfCost cost, const Progress &progress)
{
    if (const auto ok = writable(); !ok)
        return ok.failure();
    if (!crypto::passphraseStrength(passphrase).acceptable)
        return unexpected(ErrorCode::WeakPassphrase);
    // New seals on what was altered would make it look genuine for ever.
    const auto report = verify(progress);
    if (!report)
        return report.failure();
    if (std::any_of(report->problems.begin(), report->problems.end(),
                    [](const Issue &issue) { return issue.id != QLatin1String("key-slot-damaged"); }))
        return unexpected(ErrorCode::Tampered, QStringLiteral("not whole"));

    Keyring fresh(crypto::SecretBuffer::random(crypto::KeySize), m_keys->names.clone());
    auto recovery = crypto::RecoveryKey::random();
    Head next = m_head;
    ++next.generation;
    next.changed = m_clock().toMSecsSinceEpoch();
    QByteArray before;
    {
        Database &file = *m_database;
        Transaction transaction(file);
        const AnchorNote end{m_head.generation, m_head.seq, m_head.link, m_head.changed};
        for (const auto &step : std::initializer_list<std::function<Result<void>()>>{
                 [&] { return transaction.begin(); },
                 [&] { return schema::allowRewriting(file); },
                 [&] { return Rotation(*this, fresh, progress).run(next); },
                 [&] { return schema::forbidRewriting(file); },
                 [&] { return keyslots::write(file, m_vaultId, fresh.vaultKey, passphrase, cost); },
                 [&] { return keyslots::write(file, m_vaultId, fresh.vaultKey, recovery); },
                 [&] { return keyrotation::write(file, fresh, m_vaultId, m_keys->vaultKey, end, before); },
                 [&] {
                     std::swap(*m_keys, fresh);
                     const auto told = append(next, {0, {}, JournalKind::KeysRotated, {}, {}, 0, {}, {}});
                     std::swap(*m_keys, fresh);
                     return told;
                 },
                 [&] {
                     Query query(file, QStringLiteral("UPDATE meta SET value = ? WHERE name = 'head'"));
                     return query.bind(next.seal(fresh, m_vaultId, m_label, before)).run();
                 },
                 [&] { return transaction.commit(); },
             }) {
            if (const auto done = step(); !done)
                return done.failure();
        }
    }
    m_keys = std::move(fresh);
    m_before = before;
    m_head = std::move(next);
    // A note under the keys before these can be told apart, one under still older keys cannot: so neither of the two may stay.
    m_anchor.reset();
    writeAnchor();
    // The journal file still held pages under the old keys.
    (void)cutJournal();
    return recovery;
}

}  // namespace holdfast::store
