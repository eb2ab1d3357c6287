// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

// Where things stand on a page: nothing cut off, nothing left alone, nothing lost.
class LayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingStaysInsideTheMargins_data();
    void everythingStaysInsideTheMargins();
    void nothingOverlapsTheFooter();
    void headingsStayWithWhatFollows();
    void shortRowsAreNotSplit();
    void longRowsGoOnWithCompany();
    void linesToSignStayTogether();
    void shortPairsStandSideBySide();
    void runsKeepTheSpaceBetweenThem();
    void headerRowsRepeatOnEveryPage();
    void wordsAreKept_data();
    void wordsAreKept();
    void marksAreDrawn_data();
    void marksAreDrawn();
    void previewAndPdfShareThePages();
};
