// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Who it is about, who wrote it, and why now (domain.md 1.2; ux.md 3.8, 3.9).
#include "core/report/format.h"
#include "core/report/parts.h"

namespace holdfast::report {

namespace {

QString ageText(const Context &context)
{
    const casefile::Child &child = context.record.child;
    const QDate on = context.assessment.knownOn.isValid() ? context.assessment.knownOn : context.today();
    if (child.dateOfBirth.isValid() && child.dateOfBirth <= on)
        return context.field("paper.age-on").arg(consent::ageOn(child.dateOfBirth, on)).arg(dayText(on));
    if (child.estimatedAge)
        return context.field("paper.age-about").arg(*child.estimatedAge).arg(context.field("child.estimated-age").toLower());
    return {};
}

// On paper the reader is somebody else: labels that say "your" on the screen say whose here.
Cell filled(const Context &context, const QString &value)
{
    return Cell(value.trimmed().isEmpty() ? context.notProvided() : value);
}

}  // namespace

Blocks informationSheet(const Context &context)
{
    const casefile::Child &child = context.record.child;
    const casefile::Start &start = context.assessment.start;
    Blocks blocks{Heading{2, context.field("paper.information-sheet")}};

    Fields about(context, context.field("paper.the-child"));
    about.byAnswer();
    about.add(context.field("child.name"), filled(context, child.name))
        .addIf("child.known-as", child.knownAs)
        .add("child.aliases", child.aliases.join(QStringLiteral(", ")))
        .add(context.field("child.date-of-birth"), filled(context, dayText(child.dateOfBirth)))
        .add("child.age", ageText(context))
        .add("child.gender", joined({child.gender, child.pronoun}))
        .add("child.ethnicity", child.ethnicity)
        .add("child.religion", child.religion)
        .add("child.first-language", child.firstLanguage)
        .addIf("child.interpreter", child.interpreter)
        .add("child.home-address", child.homeAddress)
        .add("child.home-contact", child.homeContact)
        .addIf("child.placement-address", child.placementAddress)
        .addIf("child.placement-contact", child.placementContact)
        .add("child.emergency-contact", child.emergencyContact)
        .add("child.primary-carer", child.primaryCarer)
        .addIf("child.carers", child.carers)
        .add("child.other-children", child.otherChildren)
        .add("child.other-adults", child.otherAdults)
        .add("child.disability", child.disability)
        .addIf("child.disability-detail", child.disabilityDetail)
        .add("child.learning-disability", child.learningDisability)
        .add("child.looked-after", child.lookedAfter)
        .add("child.foster-care", child.fosterCare)
        .add("child.adopted", child.adopted)
        .add("child.legal-status", context.choice("legal-status", child.legalStatus))
        .add("child.child-protection-plan-now", child.childProtectionPlanNow)
        .add("child.child-protection-plan-before", child.childProtectionPlanBefore)
        .addIf("child.child-in-need-plan", child.childInNeedPlan)
        .addIf("child.placing-authority", child.placingAuthority)
        .addIf("child.home-authority", child.homeAuthority)
        .addIf("child.other-authorities", child.otherAuthorities)
        .add("child.gp", child.gp)
        .add("child.school", child.school)
        .addIf("child.social-worker", child.socialWorker)
        .addIf("child.other-professionals", child.otherProfessionals)
        .add("child.missing-now", child.missingNow)
        .add("child.known-to-police", child.knownToPolice)
        .add("child.known-to-youth-justice", child.knownToYouthJustice)
        .add("child.known-to-camhs", child.knownToCamhs)
        .addIf(context.field("paper.the-agencys-own-number"), child.externalReference)
        .add("setting.kind", joined({context.choice("setting", context.record.setting.kind), context.record.setting.name,
                                     context.record.setting.authority}));
    blocks.emplace_back(about);

    if (!context.record.people.empty()) {
        Table people;
        people.summary = context.field("paper.people-around-the-child");
        people.columns = {{context.field("person.name"), 24}, {context.field("person.role"), 50}, {context.field("person.contact"), 26}};
        for (const casefile::Person &person : context.record.people) {
            QString role = joined({person.role, person.agency});
            if (person.implicated == Tri::Yes)
                role = joined({role, context.field("person.implicated")});
            people.rows.push_back({Cell(person.name), Cell(role), Cell(person.contact)});
        }
        blocks.emplace_back(Heading{3, context.field("paper.people")});
        blocks.emplace_back(people);
    }

    Fields made(context, context.field("paper.who-made-this-assessment"));
    made.byAnswer();
    made.add(context.field("paper.worker-leading-the-assessment"),
             Cell(start.workerName.isEmpty() ? context.notProvided() : joined({start.workerName, start.workerRole, start.workerAgency})))
        .add(context.field("paper.workers-contact-details"), filled(context, start.workerContact))
        .add(context.field("paper.workers-date"), filled(context, dayText(start.workerDate)))
        .add("start.manager-name", start.managerName)
        .add(context.field("paper.managers-contact-details"), filled(context, start.managerContact))
        .add(context.field("paper.managers-date"), filled(context, dayText(start.managerDate)))
        .add("start.child-took-part", start.childTookPart)
        .add("start.child-seen", start.childSeen)
        .add("start.child-seen-alone", start.childSeenAlone)
        .addIf("start.communication-needs", start.communicationNeeds)
        .add("start.sharing-basis", context.choice("sharing-basis", start.sharingBasis))
        .addIf("start.sharing-reason", context.choice("sharing-reason", start.sharingReason));
    blocks.emplace_back(Heading{3, context.field("paper.who-made-this-assessment")});
    blocks.emplace_back(made);
    return blocks;
}

Blocks reason(const Context &context)
{
    const casefile::Assessment &assessment = context.assessment;
    const casefile::Concern &concern = context.record.concern;
    Blocks blocks{Heading{2, context.field("paper.reason-for-assessment")}};
    Fields why(context, context.field("paper.why-this-assessment-was-made"));
    why.add("assessment.kind", context.choice("assessment-kind", assessment.kind)).add("start.why-now", assessment.start.whyNow);
    why.addIf(context.field("paper.the-concern"), concern.text).addIf(context.field("paper.how-it-was-known"), concern.howKnown);
    why.addIf("concern.recorded-by", concern.recordedBy).addIf("concern.recorded-at", momentText(concern.recordedAt));
    blocks.emplace_back(why);

    blocks.emplace_back(Heading{3, context.field("start.contributors")});
    if (assessment.start.contributors.empty()) {
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    } else {
        Table table;
        table.summary = context.field("paper.who-contributed-and-how");
        table.columns = {
            {context.field("contributor.name"), 24}, {context.field("contributor.role"), 50}, {context.field("contributor.how"), 26}};
        for (const casefile::Contributor &one : assessment.start.contributors)
            table.rows.push_back({Cell(one.name), Cell(joined({one.role, one.agency})), Cell(context.choice("how-contributed", one.how))});
        blocks.emplace_back(table);
    }

    for (size_t i = context.index; i-- > 0;) {
        const casefile::Assessment &before = context.record.assessments[i];
        if (before.judgement.choice.isEmpty())
            continue;
        Fields last(context, context.field("paper.what-was-judged-last-time"));
        last.add("assessment.known-on", dayText(before.knownOn))
            .add("judgement.choice", joined({context.choice("judgement", before.judgement.choice), before.judgement.whichHarm}))
            .add("judgement.why", before.judgement.why);
        blocks.emplace_back(Heading{3, context.field("paper.what-was-judged-last-time")});
        blocks.emplace_back(last);
        blocks.emplace_back(Paragraph(context.words("standing.not-seen-this-time")));
        break;
    }
    return blocks;
}

Blocks immediateSafety(const Context &context)
{
    Blocks blocks{Heading{2, context.field("paper.immediate-safety")}};
    Fields now(context, context.field("paper.immediate-safety"));
    now.add(context.field("concern.immediate-danger"), Cell(context.tri(context.record.concern.immediateDanger)));
    now.add(context.field("child.missing-now"), Cell(context.tri(context.record.child.missingNow)));
    blocks.emplace_back(now);
    blocks.emplace_back(Notice{{Paragraph(context.words("standing.immediate-danger"))}});
    return blocks;
}

Blocks missingEpisodes(const Context &context)
{
    Blocks blocks{Heading{2, context.field("paper.missing-episodes")}};
    if (context.record.missing.empty()) {
        blocks.emplace_back(Paragraph(context.noneRecorded()));
        return blocks;
    }
    for (const casefile::MissingEpisode &episode : context.record.missing) {
        Fields fields(context, context.field("paper.a-missing-episode"));
        fields.add("missing.from", momentText(episode.from))
            .addIf("missing.missing-from", context.choice("missing-from", episode.missingFrom));
        fields.addIf("missing.last-seen", episode.lastSeen);
        fields.add("missing.reported-at", joined({momentText(episode.reportedAt), episode.reportReference}));
        fields.add("missing.returned-at", episode.returnedAt.isValid() ? momentText(episode.returnedAt)
                                                                       : context.field("paper.still-missing-when-this-was-written"));
        fields.addIf("missing.found-where", episode.foundWhere).addIf("missing.found-by", episode.foundBy);
        fields.addIf("missing.known-links", episode.knownLinks).addIf("missing.condition", episode.condition);
        fields.addIf("missing.who-with", episode.whoWith).addIf("missing.how-travelled", episode.howTravelled);
        fields.addIf("missing.what-led-to-it", episode.whatLedToIt);
        fields.add("missing.interview-status", joined({context.choice("return-interview", episode.interviewStatus), episode.interviewBy,
                                                       momentText(episode.interviewAt), episode.interviewNotDoneReason}));
        fields.addIf("missing.child-said", quoted(episode.childSaid)).addIf("missing.support-needed", episode.supportNeeded);
        blocks.emplace_back(fields);
    }
    return blocks;
}

}  // namespace holdfast::report
