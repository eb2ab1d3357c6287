// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The two clocks after a referral, in words (ux.md 3.27). The other agency's clock is a reminder: it never says that somebody is late
// because of us, and no colour stands without these words.
#pragma once

#include "core/pathway/pathway.h"

#include <QString>

namespace holdfast::ui {

/// "25 minutes", "18 hours", "3 days": rounded down, so that no time is promised that is not there.
QString spanInWords(qint64 seconds);

/// "3:40pm, Thursday 14 May 2026" in UK time.
QString dueInWords(const QDateTime &moment);

/// "Written referral", "Decision by children's social care".
QString clockTitle(pathway::ClockId id);

/// The whole sentence: "Written referral due by 3:40pm, Thursday 14 May 2026. 18 hours left."
QString clockSentence(const pathway::Clock &clock, const QDateTime &now);

/// For a narrow place: "18 hours left", "Overdue by 2 hours", "Sent".
QString clockShort(const pathway::Clock &clock, const QDateTime &now);

}  // namespace holdfast::ui
