// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A sealed case from anybody is refused without paying for its key, and a colleague's copy of any shape is reviewed and taken or refused.

#include "core/casefile/codec.h"
#include "core/exchange/review.h"
#include "core/exchange/sealedcase.h"

#include <cstdint>
#include <cstdlib>

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static const crypto::Passphrase told = crypto::Passphrase::fromInput(QStringLiteral("seven quiet lanterns drift under maple"));
    if (const auto opened = exchange::open(bytes, told); !opened && opened.error().code == ErrorCode::Internal)
        std::abort();

    static const casefile::Case ours = casefile::sample(QDateTime::fromSecsSinceEpoch(1'778'000'000, Qt::UTC));
    const auto read = casefile::fromJson(bytes);
    const auto *theirs = std::get_if<casefile::Case>(&read);
    if (!theirs)
        return 0;
    std::vector<QStringList> places;
    for (const auto &difference : exchange::differences(ours, *theirs))
        places.push_back(difference.place);
    const auto kept = exchange::withTaken(ours, *theirs, {});
    if (!kept || *kept != ours)
        std::abort();
    (void)exchange::withTaken(ours, *theirs, places);
    return 0;
}
