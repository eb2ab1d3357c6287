// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Bytes that broke by themselves, and a program that was killed: no crash, no wrong text, no acknowledged save lost.
class DamageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void truncatedStoresAreRefused();
    void flippedBitsNeverGiveOtherText();
    void aDamagedIndexHidesNothing_data();
    void aDamagedIndexHidesNothing();
    void aDamagedJournalFileIsSeen();
    void killedWritersLoseNothing();
    void theCampaignSeesACarelessWriter();
};
