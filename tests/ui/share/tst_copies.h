// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

/// What leaves the store from the Share page: what the author leaves out of it.
class Copies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOmissionIsListedWithItsReason();
    void whatTheAuthorLeavesOutIsNotThere();
    void whatWasLeftOutIsKeptForThatReader();
    void whateverWasTypedCanBeLeftOut();
    void whatNamesARecordOfConcernComesFirst();
    void aRuleCannotBeUndone();
    void partsCanBeLeftOut();
    void theJournalSaysThatSomethingWasLeftOut();
    void aCopyForOthersIsLookedAtFirst();
    void blocksOfThePoliceReportAreCopiedOneByOne();
    void aSheetThatCannotBeMadeSaysWhatToDo();
    void aPasswordIsAskedForAndForgotten();
};

}  // namespace holdfast::tests
