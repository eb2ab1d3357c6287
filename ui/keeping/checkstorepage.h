// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Reads everything in the store and says in plain words what cannot be trusted, by case, and what can be done about it.
// Changes nothing.
#pragma once

#include "ui/keeping/step.h"
#include "ui/page.h"

namespace holdfast::ui {

class Note;

class CheckStorePage final : public Page {
    Q_OBJECT
public:
    CheckStorePage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    /// Checks now.
    void proceed() override;

private:
    void finished(const Result<store::VerifyReport> &report);

    StepBar *m_step;
    Said *m_said;
    Note *m_found;
};

}  // namespace holdfast::ui
