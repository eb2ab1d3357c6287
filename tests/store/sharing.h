// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Other processes, missing permissions and full disks.
class SharingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void placesToWarnOf_data();
    void placesToWarnOf();
    void aSecondProcessIsRefusedAfterEveryOperation();
    void aKilledHolderLeavesNoLock();
    void lookingIsPossibleWhileAnotherWrites();
    void anOlderStoreCanBeLookedAt();
    void withoutPermissionItIsReadOnly_data();
    void withoutPermissionItIsReadOnly();
    void aFullDiskLosesNothing();
    void aPulledDriveLosesNothing();
    void aWriteLimitLosesNothing_data();
    void aWriteLimitLosesNothing();
    void aUsedUpQuotaIsNoRoom();
    void anAnchorThatCannotBeWrittenIsTold();
};
