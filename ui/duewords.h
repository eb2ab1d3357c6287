// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How clocks and due dates are said: bold date first, plain words after, the same on the list, the strip and the overview.
// Elapsed real time; a colour never stands without its word.
#pragma once

#include "core/casefile/summary.h"
#include "core/pathway/pathway.h"

namespace holdfast::ui {

/// "3:40pm"
QString timeWords(const QDateTime &moment);
/// "14 May 2026"; empty for a null date.
QString dateWords(QDate day);
/// "3:40pm, Thursday 14 May 2026"
QString momentWords(const QDateTime &moment);
/// "18 hours", "40 minutes", "3 days": never seconds.
QString spanWords(qint64 seconds);
/// "18 hours left", "overdue by 2 hours"
QString leftWords(const QDateTime &due, const QDateTime &now, bool isOurs);

/// "Written referral", "Social care's decision", "Review", ...
QString dueWhat(const QString &what);
/// "14 May, 3:40pm written referral, 18 hours left"
QString dueLine(const casefile::Due &due, const QDateTime &now);
/// One or two full sentences for a clock, by its state.
QString clockWords(const pathway::Clock &clock, const QDateTime &now);
/// Short, for the strip at the top: "48h: 18 hours left". Empty when the clock does not run.
QString chipWords(const pathway::Clock &clock, const QDateTime &now);

/// "Draft", "Waiting for counter-signature", ... by the id of casefile/summary.h.
QString stageWords(const QString &stage);

}  // namespace holdfast::ui
