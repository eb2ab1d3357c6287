// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

// Who may see what (contract.md 5).
class AudienceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksDecideWhoReadsEvidence_data();
    void marksDecideWhoReadsEvidence();
    void marksDecideWhoReadsFreeText_data();
    void marksDecideWhoReadsFreeText();
    void unknownPlacesHideMoreNotLess();
    void safeAddressStaysOut_data();
    void safeAddressStaysOut();
    void safeAddressIsFoundHoweverTyped_data();
    void safeAddressIsFoundHoweverTyped();
    void placesLivedInBeforeStaySafe();
    void marksGoAlongToTheNextAssessment();
    void whatWasLeftOutTravelsWithTheCase();
    void whatNamesARecordOfConcernIsFound_data();
    void whatNamesARecordOfConcernIsFound();
    void concernRecordsStayOut_data();
    void concernRecordsStayOut();
    void whySomebodyWasNotToldIsForWorkersOnly();
    void howHarmIsStoppedIsForWorkersOnly();
    void supervisionNoteIsInNoCopy();
    void implicatedPeopleAreForWorkersOnly();
    void whatTheChildKeepsIsKept_data();
    void whatTheChildKeepsIsKept();
    void parentsCopyNeedsASafeAnswer_data();
    void parentsCopyNeedsASafeAnswer();
    void laterAssessmentsAreNotInACopy();
    void nothingLeftOutIsInTheFile();
    void policeReportKeepsTheSourceBack();
};
