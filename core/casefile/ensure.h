// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a case file may lack and a case that is worked on has. Adds what is empty; never changes what is there.
#pragma once

#include "core/casefile/case.h"

namespace holdfast::casefile {

/// A case without any assessment gets an empty draft, so that every page and document can be made from it.
inline void ensureAssessment(Case &record, const QDateTime &now)
{
    if (record.assessments.empty())
        record.assessments = newCase(record.reference, now).assessments;
}

}  // namespace holdfast::casefile
