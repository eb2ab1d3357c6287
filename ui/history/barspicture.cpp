// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/barspicture.h"

#include "ui/theme.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace holdfast::ui {

namespace {
constexpr int BarWidth = 120;
constexpr int WithheldWidth = 40;
}  // namespace

BarsPicture::BarsPicture(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    setProperty(PictureProperty, true);
    setFocusPolicy(Qt::StrongFocus);
    theme::setOwnFocusMark(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(title);
    setAccessibleDescription(tr("The table below says the same. Up and Down go from bar to bar."));
}

void BarsPicture::show(const std::vector<Bar> &bars, size_t leastBars)
{
    if (bars == m_bars && leastBars == m_leastBars)
        return;
    m_bars = bars;
    m_leastBars = leastBars;
    setCurrent(-1);
    updateGeometry();
}

QString BarsPicture::words(const Bar &bar)
{
    return bar.withheld ? tr("%1: withheld").arg(bar.label) : QStringLiteral("%1: %2").arg(bar.label).arg(bar.count);
}

void BarsPicture::setCurrent(int index)
{
    m_current = index;
    setAccessibleName(index < 0 ? m_title : QStringLiteral("%1. %2").arg(m_title, words(m_bars[size_t(index)])));
    update();
}

int BarsPicture::lineHeight() const
{
    return std::max(fontMetrics().height() + theme::space::Tiny, theme::scaled(24));
}

int BarsPicture::labelWidth() const
{
    int width = 0;
    for (const Bar &bar : m_bars)
        width = std::max(width, fontMetrics().horizontalAdvance(bar.label));
    return width + theme::space::Medium;
}

QSize BarsPicture::sizeHint() const
{
    const int numbers = fontMetrics().horizontalAdvance(tr("withheld")) + theme::space::Medium;
    return {labelWidth() + theme::scaled(BarWidth) + numbers + 2 * theme::space::Small,
            int(std::max(m_bars.size(), m_leastBars) + 1) * lineHeight() + theme::space::Small};
}

void BarsPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.setPen(theme::colour(theme::Role::Text));
    const int line = lineHeight(), left = theme::space::Small, bars = left + labelWidth();
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(QRect(left, 0, width() - left, line), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(font());
    int most = 1;
    for (const Bar &bar : m_bars)
        most = std::max(most, bar.withheld ? 0 : bar.count);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars[i];
        const int top = int(i + 1) * line;
        painter.setPen(theme::colour(theme::Role::Text));
        painter.drawText(QRect(left, top, labelWidth(), line), Qt::AlignLeft | Qt::AlignVCenter, bar.label);
        const int length = bar.withheld ? theme::scaled(WithheldWidth) : theme::scaled(BarWidth) * bar.count / most;
        const QRect place(bars, top + line / 5, length, line * 3 / 5);
        if (bar.withheld) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme::colour(theme::Role::FieldBorder), 1, Qt::DashLine));
            painter.drawRect(place.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(place, theme::colour(theme::Role::FieldBorder));
        }
        painter.setPen(theme::colour(theme::Role::Text));
        painter.drawText(QRect(place.right() + theme::space::Small, top, width() - place.right(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         bar.withheld ? tr("withheld") : QString::number(bar.count));
        if (int(i) == m_current && hasFocus()) {
            painter.setPen(QPen(theme::colour(theme::Role::FocusRing), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRect(theme::space::Tiny, top, width() - 2 * theme::space::Tiny, line - 1));
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::colour(theme::Role::FocusRing), 3));
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

void BarsPicture::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_bars.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: return setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Up:
    case Qt::Key_Left: return setCurrent(std::max(m_current - 1, std::min(0, last)));
    case Qt::Key_Home: return setCurrent(std::min(0, last));
    case Qt::Key_End: return setCurrent(last);
    default: QWidget::keyPressEvent(event);
    }
}

void BarsPicture::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    const int index = int(event->position().y()) / lineHeight() - 1;
    if (index >= 0 && index < int(m_bars.size()))
        setCurrent(index);
}

void BarsPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

}  // namespace holdfast::ui
