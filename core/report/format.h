// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Dates, times and answers in the words that are printed. British forms, whatever the machine's language; times are UK time.
#pragma once

#include "core/base/partialdate.h"
#include "core/base/tri.h"
#include "core/content/pack.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace holdfast::report {

/// "14 May 2026"; empty for a null date.
QString dayText(QDate day);
/// "3:40pm, Thursday 14 May 2026"; empty for a null time.
QString momentText(const QDateTime &moment);
/// "14 May 2026", "about May 2026", "about 2026", "between 1 May 2026 and 20 May 2026"; empty when not known.
QString aboutText(const PartialDate &date, const content::Pack &pack);
/// Plain pieces in one line: "a · b"; empty ones are left out.
QString joined(const QStringList &pieces);
/// Text in curly quotation marks; as it is when it has them already.
QString quoted(const QString &text);

}  // namespace holdfast::report
