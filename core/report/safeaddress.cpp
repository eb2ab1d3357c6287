// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/safeaddress.h"

#include <QStringList>

#include <algorithm>

namespace holdfast::report {

namespace {

constexpr qsizetype Shortest = 6;        ///< characters; what is shorter means too many other things
constexpr qsizetype NationalDigits = 9;  ///< of a telephone number, from its end

QRegularExpression pattern(const QString &expression, bool anyCase = true)
{
    return QRegularExpression(expression, QRegularExpression::UseUnicodePropertiesOption |
                                              (anyCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
}

/// Whatever stands between two words or two digits.
const QString Apart = QStringLiteral("[\\W_]{0,6}");

/// Its letters and digits in their order, whatever stands between the words.
QString spaced(const QString &part)
{
    static const QRegularExpression Between = pattern(QStringLiteral("[\\W_]+"));
    QStringList words;
    for (const QString &word : part.split(Between, Qt::SkipEmptyParts))
        words << QRegularExpression::escape(word);
    return words.join(Apart);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

}  // namespace

QString comparable(const QString &text)
{
    // What nobody sees can stand inside a word that was pasted.
    static const QRegularExpression Unseen(QStringLiteral("[\\x{AD}\\x{200B}\\x{2060}\\x{FEFF}]"));
    return text.normalized(QString::NormalizationForm_C).remove(Unseen);
}

std::vector<QRegularExpression> tellingParts(const QString &address, bool isPlace)
{
    static const QRegularExpression Lines = pattern(QStringLiteral("[\\n\\r\\x{2028}\\x{2029},;]+"));
    static const QRegularExpression Postcode = pattern(QStringLiteral("\\b[a-z]{1,2}\\d[a-z\\d]?\\s*\\d[a-z]{2}\\b"));
    static const QRegularExpression Street = pattern(QStringLiteral("\\b\\d+\\p{L}?[^\\S\\n]+[\\p{L}'’.-]+[^\\S\\n]+[\\p{L}'’.-]+"));
    static const QRegularExpression Telephone = pattern(QStringLiteral("\\+?\\d[\\d \\t().-]{7,}\\d"));

    const QString whole = comparable(address).trimmed();
    QStringList parts;
    const auto add = [&parts](const QString &part) {
        const QString typed = part.trimmed();
        if (typed.size() >= Shortest && !parts.contains(typed, Qt::CaseInsensitive))
            parts << typed;
    };
    const QStringList lines = whole.split(Lines, Qt::SkipEmptyParts);
    add(whole);
    for (const QString &line : lines) {
        if (!hasDigit(line))
            continue;
        add(line);
        for (auto found = Street.globalMatch(line); found.hasNext();)
            add(found.next().captured());
        for (auto found = Postcode.globalMatch(line); found.hasNext();)
            add(found.next().captured());
    }
    std::stable_sort(parts.begin(), parts.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });

    std::vector<QRegularExpression> found;
    for (const QString &part : std::as_const(parts))
        if (const QString expression = spaced(part); !expression.isEmpty())
            found.push_back(pattern(expression));
    for (auto number = Telephone.globalMatch(whole); number.hasNext();) {
        const QString digits = digitsOf(number.next().captured());
        if (digits.size() < NationalDigits)
            continue;
        QStringList last;
        for (const QChar digit : digits.right(std::clamp(digits.size() - 1, NationalDigits, NationalDigits + 1)))
            last << QString(digit);
        found.push_back(pattern(QStringLiteral("(?:\\+?(?:00)?44[\\s()0.-]*|0[\\s()]*)?") + last.join(Apart)));
    }
    // The name of a house, as it is written: in small letters "foster placement" is no name.
    if (isPlace && lines.size() > 1 && !hasDigit(lines.front()) && lines.front().trimmed().size() >= Shortest)
        found.push_back(pattern(spaced(lines.front().trimmed()), false));
    return found;
}

}  // namespace holdfast::report
