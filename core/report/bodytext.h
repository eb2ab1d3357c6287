// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The styles of the printed page, and paragraphs with links: what layout and tables share.
#pragma once

#include "core/report/flow.h"
#include "core/report/shape.h"

namespace holdfast::report {

constexpr TextStyle BodyStyle{10.5, 13.6, false};
constexpr TextStyle BoldStyle{10.5, 13.6, true};
// Tables are set a little closer, never smaller.
constexpr TextStyle CellStyle{10.5, 12.9, false};
constexpr TextStyle CellBoldStyle{10.5, 12.9, true};
constexpr double ParagraphGap = 3.5;  ///< points
constexpr double BlockGap = 5;        ///< points

/// A printable paragraph, shaped, with what its links need.
struct Shaped {
    std::vector<Run> runs;
    Lines lines;
};

std::vector<Shaped> shapeParagraph(const Paragraph &paragraph, const TextStyle &style, double width);

bool hasLinks(const std::vector<Run> &runs);

/// The tag of each run: `tag` itself, or a Link under it. Call once, when the paragraph's tag is made.
std::vector<int> tagsOf(Flow &flow, const std::vector<Run> &runs, int tag);

/// Underlines the links of the lines [from, to) and makes them areas to click.
void placeLinks(Flow &flow, const Shaped &shaped, const std::vector<int> &tags, size_t from, size_t to, double x, double y);

/// Places a paragraph under its tag, over as many pages as it takes.
void flowParagraph(Flow &flow, const Shaped &shaped, int tag, double x);

}  // namespace holdfast::report
