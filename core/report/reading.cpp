// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/reading.h"

#include <QHash>

#include <algorithm>

namespace holdfast::report {

namespace {

bool isInline(TagKind kind)
{
    return kind == TagKind::Span || kind == TagKind::Link;
}

/// The same length as the text, so that places stay what they are.
QString folded(QString text)
{
    for (QChar &c : text) {
        if (c == QChar(0x2018) || c == QChar(0x2019))
            c = u'\'';
        else if (c == QChar(0x201C) || c == QChar(0x201D))
            c = u'"';
        else if (c.isSpace())
            c = u' ';
    }
    return text;
}

struct Extent {
    double left = 0;
    double right = 0;
    double top = 0;
    double bottom = 0;
};

Extent extentOf(const QGlyphRun &run)
{
    const QRawFont font = run.rawFont();
    const QList<QPointF> positions = run.positions();
    const QList<QPointF> advances = font.advancesForGlyphIndexes(run.glyphIndexes());
    Extent all{1e9, -1e9, 1e9, -1e9};
    for (qsizetype i = 0; i < positions.size(); ++i) {
        all.left = std::min(all.left, positions[i].x());
        all.right = std::max(all.right, positions[i].x() + (i < advances.size() ? advances[i].x() : 0));
        all.top = std::min(all.top, positions[i].y() - font.ascent());
        all.bottom = std::max(all.bottom, positions[i].y() + font.descent());
    }
    return all;
}

/// How far each character stands along the piece, 0 to 1, by the width it has alone: letters that are joined share their sign.
std::vector<double> sharesOf(const GlyphText &glyphs)
{
    std::vector<double> shares(size_t(glyphs.text.size()) + 1, 0);
    const QRawFont font = glyphs.runs.first().rawFont();
    for (qsizetype i = 0; i < glyphs.text.size(); ++i) {
        const QList<QPointF> advances = font.advancesForGlyphIndexes(font.glyphIndexesForString(glyphs.text.mid(i, 1)));
        shares[size_t(i) + 1] = shares[size_t(i)] + (advances.isEmpty() ? 0 : advances.first().x());
    }
    const double whole = shares.back() > 0 ? shares.back() : 1;
    for (double &share : shares)
        share /= whole;
    return shares;
}

/// Where the characters [from, to) of a piece stand: exact where each has a glyph of its own, by its share of the line where letters are
/// joined, the whole piece where the script runs otherwise.
QRectF rectOf(const GlyphText &glyphs, qsizetype from, qsizetype to)
{
    Extent all{1e9, -1e9, 1e9, -1e9};
    QList<QPointF> positions;
    bool leftToRight = true;
    for (const QGlyphRun &run : glyphs.runs) {
        const Extent one = extentOf(run);
        all = {std::min(all.left, one.left), std::max(all.right, one.right), std::min(all.top, one.top), std::max(all.bottom, one.bottom)};
        positions += run.positions();
        leftToRight &= !run.isRightToLeft();
    }
    if (all.right < all.left)
        return {};
    double left = all.left;
    double right = all.right;
    if (leftToRight && glyphs.clusters.isEmpty()) {
        // The space at the end of a line may have no glyph.
        qsizetype shown = glyphs.text.size();
        while (shown > 0 && glyphs.text.at(shown - 1).isSpace())
            --shown;
        const bool inStep = positions.size() >= shown && positions.size() <= glyphs.text.size();
        const std::vector<double> shares = inStep ? std::vector<double>() : sharesOf(glyphs);
        const auto at = [&](qsizetype i) {
            if (!inStep)
                return all.left + (all.right - all.left) * shares[size_t(i)];
            return i < positions.size() ? positions[i].x() : all.right;
        };
        left = at(from);
        right = at(to);
    }
    return QRectF(QPointF(left, all.top), QPointF(right, all.bottom)).translated(glyphs.at);
}

}  // namespace

Reading::Reading(const Pages &pages)
    : m_pages(pages)
    , m_parts(pages.tags.size())
    , m_under(pages.tags.size())
    , m_page(pages.tags.size(), -1)
    , m_description(pages.tags.size())
{
    for (size_t index = 0; index < pages.pages.size(); ++index) {
        for (const Item &item : pages.pages[index].items) {
            const auto *glyphs = std::get_if<GlyphText>(&item.what);
            if (!glyphs || item.tag == Artifact)
                continue;
            // A tag stands in the one above it where its first words stand.
            for (int tag = item.tag; tag > 0 && m_page[size_t(tag)] < 0; tag = pages.tags[size_t(tag)].parent) {
                m_page[size_t(tag)] = int(index);
                if (const int parent = pages.tags[size_t(tag)].parent; parent >= 0)
                    m_parts[size_t(parent)].push_back({tag, nullptr});
            }
            m_parts[size_t(item.tag)].push_back({-1, &glyphs->text});
        }
        for (const LinkArea &link : pages.pages[index].links)
            m_description[size_t(link.tag)] = link.description;
    }
    // What says nothing is there as well: an empty cell keeps its column.
    int last = 0;
    for (size_t tag = 1; tag < pages.tags.size(); ++tag) {
        if (m_page[tag] < 0)
            m_page[tag] = last;
        last = m_page[tag];
        if (const int parent = pages.tags[tag].parent; parent >= 0)
            m_under[size_t(parent)].push_back(int(tag));
    }
}

QString Reading::text(int tag) const
{
    QString all;
    for (const Part &part : m_parts[size_t(tag)]) {
        const QString one = part.text ? *part.text : text(part.tag);
        // Paragraphs of one cell are not run together.
        const bool isOwn = part.tag >= 0 && !isInline(m_pages.tags[size_t(part.tag)].kind);
        if (isOwn && !all.isEmpty() && !all.back().isSpace())
            all += u' ';
        all += one;
    }
    return all;
}

std::vector<Found> find(const Pages &pages, const QString &words)
{
    const QString wanted = folded(words).simplified();
    std::vector<Found> all;
    if (wanted.isEmpty())
        return all;
    struct Piece {
        qsizetype start;
        int page;
        const GlyphText *glyphs;
    };
    struct Text {
        QString text;
        std::vector<Piece> pieces;
    };
    std::vector<Text> texts;
    QHash<int, size_t> known;
    for (size_t index = 0; index < pages.pages.size(); ++index) {
        for (const Item &item : pages.pages[index].items) {
            const auto *glyphs = std::get_if<GlyphText>(&item.what);
            if (!glyphs || item.tag == Artifact)
                continue;
            int tag = item.tag;
            while (tag > 0 && isInline(pages.tags[size_t(tag)].kind))
                tag = pages.tags[size_t(tag)].parent;
            if (!known.contains(tag)) {
                known.insert(tag, texts.size());
                texts.emplace_back();
            }
            Text &text = texts[known.value(tag)];
            text.pieces.push_back({text.text.size(), int(index), glyphs});
            text.text += folded(glyphs->text);
        }
    }
    for (const Text &text : texts) {
        for (qsizetype at = text.text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = text.text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
            Found found;
            const qsizetype end = at + wanted.size();
            for (const Piece &piece : text.pieces) {
                const qsizetype from = std::max(at, piece.start) - piece.start;
                const qsizetype to = std::min(end, piece.start + piece.glyphs->text.size()) - piece.start;
                if (from >= to)
                    continue;
                const QRectF rect = rectOf(*piece.glyphs, from, to);
                if (rect.width() > 0)
                    found.push_back({piece.page, rect});
            }
            if (!found.empty())
                all.push_back(found);
        }
    }
    return all;
}

}  // namespace holdfast::report
