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

/// Where a British plate of today has a letter stands O and not nought, and where it has a digit nought and not O: it reads the same on the
/// car. Older plates are left as they were typed.
QString asOnThePlate(const QString &kept)
{
    static const QRegularExpression older(QStringLiteral("^([A-Z][0-9]{1,3}[A-Z]{3}|[A-Z]{3}[0-9]{1,3}[A-Z])$"));
    static const QRegularExpression today(QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z]{3}$"));
    if (kept.size() != 7 || older.match(kept).hasMatch())
        return kept;
    QString plate = kept;
    for (qsizetype i = 0; i < plate.size(); ++i) {
        const bool isDigit = i == 2 || i == 3;
        if (plate[i] == QLatin1Char(isDigit ? 'O' : '0'))
            plate[i] = QLatin1Char(isDigit ? '0' : 'O');
        else if (plate[i] == QLatin1Char(isDigit ? 'I' : '1'))
            plate[i] = QLatin1Char(isDigit ? '1' : 'I');
    }
    return today.match(plate).hasMatch() ? plate : kept;
}

/// The plate inside what was typed, as British ones are built today; anything else only as a whole and when it is short enough.
QString foldedPlate(const QString &typed)
{
    static const QRegularExpression plate(QStringLiteral("\\b[A-Z]{2}[0-9]{2}[ -]?[A-Z]{3}\\b"));
    const QString text = typed.toUpper();
    const auto found = plate.match(text);
    const QString kept = only(found.hasMatch() ? found.captured() : text, [](QChar c) { return c.isLetterOrNumber(); });
    const bool hasDigit = std::any_of(kept.begin(), kept.end(), [](QChar c) { return c.isDigit(); });
    return kept.size() <= 8 && hasDigit ? asOnThePlate(kept) : QString();
}

const QString PartOfPlate = QStringLiteral("vehicle-part/");
const QString WholePlate = QStringLiteral("vehicles/");
/// Below this a part fits half of all cars.
constexpr qsizetype LeastPart = 3;

bool isGap(QChar c)
{
    return c == QLatin1Char('?') || c == QLatin1Char('*') || c == QLatin1Char('_') || c == QChar(0x2026);
}

/// Letters, digits, and "?" for each that is not known; words around the part do not belong to it.
QString foldedPart(const QString &typed)
{
    QStringList kept;
    const QStringList pieces = typed.toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        QString folded;
        bool isWord = piece.size() > 3;
        for (const QChar c : piece) {
            if (c.isLetterOrNumber())
                folded += c;
            else if (isGap(c))
                folded += QLatin1Char('?');
            isWord = isWord && !c.isDigit() && !isGap(c);
        }
        static const QStringList small{QStringLiteral("IN"), QStringLiteral("OF"), QStringLiteral("OR"), QStringLiteral("THE"),
                                       QStringLiteral("AND")};
        if (!isWord && !small.contains(folded))
            kept.append(folded);
    }
    const QString all = kept.join(QString());
    return all.size() <= 8 ? all : QString();
}

bool fitsAt(QStringView text, QStringView part, qsizetype at)
{
    for (qsizetype i = 0; i < part.size(); ++i)
        if (part.at(i) != text.at(at + i) && part.at(i) != QLatin1Char('?') && text.at(at + i) != QLatin1Char('?'))
            return false;
    return true;
}

bool isInside(QStringView part, QStringView text)
{
    for (qsizetype at = 0; at + part.size() <= text.size(); ++at)
        if (fitsAt(text, part, at))
            return true;
    return false;
}

}  // namespace

bool isPartOfRegistration(const QJsonObject &vehicle)
{
    const QString known = vehicle.value(QLatin1String("known")).toString();
    const QString typed = vehicle.value(QLatin1String("registration")).toString().toUpper();
    if (known == QLatin1String("whole"))
        return typed.trimmed().isEmpty();
    if (!known.isEmpty() || typed.trimmed().isEmpty())
        return true;
    static const QRegularExpression said(
        QStringLiteral("\\b(PART|PARTIAL|PARTLY|BEGINS?|BEGINNING|STARTS?|STARTING|ENDS?|ENDING|FIRST|LAST)\\b"));
    static const QRegularExpression beginning(QStringLiteral("^\\s*[A-Z]{2}[ -]?[0-9]{2}[ -]?[A-Z]{0,2}\\s*$"));
    return std::any_of(typed.begin(), typed.end(), isGap) || typed.contains(QLatin1String("...")) || said.match(typed).hasMatch() ||
           beginning.match(typed).hasMatch();
}

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
            if (list == QLatin1String("vehicles") && isPartOfRegistration(item.toObject()))
                continue;
            const QString shown = item.toObject().value(QLatin1String(kind.member)).toString().simplified();
            // What somebody called the whole of it counts however short it is.
            const bool isWhole = item.toObject().value(QLatin1String("known")).toString() == QLatin1String("whole");
            const QString folded = list == QLatin1String("vehicles") && isWhole ? foldedPlate(shown) : foldedIdentifier(list, shown);
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
    if (record.restricted)
        return keys;
    for (const Identifier &one : identifiers(record))
        keys.append(one.kind + QLatin1Char('/') + one.folded);
    for (const QJsonValue &value : record.concernRecords.value(QLatin1String("vehicles")).toArray()) {
        const QJsonObject vehicle = value.toObject();
        const QString part = foldedPart(vehicle.value(QLatin1String("registration")).toString());
        if (isPartOfRegistration(vehicle) && !part.isEmpty() && !keys.contains(PartOfPlate + part))
            keys.append(PartOfPlate + part);
    }
    return keys;
}

SearchedKeys::SearchedKeys(const QString &typed)
{
    for (const Kind &kind : Kinds) {
        const QString list = QLatin1String(kind.list), folded = foldedIdentifier(list, typed);
        if (!folded.isEmpty())
            m_same.append(list + QLatin1Char('/') + folded);
    }
    const QString part = foldedPart(typed);
    const auto has = [&](bool (QChar::*what)() const) {
        return std::any_of(part.begin(), part.end(), [what](QChar c) { return (c.*what)(); });
    };
    // A reference such as A-0042 and a phone number are searched otherwise.
    if (part.size() >= LeastPart && has(&QChar::isDigit) && has(&QChar::isLetter))
        m_part = part;
}

bool SearchedKeys::isRegistration(const QString &key)
{
    return key.startsWith(WholePlate) || key.startsWith(PartOfPlate);
}

bool SearchedKeys::fitsAsPart(const QString &key) const
{
    if (m_part.isEmpty() || !isRegistration(key))
        return false;
    if (key.startsWith(WholePlate))
        return isInside(m_part, QStringView(key).mid(WholePlate.size()));
    const QStringView known = QStringView(key).mid(PartOfPlate.size());
    return isInside(m_part, known) || (known.size() >= LeastPart && isInside(known, m_part));
}

}  // namespace holdfast::casefile
