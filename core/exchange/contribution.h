// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a filled form says beside what a case says, row by row, and the case with what a person chose of it. Nothing is overwritten without
// a choice; what is taken carries the person who said it as its source. A row left empty on the form proposes nothing.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/casefile/case.h"
#include "core/casefile/contribution.h"
#include "core/content/pack.h"

#include <QMap>

#include <vector>

namespace holdfast::exchange {

enum class Choice {
    Keep,  ///< ours stays, theirs is left out
    Take,  ///< theirs instead of ours; evidence is never replaced, only added to
    Both,  ///< ours stays, theirs stands beside it under their name
};

struct Proposal {
    QString place;  ///< "H3", or the name of a text: "child.school", "evidence", "voice.words"
    bool isRow = false;
    assessment::Answer ours = assessment::Answer::NotAnswered;  ///< rows only, like theirs
    assessment::Answer theirs = assessment::Answer::NotAnswered;
    QString ourWords;
    QString theirWords;
    std::vector<Choice> choices;  ///< Keep first; it alone where theirs cannot be put into the case
    Choice proposed = Choice::Keep;
};

/// Signs that the form is about somebody else: "case.reference", "child.name", "child.date-of-birth".
QStringList doubts(const casefile::Case &record, const casefile::Contribution &made);

/// In the order of the form. Keep is proposed wherever ours says something, and everywhere when there are doubts().
std::vector<Proposal> proposals(const casefile::Case &record, const casefile::Contribution &made, const content::Pack &pack);

/// What has no choice, or one that was not offered, stays as it is. Refused when there is no assessment that is open for changes.
Result<casefile::Case> withChosen(const casefile::Case &record, const casefile::Contribution &made, const content::Pack &pack,
                                  const QMap<QString, Choice> &chosen, QDate today, const Random &random = systemRandom());

/// "R. Okoye, school nurse, Exampleton Trust, 12 May 2026", or what is known of it; empty when they did not say who they are.
QString contributorLine(const casefile::Contribution &made);

}  // namespace holdfast::exchange
