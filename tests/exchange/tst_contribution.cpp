// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/exchange/tst_contribution.h"

#include "core/exchange/contribution.h"

#include <QTest>

namespace holdfast::tests {

namespace {

using assessment::Answer;
using casefile::Case;
using casefile::Contribution;
using exchange::Choice;
using exchange::Proposal;

const QDate Today(2026, 5, 14);
const QString Nurse = QStringLiteral("A. Contributor");

const content::Pack &pack()
{
    return content::Pack::builtIn();
}

Case ours()
{
    Case record = casefile::newCase(QStringLiteral("A-0042"), QDateTime(Today, QTime(12, 0), Qt::UTC));
    record.child.name = QStringLiteral("Jamie Sample");
    record.child.dateOfBirth = QDate(2012, 3, 4);
    return record;
}

Contribution theirs(std::vector<casefile::ContributedRow> rows = {})
{
    Contribution made;
    made.name = Nurse;
    made.role = QStringLiteral("school nurse");
    made.agency = QStringLiteral("Exampleton Trust");
    made.date = QDate(2026, 5, 12);
    made.dateTyped = QStringLiteral("12/5/2026");
    made.rows = std::move(rows);
    return made;
}

QMap<QString, Choice> everywhere(const Case &record, const Contribution &made, Choice choice)
{
    QMap<QString, Choice> chosen;
    for (const Proposal &one : exchange::proposals(record, made, pack()))
        chosen.insert(one.place, choice);
    return chosen;
}

Case taken(const Case &record, const Contribution &made, Choice choice)
{
    const auto result = exchange::withChosen(record, made, pack(), everywhere(record, made, choice), Today);
    return result ? *result : Case();
}

}  // namespace

void ContributionTest::whatIsProposed_data()
{
    QTest::addColumn<int>("our");
    QTest::addColumn<QString>("ourWords");
    QTest::addColumn<int>("their");
    QTest::addColumn<QString>("theirWords");
    QTest::addColumn<int>("choices");   // 0: no proposal
    QTest::addColumn<int>("proposed");  // Choice
    const auto row = [](const char *name, Answer our, const char *ourWords, Answer their, const char *theirWords, int choices,
                        Choice proposed) {
        QTest::newRow(name) << int(our) << QString::fromLatin1(ourWords) << int(their) << QString::fromLatin1(theirWords) << choices
                            << int(proposed);
    };
    using enum Answer;
    row("we have nothing", NotAnswered, "", Present, "tired", 2, Choice::Take);
    row("we have nothing, they only tick", NotAnswered, "", NotSeen, "", 2, Choice::Take);
    row("they only write", NotAnswered, "", NotAnswered, "tired", 2, Choice::Take);
    row("we have evidence, no answer", NotAnswered, "slept", Present, "tired", 2, Choice::Keep);
    row("answers differ", Present, "slept", NotSeen, "", 3, Choice::Keep);
    row("ours is not known", NotKnown, "", Present, "tired", 3, Choice::Keep);
    row("not seen does not outweigh", NotSeen, "", Present, "tired", 3, Choice::Keep);
    row("same answer, new words", Present, "slept", Present, "tired", 2, Choice::Keep);
    row("same answer, no words", Present, "slept", Present, "", 0, Choice::Keep);
    row("same answer, we have no words", Present, "", Present, "tired", 2, Choice::Keep);
}

void ContributionTest::whatIsProposed()
{
    QFETCH(int, our);
    QFETCH(QString, ourWords);
    QFETCH(int, their);
    QFETCH(QString, theirWords);
    QFETCH(int, choices);
    Case record = ours();
    if (our)
        record.current()->answers[QStringLiteral("H2")].answer = Answer(our);
    if (!ourWords.isEmpty()) {
        record.evidence.emplace_back();
        record.evidence.back().id = QStringLiteral("e-1");
        record.evidence.back().text = ourWords;
        record.evidence.back().rows = QStringList(QStringLiteral("H2"));
    }
    const auto all = exchange::proposals(record, theirs({{QStringLiteral("H2"), Answer(their), theirWords}}), pack());
    QCOMPARE(all.size(), size_t(choices > 0));
    if (all.empty())
        return;
    QCOMPARE(int(all.front().choices.size()), choices);
    QCOMPARE(all.front().choices.front(), Choice::Keep);
    QTEST(int(all.front().proposed), "proposed");
    QCOMPARE(all.front().ourWords, ourWords);
    QCOMPARE(all.front().theirWords, theirWords);
}

void ContributionTest::nothingChangesUnchosen()
{
    const Contribution made = theirs({{QStringLiteral("H2"), Answer::Present, QStringLiteral("tired")}});
    const auto kept = exchange::withChosen(ours(), made, pack(), {}, Today);
    QVERIFY(kept && kept->evidence.empty() && kept->current()->answers.isEmpty() && kept->current()->start.contributors.empty());
    QCOMPARE(taken(ours(), made, Choice::Keep).evidence.size(), size_t(0));
    // What was not offered is not done either.
    const auto not_offered = exchange::withChosen(ours(), made, pack(), {{QStringLiteral("H2"), Choice::Both}}, Today);
    QVERIFY(not_offered && not_offered->evidence.empty());
    // A row they left empty is in no proposal.
    QVERIFY(exchange::proposals(ours(), theirs(), pack()).empty());
}

void ContributionTest::takenAnswersNameTheirSource()
{
    Case record = ours();
    record.current()->answers[QStringLiteral("H3")] = {Answer::Present, true, {}, {}};
    const Case result = taken(record,
                              theirs({{QStringLiteral("H2"), Answer::Present, QStringLiteral("Asleep twice.\nSince May")},
                                      {QStringLiteral("H3"), Answer::NotSeen, {}},
                                      {QStringLiteral("S4"), Answer::NotKnown, {}}}),
                              Choice::Take);
    const auto &answers = result.current()->answers;
    QCOMPARE(answers.value(QStringLiteral("H2")).answer, Answer::Present);
    QCOMPARE(answers.value(QStringLiteral("H3")).answer, Answer::NotSeen);
    QVERIFY(!answers.value(QStringLiteral("H3")).significant);
    QCOMPARE(answers.value(QStringLiteral("S4")).answer, Answer::NotKnown);
    QCOMPARE(result.evidence.size(), size_t(3));
    for (const assessment::Evidence &item : result.evidence) {
        QCOMPARE(item.source.name, Nurse);
        QCOMPARE(item.source.role, QStringLiteral("school nurse, Exampleton Trust"));
        QCOMPARE(item.recorded, QDate(2026, 5, 12));
        QCOMPARE(item.whoseWords, QStringLiteral("other-exact"));
        QVERIFY(item.id.startsWith(QStringLiteral("e-")) && item.rows.size() == 1);
    }
    QCOMPARE(result.evidence[0].text, QStringLiteral("Asleep twice.\nSince May"));
    QCOMPARE(result.evidence[1].text, QStringLiteral("Not seen"));
    QCOMPARE(result.current()->start.contributors.size(), size_t(1));
    QCOMPARE(result.current()->start.contributors.front().how, QStringLiteral("paper"));
}

void ContributionTest::keepingBothKeepsOurAnswer()
{
    Case record = ours();
    record.current()->answers[QStringLiteral("H2")] = {Answer::Present, true, {}, {}};
    const Case result = taken(record, theirs({{QStringLiteral("H2"), Answer::NotSeen, QStringLiteral("Wide awake in May")}}), Choice::Both);
    QCOMPARE(result.current()->answers, record.current()->answers);
    QCOMPARE(result.evidence.size(), size_t(1));
    QCOMPARE(result.evidence.front().text, QStringLiteral("Not seen: Wide awake in May"));
}

void ContributionTest::notesOfVulnerabilitiesSayWhoSaidIt()
{
    Case record = ours();
    record.current()->vulnerabilities[QStringLiteral("V2")] = {Answer::Present, false, QStringLiteral("Ours"), {}};
    const Case result = taken(record, theirs({{QStringLiteral("V2"), Answer::Present, QStringLiteral("Theirs")}}), Choice::Both);
    QCOMPARE(result.current()->vulnerabilities.value(QStringLiteral("V2")).note,
             QStringLiteral("Ours\nTheirs (A. Contributor, school nurse, Exampleton Trust, 12 May 2026)"));
    const Case fresh = taken(ours(), theirs({{QStringLiteral("Y1"), Answer::NotKnown, {}}}), Choice::Take);
    QCOMPARE(fresh.current()->prompts.value(QStringLiteral("Y1")).answer, Answer::NotKnown);
    QVERIFY(fresh.evidence.empty());
}

void ContributionTest::textsAreAddedOrReplaced()
{
    Case record = ours();
    record.current()->judgement.why = QStringLiteral("Ours");
    Contribution made = theirs();
    made.why = QStringLiteral("Theirs");
    made.voice = QStringLiteral("“I am tired”");
    made.childSchool = QStringLiteral("Exampleton High School");
    made.evidence = QStringLiteral("A blue car");
    const auto all = exchange::proposals(record, made, pack());
    QCOMPARE(all.size(), size_t(4));
    for (const Proposal &one : all)
        QCOMPARE(one.proposed, one.place == QStringLiteral("judgement.why") ? Choice::Keep : Choice::Take);
    const Case both = *exchange::withChosen(record, made, pack(), {{QStringLiteral("judgement.why"), Choice::Both}}, Today);
    QCOMPARE(both.current()->judgement.why, QStringLiteral("Ours\nTheirs (A. Contributor, school nurse, Exampleton Trust, 12 May 2026)"));
    const Case result = taken(record, made, Choice::Take);
    QVERIFY(result.current()->judgement.why.startsWith(QStringLiteral("Theirs (A. Contributor")));
    QVERIFY(result.current()->childVoice.words.startsWith(QStringLiteral("“I am tired” (A. Contributor")));
    QCOMPARE(result.child.school, QStringLiteral("Exampleton High School"));
    QCOMPARE(result.evidence.size(), size_t(1));
    QVERIFY(result.evidence.front().rows.isEmpty());
}

void ContributionTest::aSecondReadingProposesNothing()
{
    Contribution made = theirs({{QStringLiteral("H2"), Answer::Present, QStringLiteral("tired")},
                                {QStringLiteral("H3"), Answer::NotSeen, {}},
                                {QStringLiteral("V2"), Answer::Present, QStringLiteral("noted")},
                                {QStringLiteral("S4"), Answer::NotAnswered, QStringLiteral("words")}});
    made.why = QStringLiteral("Theirs");
    made.childSchool = QStringLiteral("Exampleton High School");
    made.evidence = QStringLiteral("A blue car");
    const Case once = taken(ours(), made, Choice::Take);
    QVERIFY(exchange::proposals(once, made, pack()).empty());
    Case other = ours();
    other.current()->answers[QStringLiteral("H2")].answer = Answer::NotKnown;
    const Case both = *exchange::withChosen(other, made, pack(), {{QStringLiteral("H2"), Choice::Both}}, Today);
    for (const Proposal &one : exchange::proposals(both, made, pack()))
        QVERIFY(one.place != QStringLiteral("H2"));
}

void ContributionTest::anotherChildIsNoticed()
{
    Contribution made = theirs({{QStringLiteral("H2"), Answer::Present, {}}});
    QVERIFY(exchange::doubts(ours(), made).isEmpty());
    made.reference = QStringLiteral("a-0042");
    made.childName = QStringLiteral("jamie  sample");
    made.childBirth = QDate(2012, 3, 4);
    made.childBirthTyped = QStringLiteral("4/3/2012");
    QVERIFY(exchange::doubts(ours(), made).isEmpty());
    QCOMPARE(exchange::proposals(ours(), made, pack()).size(), size_t(1));
    made.reference = QStringLiteral("A-0050");
    made.childName = QStringLiteral("Robin Sample");
    made.childBirth = QDate(2011, 3, 4);
    QCOMPARE(exchange::doubts(ours(), made),
             (QStringList{QStringLiteral("case.reference"), QStringLiteral("child.name"), QStringLiteral("child.date-of-birth")}));
    for (const Proposal &one : exchange::proposals(ours(), made, pack()))
        QCOMPARE(one.proposed, Choice::Keep);
    // A day that cannot be read is shown, and cannot be taken.
    Contribution dated = theirs();
    dated.childBirthTyped = QStringLiteral("spring 2012");
    const auto all = exchange::proposals(ours(), dated, pack());
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().choices, std::vector<Choice>{Choice::Keep});
}

void ContributionTest::signedVersionsAreLeftAlone()
{
    Case record = ours();
    record.current()->state = casefile::StateSigned;
    const auto result = exchange::withChosen(record, theirs({{QStringLiteral("H2"), Answer::Present, {}}}), pack(),
                                             {{QStringLiteral("H2"), Choice::Take}}, Today);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Refused);
}

}  // namespace holdfast::tests
