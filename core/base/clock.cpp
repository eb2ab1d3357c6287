// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"

#include <cstdlib>

namespace holdfast {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

Clock fixedClock(const QDateTime &moment)
{
    return [utc = moment.toUTC()] { return utc; };
}

QTimeZone ukZone()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

QDateTime toUk(const QDateTime &moment)
{
    return moment.toTimeZone(ukZone());
}

QDate ukDate(const QDateTime &moment)
{
    return toUk(moment).date();
}

QString isoUk(const QDateTime &moment)
{
    QDateTime uk = toUk(moment);
    if (uk.offsetFromUtc() % 60 != 0)  // local time of before 1847, seconds away from Greenwich: cannot be spelt as an offset
        uk = moment.toUTC();
    const int minutes = uk.offsetFromUtc() / 60;  // Qt writes an offset of nothing as Z; ours is always spelt out
    return uk.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + QStringLiteral("%1%2:%3")
                                                                    .arg(minutes < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                                                                    .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                                                                    .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QDateTime fromIso(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    if (!read.isValid() || read.timeSpec() != Qt::LocalTime)
        return read.toUTC();
    return QDateTime(read.date(), read.time(), ukZone()).toUTC();
}

}  // namespace holdfast
