// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Choosing a passphrase: the line, what is thought of its strength while it is typed, and one made on request.
// Nothing that a program would guess early is accepted. Keeps nothing after clear().
#pragma once

#include "ui/gatepages.h"

namespace holdfast::ui {

class NewPassphrase final : public QWidget {
    Q_OBJECT
public:
    NewPassphrase(const QString &label, const QString &hint, QWidget *parent);
    QLineEdit *line() const { return m_passphrase->line(); }
    QString text() const { return m_passphrase->text(); }
    void clear();
    /// Puts one made at random into the line, to be read.
    void makeOne();
    /// Why it cannot be taken, said at the line as well; empty when it can.
    QString problem();

Q_SIGNALS:
    void entered();

private:
    void judge();

    PassphraseLine *m_passphrase;
    QLabel *m_strength;
};

}  // namespace holdfast::ui
