// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/casefile/tst_record.h"

#include "core/base/clock.h"
#include "core/casefile/case.h"
#include "core/content/pack.h"

#include <QTest>

namespace holdfast::tests {

using namespace casefile;

namespace {

const QDateTime Now = fromIso(QStringLiteral("2026-05-14T15:40:00+01:00"));
const QDate Today(2026, 5, 14);

Case started()
{
    return newCase(QStringLiteral("A-0042"), Now);
}

assessment::Subject subject(const Case &record)
{
    return subjectOf(record, *record.current(), content::Pack::builtIn(), Today);
}

}  // namespace

void RecordTest::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << QStringLiteral("Sample Child") << QStringLiteral("S.C.");
    QTest::newRow("brackets") << QStringLiteral("Sample Child (fictional)") << QStringLiteral("S.C.");
    QTest::newRow("hyphen") << QStringLiteral("anne-marie  o'sample") << QStringLiteral("A.M.O.");
    QTest::newRow("accents") << QString::fromUtf8("Élodie Ümit") << QString::fromUtf8("É.Ü.");
    QTest::newRow("beyond the first plane") << QString::fromUtf8("𐐨x Child") << QString::fromUtf8("𐐀.C.");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("not known yet") << QStringLiteral("?") << QString();
    QTest::newRow("half a surrogate") << QString(QChar(0xd83d)) << QString();
}

void RecordTest::initials()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(casefile::initials(name), expected);
}

void RecordTest::ageToday_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<int>("estimated");  // -1: none
    QTest::addColumn<int>("expected");
    QTest::newRow("day before the birthday") << QDate(2012, 5, 15) << -1 << 13;
    QTest::newRow("birthday") << QDate(2012, 5, 14) << 9 << 14;
    QTest::newRow("estimated") << QDate() << 15 << 15;
    QTest::newRow("unknown") << QDate() << -1 << -1;
    QTest::newRow("born tomorrow") << QDate(2026, 5, 15) << 15 << 15;
}

void RecordTest::ageToday()
{
    QFETCH(QDate, born);
    QFETCH(int, estimated);
    QFETCH(int, expected);
    Child child;
    child.dateOfBirth = born;
    if (estimated >= 0)
        child.estimatedAge = estimated;
    QCOMPARE(casefile::ageToday(child, Today).value_or(-1), expected);
}

void RecordTest::evidenceOfALinkedRow()
{
    Case record = started();
    record.evidence.resize(3);
    record.evidence[0].rows = {QStringLiteral("H7")};
    record.evidence[1].rows = {QStringLiteral("F1"), QStringLiteral("I3")};
    record.evidence[2].rows = {QStringLiteral("H8")};
    QCOMPARE(evidenceFor(record, QStringLiteral("I3")).size(), size_t(2));
    QCOMPARE(evidenceFor(record, QStringLiteral("H7")).size(), size_t(2));
    QCOMPARE(evidenceFor(record, QStringLiteral("I4")), std::vector<const assessment::Evidence *>{&record.evidence[2]});
    QVERIFY(evidenceFor(record, QStringLiteral("H1")).empty());
}

void RecordTest::consentTakesTheChildsBirthday()
{
    Case record = started();
    record.child.dateOfBirth = QDate(2011, 1, 2);
    QCOMPARE(consentInputs(record, *record.current()).dateOfBirth, QDate(2011, 1, 2));
    record.current()->consent.inputs.dateOfBirth = QDate(2010, 1, 2);
    QCOMPARE(consentInputs(record, *record.current()).dateOfBirth, QDate(2010, 1, 2));
}

void RecordTest::underThirteen_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("estimated");
    QTest::addColumn<bool>("expected");
    QTest::newRow("now") << QDate(2014, 1, 1) << QString() << -1 << true;
    QTest::newRow("then") << QDate(2011, 1, 1) << QStringLiteral("2023-06-01") << -1 << true;
    QTest::newRow("neither") << QDate(2011, 1, 1) << QStringLiteral("2025-06-01") << -1 << false;
    QTest::newRow("lowest age of a year") << QDate(2011, 6, 1) << QStringLiteral("2024") << -1 << true;
    QTest::newRow("estimated") << QDate() << QString() << 12 << true;
    QTest::newRow("not known") << QDate() << QString() << -1 << false;
}

void RecordTest::underThirteen()
{
    QFETCH(QDate, born);
    QFETCH(QString, event);
    QFETCH(int, estimated);
    QFETCH(bool, expected);
    Case record = started();
    record.child.dateOfBirth = born;
    if (estimated >= 0)
        record.child.estimatedAge = estimated;
    record.current()->consent.inputs.eventDate = *PartialDate::parse(event);
    QCOMPARE(subject(record).underThirteen, expected);
}

void RecordTest::voice_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QDate>("planOn");
    QTest::addColumn<bool>("settled");
    const QDate day(2026, 5, 20);
    QTest::newRow("nothing") << QString() << QString() << QString() << QDate() << false;
    QTest::newRow("words") << QStringLiteral("obtained") << QStringLiteral("I want it to stop") << QString() << QDate() << true;
    QTest::newRow("called obtained, no words") << QStringLiteral("obtained") << QStringLiteral(" \n") << QString() << QDate() << false;
    QTest::newRow("not safe, no plan") << QStringLiteral("not-safe-now") << QString() << QString() << QDate() << false;
    QTest::newRow("not safe, plan without a day")
        << QStringLiteral("not-safe-now") << QString() << QStringLiteral("at school") << QDate() << false;
    QTest::newRow("not safe, plan and day") << QStringLiteral("not-safe-now") << QString() << QStringLiteral("at school") << day << true;
}

