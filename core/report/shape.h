// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Turns runs of text into lines of glyphs of a given width. Lines are as high as the style says, or as high as a taller script
// needs. Never cuts a word off: one too long for the line is broken. A character without a glyph becomes its visible code.
#pragma once

#include "core/report/document.h"
#include "core/report/page.h"

#include <vector>

namespace holdfast::report {

struct TextStyle {
    double points = 10.5;
    double lineHeight = 14.5;  ///< points
    bool bold = false;
};

struct Segment {
    GlyphText glyphs;  ///< relative to the line's top left corner
    int run = 0;       ///< index of the run it comes from
    double left = 0;
    double right = 0;
};

struct Line {
    std::vector<Segment> segments;
    double height = 0;
    double width = 0;  ///< without the space at its end
};

using Lines = std::vector<Line>;

/// The paragraph's lines of text as they were typed, each a paragraph of its own: printable, trimmed, none of them empty.
std::vector<std::vector<Run>> printableParagraphs(const Paragraph &paragraph);

/// Width in twips. The runs are printable already.
Lines shape(std::vector<Run> runs, const TextStyle &style, double width);

double heightOf(const Lines &lines);
double widthOf(const Lines &lines);  ///< of the longest

}  // namespace holdfast::report
