// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Where everything of the link picture stands: the child in the middle, people on the left, things, places and events on the right, each
// kind under its heading; where that has no room, one column with the child at its top. The same links give the same picture.
// Promises: no two boxes or words overlap, nothing is wider than asked for, and what has no room ends in an ellipsis.
#pragma once

#include "core/casefile/links.h"

#include <QFontMetrics>
#include <QPainterPath>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace holdfast::ui {

struct LinkBox {
    QRectF place;
    QStringList lines;  ///< as drawn, perhaps shortened
};

struct LinkStrand {
    QRectF place;       ///< of its words; they stand on the line
    QStringList lines;  ///< what the link is; empty when nothing is recorded
    QPainterPath path;
};

struct LinkHeading {
    QRectF place;
    QString text;
};

struct LinkArrangement {
    std::vector<LinkBox> boxes;       ///< as Links::ends
    std::vector<LinkStrand> strands;  ///< as Links::links
    std::vector<LinkHeading> headings;
    std::vector<int> order;  ///< for walking: an end as its index, a link as -1 - its index
    int height = 0;
};

/// What is drawn of each: words chosen by the caller, wrapped here.
struct LinkWords {
    QStringList ends;      ///< as Links::ends
    QStringList roles;     ///< as Links::links
    QStringList headings;  ///< by LinkKind
};

LinkArrangement arrangeLinks(const casefile::Links &links, const LinkWords &words, const QFontMetrics &metrics, const QFontMetrics &bold,
                             int width);

}  // namespace holdfast::ui
