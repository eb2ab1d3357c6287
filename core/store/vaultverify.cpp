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

struct RevisionName {
    RecordId id;
    quint64 revision = 0;
    bool operator==(const RevisionName &) const = default;
};
size_t qHash(const RevisionName &name, size_t seed = 0)
{
    return qHashMulti(seed, name.id.bytes(), name.revision);
}

QString placeText(const RecordId &id, quint64 revision)
{
    return QStringLiteral("record/%1/revision/%2").arg(id.text()).arg(revision);
}

/// Walks everything once. Holds marks of revisions, never their contents.
class Verification {
public:
    Verification(VerifyReport &report, const Progress &progress, quint64 total)
        : m_report(report)
        , m_progress(progress)
        , m_total(total)
    {
    }

    void problem(const char *id, const QString &place, const char *detail)
    {
        m_report.problems.push_back({QLatin1String(id), place, QLatin1String(detail)});
    }
    /// False when the person stopped it.
    bool step()
    {
        ++m_done;
        return !m_progress || m_done % ReportEvery != 0 || m_progress(m_done, m_total);
    }

    /// What the revision table holds and the journal has not accounted for yet.
    QHash<RevisionName, QByteArray> marks;

private:
    VerifyReport &m_report;
    const Progress &m_progress;
    quint64 m_total;
    quint64 m_done = 0;
};
}  // namespace

