// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Advice before anybody may be named (SC-011). Everything on it is an answer, an age in years or a choice from a list: no text that a
// person typed can be on it, so none has to be recognised and taken out.
#include "core/report/format.h"
#include "core/report/sheets.h"

namespace holdfast::report {

namespace {

using assessment::Answer;

/// The label of a choice that is in the list, never words of somebody's own.
QString listed(const Context &context, const char *list, const QString &id)
{
    for (const content::Choice &choice : context.pack.choices(QLatin1String(list))) {
        if (choice.id == id)
            return choice.label;
    }
    return {};
}

QString ageOnly(const Context &context)
{
    const casefile::Child &child = context.record.child;
    const QDate on = context.assessment.knownOn.isValid() ? context.assessment.knownOn : context.today();
    if (child.dateOfBirth.isValid() && child.dateOfBirth <= on)
        return QString::number(consent::ageOn(child.dateOfBirth, on));
    return child.estimatedAge ? QString::number(*child.estimatedAge) : QString();
}

}  // namespace

Document consultationSheet(const Context &context)
{
    const casefile::Assessment &assessment = context.assessment;
    Document document;
    setFurniture(document, context.pack);
    document.subject = documentTitle(QStringLiteral("consultation-sheet"), context.pack);
    document.title = document.subject;
    document.marking = context.options.marking;
    document.standing = context.words("standing.not-a-score");
    document.draft = context.options.practice ? context.words("standing.practice") : QString();
    Blocks &blocks = document.blocks;
    blocks.emplace_back(Heading{1, context.field("paper.consultation-without-names")});
    blocks.emplace_back(Notice{{Paragraph(context.field("paper.nothing-on-this-sheet-names"))}});

    blocks.emplace_back(Heading{2, context.field("paper.the-child")});
    Fields child(context, context.field("paper.the-child"));
    child.byAnswer().add("child.age", ageOnly(context)).add("setting.kind", listed(context, "setting", context.record.setting.kind));
    child.add("child.disability", context.record.child.disability);
    child.add("child.learning-disability", context.record.child.learningDisability);
    child.add("child.looked-after", context.record.child.lookedAfter).add("child.missing-now", context.record.child.missingNow);
    child.add("concern.immediate-danger", context.record.concern.immediateDanger);
    blocks.emplace_back(child);

    blocks.emplace_back(Heading{2, context.field("paper.what-was-answered")});
    const auto rowsOf = [&](const std::vector<content::Row> &rows, const assessment::Answers &answers) {
        QStringList names[3];
        for (const content::Row &row : rows) {
            if (!row.sameAs.isEmpty())
                continue;
            const assessment::RowAnswer answer = answers.value(row.id);
            const QString name = QStringLiteral("%1 %2").arg(row.id, row.label);
            if (answer.answer == Answer::Present)
                names[0] << (answer.significant ? QStringLiteral("%1 (%2)").arg(name, context.field("row.significant").toLower()) : name);
            else if (answer.answer == Answer::NotKnown)
                names[1] << name;
            else if (answer.answer == Answer::NotAnswered)
                names[2] << row.id;
        }
        Cell cell;
        const QString words[] = {context.choice("answer", QStringLiteral("present")), context.choice("answer", QStringLiteral("not-known")),
                                 context.words("standing.not-answered")};
        for (int i = 0; i < 3; ++i) {
            if (!names[i].isEmpty())
                cell.paragraphs.push_back(labelled(words[i], names[i].join(QStringLiteral("; "))));
        }
        if (cell.paragraphs.empty())
            cell = Cell(context.noneRecorded());
        return cell;
    };
    KeyValues areas{context.field("paper.what-was-answered"), {}};
    areas.paired = false;
    for (const content::Domain &domain : context.pack.domains())
        areas.rows.emplace_back(domain.label, rowsOf(domain.rows, assessment.answers));
    areas.rows.emplace_back(context.field("paper.vulnerabilities"), rowsOf(context.pack.vulnerabilities(), assessment.vulnerabilities));
    if (!assessment.prompts.isEmpty())
        areas.rows.emplace_back(context.field("paper.boys-and-young-men"), rowsOf(context.pack.prompts(), assessment.prompts));
    blocks.emplace_back(areas);
    if (!assessment.otherRows.empty())
        blocks.emplace_back(Paragraph(context.field("paper.rows-in-the-workers-own-words")));
    blocks.emplace_back(Paragraph(context.words("standing.not-seen")));

    const consent::Definition definition = consent::definition(assessment.definition.inputs);
    Fields so(context, context.field("paper.what-is-thought-so-far"));
    so.add(context.field("definition.outcome"), Cell(context.pack.words(consent::outcomeTextId(definition))));
    so.add("judgement.choice", listed(context, "judgement", assessment.judgement.choice));
    so.add("decision.choice", listed(context, "decision", assessment.decision.choice));
    blocks.emplace_back(Heading{2, context.field("paper.what-is-thought-so-far")});
    blocks.emplace_back(so);

    const auto room = [](int lines) {
        Cell cell;
        cell.writingLines = lines;
        return cell;
    };
    blocks.emplace_back(Heading{2, context.field("paper.the-question-and-the-advice")});
    blocks.emplace_back(KeyValues{context.field("paper.the-question-and-the-advice"),
                                  {{context.field("consultation.question"), room(5)}, {context.field("consultation.advice"), room(6)}}});
    blocks.emplace_back(
        SignatureLines{context.field("paper.who-gave-the-advice"),
                       {{context.field("consultation.with"), QString()}, {context.field("paper.date-and-time"), QString()}}});
    return document;
}

}  // namespace holdfast::report
