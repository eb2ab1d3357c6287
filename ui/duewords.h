// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How days, times and due dates are said on the screen: the same on the list, the strip, the overview and in every field. UK time always.
// Whole sentences about a clock and lengths of time are the pack's (core/pathway); here is only what is shorter than a sentence.
#pragma once

#include "core/base/partialdate.h"
#include "core/casefile/summary.h"
#include "core/pathway/pathway.h"

namespace holdfast::ui {

/// "14 May 2026"; empty for a null date.
QString inWords(QDate day);
/// "3:40pm, 14 May 2026"; empty for a null time.
QString inWords(const QDateTime &moment);
/// "about May 2026", "between 1 May 2026 and 3 May 2026", "not known".
QString inWords(const PartialDate &date);
/// "May 2026"
QString monthWords(QDate day);
/// "3:40pm"
QString timeWords(const QDateTime &moment);

/// "14 May, 3:40pm: written referral, 18 hours left". The other agency is never said to be late.
QString dueLine(const casefile::Due &due, const QDateTime &now, const content::Pack &pack);
/// Short, for the strip at the top: "Written referral: 18 hours left". Empty when the clock does not run.
QString chipWords(const pathway::Clock &clock, const QDateTime &now, const content::Pack &pack);

/// "Draft", "Waiting for counter-signature", ... by the id of casefile/summary.h.
QString stageWords(const QString &stage);

}  // namespace holdfast::ui
