// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/clockwords.h"

#include "core/base/clock.h"
#include "ui/fields.h"

#include <QCoreApplication>
#include <QLocale>

namespace holdfast::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("clock", text);
}

QString plural(qint64 n, const char *one, const char *many)
{
    return n == 1 ? tr(one) : tr(many).arg(n);
}

}  // namespace

QString spanInWords(qint64 seconds)
{
    const qint64 minutes = qAbs(seconds) / 60, hours = minutes / 60, days = hours / 24;
    if (minutes < 60)
        return plural(minutes, "1 minute", "%1 minutes");
    if (hours <= 72)
        return plural(hours, "1 hour", "%1 hours");
    return plural(days, "1 day", "%1 days");
}

QString dueInWords(const QDateTime &moment)
{
    const QString time = inWords(moment).section(QLatin1Char(','), 0, 0);
    const QLocale uk(QLocale::English, QLocale::UnitedKingdom);
    return time + QStringLiteral(", ") + uk.toString(toUk(moment).date(), QStringLiteral("dddd d MMMM yyyy"));
}

QString clockTitle(pathway::ClockId id)
{
    return id == pathway::ClockId::WrittenReferral ? tr("Written referral") : tr("Decision by children's social care");
}

QString clockSentence(const pathway::Clock &clock, const QDateTime &now)
{
    using pathway::ClockState;
    const bool written = clock.id == pathway::ClockId::WrittenReferral;
    const qint64 left = now.secsTo(clock.due);
    const QString due = (written ? tr("Written referral due by %1.") : tr("Decision normally expected by %1.")).arg(dueInWords(clock.due));
    switch (clock.state) {
    case ClockState::NotStarted:
        return written ? tr("The 48 hours for the written referral start when a phone referral is recorded.")
                       : tr("The time for a decision starts with the first referral, by phone or in writing.");
    case ClockState::Running: return due + QLatin1Char(' ') + tr("%1 left.").arg(spanInWords(left));
    case ClockState::DueSoon:
        return (written ? tr("Due soon.") + QLatin1Char(' ') : QString()) + due + QLatin1Char(' ') + tr("%1 left.").arg(spanInWords(left));
    case ClockState::Overdue:
        if (!written)
            return due + QLatin1Char(' ') + tr("That was %1 ago. Ask children's social care what was decided.").arg(spanInWords(left));
        return tr("Overdue by %1. Record when it was sent, or why it was not.").arg(spanInWords(left)) + QLatin1Char(' ') + due;
    case ClockState::Met:
    case ClockState::MetLate: {
        const QString after = spanInWords(clock.started.secsTo(clock.met));
        if (written)
            return tr("Sent %1. %2 after the call.").arg(inWords(clock.met), after);
        return tr("Decision received %1. %2 after the referral.").arg(inWords(clock.met), after);
    }
    }
    Q_UNREACHABLE();
}

QString clockShort(const pathway::Clock &clock, const QDateTime &now)
{
    using pathway::ClockState;
    const bool written = clock.id == pathway::ClockId::WrittenReferral;
    const QString span = spanInWords(now.secsTo(clock.due));
    switch (clock.state) {
    case ClockState::NotStarted: return tr("Not started");
    case ClockState::Running: return tr("%1 left").arg(span);
    case ClockState::DueSoon: return written ? tr("Due soon, %1 left").arg(span) : tr("%1 left").arg(span);
    case ClockState::Overdue: return written ? tr("Overdue by %1").arg(span) : tr("Expected %1 ago").arg(span);
    case ClockState::Met:
    case ClockState::MetLate: return written ? tr("Sent") : tr("Received");
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast::ui
