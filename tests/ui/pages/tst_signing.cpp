// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/tst_signing.h"

#include "tests/ui/pages/onpage.h"

#include "core/assessment/completeness.h"
#include "core/casefile/compare.h"
#include "ui/cards.h"
#include "ui/domain/findingwords.h"
#include "ui/pages.h"
#include "ui/signpage.h"

#include <QComboBox>
#include <QSignalSpy>

namespace holdfast::tests {

using namespace casefile;
using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// Nothing stands against signing it.
Case completeCase()
{
    Case record = newCase(u"A-0042"_s, OpenCase::noon());
    Assessment &now = *record.current();
    now.judgement.choice = assessment::JudgedAtRisk;
    now.judgement.why = u"Adults have been contacting the child."_s;
    now.judgement.notKnown = u"Who they are."_s;
    now.decision.choice = assessment::DecidedRefer;
    now.decision.reasons = u"There is a concern."_s;
    now.childVoice.status = u"obtained"_s;
    now.childVoice.words = u"I want it to stop."_s;
    now.carers.riskIfTold = Tri::No;
    now.carers.riskReason = u"They asked for help."_s;
    now.plan.reviewOn = QDate(2026, 6, 14);
    return record;
}

void fillSignature(OpenCase &open)
{
    open.changeAssessment([](Assessment &one) {
        one.signature.name = u"Ada Marsh"_s;
        one.signature.role = u"Social worker"_s;
        one.signature.agency = u"Northdale Council"_s;
        one.signature.statements = {u"known-on"_s, u"kept-apart"_s, u"judgement"_s, u"no-blame"_s};
    });
}

void fillCounterSignature(OpenCase &open, const QString &outcome, const QString &name = u"Jo Reed"_s)
{
    open.changeAssessment([&](Assessment &one) {
        one.counterSignature.outcome = outcome;
        one.counterSignature.name = name;
        one.counterSignature.role = u"Team manager"_s;
    });
}

QStringList fieldsOf(const std::vector<Problem> &problems)
{
    QStringList fields;
    for (const Problem &problem : problems)
        fields.append(problem.field);
    return fields;
}

}  // namespace

void Signing::exactlyTheTableBlocksSigning()
{
    OpenCase open;
    QVERIFY(open.start());
    fillSignature(open);
    SignPage page(u"sign"_s, open.session(), nullptr);
    showAlone(&page);
    const auto table =
        assessment::completeness(subjectOf(open.record(), open.assessment(), open.session().pack(), open.session().today())).problems;
    QVERIFY(!table.empty());
    QStringList expected;
    for (const assessment::Finding &finding : table) {
        QVERIFY2(assessment::blockingIds().contains(finding.id), qPrintable(finding.id));
        expected.append(finding.place);
        QVERIFY2(wordsOn(&page).size() && findingSentence(open.session().pack(), open.record(), open.assessment(), finding).size() > 5,
                 qPrintable(finding.id));
    }
    QCOMPARE(fieldsOf(page.signingProblems()), expected);
    page.proceed();
    QCOMPARE(open.assessment().state, StateDraft);
    QVERIFY(!open.assessment().signature.isSigned());
}

void Signing::eachProblemLeadsToItsField()
{
    OpenCase open;
    QVERIFY(open.start());
    open.changeAssessment([](Assessment &one) {
        one.decision.choice = assessment::DecidedNotToRefer;
        one.judgement.choice = assessment::JudgedDifferentHarm;
        one.consent.inputs.childAge = 12;
    });
    SignPage page(u"sign"_s, open.session(), nullptr);
    showAlone(&page);
    for (const Problem &problem : page.signingProblems()) {
        if (problem.field.startsWith(u"signature/"_s))
            continue;
        const Destination to = destinationOf(open.session().pack(), open.record(), problem.field);
        QVERIFY2(!to.page.isEmpty(), qPrintable(problem.field));
        if (!sectionPages().contains(to.page))
            continue;
        const std::unique_ptr<Page> target(createPage(to.page, open.session(), nullptr));
        showAlone(target.get());
        QWidget *field = target->findChild<QWidget *>(to.field);
        QVERIFY2(field, qPrintable(to.field));
        // The reason for a conflict is written where the page asks for it.
        if (to.field != u"judgement/conflictReason"_s) {
            QVERIFY2(target->goToField(to.field), qPrintable(to.field));
            QVERIFY2(field->isAncestorOf(QApplication::focusWidget()), qPrintable(to.field));
        }
    }
}

