// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Backups over time in one folder: which are there, which are no longer kept, and until when the last of them may hold what was erased
// today. Names tell the store's file name and the time, nothing of what is inside. Removes nothing until a newer backup has been verified.
#pragma once

#include "core/base/result.h"
#include "core/store/values.h"

#include <QDate>

namespace holdfast::store {
class Vault;
}

namespace holdfast::store::backups {

/// The newest of each day, week and month is kept that long, and the newest of all for ever.
struct Policy {
    int days = 7;
    int weeks = 5;
    int months = 6;
    bool operator==(const Policy &) const = default;
};

struct File {
    QString path;
    QDateTime at;  ///< UTC
    bool operator==(const File &) const = default;
};

/// What a backup of this store made at this time is called.
QString nameFor(const QString &storePath, const QString &shortId, const QDateTime &at);
/// Backups of this store in the folder, newest first. `shortId` empty: of every store with this file name, for when none can be opened.
std::vector<File> list(const QString &folder, const QString &storePath, const QString &shortId);
/// Those the policy no longer keeps, given newest first.
std::vector<File> outdated(const std::vector<File> &newestFirst, const Policy &policy, const QDateTime &now);
/// The last day on which a backup that is there today can still be there, once newer ones are made. Null when there is none.
QDate lastDay(const std::vector<File> &newestFirst, const Policy &policy);

/// Makes a verified backup and then removes what is outdated. The folder is made when only its last part is missing; NotFound when the
/// drive is not there.
Result<File> make(Vault &vault, const QString &folder, const Policy &policy, const QDateTime &now, const Progress &progress = {});
/// The same backup on a second drive: copied, read back and compared, then what is outdated there is removed.
Result<File> copyTo(const File &backup, const QString &storePath, const QString &shortId, const QString &folder, const Policy &policy,
                    const QDateTime &now);

}  // namespace holdfast::store::backups
