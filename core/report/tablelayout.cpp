// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/tablelayout.h"

#include "core/report/bodytext.h"
#include "core/report/marks.h"

#include <numeric>
#include <utility>

namespace holdfast::report {

namespace {

constexpr double Gutter = 9 * TwipsPerPoint;
constexpr double CellPadding = 1.9 * TwipsPerPoint;
constexpr double InnerGap = 1.5 * TwipsPerPoint;  ///< between paragraphs of a cell
constexpr double MarkSide = 7.5 * TwipsPerPoint;
constexpr double MarkRoom = 12.5 * TwipsPerPoint;
constexpr double HairLine = 0.5 * TwipsPerPoint;
constexpr double HeadLine = 1.0 * TwipsPerPoint;
constexpr double LineHeight = CellStyle.lineHeight * TwipsPerPoint;
constexpr double RuleGrey = 0.45;
constexpr double Hang = 24 * TwipsPerPoint;  ///< what stands below a row's name, under it rather than under its code
// A row of more lines than this may go on over a page, with so many lines of it on either side; a shorter one stays whole.
constexpr int WholeLines = 7;
constexpr int CompanyLines = 3;

/// Where a cell stands in its row.
struct Place {
    double left = 0;  ///< from the table's left edge
    double right = 0;
    bool names = false;  ///< a header of its row
    bool below = false;  ///< under the cells before it
    bool last = false;   ///< reaches the right edge
    int columns = 1;     ///< of the structure
};

struct CellText {
    Place place;
    std::vector<Shaped> paragraphs;
    Mark mark = Mark::None;
    double least = 0;   ///< height kept free for a pen
    double indent = 0;  ///< room taken by the mark
    int tag = Artifact;
    std::vector<std::vector<int>> tags;  ///< per paragraph and run
    size_t paragraph = 0;                ///< what comes next: this paragraph ...
    size_t line = 0;                     ///< ... from this line
    std::optional<FormField> field;
    bool hasBegun = false;
    bool isDone() const { return paragraph >= paragraphs.size(); }
    bool isOver() const { return place.below ? !waitsBelow() : hasBegun && isDone(); }
    /// Under the others, and not yet there.
    bool waitsBelow() const { return place.below && (!isDone() || field); }
};

using RowText = std::vector<CellText>;

double heightOf(const CellText &cell)
{
    double height = 0;
    for (const Shaped &paragraph : cell.paragraphs)
        height += report::heightOf(paragraph.lines) + (height > 0 ? InnerGap : 0);
    return qMax(height, cell.least);
}

/// What stands side by side at the top of the row, without padding.
double topOf(const RowText &row)
{
    double height = LineHeight;
    for (const CellText &cell : row)
        height = cell.place.below ? height : qMax(height, heightOf(cell));
    return height;
}

double heightOf(const RowText &row)
{
    double below = 0;
    for (const CellText &cell : row)
        below = cell.waitsBelow() ? qMax(below, heightOf(cell) + InnerGap) : below;
    return topOf(row) + below + 2 * CellPadding;
}

/// Columns side by side, as wide as their weights say.
std::vector<Place> columns(const std::vector<double> &weights, double width)
{
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<Place> all;
    double left = 0;
    for (double weight : weights) {
        const double right = left + (sum > 0 ? weight / sum : 1.0 / double(weights.size())) * width;
        all.push_back({left, right, all.empty(), false, right > width - 1, 1});
        left = right;
    }
    return all;
}

CellText shapeCell(const Cell &cell, const TextStyle &style, const Place &place)
{
    CellText text;
    text.place = place;
    text.mark = cell.mark;
    text.least = cell.writingLines * BodyStyle.lineHeight * TwipsPerPoint;
    text.field = cell.field;
    text.indent = cell.mark == Mark::None ? 0 : MarkRoom;
    const double width = place.right - place.left - text.indent - (place.last ? 0 : Gutter);
    for (const Paragraph &paragraph : cell.paragraphs) {
        for (Shaped &shaped : shapeParagraph(paragraph, style, width))
            text.paragraphs.push_back(std::move(shaped));
    }
    return text;
}

RowText shapeRow(const std::vector<Cell> &cells, const std::vector<Place> &places, const TextStyle &first, const TextStyle &others)
{
    RowText row;
    for (size_t c = 0; c < places.size(); ++c)
        row.push_back(shapeCell(c < cells.size() ? cells[c] : Cell(), places[c].names ? first : others, places[c]));
    return row;
}

class Grid {
public:
    Grid(Flow &flow, const QString &summary)
        : m_flow(flow)
        , m_summary(summary)
    {
    }

