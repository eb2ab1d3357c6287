// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Making a store, in three steps inside the window (ux.md 3.1): where, passphrase, recovery sheet with a proof that it exists.
// The store is there and open from the last step on; locking or hiding there wipes the code, and a new one is asked for afterwards.
#pragma once

#include "ui/labelled.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;

namespace holdfast::ui {

class Note;
class NewPassphrase;
class RecoverySheet;

class CreateStorePage final : public Page {
    Q_OBJECT
public:
    enum Step { Where, Passphrase, Sheet };

    CreateStorePage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    void proceed() override;
    Step step() const { return m_step; }

private:
    QWidget *buildWhere();
    QWidget *buildPassphrase();
    void show(Step step);
    void goBack();
    void judgePlace();
    QString placeProblem() const;
    void make();

    Step m_step = Where;
    QWidget *m_steps[3] = {};
    QLineEdit *m_path = nullptr;
    Labelled m_pathPlace{};
    Note *m_placeWarning = nullptr;
    NewPassphrase *m_passphrase = nullptr;
    QLabel *m_working = nullptr;
    RecoverySheet *m_sheet = nullptr;
    QPushButton *m_back = nullptr;
};

}  // namespace holdfast::ui
