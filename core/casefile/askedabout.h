// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a counter-signer's question or a correction can be about, and what that is called on the screen and on paper: each row, and the
// parts that have no rows. Never an id where there is a label.
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"

#include <vector>

namespace holdfast::casefile {

/// The id of each is its place inside the assessment: "answers/H3", "vulnerabilities/V7", "otherRows/X1", "judgement/why".
std::vector<content::Choice> placesToAskAbout(const content::Pack &pack, const Assessment &assessment);

/// Empty for the assessment as a whole, and for a place that is none of these.
QString labelOfPlace(const content::Pack &pack, const Assessment &assessment, const QString &place);

/// Is the place this row? rowId: H3, V7, Y2, X1.
bool isAboutRow(const QString &place, const QString &rowId);

}  // namespace holdfast::casefile
