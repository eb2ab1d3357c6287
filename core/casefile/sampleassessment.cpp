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
        {words("health"), notes("Alcohol and bruises began with the nights away. He does not remember all of it, so harm may already have "
                                "happened.",
                                "Drinking with friends would not explain that he is made to drink, nor the bruises.",
                                "Both: he is called by message and met in person.")},
        {words("education"),
         notes("Absence follows the nights away. Until spring he was settled.", "No sign of bullying; his tutor asked.")},
        {words("emotional-and-behavioural"), notes("Fear of the second telephone, read together with what he says.")},
        {words("identity"), notes("He blames himself for the picture. He needs to hear, often, that somebody else asked for it.")},
        {words("family-and-social"),
         notes("Contact online under a false age, gifts, then a picture, debt and threats, while friends and football fell away.",
               "An ordinary friendship needs no second telephone, threats or debt.",
               "Yes: it began in a game. Another pupil may be exploited too.")},
        {words("social-presentation"), notes("Gifts that have become a debt; he keeps them away from home.")},
        {words("parental-capacity"), notes("His mother is a protection. Nothing known suggests harm at home.")},
        {words("family-and-environment"), notes("Somebody who offers protection and attention may have used what he lived with.")},
        {words("income"), notes("Telephone, clothes and credit are given and then counted against him.")},
        {words("social-integration"), notes("Police know the flat. Other children may be at risk there today.")},
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
    result.note = words("He has not been asked for details; people trained to hear them should ask.");
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
    result.notes = {{words("powerImbalance"), words("age, money, a car and the picture.")},
                    {words("coerceManipulateDeceive"), words("a false age, now a threat.")},
                    {words("childGets"), words("telephone, clothes, attention.")},
                    {words("preventsHarm"), words("the picture is not sent.")}};
    return result;
}

ChildVoice childVoice()
{
    ChildVoice result;
    result.status = words("obtained");
    result.words = words("I want it to stop but I do not want him to get angry. I want to go back to football.");
    result.howGiven = words("At the youth project, side by side. He chose the place and the time.");
    result.whoWasThere = words("Sam and Jamie Madeup");
    result.support = words("Quiet room, on the side of his hearing aid.");
    result.wants = words("The picture gone, the calls stopped, and to be told before anybody acts.");
    result.worries = words("That everyone at school sees the picture, and that his mother is hurt or blamed.");
    result.goingWell = words("Sundays with his grandmother; the game level he built.");
    result.trusts = words("Jamie, his grandmother and his form tutor");
    result.notToShare = words("He does not want his sister to know.");
    result.ourAnswer =
        words("We will not tell her, and cannot keep from social care and the police what keeps him safe. He said that was fair.");
    result.withoutWords = words("He kept his coat on and watched the door.");
    result.viewOfAssessment = words("Jamie read him the main part. He asked us to write that he did not start it. He did not.");
    return result;
}

CarersVoice carersVoice()
{
    CarersVoice result;
    result.riskIfTold = Tri::No;
    result.riskReason = words("She has supported Sam throughout and nobody in the family is thought to be involved. He agreed that she is "
                              "told. His father is not to be contacted.");
    result.views = words("I am not angry with him. Tell me what to do tonight.");
    result.noticed = words("The second telephone, the new clothes, sleeping with the light on.");
    result.supportNeeded = words("Somebody to call at night, and advice about her daughter.");
    result.implicated = Tri::No;
    return result;
}

assessment::Judgement judgement()
{
    assessment::Judgement result;
    result.choice = assessment::JudgedExploited;
    result.why = words(
        "Sam says, in his own words and to somebody he trusts, that a man has a sexual picture of him and uses it to make him come when he "
        "calls. What others saw before he spoke fits with this: the car, the second telephone, the clothes, and the night he was found in "
        "a "
        "town where he knows nobody.\n"
        "The friendship began with a false age. Gifts came first and are now called a debt. I think that he is being exploited now, that "
        "there may be contact abuse he has not told us about, and that the next call may come tonight. That he goes back does not make it "
        "a choice. It is how the hold on him works.");
    result.notKnown = words("Who the man is. Whether there has been contact abuse. Whether the picture has been passed on. Who the other "
                            "young people and the older men are. Whether anyone has threatened his mother or sister.");
    result.restsOn = {words("e-3"), words("e-11"), words("e-13"), words("e-19")};
    result.otherExplanations = words("Drinking with friends, bullying over his hearing and conflict at home were each considered. None "
                                     "explains the threats, the debt and the flat together.");
    result.wouldChange = words("Finding out who the man is, and a medical view of the bruises.");
    result.howSure = words("Sure that he is made to come under threat. Less sure how far the harm has gone, a reason to act sooner.");
    result.differences = words("The head of year first thought of truancy and has changed her mind.");
    result.impact = words("Sam sleeps badly and has lost his friends. His mother is frightened for both children.");
    result.childsView = words("He says that he cannot stop it alone. His wish to know beforehand shapes the plan.");
    return result;
}

