// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

class Walk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void taskListSaysHowFarEachSectionIs();
    void checkLeadsToTheField();
    void checkIsShortAndOpensWhatIsAskedFor();
    void unknownRowsGoIntoThePlan();
    void savedPdfHasThePreviewsPages();
    void storeIsNeverOverwritten();
    void parentsCopyIsExplained();
    void offeredNameHoldsNoName();
    void policeReportAsksAboutTheSource();
};

}  // namespace holdfast::tests
