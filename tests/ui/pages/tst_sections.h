// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

class Sections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySectionOpens_data();
    void everySectionOpens();
    void everythingFocusableHasANameAndRoom_data();
    void everythingFocusableHasANameAndRoom();
    void nothingForcesAWideWindow_data();
    void nothingForcesAWideWindow();
    void continueStopsAtAnImpossibleDateOnly();
    void ownDetailsComeFromSettings();
    void overEighteenIsSaid();
    void findingsFollowTheAnswers();
    void findingsNeverReassure();
    void theDefinitionIsASentence_data();
    void theDefinitionIsASentence();
    void noViewOfTheChildAsksForAPlan();
    void riskOfTellingParents_data();
    void riskOfTellingParents();
    void removingCanBeUndone();
    void theDayOfTheNextReviewIsOffered();
    void aSectionIsFinishedWhenSomebodySaysSo();
    void theDefinitionShowsExamples();
    void aSectionAsText();
    void pictures();
};

}  // namespace holdfast::tests
