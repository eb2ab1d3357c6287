// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Asks for the password of one PDF and says what it does not do. Empty whenever it is opened or closed.
#pragma once

#include "ui/newpassphrase.h"

namespace holdfast::ui {

class PasswordBox final : public QWidget {
    Q_OBJECT
public:
    explicit PasswordBox(QWidget *parent);
    /// Shows it, with the focus in the line.
    void open();
    void close();
    NewPassphrase *password() const { return m_password; }

Q_SIGNALS:
    void saveRequested();
    void closed();  ///< by the person, without saving

private:
    NewPassphrase *m_password;
};

}  // namespace holdfast::ui
