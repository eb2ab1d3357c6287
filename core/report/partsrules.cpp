// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the guidance says about what was recorded: consent and the definition. Never a verdict, always with its source.
#include "core/report/format.h"
#include "core/report/parts.h"

namespace holdfast::report {

namespace {

/// A rule's sentence and where it says so.
QString cited(const Context &context, const QString &id)
{
    const content::Text *text = context.pack.text(id);
    const QString source = text ? context.pack.citation(text->sources) : QString();
    return source.isEmpty() ? context.pack.words(id) : QStringLiteral("%1 [%2]").arg(context.pack.words(id), source);
}

}  // namespace

Blocks consentCheck(const Context &context)
{
    Blocks blocks{Heading{2, context.field("paper.consent-check")}};
    const casefile::ConsentNotes &notes = context.assessment.consent;
    const consent::Inputs inputs = casefile::consentInputs(context.record, context.assessment);

    Table findings;
    findings.summary = context.field("paper.what-the-guidance-says-about-consent");
    findings.columns = {{context.field("consent.finding"), 70}, {context.field("consent.why"), 30}};
    for (const consent::Finding &finding : consent::findings(inputs)) {
        Cell meaning(cited(context, finding.id));
        if (finding.withNoActivityNote)
            meaning.paragraphs.emplace_back(context.words("consent.no-activity-note"));
        findings.rows.push_back({meaning, Cell(context.choice("consent-basis", consent::basisWord(finding.basis)))});
    }
    blocks.emplace_back(findings);

    const std::optional<int> age = consent::ageAtEvent(inputs);
    Fields answers(context, context.field("paper.what-was-answered-about-consent"));
    answers.byAnswer()
        .add("consent.sexualActivity", inputs.sexualActivity)
        .add("consent.eventDate", aboutText(inputs.eventDate, context.pack))
        .add("consent.childAge", age ? QString::number(*age) : context.choice("answer", QStringLiteral("not-known")))
        .addIf("consent.other-persons-age", notes.otherPersonsAge)
        .add("consent.positionOfTrust", inputs.positionOfTrust)
        .add("consent.substances", inputs.substances)
        .add("consent.violenceOrThreat", inputs.violenceOrThreat)
        .add("consent.fearOfConsequences", inputs.fearOfConsequences)
        .add("consent.otherRealChoice", inputs.otherRealChoice)
        .add("consent.wanted", inputs.wanted)
        .add("consent.continuedContact", inputs.continuedContact)
        .add("consent.online-images", notes.onlineImages)
        .add("consent.able-to-understand", notes.ableToUnderstand)
        .addIf("consent.note", notes.note);
    blocks.emplace_back(Heading{3, context.field("paper.what-was-answered")});
    blocks.emplace_back(answers);
    blocks.emplace_back(Paragraph(context.words("consent.closing")));
    return blocks;
}

Blocks definitionTest(const Context &context)
{
    Blocks blocks{Heading{2, context.field("paper.definition-and-exchange")}};
    const casefile::DefinitionNotes &notes = context.assessment.definition;
    const consent::Definition result = consent::definition(notes.inputs);
    blocks.emplace_back(Notice{{Paragraph(context.pack.words(consent::outcomeTextId(result)))}});
    if (result.treatedAsChild)
        blocks.emplace_back(Paragraph(context.words("definition.treated-as-child")));
    if (!result.notKnown.isEmpty()) {
        List parts;
        for (const QString &input : result.notKnown)
            parts.items.emplace_back(context.pack.words(QStringLiteral("definition.part.") + input));
        blocks.emplace_back(Paragraph(context.words("definition.known-gaps")));
        blocks.emplace_back(parts);
    }
    if (result.outcome == consent::Outcome::Unclear)
        blocks.emplace_back(Paragraph(context.words("definition.acting")));
    if (!result.reasons.isEmpty()) {
        List reasons;
        for (const QString &id : result.reasons)
            reasons.items.emplace_back(cited(context, id));
        blocks.emplace_back(Paragraph(context.field("definition.reasons") + u':'));
        blocks.emplace_back(reasons);
    }

    const struct {
        const char *name;
        Tri value;
    } inputs[] = {
        {"under18", notes.inputs.under18},
        {"powerImbalance", notes.inputs.powerImbalance},
        {"coerceManipulateDeceive", notes.inputs.coerceManipulateDeceive},
        {"sexualActivity", notes.inputs.sexualActivity},
        {"childGets", notes.inputs.childGets},
        {"preventsHarm", notes.inputs.preventsHarm},
        {"perpetratorMoney", notes.inputs.perpetratorMoney},
        {"perpetratorStatus", notes.inputs.perpetratorStatus},
        {"onlyGratification", notes.inputs.onlyGratification},
    };
    Fields answers(context, context.field("paper.what-was-answered-about-the-definition"));
    answers.questions(0.5);
    for (const auto &input : inputs) {
        Paragraph answer(context.tri(input.value));
        const QString note = notes.notes.value(QLatin1String(input.name)).trimmed();
        if (!note.isEmpty())
            answer.runs.push_back({QStringLiteral(": ") + note, false, {}, {}});
        answers.add(context.pack.field(QStringLiteral("definition.") + QLatin1String(input.name)), Cell(answer));
    }
    QStringList forms;
    for (const QString &form : notes.forms)
        forms << context.pack.choiceLabel(QStringLiteral("online-grooming"), context.choice("exploitation-form", form));
    blocks.emplace_back(Heading{3, context.field("paper.what-was-answered")});
    blocks.emplace_back(answers);
    if (!forms.isEmpty())
        blocks.emplace_back(labelled(context.field("definition.forms"), forms.join(QStringLiteral("; "))));
    blocks.emplace_back(Paragraph(context.words("definition.receiving")));
    return blocks;
}

}  // namespace holdfast::report
