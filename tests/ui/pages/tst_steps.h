// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

/// The steps of the referral page, and the clocks they start.
class Steps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallStartsBothClocks();
    void aWrittenReferralStartsOnlyTheDecision();
    void aStepIsLoggedOnlyWhenItIsChosen();
    void aStepAsksForItsOwn_data();
    void aStepAsksForItsOwn();
    void aDecisionSaysWhatItFollowed();
    void aReferralWithoutTheAssessmentAsksWhy();
    void closingIsAStepThatCanBeTakenBack();
    void theOverviewRestrictsACaseAndHandsItOver();
    void onlyTheLastStepIsOpen();
    void aStepTakenAwayCanBeTakenBack();
    void aNewStepIsInView();
};

}  // namespace holdfast::tests
