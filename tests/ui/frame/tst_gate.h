// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

/// The window as a person comes in and goes: making a store, unlocking, hiding, locking, coming back, closing.
class Gate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFirstStoreIsMadeInTheWindow();
    void lockingAtTheSheetAsksForANewOne_data();
    void lockingAtTheSheetAsksForANewOne();
    void aNewSheetFromTheSettingsIsProved();
    void aStoreInTheDefaultFolderIsOffered();
    void aPlaceThatIsNotSafeIsTold();
    void aStoreThatIsGoneSaysWhatToDo();
    void aStoreOpenOnAnotherComputerSaysOnWhich();
    void aWrongPassphraseIsClearedAndExplained();
    void hidingLeavesOneWordAndComesBack();
    void hidingCoversDialogsAndTheClipboard();
    void lockingComesBackToTheSameCaret();
    void lockedShowsNothingOfACase();
    void closingAsksNothing();
};

}  // namespace holdfast::tests
