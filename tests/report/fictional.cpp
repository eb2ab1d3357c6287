// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/fictional.h"

namespace holdfast::tests {

using namespace report;
using assessment::Answer;

const content::Pack &pack()
{
    return content::Pack::builtIn();
}

casefile::Case fictional()
{
    casefile::Case record;
    record.reference = QStringLiteral("A-0042");
    record.child.name = QStringLiteral("Jo Sample");
    record.child.dateOfBirth = QDate(2012, 2, 3);
    record.child.homeAddress = QStringLiteral("1 Example Street, Exampleton");
    casefile::Assessment assessment;
    assessment.id = QStringLiteral("a-1");
    assessment.kind = QStringLiteral("first");
    assessment.knownOn = QDate(2026, 5, 14);
    assessment.start.workerName = QStringLiteral("R. Example");
    assessment.answers[QStringLiteral("H7")] = {Answer::Present, true, {}, {}};
    assessment.answers[QStringLiteral("H2")] = {Answer::NotSeen, false, {}, {}};
    assessment.answers[QStringLiteral("E1")] = {Answer::NotKnown, false, {}, {}};
    assessment::Evidence item;
    item.id = QStringLiteral("e-1");
    item.text = QStringLiteral("I do it when I am scared");
    item.whoseWords = QStringLiteral("child-exact");
    item.basis = QStringLiteral("fact");
    item.source = {QStringLiteral("school"), QStringLiteral("Ms Example"), QStringLiteral("form tutor"), {}};
    item.happened = PartialDate::month(2026, 5);
    item.recorded = QDate(2026, 5, 12);
    item.rows = {QStringLiteral("H7")};
    record.evidence.push_back(item);
    record.assessments.push_back(assessment);
    return record;
}

Options options(Audience audience)
{
    Options made;
    made.audience = audience;
    made.now = Now;
    return made;
}

void allowParents(casefile::Case &record)
{
    record.assessments.back().carers.riskIfTold = Tri::No;
    record.assessments.back().carers.riskReason = QStringLiteral("They asked for help themselves.");
    record.assessments.back().carers.implicated = Tri::No;
}

QString fullText(const casefile::Case &record, const Options &with)
{
    const auto document = makeDocument(QStringLiteral("full-assessment"), record, record.assessments.size() - 1, pack(), with);
    return document ? plainText(*document) : QStringLiteral("not made");
}

}  // namespace holdfast::tests
