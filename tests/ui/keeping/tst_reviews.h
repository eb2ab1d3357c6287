// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

/// Deciding again whether a case is kept, holding it, deleting it, and the journal that remembers it.
class ReviewPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsDueIsListedAndCanBeKept();
    void aHoldNeedsAReasonAndStopsDeleting();
    void deletingSaysWhatStays();
    void aRuleIsAWholeNumberOfYears();
    void theJournalIsReadAndFiltered();
    void theJournalIsSavedOnlyByChoice();
    void everythingComesOutEncryptedOrByChoice();
};

}  // namespace holdfast::tests
