// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The one description of every struct of the case file: its fields, their names and their order. Reading, writing, listing what is not
// known and the tests that fill every field all walk it, so a field cannot be written and not read. Changing a name here changes the
// format: see "Versions" in docs/formats.md.
//
// A walker has `operator()(name, field)` and `extra(fields)`.
#pragma once

#include "core/casefile/case.h"

#include <concepts>
#include <type_traits>

namespace holdfast::casefile {

/// S is T or const T.
template <class S, class T>
concept Is = std::same_as<std::remove_const_t<S>, T>;

using Name = QLatin1String;

template <class V, Is<Child> S>
void fields(V &v, S &s)
{
    v(Name("name"), s.name);
    v(Name("knownAs"), s.knownAs);
    v(Name("aliases"), s.aliases);
    v(Name("dateOfBirth"), s.dateOfBirth);
    v(Name("estimatedAge"), s.estimatedAge);
    v(Name("gender"), s.gender);
    v(Name("pronoun"), s.pronoun);
    v(Name("ethnicity"), s.ethnicity);
    v(Name("religion"), s.religion);
    v(Name("firstLanguage"), s.firstLanguage);
    v(Name("interpreter"), s.interpreter);
    v(Name("homeAddress"), s.homeAddress);
    v(Name("homeContact"), s.homeContact);
    v(Name("placementAddress"), s.placementAddress);
    v(Name("placementContact"), s.placementContact);
    v(Name("emergencyContact"), s.emergencyContact);
    v(Name("primaryCarer"), s.primaryCarer);
    v(Name("carers"), s.carers);
    v(Name("otherChildren"), s.otherChildren);
    v(Name("otherAdults"), s.otherAdults);
    v(Name("disability"), s.disability);
    v(Name("disabilityDetail"), s.disabilityDetail);
    v(Name("learningDisability"), s.learningDisability);
    v(Name("fosterCare"), s.fosterCare);
    v(Name("adopted"), s.adopted);
    v(Name("lookedAfter"), s.lookedAfter);
    v(Name("legalStatus"), s.legalStatus);
    v(Name("childProtectionPlanNow"), s.childProtectionPlanNow);
    v(Name("childProtectionPlanBefore"), s.childProtectionPlanBefore);
    v(Name("childInNeedPlan"), s.childInNeedPlan);
    v(Name("placingAuthority"), s.placingAuthority);
    v(Name("homeAuthority"), s.homeAuthority);
    v(Name("otherAuthorities"), s.otherAuthorities);
    v(Name("gp"), s.gp);
    v(Name("school"), s.school);
    v(Name("socialWorker"), s.socialWorker);
    v(Name("otherProfessionals"), s.otherProfessionals);
    v(Name("missingNow"), s.missingNow);
    v(Name("knownToPolice"), s.knownToPolice);
    v(Name("knownToYouthJustice"), s.knownToYouthJustice);
    v(Name("knownToCamhs"), s.knownToCamhs);
    v(Name("externalReference"), s.externalReference);
    v.extra(s.extra);
}

template <class V, Is<Setting> S>
void fields(V &v, S &s)
{
    v(Name("kind"), s.kind);
    v(Name("name"), s.name);
    v(Name("authority"), s.authority);
    v.extra(s.extra);
}

template <class V, Is<Concern> S>
void fields(V &v, S &s)
{
    v(Name("text"), s.text);
    v(Name("howKnown"), s.howKnown);
    v(Name("immediateDanger"), s.immediateDanger);
    v(Name("recordedBy"), s.recordedBy);
    v(Name("recordedAt"), s.recordedAt);
    v.extra(s.extra);
}

template <class V, Is<Person> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("name"), s.name);
    v(Name("role"), s.role);
    v(Name("agency"), s.agency);
    v(Name("contact"), s.contact);
    v(Name("parentOrCarer"), s.parentOrCarer);
    v(Name("implicated"), s.implicated);
    v.extra(s.extra);
}

