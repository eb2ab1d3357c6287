// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/shape.h"

#include "core/report/face.h"
#include "core/report/printable.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <numeric>

namespace holdfast::report {

namespace {

// Noto Sans, in parts of the size. Our own constants, because tables of the face are read differently on different systems.
constexpr double Ascent = 1.069;
constexpr double Descent = 0.293;

/// Latin, Greek and Cyrillic without combining marks: glyphs come in the order of the characters.
bool pairsSimply(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) {
        const char16_t u = unit.unicode();
        return u < 0x300 || (u >= 0x370 && u < 0x483) || (u >= 0x48A && u < 0x530) || (u >= 0x1E00 && u < 0x200B) ||
               (u >= 0x2010 && u < 0x20D0);
    });
}

/// A glyph of number 0, or drawn as an empty box by no face at all: Qt's answer to a script that no face here can shape.
bool hasMissing(const QList<QGlyphRun> &runs)
{
    return std::any_of(runs.begin(), runs.end(),
                       [](const QGlyphRun &run) { return run.glyphIndexes().contains(0) || run.rawFont().fontTable("head").isEmpty(); });
}

bool hasNoGlyph(const QList<QGlyphRun> &runs)
{
    return std::any_of(runs.begin(), runs.end(), [](const QGlyphRun &run) { return run.glyphIndexes().contains(0); });
}

class Shaper {
public:
    Shaper(std::vector<Run> runs, const TextStyle &style, double width)
        : m_runs(std::move(runs))
        , m_style(style)
        , m_width(width)
    {
    }

    Lines lines()
    {
        Lines lines = layOut();
        // Twice at most: the codes are letters and digits of the compiled-in face.
        for (int pass = 0; pass < 2 && m_missing; ++pass) {
            replaceMissing();
            lines = layOut();
        }
        return lines;
    }

private:
    Lines layOut()
    {
        m_starts.clear();
        QString text;
        QList<QTextLayout::FormatRange> formats;
        for (const Run &run : m_runs) {
            m_starts.push_back(int(text.size()));
            QTextLayout::FormatRange range;
            range.start = int(text.size());
            range.length = int(run.text.size());
            range.format.setFontWeight(run.bold || m_style.bold ? QFont::Bold : QFont::Normal);
            // A property of ours keeps neighbouring runs of one style apart, so that no ligature spans two tags.
            range.format.setProperty(QTextFormat::UserProperty, int(m_starts.size()));
            formats << range;
            text += run.text;
        }
        m_starts.push_back(int(text.size()));

        m_layout.clearLayout();
        m_layout.setText(text);
        m_layout.setFont(face(m_style.points, m_style.bold));
        if (m_runs.size() > 1 || (!m_runs.empty() && m_runs.front().bold))
            m_layout.setFormats(formats);
        QTextOption option;
        option.setUseDesignMetrics(true);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(Qt::LayoutDirectionAuto);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine())
            line.setLineWidth(m_width);
        m_layout.endLayout();

