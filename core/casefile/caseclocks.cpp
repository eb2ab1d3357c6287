// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/caseclocks.h"

#include "core/base/clock.h"

namespace holdfast::casefile {

using pathway::ClockId;

bool isInterviewUnsaid(const MissingEpisode &episode)
{
    return episode.interviewStatus.isEmpty() ||
           (episode.interviewStatus == QLatin1String("not-offered") && episode.interviewNotDoneReason.trimmed().isEmpty());
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
    // A review belongs to what was concluded last; a draft that has been started is that review.
    if (const Assessment *current = record.current(); current && current->isLocked() && current->plan.reviewOn.isValid())
        all.push_back(
            pathway::clockOf(ClockId::Review, current->signature.at, endOfDay(current->plan.reviewOn), {}, now, rules.dueSoonHours));
    return all;
}

}  // namespace holdfast::casefile
