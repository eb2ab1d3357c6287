// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the guidance asks for after the assessment and the case does not hold yet: a referral that was decided and never logged, somebody
// who was never told, a return interview nobody spoke of. Prompts to answer, with the deed or with a reason; nothing here stops anything.
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"

namespace holdfast::casefile {

struct OpenEnd {
    QString id;       ///< "information-report"; its words are the pack's "open." and the id, with %1 for what it is about
    QString subject;  ///< what of it: an event, an episode, a recipient; may be empty
    QString step;     ///< choice "pathway-kind" that answers it when it is logged; empty: it is answered at its place
    QString place;    ///< JSON path in the case where it is answered
    bool operator==(const OpenEnd &) const = default;
};

/// In the order in which they are asked. What was decided against in full is no longer among them. Reads the newest judgement and decision
/// that say anything, so that a reassessment that has just begun closes nothing. Sources are with the pack's texts.
std::vector<OpenEnd> openEnds(const Case &record, const QDateTime &now, const pathway::ClockRules &rules = {});

/// Every id that can stand in OpenEnd::id.
const QStringList &openEndIds();

/// The prompt in words.
QString sentence(const OpenEnd &end, const Case &record, const content::Pack &pack);

/// Ids of the choice "notify" that must still be told: neither with a decision nor in the log, or not since there is more to tell.
QStringList stillToTell(const Case &record, QDate today);

/// Not sharing, not referring and not telling need reasons, a second person and a day to look again (WY 6.1); anything else its reasons.
bool needsSecondPerson(const pathway::DecidedAgainst &decided);
/// Does it say all it needs?
bool isInFull(const pathway::DecidedAgainst &decided);

}  // namespace holdfast::casefile
