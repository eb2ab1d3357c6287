// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What happens now, who decided and who is told (ux.md 3.21), and the recorded decision not to refer (3.22).
// Referring is the short way; not referring is open too, and asks for reasons, a second person and a review date.
#pragma once

#include "ui/sectionpage.h"

namespace holdfast::ui {

class DecisionPage final : public SectionPage {
    Q_OBJECT
public:
    DecisionPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;

private:
    void addDecision(Form &form);
    void addNotReferring(Form &form);
    void addWhoIsTold(Form &form);
    void offerToTell();

    QLabel *m_frontDoor;
    Link *m_addNumber;
    Note *m_practiceRule;
    TextField *m_setAside;
    QWidget *m_toTell;
    Cards *m_told;
    QStringList m_offered;
};

}  // namespace holdfast::ui
