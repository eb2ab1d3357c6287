// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The parts of the sample case, one file each. Everything in it is made up and says so; telephone numbers are those kept for drama.
#pragma once

#include "core/casefile/case.h"

namespace holdfast::casefile {

/// What was seen, heard and recorded, in every domain; dates count back from today.
std::vector<assessment::Evidence> sampleEvidence(QDate today);
/// The assessment that was made from it, a draft that only waits for its signature.
Assessment sampleAssessment(const QDateTime &now);

/// UTF-8 of a source file.
inline QString words(const char *text)
{
    return QString::fromUtf8(text);
}

}  // namespace holdfast::casefile
