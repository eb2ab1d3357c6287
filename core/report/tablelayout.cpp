// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/tablelayout.h"

#include "core/report/bodytext.h"
#include "core/report/marks.h"

#include <numeric>

namespace holdfast::report {

namespace {

constexpr double Gutter = 10 * TwipsPerPoint;
constexpr double CellPadding = 3.5 * TwipsPerPoint;
constexpr double InnerGap = 2.5 * TwipsPerPoint;  ///< between paragraphs of a cell
constexpr double MarkSide = 7.5 * TwipsPerPoint;
constexpr double MarkRoom = 12.5 * TwipsPerPoint;
constexpr double HairLine = 0.5 * TwipsPerPoint;
constexpr double HeadLine = 1.0 * TwipsPerPoint;
constexpr double LineHeight = 14.5 * TwipsPerPoint;
constexpr double RuleGrey = 0.45;

struct CellText {
    std::vector<Shaped> paragraphs;
    Mark mark = Mark::None;
    double least = 0;   ///< height kept free for a pen
    double left = 0;    ///< of the text, from the table's left edge
    double indent = 0;  ///< room taken by the mark
    int tag = Artifact;
    std::vector<std::vector<int>> tags;  ///< per paragraph and run
    size_t paragraph = 0;                ///< what comes next: this paragraph ...
    size_t line = 0;                     ///< ... from this line
    bool isDone() const { return paragraph >= paragraphs.size(); }
};

using RowText = std::vector<CellText>;

double heightOf(const RowText &row)
{
    double height = LineHeight;
    for (const CellText &cell : row) {
        height = qMax(height, cell.least);
        double own = 0;
        for (const Shaped &paragraph : cell.paragraphs)
            own += report::heightOf(paragraph.lines) + (own > 0 ? InnerGap : 0);
        height = qMax(height, own);
    }
    return height + 2 * CellPadding;
}

/// Where the columns begin, and one more: where the last ends.
std::vector<double> edges(const std::vector<double> &weights)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<double> all{0};
    for (double weight : weights)
        all.push_back(all.back() + (sum > 0 ? weight / sum : 1.0 / double(weights.size())) * Flow::Width);
    return all;
}

CellText shapeCell(const Cell &cell, const TextStyle &style, double left, double right)
{
    CellText text;
    text.mark = cell.mark;
    text.least = cell.writingLines * LineHeight;
    text.left = left;
    text.indent = cell.mark == Mark::None ? 0 : MarkRoom;
    const double width = right - left - text.indent - (right < Flow::Width - 1 ? Gutter : 0);
    for (const Paragraph &paragraph : cell.paragraphs) {
        for (Shaped &shaped : shapeParagraph(paragraph, style, width))
            text.paragraphs.push_back(std::move(shaped));
    }
    return text;
}

class Grid {
public:
    Grid(Flow &flow, const QString &summary, const std::vector<double> &weights)
        : m_flow(flow)
        , m_edges(edges(weights))
        , m_summary(summary)
    {
    }

    RowText shapeRow(const std::vector<Cell> &cells, const TextStyle &first, const TextStyle &others) const
    {
        RowText row;
        for (size_t c = 0; c + 1 < m_edges.size(); ++c)
            row.push_back(shapeCell(c < cells.size() ? cells[c] : Cell(), c == 0 ? first : others, m_edges[c], m_edges[c + 1]));
        return row;
    }

    void setHeader(RowText header)
    {
        m_header = std::move(header);
        m_headerHeight = heightOf(m_header);
    }

    void add(RowText row)
    {
        const double height = heightOf(row);
        if (m_table == Artifact) {
            m_flow.begin(m_headerHeight + height);
            m_table = m_flow.tag(TagKind::Table);
            m_flow.tagAt(m_table).summary = m_summary;
            if (!m_header.empty())
                draw(m_header, RowKind::Header);
        } else if (height > m_flow.room()) {
            const bool neverFits = height + m_headerHeight > m_flow.fullRoom();
            if (!neverFits || m_flow.room() < 5 * LineHeight)
                turnPage();
        }
        draw(row, RowKind::Body);
    }

    void finish()
    {
        if (m_table == Artifact)
            return;
        rule(HairLine, RuleGrey);
        m_flow.gap(BlockGap);
    }

private:
    enum class RowKind { Header, Repeated, Body };

    void rule(double thickness, double grey) { m_flow.fill({Flow::Left, m_flow.y(), Flow::Width, thickness}, grey); }

    void turnPage()
    {
        rule(HairLine, RuleGrey);
        m_flow.newPage();
        if (!m_header.empty()) {
            RowText again = m_header;
            for (CellText &cell : again)
                cell.paragraph = cell.line = 0;
            draw(again, RowKind::Repeated);
        }
    }

    void tagRow(RowText &row, RowKind kind)
    {
        const int tr = kind == RowKind::Repeated ? Artifact : m_flow.tag(TagKind::TR, m_table);
        for (size_t c = 0; c < row.size(); ++c) {
            CellText &cell = row[c];
            cell.tags.clear();
            const bool names = kind == RowKind::Header || c == 0;
            cell.tag = Artifact;
            if (tr != Artifact) {
                cell.tag = m_flow.tag(names ? TagKind::TH : TagKind::TD, tr);
                if (names)
                    m_flow.tagAt(cell.tag).scope = kind == RowKind::Header ? TagScope::Column : TagScope::Row;
            }
            for (const Shaped &paragraph : cell.paragraphs) {
                const bool nested = cell.tag != Artifact && cell.paragraphs.size() > 1;
                cell.tags.push_back(tagsOf(m_flow, paragraph.runs, nested ? m_flow.tag(TagKind::P, cell.tag) : cell.tag));
            }
        }
    }

