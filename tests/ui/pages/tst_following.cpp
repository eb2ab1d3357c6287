// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/tst_following.h"

#include "core/casefile/openends.h"
#include "tests/ui/pages/onpage.h"

#include "ui/consentpages.h"
#include "ui/decisionpage.h"
#include "ui/followpages.h"
#include "ui/judgementpage.h"
#include "ui/pages.h"
#include "ui/plantable.h"
#include "ui/reminder.h"
#include "ui/sections.h"
#include "ui/startpages.h"
#include "ui/voicepages.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

namespace holdfast::tests {

using namespace casefile;
using namespace Qt::StringLiterals;
using namespace ui;
using assessment::Answer;

namespace {

}  // namespace

void Following::theJudgementIsWrittenBesideTheRecord()
{
    OpenCase open;
    QVERIFY(open.start());
    open.changeAssessment([](Assessment &one) {
        one.answers[u"H3"_s] = {Answer::Present, true, {}, {}};
        one.answers[u"H2"_s] = {Answer::Present, false, {}, {}};
        one.answers[u"H1"_s] = {Answer::NotKnown, false, {}, {}};
        one.answers[u"H4"_s] = {Answer::NotSeen, false, {}, {}};
    });
    const auto page = pageOf(open, u"judgement"_s);
    showAlone(page.get(), QSize(1100, 900));
    auto *record = page->findChild<RecordBeside *>();
    const QString words = wordsOn(record);
    const auto label = [&](const QString &row) { return open.session().pack().row(row)->label; };
    QVERIFY(words.indexOf(u"Significant on its own"_s) < words.indexOf(label(u"H3"_s)));
    QVERIFY(words.indexOf(label(u"H3"_s)) < words.indexOf(label(u"H2"_s)));
    QVERIFY(words.contains(label(u"H1"_s)));
    // What was not seen is no comfort to write beside a judgement.
    QVERIFY(!words.contains(label(u"H4"_s)));
    QVERIFY(!words.contains(open.session().pack().words(u"standing.nothing-present"_s)));
    // Side by side where there is room.
    QVERIFY(record->mapTo(page.get(), QPoint()).x() > found(page.get(), u"judgement/why"_s)->mapTo(page.get(), QPoint()).x());
    open.changeAssessment([](Assessment &one) { one.answers.clear(); });
    QVERIFY(wordsOn(record).contains(open.session().pack().words(u"standing.nothing-present"_s)));
}

void Following::theConflictPage_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("flagged");
    QTest::addColumn<bool>("underThirteen");
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("asked");
    for (const QString &choice : {assessment::JudgedExploited, assessment::JudgedAtRisk, assessment::JudgedVulnerable,
                                  assessment::JudgedDifferentHarm, assessment::JudgedNotEnough, assessment::JudgedNoConcern}) {
        const bool less = choice == assessment::JudgedVulnerable || choice == assessment::JudgedNoConcern;
        const bool other = choice == assessment::JudgedDifferentHarm;
        const auto row = [&](const char *name, bool flagged, bool young, const QString &before, bool asked) {
            QTest::newRow(qPrintable(choice + QLatin1Char(' ') + QLatin1String(name))) << choice << flagged << young << before << asked;
        };
        row("nothing", false, false, {}, false);
        row("flagged", true, false, {}, less || other);
        row("under 13", false, true, {}, less || other);
        row("at risk before", false, false, assessment::JudgedAtRisk, less);
        row("exploited before", false, false, assessment::JudgedExploited, less);
        row("vulnerable before", false, false, assessment::JudgedVulnerable, false);
    }
}

