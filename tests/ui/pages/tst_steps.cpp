// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/tst_steps.h"

#include "tests/ui/pages/onpage.h"

#include "core/casefile/summary.h"
#include "core/pathway/step.h"
#include "ui/cards.h"
#include "ui/followpages.h"

#include <QApplication>
#include <QComboBox>

namespace holdfast::tests {

using namespace Qt::StringLiterals;
using namespace ui;

void Steps::aCallStartsBothClocks()
{
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    found<QPushButton>(&page, u"log.referred-by-phone"_s)->click();
    QCOMPARE(open.record().pathway.events.size(), size_t(1));
    QCOMPARE(open.record().pathway.events[0].at, OpenCase::noon());
    QVERIFY(wordsOn(&page).contains(u"Written referral due by 3:40pm, Saturday 16 May 2026. 48 hours left."_s));
    QVERIFY(wordsOn(&page).contains(u"normally expected by 3:40pm, Friday 15 May 2026."_s));
    // The focus went into the step, where its time can be put right.
    QVERIFY(found(&page, u"pathway/events"_s)->isAncestorOf(QApplication::focusWidget()));
    open.moveTo(OpenCase::noon().addSecs(50 * 3600));
    page.load();
    QVERIFY(wordsOn(&page).contains(u"Written referral overdue by 2 hours. Record when it was sent, or why it was not."_s));
    QVERIFY(!wordsOn(&page).contains(u"Decision overdue"_s, Qt::CaseInsensitive));
    open.moveTo(OpenCase::noon().addSecs(30 * 3600));
    found<QPushButton>(&page, u"log.referred-in-writing"_s)->click();
    QVERIFY(wordsOn(&page).contains(u"Written referral sent at 9:40pm, Friday 15 May 2026. 30 hours after the call."_s));
    QVERIFY(wordsOn(&page).contains(open.session().pack().words(u"standing.attach"_s)));
}

void Steps::aWrittenReferralStartsOnlyTheDecision()
{
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    page.logStep(pathway::ReferredInWriting);
    QVERIFY(wordsOn(&page).contains(u"starts with a referral by phone"_s));
    QVERIFY(wordsOn(&page).contains(u"normally expected by 3:40pm, Friday 15 May 2026."_s));
}

void Steps::aStepIsLoggedOnlyWhenItIsChosen()
{
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    auto *box = found<QComboBox>(&page, u"otherStep"_s);
    auto *log = found<QPushButton>(&page, u"logOther"_s);
    // What has a button of its own is not offered twice; nothing starts a clock because it happened to stand first.
    QCOMPARE(box->findData(pathway::ReferredByPhone), -1);
    log->click();
    QVERIFY(open.record().pathway.events.empty());
    box->hidePopup();
    box->setCurrentIndex(box->findData(pathway::Conference));
    log->click();
    QCOMPARE(open.record().pathway.events.size(), size_t(1));
    QCOMPARE(open.record().pathway.events[0].kind, pathway::Conference);
    // Pressed again, it asks again.
    log->click();
    QCOMPARE(open.record().pathway.events.size(), size_t(1));
    box->hidePopup();
}

void Steps::aStepAsksForItsOwn_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("with");
    QTest::addColumn<QString>("note");
    QTest::newRow("strategy-discussion") << u"Led or chaired by"_s << u"Who took part"_s << u"What was agreed"_s;
    QTest::newRow("strategy-meeting") << u"Led or chaired by"_s << u"Who took part"_s << u"What was agreed"_s;
    QTest::newRow("conference") << u"Led or chaired by"_s << u"Who took part"_s << u"What was decided"_s;
    QTest::newRow("immediate-protection") << u"By whom"_s << QString() << u"What was done to keep the child safe"_s;
    QTest::newRow("support-plan") << u"Who leads and brings it together"_s << u"Agreed with"_s << u"What was agreed"_s;
    QTest::newRow("disruption-plan") << u"Who leads and brings it together"_s << u"Agreed with"_s << u"What was agreed"_s;
    QTest::newRow("legal-proceedings") << u"Court, or who leads the case"_s << QString() << u"What is happening"_s;
    QTest::newRow("review-held") << u"Led or chaired by"_s << u"Who took part"_s << u"What has changed, and what comes next"_s;
    QTest::newRow("closed") << u"Decided by"_s << u"Agreed with"_s << u"Why, and what stays in place"_s;
    QTest::newRow("referred-in-writing") << u"By whom"_s << u"To whom"_s << u"Note"_s;
}

