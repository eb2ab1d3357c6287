// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/vault.h"

#include "core/store/anchor.h"
#include "core/store/claim.h"
#include "core/store/database.h"
#include "core/store/keyrotation.h"
#include "core/store/keyslots.h"
#include "core/store/privatecopy.h"
#include "core/store/schema.h"
#include "core/store/tries.h"

#include <QFile>
#include <QFileInfo>

namespace holdfast::store {

namespace {
constexpr int TornCopyTries = 3;

bool mayBeTorn(ErrorCode code)
{
    return code == ErrorCode::Tampered || code == ErrorCode::Damaged || code == ErrorCode::NotAStore;
}

/// What a program that died left unfinished beside the store. Never the store nor its journal.
void removeUnfinished(const QString &path)
{
    for (const char *ending : {".part", ".part-journal", ".part-wal", ".trial", ".trial.part"})
        QFile::remove(path + QLatin1String(ending));
}
}  // namespace

Vault::Vault(const QString &path, OpenMode mode, const Place &place, Clock clock)
    : m_path(path)
    , m_mode(mode)
    , m_place(place)
    , m_clock(std::move(clock))
{
}

Vault::~Vault()
{
    lock();
    if (isTakenOver() && m_database != nullptr)
        m_database->leaveAsItIs();
}

bool Vault::isTakenOver() const
{
    return m_claim != nullptr && !m_claim->isOurs();
}

Unexpected Vault::takenOver() const
{
    return unexpected(Claim::holder(m_path) ? ErrorCode::Busy : ErrorCode::Io, QStringLiteral("claim"));
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path, OpenMode mode, const Place &place, Clock clock)
{
    const QFileInfo file(path);
    if (!file.exists())
        return unexpected(ErrorCode::NotFound, QStringLiteral("store file"));
    // SQLite would take an empty file for an empty database and begin to fill it.
    if (!file.isFile() || file.size() == 0)
        return unexpected(ErrorCode::NotAStore, QStringLiteral("no file or empty"));
    std::unique_ptr<Vault> vault(new Vault(path, mode, place, std::move(clock)));
    const auto opened = mode == OpenMode::ReadOnly ? vault->openCopy() : vault->openFile();
    if (!opened)
        return opened.failure();
    return vault;
}

Result<void> Vault::openFile()
{
    // Before SQLite looks: without a lock it would take the journal file of whoever has the store open for one that was left behind.
    if (auto claim = Claim::take(m_path); claim)
        m_claim = std::move(*claim);
    else
        return claim.failure();
    auto database = Database::open(m_path, Database::Access::Write);
    if (!database)
        return database.failure();
    // Looked at before it is taken: a file that is no store must not be changed by asking.
    if (const auto ours = schema::check(**database); !ours)
        return ours;
    if (const auto alone = (*database)->takeAlone(); !alone)
        return alone;
    m_database = std::move(*database);
    removeUnfinished(m_path);
    return readPlain();
}

Result<void> Vault::reconnect()
{
    const bool isTaken = isTakenOver();
    if (m_mode == OpenMode::ReadOnly || (m_database != nullptr && !m_database->isCut() && !isTaken))
        return {};
    // Tried first: a disk that only refuses to be written may still be read through what is open. And looked for, since SQLite would make
    // an empty file in the folder a share was mounted on.
    if (!QFileInfo::exists(m_path) || !Database::tryBeside(m_path))
        return m_database != nullptr ? Result<void>() : unexpected(ErrorCode::Io, QStringLiteral("away"));
    const QByteArray id = m_vaultId;
    if (isTaken && m_database != nullptr)
        m_database->leaveAsItIs();
    m_database.reset();  // first: on POSIX two of our descriptors on one file would undo the lock
    m_claim.reset();
    auto opened = openFile();
    if (opened && m_vaultId != id)
        opened = unexpected(ErrorCode::Tampered, QStringLiteral("another store in its place"));
    if (!opened) {
        m_database.reset();
        m_vaultId = id;
        return opened;
    }
    ++m_reconnections;
    m_anchor.reset();
    if (!m_keys)
        return {};
    const State before = m_state;
    const auto adopted = adopt(m_keys->vaultKey.clone());
    if (!adopted && adopted.error().code == ErrorCode::Io)
        m_state = before;  // away again, which says nothing about what is in it
    return adopted;
}

Result<void> Vault::openCopy()
{
    Result<void> opened = unexpected(ErrorCode::Internal);
    for (int attempt = 0; attempt < TornCopyTries; ++attempt) {
        m_database.reset();
        if (m_copy == nullptr) {
            auto copy = PrivateCopy::of(m_path, m_place.privateFolder);
            if (!copy)
                return copy.failure();
            m_copy = std::move(*copy);
        } else if (const auto taken = m_copy->take(); !taken) {
            return taken;
        }
        opened = [&]() -> Result<void> {
            auto database = Database::open(m_copy->path(), Database::Access::Inspect);
            if (!database)
                return database.failure();
            if (const auto ours = schema::check(**database); !ours)
                return ours;
            m_database = std::move(*database);
            return readPlain();
        }();
        if (opened || !mayBeTorn(opened.error().code))
            return opened;
    }
    return opened;
}

Result<void> Vault::readPlain()
{
    // A few rows, read without their index: one damaged page less that stands between a person and what is left.
    Query query(*m_database, QStringLiteral("SELECT name, value FROM meta NOT INDEXED WHERE name IN ('vault_id', 'label', 'before')"));
    m_before.clear();
    const auto read = query.each([&]() -> Result<void> {
        if (query.text(0) == QLatin1String("label"))
            m_label = QString::fromUtf8(query.bytes(1));
        else if (query.text(0) == QLatin1String("before"))
            m_before = query.bytes(1);
        else
            m_vaultId = query.bytes(1);
        return {};
    });
    if (!read)
        return read.failure();

    if (m_vaultId.size() != RecordId::Size)
        return unexpected(ErrorCode::Damaged, QStringLiteral("store id"));
    return {};
}

Result<void> Vault::unlock(const crypto::Passphrase &passphrase)
{
    return unlockWith(passphrase);
}

Result<void> Vault::unlock(const crypto::RecoveryKey &recovery)
{
    return unlockWith(recovery);
}

Result<void> Vault::unlockAny(const Key &key)
{
    return std::visit([this](const auto &one) { return unlockWith(one); }, key);
}

QString Vault::shortId() const
{
    return QString::fromLatin1(crypto::digest("short" + m_vaultId).left(3).toHex());
}

template <class One>
Result<void> Vault::unlockWith(const One &key)
{
    lock();
    if (const auto back = reconnect(); !back)
        return back;
    auto vaultKey = keyslots::unwrap(*m_database, m_vaultId, key);
    if (!vaultKey) {
        rememberTry(vaultKey.error());
        return vaultKey.failure();
    }
    auto adopted = adopt(std::move(*vaultKey));
    // A copy may have caught the writer in the middle; the key is known now, so another try is cheap.
    for (int attempt = 1; m_copy != nullptr && !adopted && mayBeTorn(adopted.error().code) && attempt < TornCopyTries; ++attempt) {
        if (const auto opened = openCopy(); !opened)
            return opened;
        adopted = adopt(m_keys->vaultKey.clone());
    }
    return adopted;
}

Result<void> Vault::adopt(crypto::SecretBuffer vaultKey)
{
    m_keys.emplace(std::move(vaultKey));
    m_wholeChecked = false;
    const auto checked = checkUnlocked();
    if (checked) {
        m_state = State::Unlocked;
        if (m_mode == OpenMode::Write) {
            repairSlots();
            writeAnchor();
        }
        return {};
    }
    m_state = checked.error().code == ErrorCode::RolledBack ? State::RolledBack : State::Distrusted;
    return checked;
}

Result<void> Vault::checkUnlocked()
{
    if (const auto head = loadHead(); !head)
        return head;
    if (const auto end = checkJournalEnd(); !end)
        return end;
    if (const auto loose = checkLoose(); !loose)
        return loose;
    return checkAnchor();
}

Result<void> Vault::loadHead()
{
    Query query(*m_database, QStringLiteral("SELECT value FROM meta NOT INDEXED WHERE name = 'head'"));
    const auto row = query.first();
    if (!row)
        return row.failure();
    if (!*row)
        return unexpected(ErrorCode::Tampered, QStringLiteral("no head"));
    auto head = Head::open(*m_keys, m_vaultId, m_label, m_before, query.bytes(0));
    if (!head)
        return head.failure();
    m_head = std::move(*head);
    if (m_before.isEmpty())
        return {};
    auto before = keyrotation::open(*m_keys, m_vaultId, m_before);
    if (!before)
        return before.failure();
    m_keys->names = std::move(before->names);
    return {};
}

Result<void> Vault::checkJournalEnd()
{
    Query query(*m_database, QStringLiteral("SELECT seq, link FROM journal ORDER BY seq DESC LIMIT 1"));
    const auto row = query.first();
    if (!row)
        return row.failure();
    if (!*row || query.number(0) != m_head.seq || query.bytes(1) != m_head.link)
        return unexpected(ErrorCode::Tampered, QStringLiteral("journal end"));
    return {};
}

Result<void> Vault::checkLoose()
{
    Head found;
    for (const auto &[what, sql] :
         {std::pair{'d', "SELECT record_id, base, body FROM draft"}, {'s', "SELECT name, 0, value FROM setting"}}) {
        Query query(*m_database, QLatin1String(sql));
        const auto read = query.each([&, what = what]() -> Result<void> {
            found.addLoose(m_keys->element(what, query.bytes(0), query.number(1), query.bytes(2)));
            return {};
        });
        if (!read)
            return read.failure();
    }
    if (found.loose != m_head.loose || found.looseSet != m_head.looseSet)
        return unexpected(ErrorCode::Tampered, QStringLiteral("drafts or settings"));
    return {};
}

Result<void> Vault::checkAnchor()
{
    m_rollback.reset();
    if (m_place.anchorFolder.isEmpty() || m_mode == OpenMode::ReadOnly)
        return {};
    const auto rolledBack = [&](qint64 lastSeen) {
        m_rollback = Rollback{QDateTime::fromMSecsSinceEpoch(m_head.changed, Qt::UTC),
                              lastSeen > 0 ? QDateTime::fromMSecsSinceEpoch(lastSeen, Qt::UTC) : QDateTime()};
        return unexpected(ErrorCode::RolledBack, QStringLiteral("anchor"));
    };
    const Anchor anchor(m_place.anchorFolder, m_vaultId);
    auto note = anchor.read(m_keys->anchor);
    if (!note) {
        // Perhaps this computer has not seen the store since its keys were changed.
        const auto before =
            m_before.isEmpty() ? Result<keyrotation::Before>(note.failure()) : keyrotation::open(*m_keys, m_vaultId, m_before);
        if (!before)
            return rolledBack(0);
        note = anchor.read(before->anchor);
        if (!note || !*note)
            return rolledBack(0);
        const AnchorNote &seen = **note;
        // The links of that time are gone; the last one is known, the others only by their number.
        const bool isOlder = seen.generation < before->end.generation && seen.seq <= before->end.seq;
        return isOlder || seen == before->end ? Result<void>() : rolledBack(seen.changed);
    }
    if (!*note)
        return {};
    const AnchorNote &seen = **note;
    if (seen.generation > m_head.generation || seen.seq > m_head.seq)
        return rolledBack(seen.changed);
    Query query(*m_database, QStringLiteral("SELECT link FROM journal WHERE seq = ?"));
    const auto row = query.bind(seen.seq).first();
    if (!row)
        return row.failure();
    // As long as ours or longer, but with another past: a copy that went its own way.
    if (!*row || query.bytes(0) != seen.link)
        return rolledBack(seen.changed);
    return {};
}

void Vault::writeAnchor()
{
    if (m_place.anchorFolder.isEmpty())
        return;
    const AnchorNote note{m_head.generation, m_head.seq, m_head.link, m_head.changed};
    if (m_anchor == nullptr)
        m_anchor = std::make_unique<Anchor>(m_place.anchorFolder, m_vaultId);
    m_anchored = m_anchor->write(m_keys->anchor, note).has_value();
}

void Vault::rememberTry(const Error &error) const
{
    if (error.code == ErrorCode::WrongKey)
        Tries(m_place.anchorFolder, m_vaultId).add(m_clock());
}

void Vault::repairSlots()
{
    const auto damaged = keyslots::damagedCopies(*m_database);
    if (!damaged || *damaged == 0)
        return;
    Transaction transaction(*m_database);
    if (transaction.begin() && keyslots::repair(*m_database))
        (void)transaction.commit();
}

Result<void> Vault::acceptRollback(const QString &reason)
{
    if (m_state != State::RolledBack)
        return unexpected(ErrorCode::Refused, QStringLiteral("nothing to accept"));
    m_state = State::Unlocked;
    const auto done = commit([&](Head &head) { return append(head, {0, {}, JournalKind::RollbackAccepted, {}, {}, 0, reason, {}}); });
    if (done)
        m_rollback.reset();
    else if (m_state == State::Unlocked)
        m_state = State::RolledBack;
    return done;
}

Result<void> Vault::confirm(const crypto::Passphrase &passphrase)
{
    if (const auto ok = readable(); !ok)
        return ok;
    const auto key = keyslots::unwrap(*m_database, m_vaultId, passphrase);
    if (!key) {
        rememberTry(key.error());
        return key.failure();
    }
    if (!key->equals(m_keys->vaultKey))
        return unexpected(ErrorCode::WrongKey, QStringLiteral("another key"));
    return {};
}

Result<void> Vault::changePassphrase(const crypto::Passphrase &passphrase, crypto::KdfCost cost)
{
    if (!crypto::passphraseStrength(passphrase).acceptable)
        return unexpected(ErrorCode::WeakPassphrase);
    return commit([&](Head &head) -> Result<void> {
        if (const auto done = keyslots::write(*m_database, m_vaultId, m_keys->vaultKey, passphrase, cost); !done)
            return done;
        return append(head, {0, {}, JournalKind::PassphraseChanged, {}, {}, 0, {}, {}});
    });
}

Result<crypto::RecoveryKey> Vault::renewRecoveryKey()
{
    auto recovery = crypto::RecoveryKey::random();
    const auto done = commit([&](Head &head) -> Result<void> {
        if (const auto written = keyslots::write(*m_database, m_vaultId, m_keys->vaultKey, recovery); !written)
            return written;
        return append(head, {0, {}, JournalKind::RecoveryRenewed, {}, {}, 0, {}, {}});
    });
    if (!done)
        return done.failure();
    return recovery;
}

QDateTime Vault::lastChanged() const
{
    return QDateTime::fromMSecsSinceEpoch(m_head.changed, Qt::UTC);
}

void Vault::lock()
{
    m_keys.reset();
    m_anchor.reset();
    m_head = {};
    m_state = State::Locked;
    m_wholeChecked = false;
    m_rollback.reset();
    (void)cutJournal();
}

Result<void> Vault::checkpoint()
{
    // A journal file that keeps its length costs a save one sync less: the system need not put down where the file ends each time.
    return fold("RESTART");
}

Result<void> Vault::cutJournal()
{
    return fold("TRUNCATE");
}

Result<void> Vault::fold(const char *how)
{
    if (m_mode == OpenMode::ReadOnly)
        return {};
    if (m_database == nullptr)
        return unexpected(ErrorCode::Io, QStringLiteral("away"));
    if (isTakenOver())
        return takenOver();
    const auto folded = m_database->number(QStringLiteral("PRAGMA wal_checkpoint(%1)").arg(QLatin1String(how)));
    if (!folded)
        return folded.failure();
    return *folded == 0 ? Result<void>() : unexpected(ErrorCode::Busy, QStringLiteral("checkpoint"));
}

Result<void> Vault::readable() const
{
    if (m_state != State::Unlocked && m_state != State::Distrusted)
        return unexpected(ErrorCode::Locked);
    if (m_database == nullptr)
        return unexpected(ErrorCode::Io, QStringLiteral("away"));
    return {};
}

Result<void> Vault::writable()
{
    if (m_state == State::Distrusted)
        return unexpected(ErrorCode::Tampered, QStringLiteral("reads only"));
    if (m_state != State::Unlocked)
        return unexpected(ErrorCode::Locked);
    if (m_mode == OpenMode::ReadOnly)
        return unexpected(ErrorCode::ReadOnly, QStringLiteral("opened to read only"));
    if (m_database == nullptr)
        return unexpected(ErrorCode::Io, QStringLiteral("away"));
    if (isTakenOver())
        return takenOver();
    return {};
}

Result<void> Vault::commit(const std::function<Result<void>(Head &)> &change)
{
    if (const auto ok = writable(); !ok)
        return ok;
    // Nothing is built on a list nobody has authenticated.
    if (!m_wholeChecked) {
        if (const auto all = records(); !all)
            return all.failure();
    }
    Head next = m_head;
    ++next.generation;
    next.changed = m_clock().toMSecsSinceEpoch();
    {
        Transaction transaction(*m_database);
        if (const auto begun = transaction.begin(); !begun)
            return begun;
        if (const auto changed = change(next); !changed)
            return changed;
        Query query(*m_database, QStringLiteral("INSERT INTO meta(name, value) VALUES('head', ?) "
                                                "ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
        if (const auto written = query.bind(next.seal(*m_keys, m_vaultId, m_label, m_before)).run(); !written)
            return written;
        if (const auto committed = transaction.commit(); !committed)
            return committed;
    }
    m_head = std::move(next);
    writeAnchor();
    return {};
}

}  // namespace holdfast::store
