// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

// Who may see what, and what the documents say.
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
    void concernRecordsStayOut_data();
    void concernRecordsStayOut();
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

class DocumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyRowsSayThatNobodyAnswered();
    void emptinessDoesNotReassure();
    void everyRowIsPrintedWithItsCode();
    void evidenceSaysWhoseWordsAndHowKnown();
    void everyWordOfTheRecordIsPrinted();
    void orderIsThatOfTheCheckPage();
    void nothingNamesTheChildOutside();
    void draftsSaySo_data();
    void draftsSaySo();
    void signedVersionsKeepTheirWords();
    void sheetsForAChildHoldNoCase_data();
    void sheetsForAChildHoldNoCase();
    void summaryFitsOnePage_data();
    void summaryFitsOnePage();
    void notReferringIsADocumentOfItsOwn();
    void everyDocumentCanBeMade();
    void sectionsCanBeCopied();
    void noScoreAnywhere();
    void datesAreSaidAsTheyAreKnown();
};
