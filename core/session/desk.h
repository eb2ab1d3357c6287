// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What happens on the worker thread: the one place that holds the vault. Every call is a plain function; Session queues them.
// Words that could not be written stay here, sealed while locked, and are written or handed back after unlocking.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/passphrase.h"
#include "core/crypto/recoverykey.h"
#include "core/session/aside.h"
#include "core/session/caserecords.h"
#include "core/session/safekeeping.h"
#include "core/session/settings.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <utility>
#include <variant>

namespace holdfast::session {

using Secret = std::variant<crypto::Passphrase, crypto::RecoveryKey>;

/// What the interface needs after unlocking.
struct Unlocked {
    QString path;
    bool readOnly = false;
    struct Entry {
        QByteArray id;
        casefile::Summary summary;
        bool hasDraft = false;
        QDateTime draftAt;
        QDateTime changed;  ///< its newest words, draft or not
    };
    std::vector<Entry> entries;
    Practice practice;
    QJsonObject position;
    BackupSettings backups;
    BackupState backupState;
    Retention retention;
    QDateTime lastSaved;           ///< the newest words of any case, a draft's too; null when there are none
    std::optional<Error> trouble;  ///< Tampered or Damaged: the rest is open to read only
};

struct OpenedCase {
    casefile::Case record;
    bool isUnsaved = false;  ///< these words are not on disk yet
};

class Desk {
public:
    Desk(store::Place place, Clock clock, bool cheap);

    struct New {
        QString recoveryCode;
        Unlocked unlocked;
    };
    Result<New> create(const QString &path, const QString &label, const crypto::Passphrase &passphrase);
    Result<Unlocked> unlock(const QString &path, bool readOnly, const Secret &secret);
    Result<Unlocked> acceptRolledBack(const QString &reason);
    Result<void> changePassphrase(const crypto::Passphrase &from, const crypto::Passphrase &to);
    Result<QString> renewRecoveryCode();
    Result<void> backUp(const QString &path, const store::Progress &progress);

    /// A backup where they go, and a copy on the second drive; what is outdated is removed. Not on the second drive is in the state only.
    Result<BackupState> keepBackup(const BackupSettings &settings, const store::Progress &progress);
    Result<Unlocked> restore(const QString &from, const QString &to, const Secret &secret, const QString &reason, QString &replaced,
                             const store::Progress &progress);
    struct Rescued {
        store::Salvaged found;
        QString recoveryCode;
        Unlocked unlocked;
    };
    /// Both make a new recovery code, and remember in the store that its sheet is owed before anybody sees it.
    Result<Rescued> salvage(const QString &from, const QString &to, const crypto::Passphrase &passphrase, const store::Progress &progress);
    Result<QString> rotateKeys(const crypto::Passphrase &now, const crypto::Passphrase &fresh, const store::Progress &progress);
    Result<quint64> takeEverythingOut(const QString &path, const std::optional<crypto::Passphrase> &passphrase,
                                      const store::Progress &progress);
    Result<store::VerifyReport> verify(const store::Progress &progress);
    Result<std::vector<store::JournalEntry>> journal();
    /// Runs what changes settings or retention, and gives both as they are then.
    Result<Retention> decide(const std::function<Result<void>(store::Vault &)> &change);
    Result<void> setBackups(const BackupSettings &settings);

    Result<void> addCase(const QByteArray &id, const casefile::Case &record);
    Result<OpenedCase> openCase(const QByteArray &id);
    Result<void> removeCase(const QByteArray &id, const QString &reason);
    /// What each of the newest `most` revisions changed, newest first. A revision that cannot be read ends the list.
    struct Revision {
        QDateTime at;
        QStringList parts;
    };
    Result<std::vector<Revision>> changes(const QByteArray &id, int most);
    /// The stamp says which words these are, for what was set aside of them meanwhile.
    Result<void> saveDraft(const QByteArray &id, const casefile::Case &record, quint64 stamp);
    /// Appends a revision when the record differs from the last one; otherwise only drops the draft.
    Result<void> saveRevision(const QByteArray &id, const casefile::Case &record, quint64 stamp, const QString &reason);
    /// For words the store cannot take yet; the one member that any thread may use.
    Aside &aside() { return m_aside; }
    /// Keeps words that could not be written, also through locking and beside the store, until a later save of the same case succeeds.
    void keep(const QByteArray &id, const casefile::Case &record, quint64 stamp);

    Result<void> setPractice(const Practice &practice);
    Result<void> setPosition(const QJsonObject &position);
    Result<void> note(const QString &action, const QByteArray &id, const QString &text);
    /// Once after the store was taken anew, when others may have written in it meanwhile.
    bool takeIsBehind() { return std::exchange(m_isBehind, false); }
    /// The cases as they are by now; what is unsaved keeps following what it was written from.
    Result<std::vector<Unlocked::Entry>> catchUp(const QByteArray &openCase);
    void tidy();
    void lock();
    /// Locks and lets go of the file; on the thread that opened it.
    void close();

private:
    Result<Unlocked> afterUnlock();
    void listed(const std::vector<store::RecordEntry> &records, Unlocked &into);
    Result<Unlocked> noted(Result<Unlocked> opened);
    BackupState backupState(const BackupSettings &settings) const;
    Result<bool> oweSheet(bool owed);
    void unpark(Unlocked &into);
    void isHome(const QByteArray &id, quint64 stamp);
    void bringHome(Unlocked &into);
    Result<void> takeHome(const Aside::Words &words, const Unlocked::Entry &entry);
    store::Content contentOf(const casefile::Case &record) const;
    Result<void> ready();

    store::Place m_place;
    Clock m_clock;
    pathway::ClockRules m_rules;  ///< local ones, as the practice sets them
    bool m_cheap;
    QString m_openedWith;  ///< what the journal says of the key that opened it
    std::unique_ptr<store::Vault> m_vault;
    bool m_isBehind = false;
    std::map<QByteArray, quint64> m_revisions;       ///< newest revision by record
    std::map<QByteArray, QByteArray> m_lastDetails;  ///< digest of the newest revision's bytes, for those opened
    crypto::SecretBuffer m_parkKey;
    Aside m_aside;
    std::map<QByteArray, QByteArray> m_parked;    ///< sealed, while locked
    std::map<QByteArray, store::Content> m_kept;  ///< unlocked, and still not on disk
};

}  // namespace holdfast::session
