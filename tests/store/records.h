// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Saving, reading, drafts, settings, the journal and erasing, on a healthy disk.
class RecordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedIsReadAgain();
    void everyLengthSurvives_data();
    void everyLengthSurvives();
    void savingOnAnOldRevisionIsAConflict();
    void whatIsNotThereIsNotFound();
    void aDraftIsKeptUntilItIsSaved();
    void aRecordThatIsOnlyADraftIsInTheList();
    void settingsAreKept();
    void theJournalTellsWhatWasDone();
    void erasingLeavesNothingButTheReason();
    void tooLargeIsRefusedAndChangesNothing();
    void creatingNeverReplaces();
    void aWeakPassphraseMakesNoStore();
    void backupIsVerifiedAndOpens();
    void verificationCanBeStopped();
    void unfinishedFilesAreRemovedAtOpen();
};
