// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/sample.h"

#include "core/base/clock.h"

#include <QJsonArray>

namespace holdfast::casefile {

namespace {

Child sampleChild(QDate today)
{
    Child child;
    child.name = words("Sample Child (fictional)");
    child.knownAs = words("Sam");
    child.aliases = {words("samplestar (in a game)")};
    child.dateOfBirth = today.addYears(-14).addDays(-131);
    child.gender = words("Boy");
    child.pronoun = words("he");
    child.ethnicity = words("As Sam and his mother describe it");
    child.religion = words("None stated");
    child.firstLanguage = words("English");
    child.interpreter = words("Not needed");
    child.homeAddress = words("1 Fictional Lane, Exampleford");
    child.homeContact = words("01632 960101");
    child.emergencyContact = words("Morgan Sample, 07700 900101");
    child.primaryCarer = words("Morgan Sample (mother)");
    child.carers = words("Grandmother, Robin Sample, on Sundays");
    child.otherChildren = words("A sister, aged 9");
    child.otherAdults = words("None");
    child.disability = Tri::Yes;
    child.disabilityDetail =
        words("Hearing loss in one ear; wears a hearing aid. He often nods when he has not heard: check back what was understood.");
    child.learningDisability = Tri::No;
    child.fosterCare = Tri::No;
    child.adopted = Tri::No;
    child.lookedAfter = Tri::No;
    child.legalStatus = words("none");
    child.childProtectionPlanNow = Tri::No;
    child.childProtectionPlanBefore = Tri::No;
    child.childInNeedPlan = Tri::No;
    child.homeAuthority = words("Exampleford Council");
    child.gp = words("Sample Surgery, 01632 960110");
    child.school = words("Exampleford Sample School, 01632 960120");
    child.socialWorker = words("None yet");
    child.otherProfessionals = words("Jamie Madeup, youth worker");
    child.missingNow = Tri::No;
    child.knownToPolice = Tri::Yes;
    child.knownToYouthJustice = Tri::No;
    child.knownToCamhs = Tri::NotKnown;
    child.externalReference = words("SAMPLE-0001");
    return child;
}

Person person(const char *id, const char *name, const char *role, const char *agency, const char *contact)
{
    Person result;
    result.id = words(id);
    result.name = words(name);
    result.role = words(role);
    result.agency = words(agency);
    result.contact = words(contact);
    return result;
}

std::vector<Person> samplePeople()
{
    Person mother = person("p-1", "Morgan Sample", "Mother", "", "07700 900101");
    mother.parentOrCarer = true;
    mother.implicated = Tri::No;
    Person grandmother = person("p-2", "Robin Sample", "Grandmother", "", "01632 960102");
    grandmother.implicated = Tri::No;
    return {mother, grandmother, person("p-4", "Jamie Madeup", "Youth worker", "Sample Youth Project", "01632 960130"),
            person("p-5", "Pat Imaginary", "Duty social worker", "Exampleford Council", "01632 960140"),
            person("p-6", "PC Fictional", "Neighbourhood officer", "Police (made up)", "01632 960150")};
}

std::vector<MissingEpisode> sampleMissing(const QDateTime &now)
{
    const auto at = [&now](int daysAgo, int hour, int minute) {
        return QDateTime(ukDate(now).addDays(-daysAgo), QTime(hour, minute), ukZone()).toUTC();
    };
    MissingEpisode first;
    first.id = words("m-1");
    first.from = at(26, 16, 15);
    first.missingFrom = words("home");
    first.lastSeen = words("At the school side gate, alone.");
    first.reportedAt = at(26, 20, 40);
    first.reportReference = words("SAMPLE-LOG-101");
    first.returnedAt = at(25, 7, 30);
    first.foundWhere = words("Came home by himself.");
    first.foundBy = words("His mother told the police at once.");
    first.knownLinks = Tri::NotKnown;
    first.condition = words("Tired and cold. Smelled of alcohol.");
    first.whoWith = words("\"Mates\"");
    first.howTravelled = words("A car stopped at the corner.");
    first.whatLedToIt = words("A run of messages that upset him.");
    first.interviewStatus = words("done");
    first.interviewBy = words("Jamie Madeup, youth worker");
    first.interviewAt = at(23, 15, 30);
    first.childSaid = words("They said I could stay as long as I wanted. I did not know how to get back.");
    first.supportNeeded = words("A way to call for a lift home at any hour.");
    MissingEpisode second;
    second.id = words("m-2");
    second.from = at(9, 18, 0);
    second.missingFrom = words("home");
    second.lastSeen = words("At the bus stop on Fictional Lane.");
    second.reportedAt = at(9, 21, 5);
    second.reportReference = words("SAMPLE-LOG-117");
    second.returnedAt = at(8, 2, 20);
    second.foundWhere = words("Outside Sampleton station (made up).");
    second.foundBy = words("Police patrol");
    second.knownLinks = Tri::No;
    second.condition = words("Unsteady and sleepy. Hearing aid missing.");
    second.whoWith = words("Alone when found.");
    second.howTravelled = words("\"Dropped off\"");
    second.whatLedToIt = words("Not known yet.");
    second.interviewStatus = words("offered");
    second.interviewBy = words("Jamie Madeup, youth worker");
    second.supportNeeded = words("Hearing aid replaced.");
    return {first, second};
}

Pathway samplePathway(const QDateTime &now)
{
    pathway::Event call;
    call.id = words("e-1");
    call.kind = pathway::ReferredByPhone;
    call.at = now.addSecs(-20 * 3600);
    call.by = words("Chris Invented, designated safeguarding lead");
    call.to = words("Pat Imaginary, duty social worker");
    call.channel = words("phone");
    call.note = words("Told what Sam had said, in his words, and that he was afraid of messages arriving that evening.");
    pathway::Event letter;
    letter.id = words("e-2");
    letter.kind = pathway::ReferredInWriting;
    letter.at = now.addSecs(-2 * 3600);
    letter.by = call.by;
    letter.to = call.to;
    letter.channel = words("secure-email");
    letter.reference = words("SAMPLE-REF-7");
    letter.assessmentAttached = Tri::Yes;
    letter.note = words("The notes of the conversation went with it.");
    pathway::Event report;
    report.id = words("e-3");
    report.kind = words("information-report-sent");
    report.at = now.addSecs(-90 * 60);
    report.by = call.by;
    report.to = words("Police exploitation team (made up)");
    report.channel = words("secure-email");
    report.reference = words("SAMPLE-INF-3");
    Pathway result;
    result.events = {call, letter, report};
    return result;
}

/// Kept apart from the child's record, and left out of every copy unless somebody puts it in on purpose.
QJsonObject sampleConcernRecords()
{
    const auto object = [](std::initializer_list<std::pair<const char *, const char *>> pairs) {
        QJsonObject result;
        for (const auto &[name, value] : pairs)
            result.insert(QString::fromLatin1(name), words(value));
        return result;
    };
    return {
        {QStringLiteral("persons"),
         QJsonArray{object({{"id", "cp-1"},
                            {"name", "\"Rio\" (not thought to be his real name)"},
                            {"description", "Man, slim, short dark hair, silver ring on the right thumb"},
                            {"age", "About 22"},
                            {"child", "no"},
                            {"claimedRelationship", "\"Like a big brother\""},
                            {"ourView", "An adult who has power over Sam through gifts, debt and a picture"}}),
                    object({{"id", "cp-2"},
                            {"name", "A young person, called \"T\" here"},
                            {"description", "Another pupil, aged 15"},
                            {"child", "yes"},
                            {"ourView", "May be under pressure too. A referral of their own is being considered."}})}},
        {QStringLiteral("vehicles"),
         QJsonArray{object({{"id", "cv-1"}, {"registration", "ZZ99 ZZZ (made up)"}, {"make", "Small hatchback"}, {"colour", "Silver"}})}},
        {QStringLiteral("phones"), QJsonArray{object({{"id", "ct-1"}, {"number", "07700 900456"}, {"use", "Messages in the evening"}})}},
        {QStringLiteral("online"),
         QJsonArray{object({{"id", "co-1"}, {"name", "rio_sample_22"}, {"service", "Chat of an online game"}, {"use", "First contact"}})}},
        {QStringLiteral("places"), QJsonArray{object({{"id", "cl-1"},
                                                      {"name", "Flat above a closed shop"},
                                                      {"kind", "home"},
                                                      {"address", "Sample Street, Exampleford (made up)"},
                                                      {"otherChildren", "Other young people were there, number not known"}})}},
        {QStringLiteral("links"), QJsonArray{object({{"id", "ck-1"}, {"from", "cp-1"}, {"to", "cv-1"}, {"how", "Drives it"}}),
                                             object({{"id", "ck-2"}, {"from", "cp-1"}, {"to", "cl-1"}, {"how", "Has a key"}}),
                                             object({{"id", "ck-3"}, {"from", "cp-1"}, {"to", "ct-1"}, {"how", "Sends messages from it"}}),
                                             object({{"id", "ck-4"}, {"from", "cp-1"}, {"to", "co-1"}, {"how", "Is said to be behind it"}}),
                                             object({{"id", "ck-5"}, {"from", "child"}, {"to", "cl-1"}, {"how", "Was taken there"}}),
                                             object({{"id", "ck-6"}, {"from", "child"}, {"to", "cp-2"}, {"how", "Same school"}})}}};
}

}  // namespace

Case sample(const QDateTime &now)
{
    // Whole seconds, so that what is written is what was made.
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    const QDate today = ukDate(moment);
    Case record;
    record.reference = words("A-0042");
    record.child = sampleChild(today);
    record.setting.kind = words("school");
    record.setting.name = words("Exampleford Sample School");
    record.setting.authority = words("Exampleford Council");
    record.concern.text = words("Sam told his youth worker that a man he knows from a game will send a picture of him to everyone at "
                                "school unless Sam comes when he calls. He was frightened and asked for help.");
    record.concern.howKnown = words("Sam told Jamie Madeup, who told the school the same afternoon.");
    record.concern.immediateDanger = Tri::No;
    record.concern.recordedBy = words("Chris Invented, designated safeguarding lead");
    record.concern.recordedAt = moment.addSecs(-21 * 3600);
    record.leadWorker = words("Chris Invented");
    record.people = samplePeople();
    record.evidence = sampleEvidence(today);
    record.assessments.push_back(sampleAssessment(moment));
    record.missing = sampleMissing(moment);
    record.pathway = samplePathway(moment);
    record.concernRecords = sampleConcernRecords();
    record.supervisionNote =
        words("For my own supervision: I noticed that I first thought of the late nights as behaviour. Talk through what would have "
              "helped me to ask sooner.");
    return record;
}

}  // namespace holdfast::casefile
