// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Every clock of a case: those of the referral (pathway), a return interview for each episode the child is back from, and the review.
// What is met or settled is told too, so that the console and a list can say so; whose time it is, the clock says.
#pragma once

#include "core/casefile/case.h"

#include <vector>

namespace holdfast::casefile {

/// First both clocks of the referral, always. Then the return interviews, in the order of the episodes: one that was declined, or not held
/// for a reason that is written down, is waited for no longer and has no clock. Last the review that the assessment signed last names, due
/// by the end of its day in the United Kingdom, until the next one is signed.
std::vector<pathway::Clock> clocksOf(const Case &record, const QDateTime &now, const pathway::ClockRules &rules = {});

/// Nothing says whether a return interview was offered: no answer, or "not offered" or "not done" without a reason.
bool isInterviewUnsaid(const MissingEpisode &episode);

/// No return is recorded. Without any time, only while nothing else speaks of a return; a card that was only begun is no episode yet.
bool isStillMissing(const MissingEpisode &episode);

/// The last moment of a day that something is due on.
QDateTime endOfDay(QDate day);

}  // namespace holdfast::casefile
