// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Seals the store under new keys, for when somebody else may know the passphrase or have a copy; then has the new recovery sheet proved.
// Asks for the passphrase again. Until the sheet is proved, the store asks for it after every unlocking.
#pragma once

#include "ui/keeping/step.h"
#include "ui/page.h"

namespace holdfast::ui {

class PassphraseLine;
class RecoverySheet;

class KeysPage final : public Page {
    Q_OBJECT
public:
    KeysPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    void proceed() override;

private:
    enum Step { Ask, Working, Sheet, Done };
    void show(Step step);
    void begin();

    Step m_at = Ask;
    QWidget *m_ask;
    PassphraseLine *m_now, *m_fresh;
    StepBar *m_step;
    RecoverySheet *m_sheet;
    QLabel *m_done;
    QPushButton *m_back;
};

}  // namespace holdfast::ui
