// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

// The form to fill in goes out, is filled in by somebody else's program, and comes back with every word.
class FilledFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowCanBeAnswered();
    void everyFieldIsReadAloudAndDrawn();
    void nothingRunsAndNothingIsSent();
    void anotherProgramFillsItIn();
    void rowsLeftEmptySayNothing();
    void daysAsPeopleWriteThem_data();
    void daysAsPeopleWriteThem();
    void textsAreReadAsTheirViewerWroteThem_data();
    void textsAreReadAsTheirViewerWroteThem();
    void hiddenCharactersAreShown();
    void whatCannotBeReadSaysWhy_data();
    void whatCannotBeReadSaysWhy();
    void damagedCopiesAreNoAnswer();
};
