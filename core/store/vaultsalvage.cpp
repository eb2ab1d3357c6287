// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/database.h"
#include "core/store/keyslots.h"
#include "core/store/packing.h"
#include "core/store/privatecopy.h"
#include "core/store/vault.h"

#include <QFile>
#include <QFileInfo>

#include <map>

namespace holdfast::store {

namespace {
/// Looks in vain before a table counts as read to its end. A damaged inner page of a table takes up to some 3,600 rows with it.
constexpr int MostLooks = 6'000;

/// A file that was cut short is refused as a whole; filled with zeros to the length its header names, only what was cut off is missing.
void lengthen(const QString &path)
{
    constexpr qint64 PageSizeAt = 16, PagesAt = 28, HeaderSize = 100;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize)
        return;
    const qint64 page = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const qint64 wanted = page * qint64(qFromBigEndian<quint32>(header.constData() + PagesAt));
    constexpr qint64 Most = qint64(64) << 30;
    if (wanted > file.size() && wanted < Most)
        file.resize(wanted);
}
}  // namespace

/// Reads a private copy row by row, going on behind what cannot be read, and takes what authenticates.
class Vault::Salvage {
public:
    Salvage(Vault &damaged, Vault &into, const Salvaging &how)
        : m_from(damaged)
        , m_into(into)
        , m_how(how)
    {
    }

    Result<Salvaged> run()
    {
        findRevisions();
        findSummaries();
        for (const auto step : {&Salvage::keepRecords, &Salvage::keepDrafts, &Salvage::keepSettings, &Salvage::keepJournal}) {
            if (const auto done = (this->*step)(); !done)
                return done.failure();
        }
        const auto report = m_from.verify();
        m_found.isComplete = m_found.unreadable == 0 && report && report->isSound();
        return m_found;
    }

private:
    struct Row {
        quint64 number = 0;  ///< the table's own
        quint32 kind = 0;
    };
    struct Known {
        quint64 revision = 0;
        QByteArray summary;
    };

    /// Calls `take` for every row that can be read; it says whether the row was good for anything. Column 0 is the row's number.
    void rows(const char *table, const char *columns, const std::function<bool(Query &)> &take)
    {
        quint64 last = 0;
        int inVain = 0;
        for (;;) {
            Query query(*m_from.m_database, QStringLiteral("SELECT rowid, %1 FROM %2 WHERE rowid > ? ORDER BY rowid")
                                                .arg(QLatin1String(columns), QLatin1String(table)));
            const auto read = query.bind(last).each([&]() -> Result<void> {
                last = query.number(0);
                inVain = 0;
                if (!take(query))
                    ++m_found.unreadable;
                return {};
            });
            if (read)
                return;
            // Behind the row that could not be reached there may be others.
            if (inVain++ == 0)
                ++m_found.unreadable;
            ++last;
            if (inVain > MostLooks)
                return;
        }
    }

    Result<packing::Detail> detailOf(const RecordId &id, quint64 revision, quint32 kind, const QByteArray &blob)
    {
        auto plain = m_from.m_keys->data.open(m_from.place(labels::Detail, id.bytes(), kind, revision), blob);
        return plain ? packing::unpackDetail(std::move(*plain)) : plain.failure();
    }

    void findRevisions()
    {
        rows("revision", "record_id, revision, kind, detail", [this](Query &query) {
            const auto id = RecordId::fromBytes(query.bytes(1));
            const auto kind = quint32(query.number(3));
            if (!id || !detailOf(*id, query.number(2), kind, query.bytes(4)))
                return false;
            m_revisions[*id][query.number(2)] = {query.number(0), kind};
            return true;
        });
    }

    void findSummaries()
    {
        rows("record", "record_id, kind, revision, summary", [this](Query &query) {
            const QByteArray name = query.bytes(1);
            const auto id = RecordId::fromBytes(name);
            auto plain =
                m_from.m_keys->data.open(m_from.place(labels::Summary, name, quint32(query.number(2)), query.number(3)), query.bytes(4));
            auto summary = plain ? packing::unpackSummary(std::move(*plain)) : plain.failure();
            if (!id || !summary)
                return false;
            m_summaries[*id] = {query.number(3), std::move(summary->body)};
            return true;
        });
    }

