// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

/// What the rules found must stand on paper as it stands on the screen.
class RulesPrintedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void consentFindings();
    void definitionOutcomes_data();
    void definitionOutcomes();
    void conflictIsReadFirst();
    void everyOpenQuestionIsPrinted();
    void onePageNeverReadsAsNothingUnknown();
};
