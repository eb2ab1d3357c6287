// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What would make the evidence stronger (ux.md 3.11). Suggestions about the record, never about the child, and never errors.
#pragma once

#include "core/assessment/completeness.h"

namespace holdfast::assessment {

/// Items that stand behind a row, under whichever of its linked ids they were filed.
std::vector<const Evidence *> evidenceBehind(const Subject &subject, const QString &rowId);

/// Item by item in the order of the record, then what concerns all of them.
std::vector<Finding> evidenceFindings(const Subject &subject);

/// "J.S.", "J. S.": a reader outside the team cannot tell who that is.
bool holdsInitials(const QString &text);

}  // namespace holdfast::assessment
