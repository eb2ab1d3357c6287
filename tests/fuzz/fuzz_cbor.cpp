// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the store sealed, altered: a record or one error, and a record that was read is written so that it reads again.

#include "core/casefile/codec.h"
#include "core/casefile/summary.h"

#include <cstdint>
#include <cstdlib>

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto record = casefile::fromCbor(bytes); record && !casefile::fromCbor(casefile::toCbor(*record)))
        std::abort();
    if (const auto summary = casefile::summaryFromCbor(bytes); summary && !casefile::summaryFromCbor(casefile::toCbor(*summary)))
        std::abort();
    return 0;
}
