// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

/// Who gets in, and what they find: passphrases, recovery code, a second process, settings, search, references.
class OpeningTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewStoreIsOpenAndKnown();
    void aWrongPassphraseOpensNothing();
    void theRecoveryCodeOpensIt();
    void aMistypedRecoveryCodeIsSaidAtOnce();
    void aSecondProcessIsBusyAndMayRead();
    void readingOnlyChangesNothing();
    void practiceIsSealedAndPreferencesAreNot();
    void thePlaceComesBack();
    void aChangedPassphraseCounts();
    void references_data();
    void references();
    void searchFindsReferenceNameAndAlias();
    void possibleDuplicatesNeedTheDateAndASimilarName();
    void aTakenReferenceIsRefused();
    void nothingIsCalledForAContextThatIsGone();
};

}  // namespace holdfast::tests
