// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

/// Judgement, decision and what comes after them.
class Following : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theJudgementIsWrittenBesideTheRecord();
    void theConflictPage_data();
    void theConflictPage();
    void aKeptJudgementNeedsAReason();
    void notReferringIsTheLongerWay();
    void theFrontDoorIsOnTheDecisionPage();
    void thePracticeRuleAsks();
    void whoMustBeTold();
    void whatIsOpenIsAnsweredWithOnePress();
    void whyNotIsRecordedInFull();
    void noFurtherActionAsksWhenTheReferrerWasTold();
    void aReminderSaysNothingAboutAnybody();
    void anEpisodeIsRecordedByKeyboardInTime();
    void aMissingEpisodeIsFoldedAndFound();
    void thePlanIsATable();
};

}  // namespace holdfast::tests
