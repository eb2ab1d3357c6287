// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/cli/console.h"

#include <QObject>

namespace holdfast::tests {

/// One store, worked on from slot to slot: deriving its key is slow on purpose.
class StoreCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void createdStoreIsNotMadeTwice();
    void importIsRefusedForAKnownReference();
    void importIsAllOrNothing();
    void exportGivesBackWhatCameIn();
    void listAndVerify();
    void backupOpens();
    void wrongPassphrase();
    void weakPassphrase();
    void tamperedStoreIsNotRead();
    void olderFileInItsPlaceIsNoticed();
    void nothingInClearOnDisk();
    void backupsAreKeptAndPutBack();
    void holdsAndDisposalAreInTheJournal();
    void aDamagedStoreIsSalvaged();
    void everythingComesOutAndIsReadAgain();
    void newKeysGiveANewCode();

private:
    Ran store(const char *line, const QByteArray &input = {}) const;
    Console m_console;
    QByteArray m_sample;
};

}  // namespace holdfast::tests
