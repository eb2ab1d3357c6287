// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/assessment/completeness.h"

#include <algorithm>

namespace holdfast::assessment {

namespace {

bool anyPresent(const Answers &answers)
{
    return std::any_of(answers.begin(), answers.end(), [](const RowAnswer &row) { return row.answer == Answer::Present; });
}

/// A flag left behind on a row that is no longer Present says nothing.
bool isFlagged(Answer answer, bool significant)
{
    return answer == Answer::Present && significant;
}

/// Rows flagged "significant on its own", in printed order.
QStringList flaggedRows(const Subject &subject)
{
    QStringList ids;
    const auto addFlagged = [&](const Answers &answers, const QString &id) {
        if (const RowAnswer row = answers.value(id); isFlagged(row.answer, row.significant))
            ids << id;
    };
    for (const content::Domain &domain : subject.pack.domains()) {
        for (const content::Row &row : domain.rows)
            addFlagged(subject.answers, row.id);
        for (const OtherRow &own : subject.otherRows)
            if (own.domain == domain.id && isFlagged(own.answer, own.significant))
                ids << own.id;
    }
    for (const content::Row &prompt : subject.pack.prompts())
        addFlagged(subject.prompts, prompt.id);
    return ids;
}

}  // namespace

bool nothingRecordedAsPresent(const Answers &answers, const std::vector<OtherRow> &otherRows, const Answers &prompts)
{
    return !anyPresent(answers) && !anyPresent(prompts) &&
           std::none_of(otherRows.begin(), otherRows.end(), [](const OtherRow &row) { return row.answer == Answer::Present; });
}

QStringList conflict(const Subject &subject)
{
    const QString &now = subject.judgement.choice;
    const bool isLess = now == JudgedVulnerable || now == JudgedNoConcern;
    QStringList against;
    if (isLess || now == JudgedDifferentHarm) {
        against = flaggedRows(subject);
        if (subject.underThirteen)
            against << QStringLiteral("CR1");
    }
    const bool wasMore = subject.previousJudgement == JudgedExploited || subject.previousJudgement == JudgedAtRisk;
    if (subject.isReassessment && isLess && wasMore)
        against << QStringLiteral("previous");
    return against;
}

bool practiceRuleAsksForReferral(const Subject &subject)
{
    const bool applies = (subject.underThirteen || subject.learningDisability == Tri::Yes) &&
                         !nothingRecordedAsPresent(subject.answers, subject.otherRows, subject.prompts);
    // New information to a case that is open reaches children's social care as a referral does.
    const bool decided = subject.decision.choice == DecidedRefer || subject.decision.choice == QLatin1String("share-new-information");
    return applies && !decided && subject.decision.practiceRuleSetAside.trimmed().isEmpty();
}

}  // namespace holdfast::assessment