    Result<void> keepRecords()
    {
        quint64 done = 0;
        for (const auto &[id, revisions] : m_revisions) {
            const auto kept = m_into.commit([&, &id = id, &revisions = revisions](Head &head) { return keep(head, id, revisions); });
            if (!kept)
                return kept;
            ++m_found.records;
            m_found.revisions += revisions.size();
            if (m_how.progress && !m_how.progress(++done, quint64(m_revisions.size())))
                return unexpected(ErrorCode::Cancelled);
        }
        return {};
    }

    /// The revisions keep their numbers, times, devices and reasons: this is the same record, not a copy of its words.
    Result<void> keep(Head &head, const RecordId &id, const std::map<quint64, Row> &revisions)
    {
        const QByteArray name = id.bytes();
        const quint64 newest = revisions.rbegin()->first;
        for (const auto &[revision, row] : revisions) {
            Query query(*m_from.m_database, QStringLiteral("SELECT detail FROM revision WHERE rowid = ?"));
            const auto there = query.bind(row.number).first();
            const auto detail = there && *there ? detailOf(id, revision, row.kind, query.bytes(0))
                                                : Result<packing::Detail>(unexpected(ErrorCode::Damaged, QStringLiteral("read twice")));
            if (!detail)
                return detail.failure();
            const QByteArray blob =
                m_into.m_keys->data.seal(m_into.place(labels::Detail, name, row.kind, revision), packing::packDetail(*detail));
            const QByteArray mark = crypto::Sealer::mark(blob);
            Query history(*m_into.m_database, QStringLiteral("INSERT INTO revision(record_id, revision, kind, detail) VALUES(?, ?, ?, ?)"));
            if (const auto written = history.bind(name).bind(revision).bind(quint64(row.kind)).bind(blob).run(); !written)
                return written;
            QByteArray summaryMark;
            if (revision == newest) {
                const auto known = m_summaries.find(id);
                const QByteArray words = known != m_summaries.end() && known->second.revision == newest ? known->second.summary
                                         : m_how.summarise ? m_how.summarise(row.kind, detail->body)
                                                           : QByteArray();
                const QByteArray summary = m_into.m_keys->data.seal(m_into.place(labels::Summary, name, row.kind, revision),
                                                                    packing::packSummary({mark, detail->at, words}));
                summaryMark = crypto::Sealer::mark(summary);
                Query record(*m_into.m_database,
                             QStringLiteral("INSERT INTO record(record_id, kind, revision, summary) VALUES(?, ?, ?, ?)"));
                if (const auto written = record.bind(name).bind(quint64(row.kind)).bind(revision).bind(summary).run(); !written)
                    return written;
                head.addRecord(m_into.m_keys->element('r', name, revision, summary));
            }
            if (const auto told = m_into.append(head, {0, {}, JournalKind::Saved, {}, id, revision, {}, {}}, mark, summaryMark); !told)
                return told;
        }
        return {};
    }

    Result<void> keepDrafts()
    {
        std::map<RecordId, Content> drafts;
        rows("draft", "record_id, base, body", [&](Query &query) {
            const QByteArray name = query.bytes(1);
            const auto id = RecordId::fromBytes(name);
            auto plain = m_from.m_keys->data.open(m_from.place(labels::Draft, name, 0, query.number(2)), query.bytes(3));
            auto draft = plain ? packing::unpackDraft(std::move(*plain), query.number(2)) : plain.failure();
            if (!id || !draft)
                return false;
            drafts[*id] = std::move(draft->content);
            return true;
        });
        for (const auto &[id, content] : drafts) {
            const auto record = m_revisions.find(id);
            const quint64 base = record == m_revisions.end() ? 0 : record->second.rbegin()->first;
            if (const auto kept = m_into.saveDraft(id, base, content); !kept)
                return kept;
            ++m_found.drafts;
        }
        return {};
    }

