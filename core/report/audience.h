// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Who may see what, decided in this one place (contract.md 5): a copy of the case is built without what its reader may not see, with
// a neutral sentence where something is missing. Every document starts from such a copy; nothing is covered later.
// What is not known falls to the side of leaving out.
#pragma once

#include "core/base/result.h"
#include "core/casefile/case.h"
#include "core/content/pack.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::report {

enum class Audience { Full, Agency, Parents, Child };

/// "full", "agency", "parents", "child": choice "audience".
QString audienceWord(Audience audience);
std::optional<Audience> audienceFromWord(const QString &word);

/// What is put into a copy on purpose. Parents' and children's copies never take any of it.
struct Include {
    bool safeAddress = false;
    bool concernRecords = false;
    bool identifiesSource = false;  ///< police information report only
    bool operator==(const Include &) const = default;
};

/// "safe-address", "concern-records", "identifies-source". False, and nothing changed, for any other word.
bool includeWord(Include &include, const QString &word);

/// Why there is no copy for parents or carers; nothing when there may be one. The id of the sentence in the content pack.
std::optional<QString> parentsCopyRefusal(const casefile::Case &record, const casefile::Assessment &assessment);

/// Something left out: where, and the id of the sentence that stands there.
struct Omission {
    QString place;   ///< JSON path in the case
    QString reason;  ///< "omitted.third-party", ...
    bool operator==(const Omission &) const = default;
};

struct Copy {
    casefile::Case record;
    std::vector<Omission> omissions;
};

/// The case as this reader may see it. Refused (ErrorCode::Refused) for parents when parentsCopyRefusal() names a reason in the
/// assessment `index`. Supervision notes are never in it.
/// leftOut: what the author leaves out besides, as TextPlace::pathById in the case, "evidence/<id>" or "people/<id>" for all of one.
/// Nothing is ever put back by it.
Result<Copy> forAudience(const casefile::Case &record, size_t index, const content::Pack &pack, Audience audience, const Include &include,
                         const QStringList &leftOut = {});

/// What the author left out of copies for this reader before, kept with the case: the next copy for the same reader starts from it. A
/// reader for whom nothing was chosen yet starts from what another agency does not get; the full copy stands by itself.
QStringList leftOutBefore(const casefile::Case &record, Audience audience);
void keepLeftOut(casefile::Case &record, Audience audience, const QStringList &leftOut);

/// The same for the police information report: third-party content and concern records stay, what could identify a source goes unless
/// included.
Result<Copy> forPolice(const casefile::Case &record, size_t index, const content::Pack &pack, const Include &include,
                       const QStringList &leftOut = {});

}  // namespace holdfast::report
