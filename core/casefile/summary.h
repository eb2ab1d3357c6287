// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The few facts about a case that the case list shows and searches. Sealed beside the case, so that the list opens without reading every
// case.
#pragma once

#include "core/base/result.h"
#include "core/casefile/case.h"

#include <QByteArray>

namespace holdfast::casefile {

/// Words for the stage column, ux.md 3.4; ids of the choice "stage".
inline const QString StageDraft = QStringLiteral("draft");
inline const QString StageWaiting = QStringLiteral("waiting-for-counter-signature");
inline const QString StageSigned = QStringLiteral("signed");
inline const QString StageReviewDue = QStringLiteral("review-due");
inline const QString StageClosed = QStringLiteral("closed");

/// The next thing that is due: a clock, a review, an action. what: "written-referral", "social-care-decision", "return-interview",
/// "review", "not-refer-review", "decided-against-review", "action", "still-missing".
struct Due {
    QString what;
    QDateTime at;  ///< UTC; null where only that it is open is known
    bool isOurs = true;
    QDateTime started{};  ///< UTC; of a clock whose length is a setting
    bool operator==(const Due &) const = default;
};

/// A missing episode without anybody's words, for the summary of all cases.
struct EpisodeFact {
    QDateTime from;      ///< UTC; null when it is not known
    QDateTime returned;  ///< UTC; null while missing
    QString place;       ///< choice "missing-from", or own words
    QString interview;   ///< choice "return-interview"
    bool operator==(const EpisodeFact &) const = default;
};

struct Summary {
    QString reference;
    QString name;
    QString initials;
    QStringList aliases;  ///< known as, aliases
    QDate dateOfBirth;
    std::optional<int> estimatedAge;
    QString stage;
    QDate lastAssessment;
    std::vector<Due> due;  ///< soonest first
    QString lead;
    QString setting;
    std::vector<EpisodeFact> missing;  ///< empty for a restricted case
    QStringList identifiers;           ///< identifierKeys(): empty for a restricted case
    bool closed = false;
    bool restricted = false;
    QDateTime changed;
    bool operator==(const Summary &) const = default;
};

/// rules: local lengths of the clocks.
Summary summaryOf(const Case &record, const QDateTime &now, const pathway::ClockRules &rules = {});
/// The stage as it is on that day: a review falls due without anybody saving the case.
QString stageOn(const Summary &summary, QDate today);
/// Puts what is due where these lengths of the clocks put it: a setting counts for every case, and not only for those saved since.
void retime(Summary &summary, const pathway::ClockRules &rules);
QByteArray toCbor(const Summary &summary);
Result<Summary> summaryFromCbor(const QByteArray &cbor);

/// Folded text that the list searches: reference, name, aliases. What identifies a car or an account is searched beside it.
QString searchText(const Summary &summary);

}  // namespace holdfast::casefile
