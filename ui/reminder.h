// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A calendar entry for a due time that survives the program being closed. It lies outside the store, in clear, perhaps on a shared
// calendar: it carries the case's reference and the word "due", and nothing about anybody.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace holdfast::ui {

/// An iCalendar file (RFC 5545) with one entry, "A-0042 due", and an alarm two hours before. clock: which time it is; it decides, with the
/// reference, whether a calendar has the entry already, and is not written.
QByteArray calendarReminder(const QString &reference, const QString &clock, const QDateTime &due, const QDateTime &now);

}  // namespace holdfast::ui
