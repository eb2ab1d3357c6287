// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

// What the documents say.
class DocumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void emptyRowsSayThatNobodyAnswered();
    void everyRowHasAName();
    void emptinessDoesNotReassure();
    void everyRowIsPrintedWithItsCode();
    void evidenceSaysWhoseWordsAndHowKnown();
    void aConferenceIsHeldAndNotSent();
    void everyWordOfTheRecordIsPrinted();
    void orderIsThatOfTheCheckPage();
    void nothingNamesTheChildOutside();
    void draftsSaySo_data();
    void draftsSaySo();
    void signedVersionsKeepTheirWords();
    void signedVersionsKeepTheirRecord();
    void sheetsForAChildHoldNoCase_data();
    void sheetsForAChildHoldNoCase();
    void summaryFitsOnePage_data();
    void summaryFitsOnePage();
    void summaryFitsOnePageWhateverIsTyped();
    void notReferringIsADocumentOfItsOwn();
    void everyDocumentCanBeMade();
    void oneAssessmentHasNothingToCompareWith();
    void theCaseSummaryNamesEveryAssessment();
    void sectionsCanBeCopied();
    void comparisonLiesOnItsSide_data();
    void comparisonLiesOnItsSide();
    void noScoreAnywhere();
    void datesAreSaidAsTheyAreKnown();
};