void RecordTest::voice()
{
    QFETCH(QString, status);
    QFETCH(QString, words);
    QFETCH(QString, plan);
    QFETCH(QDate, planOn);
    QFETCH(bool, settled);
    Case record = started();
    record.current()->childVoice.status = status;
    record.current()->childVoice.words = words;
    record.current()->childVoice.planToAsk = plan;
    record.current()->childVoice.planOn = planOn;
    QCOMPARE(subject(record).childsVoiceRecordedOrReasoned, settled);
}

void RecordTest::parentImplicated()
{
    Case record = started();
    QVERIFY(!subject(record).isParentImplicated);
    record.people.resize(1);
    record.people[0].implicated = Tri::Yes;
    QVERIFY(!subject(record).isParentImplicated);
    record.people[0].parentOrCarer = true;
    QVERIFY(subject(record).isParentImplicated);
    record.people[0].implicated = Tri::NotKnown;
    QVERIFY(!subject(record).isParentImplicated);
    record.current()->carers.implicated = Tri::Yes;
    QVERIFY(subject(record).isParentImplicated);
}

void RecordTest::previousJudgementIsTheLastSignedOne()
{
    Case record = started();
    QVERIFY(!subject(record).isReassessment);
    QCOMPARE(subject(record).previousJudgement, QString());
    record.current()->state = StateSigned;
    record.current()->signature.at = Now;
    record.current()->judgement.choice = assessment::JudgedAtRisk;
    QCOMPARE(subject(record).previousJudgement, QString());  // its own is not the previous one
    record.assessments.push_back(reassessment(record, Now.addDays(30)));
    record.current()->judgement.choice = assessment::JudgedNoConcern;
    QVERIFY(subject(record).isReassessment);
    QCOMPARE(subject(record).previousJudgement, assessment::JudgedAtRisk);
    record.assessments.push_back(reassessment(record, Now.addDays(60)));  // the second was never signed
    QCOMPARE(subject(record).previousJudgement, assessment::JudgedAtRisk);
}

void RecordTest::aNewCaseIsADraft()
{
    const Case record = newCase(QStringLiteral("A-0042"), fromIso(QStringLiteral("2026-05-14T23:30:00Z")));
    QCOMPARE(record.reference, QStringLiteral("A-0042"));
    QCOMPARE(record.assessments.size(), size_t(1));
    QCOMPARE(record.current()->state, StateDraft);
    QCOMPARE(record.current()->knownOn, QDate(2026, 5, 15));  // already the next day in the United Kingdom
    QVERIFY(record.current()->answers.isEmpty() && record.evidence.empty());
    QVERIFY(!content::Pack::builtIn().choiceLabel(QStringLiteral("assessment-kind"), record.current()->kind).isEmpty());
}

void RecordTest::reassessmentStartsWithOpenQuestions()
{
    Case record = started();
    Assessment &first = *record.current();
    first.answers[QStringLiteral("H3")].answer = assessment::Answer::Present;
    first.vulnerabilities[QStringLiteral("V7")].answer = assessment::Answer::Present;
    first.judgement.choice = assessment::JudgedAtRisk;
    first.plan.actions.resize(2);
    first.plan.actions[0].done = true;
    first.plan.actions[1].what = QStringLiteral("Ask school");
    first.plan.actions[0].id = QStringLiteral("p-done");
    first.plan.actions[1].id = QStringLiteral("p-open");
    first.plan.reviewOn = Today;
    first.signature.at = Now;
    // What nobody else may read stays so in what is carried over, and only there.
    const QStringList third{assessment::MarkThirdParty}, parents{assessment::MarkNotForParents};
    first.textMarks = {{QStringLiteral("vulnerabilityNote"), parents}, {QStringLiteral("/assessments/0/vulnerabilities/V7/note"), third},
                       {QStringLiteral("plan/0/what"), parents},       {QStringLiteral("plan/1/what"), third},
                       {QStringLiteral("plan/p-open/why"), parents},   {QStringLiteral("start/whyNow"), third},
                       {QStringLiteral("start/workerContact"), third}, {QStringLiteral("judgement/why"), third}};
    const Assessment next = reassessment(record, Now.addDays(30));
    const QMap<QString, QStringList> carried{{QStringLiteral("vulnerabilityNote"), parents},
                                             {QStringLiteral("vulnerabilities/V7/note"), third},
                                             {QStringLiteral("plan/p-open/what"), third},
                                             {QStringLiteral("plan/p-open/why"), parents},
                                             {QStringLiteral("start/workerContact"), third}};
    QCOMPARE(next.textMarks, carried);
    QVERIFY(next.id != first.id);
    QCOMPARE(next.state, StateDraft);
    QVERIFY(next.answers.isEmpty() && next.judgement.choice.isEmpty() && !next.signature.isSigned());
    QCOMPARE(next.vulnerabilities, first.vulnerabilities);
    QCOMPARE(next.plan.actions.size(), size_t(1));
    QCOMPARE(next.plan.actions[0].what, QStringLiteral("Ask school"));
    QVERIFY(!next.plan.reviewOn.isValid());
    QCOMPARE(next.kind, QStringLiteral("reassessment"));
}

}  // namespace holdfast::tests
