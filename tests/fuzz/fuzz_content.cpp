// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A content pack from anybody: complete and sound, or refused with the place of each problem.

#include "core/content/pack.h"

#include <cstdint>
#include <cstdlib>

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = content::Pack::read(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (const auto *issues = std::get_if<Issues>(&read); issues && issues->empty())
        std::abort();
    return 0;
}
