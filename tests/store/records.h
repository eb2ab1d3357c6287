// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Saving, reading, drafts, settings, the journal and erasing, on a healthy disk.
class RecordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSavedIsReadAgain();
};