    void setHeader(RowText header)
    {
        m_header = std::move(header);
        m_headerHeight = heightOf(m_header);
    }

    void add(RowText row)
    {
        const double height = heightOf(row);
        const double least = leastOf(row, height);
        if (m_table == Artifact) {
            m_flow.begin(m_headerHeight + least);
            m_table = m_flow.tag(TagKind::Table);
            m_flow.tagAt(m_table).summary = m_summary;
            if (!m_header.empty())
                draw(m_header, RowKind::Header);
        } else if (qMin(least, m_flow.fullRoom() - m_headerHeight) > m_flow.room() && !m_flow.isAtTop()) {
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

    /// What of the row must fit here for it to begin here.
    static double leastOf(const RowText &row, double height)
    {
        if (height <= WholeLines * LineHeight + 2 * CellPadding)
            return height;
        // Of two cells that both go on over the page the second begins after the first: such a row stays whole where a page can hold it.
        int tall = 0;
        bool hasBelow = false;
        double pen = 0;
        for (const CellText &cell : row) {
            pen = qMax(pen, cell.least);
            hasBelow |= cell.waitsBelow();
            tall += !cell.place.below && heightOf(cell) > CompanyLines * LineHeight;
        }
        if (!hasBelow && tall > 1)
            return height;
        const double start = hasBelow ? topOf(row) + 2 * LineHeight : CompanyLines * LineHeight;
        return qMin(height, qMax(start, pen) + 2 * CellPadding);
    }

    void rule(double thickness, double grey) { m_flow.fill({Flow::Left, m_flow.y(), m_flow.width(), thickness}, grey); }

    void turnPage()
    {
        rule(HairLine, RuleGrey);
        m_flow.newPage();
        m_headerEnd = 0;
        if (!m_header.empty()) {
            RowText again = m_header;
            for (CellText &cell : again) {
                cell.paragraph = cell.line = 0;
                cell.hasBegun = false;
            }
            draw(again, RowKind::Repeated);
        }
    }

    void tagRow(RowText &row, RowKind kind)
    {
        const int tr = kind == RowKind::Repeated ? Artifact : m_flow.tag(TagKind::TR, m_table);
        for (CellText &cell : row) {
            cell.tags.clear();
            const bool names = kind == RowKind::Header || cell.place.names;
            cell.tag = Artifact;
            if (tr != Artifact) {
                cell.tag = m_flow.tag(names ? TagKind::TH : TagKind::TD, tr);
                if (names)
                    m_flow.tagAt(cell.tag).scope = kind == RowKind::Header ? TagScope::Column : TagScope::Row;
                m_flow.tagAt(cell.tag).columns = cell.place.columns;
            }
            for (const Shaped &paragraph : cell.paragraphs) {
                const bool nested = cell.tag != Artifact && cell.paragraphs.size() > 1;
                cell.tags.push_back(tagsOf(m_flow, paragraph.runs, nested ? m_flow.tag(TagKind::P, cell.tag) : cell.tag));
            }
        }
    }

    /// One pass per page the row reaches, nearly always one. A cell that stands after one which goes on over the page begins where that one
    /// ends, so that nobody is read the beginnings of two texts and then their ends.
    void draw(RowText &row, RowKind kind)
    {
        tagRow(row, kind);
        bool first = true;
        while (true) {
            // At the top of a page, and under a header, there is a rule already.
            if (kind == RowKind::Body && !m_flow.isAtTop() && m_flow.y() > m_headerEnd)
                rule(HairLine, RuleGrey);
            double used = first ? LineHeight : 0;
            bool isTopDone = true;
            for (CellText &cell : row) {
                if (cell.place.below || !isTopDone)
                    continue;
                const double least = cell.hasBegun ? 0 : qMin(cell.least, m_flow.room() - 2 * CellPadding);
                used = qMax(used, qMax(drawCell(cell, 0), least));
                isTopDone = cell.isDone();
            }
            const double under = used;
            for (CellText &cell : row) {
                if (cell.waitsBelow() && isTopDone)
                    used = qMax(used, drawCell(cell, under + (first ? InnerGap : 0)));
            }
            m_flow.advance(used + 2 * CellPadding);
            if (kind != RowKind::Body) {
                rule(HeadLine, 0);
                m_headerEnd = m_flow.y();
            }
            first = false;
            if (std::all_of(row.begin(), row.end(), [](const CellText &cell) { return cell.isOver(); }))
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

    static double leftOf(const CellText &cell)
    {
        double height = 0;
        for (size_t p = cell.paragraph; p < cell.paragraphs.size(); ++p) {
            const Lines &lines = cell.paragraphs[p].lines;
            for (size_t i = p == cell.paragraph ? cell.line : 0; i < lines.size(); ++i)
                height += lines[i].height;
            height += p > cell.paragraph ? InnerGap : 0;
        }
        return height;
    }

    /// Draws what fits of the cell, `from` under the row's top, and says how far down that reaches.
    double drawCell(CellText &cell, double from)
    {
        const double x = Flow::Left + cell.place.left + cell.indent;
        const double top = m_flow.y() + CellPadding;
        double room = m_flow.room() - 2 * CellPadding;
        // What is carried over is not a single line.
        const double left = leftOf(cell);
        if (from + left > room && from + left - 2 * LineHeight < room && left > 2 * CompanyLines * LineHeight)
            room = from + left - 2 * LineHeight;
        if (!std::exchange(cell.hasBegun, true) && cell.mark != Mark::None) {
            const double side = cell.mark == Mark::Box ? MarkSide * 1.25 : MarkSide;
            m_flow.outline(markPath(cell.mark, side), {Flow::Left + cell.place.left, top + 10.9 * TwipsPerPoint - side});
        }
        if (cell.field)
            return qMax(from, placeField(cell, top, from));
        double used = from;
        bool placed = false;
        for (; !cell.isDone(); ++cell.paragraph, cell.line = 0) {
            const Shaped &shaped = cell.paragraphs[cell.paragraph];
            const std::vector<int> &tags = cell.tags[cell.paragraph];
            if (placed)
                used += InnerGap;
            for (; cell.line < shaped.lines.size(); ++cell.line) {
                const double height = shaped.lines[cell.line].height;
                // At least one line a page, or a row would never end.
                if (used + height > room && (placed || from > 0 || !m_flow.isAtTop()))
                    return used;
                m_flow.place(shaped.lines, cell.line, cell.line + 1, x, top + used, [&tags](int run) { return tags[size_t(run)]; });
                placeLinks(m_flow, shaped, tags, cell.line, cell.line + 1, x, top + used);
                used += height;
                placed = true;
            }
        }
        return used;
    }

    /// Once: a cell to fill in has no text of its own that could go on over a page.
    double placeField(CellText &cell, double top, double from)
    {
        const FormField field = *std::exchange(cell.field, std::nullopt);
        const double side = MarkSide * 1.25;
        if (field.kind == FormField::Kind::Choice) {
            m_flow.field({Flow::Left + cell.place.left, top + 10.9 * TwipsPerPoint - side, side, side}, field, cell.tag);
            return from;
        }
        const double right = cell.place.last ? m_flow.width() : cell.place.right - Gutter;
        const double height = qMax(cell.least, LineHeight);
        m_flow.field({Flow::Left + cell.place.left, top + from, right - cell.place.left, height}, field, cell.tag);
        return from + height;
    }

    Flow &m_flow;
    QString m_summary;
    RowText m_header;
    double m_headerHeight = 0;
    double m_headerEnd = 0;  ///< on this page
    int m_table = Artifact;
};

// Names and values: one pair over the whole width, or two short ones side by side.
std::vector<Place> onePair(double share, double width)
{
    const double key = share * width;
    return {{0, key, true, false, false, 1}, {key, width, false, false, true, 1}};
}

/// A word too long for its cell: an address or a link.
bool breaksAWord(const CellText &cell)
{
    for (const Shaped &paragraph : cell.paragraphs) {
        for (size_t i = 0; i + 1 < paragraph.lines.size(); ++i) {
            const auto &segments = paragraph.lines[i].segments;
            if (!segments.empty() && !segments.back().glyphs.text.isEmpty() && segments.back().glyphs.text.back().isLetterOrNumber())
                return true;
        }
    }
    return false;
}

std::vector<Place> twoPairs(double share, double width)
{
    const double key = share * width;
    const double half = width / 2;
    return {{0, key, true, false, false, 1},
            {key, half, false, false, false, 1},
            {half, half + key, true, false, false, 1},
            {half + key, width, false, false, true, 1}};
}

}  // namespace

void layOut(Flow &flow, const KeyValues &table)
{
    struct Rows {
        size_t from;
        bool two;
        RowText text;
    };
    std::vector<Rows> rows;
    bool anyTwo = false;
    const auto one = [&](size_t i) {
        return shapeRow({Cell(table.rows[i].first), table.rows[i].second}, onePair(table.share, flow.width()), CellBoldStyle, CellStyle);
    };
    for (size_t i = 0; i < table.rows.size();) {
        RowText alone = one(i);
        if (table.paired && table.share < 0.4 && i + 1 < table.rows.size()) {
            RowText two =
                shapeRow({Cell(table.rows[i].first), table.rows[i].second, Cell(table.rows[i + 1].first), table.rows[i + 1].second},
                         twoPairs(table.share, flow.width()), CellBoldStyle, CellStyle);
            // Side by side only where neither grows long by it.
            const bool isWhole = std::none_of(two.begin(), two.end(), [](const CellText &cell) { return breaksAWord(cell); });
            if (isWhole && heightOf(two) < 0.95 * (heightOf(alone) + heightOf(one(i + 1))) && heightOf(two) < 3.6 * LineHeight) {
                rows.push_back({i, true, std::move(two)});
                anyTwo = true;
                i += 2;
                continue;
            }
        }
        rows.push_back({i, false, std::move(alone)});
        ++i;
    }
    Grid grid(flow, table.summary);
    for (Rows &row : rows) {
        if (!row.two && anyTwo)
            row.text.back().place.columns = 3;
        grid.add(std::move(row.text));
    }
    grid.finish();
}

void layOut(Flow &flow, const Table &table)
{
    std::vector<double> weights;
    std::vector<Cell> names;
    for (const Column &column : table.columns) {
        if (!table.lastBelow || names.size() + 1 < table.columns.size())
            weights.push_back(column.width);
        names.emplace_back(column.header);
    }
    if (weights.empty())
        return;
    std::vector<Place> places = columns(weights, flow.width());
    std::vector<Place> heads = places;
    if (table.lastBelow && weights.size() < names.size()) {
        places.push_back({Hang, flow.width(), false, true, true, 1});
        // Its header stands beside that of the first column: the two share the width.
        double after = 0;
        for (const Shaped &paragraph : shapeCell(names.front(), CellBoldStyle, heads.front()).paragraphs)
            after = qMax(after, widthOf(paragraph.lines) + Gutter);
        heads.push_back({after, heads.front().right, false, false, heads.front().last, 1});
    }
    Grid grid(flow, table.summary);
    grid.setHeader(shapeRow(names, heads, CellBoldStyle, CellBoldStyle));
    for (const auto &row : table.rows) {
        grid.add(shapeRow(row, places, CellStyle, CellStyle));
    }
    grid.finish();
}

void layOut(Flow &flow, const SignatureLines &signature)
{
    const double height = 25 * TwipsPerPoint;
    const double column = flow.width() * 0.31;
    // A name of several lines keeps its distance from the line above it.
    const auto full = [height](double used) { return qMax(height, used + 8 * TwipsPerPoint); };
    struct Row {
        std::vector<Shaped> key;
        std::vector<Shaped> text;
        double used = LineHeight;
    };
    std::vector<Row> rows;
    double all = 0;
    for (const auto &[name, value] : signature.lines) {
        Row row{shapeParagraph(name, BoldStyle, column - Gutter), shapeParagraph(value, BodyStyle, flow.width() - column)};
        double lower = 0;
        for (const Shaped &part : row.key)
            row.used = qMax(row.used, heightOf(part.lines));
        for (const Shaped &part : row.text)
            lower += heightOf(part.lines);
        row.used = qMax(row.used, lower);
        all += full(row.used);
        rows.push_back(std::move(row));
    }
    int table = Artifact;
    for (const auto &[key, text, used] : rows) {
        // The whole block of lines to sign stays together.
        flow.begin(table == Artifact ? all : full(used));
        if (table == Artifact) {
            table = flow.tag(TagKind::Table);
            flow.tagAt(table).summary = signature.summary;
        }
        const int tr = flow.tag(TagKind::TR, table);
        const int th = flow.tag(TagKind::TH, tr);
        flow.tagAt(th).scope = TagScope::Row;
        const int td = flow.tag(TagKind::TD, tr);
        const double whole = full(used);
        double y = flow.y() + whole - used - 2 * TwipsPerPoint;
        for (const Shaped &part : key)
            flow.place(part.lines, 0, part.lines.size(), Flow::Left, y, th);
        for (const Shaped &part : text) {
            flow.place(part.lines, 0, part.lines.size(), Flow::Left + column, y, text.size() == 1 ? td : flow.tag(TagKind::P, td));
            y += heightOf(part.lines);
        }
        flow.fill({Flow::Left + column, flow.y() + whole - 1 * TwipsPerPoint, flow.width() - column, HairLine}, 0);
        flow.advance(whole);
    }
    flow.gap(BlockGap);
}

}  // namespace holdfast::report
