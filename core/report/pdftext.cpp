// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdftext.h"

#include <functional>
#include <map>

namespace holdfast::report::pdf {

namespace {

// Every glyph needs a character, also the second of a cluster that the first one speaks for: it joins words and has no ink.
constexpr QChar Joiner(char16_t(0x2060));
constexpr QChar Unknown(char16_t(0xFFFD));

QString characters(const QList<uint> &all, qsizetype from, qsizetype count)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(all.constData()) + from, count);
}

/// Two bytes of a literal string.
void appendCode(QByteArray &out, quint32 code)
{
    for (const char byte : {char(code >> 8), char(code)}) {
        if (byte == '(' || byte == ')' || byte == '\\')
            out += '\\';
        // A carriage return would be read as a line feed.
        if (byte == '\r')
            out += "\\r";
        else
            out += byte;
    }
}

template <class Point>
QByteArray shape(const QPainterPath &path, Point point)
{
    QByteArray out;
    const auto vertex = [&](int i) { return point(path.elementAt(i).x, path.elementAt(i).y) + ' '; };
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        if (element.isMoveTo()) {
            out += vertex(i) + "m ";
        } else if (element.isLineTo()) {
            out += vertex(i) + "l ";
        } else {
            out += vertex(i) + vertex(i + 1) + vertex(i + 2) + "c ";
            i += 2;
        }
    }
    if (out.isEmpty())
        return out;
    return out + (path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n");
}

}  // namespace

Font &TextWriter::fontOf(const QRawFont &font)
{
    Font *&known = m_bySize[font];
    if (known)
        return *known;
    // A box drawn for want of any face has no name to ask for.
    const bool isFace = !font.fontTable("head").isEmpty();
    const QString name = !isFace ? QString() : font.familyName() + u'/' + font.styleName() + u'/' + QString::number(font.weight());
    Font *&same = m_byName[name];
    if (!same) {
        const bool isTrueType = !font.fontTable("glyf").isEmpty();
        m_fonts.push_back(std::make_unique<Font>(font, isTrueType ? m_objects.reserve() : 0, int(m_fonts.size()) + 1));
        same = m_fonts.back().get();
    }
    return *(known = same);
}

bool TextWriter::pair(const GlyphText &text)
{
    return text.clusters.isEmpty() ? pairInStep(text) : pairClusters(text);
}

bool TextWriter::pairClusters(const GlyphText &text)
{
    bool inStep = true;
    for (qsizetype k = 0; k < text.runs.size(); ++k) {
        const QGlyphRun &run = text.runs.at(k);
        Font &font = fontOf(run.rawFont());
        const QList<quint32> glyphs = run.glyphIndexes();
        inStep &= font.isTrueType() && !run.isRightToLeft() && glyphs.size() == 1;
        for (qsizetype j = 0; j < glyphs.size(); ++j) {
            QString &have = font.meaning(glyphs.at(j));
            const QString says = j == 0 && !text.clusters.at(k).isEmpty() ? text.clusters.at(k) : QString(Joiner);
            if (have.isEmpty())
                have = says;
            inStep &= have == says;
        }
    }
    return inStep;
}

bool TextWriter::pairInStep(const GlyphText &text)
{
    struct Glyph {
        Font *font;
        quint32 index;
        uint character;
    };
    const QList<uint> wanted = text.text.toUcs4();
    std::vector<Glyph> glyphs;
    bool inStep = true;
    for (const QGlyphRun &run : text.runs) {
        Font &font = fontOf(run.rawFont());
        inStep &= font.isTrueType();
        for (uint character : wanted)
            font.learn(character);
        for (quint32 index : run.glyphIndexes())
            glyphs.push_back({&font, index, font.characterOf(index)});
    }
    qsizetype at = 0;
    for (size_t k = 0; k < glyphs.size(); ++k) {
        const Glyph &glyph = glyphs[k];
        qsizetype take = 0;
        if (glyph.character && at < wanted.size() && wanted.at(at) == glyph.character) {
            take = 1;
        } else if (!glyph.character) {
            // A ligature says all the letters up to the next glyph that stands for one character.
            if (k + 1 == glyphs.size())
                take = wanted.size() - at;
            else
                for (take = 1; at + take < wanted.size() && take < 4 && wanted.at(at + take) != glyphs[k + 1].character; ++take) {
                }
        }
        QString says;
        if (take > 0 && at + take <= wanted.size())
            says = characters(wanted, at, take);
        else if (glyph.character)
            says = characters({glyph.character}, 0, 1);
        QString &have = glyph.font->meaning(glyph.index);
        if (have.isEmpty())
            have = says.isEmpty() ? QString(Unknown) : says;
        inStep &= take > 0 && have == says;
        at += take;
    }
    while (at < wanted.size() && QChar::isSpace(wanted.at(at)))
        ++at;
    return inStep && at == wanted.size();
}

void TextWriter::beginPage()
{
    m_isInText = false;
    m_selected.clear();
}

void TextWriter::end(QByteArray &out)
{
    if (m_isInText)
        out += " ET\n";
    m_isInText = false;
}

void TextWriter::moveTo(QByteArray &out, const QRawFont &face, int font, QPointF place)
{
    if (!m_isInText) {
        out += "BT";
        m_isInText = true;
        m_at = {};
    }
    const QByteArray select = "/F" + QByteArray::number(font) + ' ' + number(face.pixelSize() / TwipsPerPoint) + " Tf";
    if (select != m_selected) {
        out += select;
        m_selected = select;
    }
    // From where the line before began; rounded here, so that no error grows.
    const auto rounded = [](double value) { return double(qRound64(value * 100)) / 100; };
    const QPointF at(rounded(place.x() / TwipsPerPoint), rounded((m_pageHeight - place.y()) / TwipsPerPoint));
    out += ' ' + number(at.x() - m_at.x()) + ' ' + number(at.y() - m_at.y()) + " Td";
    m_at = at;
}

