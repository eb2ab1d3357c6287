// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/paint.h"

#include <QPainter>

namespace holdfast::report {

void paintPage(QPainter &painter, const Page &page)
{
    painter.setPen(Qt::black);
    for (const Item &item : page.items) {
        if (const auto *text = std::get_if<GlyphText>(&item.what)) {
            for (const QGlyphRun &run : text->runs)
                painter.drawGlyphRun(text->at, run);
        } else if (const auto *fill = std::get_if<Fill>(&item.what)) {
            const int grey = qRound(fill->grey * 255);
            painter.fillRect(fill->rect, QColor(grey, grey, grey));
        } else if (const auto *outline = std::get_if<Outline>(&item.what)) {
            painter.fillPath(outline->path.translated(outline->at), Qt::black);
        }
    }
}

}  // namespace holdfast::report
