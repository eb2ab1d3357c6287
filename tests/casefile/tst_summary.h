// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

class SummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stages_data();
    void stages();
    void dueSoonestFirst();
    void returnInterviewsAndReviewsHaveClocks_data();
    void returnInterviewsAndReviewsHaveClocks();
    void whatLiesAheadIsNotForgotten();
    void openEpisodesStandFirstWhateverIsKnownOfThem();
    void aDecisionNotToReferIsLookedAtAgainUntilAnotherIsMade();
    void theStageIsThatOfTheDay();
    void otherLengthsCountForWhatWasSavedBefore();
    void closedCasesAskForNothingButTheMissing();
    void survivesCbor();
    void damagedBytesAreAnError();
    void searchIgnoresCaseAndAccents();
    void saysNothingOfTheJudgement();
    void changesNameTheirParts_data();
    void changesNameTheirParts();
};

}  // namespace holdfast::tests
