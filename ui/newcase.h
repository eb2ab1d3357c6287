// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A new case: record a concern now, the details later (ux.md 3.5). The case exists from the first moment, so that what is typed here is
// kept like everything else; a page that stays empty leaves no case behind.
#pragma once

#include "ui/page.h"

namespace holdfast::ui {

class Form;
class Note;

class NewCasePage final : public Page {
    Q_OBJECT
public:
    NewCasePage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    std::vector<Problem> problems() const override;
    void proceed() override;
    QString plainText() const override;

private:
    void look();

    Form *m_form;
    Note *m_danger;
    Note *m_over;
    Note *m_twin;
};

/// True while nothing a person would miss is recorded in it.
bool isUntouched(const casefile::Case &record);

}  // namespace holdfast::ui
