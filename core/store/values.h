// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What goes into a store and what comes out, as plain values. The store seals bytes and never looks inside them.
#pragma once

#include "core/base/clock.h"
#include "core/base/issue.h"
#include "core/store/recordid.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <vector>

namespace holdfast::store {

enum class OpenMode {
    Write,     ///< alone: nobody else can open it to write meanwhile
    ReadOnly,  ///< on a private copy of the sealed bytes; also while somebody else has it open
};

/// Where this computer keeps what belongs to a store but not inside it.
struct Place {
    QString anchorFolder;   ///< remembers how far the store had come; empty: an older copy put in its place goes unseen
    QString device;         ///< a name for this computer in the journal; not a person's
    QString privateFolder;  ///< for the sealed copy of a store opened to read only; empty: the system's temporary folder
};

/// The newest of everything.
inline constexpr quint64 Latest = 0;

/// What a record consists of. `kind` is readable without the key; the rest is sealed.
struct Content {
    quint32 kind = 1;
    QByteArray summary;  ///< what the list shows; read for every record when the store opens, so keep it small
    QByteArray detail;   ///< everything, at most MostDetail bytes
    bool operator==(const Content &) const = default;
};

/// Most bytes of one detail, one draft or one setting.
inline constexpr qsizetype MostDetail = qsizetype(32) << 20;

/// One row of the list. A record that exists only as a draft has revision 0 and the draft's summary.
struct RecordEntry {
    RecordId id;
    quint32 kind = 1;
    quint64 revision = 0;
    QByteArray summary;
    QDateTime changed;
    bool hasDraft = false;
    bool operator==(const RecordEntry &) const = default;
};

/// What is typed but not yet a revision.
struct Draft {
    quint64 base = 0;  ///< the revision it started from; 0 for a new record
    Content content;
    QDateTime at;
    bool operator==(const Draft &) const = default;
};

struct RevisionInfo {
    quint64 revision = 0;
    QDateTime at;
    QString reason;
    QString device;
    bool operator==(const RevisionInfo &) const = default;
};

/// What the store writes into its journal by itself, and Noted for what others ask it to remember.
enum class JournalKind {
    Created = 1,
    Saved = 2,
    Erased = 3,
    PassphraseChanged = 4,
    RecoveryRenewed = 5,
    RollbackAccepted = 6,
    BackedUp = 7,
    Noted = 8,
    Restored = 9,      ///< from a backup; the text says why
    Salvaged = 10,     ///< out of a damaged store; the text says how much
    KeysRotated = 11,  ///< everything is sealed under new keys
};

/// The words of Noted that the store itself writes.
namespace noted {
inline const QString Unlocked = QStringLiteral("unlocked");  ///< the text says with what: "passphrase", "recovery-code"
inline const QString Tries = QStringLiteral("tries");        ///< keys that did not open it; the text: how many, first, last, a line each
}  // namespace noted

struct JournalEntry {
    quint64 seq = 0;
    QDateTime at;
    JournalKind kind = JournalKind::Noted;
    QString action;  ///< for Noted: a word of the caller's, such as "printed"
    RecordId record;
    quint64 revision = 0;
    QString text;  ///< gone when the record it speaks of was erased
    QString device;
    bool operator==(const JournalEntry &) const = default;
};

/// What a full verification found. Places name records by id and revision, never by content.
struct VerifyReport {
    quint64 records = 0;
    quint64 revisions = 0;
    quint64 entries = 0;
    Issues problems;
    bool isSound() const { return problems.empty(); }
};

/// What could be taken out of a damaged store. What is left out was not authentic or could not be read.
struct Salvaged {
    quint64 records = 0;
    quint64 revisions = 0;
    quint64 drafts = 0;
    quint64 settings = 0;
    quint64 unreadable = 0;  ///< rows that gave nothing
    /// False when anything is known to be missing or could not be checked as a whole: say that more may be gone.
    bool isComplete = false;
    bool operator==(const Salvaged &) const = default;
};

/// Why a store was called older than the last one seen here.
struct Rollback {
    QDateTime storeChanged;  ///< when this copy was last changed
    QDateTime lastSeen;      ///< when the one seen here was; null when the note of it cannot be read
};

/// Told how far a long step is; answers false to stop it (Cancelled).
using Progress = std::function<bool(quint64 done, quint64 total)>;

}  // namespace holdfast::store
