// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The one object the interface watches: opens and locks the store, holds the open case as a value, and keeps every word within two seconds.
// Disk and key derivation run on one worker thread that it owns; the interface never waits for either. Nothing typed is dropped: a failed
// save keeps the words in memory and says so. Never writes anything of a case in clear.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/casefile/case.h"
#include "core/casefile/identifiers.h"
#include "core/casefile/summary.h"
#include "core/content/pack.h"
#include "core/session/safekeeping.h"
#include "core/session/settings.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace holdfast::crypto {
class Passphrase;
class RecoveryKey;
}  // namespace holdfast::crypto

namespace holdfast::session {

struct Unlocked;

/// One line of the case list.
struct CaseEntry {
    QByteArray id;  ///< record id in the store
    casefile::Summary summary;
    bool operator==(const CaseEntry &) const = default;
};

/// The places of the entries in the order a day starts with: soonest due first, then last changed.
std::vector<std::size_t> listOrder(const std::vector<CaseEntry> &entries);

enum class SaveState { Saved, Saving, NotSaved };

/// One saving of the open case that changed something: which parts (casefile::changedParts).
struct Change {
    QDateTime at;  ///< UTC
    QStringList parts;
    bool operator==(const Change &) const = default;
};

/// What the next start says after a crash: these words were kept in the draft.
struct Recovered {
    QByteArray id;
    QString reference;
    QDateTime keptUpTo;  ///< UTC
};

/// Called on the interface's thread, and not at all once its context object is gone.
template <class T>
using Done = std::function<void(Result<T>)>;

class Session final : public QObject {
    Q_OBJECT
public:
    /// Folders for what lives outside the store: the anchor, and preferences that say nothing about any case.
    struct Places {
        QString configFolder;
        QString dataFolder;  ///< offered for a new store
        static Places standard();
    };
    /// Cheap key derivation is for tests only.
    enum class Cost { Measured, Cheap };

    /// The pack is the one of the interface's language (content::Pack::inLanguage); it stays for as long as the session.
    Session(Places places, Clock clock, Cost cost = Cost::Measured, QObject *parent = nullptr,
            content::Pack pack = content::Pack::builtIn());
    ~Session() override;

    const content::Pack &pack() const;
    QDateTime now() const;  ///< UTC
    QDate today() const;    ///< in the UK

    // ---- the store
    bool isOpen() const;
    bool isReadOnly() const;
    QString storePath() const;  ///< the open store, or the one to offer first; empty when there is none
    /// Those used before, the last one first, and then those that lie where a new store would go. Some may be gone.
    QStringList knownStores() const;
    /// Takes it off the list; the file itself stays where it is.
    void forgetStore(const QString &path);
    /// Makes this path the one that is offered first; opens nothing.
    void rememberStore(const QString &path);
    /// Where a first store would go.
    QString proposedStorePath() const;
    /// Gives the recovery code in printed form. The store is open afterwards.
    void createStore(const QString &path, const QString &label, const QString &passphrase, QObject *context, Done<QString> done);
    void unlock(const QString &path, const QString &passphrase, bool readOnly, QObject *context, Done<void> done);
    void unlockWithRecoveryCode(const QString &path, const QString &code, QObject *context, Done<void> done);
    void changePassphrase(const QString &from, const QString &to, QObject *context, Done<void> done);
    void renewRecoveryCode(QObject *context, Done<QString> done);
    void acceptRolledBack(const QString &reason, QObject *context, Done<void> done);
    void backUp(const QString &path, QObject *context, Done<void> done);
    /// Beside the store, with the day in its name; not offered as a store of its own.
    QString backupPath() const;

