// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Time is passed in. Everything that asks for the time takes a Clock, so a test or --now can fix it.
// Times are kept in UTC and shown in UK time; this is the only place that knows the zone's name.
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <functional>

namespace holdfast {

/// Returns the present moment, in UTC.
using Clock = std::function<QDateTime()>;

Clock systemClock();
Clock fixedClock(const QDateTime &moment);

/// Europe/London.
QTimeZone ukZone();
QDateTime toUk(const QDateTime &moment);
/// The date in the United Kingdom at that moment.
QDate ukDate(const QDateTime &moment);
/// ISO 8601 with the UTC offset UK time has at that moment, seconds precision: 2026-05-14T15:40:00+01:00.
QString isoUk(const QDateTime &moment);
/// Reads an ISO time; without an offset it is UK time. Invalid when it is no time.
QDateTime fromIso(const QString &text);

}  // namespace holdfast
