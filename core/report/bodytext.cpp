// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/bodytext.h"

namespace holdfast::report {

std::vector<Shaped> shapeParagraph(const Paragraph &paragraph, const TextStyle &style, double width)
{
    std::vector<Shaped> all;
    for (auto &runs : printableParagraphs(paragraph)) {
        Lines lines = shape(runs, style, width);
        all.push_back({std::move(runs), std::move(lines)});
    }
    return all;
}

bool hasLinks(const std::vector<Run> &runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const Run &run) { return !run.url.isEmpty(); });
}

std::vector<int> tagsOf(Flow &flow, const std::vector<Run> &runs, int tag)
{
    // Beside a link, words have an element of their own, so that the order of the tree is the order of reading.
    const bool split = tag != Artifact && hasLinks(runs);
    std::vector<int> tags;
    for (const Run &run : runs)
        tags.push_back(split ? flow.tag(run.url.isEmpty() ? TagKind::Span : TagKind::Link, tag) : tag);
    return tags;
}

void placeLinks(Flow &flow, const Shaped &shaped, const std::vector<int> &tags, size_t from, size_t to, double x, double y)
{
    for (size_t i = from; i < to; ++i) {
        const Line &line = shaped.lines[i];
        for (const Segment &segment : line.segments) {
            const Run &run = shaped.runs[size_t(segment.run)];
            if (run.url.isEmpty() || segment.right <= segment.left)
                continue;
            const QRectF area(x + segment.left, y, segment.right - segment.left, line.height);
            flow.fill({area.left(), area.bottom() - 2.2 * TwipsPerPoint, area.width(), 0.6 * TwipsPerPoint});
            flow.link({area, run.url, run.description.isEmpty() ? run.text : run.description, tags[size_t(segment.run)]});
        }
        y += line.height;
    }
}

void flowParagraph(Flow &flow, const Shaped &shaped, int tag, double x)
{
    const std::vector<int> tags = tagsOf(flow, shaped.runs, tag);
    if (!hasLinks(shaped.runs)) {
        flow.flow(shaped.lines, x, [&tags](int run) { return tags[size_t(run)]; });
        return;
    }
    // Line by line, so that each link knows its page.
    for (size_t i = 0; i < shaped.lines.size(); ++i) {
        if (shaped.lines[i].height > flow.room() && !flow.isAtTop())
            flow.newPage();
        flow.place(shaped.lines, i, i + 1, x, flow.y(), [&tags](int run) { return tags[size_t(run)]; });
        placeLinks(flow, shaped, tags, i, i + 1, x, flow.y());
        flow.advance(shaped.lines[i].height);
    }
}

}  // namespace holdfast::report
