// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// What a store acknowledged is there after the power was cut at any moment, whatever the disk had not yet written.
class PowerCutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void powerCutsLoseNothing();
    void aDiskThatLiesIsSeen();
};
