// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

/// The window as a person meets it: opening, hiding, locking, coming back; and every page walked for names, sizes and access keys.
class Window : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFirstStoreIsMadeInTheWindow();
    void lockingAtTheSheetAsksForANewOne_data();
    void lockingAtTheSheetAsksForANewOne();
    void aNewSheetFromTheSettingsIsProved();
    void aStoreInTheDefaultFolderIsOffered();
    void aStoreThatIsGoneSaysWhatToDo();
    void theOverviewTellsWhatChanged();
    void aWrongPassphraseIsClearedAndExplained();
    void hidingLeavesOneWordAndComesBack();
    void hidingCoversDialogsAndTheClipboard();
    void lockingComesBackToTheSameCaret();
    void lockedShowsNothingOfACase();
    void closingAsksNothing();
    void anUntouchedNewCaseLeavesNoTrace();
    void goToAnswersByCode();
    void theMeetingViewFillsTheWindow();
    void tenAnswersFromPaperByKeyboard();
    void aDroppedFormOpensItsPage();
    void searchSaysWhatToTry();
    void everyPageCanBeUsed_data();
    void everyPageCanBeUsed();
};

}  // namespace holdfast::tests