template <class V, Is<assessment::EvidenceSource> S>
void fields(V &v, S &s)
{
    v(Name("kind"), s.kind);
    v(Name("name"), s.name);
    v(Name("role"), s.role);
    v.extra(s.extra);
}

template <class V, Is<assessment::Evidence> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("text"), s.text);
    v(Name("whoseWords"), s.whoseWords);
    v(Name("basis"), s.basis);
    v(Name("source"), s.source);
    v(Name("happened"), s.happened);
    v(Name("recorded"), s.recorded);
    v(Name("where"), s.where);
    v(Name("whoElse"), s.whoElse);
    v(Name("kept"), s.kept);
    v(Name("rows"), s.rows);
    v(Name("marks"), s.marks);
    v.extra(s.extra);
}

template <class V, Is<Contributor> S>
void fields(V &v, S &s)
{
    v(Name("name"), s.name);
    v(Name("role"), s.role);
    v(Name("agency"), s.agency);
    v(Name("how"), s.how);
    v.extra(s.extra);
}

template <class V, Is<Start> S>
void fields(V &v, S &s)
{
    v(Name("workerName"), s.workerName);
    v(Name("workerRole"), s.workerRole);
    v(Name("workerAgency"), s.workerAgency);
    v(Name("workerContact"), s.workerContact);
    v(Name("workerDate"), s.workerDate);
    v(Name("managerName"), s.managerName);
    v(Name("managerContact"), s.managerContact);
    v(Name("managerDate"), s.managerDate);
    v(Name("whyNow"), s.whyNow);
    v(Name("contributors"), s.contributors);
    v(Name("childSeen"), s.childSeen);
    v(Name("childSeenAlone"), s.childSeenAlone);
    v(Name("childTookPart"), s.childTookPart);
    v(Name("communicationNeeds"), s.communicationNeeds);
    v(Name("sharingBasis"), s.sharingBasis);
    v(Name("sharingReason"), s.sharingReason);
    v.extra(s.extra);
}

template <class V, Is<assessment::RowAnswer> S>
void fields(V &v, S &s)
{
    v(Name("answer"), s.answer);
    v(Name("significant"), s.significant);
    v(Name("note"), s.note);
    v.extra(s.extra);
}

template <class V, Is<assessment::OtherRow> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("domain"), s.domain);
    v(Name("label"), s.label);
    v(Name("answer"), s.answer);
    v(Name("significant"), s.significant);
    v.extra(s.extra);
}

template <class V, Is<assessment::DomainNotes> S>
void fields(V &v, S &s)
{
    v(Name("analysis"), s.analysis);
    v(Name("otherExplanations"), s.otherExplanations);
    v(Name("onlineOrPeer"), s.onlineOrPeer);
    v(Name("finished"), s.finished);
    v.extra(s.extra);
}

template <class V, Is<assessment::ProtectiveFactor> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("prompt"), s.prompt);
    v(Name("what"), s.what);
    v(Name("whoSaysSo"), s.whoSaysSo);
    v(Name("couldWeaken"), s.couldWeaken);
    v(Name("couldStrengthen"), s.couldStrengthen);
    v.extra(s.extra);
}

/// The rules' inputs stand flat in the object, beside the notes on them.
template <class V, Is<ConsentNotes> S>
void fields(V &v, S &s)
{
    v(Name("dateOfBirth"), s.inputs.dateOfBirth);
    v(Name("childAge"), s.inputs.childAge);
    v.asText(Name("eventDate"), s.inputs.eventDate);
    v(Name("sexualActivity"), s.inputs.sexualActivity);
    v(Name("positionOfTrust"), s.inputs.positionOfTrust);
    v(Name("substances"), s.inputs.substances);
    v(Name("violenceOrThreat"), s.inputs.violenceOrThreat);
    v(Name("fearOfConsequences"), s.inputs.fearOfConsequences);
    v(Name("otherRealChoice"), s.inputs.otherRealChoice);
    v(Name("wanted"), s.inputs.wanted);
    v(Name("continuedContact"), s.inputs.continuedContact);
    v(Name("otherPersonsAge"), s.otherPersonsAge);
    v(Name("onlineImages"), s.onlineImages);
    v(Name("ableToUnderstand"), s.ableToUnderstand);
    v(Name("note"), s.note);
    v.extra(s.extra);
}

