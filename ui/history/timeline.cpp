// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/timeline.h"

#include "ui/fields.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace holdfast::ui {

using casefile::ChronologyEntry;
using casefile::Lane;

namespace {

constexpr std::array Lanes{Lane::Assessments, Lane::Evidence, Lane::Missing, Lane::Referrals, Lane::Contacts, Lane::Actions};
constexpr int LaneHeight = 26, LabelWidth = 168, MarkSide = 10, AxisHeight = 24, Margin = 12, EarlierWidth = 72;
/// One in so many may stand apart as "earlier".
constexpr size_t FewOf = 6;
/// Lines a lane may have before what overlaps stays over one another.
constexpr size_t MostLines = 8;
/// A tick every so many months, the first that leaves room for its words.
constexpr std::array TickMonths{1, 2, 3, 6, 12, 24, 60, 120};

int laneIndex(Lane lane)
{
    return int(std::find(Lanes.begin(), Lanes.end(), lane) - Lanes.begin());
}

}  // namespace

Timeline::Timeline(const content::Pack &pack, QWidget *parent)
    : QWidget(parent)
    , m_pack(pack)
{
    setProperty(PictureProperty, true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline"));
    setAccessibleDescription(tr("The list above says the same. Left and Right go from one to the next, Up and Down from lane to lane."));
    theme::setOwnFocusMark(this);
    arrange();
}

void Timeline::show(const std::vector<ChronologyEntry> &entries, QDate today)
{
    m_entries = entries;
    m_today = today;
    chooseSpan();
    arrange();
    setCurrent(m_entries.empty() ? -1 : std::clamp(m_current, 0, int(m_entries.size()) - 1));
    update();
}

void Timeline::chooseSpan()
{
    m_first = m_last = m_today;
    std::vector<QDate> starts;
    for (const ChronologyEntry &entry : m_entries) {
        if (!entry.day.isKnown())
            continue;
        starts.push_back(entry.day.first);
        m_last = std::max(m_last, entry.day.last);
    }
    m_hasEarlier = false;
    if (starts.empty())
        return;
    std::sort(starts.begin(), starts.end());
    m_first = std::min(m_today, starts.front());
    // A few things of long ago would press everything else together: they get a place of their own.
    const QDate most = std::min(m_today, starts[starts.size() / FewOf]).addDays(-1);
    if (most.daysTo(m_last) * 2 < m_first.daysTo(m_last)) {
        m_first = most;
        m_hasEarlier = true;
    }
}

void Timeline::setCurrent(int index)
{
    m_current = index >= 0 && index < int(m_entries.size()) ? index : -1;
    setAccessibleName(m_current < 0 ? tr("Timeline") : tr("Timeline: %1").arg(words(m_entries[size_t(m_current)])));
    update();
}

QString Timeline::words(const ChronologyEntry &entry) const
{
    const QString when = entry.day.isKnown() ? inWords(entry.day) : tr("date not known");
    return tr("%1, %2: %3").arg(when, m_pack.choiceLabel(QStringLiteral("lane"), casefile::laneWord(entry.lane)), entry.title);
}

QSize Timeline::sizeHint() const
{
    return {theme::scaled(640), m_laneTops.back() + theme::scaled(AxisHeight)};
}

QSize Timeline::minimumSizeHint() const
{
    return {theme::scaled(LabelWidth) + 160, sizeHint().height()};
}

double Timeline::axisStart() const
{
    return theme::scaled(LabelWidth) + theme::scaled(Margin) + (m_hasEarlier ? theme::scaled(EarlierWidth) : 0);
}

double Timeline::x(QDate day) const
{
    const double left = axisStart(), right = width() - theme::scaled(Margin);
    const auto days = double(m_first.daysTo(m_last));
    return days <= 0 ? (left + right) / 2 : left + (right - left) * double(m_first.daysTo(day)) / days;
}

/// On one line, as if it were alone in its lane.
QRectF Timeline::placeOf(const ChronologyEntry &entry) const
{
    const double side = theme::scaled(MarkSide), earlier = axisStart() - theme::scaled(EarlierWidth) / 2.0;
    if (entry.day.last < m_first)
        return {earlier - side / 2, 0, side, side};
    const double from = entry.day.first < m_first ? earlier : x(entry.day.first), to = x(entry.day.last);
    const double width = std::max(side, to - from);
    return {from + (to - from - width) / 2, 0, width, side};
}

void Timeline::arrange()
{
    const int lineHeight = theme::scaled(MarkSide) + theme::space::Tiny, least = theme::scaled(LaneHeight);
    m_places.assign(m_entries.size(), {});
    m_laneTops.assign(1, 0);
    for (const Lane lane : Lanes) {
        std::array<double, MostLines> ends;
        ends.fill(-1);
        size_t lines = 1;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].lane != lane || !m_entries[i].day.isKnown())
                continue;
            QRectF place = placeOf(m_entries[i]);
            size_t line = 0;
            while (line + 1 < MostLines && ends[line] >= place.left())
                ++line;
            lines = std::max(lines, line + 1);
            ends[line] = std::max(ends[line], place.right());
            place.moveTop(m_laneTops.back() + theme::space::Small + int(line) * lineHeight);
            m_places[i] = place;
        }
        m_laneTops.push_back(m_laneTops.back() + std::max(least, 2 * theme::space::Small + int(lines) * lineHeight - theme::space::Tiny));
    }
    updateGeometry();
    update();
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::Type::Secondary));
    const int labels = theme::scaled(LabelWidth), bottom = m_laneTops.back();
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    for (size_t i = 0; i < Lanes.size(); ++i) {
        const int height = m_laneTops[i + 1] - m_laneTops[i];
        const QRect lane(0, m_laneTops[i], width(), height);
        painter.setPen(theme::colour(theme::Role::Divider));
        painter.drawLine(lane.bottomLeft(), lane.bottomRight());
        painter.setPen(theme::colour(theme::Role::Text));
        const QString label = m_pack.choiceLabel(QStringLiteral("lane"), casefile::laneWord(Lanes[i]));
        const QRect place = lane.adjusted(theme::space::Small, 0, 0, 0);
        painter.drawText(QRect(place.left(), place.top(), labels - theme::space::Small, height), Qt::AlignLeft | Qt::AlignVCenter, label);
    }

    if (m_hasEarlier) {
        painter.setPen(theme::colour(theme::Role::FieldBorder));
        painter.drawLine(QPointF(axisStart(), 0), QPointF(axisStart(), bottom));
        painter.setPen(theme::colour(theme::Role::SecondaryText));
        painter.drawText(QRectF(axisStart() - theme::scaled(EarlierWidth), bottom, theme::scaled(EarlierWidth), theme::scaled(AxisHeight)),
                         Qt::AlignHCenter | Qt::AlignVCenter, tr("Earlier"));
    }

    // The axis: months or years, as many as have room.
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const int room = painter.fontMetrics().horizontalAdvance(QStringLiteral("Sept 2026")) + theme::space::Field;
    const double months = std::max(1.0, double(m_first.daysTo(m_last)) / 30.4);
    const double perMonth = (x(m_last) - x(m_first)) / months;
    int every = TickMonths.back();
    for (const int candidate : TickMonths)
        if (perMonth * candidate >= room) {
            every = candidate;
            break;
        }
    for (QDate tick(m_first.year(), 1, 1); tick <= m_last; tick = tick.addMonths(every)) {
        if (tick < m_first)
            continue;
        painter.setPen(theme::colour(theme::Role::Divider));
        painter.drawLine(QPointF(x(tick), 0), QPointF(x(tick), bottom));
        painter.setPen(theme::colour(theme::Role::SecondaryText));
        const QString words = english.toString(tick, every < 12 ? QStringLiteral("MMM yyyy") : QStringLiteral("yyyy"));
        if (x(tick) + room <= width())
            painter.drawText(QRectF(x(tick), bottom, room, theme::scaled(AxisHeight)), Qt::AlignLeft | Qt::AlignVCenter, words);
    }
    painter.setPen(QPen(theme::colour(theme::Role::Text), 1, Qt::DashLine));
    painter.drawLine(QPointF(x(m_today), 0), QPointF(x(m_today), bottom));

    const QColor mark = theme::colour(theme::Role::Text);
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const ChronologyEntry &entry = m_entries[i];
        if (!entry.day.isKnown())
            continue;
        const QRectF place = m_places[i];
        // Exactly known: filled. Approximate: an outline over the span it may have been.
        painter.setPen(QPen(mark, 1.5));
        painter.setBrush(entry.day.precision == DatePrecision::Exact ? QBrush(mark) : QBrush(theme::colour(theme::Role::Surface)));
        painter.drawRoundedRect(place, 2, 2);
        if (int(i) == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme::colour(hasFocus() ? theme::Role::FocusRing : theme::Role::Text), hasFocus() ? 3 : 1));
            painter.drawRect(place.adjusted(-3, -3, 3, 3));
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::colour(theme::Role::FocusRing), 3));
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

