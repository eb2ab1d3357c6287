// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/pdffont.h"

#include <QCryptographicHash>

namespace holdfast::report::pdf {

namespace {

quint32 bigEndian(const QByteArray &table, qsizetype at, int bytes)
{
    quint32 value = 0;
    for (; bytes--; ++at)
        value = value << 8 | (at >= 0 && at < table.size() ? quint8(table.at(at)) : 0);
    return value;
}

void append(QByteArray &out, quint32 value, int bytes)
{
    while (bytes--)
        out += char(value >> (8 * bytes));
}

void pad(QByteArray &data)
{
    while (data.size() % 4)
        data += '\0';
}

quint32 checksum(QByteArray table)
{
    pad(table);
    quint32 sum = 0;
    for (qsizetype i = 0; i < table.size(); i += 4)
        sum += bigEndian(table, i, 4);
    return sum;
}

constexpr quint16 HasInstructions = 0x100;
constexpr quint16 MoreComponents = 0x20;

/// Where the component at `at` of a composite glyph ends.
qsizetype afterComponent(const QByteArray &glyph, qsizetype at)
{
    const quint32 flags = bigEndian(glyph, at, 2);
    return at + 4 + (flags & 0x01 ? 4 : 2) + (flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
}

bool isComposite(const QByteArray &glyph)
{
    return glyph.size() > 10 && qint16(bigEndian(glyph, 0, 2)) < 0;
}

/// Without the instructions that fit a glyph to the pixels of a screen: half of the file, and paper has no use for them.
QByteArray withoutInstructions(QByteArray glyph)
{
    if (isComposite(glyph)) {
        quint32 flags = MoreComponents;
        qsizetype at = 10;
        while (flags & MoreComponents && at + 4 <= glyph.size()) {
            flags = bigEndian(glyph, at, 2);
            glyph[at] = char(quint8(glyph.at(at)) & ~(HasInstructions >> 8));
            at = afterComponent(glyph, at);
        }
        return glyph.left(at);
    }
    const qsizetype at = 10 + 2 * qsizetype(bigEndian(glyph, 0, 2));
    if (at + 2 > glyph.size())
        return glyph;
    const qsizetype length = bigEndian(glyph, at, 2);
    return glyph.left(at) + QByteArray(2, '\0') + glyph.mid(at + 2 + length);
}

void put(QByteArray &table, qsizetype at, quint32 value, int bytes)
{
    while (bytes-- && at < table.size())
        table[at++] = char(value >> (8 * bytes));
}

QByteArray sfnt(const QList<std::pair<QByteArray, QByteArray>> &tables)
{
    const int count = int(tables.size());
    int log = 0;
    while (2 << log <= count)
        ++log;
    QByteArray out;
    QByteArray data;
    append(out, 0x00010000, 4);
    append(out, quint32(count), 2);
    append(out, 16u << log, 2);
    append(out, quint32(log), 2);
    append(out, quint32(16 * count - (16 << log)), 2);
    for (const auto &[tag, table] : tables) {
        out += tag;
        append(out, checksum(table), 4);
        append(out, quint32(12 + 16 * count + data.size()), 4);
        append(out, quint32(table.size()), 4);
        data += table;
        pad(data);
    }
    return out + data;
}

}  // namespace

Font::Font(const QRawFont &font, int id, int number)
    : m_font(font)
    , m_metrics(font.fontTable("hmtx"))
    , m_longMetrics(qMax(1, int(bigEndian(font.fontTable("hhea"), 34, 2))))
    , m_unitsPerEm(qMax(1, int(bigEndian(font.fontTable("head"), 18, 2))))
    , m_id(id)
    , m_number(number)
    , m_isTrueType(!font.fontTable("glyf").isEmpty() && !font.fontTable("loca").isEmpty() && !m_metrics.isEmpty())
{
}

double Font::advance(quint32 glyph) const
{
    return bigEndian(m_metrics, 4 * qMin<qsizetype>(glyph, m_longMetrics - 1), 2) * 1000.0 / m_unitsPerEm;
}

quint32 Font::glyphOf(uint character) const
{
    const char32_t one = character;
    const auto glyphs = m_font.glyphIndexesForString(QString::fromUcs4(&one, 1));
    return glyphs.size() == 1 ? glyphs.first() : 0;
}

void Font::learn(uint character)
{
    if (m_learnt.contains(character))
        return;
    m_learnt << character;
    const quint32 glyph = glyphOf(character);
    if (glyph && !m_characters.contains(glyph))
        m_characters.insert(glyph, character);
}

quint32 Font::codeOf(quint32 glyph)
{
    const auto known = m_codes.constFind(glyph);
    if (known != m_codes.constEnd())
        return *known;
    // An ASCII character's own number, so that the letters are the same bytes in every face; the rest after them.
    const QString said = m_used.value(glyph);
    const bool isPlain = said.size() == 1 && said.front().unicode() >= 0x20 && said.front().unicode() < 0x7F;
    const quint32 own = isPlain ? said.front().unicode() : m_nextCode;
    const quint32 code = m_glyphs.contains(own) ? m_nextCode : own;
    if (code == m_nextCode)
        ++m_nextCode;
    m_codes.insert(glyph, code);
    m_glyphs.insert(code, glyph);
    return code;
}

// A glyph's number in the subset is its code: no second map is needed to find it.
QByteArray Font::subset(const QByteArray &characterMap) const
{
    const QByteArray outlines = m_font.fontTable("glyf");
    const QByteArray places = m_font.fontTable("loca");
    const bool isLong = bigEndian(m_font.fontTable("head"), 50, 2) != 0;
    const auto placeOf = [&](quint32 glyph) { return isLong ? bigEndian(places, 4 * glyph, 4) : 2 * bigEndian(places, 2 * glyph, 2); };

    QMap<quint32, quint32> glyphs = m_glyphs;
    QHash<quint32, quint32> codes = m_codes;
    glyphs.insert(0, 0);
    codes.insert(0, 0);
    quint32 next = qMax(m_nextCode, glyphs.lastKey() + 1);
    QByteArray glyf;
    QByteArray loca;
    QByteArray metrics;
    // What a composite glyph is made of comes after all the others, and may be composite itself.
    for (quint32 code = 0; code <= glyphs.lastKey(); ++code) {
        append(loca, quint32(glyf.size()), 4);
        const auto found = glyphs.constFind(code);
        if (found == glyphs.constEnd()) {
            append(metrics, 0, 4);
            continue;
        }
        const quint32 glyph = *found;
        append(metrics, bigEndian(m_metrics, 4 * qMin<qsizetype>(glyph, m_longMetrics - 1), 2), 2);
        append(metrics, bigEndian(m_metrics, qsizetype(glyph) < m_longMetrics ? 4 * glyph + 2 : 2 * m_longMetrics + 2 * glyph, 2), 2);
        QByteArray outline = withoutInstructions(outlines.mid(placeOf(glyph), placeOf(glyph + 1) - placeOf(glyph)));
        if (isComposite(outline)) {
            for (qsizetype at = 10; at + 4 <= outline.size(); at = afterComponent(outline, at)) {
                const quint32 part = bigEndian(outline, at + 2, 2);
                if (!codes.contains(part)) {
                    glyphs.insert(next, part);
                    codes.insert(part, next++);
                }
                put(outline, at + 2, codes.value(part), 2);
            }
        }
        glyf += outline;
        pad(glyf);
    }
    append(loca, quint32(glyf.size()), 4);
    const quint32 count = glyphs.lastKey() + 1;

    QByteArray head = m_font.fontTable("head");
    put(head, 8, 0, 4);
    put(head, 50, 1, 2);
    QByteArray hhea = m_font.fontTable("hhea");
    put(hhea, 34, count, 2);
    QByteArray maxp = m_font.fontTable("maxp");
    put(maxp, 4, count, 2);
    put(maxp, 14, 1, 2);  // no twilight zone, and nothing else that only instructions use
    for (int at = 16; at <= 26; at += 2)
        put(maxp, at, 0, 2);

    QList<std::pair<QByteArray, QByteArray>> tables;
    if (!characterMap.isEmpty())
        tables << std::pair(QByteArrayLiteral("cmap"), characterMap);
    tables << std::pair(QByteArrayLiteral("glyf"), glyf) << std::pair(QByteArrayLiteral("head"), head)
           << std::pair(QByteArrayLiteral("hhea"), hhea) << std::pair(QByteArrayLiteral("hmtx"), metrics)
           << std::pair(QByteArrayLiteral("loca"), loca) << std::pair(QByteArrayLiteral("maxp"), maxp);
    return sfnt(tables);
}

QByteArray Font::widths() const
{
    QByteArray out;
    quint32 expected = 0;
    for (auto it = m_glyphs.begin(); it != m_glyphs.end(); ++it) {
        const bool follows = !out.isEmpty() && it.key() == expected;
        if (!follows)
            out += (out.isEmpty() ? QByteArray() : QByteArrayLiteral("]")) + QByteArray::number(it.key()) + '[';
        else
            out += ' ';
        out += QByteArray::number(qRound(advance(it.value())));
        expected = it.key() + 1;
    }
    return out.isEmpty() ? out : out + ']';
}

QByteArray Font::toUnicode() const
{
    QList<std::pair<quint32, QString>> said;
    for (auto it = m_glyphs.begin(); it != m_glyphs.end(); ++it) {
        if (const QString meaning = m_used.value(it.value()); !meaning.isEmpty())
            said << std::pair(it.key(), meaning);
    }
    QByteArray out = QByteArrayLiteral(
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
        "1 begincodespacerange<0000><FFFF>endcodespacerange\n");
    for (qsizetype i = 0; i < said.size(); i += 100) {
        const qsizetype end = qMin(said.size(), i + 100);
        out += QByteArray::number(end - i) + " beginbfchar\n";
        for (qsizetype k = i; k < end; ++k) {
            out += '<';
            appendHex(out, said.at(k).first);
            out += QByteArrayLiteral("><");
            for (const QChar unit : said.at(k).second)
                appendHex(out, unit.unicode());
            out += QByteArrayLiteral(">\n");
        }
        out += QByteArrayLiteral("endbfchar\n");
    }
    return out + "endcmap CMapName currentdict/CMap defineresource pop end end";
}

QByteArray Font::subsetName(const QByteArray &file) const
{
    QByteArray name;
    for (const QChar c : QString(m_font.familyName() + u'-' + m_font.styleName())) {
        if ((c.unicode() < 0x7F && c.isLetterOrNumber()) || c == u'-')
            name += char(c.unicode());
    }
    // Six letters before the name of a subset, taken from what is in it.
    const QByteArray digest = QCryptographicHash::hash(file, QCryptographicHash::Md5);
    QByteArray prefix;
    for (int i = 0; i < 6; ++i)
        prefix += char('A' + quint8(digest.at(i)) % 26);
    return prefix + '+' + name;
}

int Font::writeDescriptor(Objects &objects, const QByteArray &file, const QByteArray &name, int flags) const
{
    const QByteArray head = m_font.fontTable("head");
    const QByteArray hhea = m_font.fontTable("hhea");
    const auto scaled = [this](const QByteArray &table, int at) {
        return QByteArray::number(qRound(qint16(bigEndian(table, at, 2)) * 1000.0 / m_unitsPerEm));
    };
    const int fontFile = objects.addStream("/Length1 " + QByteArray::number(file.size()), file);
    return objects.add("<</Type/FontDescriptor/FontName/" + name + "/Flags " + QByteArray::number(flags) + "/FontBBox[" + scaled(head, 36) +
                       ' ' + scaled(head, 38) + ' ' + scaled(head, 40) + ' ' + scaled(head, 42) + "]/ItalicAngle 0/Ascent " +
                       scaled(hhea, 4) + "/Descent " + scaled(hhea, 6) + "/CapHeight " +
                       QByteArray::number(qRound(m_font.capHeight() * 1000 / m_font.pixelSize())) + "/StemV 80/FontFile2 " +
                       reference(fontFile) + ">>");
}

void Font::write(Objects &objects) const
{
    const QByteArray file = subset();
    const QByteArray name = subsetName(file);
    const int descriptor = writeDescriptor(objects, file, name, 4);
    const int descendant = objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                                       "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor " +
                                       reference(descriptor) + "/CIDToGIDMap/Identity/DW 0/W[" + widths() + "]>>");
    const int unicode = objects.addStream({}, toUnicode());
    objects.set(m_id, "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) +
                          "]/ToUnicode " + reference(unicode) + ">>");
}

uint Font::typedCharacter(quint8 code)
{
    static constexpr char16_t Upper[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                           0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                           0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    if (code < 0x20 || code == 0x7F)
        return 0;
    return code >= 0x80 && code < 0xA0 ? Upper[code - 0x80] : code;
}

void Font::writeForTyping(Objects &objects)
{
    QMap<uint, quint32> glyphs;
    QByteArray widths;
    for (int code = 0x20; code <= 0xFF; ++code) {
        const uint character = typedCharacter(quint8(code));
        const quint32 glyph = character ? glyphOf(character) : 0;
        widths += (code % 16 ? ' ' : '\n') + QByteArray::number(qRound(advance(glyph)));
        if (!glyph)
            continue;
        if (m_used[glyph].isEmpty())
            m_used[glyph] = QChar(char16_t(character));
        glyphs[character] = codeOf(glyph);
    }
    // A character map of format 4, Unicode for Windows, with a segment for each character and the one that ends it.
    const int segments = int(glyphs.size()) + 1;
    int log = 0;
    while (2 << log <= segments)
        ++log;
    QByteArray ends, starts, deltas;
    for (auto it = glyphs.begin(); it != glyphs.end(); ++it) {
        append(ends, it.key(), 2);
        append(starts, it.key(), 2);
        append(deltas, it.value() - it.key(), 2);
    }
    append(ends, 0xFFFF, 2);
    append(starts, 0xFFFF, 2);
    append(deltas, 1, 2);
    QByteArray map;
    for (const int value : {0, 1, 3, 1, 0, 12})  // one table; its platform, encoding and place (four bytes)
        append(map, quint32(value), 2);
    for (const int value : {4, 16 + 8 * segments, 0, 2 * segments, 2 << log, log, 2 * segments - (2 << log)})
        append(map, quint32(value), 2);
    map += ends + QByteArray(2, '\0') + starts + deltas + QByteArray(2 * segments, '\0');

    const QByteArray file = subset(map);
    const QByteArray name = subsetName(file);
    const int descriptor = writeDescriptor(objects, file, name, 32);
    objects.set(m_id, "<</Type/Font/Subtype/TrueType/BaseFont/" + name + "/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255/Widths[" +
                          widths.trimmed() + "]/FontDescriptor " + reference(descriptor) + ">>");
}

}  // namespace holdfast::report::pdf
