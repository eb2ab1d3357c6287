// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

// The PDF as other programs read it: each of these was once a mistake in somebody's file.
class PdfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void qpdfFindsNoFault_data();
    void qpdfFindsNoFault();
    void saysWhatItIs();
    void describesItsExtensionSchema();
    void structureHoldsTheWholeText_data();
    void structureHoldsTheWholeText();
    void furnitureIsReadOnceOnly();
    void wordsDoNotRunTogether();
    void wordsLongerThanALineAreOneWord();
    void cellsLongerThanAPageAreReadOneByOne();
    void ligaturesAreFoundByTheirLetters();
    void otherScriptsCarryActualText();
    void sequencesAreNotNested();
    void everyGlyphMeansSomething();
    void tablesNameTheirHeaders();
    void emptyCellsAreCells();
    void splitRowsAreOneRow();
    void linksCanBeFollowedAndRead();
    void bookmarksFollowTheHeadings();
    void sameBytesInEveryProcess();
    void titleNamesNobody();
    void nothingIsEncryptedOrAttached();
    void aPasswordOpensTheSamePages_data();
    void aPasswordOpensTheSamePages();
    void passwordsThatAPdfCannotTake();
    void worksWithTheCompiledInFaceOnly();
    void sizeStaysSmall();
    void facesHoldNothingForScreens();
    void numbersAreShortAndPlain();
};
