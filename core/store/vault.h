// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// An encrypted store of opaque records in one file: sealed one by one, bound to their place, and fingerprinted as a whole, so that
// nobody without the key reads them, nothing altered or put back goes unseen, and nothing acknowledged is lost.
// A call that writes has reached the disk when it returns success; when it returns an error nothing has changed.
// Belongs to one thread. While a Vault is open, nothing else in the process may open and close its file: that would drop SQLite's lock.
#pragma once

#include "core/base/result.h"
#include "core/crypto/kdf.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/recoverykey.h"
#include "core/store/head.h"
#include "core/store/values.h"

#include <memory>
#include <variant>

namespace holdfast::store {

class Anchor;
class Claim;
class Database;
class PrivateCopy;

/// What opens a store.
using Key = std::variant<crypto::Passphrase, crypto::RecoveryKey>;

/// What a new store needs to know.
struct NewStore {
    QString path;
    QString label;  ///< shown before unlocking, so readable by anybody: neutral, at most 80 characters
    Place place;
    crypto::KdfCost cost = crypto::KdfCost::floor();
};

/// What salvaging needs from those who know what is inside.
struct Salvaging {
    /// The summary of a record whose own could not be read; empty when there is none.
    std::function<QByteArray(quint32 kind, const QByteArray &detail)> summarise;
    QStringList settingNames;  ///< their names cannot be read from the store
    Progress progress;
};

class Vault {
public:
    struct Created;
    struct Restored;
    struct Rescued;

    /// Makes a store and leaves it open and unlocked. Exists (also when only its journal file is there), WeakPassphrase, ReadOnly,
    /// DiskFull, NoMemory.
    static Result<Created> create(const NewStore &wanted, const crypto::Passphrase &passphrase, Clock clock = systemClock());
    /// Takes the lock and checks format and schema; asks for no key yet.
    /// NotFound, NotAStore, NewerFormat, Busy, ReadOnly (then try OpenMode::ReadOnly), Damaged, Tampered.
    static Result<std::unique_ptr<Vault>> open(const QString &path, OpenMode mode, const Place &place, Clock clock = systemClock());
    ~Vault();

    /// Puts the backup at `from` in the place of the store at `to`, in one step and only after every byte of it has been authenticated.
    /// What was there is kept beside it under another name. WrongKey, Busy, Damaged, Tampered, NotAStore, NewerFormat, DiskFull.
    static Result<Restored> restore(const QString &from, const QString &to, const Place &place, const Key &key, const QString &reason,
                                    Clock clock = systemClock(), const Progress &progress = {});
    /// Takes whatever still authenticates out of a damaged or altered store, which is left as it is, into a new one with new keys.
    /// WrongKey; Damaged when there is not even a key or a way in.
    static Result<Rescued> salvage(const QString &from, const Key &key, const NewStore &wanted, const crypto::Passphrase &passphrase,
                                   const Salvaging &how, Clock clock = systemClock());

    QString path() const { return m_path; }
    QString label() const { return m_label; }
    OpenMode mode() const { return m_mode; }
    /// A few digits that are the same for every copy of this store and tell nothing else.
    QString shortId() const;
    bool isUnlocked() const { return m_state == State::Unlocked; }
    /// When the unlocked store was last changed: show it, so that a person notices an old copy where the anchor was lost.
    QDateTime lastChanged() const;

    /// WrongKey, NoMemory, Damaged (no readable key), RolledBack (see rollback() and acceptRollback()), or Tampered: then what still
    /// authenticates by itself can be read until lock(), and nothing can be written.
    Result<void> unlock(const crypto::Passphrase &passphrase);
    Result<void> unlock(const crypto::RecoveryKey &recovery);
    /// Whether it is this store's passphrase, without locking or unlocking: WrongKey when not.
    Result<void> confirm(const crypto::Passphrase &passphrase);
    /// Forgets every key and leaves one tidy file. The file stays taken until the Vault goes.
    void lock();
    /// After an Io error, and after somebody on another computer went on with the store: takes the file anew, under the key it is unlocked
    /// with, once its folder can be written in again. Until then, and otherwise, it does nothing. Others may have had the store meanwhile:
    /// Busy, RolledBack, Tampered, Io.
    Result<void> reconnect();
    /// How often that took the file anew: each time, what is remembered of it may be behind.
    int reconnections() const { return m_reconnections; }
    std::optional<Rollback> rollback() const { return m_rollback; }
    /// Goes on with the older copy, and remembers that and why. Only after unlock() said RolledBack.
    Result<void> acceptRollback(const QString &reason);

    /// Every record and every record that is only a draft, authenticated one by one and as a whole, in no particular order.
    Result<std::vector<RecordEntry>> records();
    /// What can still be read after unlock() or records() said Tampered or Damaged.
    Result<std::vector<RecordEntry>> readableRecords();
    Result<QByteArray> read(const RecordId &id, quint64 revision = Latest);
    /// Appends a revision and drops the record's draft; gives the new revision's number. `expected` is the revision the change was
    /// made on, 0 for a new record; Conflict when it is no longer the newest.
    Result<quint64> save(const RecordId &id, quint64 expected, const Content &content, const QString &reason);
    Result<std::vector<RevisionInfo>> history(const RecordId &id);
    /// Removes the record, its revisions, its draft and what the journal said about it; a bare entry with the reason remains.
    Result<void> erase(const RecordId &id, const QString &reason);

    /// Overwrites the record's draft.
    Result<void> saveDraft(const RecordId &id, quint64 base, const Content &content);
    Result<std::optional<Draft>> draft(const RecordId &id);
    Result<void> discardDraft(const RecordId &id);

