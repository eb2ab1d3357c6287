// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What is decided once about a store and kept sealed in it: where backups go and for how long, when a case is looked at again, which
// may not be disposed of. Also what the console does, so that both obey the same. Nothing is ever disposed of by itself.
#pragma once

#include "core/casefile/summary.h"
#include "core/store/backups.h"

#include <map>

namespace holdfast::store {
class Vault;
}

namespace holdfast::session {

struct BackupSettings {
    bool isOn = true;
    QString folder;        ///< empty: "Backups" beside the store
    QString secondFolder;  ///< on another drive; empty: none
    store::backups::Policy keep;
    bool operator==(const BackupSettings &) const = default;
};

/// Where the backups of the store at `storePath` go.
QString backupFolder(const BackupSettings &settings, const QString &storePath);

struct BackupState {
    QDateTime last;          ///< UTC; null when there is none
    QDateTime lastOnSecond;  ///< the same on the other drive
    std::optional<Error> failure;
    std::optional<Error> secondFailure;  ///< NotFound: the drive is not there
    QDate lastDay;                       ///< after it no backup of today is left: what is erased now is gone everywhere
    bool operator==(const BackupState &) const = default;
};

/// There is no national rule: an organisation sets its own. The later of the two dates counts; 0 leaves one out.
struct RetentionRule {
    int yearsAfterBirth = 25;
    int yearsAfterLastChange = 6;
    bool operator==(const RetentionRule &) const = default;
};

struct Hold {
    QString reason;
    QString by;
    QDateTime since;  ///< UTC
    bool operator==(const Hold &) const = default;
};

struct CaseRetention {
    QDate reviewOn;  ///< decided by a person; null: the rule's
    std::optional<Hold> hold;
    bool operator==(const CaseRetention &) const = default;
};

struct Retention {
    RetentionRule rule;
    std::map<QByteArray, CaseRetention> cases;  ///< by record id, only those about which something was decided
    bool operator==(const Retention &) const = default;
};

/// When somebody should decide again whether the case is kept. Null when nothing tells: then it is kept.
QDate reviewDate(const Retention &retention, const QByteArray &id, const casefile::Summary &summary);

/// Each an action in the store, remembered in its journal with its reason.
namespace safekeeping {

Result<BackupSettings> backupSettings(store::Vault &vault);
Result<void> setBackupSettings(store::Vault &vault, const BackupSettings &settings);

/// An error, not a default, when it is there and cannot be read: a hold must not vanish with it.
Result<Retention> retention(store::Vault &vault);
Result<void> setRule(store::Vault &vault, const RetentionRule &rule);
Result<void> setReviewDate(store::Vault &vault, const QByteArray &id, QDate date, const QString &reason);
Result<void> hold(store::Vault &vault, const QByteArray &id, const Hold &hold);
Result<void> release(store::Vault &vault, const QByteArray &id, const QString &reason);
/// Refused while the case is on hold. The journal keeps `told`: reference, reason, by whom.
Result<void> dispose(store::Vault &vault, const QByteArray &id, const QString &told);

/// Names of every sealed setting, for salvaging.
QStringList settingNames();

}  // namespace safekeeping

}  // namespace holdfast::session
