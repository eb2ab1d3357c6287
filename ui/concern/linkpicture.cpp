// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/concern/linkpicture.h"

#include "ui/concern/linkitems.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace holdfast::ui {

using casefile::LinkEnd;
using casefile::LinkKind;

namespace {
constexpr int Margin = 8;
}  // namespace

LinkPicture::LinkPicture(QWidget *parent)
    : QWidget(parent)
{
    installLinkItems();
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Links drawn"));
    setAccessibleDescription(tr("The table below says the same. Up and Down go from one to the next, Left and Right follow a link."));
    theme::setOwnFocusMark(this);
}

QString LinkPicture::kindWords(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Child: return tr("the child of this case");
    case LinkKind::Person: return tr("person of concern");
    case LinkKind::Vehicle: return tr("vehicle");
    case LinkKind::Phone: return tr("phone");
    case LinkKind::Online: return tr("online name");
    case LinkKind::Place: return tr("place");
    case LinkKind::CasePerson: return tr("person in the case");
    case LinkKind::Event: return tr("event");
    case LinkKind::Words: return tr("recorded in words only");
    }
    Q_UNREACHABLE();
}

QString LinkPicture::roleWords(const casefile::Link &link)
{
    if (link.role.isEmpty())
        return tr("Linked");
    return link.isClaimed ? tr("The child says: %1").arg(link.role) : link.role;
}

void LinkPicture::show(const casefile::Links &links, const QStringList &notes)
{
    m_links = links;
    m_notes = notes;
    m_words = {{},
               {},
               {{},
                tr("People of concern"),
                tr("Vehicles"),
                tr("Phones"),
                tr("Online names"),
                tr("Places"),
                tr("People in the case"),
                tr("Events"),
                tr("Others")}};
    for (int end = 0; end < int(links.ends.size()); ++end) {
        QStringList said{links.ends[size_t(end)].label};
        if (links.ends[size_t(end)].isPart)
            said.append(tr("(not the whole registration)"));
        if (!notes.value(end).isEmpty())
            said.append(QLatin1Char('(') + notes.value(end) + QLatin1Char(')'));
        m_words.ends.append(said.join(QLatin1Char(' ')));
    }
    for (const casefile::Link &link : links.links)
        m_words.roles.append(roleWords(link));
    forgetLinkItems(this);
    arrange();
    setCurrent(m_arranged.order.empty() ? -1 : std::clamp(m_current, 0, itemCount() - 1));
}

QFont LinkPicture::bold() const
{
    QFont made = font();
    made.setBold(true);
    return made;
}

LinkArrangement LinkPicture::arrangedFor(int width) const
{
    return arrangeLinks(m_links, m_words, fontMetrics(), QFontMetrics(bold()), std::max(120, width - 2 * Margin));
}

void LinkPicture::arrange()
{
    m_arranged = arrangedFor(width());
    m_current = std::min(m_current, itemCount() - 1);
    updateGeometry();
    update();
}

QSize LinkPicture::sizeHint() const
{
    const int wide = std::max(width(), theme::scaled(400));
    return {wide, heightForWidth(wide)};
}

QSize LinkPicture::minimumSizeHint() const
{
    return {240, heightForWidth(std::max(width(), 240))};
}

int LinkPicture::heightForWidth(int width) const
{
    return (width == this->width() ? m_arranged.height : arrangedFor(width).height) + 2 * Margin;
}

QString LinkPicture::words(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const int what = m_arranged.order[size_t(item)];
    const auto name = [this](int end) { return m_links.ends[size_t(end)].label; };
    if (what < 0) {
        const casefile::Link &link = m_links.links[size_t(-1 - what)];
        return tr("%1, a link between %2 and %3").arg(roleWords(link), name(link.from), name(link.to));
    }
    const LinkEnd &end = m_links.ends[size_t(what)];
    QStringList said{QStringLiteral("%1, %2").arg(end.label, kindWords(end.kind))};
    if (end.isPart)
        said.append(tr("Not the whole registration"));
    if (!m_notes.value(what).isEmpty())
        said.append(m_notes.value(what));
    bool isLinked = false;
    for (const casefile::Link &link : m_links.links) {
        if (link.from != what && link.to != what)
            continue;
        isLinked = true;
        said.append(tr("%1: %2").arg(roleWords(link), name(link.from == what ? link.to : link.from)));
    }
    if (!isLinked)
        said.append(tr("Not linked yet"));
    return said.join(QStringLiteral(". "));
}

QRectF LinkPicture::placeOf(int item) const
{
    if (item < 0 || item >= itemCount())
        return {};
    const int what = m_arranged.order[size_t(item)];
    const QRectF place = what < 0 ? m_arranged.strands[size_t(-1 - what)].place : m_arranged.boxes[size_t(what)].place;
    return place.translated(Margin, Margin);
}

void LinkPicture::setCurrent(int item)
{
    m_current = item >= 0 && item < itemCount() ? item : -1;
    if (m_current >= 0 && hasFocus())
        tellFocusedLinkItem(this, m_current);
    update();
}

