// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What keeps the child safer (ux.md 3.15), asked as fully as harm is: who says so, what could weaken it, what would strengthen it.
// May stay empty, but asks why. Never weighed against anything.
#pragma once

#include "ui/sectionpage.h"

namespace holdfast::ui {

class ProtectivePage final : public SectionPage {
    Q_OBJECT
public:
    ProtectivePage(const QString &id, session::Session &session, QWidget *parent);

private:
    /// The factors under one prompt; those of one's own under an empty id.
    void addPrompt(const QString &promptId, const QString &label);
    void addToPlan(const QString &factorId);
};

}  // namespace holdfast::ui