void Following::theConflictPage()
{
    QFETCH(QString, choice);
    QFETCH(bool, flagged);
    QFETCH(bool, underThirteen);
    QFETCH(QString, before);
    QFETCH(bool, asked);
    Case record = newCase(u"A-0042"_s, OpenCase::noon());
    if (!before.isEmpty()) {
        record.current()->judgement.choice = before;
        record.current()->state = StateSigned;
        record.current()->signature.at = OpenCase::noon().addMonths(-3);
        record.assessments.push_back(reassessment(record, OpenCase::noon()));
    }
    Assessment &now = *record.current();
    now.judgement.choice = choice;
    if (flagged)
        now.answers[u"H1"_s] = {Answer::Present, true, {}, {}};
    if (underThirteen)
        now.consent.inputs.childAge = 12;
    OpenCase open;
    QVERIFY(open.start(record));
    ProfessionalJudgement page(u"judgement"_s, open.session(), nullptr);
    showAlone(&page);
    QSignalSpy on(&page, &Page::continueRequested);
    page.proceed();
    QCOMPARE(page.conflictPage()->isVisible(), asked);
    QCOMPARE(on.count(), asked ? 0 : 1);
    if (!asked)
        return;
    QVERIFY(page.conflictPage()->isAncestorOf(QApplication::focusWidget()));
    QVERIFY(wordsOn(&page).contains(open.session().pack().words(u"standing.conflict"_s)));
    page.conflictPage()->goBackButton()->click();
    QVERIFY(!page.conflictPage()->isVisible());
    // It does not forbid, and nothing was changed.
    QCOMPARE(open.assessment().judgement.choice, choice);
}

void Following::aKeptJudgementNeedsAReason()
{
    Case record = newCase(u"A-0042"_s, OpenCase::noon());
    record.current()->judgement.choice = assessment::JudgedNoConcern;
    record.current()->answers[u"H1"_s] = {Answer::Present, true, {}, {}};
    OpenCase open;
    QVERIFY(open.start(record));
    ProfessionalJudgement page(u"judgement"_s, open.session(), nullptr);
    showAlone(&page);
    QSignalSpy on(&page, &Page::continueRequested);
    page.proceed();
    page.conflictPage()->keepButton()->click();
    QVERIFY(page.conflictPage()->explanation()->isAncestorOf(QApplication::focusWidget()));
    page.proceed();
    QCOMPARE(on.count(), 0);
    QVERIFY(wordsOn(&page).contains(u"Enter why you keep your judgement"_s));
    QTest::keyClicks(page.conflictPage()->explanation()->entry(), u"The bruise was seen by a doctor and explained."_s);
    page.proceed();
    QCOMPARE(on.count(), 1);
    QVERIFY(!open.assessment().judgement.conflictReason.isEmpty());
    // Explained once, it is not asked again, and the reason stays in sight.
    page.load();
    page.proceed();
    QCOMPARE(on.count(), 2);
    QVERIFY(isShown(&page, u"judgement/conflictReason"_s));
}

void Following::notReferringIsTheLongerWay()
{
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, u"decision"_s);
    showAlone(page.get());
    const content::Pack &pack = open.session().pack();
    QVERIFY(wordsOn(page.get()).contains(pack.words(u"standing.refer-rule"_s)));
    QVERIFY(!isShown(page.get(), u"decision/notReferReason"_s));
    choose(page.get(), u"decision/choice"_s, assessment::DecidedNotToRefer);
    for (const QString &name : {u"notReferReason"_s, u"considered"_s, u"agreedByName"_s, u"agreedByRole"_s, u"agreedOn"_s, u"adviceTaken"_s,
                                u"instead"_s, u"wouldChange"_s, u"reviewOn"_s})
        QVERIFY2(isShown(page.get(), u"decision/"_s + name), qPrintable(name));
    QCOMPARE(open.assessment().decision.reviewOn, QDate(2026, 5, 21));
    choose(page.get(), u"decision/choice"_s, assessment::DecidedRefer);
    QVERIFY(!isShown(page.get(), u"decision/notReferReason"_s));
    // What was written stays, in case it was a slip.
    QCOMPARE(open.assessment().decision.reviewOn, QDate(2026, 5, 21));
}

void Following::theFrontDoorIsOnTheDecisionPage()
{
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, u"decision"_s);
    showAlone(page.get());
    QVERIFY(wordsOn(page.get()).contains(u"Settings"_s));
    session::Practice practice;
    practice.contacts.push_back({u"front-door"_s, u"Northdale front door"_s, u"01632 960123"_s, {}, QDate(2026, 5, 3)});
    open.session().setPractice(practice);
    QTRY_VERIFY(wordsOn(page.get()).contains(u"Northdale front door: 01632 960123 (checked on 3 May 2026)"_s));
    open.change([](Case &record) { record.concern.immediateDanger = Tri::Yes; });
    QVERIFY(wordsOn(page.get()).contains(u"Call 999 now."_s));
}