void LinkPicture::choose(int item)
{
    if (item < 0 || item >= itemCount())
        return;
    const int what = m_arranged.order[size_t(item)];
    const QString place = what < 0 ? m_links.links[size_t(-1 - what)].place : m_links.ends[size_t(what)].place;
    if (!place.isEmpty())
        Q_EMIT chosen(place);
}

void LinkPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.translate(Margin, Margin);
    const QColor text = theme::colour(theme::Role::Text);
    const int line = fontMetrics().height();
    const int current = m_current < 0 ? m_links.ends.empty() ? 0 : int(m_links.ends.size()) : m_arranged.order[size_t(m_current)];
    const auto isCurrent = [&](int what) { return m_current >= 0 && what == current; };

    painter.setBrush(Qt::NoBrush);
    for (size_t i = 0; i < m_arranged.strands.size(); ++i) {
        const bool isChosen = isCurrent(-1 - int(i));
        painter.setPen(QPen(isChosen ? text : theme::colour(theme::Role::FieldBorder), isChosen ? 3 : 1.5,
                            m_links.links[i].isClaimed ? Qt::DashLine : Qt::SolidLine));
        painter.drawPath(m_arranged.strands[i].path);
    }
    const auto drawLines = [&](const QStringList &lines, const QRectF &place, Qt::Alignment across) {
        double y = place.top();
        for (const QString &words : lines) {
            painter.drawText(QRectF(place.left(), y, place.width(), line), across | Qt::AlignVCenter | Qt::TextSingleLine, words);
            y += line;
        }
    };
    painter.setPen(text);
    for (const LinkStrand &strand : m_arranged.strands)
        drawLines(strand.lines, strand.place, Qt::AlignHCenter);
    painter.setFont(bold());
    painter.setPen(theme::colour(theme::Role::SecondaryText));
    for (const LinkHeading &heading : m_arranged.headings)
        painter.drawText(heading.place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, heading.text);
    for (size_t i = 0; i < m_arranged.boxes.size(); ++i) {
        const LinkBox &box = m_arranged.boxes[i];
        painter.setFont(i == 0 ? bold() : font());
        painter.setBrush(theme::colour(theme::Role::Page));
        painter.setPen(QPen(text, i == 0 ? 2.5 : 1.2));
        painter.drawRoundedRect(box.place, 4, 4);
        painter.setPen(text);
        const double height = double(box.lines.size()) * line;
        drawLines(box.lines, box.place.adjusted(6, (box.place.height() - height) / 2, -6, 0), i == 0 ? Qt::AlignHCenter : Qt::AlignLeft);
    }
    painter.setFont(font());
    if (m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::colour(hasFocus() ? theme::Role::FocusRing : theme::Role::Text), hasFocus() ? 3 : 1.5));
        painter.drawRect(placeOf(m_current).translated(-Margin, -Margin).adjusted(-3, -3, 3, 3));
    }
    painter.resetTransform();
    if (hasFocus()) {
        painter.setPen(QPen(theme::colour(theme::Role::FocusRing), 3));
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

int LinkPicture::at(QPointF point) const
{
    for (int item = 0; item < itemCount(); ++item)
        if (placeOf(item).adjusted(-4, -4, 4, 4).contains(point))
            return item;
    return -1;
}

/// From a link to one of its ends; from a box to the first or last of its links.
void LinkPicture::follow(bool forwards)
{
    if (m_current < 0)
        return;
    const int what = m_arranged.order[size_t(m_current)];
    int wanted = what;
    if (what < 0) {
        const casefile::Link &link = m_links.links[size_t(-1 - what)];
        wanted = forwards ? link.to : link.from;
    } else {
        for (size_t i = 0; i < m_links.links.size(); ++i) {
            if (m_links.links[i].from != what && m_links.links[i].to != what)
                continue;
            if (forwards && wanted < 0)
                continue;
            wanted = -1 - int(i);
        }
    }
    const auto found = std::find(m_arranged.order.begin(), m_arranged.order.end(), wanted);
    if (found == m_arranged.order.end())
        return;
    setCurrent(int(found - m_arranged.order.begin()));
    Q_EMIT currentChanged(m_current);
}

void LinkPicture::keyPressEvent(QKeyEvent *event)
{
    const auto go = [this](int item) {
        setCurrent(std::clamp(item, 0, std::max(0, itemCount() - 1)));
        Q_EMIT currentChanged(m_current);
    };
    switch (event->key()) {
    case Qt::Key_Down: return go(m_current + 1);
    case Qt::Key_Up: return go(m_current - 1);
    case Qt::Key_Home: return go(0);
    case Qt::Key_End: return go(itemCount() - 1);
    case Qt::Key_Left: return follow(false);
    case Qt::Key_Right: return follow(true);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier)
            return choose(m_current);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void LinkPicture::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (const int item = at(event->position()); item >= 0) {
        setCurrent(item);
        Q_EMIT currentChanged(item);
    }
}

void LinkPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    choose(at(event->position()));
}

void LinkPicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(std::max(m_current, itemCount() > 0 ? 0 : -1));
}

void LinkPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        arrange();
    update();
}

void LinkPicture::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        arrange();
}

bool LinkPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), words(at(help->pos())).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace holdfast::ui
