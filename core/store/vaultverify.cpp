// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/database.h"
#include "core/store/keyslots.h"
#include "core/store/packing.h"
#include "core/store/vault.h"

#include <QHash>

namespace holdfast::store {

namespace {
constexpr quint64 ReportEvery = 64;

QString revisionPlace(const RecordId &id, quint64 revision)
{
    return QStringLiteral("record/%1/revision/%2").arg(id.text()).arg(revision);
}
QString journalPlace(quint64 seq)
{
    return QStringLiteral("journal/%1").arg(seq);
}
}  // namespace

/// One walk through everything. Holds the marks of revisions, never their contents. A byte that cannot be read or does not
/// authenticate is a finding of one step and no reason to leave the others out.
class Vault::Verification {
public:
    Verification(Vault &vault, const Progress &progress)
        : m_vault(vault)
        , m_progress(progress)
    {
    }

    Result<VerifyReport> run()
    {
        for (const auto step :
             {&Verification::count, &Verification::indexes, &Verification::keySlots, &Verification::records, &Verification::loose,
              &Verification::revisions, &Verification::journal, &Verification::texts, &Verification::compare}) {
            if (const auto done = (this->*step)(); !done)
                return done.failure();
        }
        if (m_progress && !m_progress(m_total, m_total))
            return unexpected(ErrorCode::Cancelled);
        return std::move(m_report);
    }

private:
    using Marks = QHash<quint64, QByteArray>;  // by revision
    struct Text {
        RecordId about;
        QByteArray mark;
    };

    void problem(const char *id, const QString &place, const char *detail)
    {
        m_report.problems.push_back({QLatin1String(id), place, QLatin1String(detail)});
    }

    Result<void> finding(const Error &error, const char *table)
    {
        if (error.code != ErrorCode::Damaged && error.code != ErrorCode::Io)
            return unexpected(error);
        problem("unreadable", QLatin1String(table), "the file is damaged here");
        return {};
    }

    Result<void> step()
    {
        ++m_done;
        if (m_progress && m_done % ReportEvery == 0 && !m_progress(m_done, m_total))
            return unexpected(ErrorCode::Cancelled);
        return {};
    }

    Result<void> count()
    {
        for (const char *sql : {"SELECT count(*) FROM revision", "SELECT count(*) FROM journal"}) {
            const auto rows = m_vault.m_database->number(QLatin1String(sql));
            if (!rows)
                return finding(rows.error(), "count");
            m_total += quint64(*rows);
        }
        return {};
    }

    /// Every row may be whole and an index not lead to it.
    Result<void> indexes()
    {
        Query query(*m_vault.m_database, QStringLiteral("PRAGMA integrity_check(1)"));
        const auto row = query.first();
        if (!row)
            return finding(row.error(), "index");
        if (!*row || query.text(0) != QLatin1String("ok"))
            problem("unreadable", QStringLiteral("index"), "rows may not be found through the index; the file is damaged here");
        return {};
    }

    Result<void> keySlots()
    {
        const auto damaged = keyslots::damagedCopies(*m_vault.m_database);
        if (!damaged)
            return finding(damaged.error(), "key_slot");
        if (*damaged > 0)
            problem("key-slot-damaged", QStringLiteral("key_slot"), "a copy of a wrapped key does not match its checksum");
        return {};
    }

    Result<void> records()
    {
        const auto found = m_vault.list();
        if (!found)
            return finding(found.error(), "record");
        m_report.records = quint64(found->entries.size());
        if (found->unreadable > 0)
            problem("record-altered", QStringLiteral("record"), "a record was altered, put back, added or taken away");
        for (const RecordEntry &entry : found->entries) {
            if (entry.revision > 0)
                m_newest.insert(entry.id, entry.revision);
        }
        return {};
    }

    Result<void> loose()
    {
        const auto checked = m_vault.checkLoose();
        if (checked)
            return {};
        if (checked.error().code != ErrorCode::Tampered)
            return finding(checked.error(), "draft");
        problem("draft-altered", QStringLiteral("draft"), "a draft or a setting was altered, put back, added or taken away");
        return {};
    }

    Result<void> revisions()
    {
        Query query(*m_vault.m_database, QStringLiteral("SELECT record_id, revision, kind, detail FROM revision"));
        const auto read = query.each([&]() -> Result<void> {
            ++m_report.revisions;
            const QByteArray name = query.bytes(0);
            const RecordId id = RecordId::fromBytes(name).value_or(RecordId());
            const quint64 revision = query.number(1);
            const QByteArray blob = query.bytes(3);
            auto plain = m_vault.m_keys->data.open(m_vault.place(labels::Detail, name, quint32(query.number(2)), revision), blob);
            if (!plain || !packing::unpackDetail(std::move(*plain)))
                problem("revision-altered", revisionPlace(id, revision), "does not authenticate");
            m_found[id].insert(revision, crypto::Sealer::mark(blob));
            return step();
        });
        return read ? Result<void>() : finding(read.error(), "revision");
    }