        m_missing = false;
        Lines lines;
        for (int i = 0; i < m_layout.lineCount(); ++i)
            lines.push_back(takeLine(m_layout.lineAt(i)));
        return lines;
    }

    Line takeLine(QTextLine line)
    {
        const double size = m_style.points * TwipsPerPoint;
        const double room = m_style.lineHeight * TwipsPerPoint;
        const double own = (Ascent + Descent) * size;
        const double ascent = qMax(line.ascent(), Ascent * size);
        const double descent = qMax(line.descent(), Descent * size);
        const bool tall = ascent + descent > own * 1.02;
        Line out;
        out.height = tall ? qMax(room, ascent + descent + room - own) : room;
        const double baseline = (out.height - (tall ? ascent + descent : own)) / 2 + (tall ? ascent : Ascent * size);
        line.setPosition({0, baseline - line.ascent()});
        out.width = line.naturalTextWidth();

        const int from = line.textStart();
        const int to = from + line.textLength();
        const bool cameOver = breaksWord(from);
        const bool goesOn = breaksWord(to);
        // The pieces of such a word stand apart from the words around them, so that they can be read as one.
        const QString all = m_layout.text();
        const qsizetype space = all.indexOf(u' ', from);
        const int headEnd = !cameOver ? from : space >= from && space < to ? int(space) + 1 : to;
        const int tail = goesOn ? qMax(from, int(all.lastIndexOf(u' ', to - 1)) + 1) : to;
        std::vector<std::pair<size_t, std::pair<int, int>>> pieces;
        for (size_t r = 0; r + 1 < m_starts.size(); ++r) {
            const int start = qMax(from, m_starts[r]);
            const int end = qMin(to, m_starts[r + 1]);
            if (start >= end && !(from == to && r == 0))
                continue;
            // A link stays one area on each line.
            std::vector<int> cuts{start};
            for (const int cut : {headEnd, tail}) {
                if (m_runs[r].url.isEmpty() && cut > cuts.back() && cut < end)
                    cuts.push_back(cut);
            }
            cuts.push_back(end);
            for (size_t c = 0; c + 1 < cuts.size(); ++c)
                pieces.push_back({r, {cuts[c], cuts[c + 1]}});
        }
        for (const auto &[r, range] : pieces) {
            const auto [start, end] = range;
            Segment segment;
            segment.run = int(r);
            segment.glyphs.text = m_layout.text().mid(start, end - start);
            // Between two codes a line may break without a space; read aloud they stay two.
            if (end == to && isBetweenCodes(to))
                segment.glyphs.text += u' ';
            const double a = line.cursorToX(start);
            const double b = line.cursorToX(end);
            segment.left = qMin(a, b);
            segment.right = qMax(a, b);
            takeGlyphs(line, start, end, segment.glyphs);
            // Also at the end of a run within the word.
            segment.glyphs.goesOn = (goesOn && end > tail) || (cameOver && end < headEnd);
            out.segments.push_back(std::move(segment));
        }
        return out;
    }

    bool isBetweenCodes(int at) const
    {
        const QString text = m_layout.text();
        return at > 0 && at < text.size() && text.at(at - 1) == u']' && text.at(at) == u'[';
    }

    /// Whether a line that ends here cuts a word for want of room. Scripts without spaces, and a hyphen or slash, end a line as they
    /// should.
    bool breaksWord(int at) const
    {
        const QString text = m_layout.text();
        if (at <= 0 || at >= text.size() || text.at(at - 1).isSpace() || text.at(at).isSpace() || isBetweenCodes(at))
            return false;
        const char16_t before = text.at(at - 1).unicode();
        if (before < 0x80 && text.at(at).unicode() < 0x80)
            return before != u'-' && before != u'/';
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        finder.setPosition(at);
        return !finder.isAtBoundary();
    }

    void takeGlyphs(const QTextLine &line, int start, int end, GlyphText &glyphs)
    {
        if (start >= end)
            return;
        glyphs.runs = line.glyphRuns(start, end - start);
        if (pairsSimply(glyphs.text)) {
            m_missing |= hasNoGlyph(glyphs.runs);
            return;
        }
        m_missing |= hasMissing(glyphs.runs);
        // Cut into clusters, so that each says what its glyphs stand for.
        QList<QGlyphRun> runs;
        QString unsaid;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, glyphs.text);
        for (int at = 0, next = 0; at < glyphs.text.size(); at = next) {
            next = int(finder.toNextBoundary());
            if (next < 0)
                next = int(glyphs.text.size());
            const QString cluster = glyphs.text.mid(at, next - at);
            const QList<QGlyphRun> own = line.glyphRuns(start + at, next - at);
            const bool same = !own.isEmpty() && !runs.isEmpty() && runs.last().glyphIndexes() == own.first().glyphIndexes() &&
                              runs.last().positions() == own.first().positions();
            if (own.isEmpty() && next == glyphs.text.size() && cluster == QStringLiteral(" "))
                continue;  // the writer puts back the space a line was broken at
            if (own.isEmpty() || same) {
                (glyphs.clusters.isEmpty() ? unsaid : glyphs.clusters.last()) += cluster;
                continue;
            }
            for (qsizetype k = 0; k < own.size(); ++k) {
                runs << own.at(k);
                glyphs.clusters << (k == 0 ? unsaid + cluster : QString());
            }
            unsaid.clear();
        }
        glyphs.runs = runs;
    }

    void replaceMissing()
    {
        const QString text = m_layout.text();
        QString replaced;
        std::vector<Run> runs = m_runs;
        for (size_t r = 0; r + 1 < m_starts.size(); ++r) {
            replaced.clear();
            const QString own = text.mid(m_starts[r], m_starts[r + 1] - m_starts[r]);
            QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, own);
            for (int at = 0, next = 0; at < own.size(); at = next) {
                next = int(finder.toNextBoundary());
                if (next < 0)
                    next = int(own.size());
                const QString cluster = own.mid(at, next - at);
                const int place = m_starts[r] + at;
                const QTextLine line = m_layout.lineForTextPosition(place);
                if (line.isValid() && hasMissing(line.glyphRuns(place, next - at)))
                    replaced += codes(cluster);
                else
                    replaced += cluster;
            }
            runs[r].text = replaced;
        }
        m_runs = runs;
    }

    static QString codes(const QString &cluster)
    {
        QString out;
        for (uint c : cluster.toUcs4()) {
            if (c == 0x200C || c == 0x200D)
                continue;
            out += c < 0x7F ? QString(QChar(char16_t(c))) : visibleCode(c);
        }
        return out;
    }

    std::vector<Run> m_runs;
    TextStyle m_style;
    double m_width;
    QTextLayout m_layout;
    std::vector<int> m_starts;
    bool m_missing = false;
};

}  // namespace

