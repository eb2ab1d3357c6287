// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

/// Who was let in, who tried, and which case was looked at, in the journal.
class NotingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unlockingIsNotedWithWhat();
    void triesAreNotedAtTheNextUnlock();
    void triesOutliveTheProgram();
    void aViewIsNotedOncePerVisit();
    void lookingIsNoSaving();
    void readingOnlyLeavesTheStoreAlone();
};

}  // namespace holdfast::tests
