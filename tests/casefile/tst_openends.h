// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

class OpenEndsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void casesOfTheTable_data();
    void casesOfTheTable();
    void whoIsStillToBeTold_data();
    void whoIsStillToBeTold();
    void whatIsInFull_data();
    void whatIsInFull();
    void aReasonInFullClosesIt();
    void aReasonOfLastYearDoesNotAnswerANewDecision();
    void aNewReassessmentClosesNothing();
    void everySentenceIsWhole();
    void anOpenEndLeadsToItsQuestion();
    void theSecondLookIsDue();
    void localLengthsReachTheDueList();
};

}  // namespace holdfast::tests
