// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/frame/tst_looks.h"

#include "ui/caselistmodel.h"
#include "ui/duewords.h"
#include "ui/idlelock.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
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

void Looks::shortWordsOfAClock_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<int>("hoursToDue");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("chip");
    const auto row = [](const char *name, const char *what, bool ours, int hours, const char *line, const char *chip) {
        QTest::newRow(name) << QString::fromLatin1(what) << ours << hours << QString::fromLatin1(line) << QString::fromLatin1(chip);
    };
    row("running", "written-referral", true, 18, "15 May, 6:00am: written referral, 18 hours left", "Written referral: 18 hours left");
    row("overdue", "written-referral", true, -2, "14 May, 10:00am: written referral, overdue by 2 hours",
        "Written referral: overdue by 2 hours");
    row("the other agency's time is a reminder", "social-care-decision", false, 18,
        "15 May, 6:00am: decision of social care, expected in 18 hours", "Decision: expected in 18 hours");
    row("the other agency is never late", "social-care-decision", false, -2,
        "14 May, 10:00am: decision of social care, expected 2 hours ago", "Decision: expected 2 hours ago");
    row("a day has no hour", "review", true, 5 * 24, "19 May: review, 5 days left", "Written referral: 5 days left");
}

void Looks::shortWordsOfAClock()
{
    QFETCH(QString, what);
    QFETCH(bool, ours);
    QFETCH(int, hoursToDue);
    const QDateTime due = Noon.addSecs(hoursToDue * 3600);
    QTEST(ui::dueLine({what, due, ours}, Noon, content::Pack::builtIn()), "line");
    pathway::Clock clock;
    clock.state = hoursToDue < 0 ? pathway::ClockState::Overdue : pathway::ClockState::Running;
    clock.isOurs = ours;
    clock.due = due;
    QTEST(ui::chipWords(clock, Noon, content::Pack::builtIn()), "chip");
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
    ui::CaseListModel model(content::Pack::builtIn());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const session::CaseEntry one = entry(QStringLiteral("A-0001"), {{QStringLiteral("written-referral"), Noon.addSecs(-7200), true}}, Noon);
    model.set({&one}, Noon);
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
    session::CaseEntry missing = entry(QStringLiteral("A-0003"), {{QStringLiteral("still-missing"), {}, true}}, Noon);
    model.set({&missing}, Noon);
    QCOMPARE(model.index(0, ui::CaseListModel::NextDue).data().toString(), QStringLiteral("Still missing, since when is not known"));
    session::CaseEntry old = entry(QStringLiteral("A-0005"), {{QStringLiteral("action"), Noon.addDays(-400), true}}, Noon);
    model.set({&old}, Noon);
    QVERIFY(model.index(0, ui::CaseListModel::NextDue)
                .data()
                .toString()
                .contains(QString::number(ukDate(Noon.addDays(-400)).year()) + QStringLiteral(": plan action")));
    // A review falls due while nobody saves the case.
    session::CaseEntry reviewed = entry(QStringLiteral("A-0004"), {{QStringLiteral("review"), Noon.addDays(-1), true}}, Noon);
    reviewed.summary.stage = casefile::StageSigned;
    model.set({&reviewed}, Noon);
    QCOMPARE(model.index(0, ui::CaseListModel::Stage).data().toString(), QStringLiteral("Review due"));
    // Closing a case ends nothing that was due; the list only stops following it.
    session::CaseEntry closed = entry(QStringLiteral("A-0002"), {}, Noon);
    closed.summary.closed = true;
    model.set({&closed}, Noon);
    QCOMPARE(model.index(0, ui::CaseListModel::NextDue).data().toString(), QStringLiteral("Not followed, as the case is closed"));
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
    for (const size_t place : session::listOrder(all))
        found.push_back(&all[place]);
    const auto references = [&](const ui::CaseFilter &filter) {
        QStringList names;
        for (const auto &one : ui::filtered(found, filter, Noon))
            names << one->summary.reference;
        return names.join(QLatin1Char(' '));
    };
    QCOMPARE(references({}), QStringLiteral("soon later new old"));
    ui::CaseFilter closed;
    closed.withClosed = true;
    QCOMPARE(references(closed), QStringLiteral("soon later closed new old"));
    ui::CaseFilter week;
    week.due = ui::CaseFilter::SevenDays;
    QCOMPARE(references(week), QStringLiteral("soon"));
    // A child who is missing now stands before what was due before, also where since when is not known.
    const auto with = [](const QString &reference, const QString &what, const QDateTime &at) {
        return entry(reference, {{what, at, true}}, Noon);
    };
    const std::vector<session::CaseEntry> urgent{with(QStringLiteral("action"), QStringLiteral("action"), Noon.addDays(-20)),
                                                 with(QStringLiteral("missing"), QStringLiteral("still-missing"), Noon.addSecs(-3600)),
                                                 with(QStringLiteral("unknown"), QStringLiteral("still-missing"), {})};
    QStringList order;
    for (const size_t place : session::listOrder(urgent))
        order << urgent[place].summary.reference;
    QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("unknown missing action"));
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

void Looks::aBoxIsAsSmallAsItsText()
{
    const auto sized = [](int percent) {
        session::Preferences preferences;
        preferences.textPercent = percent;
        ui::theme::apply(preferences);
    };
    QComboBox early;
    early.addItem(QStringLiteral("Fit width"));
    early.show();
    const QSize small = early.minimumSizeHint();
    sized(200);
    QComboBox late;
    late.addItem(QStringLiteral("Fit width"));
    late.show();
    QVERIFY(late.minimumSizeHint().height() > small.height());
    QTRY_COMPARE(early.minimumSizeHint(), late.minimumSizeHint());
    sized(100);
    QTRY_COMPARE(late.minimumSizeHint(), small);
    QTRY_COMPARE(early.minimumSizeHint(), small);
}

}  // namespace holdfast::tests
