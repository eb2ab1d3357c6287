// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/identifiers.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace holdfast::casefile {

namespace {

struct Kind {
    const char *list;
    const char *member;
    qsizetype least;  ///< characters below which it could be anybody's
};
constexpr Kind Kinds[] = {{"vehicles", "registration", 5}, {"phones", "number", 9}, {"online", "name", 3}};

template <class Keep>
QString only(const QString &text, Keep keep)
{
    QString kept;
    for (const QChar c : text)
        if (keep(c))
            kept += c;
    return kept;
}

/// A British number is one number with +44, 0044 or 0 before it.
QString foldedPhone(const QString &typed)
{
    QString digits = only(typed, [](QChar c) { return c.isDigit(); });
    if (typed.trimmed().startsWith(QLatin1Char('+')))
        digits.prepend(QLatin1String("00"));
    if (digits.startsWith(QLatin1String("00440")))
        return digits.mid(4);
    return digits.startsWith(QLatin1String("0044")) ? QLatin1Char('0') + digits.mid(4) : digits;
}

/// The plate inside what was typed, as British ones are built today; anything else only as a whole and when it is short enough.
QString foldedPlate(const QString &typed)
{
    static const QRegularExpression plate(QStringLiteral("\\b[A-Z]{2}[0-9]{2}[ -]?[A-Z]{3}\\b"));
    const QString text = typed.toUpper();
    const auto found = plate.match(text);
    const QString kept = only(found.hasMatch() ? found.captured() : text, [](QChar c) { return c.isLetterOrNumber(); });
    const bool hasDigit = std::any_of(kept.begin(), kept.end(), [](QChar c) { return c.isDigit(); });
    return kept.size() <= 8 && hasDigit ? kept : QString();
}

}  // namespace

QString foldedIdentifier(const QString &kind, const QString &typed)
{
    for (const Kind &one : Kinds) {
        if (kind != QLatin1String(one.list))
            continue;
        QString folded;
        if (kind == QLatin1String("phones"))
            folded = foldedPhone(typed);
        else if (kind == QLatin1String("vehicles"))
            folded = foldedPlate(typed);
        else
            folded = only(typed.toCaseFolded(), [](QChar c) { return !c.isSpace(); });
        while (kind == QLatin1String("online") && folded.startsWith(QLatin1Char('@')))
            folded.remove(0, 1);
        return folded.size() >= one.least ? folded : QString();
    }
    return {};
}

std::vector<Identifier> identifiers(const Case &record)
{
    std::vector<Identifier> found;
    for (const Kind &kind : Kinds) {
        const QString list = QLatin1String(kind.list);
        for (const QJsonValue &item : record.concernRecords.value(list).toArray()) {
            const QString shown = item.toObject().value(QLatin1String(kind.member)).toString().simplified();
            const QString folded = foldedIdentifier(list, shown);
            const Identifier one{list, shown, folded};
            const bool isKnown = std::any_of(found.begin(), found.end(),
                                             [&](const Identifier &other) { return other.kind == one.kind && other.folded == one.folded; });
            if (!folded.isEmpty() && !isKnown)
                found.push_back(one);
        }
    }
    return found;
}

QStringList identifierKeys(const Case &record)
{
    QStringList keys;
    if (!record.restricted)
        for (const Identifier &one : identifiers(record))
            keys.append(one.kind + QLatin1Char('/') + one.folded);
    return keys;
}

QStringList searchedKeys(const QString &typed)
{
    QStringList keys;
    for (const Kind &kind : Kinds) {
        const QString list = QLatin1String(kind.list), folded = foldedIdentifier(list, typed);
        if (!folded.isEmpty())
            keys.append(list + QLatin1Char('/') + folded);
    }
    return keys;
}

}  // namespace holdfast::casefile
