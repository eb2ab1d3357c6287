// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/codec.h"
#include "core/session/desk.h"
#include "core/session/wholestore.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace holdfast::session {

namespace backups = store::backups;

BackupState Desk::backupState(const BackupSettings &settings) const
{
    const QString path = m_vault->path(), id = m_vault->shortId();
    const auto here = backups::list(backupFolder(settings, path), path, id);
    const auto there = settings.secondFolder.isEmpty() ? std::vector<backups::File>() : backups::list(settings.secondFolder, path, id);
    BackupState state;
    if (!here.empty())
        state.last = here.front().at;
    if (!there.empty())
        state.lastOnSecond = there.front().at;
    for (const auto &list : {here, there})
        if (const QDate day = backups::lastDay(list, settings.keep); day.isValid() && (state.lastDay.isNull() || day > state.lastDay))
            state.lastDay = day;
    return state;
}

Result<BackupState> Desk::keepBackup(const BackupSettings &settings, const store::Progress &progress)
{
    if (const auto open = ready(); !open)
        return open.failure();
    const QString path = m_vault->path();
    const auto made = backups::make(*m_vault, backupFolder(settings, path), settings.keep, m_clock(), progress);
    if (!made)
        return made.failure();
    std::optional<Error> secondFailure;
    if (!settings.secondFolder.isEmpty()) {
        const auto copied = backups::copyTo(*made, path, m_vault->shortId(), settings.secondFolder, settings.keep, m_clock());
        if (!copied)
            secondFailure = copied.error();
    }
    BackupState state = backupState(settings);
    state.secondFailure = secondFailure;
    return state;
}

Result<Unlocked> Desk::restore(const QString &from, const QString &to, const Secret &secret, const QString &reason, QString &replaced,
                               const store::Progress &progress)
{
    m_vault.reset();
    auto restored = store::Vault::restore(from, to, m_place, secret, reason, m_clock, progress);
    if (!restored)
        return restored.failure();
    replaced = restored->replaced;
    m_vault = std::move(restored->vault);
    return afterUnlock();
}

/// Says whether it was owed before.
Result<bool> Desk::oweSheet(bool owed)
{
    const auto kept = m_vault->setting(PracticeName);
    if (!kept)
        return kept.failure();
    Practice practice = *kept ? practiceFromJson(QCborValue::fromCbor(**kept).toMap().toJsonObject()) : Practice();
    const bool was = practice.sheetOwed;
    practice.sheetOwed = owed;
    if (const auto written = was == owed ? Result<void>() : setPractice(practice); !written)
        return written.failure();
    return was;
}

Result<Desk::Rescued> Desk::salvage(const QString &from, const QString &to, const crypto::Passphrase &passphrase,
                                    const store::Progress &progress)
{
    m_vault.reset();
    const crypto::KdfCost cost = m_cheap ? crypto::KdfCost::cheapForTests() : crypto::KdfCost::calibrated();
    const store::Salvaging how{[this](quint32 kind, const QByteArray &detail) {
                                   const auto record =
                                       kind == CaseKind ? caseOf(detail) : Result<casefile::Case>(unexpected(ErrorCode::NotFound));
                                   return record ? contentOf(*record).summary : QByteArray();
                               },
                               safekeeping::settingNames(), progress};
    auto rescued = store::Vault::salvage(from, passphrase.clone(), {to, {}, m_place, cost}, passphrase, how, m_clock);
    if (!rescued)
        return rescued.failure();
    m_vault = std::move(rescued->vault);
    if (const auto owed = oweSheet(true); !owed)
        return owed.failure();
    auto opened = afterUnlock();
    if (!opened)
        return opened.failure();
    return Rescued{rescued->found, rescued->recovery.printed(), std::move(*opened)};
}

Result<QString> Desk::rotateKeys(const crypto::Passphrase &now, const crypto::Passphrase &fresh, const store::Progress &progress)
{
    if (const auto open = ready(); !open)
        return open.failure();
    if (const auto known = m_vault->confirm(now); !known)
        return known.failure();
    // Before the keys change: a crash right after must not leave a new code that nobody has and nobody asks for.
    const auto wasOwed = oweSheet(true);
    if (!wasOwed)
        return wasOwed.failure();
    const auto sheet = m_vault->rotateKeys(fresh, m_cheap ? crypto::KdfCost::cheapForTests() : crypto::KdfCost::calibrated(), progress);
    if (!sheet) {
        (void)oweSheet(*wasOwed);
        return sheet.failure();
    }
    return sheet->printed();
}

Result<quint64> Desk::takeEverythingOut(const QString &path, const std::optional<crypto::Passphrase> &passphrase,
                                        const store::Progress &progress)
{
    if (const auto open = ready(); !open)
        return open.failure();
    const auto cost = [this] { return m_cheap ? crypto::KdfCost::cheapForTests() : crypto::KdfCost::calibrated(); };
    return takeOut(*m_vault, {path, passphrase ? &*passphrase : nullptr, cost, QLatin1Char('\n') + path, progress}, m_clock());
}

Result<store::VerifyReport> Desk::verify(const store::Progress &progress)
{
    if (const auto open = ready(); !open)
        return open.failure();
    return m_vault->verify(progress);
}

Result<std::vector<store::JournalEntry>> Desk::journal()
{
    if (const auto open = ready(); !open)
        return open.failure();
    return m_vault->journal();
}

Result<Retention> Desk::decide(const std::function<Result<void>(store::Vault &)> &change)
{
    if (const auto open = ready(); !open)
        return open.failure();
    if (const auto done = change(*m_vault); !done)
        return done.failure();
    return safekeeping::retention(*m_vault);
}

Result<void> Desk::setBackups(const BackupSettings &settings)
{
    if (const auto open = ready(); !open)
        return open;
    return safekeeping::setBackupSettings(*m_vault, settings);
}

}  // namespace holdfast::session
