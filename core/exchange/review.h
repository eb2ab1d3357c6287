// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a colleague's copy of a case says differently from ours, piece by piece, and our case with the pieces a person chose to take.
// Nothing is overwritten without a choice: what is not taken stays as it is. A signed version is never changed, only signed beside or
// corrected.
#pragma once

#include "core/base/result.h"
#include "core/casefile/case.h"

#include <QJsonValue>

namespace holdfast::exchange {

/// One piece that differs: a field, or a whole item of a list that only one side has.
struct Difference {
    enum class Kind {
        OnlyTheirs,
        OnlyOurs,  ///< they never had it, or took it out: taking it removes ours
        Both,      ///< both say something, and not the same
    };
    QStringList place;  ///< names and item ids from the top: {"evidence", "e-12", "text"}
    Kind kind = Kind::Both;
    QJsonValue ours;
    QJsonValue theirs;
    bool canBeTaken = true;  ///< false inside a version that was signed here
};

/// Whether both grew from one record: references repeat from store to store, ids of assessments do not.
bool isSameRecord(const casefile::Case &ours, const casefile::Case &theirs);

/// In the order of the case file. The private note never counts as one.
std::vector<Difference> differences(const casefile::Case &ours, const casefile::Case &theirs);

/// Ours with their pieces at those places of differences(); what cannot be taken stays ours. Refused when the outcome would not be a case.
Result<casefile::Case> withTaken(const casefile::Case &ours, const casefile::Case &theirs, const std::vector<QStringList> &places);

}  // namespace holdfast::exchange
