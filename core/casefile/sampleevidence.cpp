// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/sample.h"

#include "core/base/partialdate.h"

namespace holdfast::casefile {

using assessment::Evidence;

namespace {

const char *const Mine = "mine";
const char *const Childs = "child-exact";
const char *const Others = "other-exact";
const char *const Fact = "fact";
const char *const Observation = "observation";
const char *const Opinion = "opinion";
const char *const Reported = "reported";

struct Item {
    const char *id;
    const char *rows;  ///< with spaces between them
    const char *text;
    const char *whoseWords;
    const char *basis;
    const char *sourceKind;
    const char *sourceName;
    const char *sourceRole;
    PartialDate happened;
    int recordedDaysAgo;
    const char *marks = "";
    const char *where = "";
    const char *whoElse = "";
};

Evidence evidence(const Item &item, QDate today)
{
    const auto split = [](const char *text) { return words(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    Evidence result;
    result.id = words(item.id);
    result.text = words(item.text);
    result.whoseWords = words(item.whoseWords);
    result.basis = words(item.basis);
    result.source.kind = words(item.sourceKind);
    result.source.name = words(item.sourceName);
    result.source.role = words(item.sourceRole);
    result.happened = item.happened;
    result.recorded = today.addDays(-item.recordedDaysAgo);
    result.where = words(item.where);
    result.whoElse = words(item.whoElse);
    result.rows = split(item.rows);
    result.marks = split(item.marks);
    return result;
}

}  // namespace

std::vector<Evidence> sampleEvidence(QDate today)
{
    const auto day = [today](int ago) { return PartialDate::exact(today.addDays(-ago)); };
    const auto month = [today](int ago) { return PartialDate::month(today.addDays(-ago).year(), today.addDays(-ago).month()); };
    const auto between = [today](int from, int to) { return PartialDate::between(today.addDays(-from), today.addDays(-to)); };
    const PartialDate lastYear = PartialDate::year(today.year() - 1);

    const Item items[] = {
        // Health
        {"e-1", "H1", "Two round bruises on the upper arm. He said he had bumped into a door and pulled the sleeve down.", Mine,
         Observation, "own-observation", "Chris Invented", "Designated safeguarding lead", day(8), 8, "", "Art room"},
        {"e-2", "H5 F11 Y1", "Smelled of alcohol and was unsteady when he came home at half past seven in the morning.", Mine, Reported,
         "parent-or-carer", "Morgan Sample", "Mother", day(25), 24},
        {"e-3", "H5 H9", "They give you drinks and you have to have them. I do not remember all of it.", Childs, Reported, "child", "Sam",
         "", between(30, 20), 1, "not-for-parents", "", "Jamie Madeup"},
        // Education
        {"e-4", "E1", "Eleven half-day absences in six weeks. In the same weeks last year there was one.", Mine, Fact, "record",
         "School record", "Attendance register", between(45, 3), 3},
        // Emotional and behavioural development
        {"e-5", "B7 F8", "Two telephones seen. He turns the second face down and leaves the room to answer it.", Mine, Observation,
         "youth-work", "Jamie Madeup", "Youth worker", between(20, 6), 6},
        {"e-6", "B8", "Got into a small silver car at the side gate. The driver was a man the member of staff did not know.", Mine,
         Observation, "school", "Site staff", "", day(26), 25, "third-party", "School side gate"},
        // Identity
        {"e-7", "I2", "It is my fault for sending it.", Childs, Reported, "child", "Sam", "", day(1), 1, "", "", "Jamie Madeup"},
        // Family and social relationships
        {"e-8", "F1", "He has never shouted at me before. He said I would get him hurt.", Others, Reported, "parent-or-carer",
         "Morgan Sample", "Mother", day(10), 5},
        {"e-9", "F7 F21 Y5", "He is like a big brother. He sorts things out for me.", Childs, Reported, "child", "Sam", "", day(12), 12, "",
         "", "Jamie Madeup"},
        {"e-10", "F19", "Contact began in an online game with somebody who said he was 16. They met after about two months.", Mine,
         Reported, "child", "Sam", "", between(150, 90), 1},
        {"e-11", "F19 F21 Y3", "He said he would send the picture to everyone in my year if I did not come when he called.", Childs,
         Reported, "child", "Sam", "", between(10, 2), 1, "", "", "Jamie Madeup"},
        {"e-12", "F4 F22", "Has stopped going to football and no longer sees the two friends he had since primary school.", Mine, Reported,
         "parent-or-carer", "Morgan Sample", "Mother", month(60), 5},
        {"e-13", "F11 F12 F15",
         "Missing overnight once, and found once at night in a town where he knows nobody (see the missing episodes).", Mine, Fact,
         "police", "PC Fictional", "Neighbourhood officer", between(26, 8), 8},
        {"e-14", "F5", "Another pupil, about whom there are like worries, has been collected by the same car.", Mine, Reported, "school",
         "Head of year", "", month(30), 9, "third-party identifies-source"},
        // Social presentation
        {"e-15", "P1 M2", "New trainers and a jacket his mother did not buy. He asked a teacher to keep the jacket at school.", Mine,
         Observation, "school", "Form tutor", "", between(28, 24), 24},
        // Parental capacity
        {"e-16", "C1", "Nothing in the records suggests neglect or hurt at home. His mother reports every episode at once.", Mine, Opinion,
         "record", "Chris Invented", "Designated safeguarding lead", lastYear, 2},
        // Family and environmental factors
        {"e-17", "N1", "Sam and his sister heard their father hurt their mother until the parents separated.", Mine, Reported,
         "parent-or-carer", "Morgan Sample", "Mother", PartialDate::year(today.year() - 4), 5},
        // Income
        {"e-18", "M3 M4", "A second telephone with credit on it, given to him \"so they can find me\".", Mine, Reported, "child", "Sam", "",
         day(12), 12, "not-for-parents"},
        // Social integration
        {"e-19", "S2", "Has been to a flat above a closed shop four times or more. Police confirm earlier reports about it.", Mine,
         Reported, "child", "Sam", "", between(60, 9), 1, "third-party"},
        // A row of our own
        {"e-20", "X1", "Takes it out at the flat \"because then I do not have to hear it\".", Mine, Reported, "child", "Sam", "",
         between(26, 8), 8},
    };
    std::vector<Evidence> result;
    for (const Item &item : items)
        result.push_back(evidence(item, today));
    return result;
}

}  // namespace holdfast::casefile
