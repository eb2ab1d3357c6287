// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

/// Keeping it safe over years: backups, putting one back, new keys, holds and reviews.
class KeepingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void todaysBackupIsMadeOnce();
    void aMissingSecondDriveIsSaid();
    void aBackupIsPutBackThroughTheSession();
    void aWrongPassphrasePutsNothingBack();
    void aDamagedStoreIsSalvagedThroughTheSession();
    void newKeysNeedThePassphrase();
    void aCaseOnHoldIsNotDisposedOf();
    void reviewDates_data();
    void reviewDates();
    void whatIsDueIsListed();
    void plainFilesHoldADocumentOfEachCase();
    void anArchiveOfFormat1OpensForEver();
};

}  // namespace holdfast::tests
