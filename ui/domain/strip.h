// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// All indicators at a glance: one line for each domain, one sign for each row, so that five signs look like five (ux.md 0.2, 3.6).
// A real table: each cell says "H3, label: Not known". No sum, no order by weight, no colour that grades.
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <vector>

namespace holdfast::ui {

class StripModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Roles { RowIdRole = Qt::UserRole, AnswerRole, SignificantRole };

    StripModel(const content::Pack &pack, QObject *parent = nullptr);
    void show(const casefile::Assessment &assessment);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Cell {
        QString id;
        QString label;
        assessment::Answer answer = assessment::Answer::NotAnswered;
        bool significant = false;
        bool operator==(const Cell &) const = default;
    };
    const Cell *cell(const QModelIndex &index) const;

    const content::Pack &m_pack;
    std::vector<std::vector<Cell>> m_lines;
    int m_columns = 0;
};

/// Shows the whole strip without a scroll bar of its own where there is room. Enter, or a click, leads to the row.
class StripView final : public QTableView {
    Q_OBJECT
public:
    explicit StripView(const content::Pack &pack, QWidget *parent = nullptr);
    void show(const casefile::Assessment &assessment);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(const QString &rowId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    StripModel *m_model;
};

}  // namespace holdfast::ui
