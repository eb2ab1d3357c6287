// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/flow.h"

#include "core/report/printable.h"

namespace holdfast::report {

namespace {

constexpr TextStyle FurnitureStyle{10.5, 14, false};
constexpr TextStyle MarkingStyle{10.5, 14, true};
constexpr double FurnitureGap = 7 * TwipsPerPoint;

Lines shapeLine(const QString &text, const TextStyle &style, double width)
{
    const QString clean = printable(text).trimmed();
    if (clean.isEmpty())
        return {};
    return shape({{clean, false, {}, {}}}, style, width);
}

}  // namespace

Flow::Flow(Pages &pages, const Furniture &furniture)
    : m_pages(pages)
    , m_furniture(furniture)
    , m_bottom(pages.height() - PageMargin)
{
    Tag root;
    root.kind = TagKind::Document;
    m_pages.tags.push_back(root);
    // The footer is measured once: it is as high on every page.
    Page scratch;
    m_pages.pages.push_back(scratch);
    const double footer = placeRow(m_furniture.left, m_furniture.marking, m_furniture.page.arg(8888).arg(8888), 0, false);
    m_pages.pages.clear();
    m_bottom = m_pages.height() - PageMargin - footer - FurnitureGap;
    newPage();
}

int Flow::tag(TagKind kind, int parent)
{
    Tag tag;
    tag.kind = kind;
    tag.parent = parent;
    m_pages.tags.push_back(tag);
    return int(m_pages.tags.size()) - 1;
}

void Flow::gap(double points)
{
    if (!isAtTop())
        m_y += points * TwipsPerPoint;
}

void Flow::newPage()
{
    m_pages.pages.emplace_back();
    placeHeader();
}

void Flow::keepWithNext(Lines lines, int tag, double pointsBefore, double pointsAfter)
{
    m_waiting.push_back({std::move(lines), tag, pointsBefore * TwipsPerPoint, pointsAfter * TwipsPerPoint});
}

void Flow::begin(double height)
{
    double waiting = 0;
    for (const Waiting &heading : m_waiting)
        waiting += heading.before + heightOf(heading.lines) + heading.after;
    // What is higher than a page is split anyway; a few lines of it are enough company for a heading.
    const double wanted = waiting + (height + waiting > fullRoom() ? 4 * 14 * TwipsPerPoint : height);
    if (wanted > room() && !isAtTop())
        newPage();
    for (const Waiting &heading : std::exchange(m_waiting, {})) {
        if (!isAtTop())
            m_y += heading.before;
        Tag &tag = tagAt(heading.tag);
        tag.page = int(m_pages.pages.size()) - 1;
        tag.y = m_y;
        flow(heading.lines, Left, [&heading](int) { return heading.tag; });
        m_y += heading.after;
    }
}

void Flow::finish()
{
    if (!m_waiting.empty())
        begin(0);
}

void Flow::place(const Lines &lines, size_t from, size_t to, double x, double y, int tag)
{
    place(lines, from, to, x, y, [tag](int) { return tag; });
}

void Flow::fill(const QRectF &rect, double grey)
{
    page().items.push_back({Artifact, Fill{rect, grey}});
}

void Flow::outline(const QPainterPath &path, QPointF at)
{
    page().items.push_back({Artifact, Outline{path, at}});
}

void Flow::field(const QRectF &rect, const FormField &field, int parent)
{
    page().fields.push_back({rect, field, tag(TagKind::Form, parent)});
    if (field.kind != FormField::Kind::Line && field.kind != FormField::Kind::Lines)
        return;
    constexpr double Line = 0.5 * TwipsPerPoint;
    constexpr double Grey = 0.45;
    fill({rect.left(), rect.top(), rect.width(), Line}, Grey);
    fill({rect.left(), rect.bottom() - Line, rect.width(), Line}, Grey);
    fill({rect.left(), rect.top(), Line, rect.height()}, Grey);
    fill({rect.right() - Line, rect.top(), Line, rect.height()}, Grey);
}

void Flow::placeHeader()
{
    // Page furniture is not read aloud, so on the first page it stands as text of the document.
    const bool first = m_pages.pages.size() == 1;
    m_y = PageMargin;
    m_y += placeRow(m_furniture.left, m_furniture.marking, m_furniture.right, m_y, first);
    m_y += placeRow(m_furniture.secondLeft, {}, m_furniture.secondRight, m_y, first);
    if (m_y > PageMargin) {
        fill({Left, m_y + 2 * TwipsPerPoint, width(), 0.6 * TwipsPerPoint}, 0.4);
        m_y += FurnitureGap + 2 * TwipsPerPoint;
    }
    m_top = m_y;
}

double Flow::placeRow(const QString &left, const QString &middle, const QString &right, double y, bool tagged)
{
    const double gutter = 8 * TwipsPerPoint;
    Lines parts[3] = {shapeLine(left, FurnitureStyle, width()), shapeLine(middle, MarkingStyle, width()),
                      shapeLine(right, FurnitureStyle, width())};
    const double widths[3] = {widthOf(parts[0]), widthOf(parts[1]), widthOf(parts[2])};
    const double sides = qMax(widths[0], widths[2]);
    const bool fits = parts[0].size() <= 1 && parts[1].size() <= 1 && parts[2].size() <= 1 &&
                      (parts[1].empty() ? widths[0] + widths[2] + gutter : 2 * sides + widths[1] + 2 * gutter) <= width();
    double height = 0;
    for (int i = 0; i < 3; ++i) {
        if (parts[i].empty())
            continue;
        const int id = tagged ? tag(TagKind::P) : Artifact;
        for (const Line &line : parts[i]) {
            const double x = Left + (i == 1 ? (width() - line.width) / 2 : i == 2 ? width() - line.width : 0);
            place({line}, 0, 1, x, y + (fits ? 0 : height), id);
            if (!fits)
                height += line.height;
        }
        if (fits)
            height = qMax(height, heightOf(parts[i]));
    }
    return height;
}

void Flow::placeFooters()
{
    const size_t count = m_pages.pages.size();
    std::vector<Page> pages = std::move(m_pages.pages);
    m_pages.pages.clear();
    for (size_t i = 0; i < count; ++i) {
        m_pages.pages.push_back(std::move(pages[i]));
        placeRow(m_furniture.left, m_furniture.marking, m_furniture.page.arg(i + 1).arg(count), m_bottom + FurnitureGap, false);
    }
}

}  // namespace holdfast::report
