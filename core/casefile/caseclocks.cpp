// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/caseclocks.h"

#include "core/base/clock.h"

#include <algorithm>

namespace holdfast::casefile {

using pathway::ClockId;

bool isInterviewUnsaid(const MissingEpisode &episode)
{
    return episode.interviewStatus.isEmpty() ||
           ((episode.interviewStatus == QLatin1String("not-offered") || episode.interviewStatus == QLatin1String("not-done")) &&
            episode.interviewNotDoneReason.trimmed().isEmpty());
}

bool isStillMissing(const MissingEpisode &episode)
{
    if (episode.returnedAt.isValid())
        return false;
    if (episode.from.isValid() || episode.reportedAt.isValid())
        return true;
    const QStringList ofAReturn{episode.foundWhere, episode.foundBy, episode.condition, episode.interviewStatus, episode.childSaid};
    const bool isBack = std::any_of(ofAReturn.begin(), ofAReturn.end(), [](const QString &said) { return !said.trimmed().isEmpty(); });
    MissingEpisode begun;
    begun.id = episode.id;
    return !isBack && !(episode == begun);
}

QDateTime endOfDay(QDate day)
{
    return QDateTime(day, QTime(23, 59, 59), ukZone()).toUTC();
}

std::vector<pathway::Clock> clocksOf(const Case &record, const QDateTime &now, const pathway::ClockRules &rules)
{
    std::vector<pathway::Clock> all = pathway::clocks(record.pathway.events, now, rules);
    for (const MissingEpisode &episode : record.missing) {
        // A return in the future has not happened yet: a laptop's clock was wrong, or a key slipped.
        if (!episode.returnedAt.isValid() || episode.returnedAt > now)
            continue;
        const QDateTime held = episode.interviewStatus == QLatin1String("done") ? episode.interviewAt : QDateTime();
        // Offered and not held yet, somebody still waits for it.
        const bool isOffered = episode.interviewStatus == QLatin1String("offered");
        if (held.isValid() || isOffered || isInterviewUnsaid(episode))
            all.push_back(pathway::clockOf(ClockId::ReturnInterview, episode.returnedAt,
                                           pathway::dueAfter(episode.returnedAt.toUTC(), rules.returnInterview), held, now,
                                           rules.dueSoonHours));
    }
    // A review belongs to what was concluded last. It is made by signing the next one: a draft that somebody began and left is none.
    const auto concluded =
        std::find_if(record.assessments.rbegin(), record.assessments.rend(), [](const Assessment &one) { return one.isLocked(); });
    if (concluded != record.assessments.rend() && concluded->plan.reviewOn.isValid())
        all.push_back(
            pathway::clockOf(ClockId::Review, concluded->signature.at, endOfDay(concluded->plan.reviewOn), {}, now, rules.dueSoonHours));
    return all;
}

}  // namespace holdfast::casefile
