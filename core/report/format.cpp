// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/format.h"

#include "core/pathway/pathway.h"

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

QString quoted(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'“') || trimmed.startsWith(u'"'))
        return trimmed;
    return u'“' + trimmed + u'”';
}

}  // namespace holdfast::report