void Signing::statementsNameAndRoleAreAsked()
{
    OpenCase open;
    QVERIFY(open.start(completeCase()));
    SignPage page(u"sign"_s, open.session(), nullptr);
    showAlone(&page);
    QCOMPARE(fieldsOf(page.signingProblems()),
             (QStringList{u"signature/statements"_s, u"signature/name"_s, u"signature/role"_s, u"signature/agency"_s}));
    QVERIFY(wordsOn(&page).contains(open.session().pack().words(u"standing.nothing-stops-signing"_s)));
    page.proceed();
    QVERIFY(wordsOn(&page).contains(u"Enter your name"_s));
    QCOMPARE(open.assessment().state, StateDraft);
    QTest::keyClicks(found<LineField>(&page, u"signature/name"_s)->entry(), u"Ada Marsh"_s);
    QVERIFY(!fieldsOf(page.signingProblems()).contains(u"signature/name"_s));
}

void Signing::signingLocksTheVersionWithItsWords()
{
    OpenCase open;
    QVERIFY(open.start(completeCase()));
    fillSignature(open);
    SignPage page(u"sign"_s, open.session(), nullptr);
    showAlone(&page);
    page.proceed();
    QCOMPARE(open.assessment().state, StateWaiting);
    QCOMPARE(open.assessment().signature.at, OpenCase::noon());
    const content::Pack &pack = open.session().pack();
    QCOMPARE(open.assessment().signature.wording, pack.wording());
    QCOMPARE(open.assessment().signature.packDigest, pack.digest());
    QVERIFY(wordsOn(&page).contains(u"Signed by Ada Marsh, Social worker, Northdale Council, at 3:40pm, 14 May 2026"_s));
    // Locked: neither a field nor a program changes it.
    open.changeAssessment([](Assessment &one) { one.judgement.why = u"something else"_s; });
    QCOMPARE(open.assessment().judgement.why, u"Adults have been contacting the child."_s);
    const std::unique_ptr<Page> judgement(createPage(u"judgement"_s, open.session(), nullptr));
    showAlone(judgement.get());
    QVERIFY(found<TextField>(judgement.get(), u"judgement/why"_s)->edit()->isReadOnly());
}

void Signing::anotherPersonCounterSigns()
{
    OpenCase open;
    QVERIFY(open.start(completeCase()));
    fillSignature(open);
    SignPage page(u"sign"_s, open.session(), nullptr);
    showAlone(&page);
    page.proceed();
    fillCounterSignature(open, u"agree"_s, u" ada  MARSH "_s);
    page.proceed();
    QCOMPARE(open.assessment().state, StateWaiting);
    QVERIFY(wordsOn(&page).contains(u"by a different person"_s));
    fillCounterSignature(open, u"agree-with-comments"_s);
    page.proceed();
    QCOMPARE(open.assessment().state, StateWaiting);
    QVERIFY(wordsOn(&page).contains(u"Enter your comments"_s));
    fillCounterSignature(open, u"agree"_s);
    page.proceed();
    QCOMPARE(open.assessment().state, StateSigned);
    QVERIFY(wordsOn(&page).contains(u"Agree: Jo Reed, Team manager, at 3:40pm, 14 May 2026"_s));
    // Signed and agreed: the counter-signature stands too.
    QVERIFY(!found<QPushButton>(&page, u"continue"_s)->isVisible());
}

