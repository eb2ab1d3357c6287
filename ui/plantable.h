// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The actions of a plan as a table (ux.md 3.23): what and why, who, by when, whether the child agrees, done. A real item view, as tall as
// its rows, so that the page scrolls and not the table. Where room is short the columns go
// one by one, and in a narrow window the first one says it all.
#pragma once

#include "core/assessment/judgement.h"
#include "core/content/pack.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace holdfast::ui {

class PlanModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Who, ByWhen, Agrees, Done, ColumnCount };

    explicit PlanModel(const content::Pack &pack, QObject *parent = nullptr);
    /// rows: what the codes of the rows an action is about are called, "H3 Sexually transmitted infection".
    void show(const std::vector<assessment::Action> &actions, const QMap<QString, QString> &rows, QDate today);
    void setNarrow(bool narrow);
    QString keyAt(int row) const;
    int rowOf(const QString &key) const;  ///< -1 when it is not there

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const assessment::Action &action, int column) const;
    bool isOverdue(const assessment::Action &action) const;

    const content::Pack &m_pack;
    std::vector<assessment::Action> m_actions;
    QMap<QString, QString> m_rows;
    QDate m_today;
    bool m_isNarrow = false;
};

class PlanTable final : public QTableView {
    Q_OBJECT
public:
    PlanTable(PlanModel *model, QWidget *parent);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    PlanModel *m_model;
    bool m_fitting = false;
};

}  // namespace holdfast::ui