    /// A small sealed value under a name that is not readable either.
    Result<std::optional<QByteArray>> setting(const QString &name);
    Result<void> setSetting(const QString &name, const QByteArray &value);
    Result<void> removeSetting(const QString &name);

    /// Remembers that something was done: opened, exported, printed. `id` may be null.
    Result<void> note(const QString &action, const RecordId &id, const QString &text);
    /// Remembers in one step that somebody got in, and before that how often a key was tried since the last time that did not open it.
    Result<void> noteUnlocked(const QString &how);
    /// Oldest first, its chain checked to the end. Tampered when an entry was altered, taken away or added.
    Result<std::vector<JournalEntry>> journal();

    /// Reads and authenticates everything. Problems are in the report; an error means it could not be looked at.
    Result<VerifyReport> verify(const Progress &progress = {});
    /// Writes a verified copy beside `path` and renames it there. Exists when there is a file already; Cancelled leaves nothing.
    Result<void> backup(const QString &path, const Progress &progress = {});

    /// Old backups still open with the old passphrase. WeakPassphrase, NoMemory.
    Result<void> changePassphrase(const crypto::Passphrase &passphrase, crypto::KdfCost cost);
    /// The old sheet no longer opens this store.
    Result<crypto::RecoveryKey> renewRecoveryKey();

    /// Seals everything anew under new keys, in one step, after verifying all of it: for when a key or passphrase may be known to others.
    /// Old backups still open with the old ones; old sheets do not open this store. WeakPassphrase, NoMemory, Tampered.
    Result<crypto::RecoveryKey> rotateKeys(const crypto::Passphrase &passphrase, crypto::KdfCost cost, const Progress &progress = {});

    /// Folds the journal file into the store and leaves its room to what comes; call when the person is idle.
    Result<void> checkpoint();
    /// False when the note of how far the store has come could not be written outside it; the save itself is safe.
    bool isAnchored() const { return m_anchored; }

private:
    /// Distrusted: the keys are there, but the store as a whole is not what we left; read only, record by record.
    enum class State { Locked, RolledBack, Distrusted, Unlocked };

    Vault(const QString &path, OpenMode mode, const Place &place, Clock clock);
    static Result<Created> createIn(const QString &part, const NewStore &wanted, const crypto::Passphrase &passphrase, const Clock &clock);
    static Result<std::unique_ptr<Vault>> inspect(const QString &path, const Vault &original);

    Result<void> openFile();
    Result<void> openCopy();
    Result<void> readPlain();
    class Verification;
    class Rotation;
    class Salvage;
    Result<void> unlockAny(const Key &key);
    struct TakenAway;
    static Result<TakenAway> setAside(const QString &path, const QDateTime &now);
    template <class One>
    Result<void> unlockWith(const One &key);
    Result<void> adopt(crypto::SecretBuffer vaultKey);
    Result<void> checkUnlocked();
    Result<void> loadHead();
    Result<void> checkJournalEnd();
    Result<void> checkLoose();
    Result<void> checkAnchor();
    void writeAnchor();
    /// Folds the journal file in and leaves nothing in it.
    Result<void> cutJournal();
    Result<void> fold(const char *how);
    void rememberTry(const Error &error) const;
    void repairSlots();

    /// Whether the claim to a store in a network folder is gone or somebody else's; then nothing may be written.
    bool isTakenOver() const;
    Unexpected takenOver() const;
    Result<void> readable() const;
    Result<void> writable();
    /// Runs `change` in one transaction on a copy of the head; keeps the copy only when everything is on disk.
    Result<void> commit(const std::function<Result<void>(Head &)> &change);
    Result<void> append(Head &head, JournalEntry entry, const QByteArray &detailMark = {}, const QByteArray &summaryMark = {});
    Result<JournalEntry> openEntry(quint64 seq, const QByteArray &blob) const;

    struct ListResult {
        std::vector<RecordEntry> entries;
        quint64 unreadable = 0;
    };
    Result<ListResult> list();
    Result<void> addDrafts(ListResult &list);
    Result<std::vector<RecordEntry>> distrust(Error why);
    Result<void> removeDraft(Head &head, const RecordId &id);
    Result<void> changeSetting(const QString &name, const QByteArray *value);
    Result<void> removeRecord(Head &head, const RecordId &id);
    QByteArray place(const char (&label)[9], const QByteArray &name, quint32 kind, quint64 revision) const
    {
        return placeOf(label, m_vaultId, name, kind, revision);
    }

    QString m_path;
    OpenMode m_mode;
    Place m_place;
    Clock m_clock;
    std::unique_ptr<PrivateCopy> m_copy;
    std::unique_ptr<Claim> m_claim;  ///< in a network folder, while the file is open to write
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Anchor> m_anchor;  ///< once something was written since unlocking
    std::optional<Keyring> m_keys;
    State m_state = State::Locked;
    int m_reconnections = 0;
    std::optional<Rollback> m_rollback;
    Head m_head;
    QByteArray m_vaultId;
    QString m_label;
    QByteArray m_before;  ///< what is kept of the keys before the last rotation
    bool m_wholeChecked = false;
    bool m_anchored = true;
};

struct Vault::Restored {
    std::unique_ptr<Vault> vault;
    QString replaced;  ///< where the store that was there is now; empty when there was none
};

struct Vault::Rescued {
    std::unique_ptr<Vault> vault;
    crypto::RecoveryKey recovery;
    Salvaged found;
};

struct Vault::Created {
    std::unique_ptr<Vault> vault;
    crypto::RecoveryKey recovery;  ///< to be shown or printed once
};

}  // namespace holdfast::store
