// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Making a store, in three steps inside the window (ux.md 3.1): where, passphrase, recovery sheet with a proof that it exists.
// The recovery code is on the screen until it is proved or given up on record, and never again.
#pragma once

#include "ui/labelled.h"
#include "ui/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace holdfast::ui {

class Note;
class PassphraseLine;

class CreateStorePage final : public Page {
    Q_OBJECT
public:
    enum Step { Where, Passphrase, Sheet, Proof };

    CreateStorePage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;
    Step step() const { return m_step; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildWhere();
    QWidget *buildPassphrase();
    QWidget *buildSheet();
    QWidget *buildProof();
    void show(Step step);
    void judgePlace();
    void judgeStrength();
    QString placeProblem() const;
    void make();
    void print();
    void saveSheet();
    QString sheetText() const;
    void finish();

    Step m_step = Where;
    QWidget *m_steps[4] = {};
    QLineEdit *m_path = nullptr;
    Labelled m_pathPlace{};
    Note *m_removable = nullptr;
    PassphraseLine *m_passphrase = nullptr;
    QLabel *m_strength = nullptr;
    QLabel *m_working = nullptr;
    QLabel *m_code = nullptr;
    QLabel *m_saidWhere = nullptr;
    QCheckBox *m_kept = nullptr;
    QCheckBox *m_without = nullptr;
    QLineEdit *m_group = nullptr;
    Labelled m_groupPlace{};
    QPushButton *m_back = nullptr;
    QString m_recovery;
};

}  // namespace holdfast::ui
