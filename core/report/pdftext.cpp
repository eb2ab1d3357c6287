// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdftext.h"

namespace holdfast::report::pdf {

namespace {

// Every glyph needs a character, also the second of a cluster that the first one speaks for: it joins words and has no ink.
constexpr QChar Joiner(char16_t(0x2060));
constexpr QChar Unknown(char16_t(0xFFFD));

QString characters(const QList<uint> &all, qsizetype from, qsizetype count)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(all.constData()) + from, count);
}

}  // namespace

QByteArray TextWriter::point(double x, double y) const
{
    return number(x / TwipsPerPoint) + ' ' + number((m_pageHeight - y) / TwipsPerPoint);
}

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

QByteArray TextWriter::show(const GlyphText &text)
{
    QByteArray out = QByteArrayLiteral("0 g ");
    for (qsizetype r = 0; r < text.runs.size(); ++r) {
        const QGlyphRun &run = text.runs.at(r);
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        if (glyphs.isEmpty())
            continue;
        Font &font = fontOf(run.rawFont());
        if (!font.isTrueType()) {
            for (qsizetype k = 0; k < glyphs.size(); ++k)
                out += outline(run.rawFont().pathForGlyph(glyphs.at(k)), text.at + places.at(k));
            continue;
        }
        const double size = run.rawFont().pixelSize() / TwipsPerPoint;
        const auto moveTo = [&](QPointF place) { return "1 0 0 1 " + point(text.at.x() + place.x(), text.at.y() + place.y()) + " Tm[<"; };
        out += "BT/F" + QByteArray::number(font.number()) + ' ' + number(size) + " Tf " + moveTo(places.first());
        double pen = places.first().x();
        double y = places.first().y();
        for (qsizetype k = 0; k < glyphs.size(); ++k) {
            const QPointF place = places.at(k);
            if (qAbs(place.y() - y) > 0.5) {
                out += ">]TJ " + moveTo(place);
                pen = place.x();
                y = place.y();
            }
            // Where the viewer's pen is not where layout put the glyph, move it, in thousandths of the size.
            const int adjust = qRound((pen - place.x()) / TwipsPerPoint * 1000 / size);
            if (qAbs(adjust) > 1) {
                out += '>' + QByteArray::number(adjust) + '<';
                pen -= adjust * size / 1000 * TwipsPerPoint;
            }
            appendHex(out, glyphs.at(k));
            pen += qRound(font.advance(glyphs.at(k))) * size / 1000 * TwipsPerPoint;
        }
        // The space a line was broken at stays, or the words around it would run together when read out.
        if (r == text.runs.size() - 1 && text.text.endsWith(u' ')) {
            const quint32 space = font.glyphOf(' ');
            if (space && glyphs.last() != space) {
                QString &have = font.meaning(space);
                if (have.isEmpty())
                    have = QStringLiteral(" ");
                appendHex(out, space);
            }
        }
        out += ">]TJ ET ";
    }
    return out + '\n';
}

QByteArray TextWriter::outline(const QPainterPath &path, QPointF at) const
{
    QByteArray out;
    const auto vertex = [&](int i) {
        const auto element = path.elementAt(i);
        return point(at.x() + element.x, at.y() + element.y) + ' ';
    };
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
    return "0 g " + out + (path.fillRule() == Qt::OddEvenFill ? "f*\n" : "f\n");
}

QByteArray TextWriter::fill(const Fill &fill) const
{
    return number(fill.grey) + " g " + point(fill.rect.x(), fill.rect.bottom()) + ' ' + number(fill.rect.width() / TwipsPerPoint) + ' ' +
           number(fill.rect.height() / TwipsPerPoint) + " re f\n";
}

QByteArray TextWriter::writeFonts()
{
    QByteArray resources;
    for (const auto &font : m_fonts) {
        if (!font->isTrueType())
            continue;
        font->write(m_objects);
        resources += "/F" + QByteArray::number(font->number()) + ' ' + reference(font->id());
    }
    return resources;
}

}  // namespace holdfast::report::pdf
