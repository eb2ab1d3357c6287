// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// The day after: backups that are there and can be put back, what can be taken out of a damaged store, and new keys for everything.
class RecoveryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void backupsAreKeptByDayWeekAndMonth_data();
    void backupsAreKeptByDayWeekAndMonth();
    void aNewBackupRemovesOnlyWhatIsOutdated();
    void aSecondDriveHoldsTheSameBytes();
    void aBackupThatIsStoppedLeavesNothing();
    void aBackupIsPutBack();
    void aBackupIsPutInThePlaceOfADamagedStore();
    void whatIsNoGoodBackupChangesNothing_data();
    void whatIsNoGoodBackupChangesNothing();
    void aStoreInUseIsNotReplaced();
    void aKilledRestoreLeavesAWholeStore();
    void newKeysSealEverything();
    void anotherComputerKnowsTheStoreAfterRotation();
    void theTraceOfOldKeysCannotBeTakenAway();
    void whatIsNotWholeIsNotSealedAnew();
    void aRotationThatIsStoppedChangesNothing();
    void aKilledRotationIsWhollyOldOrWhollyNew();
    void aHealthyStoreIsSalvagedWhole();
    void damagedStoresGiveWhatIsLeft_data();
    void damagedStoresGiveWhatIsLeft();
};