void Following::thePracticeRuleAsks()
{
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, u"decision"_s);
    showAlone(page.get());
    const QString rule = open.session().pack().words(u"standing.practice-rule"_s);
    QVERIFY(!wordsOn(page.get()).contains(rule));
    open.change([](Case &record) {
        record.child.learningDisability = Tri::Yes;
        record.current()->answers[u"E1"_s] = {Answer::Present, false, {}, {}};
    });
    QVERIFY(wordsOn(page.get()).contains(rule));
    QVERIFY(!isShown(page.get(), u"decision/practiceRuleSetAside"_s));
    choose(page.get(), u"decision/choice"_s, assessment::DecidedNotToRefer);
    QVERIFY(isShown(page.get(), u"decision/practiceRuleSetAside"_s));
    QTest::keyClicks(found<TextField>(page.get(), u"decision/practiceRuleSetAside"_s)->entry(), u"Already known"_s);
    QCOMPARE(open.assessment().decision.practiceRuleSetAside, u"Already known"_s);
    QVERIFY(isShown(page.get(), u"decision/practiceRuleSetAside"_s));
    open.changeAssessment([](Assessment &one) {
        one.decision.practiceRuleSetAside.clear();
        one.decision.choice = assessment::DecidedRefer;
    });
    QVERIFY(!wordsOn(page.get()).contains(rule));
}

void Following::whoMustBeTold()
{
    OpenCase open;
    QVERIFY(open.start());
    open.change([](Case &record) {
        record.setting.kind = u"residential"_s;
        record.child.lookedAfter = Tri::Yes;
    });
    const QStringList before = stillToTell(open.record(), open.session().today());
    for (const QString &who : {u"ofsted"_s, u"placing-authority"_s, u"police"_s, u"independent-reviewing-officer"_s})
        QVERIFY2(before.contains(who), qPrintable(who));
    const auto page = pageOf(open, u"decision"_s);
    showAlone(page.get());
    QPushButton *tell = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>())
        if (button->accessibleName().endsWith(u"Ofsted"_s))
            tell = button;
    QVERIFY(tell);
    // Under each other, whatever the names beside them.
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(u"Record who told"_s))
            QCOMPARE(button->mapTo(page.get(), QPoint(button->width(), 0)).x(), tell->mapTo(page.get(), QPoint(tell->width(), 0)).x());
    tell->click();
    QCOMPARE(open.assessment().decision.notifications.size(), size_t(1));
    QCOMPARE(open.assessment().decision.notifications[0].recipient, u"ofsted"_s);
    // The card stands for it on this page; it is told only once there is a time.
    for (const QPushButton *button : page->findChildren<QPushButton *>())
        QVERIFY(!button->isVisible() || !button->accessibleName().endsWith(u"who told: Ofsted"_s));
    QVERIFY(stillToTell(open.record(), open.session().today()).contains(u"ofsted"_s));
    open.changeAssessment([](Assessment &one) { one.decision.notifications[0].at = OpenCase::noon(); });
    QVERIFY(!stillToTell(open.record(), open.session().today()).contains(u"ofsted"_s));
}

void Following::whatIsOpenIsAnsweredWithOnePress()
{
    OpenCase open;
    QVERIFY(open.start());
    open.changeAssessment([](Assessment &one) {
        one.id = u"a-1"_s;
        one.judgement.choice = assessment::JudgedAtRisk;
    });
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    const auto answers = [&](const QString &name) {
        auto buttons = page.findChildren<QPushButton *>(name);
        buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return buttons;
    };
    const QString report = open.session().pack().words(u"open.information-report"_s);
    QVERIFY(wordsOn(&page).contains(report));
    QCOMPARE(answers(u"record.information-report.a-1"_s).size(), 1);
    QCOMPARE(answers(u"record.information-report.a-1"_s)[0]->accessibleName(), u"Record that it was done: "_s + report);
    answers(u"record.information-report.a-1"_s)[0]->click();
    QCOMPARE(open.record().pathway.events.size(), size_t(1));
    QCOMPARE(open.record().pathway.events[0].kind, pathway::InformationReportSent);
    QVERIFY(answers(u"record.information-report.a-1"_s).isEmpty());
    QVERIFY(wordsOn(&page).contains(open.session().pack().words(u"open.system-flag"_s)));
    // Nothing of it stops anything.
    QVERIFY(page.problems().empty());
    answers(u"record.system-flag."_s)[0]->click();
    QCOMPARE(open.record().pathway.events[1].kind, pathway::FlagSet);
    QVERIFY(!wordsOn(&page).contains(u"Still open"_s));
}

