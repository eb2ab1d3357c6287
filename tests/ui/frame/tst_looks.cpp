// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/frame/tst_looks.h"

#include "ui/caselistmodel.h"
#include "ui/duewords.h"
#include "ui/idlelock.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <cmath>

namespace holdfast::tests {

using ui::theme::Role;

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double ratio(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

const QDateTime Noon(QDate(2026, 5, 14), QTime(11, 0), Qt::UTC);

}  // namespace

void Looks::contrast_data()
{
    QTest::addColumn<int>("ink");
    QTest::addColumn<int>("ground");
    QTest::addColumn<double>("least");
    const auto row = [](const char *name, Role ink, Role ground, double least) { QTest::newRow(name) << int(ink) << int(ground) << least; };
    row("text on page", Role::Text, Role::Page, 7);
    row("text on surface", Role::Text, Role::Surface, 7);
    row("text on information", Role::Text, Role::InfoFill, 7);
    row("secondary on page", Role::SecondaryText, Role::Page, 7);
    row("secondary on surface", Role::SecondaryText, Role::Surface, 7);
    row("link on page", Role::Link, Role::Page, 4.5);
    row("link on error fill", Role::Link, Role::ErrorFill, 4.5);
    row("text on action", Role::OnAction, Role::Action, 4.5);
    row("action on page", Role::Action, Role::Page, 3);
    row("border on page", Role::FieldBorder, Role::Page, 3);
    row("border on surface", Role::FieldBorder, Role::Surface, 3);
    row("present on surface", Role::PresentMark, Role::Surface, 4.5);
    row("error on page", Role::ErrorText, Role::Page, 4.5);
    row("error on its fill", Role::ErrorText, Role::ErrorFill, 4.5);
    row("due on page", Role::DueText, Role::Page, 4.5);
    row("due on its fill", Role::DueText, Role::DueFill, 4.5);
    row("hint on surface", Role::HintLine, Role::Surface, 3);
    row("saved on surface", Role::SavedText, Role::Surface, 4.5);
    row("selected", Role::OnSelected, Role::SelectedFill, 4.5);
    row("ring on page", Role::FocusRing, Role::Page, 3);
    row("ring on surface", Role::FocusRing, Role::Surface, 3);
}

void Looks::contrast()
{
    QFETCH(int, ink);
    QFETCH(int, ground);
    QFETCH(double, least);
    using ui::theme::Palette;
    for (const Palette palette : {Palette::Light, Palette::Dark, Palette::HighContrast}) {
        const double found = ratio(ui::theme::colour(Role(ink), palette), ui::theme::colour(Role(ground), palette));
        QVERIFY2(found >= least, qPrintable(QStringLiteral("palette %1: %2").arg(int(palette)).arg(found)));
    }
}

void Looks::spans_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("a minute") << qint64(89) << QStringLiteral("1 minute");
    QTest::newRow("minutes") << qint64(59 * 60) << QStringLiteral("59 minutes");
    QTest::newRow("an hour") << qint64(3600) << QStringLiteral("1 hour");
    QTest::newRow("48 hours stay hours") << qint64(48 * 3600) << QStringLiteral("48 hours");
    QTest::newRow("days") << qint64(5 * 24 * 3600 + 7) << QStringLiteral("5 days");
}

void Looks::spans()
{
    QFETCH(qint64, seconds);
    QTEST(ui::spanWords(seconds), "words");
}

void Looks::clocksSpeak_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<int>("hoursToDue");
    QTest::addColumn<QString>("contains");
    QTest::newRow("running") << int(pathway::ClockState::Running) << true << 18
                             << QStringLiteral("6:00am, Friday 15 May 2026. 18 hours left");
    QTest::newRow("soon") << int(pathway::ClockState::DueSoon) << true << 5 << QStringLiteral("Due soon");
    QTest::newRow("overdue") << int(pathway::ClockState::Overdue) << true << -2 << QStringLiteral("overdue by 2 hours");
    QTest::newRow("the other agency is never late")
        << int(pathway::ClockState::Overdue) << false << -2 << QStringLiteral("was normally expected");
}

void Looks::clocksSpeak()
{
    QFETCH(int, state);
    QFETCH(bool, ours);
    QFETCH(int, hoursToDue);
    QFETCH(QString, contains);
    pathway::Clock clock;
    clock.state = pathway::ClockState(state);
    clock.isOurs = ours;
    clock.started = Noon.addSecs(-24 * 3600);
    clock.due = Noon.addSecs(hoursToDue * 3600);
    const QString words = ui::clockWords(clock, Noon);
    QVERIFY2(words.contains(contains), qPrintable(words));
    if (!ours)
        QVERIFY2(!words.contains(QLatin1String("overdue"), Qt::CaseInsensitive) && !words.contains(QLatin1String("late")),
                 qPrintable(words));
}