    // ---- keeping it safe
    const BackupSettings &backupSettings() const;
    void setBackupSettings(const BackupSettings &settings);
    const BackupState &backupState() const;  ///< backupsChanged() follows each change
    /// Makes today's backup when there is none and nobody needs the disk; happens by itself a minute after unlocking, and is tried
    /// again until it is there.
    void backUpIfDue();
    /// The steps below take long; stepMoved() tells how far they are. The one that was asked for last stops, answers Cancelled, and has
    /// changed nothing; one that is over already stays done.
    void stopStep();
    /// The same backup at once; gives the state after it.
    void backUpNow(QObject *context, Done<BackupState> done);
    /// Backups of that store, newest first; of the open one where they go and on the second drive, of a locked one beside it.
    std::vector<store::backups::File> backupFiles(const QString &storePath) const;
    /// Locks, puts the backup in the place of the store at `to`, and opens it. Gives where the replaced store is now; empty when there was
    /// none. When it cannot be done nothing has changed, and the store is locked.
    void restoreBackup(const QString &from, const QString &to, const QString &passphrase, const QString &reason, QObject *context,
                       Done<QString> done);
    struct Rescued {
        store::Salvaged found;
        QString recoveryCode;  ///< of the new store
    };
    /// Locks, takes what can still be read out of a damaged store into a new one with the same passphrase, and opens that. The sheet of the
    /// new store is owed.
    void salvageStore(const QString &damaged, const QString &to, const QString &passphrase, QObject *context, Done<Rescued> done);
    /// Seals everything under new keys; gives the new recovery code, whose sheet is owed. Old backups still open with the old passphrase.
    void rotateKeys(const QString &passphrase, const QString &newPassphrase, QObject *context, Done<QString> done);
    /// Everything in the store as one encrypted archive, or, without a passphrase, as plain files in a new folder; the journal tells before
    /// it leaves. Gives the number of files. Exists: never over or into what is there.
    void takeEverythingOut(const QString &path, const std::optional<QString> &passphrase, QObject *context, Done<quint64> done);
    /// Everything in an archive, as plain files in a new or empty folder; nothing of the open store changes. Gives the number of files.
    /// WrongKey, Exists (something is in the folder), NotACaseFile, NewerFormat, Damaged, Tampered: then what is there is not all.
    void unpackArchive(const QString &path, const QString &passphrase, const QString &folder, QObject *context, Done<quint64> done);
    void verifyStore(QObject *context, Done<store::VerifyReport> done);
    /// Oldest first, its chain checked; Tampered when it was altered.
    void journal(QObject *context, Done<std::vector<store::JournalEntry>> done);

    const Retention &retention() const;
    QDate reviewDate(const QByteArray &id) const;  ///< null: kept
    /// Cases somebody should decide about again, the longest due first. Never those on hold, and nothing is ever disposed of by itself.
    std::vector<const CaseEntry *> dueForReview() const;
    void setRetentionRule(const RetentionRule &rule, QObject *context, Done<void> done);
    void setReviewDate(const QByteArray &id, QDate date, const QString &reason, QObject *context, Done<void> done);
    /// While it is on hold, removeCase() is Refused.
    void holdCase(const QByteArray &id, const QString &reason, QObject *context, Done<void> done);
    void releaseCase(const QByteArray &id, const QString &reason, QObject *context, Done<void> done);

    /// Saves what is unsaved, wipes the case and the keys, then locked() follows. Never loses text: what cannot be written stays in memory,
    /// sealed, until unlock.
    void lock();

    // ---- settings
    const Practice &practice() const;  ///< sealed in the store; default values while locked
    void setPractice(const Practice &practice);
    const Preferences &preferences() const;  ///< theme, text size: readable without a passphrase, says nothing about a case
    void setPreferences(const Preferences &preferences);
    /// Where the person was: page, field, caret; sealed. Restored after unlock.
    QJsonObject position() const;
    void setPosition(const QJsonObject &position);

