// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Any bytes as a content pack: read as a whole or refused with at least one issue, never half.

#include "core/content/pack.h"

#include <cstdlib>

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto result = content::Pack::read(bytes);
    if (const auto *issues = std::get_if<Issues>(&result)) {
        if (issues->empty())
            abort();
    } else if (std::get<content::Pack>(result).wording().isEmpty()) {
        abort();
    }
    return 0;
}
