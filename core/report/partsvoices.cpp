// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the child and the people who care for the child say (ux.md 3.18, 3.19). Exact words are quoted.
#include "core/report/format.h"
#include "core/report/parts.h"

namespace holdfast::report {

Blocks childsVoice(const Context &context)
{
    const casefile::ChildVoice &voice = context.assessment.childVoice;
    Blocks blocks{Heading{2, context.field("paper.voice-of-the-child")}};
    if (!voice.words.trimmed().isEmpty()) {
        blocks.emplace_back(Quotation{{Paragraph(quoted(voice.words))}, joined({context.field("voice.words"), voice.howGiven})});
    }
    Fields fields(context, context.field("paper.what-the-child-says-and-wants"));
    fields.add("voice.status", context.choice("child-view-status", voice.status));
    if (voice.words.trimmed().isEmpty())
        fields.add(context.field("voice.words"), Cell(context.noneRecorded())).addIf("voice.how-given", voice.howGiven);
    fields.addIf("voice.who-was-there", voice.whoWasThere).addIf("voice.support", voice.support);
    fields.add("voice.wants", voice.wants).add("voice.worries", voice.worries).add("voice.going-well", voice.goingWell);
    fields.add("voice.trusts", voice.trusts).addIf("voice.not-to-share", voice.notToShare).addIf("voice.our-answer", voice.ourAnswer);
    fields.addIf("voice.without-words", voice.withoutWords).add("voice.view-of-assessment", voice.viewOfAssessment);
    fields.addIf("voice.plan-to-ask", voice.planToAsk).addIf("voice.plan-on", dayText(voice.planOn));
    blocks.emplace_back(fields);
    return blocks;
}

Blocks carersVoice(const Context &context)
{
    const casefile::CarersVoice &carers = context.assessment.carers;
    Blocks blocks{Heading{2, context.field("paper.parents-and-carers")}};
    Fields fields(context, context.field("paper.what-parents-and-carers-say-and"));
    fields.add(context.field("carers.risk-if-told"),
               Cell(carers.riskIfTold == Tri::NotAnswered ? context.words("standing.not-answered")
                                                          : context.choice("risk-if-told", triWord(carers.riskIfTold))));
    fields.addIf("carers.risk-reason", carers.riskReason);
    fields.add("carers.implicated", carers.implicated);
    fields.add("carers.views", quoted(carers.views)).addIf("carers.not-sought-reason", carers.notSoughtReason);
    fields.add("carers.noticed", carers.noticed).add("carers.support-needed", carers.supportNeeded);
    blocks.emplace_back(fields);
    return blocks;
}

}  // namespace holdfast::report
