// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/claim.h"
#include "core/store/database.h"
#include "core/store/filecopy.h"
#include "core/store/platform.h"
#include "core/store/schema.h"
#include "core/store/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace holdfast::store {

namespace {
QString logOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}
}  // namespace

/// A store that was kept under another name; its lock is held as long as this lives, where it could be taken.
struct Vault::TakenAway {
    QString keptAs;
    std::unique_ptr<Database> held;
};

Result<Vault::TakenAway> Vault::setAside(const QString &path, const QDateTime &now)
{
    TakenAway away;
    if (!QFileInfo::exists(path) && !QFileInfo::exists(logOf(path)))
        return away;
    away.keptAs = path + now.toUTC().toString(QStringLiteral("'.replaced-'yyyyMMdd-HHmmss"));
    if (QFileInfo::exists(away.keptAs))
        return unexpected(ErrorCode::Exists, QStringLiteral("kept store"));
    const auto claim = Claim::take(path);
    if (!claim)
        return claim.failure();
    // Whoever has it open would go on writing into a file that has lost its name.
    auto database = Database::open(path, Database::Access::Write);
    if (!database && database.error().code == ErrorCode::Busy)
        return database.failure();
    if (database) {
        // Without a journal file of its own: closing it later removes files by their names, and the name is another store's by then.
        Result<void> alone = (*database)->takeAlone();
        if (alone)
            alone = (*database)->run(QStringLiteral("PRAGMA journal_mode=DELETE"));
        if (!alone && alone.error().code == ErrorCode::Busy)
            return alone.failure();
        if (alone)
            away.held = std::move(*database);
    }
    if (!platform::linkNew(path, away.keptAs)) {
        // A drive without second names: copied, and the lock is lost with the copying.
        away.held.reset();
        if (QFileInfo::exists(path)) {
            if (const auto copied = copyFile(path, away.keptAs); !copied)
                return copied.failure();
            if (const auto synced = platform::syncFile(away.keptAs); !synced)
                return synced.failure();
        }
    }
    // A damaged store's journal file belongs to it, and would be played into the one that takes its place.
    if (QFileInfo::exists(logOf(path))) {
        if (const auto moved = platform::renameNew(logOf(path), logOf(away.keptAs)); !moved)
            return moved.failure();
    }
    if (const auto synced = platform::syncFolder(QFileInfo(path).absolutePath()); !synced)
        return synced.failure();
    return away;
}

Result<Vault::Restored> Vault::restore(const QString &from, const QString &to, const Place &place, const Key &key, const QString &reason,
                                       Clock clock, const Progress &progress)
{
    if (!QFileInfo::exists(from))
        return unexpected(ErrorCode::NotFound, QStringLiteral("backup file"));
    if (Database::isOpenHere(from) || Database::isOpenHere(to))
        return unexpected(ErrorCode::Busy, QStringLiteral("this process"));
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return unexpected(ErrorCode::Exists, QStringLiteral("the same file"));

    const QString part = to + QStringLiteral(".part");
    const auto tidy = qScopeGuard([&] {
        QFile::remove(part);
        QFile::remove(logOf(part));
    });
    if (const auto copied = copyFile(from, part); !copied)
        return copied.failure();
    QFile::remove(logOf(part));
    if (QFileInfo::exists(logOf(from))) {
        if (const auto copied = copyFile(logOf(from), logOf(part)); !copied)
            return copied.failure();
    }
    crypto::SecretBuffer vaultKey;
    {
        auto copy = open(part, OpenMode::Write, {{}, place.device, {}}, clock);
        if (!copy)
            return copy.failure();
        Vault &vault = **copy;
        if (const auto unlocked = vault.unlockAny(key); !unlocked)
            return unlocked.failure();
        const auto report = vault.verify(progress);
        if (!report)
            return report.failure();
        if (!report->isSound())
            return unexpected(ErrorCode::Tampered, QStringLiteral("%1 problems in the backup").arg(report->problems.size()));
        const auto told = vault.commit([&](Head &head) {
            return vault.append(head, {0, {}, JournalKind::Restored, {}, {}, 0, reason, {}});
        });
        if (!told)
            return told.failure();
        vaultKey = vault.m_keys->vaultKey.clone();
        vault.lock();
    }
    if (const auto synced = platform::syncFile(part); !synced)
        return synced.failure();

    Restored restored;
    {
        auto away = setAside(to, clock());
        if (!away)
            return away.failure();
        if (const auto placed = platform::renameOver(part, to); !placed)
            return placed.failure();
        if (const auto synced = platform::syncFolder(QFileInfo(to).absolutePath()); !synced)
            return synced.failure();
        restored.replaced = away->keptAs;
    }
    auto opened = open(to, OpenMode::Write, place, std::move(clock));
    if (!opened)
        return opened.failure();
    auto adopted = (*opened)->adopt(std::move(vaultKey));
    // Older than what was last seen here, as a backup is; why is in the journal already.
    if (!adopted && adopted.error().code == ErrorCode::RolledBack) {
        (*opened)->m_state = State::Unlocked;
        (*opened)->m_rollback.reset();
        (*opened)->writeAnchor();
        adopted = {};
    }
    if (!adopted)
        return adopted.failure();
    restored.vault = std::move(*opened);
    return restored;
}

}  // namespace holdfast::store
