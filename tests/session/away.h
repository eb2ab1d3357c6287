// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

/// Never lose a word while a network folder, a real one, goes away and comes back under an open session.
class AwayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreSavedWhenTheShareIsBack();
    void casesOpenAgainWhenTheShareIsBack();
    void lockedWhileTheShareIsAway();
    void closedWhileTheShareIsAway();
    void aShareThatDoesNotAnswerHoldsNobodyUp();
    void wordsWaitWhileAnotherComputerGoesOn();
};

}  // namespace holdfast::tests