void Signing::aVersionIsReturnedWithQuestions()
{
    OpenCase open;
    QVERIFY(open.start(completeCase()));
    fillSignature(open);
    SignPage page(u"sign"_s, open.session(), nullptr);
    showAlone(&page);
    page.proceed();
    fillCounterSignature(open, u"return"_s);
    page.proceed();
    QCOMPARE(open.assessment().state, StateWaiting);
    QVERIFY(wordsOn(&page).contains(u"Enter at least one question"_s));
    open.changeAssessment([](Assessment &one) {
        one.counterSignature.questions.push_back({u"q-1"_s, u"judgement/why"_s, u"Who said so?"_s, {}, {}});
    });
    page.proceed();
    QCOMPARE(open.assessment().state, StateReturned);
    QVERIFY(!open.assessment().isLocked());
    QVERIFY(!open.assessment().signature.isSigned());
    // The author sees the question, tied to its field, and answers it.
    QVERIFY(wordsOn(&page).contains(u"Why I think this: Who said so?"_s));
    QVERIFY(wordsOn(&page).contains(u"Jo Reed"_s));
    QTest::keyClicks(found<TextField>(&page, u"counterSignature/questions/q-1/answer"_s)->entry(), u"The school nurse."_s);
    QCOMPARE(open.assessment().counterSignature.questions[0].answer, u"The school nurse."_s);
    // And signs again: the statements are read anew.
    QVERIFY(fieldsOf(page.signingProblems()).contains(u"signature/statements"_s));
    fillSignature(open);
    page.proceed();
    QCOMPARE(open.assessment().state, StateWaiting);
    QVERIFY(open.assessment().counterSignature.outcome.isEmpty());
    QCOMPARE(open.assessment().counterSignature.questions.size(), size_t(1));
}

void Signing::theReasonForAConflictComesFirst()
{
    Case record = completeCase();
    record.current()->judgement.conflictReason = u"A doctor explained the bruise."_s;
    OpenCase open;
    QVERIFY(open.start(record));
    fillSignature(open);
    SignPage page(u"sign"_s, open.session(), nullptr);
    showAlone(&page);
    QVERIFY(!wordsOn(&page).contains(u"A doctor explained the bruise."_s));
    page.proceed();
    const QString words = wordsOn(&page);
    QVERIFY(words.contains(u"A doctor explained the bruise."_s));
    QVERIFY(words.indexOf(u"A doctor explained the bruise."_s) < words.indexOf(open.session().pack().field(u"countersign.outcome"_s)));
}

