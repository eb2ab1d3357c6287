// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A table of words to read and walk through: whole sentences wrapped, never cut, as wide as the page and no wider.
// Columns share the width by weight. Enter or a double click chooses a row. Holds plain text only.
#pragma once

#include <QStringList>
#include <QTableView>

#include <vector>

class QStandardItemModel;

namespace holdfast::ui {

class WordTable final : public QTableView {
    Q_OBJECT
public:
    struct Column {
        QString heading;
        int weight;  ///< share of the width
    };
    explicit WordTable(const QString &name, QWidget *parent = nullptr);

    void show(const std::vector<Column> &columns, const std::vector<QStringList> &rows);
    int currentRow() const;
    void setCurrentRow(int row);

Q_SIGNALS:
    void rowChosen(int row);
    void currentRowChanged(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();
    std::vector<int> widthsFor(int width) const;
    QStandardItemModel *m_model;
    std::vector<Column> m_columns;
    int m_fittedWidth = -1;
};

}  // namespace holdfast::ui
