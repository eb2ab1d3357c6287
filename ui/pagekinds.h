// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The pages the window itself goes to, by name, and what it must know of a page before there is one: is it a gate, does it need a case.
// What each page shows is its own; ui/pages.h makes them.
#pragma once

#include <QString>

namespace holdfast::ui {

namespace pageid {
inline const QString Paused = QStringLiteral("paused");
inline const QString Unlock = QStringLiteral("unlock");
inline const QString CreateStore = QStringLiteral("create-store");
inline const QString RecoverySheet = QStringLiteral("recovery-sheet");
inline const QString RestoreBackup = QStringLiteral("restore-backup");
inline const QString Rescue = QStringLiteral("rescue");
inline const QString CaseList = QStringLiteral("case-list");
inline const QString Overview = QStringLiteral("overview");
inline const QString AllSections = QStringLiteral("all-sections");
}  // namespace pageid

/// Seen while no record may be.
bool isGate(const QString &page);
/// They lock the store and open another one, so no page of a case may be beside them.
bool changesStore(const QString &page);
/// They stay when a case is closed.
bool needsNoCase(const QString &page);

}  // namespace holdfast::ui