template <class V, Is<DefinitionNotes> S>
void fields(V &v, S &s)
{
    v(Name("under18"), s.inputs.under18);
    v(Name("powerImbalance"), s.inputs.powerImbalance);
    v(Name("coerceManipulateDeceive"), s.inputs.coerceManipulateDeceive);
    v(Name("sexualActivity"), s.inputs.sexualActivity);
    v(Name("childGets"), s.inputs.childGets);
    v(Name("preventsHarm"), s.inputs.preventsHarm);
    v(Name("perpetratorMoney"), s.inputs.perpetratorMoney);
    v(Name("perpetratorStatus"), s.inputs.perpetratorStatus);
    v(Name("onlyGratification"), s.inputs.onlyGratification);
    v(Name("notes"), s.notes);
    v(Name("forms"), s.forms);
    v.extra(s.extra);
}

template <class V, Is<ChildVoice> S>
void fields(V &v, S &s)
{
    v(Name("status"), s.status);
    v(Name("words"), s.words);
    v(Name("howGiven"), s.howGiven);
    v(Name("whoWasThere"), s.whoWasThere);
    v(Name("support"), s.support);
    v(Name("wants"), s.wants);
    v(Name("worries"), s.worries);
    v(Name("goingWell"), s.goingWell);
    v(Name("trusts"), s.trusts);
    v(Name("notToShare"), s.notToShare);
    v(Name("ourAnswer"), s.ourAnswer);
    v(Name("withoutWords"), s.withoutWords);
    v(Name("viewOfAssessment"), s.viewOfAssessment);
    v(Name("planToAsk"), s.planToAsk);
    v(Name("planOn"), s.planOn);
    v.extra(s.extra);
}

template <class V, Is<CarersVoice> S>
void fields(V &v, S &s)
{
    v(Name("riskIfTold"), s.riskIfTold);
    v(Name("riskReason"), s.riskReason);
    v(Name("views"), s.views);
    v(Name("noticed"), s.noticed);
    v(Name("supportNeeded"), s.supportNeeded);
    v(Name("implicated"), s.implicated);
    v(Name("notSoughtReason"), s.notSoughtReason);
    v.extra(s.extra);
}

template <class V, Is<assessment::Judgement> S>
void fields(V &v, S &s)
{
    v(Name("choice"), s.choice);
    v(Name("whichHarm"), s.whichHarm);
    v(Name("why"), s.why);
    v(Name("notKnown"), s.notKnown);
    v(Name("restsOn"), s.restsOn);
    v(Name("otherExplanations"), s.otherExplanations);
    v(Name("wouldChange"), s.wouldChange);
    v(Name("howSure"), s.howSure);
    v(Name("differences"), s.differences);
    v(Name("childsView"), s.childsView);
    v(Name("impact"), s.impact);
    v(Name("conflictReason"), s.conflictReason);
    v.extra(s.extra);
}

template <class V, Is<assessment::Consultation> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("with"), s.with);
    v(Name("role"), s.role);
    v(Name("at"), s.at);
    v(Name("question"), s.question);
    v(Name("advice"), s.advice);
    v(Name("identifiable"), s.identifiable);
    v.extra(s.extra);
}

template <class V, Is<assessment::Notification> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("recipient"), s.recipient);
    v(Name("name"), s.name);
    v(Name("channel"), s.channel);
    v(Name("at"), s.at);
    v(Name("by"), s.by);
    v(Name("reference"), s.reference);
    v.extra(s.extra);
}

