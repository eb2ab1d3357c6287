// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/sample.h"

#include "core/base/clock.h"

namespace holdfast::casefile {

using assessment::Answer;

namespace {

assessment::Answers answers(const char *present, const char *notSeen, const char *notKnown)
{
    assessment::Answers result;
    const auto add = [&result](const char *rows, Answer answer) {
        for (const QString &row : words(rows).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            result[row].answer = answer;
    };
    add(present, Answer::Present);
    add(notSeen, Answer::NotSeen);
    add(notKnown, Answer::NotKnown);
    return result;
}

assessment::DomainNotes notes(const char *analysis, const char *otherExplanations = "", const char *onlineOrPeer = "")
{
    assessment::DomainNotes result;
    result.analysis = words(analysis);
    result.otherExplanations = words(otherExplanations);
    result.onlineOrPeer = words(onlineOrPeer);
    result.finished = true;
    return result;
}

QMap<QString, assessment::DomainNotes> domainNotes()
{
    return {
        {words("health"), notes("Tiredness, alcohol and bruises began in the same weeks as the nights away. Sam says he has to drink what "
                                "he is given and does not remember "
                                "all of it, so harm may already have happened and he may not be able to tell us about all of it.",
                                "Alcohol with friends of his own age would not explain that he is made to drink, nor the bruises. A "
                                "medical reason for the tiredness has "
                                "not been looked for yet.")},
        {words("education"),
         notes("Absence follows the nights away. Until spring he was settled and helped others, so the change itself tells us something.",
               "No sign of bullying in class has been found; his form tutor asked.")},
        {words("emotional-and-behavioural"),
         notes("What can look like temper follows messages on the second telephone. Read together with what he says, it is fear.",
               "Worry about his hearing has upset him before, but not in this way.", "Both: messages come by game chat and by telephone.")},
        {words("identity"),
         notes("He blames himself for the picture. Somebody else asked for it and uses it now; that needs saying to him, often.")},
        {words("family-and-social"),
         notes("The pattern is contact online under a false age, friendship, gifts, then a picture, debt and threats, while old friends "
               "and football "
               "fell away. Each step made the next one easier for the other person and harder for Sam to refuse.",
               "An ordinary friendship with an older young man would not need a second telephone, threats or a debt.",
               "Yes. It began in a game's chat, and another pupil may be involved as somebody who is being exploited too.")},
        {words("social-presentation"), notes("The new things are gifts that have become a debt. He tries to keep them away from home.")},
        {words("parental-capacity"), notes("His mother is a protection. She believes him, reports every episode and asks what else she can "
                                           "do. Nothing known suggests harm at home.")},
        {words("family-and-environment"), notes("Sam lived with domestic abuse until four years ago. Somebody who offers protection and "
                                                "attention may have used that. The key gives him "
                                                "somewhere to be called to at any hour.")},
        {words("income"), notes("Telephones, clothes and credit are given and then counted against him.",
                                "He has no job or allowance that would pay for them.")},
        {words("social-integration"),
         notes("The flat is known to the police from earlier reports. Other children may be at risk there today.")},
    };
}

assessment::ProtectiveFactor factor(const char *id, const char *prompt, const char *what, const char *who, const char *weaken,
                                    const char *strengthen)
{
    assessment::ProtectiveFactor result;
    result.id = words(id);
    result.prompt = words(prompt);
    result.what = words(what);
    result.whoSaysSo = words(who);
    result.couldWeaken = words(weaken);
    result.couldStrengthen = words(strengthen);
    return result;
}

ConsentNotes consentNotes(QDate today)
{
    ConsentNotes result;
    result.inputs.eventDate = PartialDate::between(today.addDays(-30), today.addDays(-9));
    result.inputs.sexualActivity = Tri::Yes;
    result.inputs.positionOfTrust = Tri::NotKnown;
    result.inputs.substances = Tri::Yes;
    result.inputs.violenceOrThreat = Tri::Yes;
    result.inputs.fearOfConsequences = Tri::Yes;
    result.inputs.otherRealChoice = Tri::No;
    result.inputs.wanted = Tri::NotKnown;
    result.inputs.continuedContact = Tri::Yes;
    result.otherPersonsAge = words("Thought to be about 22; said he was 16");
    result.onlineImages = Tri::Yes;
    result.ableToUnderstand = Tri::NotKnown;
    result.note = words("Sam has not been asked for details. What he says first should be said to people trained to hear it.");
    return result;
}

DefinitionNotes definitionNotes()
{
    DefinitionNotes result;
    result.inputs.under18 = Tri::Yes;
    result.inputs.powerImbalance = Tri::Yes;
    result.inputs.coerceManipulateDeceive = Tri::Yes;
    result.inputs.sexualActivity = Tri::Yes;
    result.inputs.childGets = Tri::Yes;
    result.inputs.preventsHarm = Tri::Yes;
    result.inputs.perpetratorMoney = Tri::NotKnown;
    result.inputs.perpetratorStatus = Tri::NotKnown;
    result.inputs.onlyGratification = Tri::NotKnown;
    result.forms = {words("online"), words("exchange"), words("false-identity"), words("asked-to-meet")};
    result.notes = {{words("powerImbalance"), words("Age, money, a car, and the picture.")},
                    {words("coerceManipulateDeceive"), words("A false age at first; now a threat to pass the picture on.")},
                    {words("childGets"), words("Telephone, clothes, somewhere to be, attention.")},
                    {words("preventsHarm"), words("He goes so that the picture is not sent.")}};
    return result;
}

ChildVoice childVoice()
{
    ChildVoice result;
    result.status = words("obtained");
    result.words =
        words("I want it to stop but I do not want him to get angry. I want to go back to football. I do not want my sister to know.");
    result.howGiven =
        words("Face to face at the youth project, sitting side by side, over about forty minutes. He chose the place and the time.");
    result.whoWasThere = words("Sam and Jamie Madeup, youth worker");
    result.support = words("Quiet room. Jamie sat on the side of his hearing aid and checked back what was understood.");
    result.wants = words("The picture gone, the calls stopped, and to be told before anybody does something.");
    result.worries = words("That everyone at school will see the picture. That his mother will be hurt or blamed. That the police will "
                           "take his telephone and his "
                           "friends will think he told.");
    result.goingWell = words("Sundays with his grandmother. He is proud of the game level he built himself.");
    result.trusts = words("Jamie, his grandmother and his form tutor.");
    result.notToShare = words("He does not want his sister to know, or his father to be told anything.");
    result.ourAnswer = words("We said that his sister will not be told by us, that his father is not being contacted, and that we cannot "
                             "keep from social care and the "
                             "police what they need to keep him safe. He said that was fair.");
    result.withoutWords = words("He kept his coat on and watched the door. He relaxed when told that he was not in trouble.");
    result.viewOfAssessment = words("Jamie read him the main part. He asked us to write that he did not start it. He did not.");
    return result;
}

CarersVoice carersVoice()
{
    CarersVoice result;
    result.riskIfTold = Tri::No;
    result.riskReason = words("His mother has supported Sam throughout, lives apart from his father and nobody in the family is thought to "
                              "be involved. Sam agreed "
                              "that she is told, with Jamie present. His father is not to be contacted.");
    result.views = words("I knew something was wrong and I could not get him to say. I am not angry with him. Tell me what to do tonight.");
    result.noticed = words("The second telephone, the new clothes, being sick in the mornings, sleeping with the light on.");
    result.supportNeeded =
        words("Somebody to call at night, help with what to say when messages come, and advice about her daughter's safety.");
    result.implicated = Tri::No;
    return result;
}

assessment::Judgement judgement()
{
    assessment::Judgement result;
    result.choice = assessment::JudgedExploited;
    result.why = words(
        "Sam says, in his own words and to somebody he trusts, that a man has a sexual picture of him and uses it to make him come when he "
        "calls. What "
        "others have seen fits with this and does not depend on it: the car, the second telephone and the clothes were noticed by three "
        "different "
        "people before he spoke, and he was found at night in a town where he knows nobody.\n"
        "The friendship began with a false age. Gifts came first and are now called a debt. He has been given alcohol, does not remember "
        "all of it and has had bruises. I therefore think that he is being exploited now, that there may be contact abuse he has not told "
        "us "
        "about, and that the next call may come tonight.\n"
        "That he goes back, and that he spoke of the man as a brother, does not make it a choice. It is how the hold on him works.");
    result.notKnown =
        words("Who the man is. Whether there has been contact abuse. Whether the picture has been passed on, and whether anybody gains "
              "money from it. Who the "
              "other young people and the older men are. What happened between half past ten at night and twenty past two in the second "
              "episode. Whether anyone has threatened his mother or sister.");
    result.restsOn = {words("e-13"), words("e-4"), words("e-9"), words("e-15"), words("e-24"), words("e-25")};
    result.otherExplanations = words(
        "Drinking with friends, bullying over his hearing and conflict at home were each considered with the people who would know. None "
        "explains the threats, the debt and the flat together.");
    result.wouldChange = words("Police or social care finding out who the man is, and a medical view of the bruises.");
    result.howSure =
        words("Sure that he is being made to come under threat. Less sure how far the harm has gone, and that is a reason to act sooner.");
    result.differences = words("The head of year first thought of the absence as truancy and has changed her mind. Nobody differs now.");
    result.impact = words("Sam sleeps badly, is afraid of his telephone and has lost his friends and his football. His mother is "
                          "frightened for both children and "
                          "has stopped working nights. His sister, who is 9, has asked why the light stays on.");
    result.childsView = words("He says he is not a victim but that he cannot stop it alone. His wish to know beforehand shapes the plan.");
    return result;
}

assessment::Decision decision(const QDateTime &now)
{
    assessment::Decision result;
    result.choice = assessment::DecidedRefer;
    result.reasons = words("A child of 14 is under threat from an adult and may be called out tonight. Referred by telephone on the day he "
                           "spoke, in writing the next "
                           "day, and the police were told at the same time.");
    result.at = now.addSecs(-20 * 3600);
    result.by = words("Chris Invented, designated safeguarding lead");
    assessment::Consultation manager;
    manager.id = words("d-1");
    manager.with = words("Sky Pretend");
    manager.role = words("Head teacher");
    manager.at = now.addSecs(-20 * 3600 - 1800);
    manager.question = words("Refer now, or speak to Sam again first?");
    manager.advice = words("Refer now. Sam should not have to say it twice.");
    manager.identifiable = Tri::Yes;
    assessment::Consultation specialist;
    specialist.id = words("d-2");
    specialist.with = words("Sample Specialist Service (made up)");
    specialist.role = words("Advice line");
    specialist.at = now.addSecs(-26 * 3600);
    specialist.question = words("How to answer a boy who says a picture is being used against him, before anybody else is told?");
    specialist.advice = words("Believe him, do not ask to see the picture, keep the device as it is, tell him that it can be taken down, "
                              "and say who will be told.");
    specialist.identifiable = Tri::No;
    result.discussedWith = {manager, specialist};
    result.wishesConsidered = Tri::Yes;
    const auto told = [&](const char *id, const char *recipient, const char *name, const char *channel, int minutesAgo,
                          const char *reference) {
        assessment::Notification one;
        one.id = words(id);
        one.recipient = words(recipient);
        one.name = words(name);
        one.channel = words(channel);
        one.at = now.addSecs(-60 * minutesAgo);
        one.by = words("Chris Invented");
        one.reference = words(reference);
        return one;
    };
    assessment::Notification lead = told("n-4", "cse-lead", "Exploitation lead, Exampleford Council (made up)", "", 0, "");
    lead.at = {};
    lead.by.clear();
    result.notifications = {
        told("n-1", "designated-lead", "Chris Invented", "in-person", 1260, ""),
        told("n-2", "police-exploitation-team", "Police exploitation team (made up)", "secure-email", 90, "SAMPLE-INF-3"),
        told("n-3", "parents", "Morgan Sample, mother", "in-person", 1080, ""), lead};
    result.linkedCrimes = {words("LC4"), words("LC5")};
    return result;
}

assessment::Plan plan(QDate today)
{
    assessment::Plan result;
    const auto add = [&](const char *what, const char *why, const char *row, const char *area, const char *type, const char *who,
                         int inDays, const char *agrees, bool done = false, const char *outcome = "") {
        assessment::Action action;
        action.id = words("a-") + QString::number(result.actions.size() + 1);
        action.what = words(what);
        action.why = words(why);
        action.row = words(row);
        action.area = words(area);
        action.type = words(type);
        action.who = words(who);
        action.due = today.addDays(inDays);
        action.childAgrees = words(agrees);
        action.done = done;
        if (done)
            action.doneOn = today;
        action.outcome = words(outcome);
        result.actions.push_back(action);
    };
    add("Agree with Sam and his mother what happens when a call or message comes tonight: who he rings, where he goes, what the school "
        "says",
        "He may be called again", "F21", "safety-now", "reduce-vulnerability", "Jamie Madeup with Morgan Sample", 0, "yes", true,
        "Agreed: he rings his grandmother, says one word, and is fetched. Tried out once.");
    add("Keep both telephones as they are and hand them to the police; give him another one",
        "Messages may be evidence and may show others at risk", "F19", "disruption", "prosecute", "Chris Invented with PC Fictional", 1,
        "yes");
    add("Ask the police about the flat, the car and other children there", "Other young people were seen", "S2", "disruption", "disrupt",
        "Police, at the strategy discussion", 2, "not-asked");
    add("Medical for bruises, sleep and sexual health, with a doctor he can choose", "Harm may already have happened", "H9", "health",
        "reduce-vulnerability", "Social care with his GP", 3, "yes");
    add("Offer the return interview for the second episode again, at the youth project", "He has not had the chance to say what happened",
        "F12", "missing", "improve-resilience", "Jamie Madeup", 3, "not-asked");
    add("Report the picture for removal and tell Sam when it is done", "It is what he wants most", "Y3", "support-and-recovery", "disrupt",
        "Jamie Madeup with Sam", 2, "yes");
    add("New hearing aid, and a quiet place to sit in lessons", "He takes it out not to hear; he is less safe without it", "X1",
        "education", "reduce-vulnerability", "Form tutor with his clinic", 7, "yes");
    add("Back to football: somebody he knows goes with him the first time", "Friends of his own age and something he is good at", "R4",
        "support-and-recovery", "improve-resilience", "Jamie Madeup", 10, "yes");
    result.reviewOn = today.addDays(14);
    return result;
}

}  // namespace

Assessment sampleAssessment(const QDateTime &now)
{
    const QDate today = ukDate(now);
    Assessment result;
    result.id = words("a-1");
    result.kind = words("first");
    result.knownOn = today;
    result.startedAt = now.addSecs(-19 * 3600);

    result.start.workerName = words("Chris Invented");
    result.start.workerRole = words("Designated safeguarding lead");
    result.start.workerAgency = words("Exampleford Sample School (made up)");
    result.start.workerContact = words("01632 960120, safeguarding@school.example.org");
    result.start.workerDate = today;
    result.start.managerName = words("Sky Pretend, head teacher");
    result.start.managerContact = words("01632 960121");
    result.start.managerDate = today;
    result.start.whyNow =
        words("Sam asked for help yesterday. Until then his absence and the missing episodes had been looked at one by one.");
    const auto contributor = [](const char *name, const char *role, const char *agency, const char *how) {
        Contributor one;
        one.name = words(name);
        one.role = words(role);
        one.agency = words(agency);
        one.how = words(how);
        return one;
    };
    result.start.contributors = {contributor("Jamie Madeup", "Youth worker", "Sample Youth Project", "in-person"),
                                 contributor("PC Fictional", "Neighbourhood officer", "Police (made up)", "phone")};
    result.start.childSeen = Tri::Yes;
    result.start.childSeenAlone = Tri::Yes;
    result.start.childTookPart = Tri::Yes;
    result.start.communicationNeeds = words(
        "Speak on the side of his hearing aid, one person at a time, in a quiet room. Write down times and telephone numbers for him.");
    result.start.sharingBasis = words("without-agreement");
    result.start.sharingReason = words("Sam agreed to most of it and knows that it is shared. It would have been shared without his "
                                       "agreement too, because he is at risk of "
                                       "significant harm.");

    result.answers =
        answers("H1 H2 H5 H9 E1 E3 B1 B7 B8 B9 I2 F1 F4 F5 F7 F8 F11 F12 F15 F17 F19 F21 F22 P1 N1 N3 M2 M3 M4 M6 S2",
                "H4 H7 H8 E4 B2 B3 B4 B5 F2 F3 F9 F14 F16 P2 P3 C1 N2 N4 M1 M7 S1 S4", "H3 H6 E2 B6 I1 F6 F10 F13 F18 F20 M5 S3");
    for (const char *row : {"F21", "H9"})
        result.answers[words(row)].significant = true;
    assessment::OtherRow own;
    own.id = words("X1");
    own.domain = words("health");
    own.label = words("Goes without his hearing aid");
    own.answer = Answer::Present;
    result.otherRows = {own};
    result.domains = domainNotes();

    result.vulnerabilities = answers("V2 V4 V10 V17 V23", "V3 V6 V7 V9 V11 V13 V14 V15 V18 V20 V22", "V1 V5 V8 V12 V16 V19 V21");
    result.vulnerabilities[words("V2")].note = words("Domestic abuse in the family until four years ago. Home is safe and settled now.");
    result.vulnerabilities[words("V4")].note = words("Lost contact with his friends over the spring.");
    result.vulnerabilities[words("V10")].note = words("Hearing loss in one ear. It is others who may use that.");
    result.vulnerabilities[words("V17")].note = words("Two episodes in the last month; none before.");
    result.vulnerabilities[words("V23")].note = words("Boys are less likely to be noticed. His late nights were first seen as behaviour.");
    result.prompts = answers("Y1 Y3 Y5 Y6", "Y2 Y7", "Y4 Y8");
    result.prompts[words("Y6")].note = words("He hinted twice before he told: \"what would happen to somebody who...\"");

    result.protective = {
        factor("p-1", "R1", "Jamie Madeup, whom he asked for help", "Sam", "Jamie's post ends in the summer",
               "A second worker who gets to know him now"),
        factor("p-2", "R3", "His mother believes him and acts", "Jamie Madeup, and Sam: \"she did not shout\"",
               "Night shifts; fear for her daughter", "Somebody she can ring at night"),
        factor("p-3", "R2", "His grandmother's home on Sundays", "Sam", "If the man learns where it is", "Keep the address out of copies"),
        factor("p-4", "R6", "The game level he built, and helping younger pupils with computing", "Sam and his form tutor",
               "Being kept off all computers", "A safe way to go on building, with the club's teacher")};

    result.consent = consentNotes(today);
    result.definition = definitionNotes();
    result.childVoice = childVoice();
    result.carers = carersVoice();
    result.judgement = judgement();
    result.decision = decision(now);
    result.plan = plan(today);
    result.textMarks = {{words("childVoice/notToShare"), {assessment::MarkNotForParents}}};
    return result;
}

}  // namespace holdfast::casefile
