// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/concern/linklayout.h"

#include <algorithm>
#include <array>

namespace holdfast::ui {

using casefile::Link;
using casefile::LinkKind;
using casefile::Links;

namespace {

constexpr int MostLines = 3;
constexpr double Padding = 6, GroupGap = 12, BoxGap = 8, LaneGap = 7;
/// Letters' widths that a picture with two sides needs; fewer, and it has one column.
constexpr int TwoSidedLetters = 95;
/// Lines above the child and above the shorter side.
constexpr double MostLead = 6;

QStringList wrapped(const QString &text, const QFontMetrics &metrics, double width)
{
    QStringList lines;
    QString rest = text.simplified();
    while (!rest.isEmpty()) {
        if (lines.size() + 1 == MostLines || metrics.horizontalAdvance(rest) <= width) {
            lines.append(metrics.elidedText(rest, Qt::ElideRight, int(width)));
            break;
        }
        qsizetype fits = 0, space = -1;
        while (fits < rest.size() && metrics.horizontalAdvance(rest.left(fits + 1)) <= width) {
            if (rest.at(fits) == QLatin1Char(' '))
                space = fits;
            ++fits;
        }
        const qsizetype cut = fits < rest.size() && rest.at(fits) == QLatin1Char(' ') ? fits
                              : space > 0                                             ? space
                                                                                      : std::max<qsizetype>(1, fits);
        lines.append(rest.left(cut).trimmed());
        rest = rest.mid(cut).trimmed();
    }
    return lines;
}

class Arranging {
public:
    Arranging(const Links &links, const LinkWords &words, const QFontMetrics &metrics, const QFontMetrics &bold, int width)
        : m_links(links)
        , m_words(words)
        , m_metrics(metrics)
        , m_bold(bold)
        , m_width(width)
        , m_isTwoSided(width >= TwoSidedLetters * metrics.averageCharWidth())
    {
        m_box = width * (m_isTwoSided ? 0.22 : 0.47);
        m_label = width * (m_isTwoSided ? 0.155 : 0.37);
        m_all.boxes.resize(links.ends.size());
        m_all.strands.resize(links.links.size());
        m_ports.resize(links.ends.size());
    }

    LinkArrangement arrange()
    {
        if (m_links.ends.empty())
            return m_all;
        fillSides();
        const std::array heights{stack(0), stack(1)};
        double height = std::max(heights[0], heights[1]);
        if (m_isTwoSided) {
            const double child = childHeight(), around = 2 * (crossings() + 2) * LaneGap;
            height = std::max(height, child + around);
            const double width = 0.6 * (m_width - 2 * (m_box + m_label));
            m_all.boxes[0].lines = wrapped(m_words.ends.value(0), m_bold, width - 2 * Padding);
            // In the middle of what is beside it; of a long picture, where it is seen first.
            const auto lead = [&](double own) { return std::min((height - own) / 2, MostLead * line()); };
            m_all.boxes[0].place = {(m_width - width) / 2, std::max(around / 2, lead(child)), width, child};
            for (const int side : {0, 1})
                for (const int end : m_sides[size_t(side)])
                    move(end, lead(heights[size_t(side)]));
            for (LinkHeading &heading : m_all.headings)
                heading.place.translate(0, lead(heights[heading.place.left() < m_width / 2.0 ? 0 : 1]));
        }
        drawStrands();
        setOrder();
        m_all.height = int(height + 1);
        return m_all;
    }

private:
    struct Port {
        double shared = 0;  ///< y of the line where links end that are written at their other end
        bool isUsed = false;
    };

    size_t sideOf(int end) const
    {
        if (!m_isTwoSided)
            return 1;
        const LinkKind kind = m_links.ends[size_t(end)].kind;
        return kind == LinkKind::Person || kind == LinkKind::CasePerson || kind == LinkKind::Words ? 0 : 1;
    }
    /// A link is written at one of its ends: never at the child, else at the one that is further down the list.
    int ownerOf(const Link &link) const { return std::max(link.from, link.to); }
    int otherOf(const Link &link) const { return std::min(link.from, link.to); }
    bool isMiddle(int end) const { return m_isTwoSided && end == 0; }