void Steps::aStepAsksForItsOwn()
{
    QFETCH(QString, by);
    QFETCH(QString, with);
    QFETCH(QString, note);
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    const QString id = page.logStep(kind);
    found<Cards>(&page, u"pathway/events"_s)->open(id);
    const pathway::Event &logged = open.record().pathway.events[0];
    // Nobody is named who was not: a conference is not held for social care by whoever writes it down.
    QCOMPARE(logged.to.isEmpty(), kind != pathway::ReferredInWriting);
    const auto caption = [&](const QString &name) {
        const QString place = u"pathway/events/"_s + id + u'/' + name;
        return isShown(&page, place) ? found<Field>(&page, place)->caption().label : QString();
    };
    QCOMPARE(caption(u"by"_s), by);
    QCOMPARE(caption(u"to"_s), with);
    QCOMPARE(caption(u"note"_s), note);
    QCOMPARE(isShown(&page, u"pathway/events/"_s + id + u"/channel"_s), kind == pathway::ReferredInWriting);
    // What stands there already, from an earlier version, stays in sight.
    open.change([](casefile::Case &record) { record.pathway.events[0].to = record.pathway.events[0].channel = u"phone"_s; });
    QVERIFY(isShown(&page, u"pathway/events/"_s + id + u"/to"_s) && isShown(&page, u"pathway/events/"_s + id + u"/channel"_s));
}

void Steps::aDecisionSaysWhatItFollowed()
{
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    const QString id = page.logStep(pathway::DecisionReceived);
    found<Cards>(&page, u"pathway/events"_s)->open(id);
    const QString place = u"pathway/events/"_s + id;
    QVERIFY(isShown(&page, place + u"/note"_s) && isShown(&page, place + u"/channel"_s) && isShown(&page, place + u"/to"_s));
    QCOMPARE(found<Field>(&page, place + u"/note"_s)->caption().label, u"What the decision followed"_s);
    QVERIFY(found<Field>(&page, place + u"/note"_s)->caption().hint.contains(u"spoke with the referrer"_s));
}

void Steps::aReferralWithoutTheAssessmentAsksWhy()
{
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    const QString id = page.logStep(pathway::ReferredInWriting);
    const QString at = u"pathway/events/"_s + id;
    // It can be left: the step is kept and nothing is in the way.
    QVERIFY(page.problems().empty());
    const auto answer = [&] {
        QPushButton *shown = nullptr;
        QTRY_VERIFY([&] {
            for (QPushButton *button : page.findChildren<QPushButton *>(u"answer.assessment-not-attached."_s + id))
                shown = button->isVisible() ? button : shown;
            return shown;
        }());
        shown->click();
    };
    answer();
    QTRY_VERIFY(found(&page, at + u"/assessmentAttached"_s)->isAncestorOf(QApplication::focusWidget()));
    open.change([](casefile::Case &record) { record.pathway.events[0].assessmentAttached = Tri::No; });
    answer();
    QTRY_VERIFY(found(&page, at + u"/withoutAssessment"_s)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"The system was down."_s);
    QCOMPARE(open.record().pathway.events[0].withoutAssessment, u"The system was down."_s);
    QVERIFY(!wordsOn(&page).contains(u"Was the assessment attached to the written referral"_s));
}

