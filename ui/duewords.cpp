// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/duewords.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QLocale>

namespace holdfast::ui {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("due", text, nullptr, count);
}

QString counted(qint64 amount, const char *one, const char *many)
{
    return tr(amount == 1 ? one : many).arg(amount);
}

}  // namespace

QString timeWords(const QDateTime &moment)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(toUk(moment).time(), QStringLiteral("h:mmap")).toLower();
}

QString dateWords(QDate day)
{
    return day.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("d MMMM yyyy")) : QString();
}

QString momentWords(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    return tr("%1, %2").arg(timeWords(moment),
                            QLocale(QLocale::English, QLocale::UnitedKingdom).toString(ukDate(moment), QStringLiteral("dddd d MMMM yyyy")));
}

QString spanWords(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return counted(minutes, "%1 minute", "%1 minutes");
    if (minutes < 72 * 60)
        return counted(minutes / 60, "%1 hour", "%1 hours");
    return counted(minutes / (24 * 60), "%1 day", "%1 days");
}

QString leftWords(const QDateTime &due, const QDateTime &now, bool isOurs)
{
    const qint64 left = now.secsTo(due);
    if (left >= 0)
        return tr("%1 left").arg(spanWords(left));
    // The other agency is never said to be late.
    return isOurs ? tr("overdue by %1").arg(spanWords(-left)) : tr("expected %1 ago").arg(spanWords(-left));
}

QString dueWhat(const QString &what)
{
    if (what == QLatin1String("written-referral"))
        return tr("Written referral");
    if (what == QLatin1String("social-care-decision"))
        return tr("Decision of social care expected");
    if (what == QLatin1String("review"))
        return tr("Review");
    if (what == QLatin1String("not-refer-review"))
        return tr("Review of the decision not to refer");
    if (what == QLatin1String("action"))
        return tr("Plan action");
    if (what == QLatin1String("still-missing"))
        return tr("Still missing");
    return what;
}

QString dueLine(const casefile::Due &due, const QDateTime &now)
{
    const QString when = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(ukDate(due.at), QStringLiteral("d MMM"));
    if (due.what == QLatin1String("still-missing"))
        return tr("Still missing, %1").arg(spanWords(due.at.secsTo(now)));
    const bool isDay = due.what != QLatin1String("written-referral") && due.what != QLatin1String("social-care-decision");
    if (isDay)
        return tr("%1: %2, %3").arg(when, dueWhat(due.what).toLower(), leftWords(due.at, now, due.isOurs));
    return tr("%1, %2: %3, %4").arg(when, timeWords(due.at), dueWhat(due.what).toLower(), leftWords(due.at, now, due.isOurs));
}

QString clockWords(const pathway::Clock &clock, const QDateTime &now)
{
    using pathway::ClockState;
    const bool isOurs = clock.isOurs;
    switch (clock.state) {
    case ClockState::NotStarted:
        return isOurs ? tr("No phone referral is recorded, so no written referral is due.")
                      : tr("No referral is recorded, so no decision is expected yet.");
    case ClockState::Running:
    case ClockState::DueSoon: {
        const QString soon = clock.state == ClockState::DueSoon ? tr("Due soon. ") : QString();
        return soon + (isOurs ? tr("Written referral due by %1. %2.") : tr("Decision normally expected by %1. %2."))
                          .arg(momentWords(clock.due), leftWords(clock.due, now, isOurs));
    }
    case ClockState::Overdue:
        return isOurs
                   ? tr("Written referral overdue by %1. Record when it was sent, or why it was not.").arg(spanWords(clock.due.secsTo(now)))
                   : tr("A decision was normally expected by %1. If none has reached you, ask, and record what you are told.")
                         .arg(momentWords(clock.due));
    case ClockState::Met:
    case ClockState::MetLate:
        return (isOurs ? tr("Written referral sent %1, %2 after the call.") : tr("Decision received %1, %2 after the referral."))
            .arg(momentWords(clock.met), spanWords(clock.started.secsTo(clock.met)));
    }
    Q_UNREACHABLE();
}

QString chipWords(const pathway::Clock &clock, const QDateTime &now)
{
    using pathway::ClockState;
    if (clock.state == ClockState::NotStarted || clock.state == ClockState::Met || clock.state == ClockState::MetLate)
        return {};
    return (clock.isOurs ? tr("Written referral: %1") : tr("Decision: %1")).arg(leftWords(clock.due, now, clock.isOurs));
}

QString stageWords(const QString &stage)
{
    if (stage == casefile::StageDraft)
        return tr("Draft");
    if (stage == casefile::StageWaiting)
        return tr("Waiting for counter-signature");
    if (stage == casefile::StageSigned)
        return tr("Signed");
    if (stage == casefile::StageReviewDue)
        return tr("Review due");
    if (stage == casefile::StageClosed)
        return tr("Closed");
    return stage;
}

}  // namespace holdfast::ui
