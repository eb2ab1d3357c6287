// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/reminder.h"

#include <QCryptographicHash>

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

/// A line of more than 75 bytes goes on behind a line end and a space, never inside a letter (RFC 5545, 3.1).
QString foldedLine(const QString &line)
{
    constexpr int Most = 75;
    QString result;
    int bytes = 0;
    for (const uint point : line.toUcs4()) {
        const QString letter = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
        const int size = int(letter.toUtf8().size());
        if (bytes + size > Most) {
            result += QLatin1String("\r\n ");
            bytes = 1;
        }
        result += letter;
        bytes += size;
    }
    return result;
}

}  // namespace

QByteArray calendarReminder(const QString &reference, const QString &clock, const QDateTime &due, const QDateTime &now)
{
    const QString title = escaped(reference) + QStringLiteral(" due");
    // The same time of the same case is the same entry: a calendar that has it already moves it and holds no second one.
    const QByteArray id = QCryptographicHash::hash((reference + QLatin1Char('\n') + clock).toUtf8(), QCryptographicHash::Sha256);
    const QStringList lines{QStringLiteral("BEGIN:VCALENDAR"),
                            QStringLiteral("VERSION:2.0"),
                            QStringLiteral("PRODID:-//Holdfast//Holdfast//EN"),
                            QStringLiteral("BEGIN:VEVENT"),
                            QStringLiteral("UID:") + QString::fromLatin1(id.toHex().left(32)),
                            QStringLiteral("DTSTAMP:") + stamp(now),
                            QStringLiteral("DTSTART:") + stamp(due),
                            QStringLiteral("SEQUENCE:%1").arg(now.toSecsSinceEpoch() / 60),
                            QStringLiteral("SUMMARY:") + title,
                            QStringLiteral("BEGIN:VALARM"),
                            QStringLiteral("ACTION:DISPLAY"),
                            QStringLiteral("TRIGGER:-PT2H"),
                            QStringLiteral("DESCRIPTION:") + title,
                            QStringLiteral("END:VALARM"),
                            QStringLiteral("END:VEVENT"),
                            QStringLiteral("END:VCALENDAR"),
                            QString()};
    QStringList folded;
    for (const QString &line : lines)
        folded.append(foldedLine(line));
    return folded.join(QLatin1String("\r\n")).toUtf8();
}

}  // namespace holdfast::ui
