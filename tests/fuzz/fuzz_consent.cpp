// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Inputs of the rules: whatever is accepted gets at least one finding, and an outcome.

#include "core/casefile/codec.h"
#include "core/consent/consent.h"
#include "core/consent/definition.h"

#include <cstdint>
#include <cstdlib>

using namespace holdfast;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto object = casefile::readObject(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!std::holds_alternative<QJsonObject>(object))
        return 0;
    const auto inputs = consent::inputsFromJson(std::get<QJsonObject>(object));
    if (const auto *accepted = std::get_if<consent::Inputs>(&inputs); accepted && consent::findings(*accepted).empty())
        std::abort();
    const auto definition = consent::definitionInputsFromJson(std::get<QJsonObject>(object));
    if (const auto *accepted = std::get_if<consent::DefinitionInputs>(&definition))
        (void)consent::definition(*accepted);
    return 0;
}
