// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/duewords.h"

#include "core/base/clock.h"
#include "ui/language.h"

#include <QLocale>

namespace holdfast::ui {

namespace {

QString said(QDate day, const QString &format)
{
    return day.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, format) : QString();
}

QString leftWords(const QDateTime &due, const QDateTime &now, bool isOurs, const content::Pack &pack)
{
    const qint64 left = now.secsTo(due);
    const QString span = pathway::durationWords(left, pack);
    if (left >= 0)
        return isOurs ? tr("%1 left").arg(span) : tr("expected in %1").arg(span);
    return isOurs ? tr("overdue by %1").arg(span) : tr("expected %1 ago").arg(span);
}

/// Inside a line, so without a capital.
QString whatIsDue(const QString &what)
{
    if (what == QLatin1String("written-referral"))
        return tr("written referral");
    if (what == QLatin1String("social-care-decision"))
        return tr("decision of social care");
    if (what == QLatin1String("return-interview"))
        return tr("return interview");
    if (what == QLatin1String("review"))
        return tr("review");
    if (what == QLatin1String("not-refer-review"))
        return tr("review of the decision not to refer");
    if (what == QLatin1String("decided-against-review"))
        return tr("second look at what was decided against");
    if (what == QLatin1String("action"))
        return tr("plan action");
    return what;
}

}  // namespace

QString inWords(QDate day)
{
    return said(day, QStringLiteral("d MMMM yyyy"));
}

QString inWords(const QDateTime &moment)
{
    return moment.isValid() ? QStringLiteral("%1, %2").arg(timeWords(moment), inWords(ukDate(moment))) : QString();
}

QString inWords(const PartialDate &date)
{
    switch (date.precision) {
    case DatePrecision::NotKnown: return tr("not known");
    case DatePrecision::Exact: return inWords(date.first);
    case DatePrecision::Month: return tr("about %1").arg(monthWords(date.first));
    case DatePrecision::Year: return tr("about %1").arg(date.first.year());
    case DatePrecision::Between: return tr("between %1 and %2").arg(inWords(date.first), inWords(date.last));
    }
    Q_UNREACHABLE();
}

QString monthWords(QDate day)
{
    return said(day, QStringLiteral("MMMM yyyy"));
}

QString timeWords(const QDateTime &moment)
{
    return pathway::momentWords(moment).section(QLatin1Char(','), 0, 0);
}

QString dueLine(const casefile::Due &due, const QDateTime &now, const content::Pack &pack)
{
    if (due.what == QLatin1String("still-missing"))
        return !due.at.isValid() ? tr("Still missing, since when is not known")
                                 : tr("Still missing, %1").arg(pathway::durationWords(due.at.secsTo(now), pack));
    const bool isThisYear = ukDate(due.at).year() == ukDate(now).year();
    const QString when = said(ukDate(due.at), isThisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
    const QString left = leftWords(due.at, now, due.isOurs, pack);
    // A review or an action is due on a day, not at an hour.
    const bool isClock = due.what == QLatin1String("written-referral") || due.what == QLatin1String("social-care-decision") ||
                         due.what == QLatin1String("return-interview");
    return isClock ? tr("%1, %2: %3, %4").arg(when, timeWords(due.at), whatIsDue(due.what), left)
                   : tr("%1: %2, %3").arg(when, whatIsDue(due.what), left);
}

QString chipWords(const pathway::Clock &clock, const QDateTime &now, const content::Pack &pack)
{
    using pathway::ClockState;
    if (clock.state == ClockState::NotStarted || clock.state == ClockState::Met || clock.state == ClockState::MetLate)
        return {};
    return (clock.isOurs ? tr("Written referral: %1") : tr("Decision: %1")).arg(leftWords(clock.due, now, clock.isOurs, pack));
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
