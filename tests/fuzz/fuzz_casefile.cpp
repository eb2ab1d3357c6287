// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A case file from anybody: read or refused with places, and what was read is written and read again without a change.

#include "core/casefile/codec.h"

#include <cstdint>
#include <cstdlib>

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = casefile::fromJson(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (const auto *issues = std::get_if<Issues>(&read)) {
        if (issues->empty())
            std::abort();
        return 0;
    }
    const auto &record = std::get<casefile::Case>(read);
    const auto again = casefile::fromJson(casefile::toJson(record));
    if (!std::holds_alternative<casefile::Case>(again) || std::get<casefile::Case>(again) != record)
        std::abort();
    const auto sealed = casefile::fromCbor(casefile::toCbor(record));
    if (!sealed || *sealed != record)
        std::abort();
    return 0;
}
