// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/marks.h"

#include <QTransform>

namespace holdfast::report {

namespace {

// In a square of 16: an arc that ends in a stem, and a point under it.
QPainterPath questionMark()
{
    QPainterPath line;
    line.moveTo(3.9, 5.6);
    line.cubicTo(3.9, 2.6, 5.6, 1.2, 8.2, 1.2);
    line.cubicTo(10.8, 1.2, 12.4, 2.6, 12.4, 4.7);
    line.cubicTo(12.4, 7.6, 9.1, 7.6, 9.1, 10.4);
    line.lineTo(6.9, 10.4);
    line.cubicTo(6.9, 6.8, 10.0, 6.6, 10.0, 4.8);
    line.cubicTo(10.0, 3.8, 9.3, 3.2, 8.2, 3.2);
    line.cubicTo(6.9, 3.2, 6.2, 4.0, 6.2, 5.6);
    line.closeSubpath();
    line.addRect(6.8, 12.2, 2.4, 2.6);
    return line;
}

}  // namespace

QPainterPath markPath(Mark mark, double side)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    switch (mark) {
    case Mark::None: return {};
    case Mark::Present: path.addRect(1, 1, 14, 14); break;
    case Mark::Significant:
        path.addRect(2.5, 0, 11, 11);
        path.addRect(0.5, 13, 15, 3);
        break;
    case Mark::NotSeen:
        path.addEllipse(1, 1, 14, 14);
        path.addEllipse(3, 3, 10, 10);
        break;
    case Mark::NotKnown: path = questionMark(); break;
    case Mark::NotAnswered: path.addEllipse(5.5, 6.5, 5, 5); break;
    case Mark::Box:
        path.addRect(0, 0, 16, 16);
        path.addRect(1.3, 1.3, 13.4, 13.4);
        break;
    }
    return QTransform::fromScale(side / 16, side / 16).map(path);
}

}  // namespace holdfast::report