void Following::whyNotIsRecordedInFull()
{
    OpenCase open;
    QVERIFY(open.start());
    open.change([](Case &record) { record.child.lookedAfter = Tri::Yes; });
    open.changeAssessment([](Assessment &one) { one.decision.choice = assessment::DecidedNotToRefer; });
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    found<QPushButton>(&page, u"decline.not-told.independent-reviewing-officer"_s)->click();
    const auto &decided = open.record().pathway.decidedAgainst;
    QCOMPARE(decided.size(), size_t(1));
    QCOMPARE(decided[0].what, u"Not telling: Independent Reviewing Officer"_s);
    QCOMPARE(decided[0].reviewOn, open.session().today().addDays(7));
    // The words go where the person is now: the reasons.
    const QString place = u"pathway/decidedAgainst/"_s + decided[0].id;
    QVERIFY(found(&page, place + u"/reasons"_s)->isAncestorOf(QApplication::focusWidget()));
    const QString inPart = u"not recorded in full: Not telling: Independent Reviewing Officer"_s;
    QVERIFY(wordsOn(&page).contains(inPart));
    open.change([](Case &record) {
        record.pathway.decidedAgainst[0].reasons = u"The officer is named in the concern."_s;
        record.pathway.decidedAgainst[0].by = u"Chris Invented"_s;
        record.pathway.decidedAgainst[0].agreedBy = u"Pat Imaginary, manager"_s;
    });
    QVERIFY(!wordsOn(&page).contains(inPart));
    QVERIFY(page.problems().empty());
}

void Following::noFurtherActionAsksWhenTheReferrerWasTold()
{
    OpenCase open;
    QVERIFY(open.start());
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    const QString tell = open.session().pack().words(u"open.referrer-not-told"_s);
    const QString step = page.logStep(pathway::DecisionReceived);
    QVERIFY(!wordsOn(&page).contains(tell));
    choose(&page, u"pathway/events/"_s + step + u"/outcome"_s, u"no-further-action"_s);
    QVERIFY(wordsOn(&page).contains(tell));
    page.logStep(u"referrer-told"_s);
    QVERIFY(!wordsOn(&page).contains(tell));
}

