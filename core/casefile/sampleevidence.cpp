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
        {"e-1", "H1",
         "Two round bruises on the upper arm, seen when his sleeve was rolled up in art. He said he had bumped into a door and pulled the "
         "sleeve "
         "down.",
         Mine, Observation, "own-observation", "Chris Invented", "Designated safeguarding lead", day(8), 8, "", "Art room", "Art teacher"},
        {"e-2", "H2 B9", "Fell asleep in lessons on three mornings in one week. Before the half-term break this was not usual for him.",
         Mine, Fact, "record", "School record", "Pastoral log", between(19, 14), 13},
        {"e-3", "H5 F11 Y1", "Smelled of alcohol and was unsteady when he came home at half past seven in the morning.", Mine, Reported,
         "parent-or-carer", "Morgan Sample", "Mother", day(25), 24},
        {"e-4", "H5 H9", "They give you drinks and you have to have them. I do not remember all of it.", Childs, Reported, "child", "Sam",
         "", between(30, 20), 1, "not-for-parents", "", "Jamie Madeup, youth worker"},
        // Education
        {"e-5", "E1", "Eleven half-day absences in six weeks, none explained beforehand. In the same weeks last year there was one.", Mine,
         Fact, "record", "School record", "Attendance register", between(45, 3), 3},
        {"e-6", "E3", "Used to help younger pupils in computing club. Has stopped handing in work and sits where he can see the door.",
         Mine, Opinion, "school", "Form tutor", "Exampleford Sample School", month(40), 10},
        // Emotional and behavioural development
        {"e-7", "B1 Y1", "Threw his telephone across the room when a message came, then cried and asked for it back.", Mine, Observation,
         "youth-work", "Jamie Madeup", "Youth worker", day(6), 6},
        {"e-8", "B7 F8",
         "Two telephones seen. He turns the second one face down and goes out of the room to answer it, often several times in an hour.",
         Mine, Observation, "youth-work", "Jamie Madeup", "Youth worker", between(20, 6), 6},
        {"e-9", "B8",
         "Seen getting into the back of a small silver car at the side gate. The driver was a man the member of staff did not know.", Mine,
         Observation, "school", "Site staff", "Exampleford Sample School", day(26), 25, "third-party",
         "Side gate, Exampleford Sample School"},
        // Identity
        {"e-10", "I2", "It is my fault for sending it. Nobody would want to know me if they saw.", Childs, Reported, "child", "Sam", "",
         day(1), 1, "", "", "Jamie Madeup, youth worker"},
        // Family and social relationships
        {"e-11", "F7 F21 Y5", "He is like a big brother. He gets me, he says I can be somebody. He sorts things out for me.", Childs,
         Reported, "child", "Sam", "", day(12), 12, "", "", "Jamie Madeup, youth worker"},
        {"e-12", "F19",
         "Contact began in the chat of an online game, with somebody who said he was 16. They spoke every evening for about two months "
         "before "
         "they met.",
         Mine, Reported, "child", "Sam", "", between(150, 90), 1},
        {"e-13", "F19 F21 Y3", "He said he would send the picture to everyone in my year if I did not come when he called.", Childs,
         Reported, "child", "Sam", "", between(10, 2), 1, "", "", "Jamie Madeup, youth worker"},
        {"e-14", "F4 F22",
         "Has stopped going to football on Saturdays and no longer sees the two friends he had known since primary school.", Mine, Reported,
         "parent-or-carer", "Morgan Sample", "Mother", month(60), 5},
        {"e-15", "F11 F12 F15",
         "Missing overnight once and found in the early hours once, the second time at a railway station in a town where he knows "
         "nobody. See the missing episodes.",
         Mine, Fact, "police", "PC Fictional", "Neighbourhood officer", between(26, 8), 8},
        {"e-16", "F5", "Another pupil, about whom there are worries of the same kind, has been collected by the same car.", Mine, Reported,
         "school", "Head of year", "Exampleford Sample School", month(30), 9, "third-party identifies-source"},
        {"e-17", "F17", "There is a man round here who gets boys to do things for him. My lad says Sam has to go when he whistles.", Others,
         Reported, "public", "A neighbour", "Asked not to be named", month(25), 7, "third-party identifies-source"},
        {"e-18", "F1", "He has never shouted at me before. He said I do not understand and that I would get him hurt.", Others, Reported,
         "parent-or-carer", "Morgan Sample", "Mother", day(10), 5},
        // Social presentation
        {"e-19", "P1 M2 M6",
         "New trainers and a jacket his mother did not buy and could not have afforded. He asked a teacher to look after the jacket so "
         "that "
         "it did not go home.",
         Mine, Observation, "school", "Form tutor", "Exampleford Sample School", between(28, 24), 24},
        // Parental capacity
        {"e-20", "C1",
         "Nothing in the records of school, health or the youth project suggests that Sam was neglected or hurt at home. His mother "
         "reports "
         "every episode at once and has changed her shifts to be in when he comes home.",
         Mine, Opinion, "record", "Chris Invented", "Designated safeguarding lead", lastYear, 2},
        // Family and environmental factors
        {"e-21", "N1",
         "Sam and his sister heard their father hurt their mother until the parents separated. The family moved to Exampleford afterwards.",
         Mine, Reported, "parent-or-carer", "Morgan Sample", "Mother", PartialDate::year(today.year() - 4), 5},
        {"e-22", "N3",
         "A door key on a red ring fell out of his bag. He said it was \"for the flat\". His mother does not know of any flat.", Mine,
         Observation, "youth-work", "Jamie Madeup", "Youth worker", day(12), 12, "not-for-parents"},
        // Income
        {"e-23", "M3 M4", "A second telephone with credit on it. He said he is given it \"so they can find me\".", Mine, Reported, "child",
         "Sam", "", day(12), 12},
        {"e-24", "M6", "He says I owe him for all of it now and he will tell me how to pay it back.", Childs, Reported, "child", "Sam", "",
         day(1), 1, "", "", "Jamie Madeup, youth worker"},
        // Social integration
        {"e-25", "S2",
         "Has been to a flat above a closed shop at least four times. Other young people and \"some older men\" come and go. Police "
         "confirm that they "
         "have had earlier reports about the address.",
         Mine, Reported, "child", "Sam", "", between(60, 9), 1, "third-party"},
        // A row of our own
        {"e-26", "X1", "Came in twice without his hearing aid. He says he takes it out there \"because then I do not have to hear it\".",
         Mine, Reported, "child", "Sam", "", between(26, 8), 8},
    };
    std::vector<Evidence> result;
    for (const Item &item : items)
        result.push_back(evidence(item, today));
    return result;
}

}  // namespace holdfast::casefile