int Timeline::at(QPointF point) const
{
    const double slack = theme::scaled(MarkSide) / 4.0;
    for (size_t i = m_places.size(); i-- > 0;)
        if (!m_places[i].isEmpty() && m_places[i].adjusted(-slack, -slack, slack, slack).contains(point))
            return int(i);
    return -1;
}

void Timeline::step(int by)
{
    for (int i = m_current + by; i >= 0 && i < int(m_entries.size()); i += by) {
        if (!m_entries[size_t(i)].day.isKnown())
            continue;
        setCurrent(i);
        Q_EMIT currentChanged(i);
        return;
    }
}

void Timeline::changeLane(int by)
{
    if (m_current < 0)
        return step(1);
    const ChronologyEntry &from = m_entries[size_t(m_current)];
    for (int lane = laneIndex(from.lane) + by; lane >= 0 && lane < int(Lanes.size()); lane += by) {
        int nearest = -1;
        for (int i = 0; i < int(m_entries.size()); ++i) {
            const ChronologyEntry &entry = m_entries[size_t(i)];
            if (laneIndex(entry.lane) != lane || !entry.day.isKnown())
                continue;
            const auto away = [&](int index) { return std::abs(m_entries[size_t(index)].day.first.daysTo(from.day.first)); };
            if (nearest < 0 || away(i) < away(nearest))
                nearest = i;
        }
        if (nearest < 0)
            continue;
        setCurrent(nearest);
        Q_EMIT currentChanged(nearest);
        return;
    }
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return step(-1);
    case Qt::Key_Right: return step(1);
    case Qt::Key_Up: return changeLane(-1);
    case Qt::Key_Down: return changeLane(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier && m_current >= 0) {
            Q_EMIT chosen(m_current);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (const int index = at(event->position()); index >= 0) {
        setCurrent(index);
        Q_EMIT currentChanged(index);
    }
}

void Timeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int index = at(event->position()); index >= 0)
        Q_EMIT chosen(index);
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
    update();
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = at(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : words(m_entries[size_t(index)]).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace holdfast::ui
