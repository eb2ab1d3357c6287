// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A calendar entry for a due time that survives the program being closed. It lies outside the store, in clear, perhaps on a shared
// calendar: it carries the case's reference and the word "due", and nothing about anybody.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace holdfast::ui {

/// An iCalendar file (RFC 5545) with one entry, "A-0042 due", and an alarm two hours before.
QByteArray calendarReminder(const QString &reference, const QDateTime &due, const QDateTime &now);

}  // namespace holdfast::ui
