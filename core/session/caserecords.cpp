// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/caserecords.h"

#include "core/casefile/codec.h"

#include <QRegularExpression>

#include <algorithm>

namespace holdfast::session {

store::Content contentOf(const casefile::Case &record, const QDateTime &now, const pathway::ClockRules &rules)
{
    return {CaseKind, casefile::toCbor(casefile::summaryOf(record, now, rules)), casefile::toCbor(record)};
}

Result<casefile::Case> caseOf(const QByteArray &detail)
{
    return casefile::fromCbor(detail);
}

QString referenceAfter(const QStringList &used)
{
    static const QRegularExpression ours(QStringLiteral("^A-(\\d{1,8})$"));
    int highest = 0;
    for (const QString &reference : used)
        if (const auto match = ours.match(reference); match.hasMatch())
            highest = std::max(highest, match.captured(1).toInt());
    return QStringLiteral("A-%1").arg(highest + 1, 4, 10, QLatin1Char('0'));
}

}  // namespace holdfast::session