void Following::aReminderSaysNothingAboutAnybody()
{
    Case record = newCase(u"A-0042"_s, OpenCase::noon());
    record.child.name = u"Sam Example"_s;
    record.concern.text = u"a worry about exploitation"_s;
    OpenCase open;
    QVERIFY(open.start(record));
    ReferralPage page(u"referral"_s, open.session(), nullptr);
    showAlone(&page);
    QVERIFY(page.reminder().isEmpty());
    page.logStep(pathway::ReferredByPhone);
    const QString file = QString::fromUtf8(page.reminder());
    QVERIFY(file.contains(u"SUMMARY:A-0042 due\r\n"_s));
    QVERIFY(file.contains(u"DTSTART:20260516T144000Z\r\n"_s));
    for (const QString &never : {u"Sam"_s, u"exploitation"_s, u"referral"_s, u"child"_s, u"worry"_s})
        QVERIFY2(!file.contains(never, Qt::CaseInsensitive), qPrintable(never));
    // Read by somebody else's program, which refuses what is not RFC 5545.
    QTemporaryDir folder;
    QFile written(folder.filePath(u"due.ics"_s));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(page.reminder()) > 0);
    written.close();
    QProcess parser;
    parser.start(u"/usr/bin/python3"_s, {QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/ui/pages/readcalendar.py"), written.fileName()});
    QVERIFY2(parser.waitForFinished() && parser.exitCode() == 0, parser.readAllStandardError().constData());
    QCOMPARE(parser.readAllStandardOutput(), QByteArray("VCALENDAR PRODID=-//Holdfast//Holdfast//EN VERSION=2.0\n"
                                                        "VEVENT DTSTAMP=2026-05-14T14:40:00+00:00 DTSTART=2026-05-16T14:40:00+00:00 "
                                                        "SEQUENCE=29646160 SUMMARY=A-0042 due UID=*\n"
                                                        "VALARM ACTION=DISPLAY DESCRIPTION=A-0042 due TRIGGER=-2:00:00\n"));
    // A reference is one line, whatever somebody typed as it.
    const QByteArray odd = calendarReminder(u"A-1\r\nLOCATION:home; x,y"_s, u"review"_s, OpenCase::noon(), OpenCase::noon());
    QVERIFY(!odd.contains("\r\nLOCATION"));
    QVERIFY(odd.contains("A-1 LOCATION:home\\; x\\,y due"));
    // Opened twice it is one entry; another time of the same case is another.
    const auto uid = [](const QString &reference, const QString &clock) {
        const QString text = QString::fromUtf8(calendarReminder(reference, clock, OpenCase::noon(), OpenCase::noon()));
        return text.section(u"UID:"_s, 1).section(u"\r\n"_s, 0, 0);
    };
    QVERIFY(!uid(u"A-1"_s, u"review"_s).isEmpty());
    QCOMPARE(uid(u"A-1"_s, u"review"_s), uid(u"A-1"_s, u"review"_s));
    QVERIFY(uid(u"A-1"_s, u"review"_s) != uid(u"A-1"_s, u"written-referral"_s));
    QVERIFY(uid(u"A-1"_s, u"review"_s) != uid(u"A-2"_s, u"review"_s));
    // No line is longer than 75 bytes, and none is cut inside a letter.
    for (const QByteArray &line : calendarReminder(QString(90, QChar(0x20AC)), u"review"_s, OpenCase::noon(), OpenCase::noon()).split('\n'))
        QVERIFY2(line.size() <= 76 && !QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
}

/// The keystroke-level model: 0.28 s for a key of an average typist, 1.35 s to think before each field.
void Following::anEpisodeIsRecordedByKeyboardInTime()
{
    OpenCase open;
    QVERIFY(open.start());
    MissingEpisodes page(u"missing-episodes"_s, open.session(), nullptr);
    showAlone(&page);
    int keys = 1, fields = 0;
    QPushButton *add = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == u"Add a missing episode"_s)
            add = button;
    QVERIFY(add);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(open.record().missing.size(), size_t(1));
    const QString place = u"missing/"_s + open.record().missing[0].id + u'/';
    const auto write = [&](const QString &field, const QStringList &parts) {
        ++fields;
        for (int i = 0; i < 40 && !found(&page, place + field)->isAncestorOf(QApplication::focusWidget()); ++i, ++keys)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                ++keys;
            }
            QTest::keyClicks(QApplication::focusWidget(), parts[i]);
            keys += int(parts[i].size());
        }
    };
    write(u"from"_s, {u"12"_s, u"5"_s, u"2026"_s, u"9:30pm"_s});
    write(u"missingFrom"_s, {u"P"_s});
    write(u"lastSeen"_s, {u"At the door, grey coat"_s});
    write(u"reportedAt"_s, {u"12"_s, u"5"_s, u"2026"_s, u"11pm"_s});
    write(u"reportReference"_s, {u"LOG-123"_s});
    write(u"returnedAt"_s, {u"13"_s, u"5"_s, u"2026"_s, u"7am"_s});
    write(u"foundWhere"_s, {u"Bus station"_s});
    const MissingEpisode &kept = open.record().missing[0];
    QCOMPARE(isoUk(kept.from), u"2026-05-12T21:30:00+01:00"_s);
    QCOMPARE(kept.missingFrom, u"placement"_s);
    QCOMPARE(isoUk(kept.reportedAt), u"2026-05-12T23:00:00+01:00"_s);
    QCOMPARE(isoUk(kept.returnedAt), u"2026-05-13T07:00:00+01:00"_s);
    QCOMPARE(kept.foundWhere, u"Bus station"_s);
    QVERIFY2(keys * 0.28 + fields * 1.35 < 90, qPrintable(u"%1 keys, %2 fields"_s.arg(keys).arg(fields)));
    qInfo("%d keys and %d fields: about %.0f s", keys, fields, keys * 0.28 + fields * 1.35);
}

