// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

class DefinitionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void casesFromTheFolder_data();
    void casesFromTheFolder();
    void everyCombinationFollowsTheFirstMatch();
    void notAnsweredAndNotKnownAreTheSame();
    void theWordsSendNobodyHome();
    void theConsolesAnswer();
    void inputsSurviveARoundTrip();
};

}  // namespace holdfast::tests
