// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the pages about keeping the store safe say: how old the last backup is, why one could not be made, what a verification found, what
// an entry of the journal means. Names cases by their reference and nobody by name.
#pragma once

#include "core/session/session.h"

#include <QHash>

namespace holdfast::ui {

/// "today at 3:40pm", "yesterday at 3:40pm", "on 14 May 2026, 9 days ago".
QString agoWords(const QDateTime &moment, const QDateTime &now);
/// Why a backup could not be made, and what to do.
QString backupTrouble(const Error &error);
/// References by record id.
QHash<QByteArray, QString> references(const session::Session &session);
/// One sentence for each place that cannot be trusted, cases first; nothing when all is sound.
QStringList findingsOf(const store::VerifyReport &report, const QHash<QByteArray, QString> &references);
/// What was done, in a few words.
QString whatWords(const store::JournalEntry &entry);
/// What else the entry tells: a reason, a version, how often.
QString detailWords(const store::JournalEntry &entry);
/// Kinds for a filter, as (id, words).
std::vector<std::pair<QString, QString>> journalKinds();
/// The kind an entry belongs to.
QString journalKind(const store::JournalEntry &entry);
/// "1 case" or "4 cases": the first when there is one, else the second with the number in it.
QString counted(quint64 many, const QString &one, const QString &more);

}  // namespace holdfast::ui