assessment::Decision decision(const QDateTime &now)
{
    assessment::Decision result;
    result.choice = assessment::DecidedRefer;
    result.reasons = words("A child of 14 is under threat from an adult and may be called out tonight.");
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
    specialist.question = words("How to answer a boy who says a picture is being used against him?");
    specialist.advice = words("Believe him, do not ask to see the picture, keep the device as it is, say who will be told.");
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
    add("Agree what happens when a call comes tonight", "He may be called again", "F21", "safety-now", "reduce-vulnerability",
        "Jamie Madeup, Morgan Sample", 0, "yes", true, "He rings his grandmother, says one word, and is fetched.");
    add("Hand both telephones to the police as they are", "Messages may be evidence", "F19", "disruption", "prosecute", "Chris Invented", 1,
        "yes");
    add("Ask the police about the flat and other children", "Other young people were seen", "S2", "disruption", "disrupt", "Police", 2,
        "not-asked");
    add("Medical, with a doctor he can choose", "Harm may already have happened", "H9", "health", "reduce-vulnerability",
        "Social care with his GP", 3, "yes");
    add("Report the picture for removal; tell Sam", "It is what he wants most", "Y3", "support-and-recovery", "disrupt", "Jamie Madeup", 2,
        "yes");
    add("Back to football, with somebody he knows", "Friends of his own age", "R4", "support-and-recovery", "improve-resilience",
        "Jamie Madeup", 10, "yes");
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
    result.start.workerAgency = words("Exampleford Sample School");
    result.start.workerContact = words("01632 960120, safeguarding@school.example.org");
    result.start.workerDate = today;
    result.start.managerName = words("Sky Pretend, head teacher");
    result.start.managerContact = words("01632 960121");
    result.start.managerDate = today;
    result.start.whyNow = words("Sam asked for help yesterday. Until then each sign had been looked at by itself.");
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
    result.start.communicationNeeds = words("Speak on the side of his hearing aid, in a quiet room. Write times down for him.");
    result.start.sharingBasis = words("without-agreement");
    result.start.sharingReason =
        words("Sam agreed to most of it. It would be shared without his agreement too: he is at risk of significant harm.");

    result.answers = answers("H1 H5 H9 E1 B7 B8 I2 F1 F4 F5 F7 F8 F11 F12 F15 F19 F21 F22 P1 N1 M2 M3 M4 S2",
                             "H4 H7 H8 E4 B1 B2 B3 B4 B5 B9 F2 F3 F9 F14 F16 P2 P3 C1 N2 N3 N4 M1 M6 M7 S1 S4",
                             "H2 H3 H6 E2 E3 B6 I1 F6 F10 F13 F17 F18 F20 M5 S3");
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
    result.vulnerabilities[words("V2")].note = words("Domestic abuse until four years ago. Home is safe now.");
    result.vulnerabilities[words("V4")].note = words("Lost contact with his friends over the spring.");
    result.vulnerabilities[words("V10")].note = words("Hearing loss in one ear. It is others who may use that.");
    result.vulnerabilities[words("V17")].note = words("Two episodes in the last month; none before.");
    result.vulnerabilities[words("V23")].note = words("Boys are less likely to be noticed.");
    result.prompts = answers("Y1 Y3 Y5 Y6", "Y2 Y7", "Y4 Y8");
    result.prompts[words("Y6")].note = words("He hinted twice before he told: \"what would happen to somebody who...\"");

    result.protective = {
        factor("p-1", "R1", "Jamie Madeup, whom he asked for help", "Sam", "Jamie's post ends in the summer", "A second worker now"),
        factor("p-2", "R3", "His mother believes him and acts", "Jamie Madeup and Sam", "Night shifts", "Somebody she can ring at night"),
        factor("p-3", "R2", "His grandmother's home on Sundays", "Sam", "If the man learns where it is", "Keep it out of copies")};

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
