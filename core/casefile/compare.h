// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Assessments of one case side by side: what each says of every row, and in one word how the newest stands to those before it.
// Words only: nothing here counts, weighs or says that anything is better. Past harm stays visible: what was present once is never "same"
// while it is not seen.
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"

namespace holdfast::casefile {

enum class Change {
    Same,
    NewlyRecorded,       ///< present now, not seen or not asked before
    NewlyKnown,          ///< answered now, not known before
    StillRecorded,       ///< present both times
    WasPresentNotSeen,   ///< present in an earlier version, not seen this time
    WasPresentNotAsked,  ///< present in an earlier version, not known or not answered this time
    Corrected,           ///< the newest version carries a correction of this row
};

/// "newly-recorded", ...; also the ids of the choice "change".
QString changeWord(Change change);

struct ComparedRow {
    QString id;                                  ///< H3, V7, Y2; X1 as in the newest version that has it
    QString label;                               ///< the practitioner's own words for a row of theirs, the pack's otherwise
    std::vector<assessment::RowAnswer> answers;  ///< one for each version
    Change change = Change::Same;
    int newItems = 0;  ///< still recorded: evidence that the version before did not have
};

struct Comparison {
    std::vector<const Assessment *> versions;  ///< oldest first; they belong to the record
    std::vector<ComparedRow> rows;             ///< indicators, rows of their own, vulnerabilities, prompts
};

inline constexpr std::size_t MostVersions = 5;

/// The last `most` assessments. The record must outlive the answer. One version alone: every row is Same.
Comparison compare(const Case &record, const content::Pack &pack, std::size_t most = MostVersions);

/// The last two answers are the same, and none of them changes anything.
bool isAsBefore(const ComparedRow &row);

/// "Still recorded, 1 new item": the pack's words for the change, with what is new behind it. Says more than changeWord() where that has
/// no word: "Not asked this time" for what was not seen before.
QString changeWords(const ComparedRow &row, const content::Pack &pack);

/// One row's change, from its answers oldest first.
Change changeOf(const std::vector<assessment::Answer> &answers);

/// The console's answer: {"versions": [{"id", "kind", "knownOn", "state"}], "rows": [{"id", "label", "answers", "change", "newItems"}]}; an
/// answer that was not given is null.
QJsonObject describe(const Comparison &comparison);

}  // namespace holdfast::casefile
