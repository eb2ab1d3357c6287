// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Who assesses and why now (ux.md 3.8), and who the child is (3.9). Both can be left with anything missing.
#pragma once

#include "ui/sectionpage.h"

namespace holdfast::ui {

class BeforeYouStart final : public SectionPage {
    Q_OBJECT
public:
    BeforeYouStart(const QString &id, session::Session &session, QWidget *parent);
    /// Fills in the practitioner's own name, role and agency from the settings while nobody's stand there.
    void load() override;
};

class ChildAndFamily final : public SectionPage {
    Q_OBJECT
public:
    ChildAndFamily(const QString &id, session::Session &session, QWidget *parent);
    void load() override;

private:
    QLabel *m_age;
    Note *m_adult;
};

}  // namespace holdfast::ui
