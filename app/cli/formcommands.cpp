// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

#include "core/casefile/codec.h"
#include "core/exchange/contribution.h"
#include "core/report/filledform.h"
#include "core/report/printable.h"

namespace holdfast::cli {

namespace {

using casefile::Contribution;
using exchange::Choice;
using report::FormProblem;

QString sentence(FormProblem problem)
{
    switch (problem) {
    case FormProblem::NotAPdf: return QStringLiteral("This is not a PDF. Choose the form that was sent back.");
    case FormProblem::TooLarge:
        return QStringLiteral("This is larger than any form that is filled in. Ask for the form itself, without attachments or scans.");
    case FormProblem::Encrypted: return QStringLiteral("This PDF has a password. Ask for it to be saved without one and sent again.");
    case FormProblem::Damaged: return QStringLiteral("This PDF is damaged. Ask for it to be sent again.");
    case FormProblem::NotOurForm:
        return QStringLiteral("This is not a form of this program, or it is a scan of one. Type its answers in by row code.");
    case FormProblem::Flattened:
        return QStringLiteral(
            "The boxes of this form were turned into a picture. Ask for the file as it was before, or type its answers in.");
    case FormProblem::NewerForm: return QStringLiteral("This form was made by a newer version. Update, or type its answers in.");
    case FormProblem::Empty: return QStringLiteral("Nothing is filled in on this form. Ask for it to be filled in, saved and sent again.");
    }
    Q_UNREACHABLE();
}

QString word(Choice choice)
{
    return choice == Choice::Keep ? QStringLiteral("keep") : choice == Choice::Take ? QStringLiteral("take") : QStringLiteral("both");
}

std::optional<Contribution> formFrom(const Context &context, const QString &path, int &exit)
{
    const auto file = readAll(path, report::MostFormBytes);
    if (!file) {
        exit = notDone(path, file.error());
        return std::nullopt;
    }
    auto read = report::readFilledForm(*file, context.pack);
    if (const auto *problem = std::get_if<FormProblem>(&read)) {
        say(QStringLiteral("%1: %2 (%3)").arg(report::printable(path), sentence(*problem), report::problemWord(*problem)));
        exit = HasProblems;
        return std::nullopt;
    }
    return std::get<Contribution>(std::move(read));
}

QString dayWord(QDate day, const QString &typed)
{
    return day.isValid() ? day.toString(Qt::ISODate) : typed;
}

QJsonObject contributor(const Contribution &made)
{
    return {{QStringLiteral("name"), made.name},
            {QStringLiteral("role"), made.role},
            {QStringLiteral("agency"), made.agency},
            {QStringLiteral("date"), dayWord(made.date, made.dateTyped)}};
}

QJsonObject side(assessment::Answer answer, const QString &words)
{
    QJsonObject said;
    if (answer != assessment::Answer::NotAnswered)
        said.insert(QStringLiteral("answer"), assessment::answerWord(answer));
    if (!words.isEmpty())
        said.insert(QStringLiteral("words"), words);
    return said;
}

int read(const Context &context, const Arguments &arguments)
{
    int exit = Done;
    const auto made = formFrom(context, arguments.rest.at(1), exit);
    if (!made)
        return exit;
    QJsonObject answers;
    for (const casefile::ContributedRow &row : made->rows)
        answers.insert(row.row, side(row.answer, row.words));
    return answer(
        QJsonObject{{QStringLiteral("content"), made->content},
                    {QStringLiteral("contributor"), contributor(*made)},
                    {QStringLiteral("about"), QJsonObject{{QStringLiteral("reference"), made->reference},
                                                          {QStringLiteral("name"), made->childName},
                                                          {QStringLiteral("dateOfBirth"), dayWord(made->childBirth, made->childBirthTyped)},
                                                          {QStringLiteral("homeAddress"), made->childHome},
                                                          {QStringLiteral("school"), made->childSchool}}},
                    {QStringLiteral("answers"), answers},
                    {QStringLiteral("evidence"), made->evidence},
                    {QStringLiteral("voice"), made->voice},
                    {QStringLiteral("why"), made->why},
                    {QStringLiteral("notKnown"), made->notKnown},
                    {QStringLiteral("unread"), QJsonArray::fromStringList(made->unread)}});
}

int compare(const Context &context, const Arguments &arguments)
{
    int exit = Done;
    const auto made = formFrom(context, arguments.rest.at(1), exit);
    const auto record = made ? caseFrom(arguments.rest.at(2), exit) : std::nullopt;
    if (!record)
        return exit;
    QJsonArray list;
    for (const exchange::Proposal &one : exchange::proposals(*record, *made, context.pack)) {
        QJsonArray choices;
        for (const Choice choice : one.choices)
            choices.append(word(choice));
        list.append(QJsonObject{{QStringLiteral("place"), one.place},
                                {QStringLiteral("ours"), side(one.ours, one.ourWords)},
                                {QStringLiteral("theirs"), side(one.theirs, one.theirWords)},
                                {QStringLiteral("choices"), choices},
                                {QStringLiteral("proposed"), word(one.proposed)}});
    }
    return answer(QJsonObject{{QStringLiteral("contributor"), contributor(*made)},
                              {QStringLiteral("doubts"), QJsonArray::fromStringList(exchange::doubts(*record, *made))},
                              {QStringLiteral("proposals"), list},
                              {QStringLiteral("unread"), QJsonArray::fromStringList(made->unread)}});
}

int take(const Context &context, const Arguments &arguments)
{
    int exit = Done;
    const auto made = formFrom(context, arguments.rest.at(1), exit);
    const auto record = made ? caseFrom(arguments.rest.at(2), exit) : std::nullopt;
    if (!record)
        return exit;
    QMap<QString, Choice> chosen;
    const auto all = exchange::proposals(*record, *made, context.pack);
    for (const exchange::Proposal &one : all)
        chosen.insert(one.place, one.proposed);
    for (const Choice choice : {Choice::Keep, Choice::Take, Choice::Both})
        for (const QString &value : arguments.options.value(word(choice)))
            for (const QString &place : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
                const auto proposal = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.place == place; });
                if (proposal == all.end() || !std::count(proposal->choices.begin(), proposal->choices.end(), choice))
                    return usage(QStringLiteral("There is no such choice for one of the places. \"form compare\" lists them."));
                chosen.insert(place, choice);
            }
    const auto result = exchange::withChosen(*record, *made, context.pack, chosen, ukDate(context.clock()));
    if (!result)
        return notDone(arguments.rest.at(2),
                       QStringLiteral("Its last assessment is signed. Start another one, and then take the form in."));
    const QByteArray json = casefile::toJson(*result);
    const auto out = arguments.value(QStringLiteral("o"));
    return out ? writeFile(*out, json) : answer(json);
}

int run(const Context &context, const Arguments &arguments)
{
    const QString what = arguments.rest.first();
    const bool hasCase = arguments.rest.size() == 3;
    if (what == QLatin1String("read") && !hasCase)
        return read(context, arguments);
    if (what == QLatin1String("compare") && hasCase)
        return compare(context, arguments);
    if (what == QLatin1String("take") && hasCase)
        return take(context, arguments);
    return usage(QStringLiteral("\"form\" can read a FORM, and compare or take a FORM with a CASE."));
}

}  // namespace

std::vector<Command> formCommands()
{
    const Known options{{QStringLiteral("o"), QStringLiteral("keep"), QStringLiteral("take"), QStringLiteral("both")}, {}};
    return {
        {"form", "read FORM, compare FORM CASE, take FORM CASE [-o OUT] [--keep PLACES] [--take PLACES] [--both PLACES]",
         "what somebody filled in on the form to fill in, beside a case, and the case with what was chosen of it", options, 2, 3, run},
    };
}

}  // namespace holdfast::cli