void Steps::closingIsAStepThatCanBeTakenBack()
{
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    auto *again = found<QPushButton>(&page, u"openAgain"_s);
    const auto log = [&](const QString &kind) {
        const QString id = page.logStep(kind);
        found<Cards>(&page, u"pathway/events"_s)->open(id);
        return id;
    };
    log(pathway::ReferredByPhone);
    QVERIFY(!open.record().closed && !again->isVisible());
    const QString closing = log(pathway::CaseClosed);
    QVERIFY(open.record().closed && again->isVisible());
    QVERIFY(casefile::summaryOf(open.record(), OpenCase::noon()).due.empty());
    again->click();
    QVERIFY(!open.record().closed && !again->isVisible());
    QCOMPARE(open.record().pathway.events.back().kind, pathway::CaseReopened);
    // Another closing, taken away and back.
    open.moveTo(OpenCase::noon().addSecs(3600));
    const QString second = log(pathway::CaseClosed);
    QVERIFY(open.record().closed);
    const auto remove = [&](const QString &title) {
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->isVisible() && button->accessibleName().startsWith(u"Remove: "_s + title + u", 4:40pm"_s))
                return button->click();
        QFAIL("no such step");
    };
    remove(u"Closed"_s);
    QVERIFY(!open.record().closed);
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(itemWithKey(open.record().pathway.events, second));
    QVERIFY(open.record().closed);
}

void Steps::theOverviewRestrictsACaseAndHandsItOver()
{
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, u"overview"_s);
    showAlone(page.get());
    page->load();
    auto *tick = found<CheckField>(page.get(), u"restricted"_s)->entry();
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(open.record().restricted);
    auto *lead = found<LineField>(page.get(), u"leadWorker"_s)->entry();
    lead->setFocus();
    QTest::keyClicks(lead, u"Pat Imaginary"_s);
    QCOMPARE(open.record().leadWorker, u"Pat Imaginary"_s);
    // The page follows what is typed, and the typing goes on where it was.
    QVERIFY(lead->hasFocus() && !found(page.get(), u"closed"_s)->isVisible());
    open.change([](casefile::Case &record) { record.closed = true; });
    QVERIFY(found(page.get(), u"closed"_s)->isVisible());
}

void Steps::onlyTheLastStepIsOpen()
{
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    const QString reminder = open.session().pack().words(u"standing.other-clock"_s);
    QVERIFY(!wordsOn(&page).contains(reminder));
    found<QPushButton>(&page, u"log.referred-by-phone"_s)->click();
    QVERIFY(wordsOn(&page).contains(reminder));
    found<QPushButton>(&page, u"log.referred-in-writing"_s)->click();
    const auto &events = open.record().pathway.events;
    QCOMPARE(events.size(), size_t(2));
    QVERIFY(!isShown(&page, u"pathway/events/"_s + events[0].id + u"/by"_s));
    QVERIFY(isShown(&page, u"pathway/events/"_s + events[1].id + u"/by"_s));
}

void Steps::aStepTakenAwayCanBeTakenBack()
{
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    found<QPushButton>(&page, u"log.referred-by-phone"_s)->click();
    QPushButton *remove = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(u"Remove: Referred by phone"_s))
            remove = button;
    QVERIFY(remove);
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Return);
    QVERIFY(open.record().pathway.events.empty());
    // The next key undoes it; it records nothing else.
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != remove);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(open.record().pathway.events.size(), size_t(1));
    QVERIFY(open.record().pathway.decidedAgainst.empty());
}

void Steps::aNewStepIsInView()
{
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page, QSize(700, 600));
    for (const QString &step : {pathway::ReferredByPhone, pathway::ReferredInWriting, pathway::DecisionReceived,
                                pathway::StrategyDiscussion, pathway::Section47Outcome}) {
        auto *button = found<QPushButton>(&page, u"log."_s + step);
        button->setFocus();
        QCoreApplication::processEvents();
        button->click();
        const auto isInView = [&] {
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus != button && focus->visibleRegion().boundingRect() == focus->rect();
        };
        QTRY_VERIFY2(isInView(), qPrintable(step));
    }
}

}  // namespace holdfast::tests
