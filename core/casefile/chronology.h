// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Everything of a case that has a date, on one ordered list: what was typed once stands here without being typed again (ux.md 3.30).
// Approximate dates keep the span they may have been. Says what happened; never how much of it.
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"

namespace holdfast::casefile {

enum class Lane { Assessments, Evidence, Missing, Referrals, Contacts, Actions };

/// "assessments", ...; also the ids of the choice "lane".
QString laneWord(Lane lane);

struct ChronologyEntry {
    PartialDate day;   ///< in the UK; not known stands last
    QDateTime moment;  ///< UTC, when the time of day is known too
    Lane lane = Lane::Evidence;
    QString title;
    QString howKnown;   ///< label of the basis; evidence only
    QString source;     ///< who said, did or recorded it
    QString place;      ///< where it was typed: "evidence/e-12", "pathway/events/p-1"
    QStringList marks;  ///< sharing marks of what it shows
    bool operator==(const ChronologyEntry &) const = default;
};

/// In order of the earliest day each may have been; within a day what has no time comes first. What lies ahead (actions due, reviews) is
/// in it too.
std::vector<ChronologyEntry> chronology(const Case &record, const content::Pack &pack);

/// The console's answer: {"entries": [{"at", "precision", "lane", "title", "source"}]}; "at" is a time with its UTC offset, a partial date,
/// or null.
QJsonObject describe(const std::vector<ChronologyEntry> &entries);

}  // namespace holdfast::casefile
