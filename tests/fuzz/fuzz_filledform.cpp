// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A PDF from anybody is read as a form or refused, and what it says is laid beside a case and taken or refused: never more than it says.

#include "core/exchange/contribution.h"
#include "core/report/filledform.h"

#include <cstdint>
#include <cstdlib>

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const content::Pack &pack = content::Pack::builtIn();
    const auto read = report::readFilledForm({reinterpret_cast<const char *>(data), qsizetype(size)}, pack);
    const auto *made = std::get_if<casefile::Contribution>(&read);
    if (!made)
        return 0;
    static const casefile::Case ours = casefile::sample(QDateTime::fromSecsSinceEpoch(1'778'000'000, Qt::UTC));
    const QDate today(2026, 5, 14);
    QMap<QString, exchange::Choice> all;
    for (const exchange::Proposal &one : exchange::proposals(ours, *made, pack))
        all.insert(one.place, one.choices.back());
    const auto kept = exchange::withChosen(ours, *made, pack, {}, today);
    if (!kept || *kept != ours)
        std::abort();
    const auto taken = exchange::withChosen(ours, *made, pack, all, today);
    if (!taken || taken->evidence.size() < ours.evidence.size())
        std::abort();
    return 0;
}
