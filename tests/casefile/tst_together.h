// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

/// What is said about several cases together: missing episodes counted, and what identifies a car or an account.
class TogetherTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void smallNumbersAreWithheld_data();
    void smallNumbersAreWithheld();
    void noWithheldNumberCanBeWorkedOut();
    void knowingTheRuleTellsNoNumberEither();
    void episodesAreCountedInUkTime();
    void restrictedCasesAreInNone();
    void ownWordsForAPlaceAreNotShown();
    void interviews_data();
    void interviews();
    void valuesSeparatedByCommas();
    void oneIdentifierWrittenInManyWays_data();
    void oneIdentifierWrittenInManyWays();
    void identifiersOfACase();
    void partsOfRegistrations_data();
    void partsOfRegistrations();
};

}  // namespace holdfast::tests
