// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/database.h"
#include "core/store/packing.h"
#include "core/store/vault.h"

#include <QSet>

namespace holdfast::store {

namespace {
constexpr qsizetype MostSummary = qsizetype(1) << 20;
// A damaged index hides rows that are there and whole. Looking again costs something only when there is nothing.
constexpr const char *AlsoWithoutIndex[] = {"", "NOT INDEXED"};
}  // namespace

Result<Vault::ListResult> Vault::list()
{
    ListResult found;
    found.entries.reserve(std::size_t(m_head.records));
    Head counted;
    Query query(*m_database, QStringLiteral("SELECT record_id, kind, revision, summary FROM record"));
    const auto read = query.each([&]() -> Result<void> {
        const QByteArray name = query.bytes(0);
        const QByteArray blob = query.bytes(3);
        RecordEntry entry{RecordId::fromBytes(name).value_or(RecordId()), quint32(query.number(1)), query.number(2), {}, {}, false};
        auto plain = m_keys->data.open(place(labels::Summary, name, entry.kind, entry.revision), blob);
        auto summary = plain ? packing::unpackSummary(std::move(*plain)) : plain.failure();
        if (!summary) {
            ++found.unreadable;
            return {};
        }
        counted.addRecord(m_keys->element('r', name, entry.revision, blob));
        entry.summary = std::move(summary->body);
        entry.changed = summary->at;
        found.entries.push_back(std::move(entry));
        return {};
    });
    if (!read)
        return read.failure();

    // Each row may be genuine and the whole still not: an older row put back, one taken away.
    if (counted.records != m_head.records || counted.recordSet != m_head.recordSet)
        found.unreadable = std::max<quint64>(found.unreadable, 1);
    if (const auto drafts = addDrafts(found); !drafts)
        return drafts.failure();
    return found;
}

Result<void> Vault::addDrafts(ListResult &list)
{
    QSet<RecordId> drafted;
    {
        Query query(*m_database, QStringLiteral("SELECT record_id FROM draft NOT INDEXED"));
        const auto read = query.each([&]() -> Result<void> {
            if (const auto id = RecordId::fromBytes(query.bytes(0)))
                drafted.insert(*id);
            return {};
        });
        if (!read)
            return read.failure();
    }
    if (drafted.isEmpty())
        return {};
    for (RecordEntry &entry : list.entries)
        entry.hasDraft = drafted.remove(entry.id);
    // What is left exists only as a draft: somebody's words, so it is in the list.
    for (const RecordId &id : std::as_const(drafted)) {
        const auto read = draft(id);
        if (!read && read.error().code == ErrorCode::Io)
            return read.failure();
        if (!read || !*read) {
            ++list.unreadable;
            continue;
        }
        list.entries.push_back({id, (*read)->content.kind, 0, (*read)->content.summary, (*read)->at, true});
    }
    return {};
}

Result<std::vector<RecordEntry>> Vault::distrust(Error why)
{
    if (why.code == ErrorCode::Tampered || why.code == ErrorCode::Damaged)
        m_state = State::Distrusted;
    return unexpected(std::move(why));
}

Result<std::vector<RecordEntry>> Vault::records()
{
    if (m_state == State::Distrusted)
        return unexpected(ErrorCode::Tampered, QStringLiteral("readable one by one only"));
    if (const auto ok = readable(); !ok)
        return ok.failure();
    auto found = list();
    if (!found)
        return distrust(found.error());
    if (found->unreadable > 0)
        return distrust({ErrorCode::Tampered, QStringLiteral("%1 records").arg(found->unreadable)});
    m_wholeChecked = true;
    return std::move(found->entries);
}

Result<std::vector<RecordEntry>> Vault::readableRecords()
{
    if (const auto ok = readable(); !ok)
        return ok.failure();
    auto found = list();
    if (!found)
        return found.failure();
    return std::move(found->entries);
}

Result<QByteArray> Vault::read(const RecordId &id, quint64 revision)
{
    if (const auto ok = readable(); !ok)
        return ok.failure();
    const QByteArray name = id.bytes();
    QByteArray wantedMark;
    {
        std::optional<Query> found;
        Result<bool> row = false;
        for (const char *how : AlsoWithoutIndex) {
            found.emplace(*m_database,
                          QStringLiteral("SELECT kind, revision, summary FROM record %1 WHERE record_id = ?").arg(QLatin1String(how)));
            row = found->bind(name).first();
            if (!row || *row)
                break;
        }
        if (!row)
            return row.failure();
        if (!*row)
            return unexpected(ErrorCode::NotFound, QStringLiteral("record"));
        const Query &query = *found;
        const quint64 newest = query.number(1);
        if (revision == Latest)
            revision = newest;
        if (revision == newest) {
            auto plain = m_keys->data.open(place(labels::Summary, name, quint32(query.number(0)), newest), query.bytes(2));
            if (!plain)
                return plain.failure();
            const auto summary = packing::unpackSummary(std::move(*plain));
            if (!summary)
                return summary.failure();
            wantedMark = summary->detailMark;
        }
    }
    std::optional<Query> found;
    Result<bool> row = false;
    for (const char *how : AlsoWithoutIndex) {
        found.emplace(*m_database,
                      QStringLiteral("SELECT kind, detail FROM revision %1 WHERE record_id = ? AND revision = ?").arg(QLatin1String(how)));
        row = found->bind(name).bind(revision).first();
        if (!row || *row)
            break;
    }
    if (!row)
        return row.failure();
    const Query &query = *found;
    if (!*row)
        return wantedMark.isEmpty() ? unexpected(ErrorCode::NotFound, QStringLiteral("revision"))
                                    : unexpected(ErrorCode::Tampered, QStringLiteral("newest revision is gone"));
    const QByteArray blob = query.bytes(1);
    if (!wantedMark.isEmpty() && crypto::Sealer::mark(blob) != wantedMark)
        return unexpected(ErrorCode::Tampered, QStringLiteral("not the detail the list names"));
    auto plain = m_keys->data.open(place(labels::Detail, name, quint32(query.number(0)), revision), blob);
    if (!plain)
        return plain.failure();
    auto detail = packing::unpackDetail(std::move(*plain));
    if (!detail)
        return detail.failure();
    return std::move(detail->body);
}

Result<quint64> Vault::save(const RecordId &id, quint64 expected, const Content &content, const QString &reason)
{
    if (const auto ok = writable(); !ok)
        return ok.failure();
    if (content.detail.size() > MostDetail || content.summary.size() > MostSummary)
        return unexpected(ErrorCode::TooLarge, QStringLiteral("record"));
    const QByteArray name = id.bytes();
    const quint64 revision = expected + 1;
    const auto done = commit([&](Head &head) -> Result<void> {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(head.changed, Qt::UTC);
        const QByteArray detail = m_keys->data.seal(place(labels::Detail, name, content.kind, revision),
                                                    packing::packDetail({at, m_place.device, reason, content.detail}));
        const QByteArray detailMark = crypto::Sealer::mark(detail);
        const QByteArray summary = m_keys->data.seal(place(labels::Summary, name, content.kind, revision),
                                                     packing::packSummary({detailMark, at, content.summary}));
        {
            Query query(*m_database, QStringLiteral("SELECT revision, summary FROM record WHERE record_id = ?"));
            const auto row = query.bind(name).first();
            if (!row)
                return row.failure();
            if (!*row && expected > 0)
                return unexpected(ErrorCode::NotFound, QStringLiteral("record"));
            if (*row && query.number(0) != expected)
                return unexpected(ErrorCode::Conflict, QStringLiteral("revision"));
            if (*row)
                head.removeRecord(m_keys->element('r', name, expected, query.bytes(1)));
        }
        Query record(*m_database, QStringLiteral("INSERT INTO record(record_id, kind, revision, summary) VALUES(?, ?, ?, ?) "
                                                 "ON CONFLICT(record_id) DO UPDATE SET kind = excluded.kind, "
                                                 "revision = excluded.revision, summary = excluded.summary"));
        if (const auto written = record.bind(name).bind(quint64(content.kind)).bind(revision).bind(summary).run(); !written)
            return written;
        head.addRecord(m_keys->element('r', name, revision, summary));
        Query history(*m_database, QStringLiteral("INSERT INTO revision(record_id, revision, kind, detail) VALUES(?, ?, ?, ?)"));
        if (const auto written = history.bind(name).bind(revision).bind(quint64(content.kind)).bind(detail).run(); !written)
            return written;
        if (const auto removed = removeDraft(head, id); !removed)
            return removed;
        return append(head, {0, {}, JournalKind::Saved, {}, id, revision, {}, {}}, detailMark, crypto::Sealer::mark(summary));
    });
    if (!done)
        return done.failure();
    return revision;
}

Result<std::vector<RevisionInfo>> Vault::history(const RecordId &id)
{
    if (const auto ok = readable(); !ok)
        return ok.failure();
    const QByteArray name = id.bytes();
    Query query(*m_database, QStringLiteral("SELECT revision, kind, detail FROM revision WHERE record_id = ? ORDER BY revision"));
    query.bind(name);
    std::vector<RevisionInfo> all;
    const auto read = query.each([&]() -> Result<void> {
        const quint64 revision = query.number(0);
        auto plain = m_keys->data.open(place(labels::Detail, name, quint32(query.number(1)), revision), query.bytes(2));
        if (!plain)
            return plain.failure();
        const auto detail = packing::unpackDetail(std::move(*plain));
        if (!detail)
            return detail.failure();
        all.push_back({revision, detail->at, detail->reason, detail->device});
        return {};
    });
    if (!read)
        return read.failure();

    return all;
}

Result<void> Vault::erase(const RecordId &id, const QString &reason)
{
    const auto done = commit([&](Head &head) -> Result<void> {
        if (const auto removed = removeRecord(head, id); !removed)
            return removed;
        return append(head, {0, {}, JournalKind::Erased, {}, id, 0, reason, {}});
    });
    // The journal file still held the sealed pages; folding it in and cutting it off takes them away.
    if (done)
        (void)cutJournal();
    return done;
}

Result<void> Vault::removeRecord(Head &head, const RecordId &id)
{
    const QByteArray name = id.bytes();
    bool existed = false;
    {
        Query query(*m_database, QStringLiteral("SELECT revision, summary FROM record WHERE record_id = ?"));
        const auto row = query.bind(name).first();
        if (!row)
            return row.failure();
        existed = *row;
        if (existed)
            head.removeRecord(m_keys->element('r', name, query.number(0), query.bytes(1)));
    }
    const quint64 looseBefore = head.loose;
    if (const auto removed = removeDraft(head, id); !removed)
        return removed;
    if (!existed && head.loose == looseBefore)
        return unexpected(ErrorCode::NotFound, QStringLiteral("record"));
    for (const char *sql : {"DELETE FROM record WHERE record_id = ?", "DELETE FROM revision WHERE record_id = ?"}) {
        Query query(*m_database, QLatin1String(sql));
        if (const auto done = query.bind(name).run(); !done)
            return done;
    }
    std::vector<quint64> about;
    {
        Query query(*m_database,
                    QStringLiteral("SELECT journal.seq, entry FROM journal JOIN journal_text ON journal_text.seq = journal.seq"));
        const auto read = query.each([&]() -> Result<void> {
            const auto entry = openEntry(query.number(0), query.bytes(1));
            if (!entry)
                return entry.failure();
            if (entry->record == id)
                about.push_back(entry->seq);
            return {};
        });
        if (!read)
            return read.failure();
    }
    for (const quint64 seq : about) {
        Query query(*m_database, QStringLiteral("DELETE FROM journal_text WHERE seq = ?"));
        if (const auto done = query.bind(seq).run(); !done)
            return done;
    }
    return {};
}

}  // namespace holdfast::store