template <class V, Is<assessment::Decision> S>
void fields(V &v, S &s)
{
    v(Name("choice"), s.choice);
    v(Name("reasons"), s.reasons);
    v(Name("at"), s.at);
    v(Name("by"), s.by);
    v(Name("discussedWith"), s.discussedWith);
    v(Name("wishesConsidered"), s.wishesConsidered);
    v(Name("sharingWithoutAgreement"), s.sharingWithoutAgreement);
    v(Name("notifications"), s.notifications);
    v(Name("linkedCrimes"), s.linkedCrimes);
    v(Name("practiceRuleSetAside"), s.practiceRuleSetAside);
    v(Name("notReferReason"), s.notReferReason);
    v(Name("considered"), s.considered);
    v(Name("agreedByName"), s.agreedByName);
    v(Name("agreedByRole"), s.agreedByRole);
    v(Name("agreedOn"), s.agreedOn);
    v(Name("adviceTaken"), s.adviceTaken);
    v(Name("instead"), s.instead);
    v(Name("wouldChange"), s.wouldChange);
    v(Name("reviewOn"), s.reviewOn);
    v.extra(s.extra);
}

template <class V, Is<assessment::Action> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("what"), s.what);
    v(Name("why"), s.why);
    v(Name("row"), s.row);
    v(Name("area"), s.area);
    v(Name("type"), s.type);
    v(Name("help"), s.help);
    v(Name("who"), s.who);
    v(Name("due"), s.due);
    v(Name("childAgrees"), s.childAgrees);
    v(Name("done"), s.done);
    v(Name("doneOn"), s.doneOn);
    v(Name("outcome"), s.outcome);
    v.extra(s.extra);
}

template <class V, Is<SignedRecord> S>
void fields(V &v, S &s)
{
    v(Name("child"), s.child);
    v(Name("setting"), s.setting);
    v(Name("concern"), s.concern);
    v(Name("people"), s.people);
    v(Name("evidence"), s.evidence);
    v(Name("missing"), s.missing);
    v.extra(s.extra);
}

template <class V, Is<Signature> S>
void fields(V &v, S &s)
{
    v(Name("name"), s.name);
    v(Name("role"), s.role);
    v(Name("agency"), s.agency);
    v(Name("at"), s.at);
    v(Name("statements"), s.statements);
    v(Name("packId"), s.packId);
    v(Name("packVersion"), s.packVersion);
    v(Name("packDigest"), s.packDigest);
    v(Name("wording"), s.wording);
    v(Name("record"), s.record);
    v.extra(s.extra);
}

template <class V, Is<Question> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("place"), s.place);
    v(Name("text"), s.text);
    v(Name("answer"), s.answer);
    v.extra(s.extra);
}

template <class V, Is<CounterSignature> S>
void fields(V &v, S &s)
{
    v(Name("outcome"), s.outcome);
    v(Name("name"), s.name);
    v(Name("role"), s.role);
    v(Name("agency"), s.agency);
    v(Name("at"), s.at);
    v(Name("comments"), s.comments);
    v(Name("questions"), s.questions);
    v.extra(s.extra);
}

template <class V, Is<Correction> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("place"), s.place);
    v(Name("text"), s.text);
    v(Name("reason"), s.reason);
    v(Name("by"), s.by);
    v(Name("at"), s.at);
    v.extra(s.extra);
}

template <class V, Is<Assessment> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("kind"), s.kind);
    v(Name("knownOn"), s.knownOn);
    v.state(Name("state"), s.state);
    v(Name("startedAt"), s.startedAt);
    v(Name("start"), s.start);
    v(Name("answers"), s.answers);
    v(Name("otherRows"), s.otherRows);
    v(Name("domains"), s.domains);
    v(Name("vulnerabilities"), s.vulnerabilities);
    v(Name("vulnerabilityNote"), s.vulnerabilityNote);
    v(Name("prompts"), s.prompts);
    v(Name("protective"), s.protective);
    v(Name("protectiveNoneReason"), s.protectiveNoneReason);
    v(Name("consent"), s.consent);
    v(Name("definition"), s.definition);
    v(Name("childVoice"), s.childVoice);
    v(Name("carers"), s.carers);
    v(Name("judgement"), s.judgement);
    v(Name("decision"), s.decision);
    v(Name("plan"), s.plan.actions);
    v(Name("planReviewOn"), s.plan.reviewOn);
    v(Name("signature"), s.signature);
    v(Name("counterSignature"), s.counterSignature);
    v(Name("corrections"), s.corrections);
    v(Name("finishedSections"), s.finishedSections);
    v(Name("comeBackTo"), s.comeBackTo);
    v(Name("textMarks"), s.textMarks);
    v.extra(s.extra);
}