    void fillSides()
    {
        for (int end = m_isTwoSided ? 1 : 0; end < int(m_links.ends.size()); ++end)
            m_sides[sideOf(end)].push_back(end);
        for (const Link &link : m_links.links)
            if (!isMiddle(otherOf(link)))
                m_ports[size_t(otherOf(link))].isUsed = true;
    }

    double line() const { return m_metrics.height(); }
    double childHeight() const
    {
        const double width = 0.6 * (m_width - 2 * (m_box + m_label)) - 2 * Padding;
        std::array<int, 2> ports{};
        for (const Link &link : m_links.links)
            if (otherOf(link) == 0)
                ++ports[sideOf(ownerOf(link))];
        return std::max(double(wrapped(m_words.ends.value(0), m_bold, width).size()) * line() + 2 * Padding,
                        (std::max(ports[0], ports[1]) + 1) * LaneGap);
    }
    int crossings() const
    {
        return int(std::count_if(m_links.links.begin(), m_links.links.end(),
                                 [this](const Link &link) { return !isMiddle(otherOf(link)) && sideOf(link.from) != sideOf(link.to); }));
    }

    /// Puts one side's boxes under each other, with room for the words of the links they own. Gives the height.
    double stack(size_t side)
    {
        const double left = side == 0 ? 0 : m_width - m_box;
        double y = 0;
        int group = -1;
        for (const int end : m_sides[side]) {
            const int kind = int(m_links.ends[size_t(end)].kind);
            if (kind != group && kind != int(LinkKind::Child)) {
                y += group < 0 ? 0 : GroupGap;
                const double height = m_bold.height();
                m_all.headings.push_back(
                    {{left, y, m_box, height}, m_bold.elidedText(m_words.headings.value(kind), Qt::ElideRight, int(m_box))});
                y += height + 2;
            }
            group = kind;
            y += put(end, left, y, side) + BoxGap;
        }
        return std::max(0.0, y - BoxGap);
    }

    double put(int end, double left, double top, size_t side)
    {
        LinkBox &box = m_all.boxes[size_t(end)];
        const bool isChild = end == 0;
        box.lines = wrapped(m_words.ends.value(end), isChild ? m_bold : m_metrics, m_box - 2 * Padding);
        const double labelLeft = side == 0 ? m_box : m_width - m_box - m_label;
        double y = top;
        if (m_ports[size_t(end)].isUsed) {
            m_ports[size_t(end)].shared = y + LaneGap;
            y += 2 * LaneGap;
        }
        for (size_t i = 0; i < m_links.links.size(); ++i) {
            if (ownerOf(m_links.links[i]) != end)
                continue;
            LinkStrand &strand = m_all.strands[i];
            strand.lines = wrapped(m_words.roles.value(int(i)), m_metrics, m_label - 2 * Padding);
            const double height = std::max<double>(1, double(strand.lines.size())) * line();
            strand.place = {labelLeft + Padding, y, m_label - 2 * Padding, height};
            y += height + LaneGap;
        }
        const double height = std::max(y - top, double(box.lines.size()) * line() + 2 * Padding);
        box.place = {left, top, m_box, height};
        return height;
    }

    void move(int end, double by)
    {
        m_all.boxes[size_t(end)].place.translate(0, by);
        m_ports[size_t(end)].shared += by;
        for (size_t i = 0; i < m_links.links.size(); ++i)
            if (ownerOf(m_links.links[i]) == end)
                m_all.strands[i].place.translate(0, by);
    }

    /// Where the words end and the open middle begins.
    double inner(size_t side) const { return side == 0 ? m_box + m_label : m_width - m_box - m_label; }
    double outer(size_t side) const { return side == 0 ? m_box : m_width - m_box; }

