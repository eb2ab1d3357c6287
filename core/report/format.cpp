// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/format.h"

#include "core/pathway/pathway.h"

#include <QJsonArray>
#include <QLocale>
#include <QStringList>

namespace holdfast::report {

namespace {

const QLocale &british()
{
    static const QLocale Locale(QLocale::English, QLocale::UnitedKingdom);
    return Locale;
}

}  // namespace

QString dayText(QDate day)
{
    return day.isValid() ? british().toString(day, QStringLiteral("d MMMM yyyy")) : QString();
}

QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    return pathway::momentWords(moment);
}

QString aboutText(const PartialDate &date, const content::Pack &pack)
{
    switch (date.precision) {
    case DatePrecision::NotKnown: return {};
    case DatePrecision::Exact: return dayText(date.first);
    case DatePrecision::Month:
        return pack.field(QStringLiteral("paper.about")).arg(british().toString(date.first, QStringLiteral("MMMM yyyy")));
    case DatePrecision::Year: return pack.field(QStringLiteral("paper.about")).arg(date.first.year());
    case DatePrecision::Between: {
        // The year is said once where it is the same.
        const bool sameYear = date.first.year() == date.last.year();
        const QString first = sameYear ? british().toString(date.first, QStringLiteral("d MMMM")) : dayText(date.first);
        return pack.field(QStringLiteral("paper.between")).arg(first, dayText(date.last));
    }
    }
    Q_UNREACHABLE();
}

QString joined(const QStringList &pieces)
{
    QStringList kept;
    for (const QString &piece : pieces) {
        if (!piece.trimmed().isEmpty())
            kept << piece.trimmed();
    }
    return kept.join(QStringLiteral(" · "));
}

QString concernName(const QJsonObject &records, const QString &idOrWords)
{
    static const std::pair<QLatin1String, QLatin1String> Names[] = {{QLatin1String("persons"), QLatin1String("name")},
                                                                    {QLatin1String("vehicles"), QLatin1String("registration")},
                                                                    {QLatin1String("phones"), QLatin1String("number")},
                                                                    {QLatin1String("online"), QLatin1String("name")},
                                                                    {QLatin1String("places"), QLatin1String("name")}};
    if (idOrWords.isEmpty())
        return {};
    for (const auto &[list, key] : Names) {
        for (const QJsonValue &value : records.value(list).toArray()) {
            const QJsonObject item = value.toObject();
            if (item.value(QLatin1String("id")).toString() != idOrWords)
                continue;
            // A record without its first line is known by what else is in it, never by its id.
            QStringList parts{item.value(key).toString()};
            for (const char *other : {"make", "colour", "description", "service", "kind", "address", "use"}) {
                if (parts.first().isEmpty())
                    parts.first() = item.value(QLatin1String(other)).toString();
            }
            return parts.first();
        }
    }
    return idOrWords;
}

QString quoted(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'“') || trimmed.startsWith(u'"'))
        return trimmed;
    return u'“' + trimmed + u'”';
}

}  // namespace holdfast::report
