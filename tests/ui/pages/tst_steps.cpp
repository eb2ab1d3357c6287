// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/tst_steps.h"

#include "tests/ui/pages/onpage.h"

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
