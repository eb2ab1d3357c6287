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

    CaseListModel *m_model = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_stage = nullptr;
    QComboBox *m_due = nullptr;
    QComboBox *m_lead = nullptr;
    QComboBox *m_setting = nullptr;
    QCheckBox *m_closed = nullptr;
    QCheckBox *m_names = nullptr;
    QLabel *m_empty = nullptr;
    int m_dueWidth = 0;  ///< what its words need
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;
    QTimer *m_countLater = nullptr;
};

}  // namespace holdfast::ui
