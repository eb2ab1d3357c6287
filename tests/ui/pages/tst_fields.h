// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

class Fields : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typingReachesTheRecord();
    void tabLeavesEveryField();
    void deleteTakesAnAnswerBack();
    void arrowsDoNotAnswerAnEmptyQuestion();
    void anImpossibleDateIsKeptAndPointedOut();
    void aDateIsReadAsPeopleWriteIt_data();
    void aDateIsReadAsPeopleWriteIt();
    void dateProblems_data();
    void dateProblems();
    void aTimeIsReadAsPeopleWriteIt_data();
    void aTimeIsReadAsPeopleWriteIt();
    void aMomentIsUkTime();
    void nowIsTheMoment();
    void aTimeIsReadAtEverySizeOfText();
    void aPartialDateSaysHowExactItIs();
    void aChangeElsewhereLeavesTheCaret();
    void aSignedAssessmentCannotBeTypedInto();
    void aTextGrowsWithItsWords();
    void severalNames();
    void aWheelDoesNotChangeAChoice();
    void aLabelNamesItsField();
};

}  // namespace holdfast::tests
