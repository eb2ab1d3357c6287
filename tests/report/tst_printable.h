// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

// What a person typed reaches the page whole, and what could harm the page is made visible.
class PrintableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hostileTextIsMadeVisible_data();
    void hostileTextIsMadeVisible();
    void everyLineBecomesAParagraph();
    void plainTextSaysEverything();
};
