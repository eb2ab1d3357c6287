// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A sentence for each line of the three lists (core/assessment/completeness.h), and the page and field it leads to.
// The words are the pack's; here is only the way to them and from them.
#pragma once

#include "core/assessment/completeness.h"
#include "core/casefile/case.h"

namespace holdfast::ui {

QString findingSentence(const content::Pack &pack, const casefile::Case &record, const casefile::Assessment &assessment,
                        const assessment::Finding &finding);
/// Without the case, evidence is named by its id.
QString findingSentence(const content::Pack &pack, const casefile::Assessment &assessment, const assessment::Finding &finding);

struct Destination {
    QString page;
    QString field;
};
/// Where a place inside the assessment ("answers/H3", "judgement/why", "evidence/e-12") is written. Empty page when it is nowhere.
Destination destinationOf(const content::Pack &pack, const casefile::Case &record, const QString &place);

}  // namespace holdfast::ui
