// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// A store in a network folder, on a real one, whose connection breaks at any moment.
class NetworkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStoreOnAShareIsOne();
    void aConnectionBrokenInTheMiddleLosesNothing();
    void whatCannotBeReadIsNotCalledDamaged();
    void itIsUnlockedAfterTheShareIsBack();
    void nothingIsMadeWhereTheShareWas();
    void whatSomebodyElseWroteMeanwhileIsSeen();
    void twoComputersTakeTurns();
    void aComputerThatDiedLeavesTheStoreToOthers();
    void whoeverIsTakenOverWritesNoMore();
};
