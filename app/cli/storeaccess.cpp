// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/storeaccess.h"

#include "core/report/printable.h"
#include "core/session/caserecords.h"
#include "core/session/openfiles.h"
#include "core/store/claim.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>

namespace holdfast::cli {

using store::OpenMode;
using store::Vault;

namespace {
Result<std::unique_ptr<Vault>> unlocked(const Context &context, const QString &path, OpenMode mode, const crypto::Passphrase &secret)
{
    auto vault = Vault::open(path, mode, place(), context.clock);
    if (!vault)
        return vault.failure();
    if (const auto unlocked = (*vault)->unlock(secret); !unlocked)
        return unlocked.failure();
    return vault;
}

bool isKnown(const QString &path)
{
    return session::readStores(place().anchorFolder).contains(QFileInfo(path).absoluteFilePath());
}
}  // namespace

// The same place as the window's, so that either notices when the other's store was put back to an older copy.
store::Place place()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation), QSysInfo::machineHostName(), {}};
}

Result<crypto::Passphrase> passphrase(const Arguments &arguments)
{
    return passphraseFrom(arguments, arguments.rest.value(1));
}

void remember(const QString &path)
{
    const QString folder = place().anchorFolder, full = QFileInfo(path).absoluteFilePath();
    if (QStringList stores = session::readStores(folder); !stores.contains(full))
        (void)session::writeStores(folder, stores << full);
}

std::unique_ptr<Vault> opened(const Context &context, const Arguments &arguments, For purpose, const Result<crypto::Passphrase> &secret)
{
    const QString path = arguments.rest.at(1);
    if (!secret) {
        notDone(arguments.value(QStringLiteral("passphrase-file")).value_or(QStringLiteral("-")), secret.error());
        return nullptr;
    }
    auto vault = unlocked(context, path, OpenMode::Write, *secret);
    if (!vault && purpose == For::Reading) {
        const ErrorCode code = vault.error().code;
        const bool isBackup = code == ErrorCode::RolledBack && !isKnown(path);
        if (isBackup)
            say(QStringLiteral("%1: This is older than the store it was copied from. It is opened to read only.")
                    .arg(report::printable(path)));
        if (isBackup || code == ErrorCode::Busy || code == ErrorCode::ReadOnly)
            vault = unlocked(context, path, OpenMode::ReadOnly, *secret);
    }
    if (!vault) {
        notDone(path, vault.error());
        if (const auto holder = store::Claim::holder(path); holder && vault.error().code == ErrorCode::Busy)
            say(QStringLiteral("It is marked as open on the computer \"%1\". If nobody has it open there, remove %2.in-use.")
                    .arg(report::printable(holder->computer), report::printable(path)));
        return nullptr;
    }
    if (purpose == For::Changing)
        remember(path);
    // Reading must not change a file that is no store in use, such as a backup.
    if ((*vault)->mode() == OpenMode::Write && isKnown(path))
        (void)(*vault)->noteUnlocked(QStringLiteral("passphrase\nconsole"));
    return std::move(*vault);
}

std::unique_ptr<Vault> opened(const Context &context, const Arguments &arguments, For purpose)
{
    return opened(context, arguments, purpose, passphrase(arguments));
}

Result<std::vector<Listed>> listed(Vault &vault)
{
    auto records = vault.records();
    if (!records)
        return records.failure();
    std::vector<Listed> list;
    for (store::RecordEntry &entry : *records) {
        if (entry.kind != session::CaseKind)
            continue;
        auto summary = casefile::summaryFromCbor(entry.summary);
        if (!summary)
            return summary.failure();
        list.push_back({std::move(entry), std::move(*summary)});
    }
    std::sort(list.begin(), list.end(), [](const Listed &a, const Listed &b) { return a.summary.reference < b.summary.reference; });
    return list;
}

Result<casefile::Case> newest(Vault &vault, const store::RecordEntry &entry)
{
    if (entry.hasDraft) {
        const auto draft = vault.draft(entry.id);
        if (!draft)
            return draft.failure();
        if (*draft)
            return session::caseOf((*draft)->content.detail);
    }
    const auto detail = vault.read(entry.id);
    if (!detail)
        return detail.failure();
    return session::caseOf(*detail);
}

Result<Listed> found(Vault &vault, const QString &reference)
{
    const auto cases = listed(vault);
    if (!cases)
        return cases.failure();
    const auto one = std::find_if(cases->begin(), cases->end(), [&](const Listed &other) { return other.summary.reference == reference; });
    return one == cases->end() ? Result<Listed>(unexpected(ErrorCode::NotFound)) : *one;
}

}  // namespace holdfast::cli
