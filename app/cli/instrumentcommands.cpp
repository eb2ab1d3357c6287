// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

#include "core/consent/consent.h"
#include "core/consent/definition.h"
#include "core/content/describe.h"

namespace holdfast::cli {

namespace {

int content(const Context &context, const Arguments &)
{
    return answer(content::describe(context.pack));
}

/// Reads an object with one of the rules' readers and answers with its description.
template <class Read>
int rule(const Context &context, const QString &path, Read read)
{
    int exit = Done;
    const auto object = objectFrom(path, exit);
    if (!object)
        return exit;
    const auto inputs = read(*object);
    if (const auto *issues = std::get_if<Issues>(&inputs))
        return problems(path, *issues);
    return answer(consent::describe(*std::get_if<0>(&inputs), context.pack));
}

int consent(const Context &context, const Arguments &arguments)
{
    return rule(context, arguments.rest.first(), consent::inputsFromJson);
}

int definition(const Context &context, const Arguments &arguments)
{
    return rule(context, arguments.rest.first(), consent::definitionInputsFromJson);
}

}  // namespace

std::vector<Command> instrumentCommands()
{
    return {
        {"content", "", "the domains, indicators, vulnerabilities and prompts, with their sources", {}, 0, 0, content},
        {"consent", "FILE|-", "what the guidance says about consent for what is known", {}, 1, 1, consent},
        {"definition", "FILE|-", "whether what is known fits the definition of child sexual exploitation", {}, 1, 1, definition},
    };
}

}  // namespace holdfast::cli
