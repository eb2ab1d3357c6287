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

/// Gives one member at a time, the list of contents last. The vault must outlive it. Fails when anything cannot be read: an export that
/// leaves something out without a word is none.
Result<archive::Source> wholeStore(store::Vault &vault, const QDateTime &now);

/// Writes every member into a new or empty folder, in clear. Exists when something is in it.
Result<quint64> writePlain(const archive::Source &next, const QString &folder);
/// The same from an archive.
Result<quint64> unpackArchive(const QString &path, const crypto::Passphrase &passphrase, const QString &folder);

}  // namespace holdfast::session