    Result<void> keepSettings()
    {
        // Through the table and not by name, which would need an index that may be damaged.
        std::map<QByteArray, QByteArray> values;
        rows("setting", "name, value", [&](Query &query) {
            const QByteArray hidden = query.bytes(1);
            auto plain = m_from.m_keys->data.open(m_from.place(labels::Setting, hidden, 0, 0), query.bytes(2));
            auto value = plain ? packing::unpackSetting(std::move(*plain)) : plain.failure();
            if (value)
                values[hidden] = std::move(*value);
            return value.has_value();
        });
        for (const QString &name : m_how.settingNames) {
            const auto value = values.find(m_from.m_keys->settingName(name));
            if (value == values.end())
                continue;
            if (const auto kept = m_into.setSetting(name, value->second); !kept)
                return kept;
            ++m_found.settings;
        }
        return {};
    }

    /// What was exported, erased, restored: kept as notes, each with the time it had.
    Result<void> keepJournal()
    {
        std::vector<JournalEntry> entries;
        rows("journal", "entry", [&](Query &query) {
            auto entry = m_from.openEntry(query.number(0), query.bytes(1));
            if (entry && entry->kind != JournalKind::Saved)
                entries.push_back(std::move(*entry));
            return entry.has_value();
        });
        return m_into.commit([&](Head &head) -> Result<void> {
            for (const JournalEntry &entry : entries) {
                Query query(*m_from.m_database, QStringLiteral("SELECT body FROM journal_text WHERE seq = ?"));
                const auto row = query.bind(entry.seq).first();
                auto plain = row && *row ? m_from.m_keys->data.open(m_from.place(labels::JournalText, RecordId().bytes(), 0, entry.seq),
                                                                    query.bytes(0))
                                         : Result<QByteArray>(unexpected(ErrorCode::NotFound));
                const QString words = (plain ? packing::unpackText(std::move(*plain)) : plain.failure()).value_or(QString());
                const QString text =
                    QStringList{entry.at.toString(Qt::ISODate), QString::number(int(entry.kind)), entry.device, words}.join(
                        QLatin1Char('\n'));
                const auto told = m_into.append(
                    head,
                    {0, {}, JournalKind::Noted, QStringLiteral("before-salvage:") + entry.action, entry.record, entry.revision, text, {}});
                if (!told)
                    return told;
            }
            return m_into.append(head, {0,
                                        {},
                                        JournalKind::Salvaged,
                                        {},
                                        {},
                                        0,
                                        QStringLiteral("%1 records, %2 revisions, %3 drafts; %4 rows unreadable")
                                            .arg(m_found.records)
                                            .arg(m_found.revisions)
                                            .arg(m_found.drafts)
                                            .arg(m_found.unreadable),
                                        {}});
        });
    }

    Vault &m_from;
    Vault &m_into;
    const Salvaging &m_how;
    Salvaged m_found;
    std::map<RecordId, std::map<quint64, Row>> m_revisions;
    std::map<RecordId, Known> m_summaries;
};

Result<Vault::Rescued> Vault::salvage(const QString &from, const Key &key, const NewStore &wanted, const crypto::Passphrase &passphrase,
                                      const Salvaging &how, Clock clock)
{
    if (!QFileInfo::exists(from))
        return unexpected(ErrorCode::NotFound, QStringLiteral("store file"));
    std::unique_ptr<Vault> damaged(new Vault(from, OpenMode::ReadOnly, wanted.place, clock));
    auto copy = PrivateCopy::of(from, wanted.place.privateFolder);
    if (!copy)
        return copy.failure();
    damaged->m_copy = std::move(*copy);
    lengthen(damaged->m_copy->path());
    auto database = Database::open(damaged->m_copy->path(), Database::Access::Inspect);
    if (!database)
        return database.failure();
    damaged->m_database = std::move(*database);
    if (const auto read = damaged->readPlain(); !read)
        return read.failure();
    auto vaultKey = std::visit([&](const auto &one) { return keyslots::unwrap(*damaged->m_database, damaged->m_vaultId, one); }, key);
    if (!vaultKey)
        return vaultKey.failure();
    damaged->m_keys.emplace(std::move(*vaultKey));
    damaged->m_state = State::Distrusted;
    (void)damaged->loadHead();  // for the names of settings, where it can be read

    auto made = create(wanted, passphrase, std::move(clock));
    if (!made)
        return made.failure();
    auto found = Salvage(*damaged, *made->vault, how).run();
    if (!found) {
        made->vault.reset();
        QFile::remove(wanted.path);
        return found.failure();
    }
    return Rescued{std::move(made->vault), std::move(made->recovery), *found};
}

}  // namespace holdfast::store
