// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

// What a contributor wrote stands beside what we have, and becomes ours only where somebody chose it.
class ContributionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsProposed_data();
    void whatIsProposed();
    void nothingChangesUnchosen();
    void takenAnswersNameTheirSource();
    void keepingBothKeepsOurAnswer();
    void notesOfVulnerabilitiesSayWhoSaidIt();
    void textsAreAddedOrReplaced();
    void aSecondReadingProposesNothing();
    void anotherChildIsNoticed();
    void signedVersionsAreLeftAlone();
};

}  // namespace holdfast::tests
