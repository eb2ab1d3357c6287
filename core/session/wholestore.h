// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// All that a store holds, document by document, in formats that need no Holdfast to be read: each case as in docs/formats.md, the journal,
// and a list of contents. Nothing is left out, the private note included: it is for moving and keeping, never for sharing.
#pragma once

#include "core/session/archive.h"
#include "core/store/vault.h"

#include <QJsonArray>

#include <map>

namespace holdfast::session {

/// The journal as JSON, oldest first; `references` by record, for those that are still there.
QJsonArray journalJson(const std::vector<store::JournalEntry> &entries, const std::map<store::RecordId, QString> &references);

/// Where everything goes.
struct TakeOut {
    QString path;
    const crypto::Passphrase *passphrase = nullptr;  ///< none: plain files in a new or empty folder
    std::function<crypto::KdfCost()> cost;           ///< asked only when there is a passphrase
    QString where;                                   ///< for the journal
    store::Progress progress;
};
/// Whether nothing is there that would be written over or into: Exists.
Result<void> isFreeFor(const QString &path, bool isPlain);
/// Everything as one encrypted archive or as plain files, one case after the other and the list of contents last. Fails when anything
/// cannot be read: an export that leaves something out without a word is none. The journal of a store open to write tells before it leaves.
/// Gives the number of files.
Result<quint64> takeOut(store::Vault &vault, const TakeOut &wanted, const QDateTime &now);

/// Writes every member into a new or empty folder, in clear. Exists when something is in it.
Result<quint64> writePlain(const archive::Source &next, const QString &folder);
/// The same from an archive. Cancelled leaves what was written so far.
Result<quint64> unpackArchive(const QString &path, const crypto::Passphrase &passphrase, const QString &folder,
                              const store::Progress &progress = {});

}  // namespace holdfast::session
