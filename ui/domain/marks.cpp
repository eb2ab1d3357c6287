// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/marks.h"

#include "ui/language.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace holdfast::ui {

using assessment::Answer;

namespace {
// A question mark from an arc and a dot; in a square of 16.
QPainterPath questionMark()
{
    QPainterPath path;
    path.moveTo(4.5, 5.5);
    path.cubicTo(4.5, 1.0, 11.5, 1.0, 11.5, 5.2);
    path.cubicTo(11.5, 7.6, 8.0, 7.8, 8.0, 10.6);
    return path;
}
}  // namespace

void paintMark(QPainter &painter, const QRectF &place, Answer answer, bool significant, const QColor &colour)
{
    const qreal side = std::min(place.width(), place.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    QPen pen(colour, 2);
    pen.setCapStyle(Qt::FlatCap);
    switch (answer) {
    case Answer::Present:
        if (significant) {
            painter.fillRect(QRectF(3, 1, 10, 10), colour);
            painter.fillRect(QRectF(1, 13, 14, 2.5), colour);
        } else {
            painter.fillRect(QRectF(2.5, 2.5, 11, 11), colour);
        }
        break;
    case Answer::NotSeen:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(8, 8), 5, 5);
        break;
    case Answer::NotKnown:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(questionMark());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(8, 13.4), 1.4, 1.4);
        break;
    case Answer::NotAnswered:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(8, 8), 1.8, 1.8);
        break;
    }
    painter.restore();
}

QColor markColour(Answer answer)
{
    return theme::colour(answer == Answer::Present ? theme::Role::PresentMark : theme::Role::SecondaryText);
}

QString answerLabel(Answer answer)
{
    switch (answer) {
    case Answer::Present: return tr("Present");
    case Answer::NotSeen: return tr("Not seen");
    case Answer::NotKnown: return tr("Not known");
    case Answer::NotAnswered: return tr("Not answered yet");
    }
    Q_UNREACHABLE();
}

MarkView::MarkView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkView::show(Answer answer, bool significant)
{
    if (answer == m_answer && significant == m_significant)
        return;
    m_answer = answer;
    m_significant = significant;
    update();
}

QSize MarkView::sizeHint() const
{
    const int side = qRound(QFontMetricsF(font()).height());
    return {side, side};
}

void MarkView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, QRectF(rect()), m_answer, m_significant, markColour(m_answer));
}

}  // namespace holdfast::ui
