// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/flow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace holdfast::ui {

Flow::Flow(int across, int down, QWidget *parent)
    : QLayout(parent)
    , m_across(across)
    , m_down(down)
{
    setContentsMargins(0, 0, 0, 0);
}

Flow::~Flow()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void Flow::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

QLayoutItem *Flow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *Flow::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)];
    m_items.erase(m_items.begin() + index);
    return item;
}

int Flow::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize Flow::sizeHint() const
{
    int width = 0, height = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width ? m_across : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height);
}

QSize Flow::minimumSize() const
{
    QSize size;
    for (QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void Flow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int Flow::arrange(const QRect &rect, bool move) const
{
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = rect.x(), y = rect.y();
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    const auto finishLine = [&] {
        int height = 0;
        for (const auto &[item, place] : line)
            height = std::max(height, place.height());
        for (auto &[item, place] : line) {
            const int spare = height - place.height();
            place.moveTop(y + (item->alignment().testFlag(Qt::AlignBottom) ? spare : spare / 2));
            if (move)
                item->setGeometry(mirrored ? QStyle::visualRect(Qt::RightToLeft, rect, place) : place);
        }
        line.clear();
        return height;
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth())
            size.setHeight(std::max(item->heightForWidth(size.width()), item->minimumSize().height()));
        if (!line.empty() && x + size.width() > rect.right() + 1) {
            y += finishLine() + m_down;
            x = rect.x();
        }
        line.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + m_across;
    }
    y += finishLine();
    return y - rect.y();
}

}  // namespace holdfast::ui
