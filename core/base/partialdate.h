// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A date as people know it: to the day, the month, the year, somewhere between two days, or not known.
// Knows the first and last day it allows; never pretends to be more exact than what was said.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace holdfast {

enum class DatePrecision { NotKnown, Exact, Month, Year, Between };

struct PartialDate {
    DatePrecision precision = DatePrecision::NotKnown;
    QDate first;  ///< earliest day it may have been; null when not known
    QDate last;   ///< latest day it may have been

    static PartialDate exact(QDate day);
    static PartialDate month(int year, int month);
    static PartialDate year(int year);
    static PartialDate between(QDate first, QDate last);

    bool isKnown() const { return precision != DatePrecision::NotKnown; }
    /// "2026-05-14", "2026-05", "2026", "2026-05-01/2026-05-20", or empty.
    QString text() const;
    /// The reverse of text(); nothing when it is not a real date. An empty text is a date not known.
    static std::optional<PartialDate> parse(const QString &text);
    bool operator==(const PartialDate &) const = default;
};

/// "exact", "month", "year", "between", "not-known": the words of the case file.
QString precisionWord(DatePrecision precision);

}  // namespace holdfast
