// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

/// Backups, putting one back, checking, rescue and new keys, in the real window.
class KeepingPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theMenuAndSettingsLeadToEachPage();
    void aBackupIsMadeListedAndDated();
    void aMissingSecondDriveIsSaidInWords();
    void whatIsReplacedAndNewerIsNamedFirst();
    void aBackupIsPutBack();
    void aWrongPassphraseLeavesTheStore();
    void aStepCanBeStopped();
    void aSoundStoreIsSaidToBeSo();
    void damagedCasesAreNamed_data();
    void damagedCasesAreNamed();
    void aDamagedStoreIsRescuedFromTheGate();
    void newKeysOweANewSheet();
    void aRescuedStoreOwesASheetAfterACrash();
};

}  // namespace holdfast::tests