    /// One pass per page the row reaches, nearly always one.
    void draw(RowText &row, RowKind kind)
    {
        tagRow(row, kind);
        bool first = true;
        while (true) {
            // At the top of a page the header's own rule is enough.
            if (kind == RowKind::Body && !m_flow.isAtTop())
                rule(HairLine, RuleGrey);
            double used = LineHeight;
            for (CellText &cell : row)
                used = qMax(used, qMax(drawCell(cell, first), first ? qMin(cell.least, m_flow.room() - 2 * CellPadding) : 0.0));
            m_flow.advance(used + 2 * CellPadding);
            if (kind != RowKind::Body)
                rule(HeadLine, 0);
            first = false;
            if (std::all_of(row.begin(), row.end(), [](const CellText &cell) { return cell.isDone(); }))
                return;
            if (kind == RowKind::Repeated)
                return;  // a header higher than a page cannot repeat
            turnPageWithin(kind);
        }
    }

    void turnPageWithin(RowKind kind)
    {
        if (kind == RowKind::Body)
            turnPage();
        else
            m_flow.newPage();
    }

    /// Draws what fits of the cell and says how high that is.
    double drawCell(CellText &cell, bool withMark)
    {
        const double x = Flow::Left + cell.left + cell.indent;
        const double top = m_flow.y() + CellPadding;
        const double room = m_flow.room() - 2 * CellPadding;
        if (withMark && cell.mark != Mark::None) {
            const double side = cell.mark == Mark::Box ? MarkSide * 1.25 : MarkSide;
            m_flow.outline(markPath(cell.mark, side).translated(Flow::Left + cell.left, top + 11.4 * TwipsPerPoint - side));
        }
        double used = 0;
        bool placed = false;
        for (; !cell.isDone(); ++cell.paragraph, cell.line = 0) {
            const Shaped &shaped = cell.paragraphs[cell.paragraph];
            const std::vector<int> &tags = cell.tags[cell.paragraph];
            if (placed)
                used += InnerGap;
            for (; cell.line < shaped.lines.size(); ++cell.line) {
                const double height = shaped.lines[cell.line].height;
                // At least one line a page, or a row would never end.
                if (used + height > room && (placed || !m_flow.isAtTop()))
                    return used;
                m_flow.place(shaped.lines, cell.line, cell.line + 1, x, top + used, [&tags](int run) { return tags[size_t(run)]; });
                placeLinks(m_flow, shaped, tags, cell.line, cell.line + 1, x, top + used);
                used += height;
                placed = true;
            }
        }
        return used;
    }

    Flow &m_flow;
    std::vector<double> m_edges;
    QString m_summary;
    RowText m_header;
    double m_headerHeight = 0;
    int m_table = Artifact;
};

}  // namespace

void layOut(Flow &flow, const KeyValues &table)
{
    Grid grid(flow, table.summary, {31, 69});
    for (const auto &[key, value] : table.rows)
        grid.add(grid.shapeRow({Cell(key), value}, BoldStyle, BodyStyle));
    grid.finish();
}

void layOut(Flow &flow, const Table &table)
{
    std::vector<double> weights;
    std::vector<Cell> names;
    for (const Column &column : table.columns) {
        weights.push_back(column.width);
        names.emplace_back(column.header);
    }
    if (weights.empty())
        return;
    Grid grid(flow, table.summary, weights);
    grid.setHeader(grid.shapeRow(names, BoldStyle, BoldStyle));
    for (const auto &row : table.rows)
        grid.add(grid.shapeRow(row, BodyStyle, BodyStyle));
    grid.finish();
}

void layOut(Flow &flow, const SignatureLines &signature)
{
    const double height = 27 * TwipsPerPoint;
    const double column = Flow::Width * 0.31;
    int table = Artifact;
    for (const auto &[name, value] : signature.lines) {
        const auto key = shapeParagraph(name, BoldStyle, column - Gutter);
        const auto text = shapeParagraph(value, BodyStyle, Flow::Width - column);
        double used = LineHeight;
        double lower = 0;
        for (const Shaped &part : key)
            used = qMax(used, heightOf(part.lines));
        for (const Shaped &part : text)
            lower += heightOf(part.lines);
        used = qMax(used, lower);
        // The whole block of lines to sign stays together.
        flow.begin(table == Artifact ? height * double(signature.lines.size()) : qMax(height, used));
        if (table == Artifact) {
            table = flow.tag(TagKind::Table);
            flow.tagAt(table).summary = signature.summary;
        }
        const int tr = flow.tag(TagKind::TR, table);
        const int th = flow.tag(TagKind::TH, tr);
        flow.tagAt(th).scope = TagScope::Row;
        const int td = flow.tag(TagKind::TD, tr);
        const double full = qMax(height, used);
        double y = flow.y() + full - used - 2 * TwipsPerPoint;
        for (const Shaped &part : key)
            flow.place(part.lines, 0, part.lines.size(), Flow::Left, y, th);
        for (const Shaped &part : text) {
            flow.place(part.lines, 0, part.lines.size(), Flow::Left + column, y, text.size() == 1 ? td : flow.tag(TagKind::P, td));
            y += heightOf(part.lines);
        }
        flow.fill({Flow::Left + column, flow.y() + full - 1 * TwipsPerPoint, Flow::Width - column, HairLine}, 0);
        flow.advance(full);
    }
    flow.gap(BlockGap);
}

}  // namespace holdfast::report
