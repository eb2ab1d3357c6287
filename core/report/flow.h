// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The pen that moves down the pages: knows the room left, opens pages, keeps headings with what follows them, and places lines
// under their tags. Knows nothing of kinds of blocks.
#pragma once

#include "core/report/page.h"
#include "core/report/shape.h"

namespace holdfast::report {

/// What every page of a document carries, and the room it takes.
struct Furniture {
    QString left;
    QString marking;
    QString right;
    QString secondLeft;
    QString secondRight;
    QString page;  ///< "Page %1 of %2"
};

class Flow {
public:
    Flow(Pages &pages, const Furniture &furniture);

    static constexpr double Left = PageMargin;
    double width() const { return m_pages.width() - 2 * PageMargin; }

    int tag(TagKind kind, int parent = 0);
    Tag &tagAt(int id) { return m_pages.tags[size_t(id)]; }

    /// Room left on this page, and on an empty one.
    double room() const { return m_bottom - m_y; }
    double fullRoom() const { return m_bottom - m_top; }
    bool isAtTop() const { return m_y <= m_top; }
    double y() const { return m_y; }
    /// Moves down; nothing at the top of a page.
    void gap(double points);
    void advance(double twips) { m_y += twips; }
    void newPage();

    /// A heading waits until something follows it, so that it never stands alone at the foot of a page.
    void keepWithNext(Lines lines, int tag, double pointsBefore, double pointsAfter);
    /// Opens a page when `height` and the waiting headings do not fit here, then places the headings.
    void begin(double height);
    /// Places what still waits.
    void finish();

    /// Lines [from, to) with the first at y; `at(run)` says which tag a run belongs to.
    template <class TagOf>
    void place(const Lines &lines, size_t from, size_t to, double x, double y, TagOf tagOf);
    void place(const Lines &lines, size_t from, size_t to, double x, double y, int tag);
    /// Lines that may be spread over pages, without a single line left behind or carried over.
    template <class TagOf>
    void flow(const Lines &lines, double x, TagOf tagOf);

    void fill(const QRectF &rect, double grey = 0);
    void outline(const QPainterPath &path, QPointF at);
    void link(const LinkArea &area) { page().links.push_back(area); }
    /// Under a tag of its own inside `parent`. Its frame is drawn: on paper it is a place for a pen.
    void field(const QRectF &rect, const FormField &field, int parent);

    /// Page x of y, once y is known.
    void placeFooters();

private:
    struct Waiting {
        Lines lines;
        int tag;
        double before;
        double after;
    };
    Page &page() { return m_pages.pages.back(); }
    void placeHeader();
    double placeRow(const QString &left, const QString &middle, const QString &right, double y, bool tagged);

    Pages &m_pages;
    Furniture m_furniture;
    std::vector<Waiting> m_waiting;
    double m_top = PageMargin;
    double m_bottom;
    double m_y = PageMargin;
};

template <class TagOf>
void Flow::place(const Lines &lines, size_t from, size_t to, double x, double y, TagOf tagOf)
{
    for (size_t i = from; i < to; ++i) {
        for (const Segment &segment : lines[i].segments) {
            Item item;
            item.tag = tagOf(segment.run);
            GlyphText glyphs = segment.glyphs;
            glyphs.at = {x, y};
            item.what = std::move(glyphs);
            page().items.push_back(std::move(item));
        }
        y += lines[i].height;
    }
}

template <class TagOf>
void Flow::flow(const Lines &lines, double x, TagOf tagOf)
{
    const size_t count = lines.size();
    size_t done = 0;
    while (done < count) {
        size_t fit = 0;
        double height = 0;
        while (done + fit < count && height + lines[done + fit].height <= room())
            height += lines[done + fit++].height;
        if (done + fit < count) {
            if (count - done - fit == 1 && fit > 2)
                --fit;
            if (fit < 2 && done == 0)
                fit = 0;
        }
        if (fit == 0 && !isAtTop()) {
            newPage();
            continue;
        }
        fit = qMax<size_t>(fit, 1);
        place(lines, done, done + fit, x, m_y, tagOf);
        for (size_t i = 0; i < fit; ++i)
            m_y += lines[done + i].height;
        done += fit;
        if (done < count)
            newPage();
    }
}

}  // namespace holdfast::report
