// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/printable.h"

#include <QChar>

namespace holdfast::report {

namespace {

bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == u'\f' || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

// Without ink, and without meaning once the line is printed.
bool isUnseen(char32_t c)
{
    return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 ||
           (c >= 0x180B && c <= 0x180F) || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x2060 && c <= 0x2064) ||
           (c >= 0x206A && c <= 0x206F) || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0x1BCA0 && c <= 0x1BCA3) || (c >= 0x1D173 && c <= 0x1D17A) || (c >= 0xE0000 && c <= 0xE0FFF);
}

// Printed as a code: it would move other text, has no agreed shape, or is no character at all.
bool needsCode(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    const bool reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool annotation = c >= 0xFFF9 && c <= 0xFFFC;
    return control || reorders || annotation || QChar::category(c) == QChar::Other_PrivateUse || QChar::isNonCharacter(c);
}

void append(QString &line, char32_t c)
{
    if (isUnseen(c))
        return;
    if (needsCode(c))
        line += visibleCode(c);
    else if (QChar::requiresSurrogates(c))
        line += QStringView(QChar::fromUcs4(c));
    else
        line += QChar(char16_t(c));
}

template <class LineEnd>
QString walk(const QString &text, LineEnd lineEnd)
{
    QString line;
    line.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (isLineEnd(unit.unicode())) {
            lineEnd(line);
        } else if (unit.unicode() == u'\t') {
            line += u' ';
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            append(line, QChar::surrogateToUcs4(unit, text.at(i + 1)));
            ++i;
        } else if (unit.isSurrogate()) {
            line += visibleCode(unit.unicode());
        } else {
            append(line, unit.unicode());
        }
    }
    return line;
}

}  // namespace

QString visibleCode(char32_t character)
{
    return QStringLiteral("[U+%1]").arg(QString::number(uint(character), 16).toUpper().rightJustified(4, u'0'));
}

QString printable(const QString &text)
{
    return walk(text, [](QString &line) { line += u' '; });
}

QStringList printableParts(const QString &text)
{
    QStringList parts;
    const QString last = walk(text, [&parts](QString &line) {
        parts << line;
        line.clear();
    });
    return parts << last;
}

QStringList printableLines(const QString &text)
{
    QStringList lines;
    for (const QString &part : printableParts(text)) {
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty())
            lines << trimmed;
    }
    if (lines.isEmpty())
        lines << QString();
    return lines;
}

}  // namespace holdfast::report
