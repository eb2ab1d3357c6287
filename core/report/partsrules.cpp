// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the guidance says about what was recorded: consent and the definition. Never a verdict, always with its source.
#include "core/report/format.h"
#include "core/report/parts.h"

namespace holdfast::report {

Blocks consentCheck(const Context &context)
{
    Blocks blocks{Heading{2, QStringLiteral("Consent check")}};
    const casefile::ConsentNotes &notes = context.assessment.consent;
    const consent::Inputs inputs = casefile::consentInputs(context.record, context.assessment);

    Table findings;
    findings.summary = QStringLiteral("What the guidance says about consent in what is recorded");
    findings.columns = {
        {context.field("consent.finding"), 50}, {context.field("consent.why"), 25}, {context.field("consent.where-it-says-so"), 25}};
    for (const consent::Finding &finding : consent::findings(inputs)) {
        Cell meaning(context.pack.words(finding.id));
        if (finding.withNoActivityNote)
            meaning.paragraphs.emplace_back(context.words("consent.no-activity-note"));
        const content::Text *text = context.pack.text(finding.id);
        findings.rows.push_back({meaning, Cell(context.choice("consent-basis", consent::basisWord(finding.basis))),
                                 Cell(text ? context.pack.citation(text->sources) : QString())});
    }
    blocks.emplace_back(findings);

    const std::optional<int> age = consent::ageAtEvent(inputs);
    Fields answers(context, QStringLiteral("What was answered about consent"));
    answers.add("consent.sexualActivity", inputs.sexualActivity)
        .add("consent.eventDate", aboutText(inputs.eventDate))
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
    blocks.emplace_back(Heading{3, QStringLiteral("What was answered")});
    blocks.emplace_back(answers);
    blocks.emplace_back(Paragraph(context.words("consent.closing")));
    return blocks;
}

Blocks definitionTest(const Context &context)
{
    Blocks blocks{Heading{2, QStringLiteral("Definition and exchange")}};
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
        Table reasons;
        reasons.summary = QStringLiteral("Why, with sources");
        reasons.columns = {{context.field("definition.reasons"), 72}, {context.field("consent.where-it-says-so"), 28}};
        for (const QString &id : result.reasons) {
            const content::Text *text = context.pack.text(id);
            reasons.rows.push_back({Cell(context.pack.words(id)), Cell(text ? context.pack.citation(text->sources) : QString())});
        }
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
    Fields answers(context, QStringLiteral("What was answered about the definition"));
    for (const auto &input : inputs) {
        Cell cell(context.tri(input.value));
        const QString note = notes.notes.value(QLatin1String(input.name));
        if (!note.trimmed().isEmpty())
            cell.paragraphs.emplace_back(note);
        answers.add(context.pack.field(QStringLiteral("definition.") + QLatin1String(input.name)), cell);
    }
    QStringList forms;
    for (const QString &form : notes.forms)
        forms << context.pack.choiceLabel(QStringLiteral("online-grooming"), context.choice("exploitation-form", form));
    answers.addIf("definition.forms", forms.join(QStringLiteral("; ")));
    blocks.emplace_back(Heading{3, QStringLiteral("What was answered")});
    blocks.emplace_back(answers);
    blocks.emplace_back(Paragraph(context.words("definition.receiving")));
    return blocks;
}

}  // namespace holdfast::report
