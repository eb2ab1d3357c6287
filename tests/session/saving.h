// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

/// Never lose a word: autosave, revisions, crash, lock, a disk that does not answer, and what is signed.
class SavingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void autosaveComesWithinTwoSeconds();
    void aFastTypistIsSavedToo();
    void leavingMakesARevisionOnlyWhenSomethingChanged();
    void wordsSurviveAKilledProcess();
    void lockingKeepsTheLastWord();
    void aFailedDiskKeepsTheWordsAndSaysSo();
    void wordsOutliveLockingWhileTheDiskFails();
    void whatIsSignedStays();
    void aLongStepDoesNotBreakThePromise();
    void lockingBehindALongStepLosesNothing();
    void wordsSetAsideNeverReplaceLaterOnes();
    void closingWaitsForTheDisk();
    void aClockSetBackLosesNothing();
    void aSuspendedProgramKeepsStoreAndWords();
    void aFolderThatGoesAwayLosesNothing();
    void aLocalLengthCountsForEveryCaseAtOnce();
    void removedIsGone();
};

}  // namespace holdfast::tests
