// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Takes what can still be read out of a damaged store into a new one, then has its recovery sheet proved. Stands alone: the damaged store
// is locked for it and stays as it is. Says how much came out, and that more may be missing than can be counted.
#pragma once

#include "ui/keeping/step.h"
#include "ui/labelled.h"
#include "ui/page.h"

class QLineEdit;

namespace holdfast::ui {

class Note;
class PassphraseLine;
class RecoverySheet;

class RescuePage final : public Page {
    Q_OBJECT
public:
    RescuePage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void leave() override;
    void proceed() override;

private:
    enum Step { Ask, Working, Found, Sheet };
    void show(Step step);
    void chooseFile();
    void begin();
    void finished(const Result<session::Session::Rescued> &rescued);

    Step m_at = Ask;
    QString m_damaged;
    QString m_code;
    QWidget *m_ask;
    QLabel *m_which;
    QLineEdit *m_path;
    PassphraseLine *m_secret;
    StepBar *m_step;
    Said *m_said;
    Note *m_more;
    RecoverySheet *m_sheet;
    QPushButton *m_back;
};

}  // namespace holdfast::ui
