// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/desk.h"

#include "core/casefile/changes.h"
#include "core/casefile/codec.h"
#include "core/crypto/sealer.h"

#include <QCborMap>
#include <QCborValue>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>

#include <limits>

namespace holdfast::session {

namespace {

constexpr quint32 ParkKeyId = 1;

store::RecordId recordId(const QByteArray &id)
{
    return store::RecordId::fromBytes(id).value_or(store::RecordId());
}

/// In the journal's words.
QString howOf(const Secret &secret)
{
    return std::holds_alternative<crypto::RecoveryKey>(secret) ? QStringLiteral("recovery-code") : QStringLiteral("passphrase");
}

QByteArray digestOf(const QByteArray &detail)
{
    return QCryptographicHash::hash(detail, QCryptographicHash::Blake2b_256);
}

QByteArray packed(const QJsonObject &object)
{
    return QCborMap::fromJsonObject(object).toCborValue().toCbor();
}

QJsonObject unpacked(const QByteArray &bytes)
{
    return QCborValue::fromCbor(bytes).toMap().toJsonObject();
}

bool isDamage(ErrorCode code)
{
    return code == ErrorCode::Tampered || code == ErrorCode::Damaged;
}

}  // namespace

Desk::Desk(store::Place place, Clock clock, bool cheap)
    : m_place(std::move(place))
    , m_clock(std::move(clock))
    , m_cheap(cheap)
    , m_aside(m_place.anchorFolder)
{
}

Result<void> Desk::ready()
{
    if (!m_vault || !m_vault->isUnlocked())
        return unexpected(ErrorCode::Locked);
    const int before = m_vault->reconnections();
    const auto back = m_vault->reconnect();
    m_isBehind = m_isBehind || m_vault->reconnections() != before;
    return back;
}

Result<Desk::New> Desk::create(const QString &path, const QString &label, const crypto::Passphrase &passphrase)
{
    const crypto::KdfCost cost = m_cheap ? crypto::KdfCost::cheapForTests() : crypto::KdfCost::calibrated();
    auto made = store::Vault::create({path, label, m_place, cost}, passphrase, m_clock);
    if (!made)
        return made.failure();
    m_vault = std::move(made->vault);
    auto opened = afterUnlock();
    if (!opened)
        return opened.failure();
    return New{made->recovery.printed(), std::move(*opened)};
}

Result<Unlocked> Desk::unlock(const QString &path, bool readOnly, const Secret &secret)
{
    const auto mode = readOnly ? store::OpenMode::ReadOnly : store::OpenMode::Write;
    // A locked store stays taken, so that nobody changes it between locking and unlocking. Any other one is let go first.
    if (m_vault && (m_vault->path() != path || m_vault->mode() != mode)) {
        m_vault.reset();
    }
    if (!m_vault) {
        auto opened = store::Vault::open(path, mode, m_place, m_clock);
        if (!opened)
            return opened.failure();
        m_vault = std::move(*opened);
    }
    const auto unlocked = std::visit([this](const auto &key) { return m_vault->unlock(key); }, secret);
    if (!unlocked) {
        m_openedWith = unlocked.error().code == ErrorCode::RolledBack ? howOf(secret) : QString();
        return unlocked.failure();
    }
    m_openedWith = howOf(secret);
    return noted(afterUnlock());
}

/// A full disk must not keep anybody from the cases, so one that cannot be noted is open all the same; tries stay remembered.
Result<Unlocked> Desk::noted(Result<Unlocked> opened)
{
    if (opened && !opened->readOnly)
        (void)m_vault->noteUnlocked(m_openedWith);
    return opened;
}

Result<Unlocked> Desk::acceptRolledBack(const QString &reason)
{
    if (!m_vault)
        return unexpected(ErrorCode::Locked);
    if (const auto accepted = m_vault->acceptRollback(reason); !accepted)
        return accepted.failure();
    return noted(afterUnlock());
}

/// The cases among the records, and up to when anything was saved. Not when the store was last changed: having been unlocked or looked at
/// is no saving.
void Desk::listed(const std::vector<store::RecordEntry> &records, Unlocked &into)
{
    m_revisions.clear();
    m_lastDetails.clear();
    const auto keptUpTo = [&into](Unlocked::Entry &entry, const QDateTime &at) {
        for (QDateTime *newest : {&entry.changed, &into.lastSaved})
            if (newest->isNull() || at > *newest)
                *newest = at;
    };
    for (const store::RecordEntry &record : records) {
        if (record.kind != CaseKind)
            continue;
        m_revisions[record.id.bytes()] = record.revision;
        auto summary = casefile::summaryFromCbor(record.summary);
        Unlocked::Entry entry{record.id.bytes(), summary ? *summary : casefile::Summary(), record.hasDraft, {}, {}};
        keptUpTo(entry, record.changed);
        if (record.hasDraft) {
            if (const auto draft = m_vault->draft(record.id); draft && *draft) {
                entry.draftAt = (*draft)->at;
                keptUpTo(entry, entry.draftAt);
                if (auto newer = casefile::summaryFromCbor((*draft)->content.summary))
                    entry.summary = *newer;
            }
        }
        into.entries.push_back(std::move(entry));
    }
}

Result<std::vector<Unlocked::Entry>> Desk::catchUp(const QByteArray &openCase)
{
    if (const auto open = ready(); !open)
        return open.failure();
    const auto records = m_vault->records();
    if (!records)
        return records.failure();
    const auto before = m_revisions;
    Unlocked found;
    listed(*records, found);
    // Words that are still to come follow what was on the screen, so that what others wrote meanwhile is found to be in conflict.
    for (const auto &[id, revision] : before)
        if (id == openCase || m_kept.count(id) > 0)
            m_revisions[id] = revision;
    return std::move(found.entries);
}

Result<Unlocked> Desk::afterUnlock()
{
    Unlocked result;
    result.path = m_vault->path();
    result.readOnly = m_vault->mode() == store::OpenMode::ReadOnly;
    m_isBehind = false;
    auto records = m_vault->records();
    if (!records && isDamage(records.error().code)) {
        result.trouble = records.error();
        result.readOnly = true;
        records = m_vault->readableRecords();
    }
    if (!records)
        return records.failure();
    listed(*records, result);
    if (const auto practice = m_vault->setting(PracticeName); practice && *practice)
        result.practice = practiceFromJson(unpacked(**practice));
    m_rules = result.practice.clocks;
    // What cannot be read is left at its default here; whoever acts on it reads it again and is told.
    result.backups = safekeeping::backupSettings(*m_vault).value_or(BackupSettings());
    result.retention = safekeeping::retention(*m_vault).value_or(Retention());
    result.backupState = backupState(result.backups);
    if (const auto position = m_vault->setting(PositionName); position && *position)
        result.position = unpacked(**position);
    if (const auto key = m_vault->setting(ParkName); key && *key) {
        m_parkKey = crypto::SecretBuffer::copyOf(**key);
    } else if (!result.readOnly) {
        // Made while the disk answers, for the day it does not.
        m_parkKey = crypto::SecretBuffer::random(32);
        const auto kept = m_vault->setSetting(ParkName, m_parkKey.view().toByteArray());
        if (!kept)
            m_parkKey = {};
    }
    unpark(result);
    bringHome(result);
    return result;
}

void Desk::unpark(Unlocked &into)
{
    if (m_parked.empty() || m_parkKey.isEmpty())
        return;
    const crypto::Sealer sealer(m_parkKey.clone(), ParkKeyId);
    for (auto one = m_parked.begin(); one != m_parked.end();) {
        const QByteArray id = one->first;
        const auto plain = sealer.open(id, one->second);
        const auto record = plain ? caseOf(*plain) : Result<casefile::Case>(plain.failure());
        if (!record) {
            ++one;  // belongs to another store
            continue;
        }
        one = m_parked.erase(one);
        m_kept[id] = contentOf(*record);
        const auto entry = std::find_if(into.entries.begin(), into.entries.end(), [&id](const auto &other) { return other.id == id; });
        if (entry == into.entries.end())
            into.entries.push_back({id, casefile::summaryOf(*record, m_clock(), m_rules), true, m_clock(), m_clock()});
        else
            entry->summary = casefile::summaryOf(*record, m_clock(), m_rules);
    }
}

/// Words a program that died had set aside go where they belong, and the person is told as after any crash.
void Desk::bringHome(Unlocked &into)
{
    if (into.readOnly || m_parkKey.isEmpty())
        return;
    m_aside.open(m_vault->shortId(), m_parkKey.clone());
    for (const Aside::Words &words : m_aside.read()) {
        const auto entry =
            std::find_if(into.entries.begin(), into.entries.end(), [&words](const auto &other) { return other.id == words.id; });
        const auto record = caseOf(words.detail);
        // Disposed of since: gone is gone.
        if (entry == into.entries.end() || m_kept.count(words.id) > 0 || !record) {
            if (entry == into.entries.end())
                m_aside.taken(words.id, 0);
            continue;
        }
        const bool isNewest = words.at > entry->changed;
        if (!takeHome(words, *entry)) {
            if (isNewest)
                m_kept[words.id] = contentOf(*record);
        } else {
            m_aside.taken(words.id, 0);
        }
        if (!isNewest)
            continue;
        entry->summary = casefile::summaryOf(*record, m_clock(), m_rules);
        entry->hasDraft = true;
        entry->draftAt = words.at;
        into.lastSaved = std::max(into.lastSaved, words.at);
    }
}

Result<void> Desk::takeHome(const Aside::Words &words, const Unlocked::Entry &entry)
{
    const store::RecordId id = recordId(words.id);
    quint64 &revision = m_revisions[words.id];
    const auto record = caseOf(words.detail);
    if (!record)
        return record.failure();
    if (words.at > entry.changed)
        return m_vault->saveDraft(id, revision, contentOf(*record));
    // The store has later words, perhaps of another computer or a clock put back. These go into the history before them.
    const auto draft = m_vault->draft(id);
    if (!draft)
        return draft.failure();
    const auto newest = *draft ? Result<QByteArray>((*draft)->content.detail) : m_vault->read(id);
    if (!newest)
        return newest.failure();
    if (*newest == words.detail)
        return {};
    const auto now = caseOf(*newest);
    if (!now)
        return now.failure();
    const auto before = m_vault->save(id, revision, contentOf(*record), QStringLiteral("set-aside"));
    if (!before)
        return before.failure();
    revision = *before;
    const auto after = m_vault->save(id, revision, contentOf(*now), QStringLiteral("after-conflict"));
    if (after)
        revision = *after;
    return after ? Result<void>() : Result<void>(after.failure());
}

Result<void> Desk::changePassphrase(const crypto::Passphrase &from, const crypto::Passphrase &to)
{
    if (const auto open = ready(); !open)
        return open;
    if (const auto known = m_vault->confirm(from); !known)
        return known;
    return m_vault->changePassphrase(to, m_cheap ? crypto::KdfCost::cheapForTests() : crypto::KdfCost::calibrated());
}

Result<QString> Desk::renewRecoveryCode()
{
    if (const auto open = ready(); !open)
        return open.failure();
    auto renewed = m_vault->renewRecoveryKey();
    if (!renewed)
        return renewed.failure();
    return renewed->printed();
}

Result<void> Desk::backUp(const QString &path, const store::Progress &progress)
{
    if (const auto open = ready(); !open)
        return open;
    return m_vault->backup(path, progress);
}

store::Content Desk::contentOf(const casefile::Case &record) const
{
    return session::contentOf(record, m_clock(), m_rules);
}

Result<void> Desk::addCase(const QByteArray &id, const casefile::Case &record)
{
    if (const auto open = ready(); !open)
        return open;
    const store::Content content = contentOf(record);
    const auto saved = m_vault->save(recordId(id), 0, content, QStringLiteral("created"));
    if (!saved)
        return saved.failure();
    m_revisions[id] = *saved;
    m_lastDetails[id] = digestOf(content.detail);
    return {};
}

Result<OpenedCase> Desk::openCase(const QByteArray &id)
{
    if (const auto open = ready(); !open)
        return open.failure();
    if (const auto kept = m_kept.find(id); kept != m_kept.end()) {
        auto record = caseOf(kept->second.detail);
        if (!record)
            return record.failure();
        return OpenedCase{std::move(*record), true};
    }
    const auto draft = m_vault->draft(recordId(id));
    if (!draft)
        return draft.failure();
    QByteArray detail;
    if (m_revisions[id] > 0) {
        const auto newest = m_vault->read(recordId(id));
        // A damaged revision must not hide a draft that can still be read.
        if (!newest && !*draft)
            return newest.failure();
        if (newest) {
            detail = *newest;
            m_lastDetails[id] = digestOf(detail);
        }
    }
    if (*draft)
        detail = (*draft)->content.detail;
    auto record = caseOf(detail);
    if (!record)
        return record.failure();
    return OpenedCase{std::move(*record), false};
}

Result<void> Desk::removeCase(const QByteArray &id, const QString &reason)
{
    if (const auto open = ready(); !open)
        return open;
    if (const auto gone = safekeeping::dispose(*m_vault, id, reason); !gone)
        return gone;
    m_revisions.erase(id);
    m_lastDetails.erase(id);
    m_kept.erase(id);
    m_aside.taken(id, std::numeric_limits<quint64>::max());
    return {};
}

Result<void> Desk::saveDraft(const QByteArray &id, const casefile::Case &record, quint64 stamp)
{
    if (const auto open = ready(); !open)
        return open;
    const auto saved = m_vault->saveDraft(recordId(id), m_revisions[id], contentOf(record));
    if (saved)
        isHome(id, stamp);
    return saved;
}

Result<std::vector<Desk::Revision>> Desk::changes(const QByteArray &id, int most)
{
    if (const auto open = ready(); !open)
        return open.failure();
    const auto history = m_vault->history(recordId(id));
    if (!history)
        return history.failure();
    const auto read = [&](quint64 revision) -> Result<casefile::Case> {
        const auto detail = m_vault->read(recordId(id), revision);
        return detail ? caseOf(*detail) : Result<casefile::Case>(detail.failure());
    };
    std::vector<Revision> found;
    std::optional<casefile::Case> after;
    for (size_t i = history->size(); i-- > 0 && int(found.size()) < most;) {
        if (!after) {
            auto newest = read((*history)[i].revision);
            if (!newest)
                break;
            after = std::move(*newest);
        }
        std::optional<casefile::Case> before;
        if (i > 0) {
            auto older = read((*history)[i - 1].revision);
            if (!older)
                break;
            before = std::move(*older);
        }
        const QStringList parts = casefile::changedParts(before.value_or(casefile::Case()), *after, content::Pack::builtIn());
        if (!parts.isEmpty())
            found.push_back({(*history)[i].at, parts});
        after = std::move(before);
    }
    return found;
}

/// The store has these words: no other copy of them is needed.
void Desk::isHome(const QByteArray &id, quint64 stamp)
{
    m_kept.erase(id);
    m_aside.taken(id, stamp);
}

Result<void> Desk::saveRevision(const QByteArray &id, const casefile::Case &record, quint64 stamp, const QString &reason)
{
    if (const auto open = ready(); !open)
        return open;
    const store::Content content = contentOf(record);
    const QByteArray digest = digestOf(content.detail);
    if (const auto last = m_lastDetails.find(id); last != m_lastDetails.end() && last->second == digest) {
        const auto dropped = m_vault->discardDraft(recordId(id));
        if (dropped)
            isHome(id, stamp);
        return dropped;
    }
    auto saved = m_vault->save(recordId(id), m_revisions[id], content, reason);
    if (!saved && saved.error().code == ErrorCode::Conflict) {
        // Both stay readable in the history: what is there, and these words after it.
        const auto history = m_vault->history(recordId(id));
        if (!history)
            return history.failure();
        const quint64 newest = history->empty() ? 0 : history->back().revision;
        saved = m_vault->save(recordId(id), newest, content, QStringLiteral("after-conflict"));
    }
    if (!saved)
        return saved.failure();
    m_revisions[id] = *saved;
    m_lastDetails[id] = digest;
    isHome(id, stamp);
    return {};
}

void Desk::keep(const QByteArray &id, const casefile::Case &record, quint64 stamp)
{
    const store::Content &kept = m_kept[id] = contentOf(record);
    // The settings folder is often on another drive than the store.
    (void)m_aside.write({id, kept.detail, m_clock()}, stamp);
}

Result<void> Desk::setPractice(const Practice &practice)
{
    if (const auto open = ready(); !open)
        return open;
    m_rules = practice.clocks;
    return m_vault->setSetting(PracticeName, packed(toJson(practice)));
}

Result<void> Desk::setPosition(const QJsonObject &position)
{
    if (const auto open = ready(); !open)
        return open;
    return m_vault->setSetting(PositionName, packed(position));
}

Result<void> Desk::note(const QString &action, const QByteArray &id, const QString &text)
{
    if (const auto open = ready(); !open)
        return open;
    return m_vault->note(action, recordId(id), text);
}

void Desk::tidy()
{
    if (ready())
        (void)m_vault->checkpoint();
}

void Desk::lock()
{
    // What is only in memory after a failed write is sealed before the keys go. Without a key for that (the disk has not answered since
    // unlocking), words in memory are better than no words.
    if (!m_parkKey.isEmpty()) {
        const crypto::Sealer sealer(m_parkKey.clone(), ParkKeyId);
        for (const auto &[id, content] : m_kept)
            m_parked[id] = sealer.seal(id, content.detail);
        m_kept.clear();
    }
    m_revisions.clear();
    m_lastDetails.clear();
    m_parkKey = {};
    m_aside.close();
    if (m_vault)
        m_vault->lock();
}

void Desk::close()
{
    lock();
    m_vault.reset();
}

}  // namespace holdfast::session
