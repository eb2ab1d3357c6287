// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

#include "core/assessment/completeness.h"
#include "core/casefile/caseclocks.h"
#include "core/casefile/chronology.h"
#include "core/casefile/codec.h"
#include "core/casefile/compare.h"
#include "core/pathway/pathway.h"

#include <QRegularExpression>

namespace holdfast::cli {

namespace {

const QString WrittenReferral = QStringLiteral("written-referral");
const QString SocialCareDecision = QStringLiteral("social-care-decision");
const QString ReturnInterview = QStringLiteral("return-interview");
constexpr int MostLength = 1000;  ///< as in the settings of the program

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

/// "24h" for elapsed hours, "2wd" for working days.
std::optional<pathway::Length> lengthIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{0,3})(h|wd)$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() > MostLength)
        return std::nullopt;
    return pathway::Length{match.captured(1).toInt(),
                           match.captured(2) == QLatin1String("h") ? pathway::Unit::ElapsedHours : pathway::Unit::WorkingDays};
}

/// The guidance's lengths, unless an option says what was agreed locally. Nothing when one is not a length, and `exit` is set.
std::optional<pathway::ClockRules> rulesFrom(const Arguments &arguments, int &exit)
{
    pathway::ClockRules rules;
    const std::pair<const QString &, pathway::Length &> lengths[] = {
        {WrittenReferral, rules.writtenReferral}, {SocialCareDecision, rules.socialCareDecision}, {ReturnInterview, rules.returnInterview}};
    for (const auto &[option, length] : lengths) {
        const auto given = arguments.value(option);
        if (!given)
            continue;
        const auto read = lengthIn(*given);
        if (!read) {
            exit = usage(QStringLiteral("--%1 takes hours or working days, from 1 to %2: 48h, 2wd.").arg(option).arg(MostLength));
            return std::nullopt;
        }
        length = *read;
    }
    return rules;
}

int clocks(const Context &context, const Arguments &arguments)
{
    int exit = Done;
    const auto rules = rulesFrom(arguments, exit);
    if (!rules)
        return exit;
    const auto record = caseFrom(arguments.rest.first(), exit);
    if (!record)
        return exit;
    return answer(pathway::describe(casefile::clocksOf(*record, context.clock(), *rules), context.pack));
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
        {"clocks",
         "CASE [--written-referral LENGTH] [--social-care-decision LENGTH] [--return-interview LENGTH]",
         "the times of the referral, of return interviews and of the review; a LENGTH agreed locally is in hours (24h) or working days "
         "(2wd)",
         {{WrittenReferral, SocialCareDecision, ReturnInterview}, {}},
         1,
         1,
         clocks},
    };
}

}  // namespace holdfast::cli