void TextWriter::show(QByteArray &out, const GlyphText &text)
{
    // In thousandths of the size. What is nearer stays where the viewer's pen is: a twentieth of a point at most.
    constexpr int Step = 5;
    for (qsizetype r = 0; r < text.runs.size(); ++r) {
        const QGlyphRun &run = text.runs.at(r);
        const QRawFont face = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        if (glyphs.isEmpty())
            continue;
        Font &font = fontOf(face);
        if (!font.isTrueType()) {
            end(out);
            for (qsizetype k = 0; k < glyphs.size(); ++k) {
                const QPainterPath path = face.pathForGlyph(glyphs.at(k));
                const QPointF at = text.at + places.at(k);
                out += shape(path, [&](double x, double y) { return point(at.x() + x, at.y() + y); });
            }
            continue;
        }
        const double unit = face.pixelSize() / 1000;
        moveTo(out, face, font.number(), text.at + places.first());
        out += "[(";
        double pen = places.first().x();
        double y = places.first().y();
        for (qsizetype k = 0; k < glyphs.size(); ++k) {
            const QPointF place = places.at(k);
            if (qAbs(place.y() - y) > 0.5) {
                out += ")]TJ";
                moveTo(out, face, font.number(), text.at + place);
                out += "[(";
                pen = place.x();
                y = place.y();
            }
            // Where the viewer's pen is not where layout put the glyph, move it.
            const int adjust = Step * qRound((pen - place.x()) / unit / Step);
            if (adjust != 0) {
                out += ')' + QByteArray::number(adjust) + '(';
                pen -= adjust * unit;
            }
            appendCode(out, font.codeOf(glyphs.at(k)));
            pen += qRound(font.advance(glyphs.at(k))) * unit;
        }
        // The space a line was broken at stays, or the words around it would run together when read out.
        if (r == text.runs.size() - 1 && text.text.endsWith(u' ')) {
            const quint32 space = font.glyphOf(' ');
            if (space && glyphs.last() != space) {
                QString &have = font.meaning(space);
                if (have.isEmpty())
                    have = QStringLiteral(" ");
                appendCode(out, font.codeOf(space));
            }
        }
        out += ")]TJ";
    }
}

QByteArray TextWriter::point(double x, double y) const
{
    return number(x / TwipsPerPoint) + ' ' + number((m_pageHeight - y) / TwipsPerPoint);
}

QByteArray TextWriter::shapes(const Page &page)
{
    // By colour, black last: it goes over what is grey, and the text that follows needs none of its own.
    // Each rectangle is filled on its own, or viewers would not keep a thin rule as dark as it is.
    std::map<double, QByteArray, std::greater<>> fills;
    QByteArray marks;
    for (const Item &item : page.items) {
        if (const auto *fill = std::get_if<Fill>(&item.what)) {
            const QRectF &rect = fill->rect;
            fills[fill->grey] += point(rect.x(), rect.bottom()) + ' ' + number(rect.width() / TwipsPerPoint) + ' ' +
                                 number(rect.height() / TwipsPerPoint) + " re f\n";
        } else if (const auto *outline = std::get_if<Outline>(&item.what)) {
            marks += "q 1 0 0 1 " + point(outline->at.x(), outline->at.y()) + " cm" + nameOf(outline->path) + " Do Q\n";
        }
    }
    if (fills.empty() && marks.isEmpty())
        return {};
    QByteArray out = QByteArrayLiteral("/Artifact BMC\n");
    for (const auto &[grey, rectangles] : fills)
        out += number(grey) + " g\n" + rectangles;
    if (!fills.empty() && fills.rbegin()->first > 0)
        out += "0 g\n";
    return out + marks + "EMC\n";
}

QByteArray TextWriter::nameOf(const QPainterPath &path)
{
    const QByteArray drawn = shape(path, [](double x, double y) { return number(x / TwipsPerPoint) + ' ' + number(-y / TwipsPerPoint); });
    auto known = m_marks.find(drawn);
    if (known == m_marks.end()) {
        const QRectF box = path.boundingRect();
        const int id = m_objects.addStream("/Type/XObject/Subtype/Form/BBox[" + number(box.left() / TwipsPerPoint - 1) + ' ' +
                                               number(-box.bottom() / TwipsPerPoint - 1) + ' ' + number(box.right() / TwipsPerPoint + 1) +
                                               ' ' + number(-box.top() / TwipsPerPoint + 1) + ']',
                                           drawn);
        const QByteArray name = "/M" + QByteArray::number(m_marks.size() + 1);
        m_markResources += name + ' ' + reference(id);
        known = m_marks.insert(drawn, name);
    }
    return *known;
}

QByteArray TextWriter::writeResources()
{
    QByteArray fonts;
    for (const auto &font : m_fonts) {
        if (!font->isTrueType())
            continue;
        font->write(m_objects);
        fonts += "/F" + QByteArray::number(font->number()) + ' ' + reference(font->id());
    }
    return "<</Font<<" + fonts + ">>" + (m_marks.isEmpty() ? QByteArray() : "/XObject<<" + m_markResources + ">>") + ">>";
}

}  // namespace holdfast::report::pdf
