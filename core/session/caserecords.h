// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How a case becomes a record of the store and comes back: the document as CBOR and its summary. The console uses the same.
// Nothing else may decide what a record's bytes are.
#pragma once

#include "core/casefile/case.h"
#include "core/casefile/summary.h"
#include "core/store/vault.h"

namespace holdfast::session {

/// Names of what a session keeps sealed beside the cases.
inline const QString PracticeName = QStringLiteral("practice");
inline const QString PositionName = QStringLiteral("position");
inline const QString ParkName = QStringLiteral("park-key");

/// The kind of record that holds a case.
inline constexpr quint32 CaseKind = 1;

store::Content contentOf(const casefile::Case &record, const QDateTime &now, const pathway::ClockRules &rules = {});
/// Damaged when the bytes are no case, NewerFormat when a later version wrote them.
Result<casefile::Case> caseOf(const QByteArray &detail);
/// The next free reference, A-0001 and up: one more than the highest number in use.
QString referenceAfter(const QStringList &used);

}  // namespace holdfast::session