template <class V, Is<MissingEpisode> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("from"), s.from);
    v(Name("missingFrom"), s.missingFrom);
    v(Name("lastSeen"), s.lastSeen);
    v(Name("reportedAt"), s.reportedAt);
    v(Name("reportReference"), s.reportReference);
    v(Name("returnedAt"), s.returnedAt);
    v(Name("foundWhere"), s.foundWhere);
    v(Name("foundBy"), s.foundBy);
    v(Name("knownLinks"), s.knownLinks);
    v(Name("condition"), s.condition);
    v(Name("whoWith"), s.whoWith);
    v(Name("howTravelled"), s.howTravelled);
    v(Name("whatLedToIt"), s.whatLedToIt);
    v(Name("interviewStatus"), s.interviewStatus);
    v(Name("interviewBy"), s.interviewBy);
    v(Name("interviewAt"), s.interviewAt);
    v(Name("interviewNotDoneReason"), s.interviewNotDoneReason);
    v(Name("childSaid"), s.childSaid);
    v(Name("supportNeeded"), s.supportNeeded);
    v.extra(s.extra);
}

template <class V, Is<pathway::Event> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("kind"), s.kind);
    v(Name("at"), s.at);
    v(Name("by"), s.by);
    v(Name("to"), s.to);
    v(Name("recipient"), s.recipient);
    v(Name("channel"), s.channel);
    v(Name("reference"), s.reference);
    v(Name("outcome"), s.outcome);
    v(Name("note"), s.note);
    v(Name("lateReason"), s.lateReason);
    v(Name("assessmentAttached"), s.assessmentAttached);
    v(Name("withoutAssessment"), s.withoutAssessment);
    v(Name("medical"), s.medical);
    v(Name("concernsRemain"), s.concernsRemain);
    v.extra(s.extra);
}

template <class V, Is<pathway::DecidedAgainst> S>
void fields(V &v, S &s)
{
    v(Name("id"), s.id);
    v(Name("of"), s.of);
    v(Name("about"), s.about);
    v(Name("what"), s.what);
    v(Name("reasons"), s.reasons);
    v(Name("by"), s.by);
    v(Name("at"), s.at);
    v(Name("agreedBy"), s.agreedBy);
    v(Name("reviewOn"), s.reviewOn);
    v(Name("lookedAgain"), s.lookedAgain);
    v.extra(s.extra);
}

template <class V, Is<Pathway> S>
void fields(V &v, S &s)
{
    v(Name("events"), s.events);
    v(Name("decidedAgainst"), s.decidedAgainst);
    v.extra(s.extra);
}

/// Behind "format" and "version", which the codec reads and writes first.
template <class V, Is<Case> S>
void fields(V &v, S &s)
{
    v(Name("reference"), s.reference);
    v(Name("child"), s.child);
    v(Name("setting"), s.setting);
    v(Name("concern"), s.concern);
    v(Name("leadWorker"), s.leadWorker);
    v(Name("closed"), s.closed);
    v(Name("restricted"), s.restricted);
    v(Name("people"), s.people);
    v(Name("evidence"), s.evidence);
    v(Name("assessments"), s.assessments);
    v(Name("missing"), s.missing);
    v(Name("pathway"), s.pathway);
    v(Name("concernRecords"), s.concernRecords);
    v(Name("keptApart"), s.keptApart);
    v(Name("supervisionNote"), s.supervisionNote);
    v.extra(s.extra);
}

/// A struct that is described above; decides how a walker goes on with a field.
template <class S, class V>
concept Described = requires(V &v, S &s)
{
    fields(v, s);
};

}  // namespace holdfast::casefile