    // ---- cases
    const std::vector<CaseEntry> &cases() const;
    /// Cases whose reference, name or alias contains the text, folded, and those in which it stands as a registration, a number or an
    /// online name; all when it is empty. In listOrder(). The entries live until
    /// casesChanged().
    std::vector<const CaseEntry *> search(const QString &text) const;
    QString nextReference() const;
    /// References of other cases in which the same registration, number or online name stands; restricted ones take no part, neither way.
    QStringList casesWith(const casefile::Identifier &identifier) const;
    /// Cases with the same date of birth and a similar name (ux.md 3.5). Never merges.
    std::vector<const CaseEntry *> possibleDuplicates(const QString &name, QDate dateOfBirth) const;
    void addCase(const casefile::Case &record, QObject *context, Done<QByteArray> done);
    void openCase(const QByteArray &id, QObject *context, Done<void> done);
    void closeCase();
    void removeCase(const QByteArray &id, const QString &reason, QObject *context, Done<void> done);
    /// The last things that were changed in a case, newest first; read from its revisions.
    void recentChanges(const QByteArray &id, QObject *context, Done<std::vector<Change>> done);

    bool hasCase() const;
    QByteArray caseId() const;
    const casefile::Case &record() const;            ///< asserts hasCase()
    const casefile::Assessment *assessment() const;  ///< the current one; null when there is none
    /// Changes the open case. place: what changed, e.g. "assessment/answers/H3"; everybody who shows it hears recordChanged(place).
    /// The change is on disk within two seconds. Refused (and false) while read only, or for a locked assessment unless the change is a
    /// correction or counter-signature.
    bool edit(const QString &place, const std::function<void(casefile::Case &)> &change);
    /// Changes the current assessment.
    bool editAssessment(const QString &place, const std::function<void(casefile::Assessment &)> &change);

    SaveState saveState() const;
    QDateTime savedAt() const;
    std::optional<Error> saveFailure() const;  ///< why, while NotSaved
    /// Writes what is unsaved now (page change, hide, close). With a revision when the section really changed.
    void saveNow(bool asRevision = false);
    /// Waits until everything is on disk; for closing the window and for tests. False when it could not be saved.
    bool flush(int milliseconds = 10000);

    /// Writes what a person chose to let out of the store, whole or not at all, and notes it in the journal. Refused for the store's own
    /// files.
    Result<void> letOut(const QString &path, const QByteArray &bytes, const QString &what, const QString &forWhom);
    /// Records in the store's journal that something left it: what, for whom, where, digest.
    void noteExport(const QString &what, const QString &forWhom, const QString &where, const QByteArray &digest);

Q_SIGNALS:
    void opened();
    void locked();
    void casesChanged();
    void caseOpened();
    void caseClosed();
    void recordChanged(const QString &place);
    void saveStateChanged();
    void saveFailed(const holdfast::Error &error);
    void practiceChanged();
    void backupsChanged();
    void stepMoved(int percent);
    void retentionChanged();
    void preferencesChanged();
    void recovered(const holdfast::session::Recovered &what);
    /// Some records cannot be trusted or read; the rest is open to read only.
    void damageFound(const holdfast::Error &error);
    /// One write has come back, good or not.
    void writeReturned();

private:
    struct Worker;
    struct State;
    using Secret = std::variant<crypto::Passphrase, crypto::RecoveryKey>;

    template <class Job, class Then>
    void queue(Job job, Then then);
    void enter(Unlocked unlocked);
    void unlockWith(const QString &path, std::shared_ptr<Secret> secret, bool readOnly, QObject *context, Done<void> done);
    void writePosition();
    void note(const QString &action, const QString &text);
    void decide(std::function<Result<void>(store::Vault &)> change, QObject *context, Done<void> done);
    void keepBackupState(const Result<BackupState> &made);
    void showSheetOwed();
    store::Progress beginStep();
    void ask(const QByteArray &id, std::shared_ptr<const casefile::Case> record, quint64 upTo);
    void answered(quint64 stamp);
    void setAside();
    void catchUp();
    void showSaveState();
    void saved(const QByteArray &id, quint64 upTo, bool asRevision, const Result<void> &done);

    std::unique_ptr<State> m_state;
};

}  // namespace holdfast::session
