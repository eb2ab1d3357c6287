// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Missing episodes of all cases together, in the form agreed with local agencies (SC 3.1): by month, day of the week, where from and
// return interview. Names nobody. A small number can point at a child, so it is withheld, and so is what would give it away.
// Restricted cases are in no summary: their facts are not even beside the case (casefile/summary.h).
#pragma once

#include "core/casefile/summary.h"

namespace holdfast::casefile {

/// Below this a number is withheld.
inline constexpr int LeastShown = 5;

struct CountedCell {
    QString id;  ///< "2026-05", "1" to "7" from Monday, choice "missing-from" or "not-recorded", "held" and so on
    int count = 0;
    bool withheld = false;
    bool operator==(const CountedCell &) const = default;
};

struct MissingSummary {
    QDate first, last;  ///< the days it is about, both in it
    CountedCell total;
    CountedCell undated;  ///< without a time: in no month, and not in the total
    std::vector<CountedCell> months;
    std::vector<CountedCell> weekdays;
    std::vector<CountedCell> places;
    std::vector<CountedCell> interviews;  ///< held, declined, not-held, still-missing; not known counts as not held
    bool operator==(const MissingSummary &) const = default;
};

/// Everything that began on one of these days in the UK.
MissingSummary missingSummary(const std::vector<const Summary *> &cases, QDate first, QDate last);

struct EpisodeLine {
    QString reference;
    EpisodeFact episode;
};
/// The same episodes one by one, oldest first, for those who chose to say whose they are.
std::vector<EpisodeLine> episodeLines(const std::vector<const Summary *> &cases, QDate first, QDate last);

/// "held", "declined", "not-held" or "still-missing".
QString interviewGroup(const EpisodeFact &episode);

/// Withholds numbers from 1 to 4, and others until those cannot be worked out from the total. False when that cannot be done: then the
/// total has to be withheld too.
bool withholdSmall(std::vector<CountedCell> &cells);

/// A table as comma-separated values (RFC 4180), for a spreadsheet: a cell that a spreadsheet would run as a formula is kept as words.
QByteArray csv(const std::vector<QStringList> &rows);

}  // namespace holdfast::casefile
