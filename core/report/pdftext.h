// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Puts glyphs into page contents, and makes sure that what is shown can be read back as the text it stands for: glyph by glyph
// where they run in step with the characters, by an actual text where they do not.
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
    QByteArray show(const GlyphText &text);
    QByteArray outline(const QPainterPath &path, QPointF at = {}) const;
    QByteArray fill(const Fill &fill) const;

    /// Writes the faces used; "/F1 7 0 R/F2 8 0 R".
    QByteArray writeFonts();

private:
    Font &fontOf(const QRawFont &font);
    bool pairClusters(const GlyphText &text);
    bool pairInStep(const GlyphText &text);
    QByteArray point(double x, double y) const;

    Objects &m_objects;
    const double m_pageHeight;
    std::vector<std::unique_ptr<Font>> m_fonts;
    QHash<QRawFont, Font *> m_bySize;
    QHash<QString, Font *> m_byName;
};

}  // namespace holdfast::report::pdf