Result<VerifyReport> Vault::verify(const Progress &progress)
{
    if (const auto ok = readable(); !ok)
        return ok.failure();
    quint64 total = 0;
    for (const char *sql : {"SELECT count(*) FROM revision", "SELECT count(*) FROM journal"}) {
        const auto count = m_database->number(QLatin1String(sql));
        if (!count)
            return count.failure();
        total += quint64(*count);
    }
    VerifyReport report;
    Verification check(report, progress, total);
    const auto stopped = [] { return unexpected(ErrorCode::Cancelled); };

    // A byte SQLite cannot read is a finding of this step, not a reason to leave the others out.
    const auto damaged = [&](const Error &error, const char *what) {
        const bool finding = error.code == ErrorCode::Damaged || error.code == ErrorCode::Io;
        if (finding)
            check.problem("unreadable", QLatin1String(what), "the file is damaged here");
        return finding;
    };

    if (const auto slots = keyslots::damagedCopies(*m_database); !slots && !damaged(slots.error(), "key_slot"))
        return slots.failure();
    else if (slots && *slots > 0)
        check.problem("key-slot-damaged", QStringLiteral("key_slot"), "a copy of a wrapped key does not match its checksum");

    const auto found = list();
    if (!found && !damaged(found.error(), "record"))
        return found.failure();
    if (found) {
        report.records = quint64(found->entries.size());
        if (found->unreadable > 0)
            check.problem("record-altered", QStringLiteral("record"), "a record was altered, put back, added or taken away");
    }
    if (const auto loose = checkLoose(); !loose && loose.error().code == ErrorCode::Tampered)
        check.problem("draft-altered", QStringLiteral("draft"), "a draft or a setting was altered, put back, added or taken away");
    else if (!loose && !damaged(loose.error(), "draft"))
        return loose.failure();

    {
        Query query(*m_database, QStringLiteral("SELECT record_id, revision, kind, detail FROM revision"));
        auto row = Result<bool>(false);
        const auto ran = query.run();
        if (ran)
            row = query.next();
        for (; ran && row && *row; row = query.next()) {
            if (!check.step())
                return stopped();
            ++report.revisions;
            const QByteArray name = query.bytes(0);
            const RecordId id = RecordId::fromBytes(name).value_or(RecordId());
            const quint64 revision = query.number(1);
            const QByteArray blob = query.bytes(3);
            auto plain = m_keys->data.open(place(labels::Detail, name, quint32(query.number(2)), revision), blob);
            if (!plain || !packing::unpackDetail(std::move(*plain)))
                check.problem("revision-altered", placeText(id, revision), "does not authenticate");
            check.marks.insert({id, revision}, crypto::Sealer::mark(blob));
        }
        const Error trouble = !ran ? ran.error() : !row ? row.error() : Error{};
        if ((!ran || !row) && !damaged(trouble, "revision"))
            return unexpected(trouble);
    }

    // What the list names must be what the revision table holds.
    if (found) {
        for (const RecordEntry &entry : found->entries) {
            if (entry.revision > 0 && !check.marks.contains({entry.id, entry.revision}))
                check.problem("revision-missing", placeText(entry.id, entry.revision), "the newest revision is gone");
        }
    }

    QHash<RecordId, QHash<quint64, QByteArray>> saved;  // as the journal tells it
    QHash<RecordId, quint64> erasedAt;
    struct Said {
        RecordId about;
        QByteArray mark;
    };
    QHash<quint64, Said> texts;
    QByteArray link(crypto::DigestSize, char(0));
    quint64 seq = 0;
    {
        Query query(*m_database, QStringLiteral("SELECT seq, entry, link FROM journal ORDER BY seq"));
        auto row = Result<bool>(false);
        const auto ran = query.run();
        if (ran)
            row = query.next();
        for (; ran && row && *row; row = query.next()) {
            if (!check.step())
                return stopped();
            ++report.entries;
            ++seq;
            const QByteArray blob = query.bytes(1);
            link = m_keys->link(link, seq, blob);
            auto plain = m_keys->meta.open(place(labels::Journal, RecordId().bytes(), 0, seq), blob);
            auto read = plain ? packing::unpackEntry(std::move(*plain)) : plain.failure();
            if (query.number(0) != seq || query.bytes(2) != link || !read) {
                check.problem("journal-altered", QStringLiteral("journal/%1").arg(seq), "the chain is broken here");
                break;
            }
            if (read->entry.kind == JournalKind::Saved)
                saved[read->entry.record][read->entry.revision] = read->detailMark;
            if (read->entry.kind == JournalKind::Erased) {
                saved.remove(read->entry.record);
                erasedAt[read->entry.record] = seq;
            }
            if (!read->textMark.isEmpty())
                texts.insert(seq, {read->entry.record, read->textMark});
        }
        const Error trouble = !ran ? ran.error() : !row ? row.error() : Error{};
        if ((!ran || !row) && !damaged(trouble, "journal"))
            return unexpected(trouble);
        if (seq != m_head.seq || link != m_head.link)
            check.problem("journal-altered", QStringLiteral("journal"), "does not end where the store says");
    }

    // Both ways: a revision the journal tells of must be there, and one it does not tell of must not.
    for (auto record = saved.cbegin(); record != saved.cend(); ++record) {
        for (auto one = record->cbegin(); one != record->cend(); ++one) {
            const RevisionName name{record.key(), one.key()};
            const auto there = check.marks.constFind(name);
            if (there == check.marks.constEnd())
                check.problem("revision-missing", placeText(name.id, name.revision), "the journal tells of it");
            else if (*there != *one)
                check.problem("revision-altered", placeText(name.id, name.revision), "not the one the journal tells of");
            check.marks.remove(name);
        }
    }
    for (auto left = check.marks.cbegin(); left != check.marks.cend(); ++left)
        check.problem("revision-unknown", placeText(left.key().id, left.key().revision), "the journal does not tell of it");

    {
        Query query(*m_database, QStringLiteral("SELECT seq, body FROM journal_text"));
        auto row = Result<bool>(false);
        const auto ran = query.run();
        if (ran)
            row = query.next();
        for (; ran && row && *row; row = query.next()) {
            const quint64 at = query.number(0);
            const QByteArray body = query.bytes(1);
            if (texts.take(at).mark != crypto::Sealer::mark(body) ||
                !m_keys->data.open(place(labels::JournalText, RecordId().bytes(), 0, at), body))
                check.problem("journal-altered", QStringLiteral("journal/%1").arg(at), "its text was altered");
        }
        const Error trouble = !ran ? ran.error() : !row ? row.error() : Error{};
        if ((!ran || !row) && !damaged(trouble, "journal_text"))
            return unexpected(trouble);
    }
    for (auto gone = texts.cbegin(); gone != texts.cend(); ++gone) {
        if (gone->about.isNull() || erasedAt.value(gone->about, 0) <= gone.key())
            check.problem("journal-altered", QStringLiteral("journal/%1").arg(gone.key()), "its text is gone");
    }
    if (progress && !progress(total, total))
        return stopped();
    return report;
}

}  // namespace holdfast::store
