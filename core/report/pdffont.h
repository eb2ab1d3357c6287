// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// One face of a PDF: which glyphs are used, what each says, and the subset of the TrueType file that draws them. A face that is
// not TrueType is not embedded; its glyphs are drawn as outlines. Never depends on the order of a hash.
#pragma once

#include "core/report/pdfobjects.h"

#include <QHash>
#include <QMap>
#include <QRawFont>
#include <QSet>

namespace holdfast::report::pdf {

class Font {
public:
    /// `number` names it in page contents: /F1, /F2, ...
    Font(const QRawFont &font, int id, int number);

    int id() const { return m_id; }
    int number() const { return m_number; }
    bool isTrueType() const { return m_isTrueType; }

    /// In thousandths of the size.
    double advance(quint32 glyph) const;
    /// What a used glyph says; empty until it is first said.
    QString &meaning(quint32 glyph) { return m_used[glyph]; }
    /// Looks a character up, so that characterOf() can answer for its glyph.
    void learn(uint character);
    /// 0 when no character that was looked up has this glyph.
    uint characterOf(quint32 glyph) const { return m_characters.value(glyph); }
    /// 0 when the face has no glyph for it.
    quint32 glyphOf(uint character) const;

    /// The number that shows a glyph in page contents, two bytes; asked for once its meaning is known.
    quint32 codeOf(quint32 glyph);

    /// Writes the font's objects under id().
    void write(Objects &objects) const;
    /// The same for text that is typed into a form: one byte a character, with every letter of WinAnsiEncoding there is.
    void writeForTyping(Objects &objects);
    /// The character of a byte in that encoding; 0 where it has none.
    static uint typedCharacter(quint8 code);

private:
    QByteArray subset(const QByteArray &characterMap = {}) const;
    int writeDescriptor(Objects &objects, const QByteArray &file, const QByteArray &name, int flags) const;
    QByteArray subsetName(const QByteArray &file) const;
    QByteArray widths() const;
    QByteArray toUnicode() const;

    QRawFont m_font;
    QByteArray m_metrics;
    int m_longMetrics = 0;
    int m_unitsPerEm = 0;
    int m_id = 0;
    int m_number = 0;
    bool m_isTrueType = false;
    static constexpr quint32 FirstOtherCode = 0x80;
    QMap<quint32, QString> m_used;
    QHash<quint32, quint32> m_codes;
    QMap<quint32, quint32> m_glyphs;  ///< by code
    quint32 m_nextCode = FirstOtherCode;
    QHash<quint32, uint> m_characters;
    QSet<uint> m_learnt;
};

}  // namespace holdfast::report::pdf