namespace {

session::CaseEntry entry(const QString &reference, const std::vector<casefile::Due> &due, const QDateTime &changed, bool closed = false)
{
    session::CaseEntry made;
    made.id = reference.toUtf8();
    made.summary.reference = reference;
    made.summary.name = QStringLiteral("Jamie Sample");
    made.summary.initials = QStringLiteral("J.S.");
    made.summary.due = due;
    made.summary.changed = changed;
    made.summary.closed = closed;
    made.summary.stage = closed ? casefile::StageClosed : casefile::StageDraft;
    return made;
}

}  // namespace

void Looks::caseListNeverGrades()
{
    ui::CaseListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set({entry(QStringLiteral("A-0001"), {{QStringLiteral("written-referral"), Noon.addSecs(-7200), true}}, Noon)}, Noon);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString head = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toLower();
        for (const char *word : {"risk", "score", "level", "severity", "%"})
            QVERIFY2(!head.contains(QLatin1String(word)), qPrintable(head));
        for (int role : {Qt::BackgroundRole, Qt::ForegroundRole, Qt::DecorationRole})
            QVERIFY(!model.index(0, column).data(role).isValid());
    }
    QVERIFY(model.index(0, ui::CaseListModel::NextDue).data().toString().contains(QStringLiteral("overdue by 2 hours")));
    QCOMPARE(model.index(0, ui::CaseListModel::Who).data().toString(), QStringLiteral("J.S."));
    model.setNamesShown(true);
    QCOMPARE(model.index(0, ui::CaseListModel::Who).data().toString(), QStringLiteral("Jamie Sample"));
}

void Looks::caseListOrder()
{
    const std::vector<session::CaseEntry> all{
        entry(QStringLiteral("old"), {}, Noon.addDays(-9)),
        entry(QStringLiteral("new"), {}, Noon.addDays(-1)),
        entry(QStringLiteral("later"), {{QStringLiteral("review"), Noon.addDays(20), true}}, Noon),
        entry(QStringLiteral("soon"), {{QStringLiteral("review"), Noon.addDays(2), true}}, Noon),
        entry(QStringLiteral("closed"), {}, Noon, true),
    };
    std::vector<const session::CaseEntry *> found;
    for (const auto &one : all)
        found.push_back(&one);
    const auto references = [&](const ui::CaseFilter &filter) {
        QStringList names;
        for (const auto &one : ui::filtered(found, filter, Noon))
            names << one.summary.reference;
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(references({}), QStringLiteral("soon later new old"));
    ui::CaseFilter closed;
    closed.withClosed = true;
    QCOMPARE(references(closed), QStringLiteral("soon later closed new old"));
    ui::CaseFilter week;
    week.due = ui::CaseFilter::SevenDays;
    QCOMPARE(references(week), QStringLiteral("soon"));
}

void Looks::idleLockWarnsTwiceAndLocks()
{
    QDateTime now = Noon;
    ui::IdleLock idle([&now] { return now; });
    QSignalSpy warned(&idle, &ui::IdleLock::warned);
    QSignalSpy locks(&idle, &ui::IdleLock::lockNow);
    idle.start(5);
    for (int second = 0; second < 300; ++second) {
        QCOMPARE(locks.count(), 0);
        QCOMPARE(warned.count(), second < 240 ? 0 : second < 280 ? 1 : 2);
        now = now.addSecs(1);
        idle.check();
    }
    QCOMPARE(locks.count(), 1);
    // A computer that slept locks when it wakes, without a warning nobody could see.
    idle.start(5);
    now = now.addSecs(3600);
    idle.check();
    QCOMPARE(locks.count(), 2);
}

void Looks::anyKeyCallsTheLockOff()
{
    QDateTime now = Noon;
    ui::IdleLock idle([&now] { return now; });
    QSignalSpy off(&idle, &ui::IdleLock::calledOff);
    QSignalSpy locks(&idle, &ui::IdleLock::lockNow);
    idle.start(5);
    now = now.addSecs(250);
    idle.check();
    QVERIFY(idle.isWarning());
    QWidget window;
    QTest::keyClick(&window, Qt::Key_Shift);
    QCOMPARE(off.count(), 1);
    now = now.addSecs(100);
    idle.check();
    QCOMPARE(locks.count(), 0);
}

}  // namespace holdfast::tests
