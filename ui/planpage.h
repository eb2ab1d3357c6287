// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The plan (ux.md 3.23): a table of actions, the chosen one open below it, and the review date. After signing the actions stay as they
// were signed, and what became of each can still be recorded.
#pragma once

#include "ui/sectionpage.h"

namespace holdfast::ui {

class Link;
class PlanModel;
class PlanTable;

/// Where the actions of the open assessment are read and written.
Binding<std::vector<assessment::Action>> plannedActions();

class PlanPage final : public SectionPage {
    Q_OBJECT
public:
    PlanPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    bool goToField(const QString &field) override;
    /// Opens an action below the table and moves the focus into it; an empty key closes it.
    void openAction(const QString &key);

private:
    void addAction();
    /// What the setting makes of today; only offered.
    QDate dayOfReview() const;
    void fill();

    QString m_open;
    PlanModel *m_model;
    PlanTable *m_table;
    QLabel *m_empty;
    QLabel *m_how;
    QPushButton *m_add;
    Link *m_offer;
    Cards *m_card;
    Cards::Kind m_kind;
};

}  // namespace holdfast::ui