void Following::aMissingEpisodeIsFoldedAndFound()
{
    OpenCase open;
    QVERIFY(open.start());
    open.change([](Case &record) {
        MissingEpisode episode;
        episode.id = u"m-1"_s;
        episode.from = OpenCase::noon().addSecs(-14 * 3600);
        record.missing.push_back(episode);
    });
    const auto page = pageOf(open, u"missing-episodes"_s);
    showAlone(page.get());
    QVERIFY(wordsOn(page.get()).contains(u"Still missing, 14 hours."_s));
    open.change([](Case &record) {
        MissingEpisode unknown;
        unknown.id = u"m-0"_s;
        unknown.lastSeen = u"Outside school"_s;
        record.missing.push_back(unknown);
    });
    QVERIFY(wordsOn(page.get()).contains(u"Still missing, since when is not known"_s));
    QVERIFY(!isShown(page.get(), u"missing/m-1/foundWhere"_s));
    // A link to the place opens it.
    QVERIFY(page->goToField(u"missing/m-1/foundWhere"_s));
    QVERIFY(found(page.get(), u"missing/m-1/foundWhere"_s)->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"bus station"_s);
    QCOMPARE(open.record().missing[0].foundWhere, u"bus station"_s);
    open.change([](Case &record) { record.missing[0].returnedAt = record.missing[0].from.addSecs(-60); });
    QCOMPARE(page->problems().size(), size_t(1));
}

void Following::thePlanIsATable()
{
    OpenCase open;
    QVERIFY(open.start());
    open.changeAssessment([](Assessment &one) {
        assessment::Action call;
        call.id = u"t-1"_s;
        call.what = u"Ring the school"_s;
        call.who = u"A. Marsh"_s;
        call.due = QDate(2026, 5, 13);
        one.plan.actions.push_back(call);
        call.id = u"t-2"_s;
        call.what = u"Ask about the second telephone"_s;
        call.row = u"N3"_s;
        call.due = QDate(2026, 5, 20);
        call.done = true;
        one.plan.actions.push_back(call);
    });
    const auto page = pageOf(open, u"plan"_s);
    showAlone(page.get(), QSize(1100, 700));
    auto *table = found<PlanTable>(page.get(), u"planTable"_s);
    QVERIFY(table && table->isVisible());
    QAbstractItemModel *model = table->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto text = [&](int row, int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(text(0, PlanModel::What).startsWith(u"Ring the school"_s));
    QCOMPARE(text(0, PlanModel::ByWhen), u"13 May 2026\nOverdue"_s);
    QCOMPARE(text(1, PlanModel::ByWhen), u"20 May 2026"_s);
    QCOMPARE(text(0, PlanModel::Done), u"Not yet"_s);
    QCOMPARE(text(1, PlanModel::Done), u"Yes"_s);
    QVERIFY(text(1, PlanModel::What).contains(u"Why: N3"_s));
    // As tall as its rows: the page scrolls, never the table.
    QVERIFY(table->verticalScrollBar()->maximum() == 0);
    // Keys alone: into the table, to the second line, open it, write, close.
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    auto *what = found<TextField>(page.get(), u"plan/actions/t-2/what"_s);
    QVERIFY(what && what->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(what->entry(), u"Today: "_s);
    QVERIFY(text(1, PlanModel::What).contains(u"Today: "_s));
    QVERIFY(!found(page.get(), u"plan/actions/t-1/what"_s));
    // In a narrow window one column says everything.
    page->resize(500, 700);
    QCoreApplication::processEvents();
    QVERIFY(table->isColumnHidden(PlanModel::Who));
    QVERIFY(text(0, PlanModel::What).contains(u"Who: A. Marsh"_s) && text(0, PlanModel::What).contains(u"13 May 2026, Overdue"_s));
    found<QPushButton>(page.get(), u"addAction"_s)->click();
    QCOMPARE(model->rowCount(), 3);
    QVERIFY(found(page.get(), u"plan/actions/%1/what"_s.arg(open.assessment().plan.actions.back().id))
                ->isAncestorOf(QApplication::focusWidget()));
}

}  // namespace holdfast::tests
