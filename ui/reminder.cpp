// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/reminder.h"

#include "core/base/id.h"

namespace holdfast::ui {

namespace {

QString stamp(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

QString escaped(QString text)
{
    // One line whatever the reference holds: a line end would begin a property of its own.
    return text.simplified()
        .replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char(';'), QLatin1String("\\;"))
        .replace(QLatin1Char(','), QLatin1String("\\,"));
}

}  // namespace

QByteArray calendarReminder(const QString &reference, const QDateTime &due, const QDateTime &now)
{
    const QString title = escaped(reference) + QStringLiteral(" due");
    const QStringList lines{QStringLiteral("BEGIN:VCALENDAR"),
                            QStringLiteral("VERSION:2.0"),
                            QStringLiteral("PRODID:-//Holdfast//Holdfast//EN"),
                            QStringLiteral("BEGIN:VEVENT"),
                            QStringLiteral("UID:") + newId(QLatin1Char('u')),
                            QStringLiteral("DTSTAMP:") + stamp(now),
                            QStringLiteral("DTSTART:") + stamp(due),
                            QStringLiteral("DTEND:") + stamp(due),
                            QStringLiteral("SUMMARY:") + title,
                            QStringLiteral("BEGIN:VALARM"),
                            QStringLiteral("ACTION:DISPLAY"),
                            QStringLiteral("TRIGGER:-PT2H"),
                            QStringLiteral("DESCRIPTION:") + title,
                            QStringLiteral("END:VALARM"),
                            QStringLiteral("END:VEVENT"),
                            QStringLiteral("END:VCALENDAR"),
                            QString()};
    return lines.join(QLatin1String("\r\n")).toUtf8();
}

}  // namespace holdfast::ui