void Signing::whatItRestsOnIsSignedWithIt()
{
    OpenCase open;
    Case record = completeCase();
    record.child.name = u"Sam Example"_s;
    record.evidence.push_back({});
    record.evidence.back().id = u"e-1"_s;
    record.evidence.back().text = u"Seen in a blue car."_s;
    record.evidence.back().rows = QStringList(u"H1"_s);
    record.current()->answers[u"H1"_s].answer = assessment::Answer::Present;
    record.current()->domains[u"health"_s].analysis = u"What it adds up to."_s;
    record.current()->plan.actions.push_back({});
    record.current()->plan.actions.back().id = u"t-1"_s;
    record.current()->plan.actions.back().what = u"Ring the school"_s;
    QVERIFY(open.start(record));
    fillSignature(open);
    SignPage page(u"sign"_s, open.session(), nullptr);
    showAlone(&page);
    page.proceed();
    QCOMPARE(open.assessment().state, StateWaiting);
    QCOMPARE(open.assessment().signature.record.child.name, u"Sam Example"_s);

    // The pages it rests on are closed, say why, and lead on.
    for (const QString &id : {u"child-and-family"_s, u"domain.health"_s, u"judgement"_s, u"plan"_s}) {
        const std::unique_ptr<Page> closed(createPage(id, open.session(), nullptr));
        showAlone(closed.get());
        QVERIFY2(wordsOn(closed.get()).contains(u"This assessment was signed at"_s), qPrintable(id));
        for (const QLineEdit *edit : closed->findChildren<QLineEdit *>())
            QVERIFY2(!edit->isVisibleTo(closed.get()) || edit->isReadOnly(), qPrintable(id + edit->parentWidget()->objectName()));
        for (const QRadioButton *radio : closed->findChildren<QRadioButton *>())
            QVERIFY2(!radio->isVisibleTo(closed.get()) || !radio->isEnabled() || radio->isChecked(), qPrintable(id + radio->text()));
        QSignalSpy went(closed.get(), &Page::navigateRequested);
        for (Link *link : closed->findChildren<Link *>())
            if (link->text() == u"Add a correction"_s)
                link->click();
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.front().at(1).toString(), u"corrections"_s);
    }
    // What goes on is open.
    for (const QString &id : {u"missing-episodes"_s, u"referral"_s}) {
        const std::unique_ptr<Page> goesOn(createPage(id, open.session(), nullptr));
        showAlone(goesOn.get());
        QVERIFY2(!wordsOn(goesOn.get()).contains(u"This assessment was signed at"_s), qPrintable(id));
    }
    // What became of an action is recorded beside it; what was agreed is not touched.
    QVERIFY(open.session().editAssessment(u"assessment/plan/actions"_s, [](Assessment &one) { one.plan.actions[0].done = true; }));
    QVERIFY(!open.session().editAssessment(u"assessment/plan/actions"_s, [](Assessment &one) { one.plan.actions[0].what = u"Other"_s; }));
    QCOMPARE(open.assessment().plan.actions[0].what, u"Ring the school"_s);

    // Given back, it is open again and nothing is kept aside.
    fillCounterSignature(open, u"return"_s);
    open.changeAssessment([](Assessment &one) {
        one.counterSignature.questions.push_back({});
        one.counterSignature.questions.back().id = u"q-1"_s;
        one.counterSignature.questions.back().text = u"Who saw it?"_s;
    });
    page.proceed();
    QCOMPARE(open.assessment().state, StateReturned);
    QVERIFY(open.assessment().signature.record == SignedRecord());
    const std::unique_ptr<Page> again(createPage(u"child-and-family"_s, open.session(), nullptr));
    showAlone(again.get());
    QVERIFY(!found<LineField>(again.get(), u"child/name"_s)->edit()->isReadOnly());
}

void Signing::aCorrectionStandsBesideTheVersion()
{
    OpenCase open;
    QVERIFY(open.start(completeCase()));
    fillSignature(open);
    SignPage page(u"sign"_s, open.session(), nullptr);
    showAlone(&page);
    page.proceed();
    auto *cards = found<Cards>(&page, u"corrections"_s);
    QVERIFY(cards->isVisibleTo(&page));
    cards->addOne();
    QCOMPARE(open.assessment().corrections.size(), size_t(1));
    const QString key = open.assessment().corrections[0].id;
    QTest::keyClicks(found<TextField>(&page, u"corrections/"_s + key + u"/text"_s)->entry(), u"It was a blue car."_s);
    QTest::keyClicks(found<TextField>(&page, u"corrections/"_s + key + u"/reason"_s)->entry(), u"The witness rang back."_s);
    QCOMPARE(open.assessment().corrections[0].text, u"It was a blue car."_s);
    QCOMPARE(open.assessment().corrections[0].reason, u"The witness rang back."_s);
    QCOMPARE(open.assessment().corrections[0].at, OpenCase::noon());
    // Of a row too; side by side with another assessment that row says so.
    auto *about = found(&page, u"corrections/"_s + key + u"/place"_s)->findChild<QComboBox *>();
    about->setFocus();
    QTest::keyClicks(about, u"H3"_s);
    QCOMPARE(open.assessment().corrections[0].place, u"answers/H3"_s);
    Case both = open.record();
    both.assessments.insert(both.assessments.begin(), newCase(u"A-1"_s, OpenCase::noon().addDays(-90)).assessments.front());
    for (const ComparedRow &row : compare(both, open.session().pack()).rows)
        QCOMPARE(row.change == Change::Corrected, row.id == u"H3"_s);
    QCOMPARE(open.assessment().judgement.why, u"Adults have been contacting the child."_s);
}

}  // namespace holdfast::tests
