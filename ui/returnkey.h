// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Return and Enter press the push button that has the keyboard, as the space bar does. Qt does so in dialogs only, and what is typed after
// a Return that pressed nothing would be lost. One for the whole program; a key that is held down presses nothing.
#pragma once

#include <QObject>

namespace holdfast::ui {

class ReturnKey final : public QObject {
    Q_OBJECT
public:
    explicit ReturnKey(QObject *parent);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace holdfast::ui
