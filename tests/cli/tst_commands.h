// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/cli/console.h"

#include <QObject>

namespace holdfast::tests {

class CommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void usage_data();
    void usage();
    void helpAndVersion();
    void contentHasAllRows();
    void consentAnswers();
    void definitionAnswers();
    void inputProblems_data();
    void inputProblems();
    void sampleIsACase();
    void checkNamesWhatIsMissing();
    void unknownFieldsAreSaidAndDoNotStop();
    void clocksFollowTheGivenTime();
    void clocksTakeLocalLengths_data();
    void clocksTakeLocalLengths();
    void documentsNameTheirReaders();
    void everyDocumentIsMadeForEachReader();
    void aCaseWithoutAnAssessmentHasItsDocuments();
    void whatTheAuthorLeftOutStaysOut();
    void recoverySheetIsForTheCodeOfAFile();
    void samePdfForTheSameTime();
    void pdfWithAPassword();
    void parentsCopyNeedsItsAnswer();
    void safeAddressStaysOut();
    void supervisionNoteIsInNoDocument();
    void filesThatCannotBeWritten_data();
    void filesThatCannotBeWritten();
    void filesAreForTheirOwnerOnly();
    void hostileTextPrints();

private:
    QByteArray sample(const QByteArray &from = {}, const QByteArray &to = {}) const;
    Console m_console;
};

}  // namespace holdfast::tests
