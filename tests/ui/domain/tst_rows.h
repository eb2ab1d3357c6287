// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

class Rows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameAsLastTimeIsSaidRowByRow();
    void startUnanswered();
    void keys_data();
    void keys();
    void deleteClearsAndCanBeUndone();
    void presentOpensEvidenceAndKeepsTheFocus();
    void changingPresentKeepsTheEvidence();
    void linkedRowsShareOneAnswer();
    void restBecomesNotKnownAndNeverNotSeen();
    void emptyCardLeavesNothing();
    void typedEvidenceStandsBehindTheRow();
    void removedEvidenceCanComeBack();
    void oneItemServesSeveralRows();
    void missingEpisodeBecomesEvidence();
    void ownRowIsKept();
    void ctrlDownWalksRows();
    void signedAssessmentCannotBeChanged();
    void everyFocusableHasAName_data();
    void everyFocusableHasAName();
    void stripSpeaksEachCell();
};

}  // namespace holdfast::tests
