// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/plantable.h"

#include "ui/fields.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace holdfast::ui {

using assessment::Action;

PlanModel::PlanModel(const content::Pack &pack, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pack(pack)
{
}

void PlanModel::show(const std::vector<Action> &actions, const QMap<QString, QString> &rows, QDate today)
{
    const bool same = actions.size() == m_actions.size() && std::equal(actions.begin(), actions.end(), m_actions.begin(),
                                                                       [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    m_actions = actions;
    m_rows = rows;
    m_today = today;
    if (!same)
        endResetModel();
    else if (!m_actions.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void PlanModel::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    if (!m_actions.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

QString PlanModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_actions[size_t(row)].id : QString();
}

int PlanModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const Action &one) { return one.id == key; });
    return found == m_actions.end() ? -1 : int(found - m_actions.begin());
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

bool PlanModel::isOverdue(const Action &action) const
{
    return !action.done && action.due.isValid() && action.due < m_today;
}

QString PlanModel::text(const Action &action, int column) const
{
    switch (column) {
    case What: {
        QStringList lines{action.what.trimmed().isEmpty() ? tr("Nothing written yet") : action.what.trimmed()};
        if (!action.why.trimmed().isEmpty())
            lines << tr("Why: %1").arg(action.why.trimmed());
        else if (m_rows.contains(action.row))
            lines << tr("Why: %1").arg(m_rows.value(action.row));
        if (m_isNarrow) {
            QStringList rest;
            for (int more : {Who, ByWhen, Done})
                rest << QStringLiteral("%1: %2").arg(headerData(more, Qt::Horizontal, Qt::DisplayRole).toString(),
                                                     text(action, more).replace(QLatin1Char('\n'), QStringLiteral(", ")));
            lines << rest.join(QStringLiteral(" \u00b7 "));
        }
        return lines.join(QLatin1Char('\n'));
    }
    case Who: return action.who.trimmed().isEmpty() ? tr("Not recorded") : action.who.trimmed();
    case ByWhen:
        if (!action.due.isValid())
            return tr("Not recorded");
        return isOverdue(action) ? tr("%1\nOverdue").arg(inWords(action.due)) : inWords(action.due);
    case Agrees:
        return action.childAgrees.isEmpty() ? tr("Not recorded") : m_pack.choiceLabel(QStringLiteral("child-agrees"), action.childAgrees);
    case Done:
        if (!action.done)
            return tr("Not yet");
        return action.doneOn.isValid() ? tr("Yes, %1").arg(inWords(action.doneOn)) : tr("Yes");
    default: return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Action &action = m_actions[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(action, index.column());
    case Qt::AccessibleTextRole: return text(action, index.column()).replace(QLatin1Char('\n'), QStringLiteral(". "));
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignTop));
    case Qt::ForegroundRole:
        if (isOverdue(action) && index.column() == ByWhen)
            return theme::colour(theme::Role::ErrorText);
        return {};
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case What: return tr("Action");
    case Who: return m_pack.field(QStringLiteral("plan.who"));
    case ByWhen: return m_pack.field(QStringLiteral("plan.due"));
    case Agrees: return tr("Child agrees");
    case Done: return m_pack.field(QStringLiteral("plan.done"));
    default: return {};
    }
}

PlanTable::PlanTable(PlanModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(true);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &PlanTable::fit);
    connect(model, &QAbstractItemModel::dataChanged, this, &PlanTable::fit);
    fit();
}

void PlanTable::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    const int letter = fontMetrics().averageCharWidth();
    const int room = viewport()->width();
    const int date = fontMetrics().horizontalAdvance(QStringLiteral("30 September")) + 2 * letter;
    const int agrees = fontMetrics().horizontalAdvance(tr("Child agrees")) + 2 * letter;
    const int who = 15 * letter;
    const bool narrow = room < who + 2 * date + 18 * letter;
    const bool wide = room >= who + 2 * date + agrees + 36 * letter;
    m_model->setNarrow(narrow);
    for (int column = PlanModel::Who; column < PlanModel::ColumnCount; ++column)
        setColumnHidden(column, narrow || (column == PlanModel::Agrees && !wide));
    int rest = 0;
    if (!narrow) {
        setColumnWidth(PlanModel::Who, who);
        setColumnWidth(PlanModel::ByWhen, date);
        setColumnWidth(PlanModel::Agrees, wide ? agrees : 0);
        setColumnWidth(PlanModel::Done, date);
        rest = who + 2 * date + (wide ? agrees : 0);
    }
    setColumnWidth(PlanModel::What, room - rest);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        resizeRowToContents(row);
        setRowHeight(row, std::max(rowHeight(row) + theme::space::Small, theme::scaled(36)));
    }
    updateGeometry();
}

QSize PlanTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    return {theme::scaled(theme::MaxFieldWidth), height};
}

QSize PlanTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, sizeHint().height()};
}

void PlanTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void PlanTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

void PlanTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
        event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

void PlanTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Something is current from the start, so that a screen reader has a line to read and Enter something to open.
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        selectRow(0);
}

void PlanTable::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, not the table.
    event->ignore();
}

}  // namespace holdfast::ui
