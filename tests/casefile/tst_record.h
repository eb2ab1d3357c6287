// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

class RecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initials_data();
    void initials();
    void ageToday_data();
    void ageToday();
    void evidenceOfALinkedRow();
    void consentTakesTheChildsBirthday();
    void underThirteen_data();
    void underThirteen();
    void voice_data();
    void voice();
    void parentImplicated();
    void previousJudgementIsTheLastSignedOne();
    void aNewCaseIsADraft();
    void reassessmentStartsWithOpenQuestions();
};

}  // namespace holdfast::tests
