// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

/// The view for a meeting: nothing that its readers may not see, and every action typed is the plan's.
class Meeting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheSummaryWithoutThirdParties();
    void actionsAreTypedIntoThePlan();
    void aSignedAssessmentTakesNoActions();
    void escLeaves();
};

}  // namespace holdfast::tests
