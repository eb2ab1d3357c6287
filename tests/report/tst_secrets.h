// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

// Secrets of each kind, planted in each place where they can be typed, are in no document that may not have them: not in its text, its
// bookmarks, its metadata, its bytes or its file name. The places come from the description of the case file, so a new field is
// tested on the day it is added.
class SecretsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stayOut_data();
    void stayOut();
    void filesHoldNone_data();
    void filesHoldNone();
    void plantingReachesThePage();
};
