// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The case list (ux.md 3.4): search as you type, a few filters, a table. Shows references and initials; names only when asked for.
#pragma once

#include "ui/caselistmodel.h"
#include "ui/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;

namespace holdfast::ui {

class CaseListPage final : public Page {
    Q_OBJECT
public:
    CaseListPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;
    void proceed() override;
    QString plainText() const override;
    QTableView *table() const { return m_table; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void refresh();
    void fillChoices();
    void open(int row);
    void fitColumns();
    void fitVisible();
    void shareSpareWidth();

    CaseListModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_stage;
    QComboBox *m_due;
    QComboBox *m_lead;
    QComboBox *m_setting;
    QCheckBox *m_closed;
    QCheckBox *m_names;
    QLabel *m_empty;
    int m_dueWidth = 0;  ///< what its words need
    QTableView *m_table;
    QLabel *m_count;
    QTimer *m_countLater;
};

}  // namespace holdfast::ui
