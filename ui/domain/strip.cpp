// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/strip.h"

#include "ui/domain/marks.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace holdfast::ui {

using assessment::Answer;

namespace {
constexpr int CellSide = 24;
constexpr int MarkSide = 14;
constexpr int LabelWidth = 176;

class MarkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant answer = index.data(StripModel::AnswerRole);
        if (!answer.isValid())
            return;
        const int side = theme::scaled(MarkSide);
        const QRect spot(option.rect.center() - QPoint(side / 2, side / 2), QSize(side, side));
        const auto value = Answer(answer.toInt());
        paintMark(*painter, spot, value, index.data(StripModel::SignificantRole).toBool(), markColour(value));
        const auto *view = qobject_cast<const QWidget *>(option.widget);
        if ((option.state & QStyle::State_HasFocus) && view && view->hasFocus()) {
            QPen pen(theme::colour(theme::Role::FocusRing), 3);
            pen.setJoinStyle(Qt::MiterJoin);
            painter->setPen(pen);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(2, 2, -2, -2));
        }
    }
};

/// Labels as plain words: the header of the style would look like a row of buttons.
class LabelHeader final : public QHeaderView {
public:
    explicit LabelHeader(QWidget *parent)
        : QHeaderView(Qt::Vertical, parent)
    {
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, theme::colour(theme::Role::Surface));
        painter->setFont(theme::font(theme::Type::Secondary));
        painter->setPen(theme::colour(theme::Role::Text));
        const QString label = model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString();
        painter->drawText(rect.adjusted(6, 0, -6, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, label);
        painter->restore();
    }
};
}  // namespace

StripModel::StripModel(const content::Pack &pack, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pack(pack)
    , m_lines(pack.domains().size())
{
}

void StripModel::show(const casefile::Assessment &assessment)
{
    std::vector<std::vector<Cell>> lines;
    int columns = 0;
    for (const content::Domain &domain : m_pack.domains()) {
        std::vector<Cell> line;
        for (const content::Row &row : domain.rows) {
            const assessment::RowAnswer answer = assessment.answers.value(m_pack.answerId(row.id));
            line.push_back({row.id, row.label, answer.answer, answer.significant});
        }
        for (const assessment::OtherRow &row : assessment.otherRows)
            if (row.domain == domain.id)
                line.push_back({row.id, row.label, row.answer, row.significant});
        columns = std::max(columns, int(line.size()));
        lines.push_back(std::move(line));
    }
    if (lines == m_lines && columns == m_columns)
        return;
    const bool sameShape = columns == m_columns;
    if (!sameShape)
        beginResetModel();
    m_lines = std::move(lines);
    m_columns = columns;
    if (!sameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
}

int StripModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int StripModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

const StripModel::Cell *StripModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const auto &line = m_lines[size_t(index.row())];
    return index.column() < int(line.size()) ? &line[size_t(index.column())] : nullptr;
}

QVariant StripModel::data(const QModelIndex &index, int role) const
{
    const Cell *one = cell(index);
    if (!one)
        return {};
    switch (role) {
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QString words = tr("%1, %2: %3").arg(one->id, one->label, answerLabel(one->answer));
        if (one->significant)
            words += QLatin1String(", ") + tr("significant on its own");
        return words;
    }
    case RowIdRole: return one->id;
    case AnswerRole: return int(one->answer);
    case SignificantRole: return one->significant;
    default: return {};
    }
}

QVariant StripModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < int(m_pack.domains().size()) ? m_pack.domains()[size_t(section)].label : QString();
    return tr("Row %1").arg(section + 1);
}

Qt::ItemFlags StripModel::flags(const QModelIndex &index) const
{
    return cell(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

StripView::StripView(const content::Pack &pack, QWidget *parent)
    : QTableView(parent)
    , m_model(new StripModel(pack, this))
{
    setAccessibleName(tr("Indicators, one line for each domain"));
    setVerticalHeader(new LabelHeader(this));
    setModel(m_model);
    setItemDelegate(new MarkDelegate(this));
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(16);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionsClickable(false);
    theme::setOwnFocusMark(this);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(StripModel::RowIdRole).toString(); !id.isEmpty())
            Q_EMIT rowChosen(id);
    });
    fit();
}

void StripView::show(const casefile::Assessment &assessment)
{
    m_model->show(assessment);
    fit();
}

void StripView::fit()
{
    const int side = theme::scaled(CellSide);
    const int labels = theme::scaled(LabelWidth);
    verticalHeader()->setFixedWidth(labels);
    verticalHeader()->setFont(theme::font(theme::Type::Secondary));
    const QFontMetrics metrics(theme::font(theme::Type::Secondary));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString label = m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        const int needed = metrics.boundingRect(QRect(0, 0, labels - 12, 1000), Qt::TextWordWrap, label).height() + 6;
        setRowHeight(row, std::max(side, needed));
    }
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, side);
    if (!currentIndex().isValid() && m_model->columnCount() > 0)
        selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    updateGeometry();
}

QSize StripView::sizeHint() const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    const int width = verticalHeader()->width() + m_model->columnCount() * theme::scaled(CellSide) + 2 * frameWidth();
    return {width, height + horizontalScrollBar()->sizeHint().height()};
}

QSize StripView::minimumSizeHint() const
{
    return {theme::scaled(LabelWidth + 4 * CellSide), sizeHint().height()};
}

void StripView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

void StripView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const QString id = currentIndex().data(StripModel::RowIdRole).toString(); !id.isEmpty())
            Q_EMIT rowChosen(id);
        return;
    }
    QTableView::keyPressEvent(event);
}

}  // namespace holdfast::ui
