// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A plainly fictional case and the short cuts of the tests that print it.
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"
#include "core/report/documents.h"

#include <QDateTime>

namespace holdfast::tests {

inline const QDateTime Now(QDate(2026, 5, 14), QTime(12, 0), Qt::UTC);

const content::Pack &pack();

/// One present and significant row with one item of evidence.
casefile::Case fictional();

report::Options options(report::Audience audience = report::Audience::Full);

/// As parents may have it.
void allowParents(casefile::Case &record);

/// The full assessment as plain text.
QString fullText(const casefile::Case &record, const report::Options &with);

}  // namespace holdfast::tests
