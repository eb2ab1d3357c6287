// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

class Signing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactlyTheTableBlocksSigning();
    void eachProblemLeadsToItsField();
    void statementsNameAndRoleAreAsked();
    void signingLocksTheVersionWithItsWords();
    void anotherPersonCounterSigns();
    void aVersionIsReturnedWithQuestions();
    void theReasonForAConflictComesFirst();
    void whatItRestsOnIsSignedWithIt();
    void aCorrectionStandsBesideTheVersion();
};

}  // namespace holdfast::tests