    void drawStrands()
    {
        // At the child they come in the order in which they arrive, so that they do not cross there.
        std::array<std::vector<size_t>, 2> atChild;
        for (size_t i = 0; i < m_links.links.size(); ++i)
            if (isMiddle(otherOf(m_links.links[i])))
                atChild[sideOf(ownerOf(m_links.links[i]))].push_back(i);
        for (auto &list : atChild)
            std::sort(list.begin(), list.end(),
                      [this](size_t a, size_t b) { return m_all.strands[a].place.bottom() < m_all.strands[b].place.bottom(); });

        std::array<int, 2> bends{};
        int above = 0, below = 0;
        for (size_t i = 0; i < m_links.links.size(); ++i) {
            const Link &link = m_links.links[i];
            const size_t side = sideOf(ownerOf(link));
            LinkStrand &strand = m_all.strands[i];
            const double y = strand.place.bottom() + 2;
            QPainterPath path(QPointF(outer(side), y));
            const QPointF start(inner(side), y);
            path.lineTo(start);
            if (isMiddle(otherOf(link))) {
                const auto &list = atChild[side];
                const double part = double(std::find(list.begin(), list.end(), i) - list.begin() + 1) / double(list.size() + 1);
                const QRectF &child = m_all.boxes[0].place;
                curve(path, {side == 0 ? child.left() : child.right(), child.top() + child.height() * part});
            } else {
                const size_t otherSide = sideOf(otherOf(link));
                const QPointF end(inner(otherSide), m_ports[size_t(otherOf(link))].shared);
                if (otherSide == side) {
                    bend(path, start, end, side, bends[side]++);
                } else {
                    const QRectF &child = m_all.boxes[0].place;
                    const bool isAbove = (y + end.y()) / 2 < child.center().y();
                    const int lane = isAbove ? ++above : ++below;
                    // Past the child, never through its box: level above or below it.
                    const double level = isAbove ? child.top() - lane * LaneGap : child.bottom() + lane * LaneGap;
                    const double reach = child.width() / 2 + LaneGap;
                    const double across = side == 0 ? reach : -reach;
                    curve(path, {child.center().x() - across, level});
                    path.lineTo(QPointF(child.center().x() + across, level));
                    curve(path, end);
                }
                path.lineTo(QPointF(outer(otherSide), end.y()));
            }
            strand.path = path;
        }
    }

    static void curve(QPainterPath &path, QPointF to)
    {
        const QPointF from = path.currentPosition();
        const double half = (from.x() + to.x()) / 2;
        path.cubicTo(QPointF(half, from.y()), QPointF(half, to.y()), to);
    }

    /// Between two boxes of one side: out into the open middle and back, each a lane further than the one before.
    void bend(QPainterPath &path, QPointF start, QPointF end, size_t side, int lane) const
    {
        const double room = m_isTwoSided ? 0.2 * (m_width - 2 * (m_box + m_label)) - LaneGap : m_width - m_box - m_label - LaneGap;
        const int lanes = std::max(1, int(room / LaneGap));
        const double by = (lane % lanes + 1) * LaneGap * (side == 0 ? 1 : -1);
        const double turn = start.x() + by;
        // A cubic reaches three quarters of the way to its control points.
        path.cubicTo(QPointF(start.x() + (turn - start.x()) / 0.75, start.y()), QPointF(start.x() + (turn - start.x()) / 0.75, end.y()),
                     end);
    }

    void setOrder()
    {
        const auto add = [this](int end) {
            m_all.order.push_back(end);
            for (size_t i = 0; i < m_links.links.size(); ++i)
                if (ownerOf(m_links.links[i]) == end)
                    m_all.order.push_back(-1 - int(i));
        };
        if (m_isTwoSided)
            add(0);
        for (const auto &side : m_sides)
            for (const int end : side)
                add(end);
    }

    const Links &m_links;
    const LinkWords &m_words;
    const QFontMetrics m_metrics, m_bold;
    const int m_width;
    const bool m_isTwoSided;
    double m_box = 0, m_label = 0;
    std::array<std::vector<int>, 2> m_sides;  ///< left, right; the child in the middle is in neither
    std::vector<Port> m_ports;
    LinkArrangement m_all;
};

}  // namespace

LinkArrangement arrangeLinks(const Links &links, const LinkWords &words, const QFontMetrics &metrics, const QFontMetrics &bold, int width)
{
    return Arranging(links, words, metrics, bold, width).arrange();
}

}  // namespace holdfast::ui
