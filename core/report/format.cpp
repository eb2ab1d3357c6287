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

QString aboutText(const PartialDate &date)
{
    switch (date.precision) {
    case DatePrecision::NotKnown: return {};
    case DatePrecision::Exact: return dayText(date.first);
    case DatePrecision::Month: return QStringLiteral("about ") + british().toString(date.first, QStringLiteral("MMMM yyyy"));
    case DatePrecision::Year: return QStringLiteral("about %1").arg(date.first.year());
    case DatePrecision::Between: return QStringLiteral("between %1 and %2").arg(dayText(date.first), dayText(date.last));
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
