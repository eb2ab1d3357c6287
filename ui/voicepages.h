// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the child says (ux.md 3.18) and what parents and carers say (3.19). Exact words stay exact.
// The parents' page asks first whether speaking to them could put the child at more risk, and says what follows from the answer.
#pragma once

#include "ui/sectionpage.h"

namespace holdfast::ui {

class VoiceOfTheChild final : public SectionPage {
    Q_OBJECT
public:
    VoiceOfTheChild(const QString &id, session::Session &session, QWidget *parent);
};

class ParentsAndCarers final : public SectionPage {
    Q_OBJECT
public:
    ParentsAndCarers(const QString &id, session::Session &session, QWidget *parent);
};

}  // namespace holdfast::ui
