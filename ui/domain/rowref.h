// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Where a row's answer is kept, whatever kind of row it is: indicators, prompts for boys and young men, vulnerabilities, rows of one's own.
// Pure functions of a case, so that every page that shows a row reads and writes it the same way.
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"

namespace holdfast::ui {

enum class RowKind { Indicator, Prompt, Vulnerability, Own };

struct RowRef {
    RowKind kind = RowKind::Indicator;
    QString id;        ///< as it is shown: I3
    QString answerId;  ///< as it is kept: H7
    bool operator==(const RowRef &) const = default;
};

RowRef rowRef(const content::Pack &pack, const QString &id);
/// "answers/H7", "prompts/Y2", "vulnerabilities/V3", "otherRows/X1": the object name of the row, and where the lists of Check lead.
QString rowPlace(const RowRef &row);

assessment::RowAnswer rowAnswer(const casefile::Assessment &assessment, const RowRef &row);
void setRowAnswer(casefile::Assessment &assessment, const RowRef &row, const assessment::RowAnswer &answer);

/// Label of any row, own rows included.
QString rowLabel(const content::Pack &pack, const casefile::Assessment &assessment, const QString &id);

/// "In February 2026: Present", from the assessment before this one; empty when there is none or it was not answered.
QString lastTime(const casefile::Case &record, const RowRef &row);

/// That answer.
assessment::Answer lastAnswer(const casefile::Case &record, const RowRef &row);

/// The page on which a row is answered: "domain.health", "boys-and-young-men", "vulnerabilities"; empty for an unknown id.
QString pageOfRow(const content::Pack &pack, const casefile::Assessment &assessment, const QString &id);

/// The next free id for a row of one's own: "X3". Never one that evidence still names.
QString nextOwnRowId(const casefile::Case &record);

}  // namespace holdfast::ui
