// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/wordtable.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace holdfast::ui {

namespace {
constexpr int LeastRow = 36;
constexpr int MostHeight = 400;
}  // namespace

WordTable::WordTable(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT rowChosen(index.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { Q_EMIT currentRowChanged(now.row()); });
}

void WordTable::show(const std::vector<Column> &columns, const std::vector<QStringList> &rows)
{
    const int was = currentRow();
    m_columns = columns;
    m_model->clear();
    QStringList headings;
    for (const Column &column : columns)
        headings.append(column.heading);
    m_model->setHorizontalHeaderLabels(headings);
    for (const QStringList &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &words : row) {
            items.append(new QStandardItem(words));
            items.last()->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        }
        m_model->appendRow(items);
    }
    m_fittedWidth = -1;
    fit();
    if (!rows.empty())
        setCurrentRow(std::clamp(was, 0, int(rows.size()) - 1));
}

int WordTable::currentRow() const
{
    return currentIndex().row();
}

void WordTable::setCurrentRow(int row)
{
    if (row != currentRow() && row >= 0 && row < m_model->rowCount())
        setCurrentIndex(m_model->index(row, 0));
}

void WordTable::fit()
{
    const int width = viewport()->width();
    if (m_columns.empty() || width == m_fittedWidth)
        return;
    m_fittedWidth = width;
    const std::vector<int> widths = widthsFor(width);
    for (int i = 0; i < int(m_columns.size()); ++i)
        setColumnWidth(i, widths[size_t(i)]);
    resizeRowsToContents();
    int headings = 0;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const QRect room(0, 0, columnWidth(i) - theme::space::Medium, QWIDGETSIZE_MAX);
        headings = std::max(headings, fontMetrics().boundingRect(room, Qt::TextWordWrap, m_columns[size_t(i)].heading).height());
    }
    horizontalHeader()->setFixedHeight(headings + theme::space::Small);
    int height = horizontalHeader()->height() + 2 * frameWidth() + theme::space::Tiny;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setRowHeight(row, std::max(rowHeight(row) + theme::space::Small, theme::scaled(LeastRow)));
        height += rowHeight(row);
    }
    // As tall as its rows, so that nothing is empty below them; a longer list scrolls inside.
    setFixedHeight(std::min(height, theme::scaled(MostHeight)));
}

/// By weight, but no column narrower than its longest word: a word is never cut, and never runs into the next column.
std::vector<int> WordTable::widthsFor(int width) const
{
    constexpr int MostShare = 4;  // of an address without a space
    constexpr int Measured = 200;
    int weights = 0;
    for (const Column &column : m_columns)
        weights += column.weight;
    std::vector<int> widths, spare;
    int all = 0, allSpare = 0;
    for (int i = 0; i < int(m_columns.size()); ++i) {
        QStringList words = m_columns[size_t(i)].heading.split(QLatin1Char(' '));
        for (int row = 0; row < std::min(Measured, m_model->rowCount()); ++row)
            words += m_model->index(row, i).data().toString().simplified().split(QLatin1Char(' '));
        words.removeDuplicates();
        int least = 0;
        for (const QString &word : words)
            least = std::max(least, fontMetrics().horizontalAdvance(word));
        least = std::min(least + theme::space::Medium, width / MostShare);
        widths.push_back(std::max(least, width * m_columns[size_t(i)].weight / weights));
        spare.push_back(widths.back() - least);
        all += widths.back();
        allSpare += spare.back();
    }
    for (size_t i = 0; i < widths.size() && all > width && allSpare > 0; ++i)
        widths[i] -= int(qint64(all - width) * spare[i] / std::max(allSpare, all - width)) + (spare[i] > 0 ? 1 : 0);
    return widths;
}

void WordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void WordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_fittedWidth = -1;
        fit();
    }
}

void WordTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && currentRow() >= 0) {
        Q_EMIT rowChosen(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace holdfast::ui
