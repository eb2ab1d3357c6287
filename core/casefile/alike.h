// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Entries of the chronology that may be one event written down twice. Only suggests: nothing is merged, and what a person called two events
// is not suggested again.
#pragma once

#include "core/casefile/chronology.h"

namespace holdfast::casefile {

struct Alike {
    std::size_t first = 0;  ///< indices into the chronology; first is earlier in it
    std::size_t second = 0;
    bool operator==(const Alike &) const = default;
};

/// Pairs that may have been on the same day and say nearly the same: the same words, or most of them in one lane. Entries that come from
/// one record (an episode's start and its return) are never a pair; reminders of what lies ahead neither.
std::vector<Alike> alike(const std::vector<ChronologyEntry> &entries, const QStringList &keptApart);

/// How Case::keptApart names a pair, whichever way round.
QString pairName(const ChronologyEntry &a, const ChronologyEntry &b);

}  // namespace holdfast::casefile
