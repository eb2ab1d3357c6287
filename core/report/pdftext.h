// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Puts glyphs into page contents, and makes sure that what is shown can be read back as the text it stands for: glyph by glyph
// where they run in step with the characters, by an actual text where they do not. Rules and marks go behind the text.
#pragma once

#include "core/report/page.h"
#include "core/report/pdffont.h"

#include <memory>
#include <vector>

namespace holdfast::report::pdf {

class TextWriter {
public:
    /// pageHeight in twips: a PDF counts from the foot of the page.
    TextWriter(Objects &objects, double pageHeight)
        : m_objects(objects)
        , m_pageHeight(pageHeight)
    {
    }

    /// Gives every glyph its characters. False when the glyphs alone would not read as the text.
    bool pair(const GlyphText &text);
    /// Texts that follow one another stand in one text object, which end() closes.
    void beginPage();
    void show(QByteArray &out, const GlyphText &text);
    void end(QByteArray &out);
    /// Rules, boxes and marks of the page, all in one sequence that is no part of the structure.
    QByteArray shapes(const Page &page);

    /// Writes the faces and marks used; "<</Font<</F1 7 0 R/F2 8 0 R>>>>".
    QByteArray writeResources();

private:
    Font &fontOf(const QRawFont &font);
    bool pairClusters(const GlyphText &text);
    bool pairInStep(const GlyphText &text);
    QByteArray point(double x, double y) const;
    void moveTo(QByteArray &out, const QRawFont &face, int font, QPointF place);
    QByteArray nameOf(const QPainterPath &path);

    Objects &m_objects;
    const double m_pageHeight;
    std::vector<std::unique_ptr<Font>> m_fonts;
    QHash<QRawFont, Font *> m_bySize;
    QHash<QString, Font *> m_byName;
    QHash<QByteArray, QByteArray> m_marks;  ///< their names by what draws them
    QByteArray m_markResources;
    bool m_isInText = false;
    QByteArray m_selected;  ///< face and size
    QPointF m_at;           ///< where the line begins, in points
};

}  // namespace holdfast::report::pdf
