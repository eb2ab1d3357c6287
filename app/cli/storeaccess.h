// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How the commands on a store reach it: its passphrase, where notes about it are kept, its cases by reference.
#pragma once

#include "app/cli/command.h"
#include "core/casefile/summary.h"
#include "core/store/vault.h"

namespace holdfast::cli {

/// One word behind "store".
struct StoreAction {
    const char *name;
    int least, most;  ///< words, the action's own included
    int (*run)(const Context &context, const Arguments &arguments);
};

/// Backups, keys, the journal, retention.
std::vector<StoreAction> keepingActions();
/// Everything at once, to be kept or moved.
std::vector<StoreAction> wholeActions();

enum class For { Changing, Reading };

store::Place place();
Result<crypto::Passphrase> passphrase(const Arguments &arguments);
/// Stores that were changed from here: an older file in the place of one of them is not a backup.
void remember(const QString &path);
/// Opens and unlocks the store the second word names; says what is wrong and gives nothing otherwise. What only reads also opens a store
/// that somebody else has open or that cannot be written, and a backup, which is older than the store it was made from.
std::unique_ptr<store::Vault> opened(const Context &context, const Arguments &arguments, For purpose);
std::unique_ptr<store::Vault> opened(const Context &context, const Arguments &arguments, For purpose,
                                     const Result<crypto::Passphrase> &secret);

struct Listed {
    store::RecordEntry entry;
    casefile::Summary summary;
};
/// The cases of the store, by reference.
Result<std::vector<Listed>> listed(store::Vault &vault);
/// NotFound.
Result<Listed> found(store::Vault &vault, const QString &reference);
/// The newest words: a draft goes before the last revision.
Result<casefile::Case> newest(store::Vault &vault, const store::RecordEntry &entry);

}  // namespace holdfast::cli
