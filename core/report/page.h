// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A document laid out: pages of glyphs, rules and shapes at fixed places, each belonging to a tag of the logical structure or to
// none (page furniture). The same pages are painted on the screen, on paper and into the PDF. Lengths are twips (1/20 point),
// y grows downwards.
#pragma once

#include "core/report/document.h"

#include <QGlyphRun>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace holdfast::report {

constexpr double TwipsPerPoint = 20;
constexpr double TwipsPerMm = 1440 / 25.4;
constexpr double PageWidth = 210 * TwipsPerMm;  ///< of an upright page
constexpr double PageHeight = 297 * TwipsPerMm;
constexpr double PageMargin = 15 * TwipsPerMm;

enum class TagKind { Document, H1, H2, H3, P, Span, Link, Table, TR, TH, TD, L, LI, Lbl, LBody, BlockQuote, Div, Form };
enum class TagScope { None, Row, Column };

/// A node of the logical structure. Its index in Pages::tags is its id; 0 is the Document.
struct Tag {
    TagKind kind = TagKind::P;
    int parent = -1;
    TagScope scope = TagScope::None;  ///< TH only
    int columns = 1;                  ///< TH and TD only: how many it spans
    bool numbered = false;            ///< L only
    QString summary;                  ///< Table only
    QString title;                    ///< headings only: the bookmark
    int page = -1;                    ///< headings only: index of the page it stands on
    double y = 0;                     ///< headings only
};

/// Not part of the logical structure: rules, boxes, repeated header rows, page headers and footers.
constexpr int Artifact = -1;

/// A piece of one line that belongs to one tag.
struct GlyphText {
    QString text;           ///< what it says, in reading order, with the space at its end
    QList<QGlyphRun> runs;  ///< relative to `at`
    QStringList clusters;   ///< where glyphs and characters do not pair simply: what each run says (empty: as the run before it)
    QPointF at;
    bool goesOn = false;  ///< its last word was too long for the line and goes on in the text that follows
};

struct Fill {
    QRectF rect;
    double grey = 0;  ///< 0 black, 1 white
};

struct Outline {
    QPainterPath path;  ///< filled black, relative to `at`
    QPointF at;
};

/// Fills and outlines are never part of the logical structure, and nothing stands in front of the text.
struct Item {
    int tag = Artifact;
    std::variant<GlyphText, Fill, Outline> what;
};

struct LinkArea {
    QRectF rect;
    QString url;
    QString description;
    int tag = 0;
};

struct FieldArea {
    QRectF rect;
    FormField field;
    int tag = 0;
};

struct Page {
    std::vector<Item> items;  ///< in reading order
    std::vector<LinkArea> links;
    std::vector<FieldArea> fields;
};

struct Pages {
    QString title;
    QString language;
    QString author;
    QString subject;
    bool isLandscape = false;
    double width() const { return isLandscape ? PageHeight : PageWidth; }
    double height() const { return isLandscape ? PageWidth : PageHeight; }
    std::vector<Tag> tags;
    std::vector<Page> pages;
};

}  // namespace holdfast::report