    Result<void> journal()
    {
        QByteArray link(crypto::DigestSize, char(0));
        quint64 seq = 0;
        bool whole = true;
        Query query(*m_vault.m_database, QStringLiteral("SELECT seq, entry, link FROM journal ORDER BY seq"));
        const auto read = query.each([&]() -> Result<void> {
            if (!whole)
                return {};
            ++m_report.entries;
            ++seq;
            const QByteArray blob = query.bytes(1);
            link = m_vault.m_keys->link(link, seq, blob);
            whole = query.number(0) == seq && query.bytes(2) == link && remember(seq, blob);
            if (!whole)
                problem("journal-altered", journalPlace(seq), "the chain is broken here");
            return step();
        });
        if (!read)
            return finding(read.error(), "journal");
        if (seq != m_vault.m_head.seq || link != m_vault.m_head.link)
            problem("journal-altered", QStringLiteral("journal"), "does not end where the store says");
        return {};
    }

    bool remember(quint64 seq, const QByteArray &blob)
    {
        auto plain = m_vault.m_keys->meta.open(m_vault.place(labels::Journal, RecordId().bytes(), 0, seq), blob);
        const auto read = plain ? packing::unpackEntry(std::move(*plain)) : plain.failure();
        if (!read)
            return false;
        const JournalEntry &entry = read->entry;
        if (entry.kind == JournalKind::Saved)
            m_told[entry.record].insert(entry.revision, read->detailMark);
        if (entry.kind == JournalKind::Erased) {
            m_told.remove(entry.record);
            m_erased[entry.record] = seq;
        }
        if (!read->textMark.isEmpty())
            m_texts.insert(seq, {entry.record, read->textMark});
        return true;
    }

    Result<void> texts()
    {
        Query query(*m_vault.m_database, QStringLiteral("SELECT seq, body FROM journal_text"));
        const auto read = query.each([&]() -> Result<void> {
            const quint64 seq = query.number(0);
            const QByteArray body = query.bytes(1);
            if (m_texts.take(seq).mark != crypto::Sealer::mark(body) ||
                !m_vault.m_keys->data.open(m_vault.place(labels::JournalText, RecordId().bytes(), 0, seq), body))
                problem("journal-altered", journalPlace(seq), "its text was altered");
            return {};
        });
        if (!read)
            return finding(read.error(), "journal_text");
        for (auto gone = m_texts.cbegin(); gone != m_texts.cend(); ++gone) {
            if (gone->about.isNull() || m_erased.value(gone->about, 0) <= gone.key())
                problem("journal-altered", journalPlace(gone.key()), "its text is gone");
        }
        return {};
    }

    /// Both ways: a revision the journal or the list tells of must be there, and one the journal does not tell of must not.
    Result<void> compare()
    {
        for (auto record = m_newest.cbegin(); record != m_newest.cend(); ++record) {
            if (!m_told.value(record.key()).contains(*record))
                problem("revision-unknown", revisionPlace(record.key(), *record), "the journal does not tell of it");
        }
        for (auto record = m_told.cbegin(); record != m_told.cend(); ++record) {
            Marks &there = m_found[record.key()];
            for (auto told = record->cbegin(); told != record->cend(); ++told) {
                const auto mark = there.constFind(told.key());
                if (mark == there.constEnd())
                    problem("revision-missing", revisionPlace(record.key(), told.key()), "the journal tells of it");
                else if (*mark != *told)
                    problem("revision-altered", revisionPlace(record.key(), told.key()), "not the one the journal tells of");
                there.remove(told.key());
            }
        }
        for (auto record = m_found.cbegin(); record != m_found.cend(); ++record) {
            for (auto left = record->cbegin(); left != record->cend(); ++left)
                problem("revision-unknown", revisionPlace(record.key(), left.key()), "the journal does not tell of it");
        }
        return {};
    }

    Vault &m_vault;
    const Progress &m_progress;
    VerifyReport m_report;
    quint64 m_total = 0;
    quint64 m_done = 0;
    QHash<RecordId, quint64> m_newest;  // what the list names
    QHash<RecordId, Marks> m_found;     // what the revision table holds
    QHash<RecordId, Marks> m_told;      // what the journal tells of
    QHash<RecordId, quint64> m_erased;  // and when it tells of an erasure
    QHash<quint64, Text> m_texts;       // texts the journal names
};

Result<VerifyReport> Vault::verify(const Progress &progress)
{
    if (const auto ok = readable(); !ok)
        return ok.failure();
    return Verification(*this, progress).run();
}

}  // namespace holdfast::store
