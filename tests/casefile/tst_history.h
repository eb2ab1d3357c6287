// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

/// What a case says over time: the chronology, and assessments side by side.
class HistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void orderOfDates();
    void everyDatedThingOfTheSampleIsThere();
    void carriedActionStandsOnce();
    void whomWeToldIsNotTheSource();
    void chronologyOfTheConsole();
    void change_data();
    void change();
    void wordsSayWhatWasAnswered_data();
    void wordsSayWhatWasAnswered();
    void pastHarmStaysVisible();
    void rowsOfTheirOwnAreMatchedByWords();
    void correctedRowSaysSo();
    void onlyTheLastFive();
    void comparisonOfTheConsole();
};

}  // namespace holdfast::tests
