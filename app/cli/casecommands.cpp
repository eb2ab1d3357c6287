// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

#include "core/assessment/completeness.h"
#include "core/casefile/caseclocks.h"
#include "core/casefile/chronology.h"
#include "core/casefile/codec.h"
#include "core/casefile/compare.h"
#include "core/pathway/pathway.h"

namespace holdfast::cli {

namespace {

int sample(const Context &context, const Arguments &)
{
    return answer(casefile::toJson(casefile::sample(context.clock())));
}

int check(const Context &context, const Arguments &arguments)
{
    int exit = Done;
    const auto record = caseFrom(arguments.rest.first(), exit);
    if (!record)
        return exit;
    // Without an assessment everything is still missing, and the lists say so.
    const casefile::Assessment empty;
    const casefile::Assessment &assessment = record->current() ? *record->current() : empty;
    const auto subject = casefile::subjectOf(*record, assessment, context.pack, ukDate(context.clock()));
    return answer(assessment::describe(assessment::completeness(subject), subject));
}

int clocks(const Context &context, const Arguments &arguments)
{
    int exit = Done;
    const auto record = caseFrom(arguments.rest.first(), exit);
    if (!record)
        return exit;
    return answer(pathway::describe(casefile::clocksOf(*record, context.clock()), context.pack));
}

int chronology(const Context &context, const Arguments &arguments)
{
    int exit = Done;
    const auto record = caseFrom(arguments.rest.first(), exit);
    return record ? answer(casefile::describe(casefile::chronology(*record, context.pack))) : exit;
}

int compare(const Context &context, const Arguments &arguments)
{
    int exit = Done;
    const auto record = caseFrom(arguments.rest.first(), exit);
    return record ? answer(casefile::describe(casefile::compare(*record, context.pack))) : exit;
}

}  // namespace

std::vector<Command> caseCommands()
{
    return {
        {"sample", "", "a complete, fictional case file", {}, 0, 0, sample},
        {"check", "CASE", "what stops signing, what would strengthen the assessment, and what is not known", {}, 1, 1, check},
        {"chronology", "CASE", "everything with a date, in order", {}, 1, 1, chronology},
        {"compare", "CASE", "the last five assessments side by side, in words", {}, 1, 1, compare},
        {"clocks", "CASE", "the times of the referral, of return interviews and of the review", {}, 1, 1, clocks},
    };
}

}  // namespace holdfast::cli
