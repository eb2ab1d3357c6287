// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What opens a store and what does not: passphrases, recovery keys, slots that were damaged or altered, and nothing on disk in clear.
class KeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyItsPassphraseOpensIt();
    void theRecoveryKeyOpensIt();
    void aNewPassphraseReplacesTheOld();
    void aNewSheetReplacesTheOld();
    void aDamagedSlotCopyIsRepaired_data();
    void aDamagedSlotCopyIsRepaired();
    void aStoreWithoutAReadableSlotIsDamaged();
    void alteredCostsAreRefusedWithoutSpendingThem_data();
    void alteredCostsAreRefusedWithoutSpendingThem();
    void tooLittleMemoryIsNotAWrongKey();
    void nothingIsOnTheDiskInClear();
    void filesAreTheirOwnersOnly();
    void lockingLeavesOneFile();
    void theFrozenStoreOpens_data();
    void theFrozenStoreOpens();
};