std::vector<std::vector<Run>> printableParagraphs(const Paragraph &paragraph)
{
    std::vector<std::vector<Run>> all(1);
    for (const Run &run : paragraph.runs) {
        const QStringList parts = printableParts(run.text);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                all.emplace_back();
            Run piece = run;
            piece.text = parts.at(i);
            if (!piece.text.isEmpty())
                all.back().push_back(piece);
        }
    }
    for (auto &runs : all) {
        while (!runs.empty() && runs.front().text.trimmed().isEmpty())
            runs.erase(runs.begin());
        while (!runs.empty() && runs.back().text.trimmed().isEmpty())
            runs.pop_back();
        // A space between two runs ends the first: at the end of a line it would be lost from the start of the second, and with it the
        // words' being apart.
        for (size_t i = 1; i < runs.size(); ++i) {
            while (runs[i].text.startsWith(u' ')) {
                runs[i - 1].text += u' ';
                runs[i].text.remove(0, 1);
            }
        }
        std::erase_if(runs, [](const Run &run) { return run.text.isEmpty(); });
        if (runs.empty())
            continue;
        QString &first = runs.front().text;
        while (first.front().isSpace())
            first.remove(0, 1);
        QString &last = runs.back().text;
        while (last.back().isSpace())
            last.chop(1);
    }
    std::erase_if(all, [](const auto &runs) { return runs.empty(); });
    return all;
}

Lines shape(std::vector<Run> runs, const TextStyle &style, double width)
{
    return Shaper(std::move(runs), style, width).lines();
}

double heightOf(const Lines &lines)
{
    return std::accumulate(lines.begin(), lines.end(), 0.0, [](double sum, const Line &line) { return sum + line.height; });
}

double widthOf(const Lines &lines)
{
    double width = 0;
    for (const Line &line : lines)
        width = qMax(width, line.width);
    return width;
}

}  // namespace holdfast::report
