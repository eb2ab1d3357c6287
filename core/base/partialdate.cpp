// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/partialdate.h"

#include <QStringList>

#include <algorithm>

namespace holdfast {

PartialDate PartialDate::exact(QDate day)
{
    return day.isValid() ? PartialDate{DatePrecision::Exact, day, day} : PartialDate{};
}

PartialDate PartialDate::month(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? PartialDate{DatePrecision::Month, first, first.addMonths(1).addDays(-1)} : PartialDate{};
}

PartialDate PartialDate::year(int year)
{
    const QDate first(year, 1, 1);
    return first.isValid() ? PartialDate{DatePrecision::Year, first, QDate(year, 12, 31)} : PartialDate{};
}

PartialDate PartialDate::between(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return {};
    return {DatePrecision::Between, std::min(first, last), std::max(first, last)};
}

QString PartialDate::text() const
{
    switch (precision) {
    case DatePrecision::NotKnown: return {};
    case DatePrecision::Exact: return first.toString(Qt::ISODate);
    case DatePrecision::Month: return first.toString(QStringLiteral("yyyy-MM"));
    case DatePrecision::Year: return first.toString(QStringLiteral("yyyy"));
    case DatePrecision::Between: return first.toString(Qt::ISODate) + QLatin1Char('/') + last.toString(Qt::ISODate);
    }
    Q_UNREACHABLE();
}

std::optional<PartialDate> PartialDate::parse(const QString &text)
{
    if (text.isEmpty())
        return PartialDate{};
    const QStringList ends = text.split(QLatin1Char('/'));
    PartialDate read;
    const auto day = [](const QString &part) { return part.size() == 10 ? QDate::fromString(part, Qt::ISODate) : QDate(); };
    if (ends.size() == 2)
        read = day(ends[0]).isValid() && day(ends[0]) <= day(ends[1]) ? between(day(ends[0]), day(ends[1])) : PartialDate{};
    else if (text.size() == 10)
        read = exact(day(text));
    else if (const QStringList parts = text.split(QLatin1Char('-')); text.size() == 7 && parts.size() == 2 && parts[0].size() == 4)
        read = month(parts[0].toInt(), parts[1].toInt());
    else if (text.size() == 4)
        read = year(text.toInt());
    return read.isKnown() ? std::optional(read) : std::nullopt;
}

QString precisionWord(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::NotKnown: return QStringLiteral("not-known");
    case DatePrecision::Exact: return QStringLiteral("exact");
    case DatePrecision::Month: return QStringLiteral("month");
    case DatePrecision::Year: return QStringLiteral("year");
    case DatePrecision::Between: return QStringLiteral("between");
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast
