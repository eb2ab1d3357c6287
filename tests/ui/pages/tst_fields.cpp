// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/tst_fields.h"

#include "tests/ui/pages/opencase.h"

#include "ui/form.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QWheelEvent>

namespace holdfast::tests {

using namespace casefile;
using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// A form in a window of its own.
class Sheet {
public:
    explicit Sheet(session::Session &session)
        : form(session, &window)
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&form);
    }
    void show()
    {
        window.resize(700, 600);
        window.show();
        (void)QTest::qWaitForWindowExposed(&window);
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    QWidget window;
    Form form;
};

Binding<QString> whyNow()
{
    return inAssessment(u"start/whyNow"_s, &Assessment::start, &Start::whyNow);
}
Binding<Tri> childSeen()
{
    return inAssessment(u"start/childSeen"_s, &Assessment::start, &Start::childSeen);
}
Binding<QDate> dateOfBirth()
{
    return inCase(u"child/dateOfBirth"_s, &Case::child, &Child::dateOfBirth);
}

void type(QWidget *widget, const QString &text)
{
    widget->setFocus();
    QTest::keyClicks(widget, text);
}

std::vector<QLineEdit *> boxesOf(QWidget *field)
{
    const auto found = field->findChildren<QLineEdit *>();
    return {found.begin(), found.end()};
}

}  // namespace

void Fields::typingReachesTheRecord()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *name = sheet.form.line(u"child.name"_s, inCase(u"child/name"_s, &Case::child, &Child::name));
    auto *why = sheet.form.text(u"start.why-now"_s, whyNow());
    sheet.show();
    type(name->entry(), u"Sam"_s);
    QCOMPARE(open.record().child.name, u"Sam"_s);
    type(why->entry(), u"Seen in a car"_s);
    QTest::keyClick(why->entry(), Qt::Key_Return);
    QTest::keyClicks(why->entry(), u"with adults"_s);
    QCOMPARE(open.assessment().start.whyNow, u"Seen in a car\nwith adults"_s);
}

void Fields::tabLeavesEveryField()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *text = sheet.form.text(u"start.why-now"_s, whyNow());
    auto *seen = sheet.form.tri(u"start.child-seen"_s, childSeen());
    auto *birth = sheet.form.date(u"child.date-of-birth"_s, dateOfBirth(), DateRule::Past);
    auto *kind = sheet.form.select(u"setting.kind"_s, u"setting"_s, inCase(u"setting/kind"_s, &Case::setting, &Setting::kind));
    auto *name = sheet.form.line(u"child.name"_s, inCase(u"child/name"_s, &Case::child, &Child::name));
    sheet.show();
    text->entry()->setFocus();
    QList<QWidget *> stops;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops.append(QApplication::focusWidget());
    }
    const auto boxes = boxesOf(birth);
    // One stop for the three radios, three for the three boxes.
    QCOMPARE(stops, (QList<QWidget *>{seen->entry(), boxes[0], boxes[1], boxes[2], kind->box(), name->entry()}));
    QVERIFY(open.assessment().start.whyNow.isEmpty());
}

void Fields::deleteTakesAnAnswerBack()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *seen = sheet.form.tri(u"start.child-seen"_s, childSeen());
    sheet.show();
    QVERIFY(seen->radios()->chosen().isEmpty());
    seen->entry()->setFocus();
    QTest::keyClick(seen->entry(), Qt::Key_Space);
    QCOMPARE(open.assessment().start.childSeen, Tri::Yes);
    QTest::keyClick(seen->entry(), Qt::Key_Right);
    QCOMPARE(open.assessment().start.childSeen, Tri::No);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(open.assessment().start.childSeen, Tri::NotAnswered);
    QVERIFY(seen->radios()->chosen().isEmpty());
}

void Fields::arrowsDoNotAnswerAnEmptyQuestion()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *seen = sheet.form.tri(u"start.child-seen"_s, childSeen());
    sheet.show();
    seen->entry()->setFocus();
    QTest::keyClick(seen->entry(), Qt::Key_Right);
    QCOMPARE(open.assessment().start.childSeen, Tri::NotAnswered);
}

void Fields::anImpossibleDateIsKeptAndPointedOut()
{
    OpenCase open;
    QVERIFY(open.start());
    {
        Sheet sheet(open.session());
        auto *birth = sheet.form.date(u"child.date-of-birth"_s, dateOfBirth(), DateRule::Past);
        sheet.show();
        const auto boxes = boxesOf(birth);
        type(boxes[0], u"31"_s);
        type(boxes[1], u"February"_s);
        type(boxes[2], u"2011"_s);
        QVERIFY(!open.record().child.dateOfBirth.isValid());
        QCOMPARE(birth->problem(), u"Date of birth must be a real date"_s);
        QCOMPARE(sheet.form.problems().size(), size_t(1));
        QCOMPARE(sheet.form.problems()[0].field, u"child/dateOfBirth"_s);
    }
    // Another page, later: the words are still there, and can be put right.
    Sheet again(open.session());
    auto *birth = again.form.date(u"child.date-of-birth"_s, dateOfBirth(), DateRule::Past);
    again.show();
    const auto boxes = boxesOf(birth);
    QCOMPARE(boxes[0]->text(), u"31"_s);
    QCOMPARE(boxes[1]->text(), u"February"_s);
    boxes[0]->selectAll();
    type(boxes[0], u"28"_s);
    QCOMPARE(open.record().child.dateOfBirth, QDate(2011, 2, 28));
    QVERIFY(birth->problem().isEmpty());
    QVERIFY(open.record().extra.isEmpty());
}

void Fields::aDateIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("date");
    QTest::newRow("numbers") << u"27|3|2011"_s << QDate(2011, 3, 27);
    QTest::newRow("zeros") << u"01|09|2011"_s << QDate(2011, 9, 1);
    QTest::newRow("name") << u"27|March|2011"_s << QDate(2011, 3, 27);
    QTest::newRow("short") << u"27|mar|2011"_s << QDate(2011, 3, 27);
    QTest::newRow("sept") << u"1|Sept.|2011"_s << QDate(2011, 9, 1);
    QTest::newRow("leap") << u"29|2|2012"_s << QDate(2012, 2, 29);
    QTest::newRow("no leap") << u"29|2|2011"_s << QDate();
    QTest::newRow("two figures of a year") << u"27|3|11"_s << QDate();
    QTest::newRow("thirteenth month") << u"1|13|2011"_s << QDate();
    QTest::newRow("nothing") << QString() << QDate();
}

void Fields::aDateIsReadAsPeopleWriteIt()
{
    QFETCH(QString, words);
    QFETCH(QDate, date);
    DateBoxes boxes(u"Date"_s);
    boxes.setWords(words);
    QCOMPARE(boxes.date(), date);
}

void Fields::dateProblems_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &words, DateRule rule, const QString &problem) {
        QTest::newRow(name) << words << int(rule) << problem;
    };
    row("nothing", {}, DateRule::Past, {});
    row("real", u"27|3|2011"_s, DateRule::Past, {});
    row("no day", u"|3|2011"_s, DateRule::Past, u"Date must include a day"_s);
    row("no month", u"27||2011"_s, DateRule::Past, u"Date must include a month"_s);
    row("short year", u"27|3|11"_s, DateRule::Past, u"Date must include a year with four numbers"_s);
    row("31 February", u"31|2|2011"_s, DateRule::Past, u"Date must be a real date"_s);
    row("today is not past", u"14|5|2026"_s, DateRule::Past, u"Date must be in the past"_s);
    row("today", u"14|5|2026"_s, DateRule::NotInFuture, {});
    row("tomorrow", u"15|5|2026"_s, DateRule::NotInFuture, u"Date must be today or in the past"_s);
    row("any day", u"15|5|2027"_s, DateRule::Any, {});
}

void Fields::dateProblems()
{
    QFETCH(QString, words);
    QFETCH(int, rule);
    QFETCH(QString, problem);
    DateBoxes boxes(u"Date"_s);
    boxes.setWords(words);
    QCOMPARE(boxes.problem(u"Date"_s, DateRule(rule), QDate(2026, 5, 14)), problem);
}

void Fields::aTimeIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time");
    QTest::newRow("afternoon") << u"3:40pm"_s << QTime(15, 40);
    QTest::newRow("space") << u"3.40 PM"_s << QTime(15, 40);
    QTest::newRow("day") << u"15:40"_s << QTime(15, 40);
    QTest::newRow("four figures") << u"1540"_s << QTime(15, 40);
    QTest::newRow("hour") << u"9am"_s << QTime(9, 0);
    QTest::newRow("noon") << u"12pm"_s << QTime(12, 0);
    QTest::newRow("midnight") << u"12am"_s << QTime(0, 0);
    QTest::newRow("bare hour") << u"9"_s << QTime();
    QTest::newRow("late") << u"25:00"_s << QTime();
    QTest::newRow("minutes") << u"3:75pm"_s << QTime();
    QTest::newRow("thirteen pm") << u"13pm"_s << QTime();
    QTest::newRow("words") << u"after lunch"_s << QTime();
}

void Fields::aTimeIsReadAsPeopleWriteIt()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(timeFrom(text), time);
}

void Fields::aMomentIsUkTime()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *at = sheet.form.moment(u"decision.at"_s, inAssessment(u"decision/at"_s, &Assessment::decision, &assessment::Decision::at));
    sheet.show();
    const auto boxes = boxesOf(at);
    type(boxes[0], u"12"_s);
    type(boxes[1], u"May"_s);
    type(boxes[2], u"2026"_s);
    QVERIFY(!at->problem().isEmpty());
    type(boxes[3], u"9:05am"_s);
    QVERIFY2(at->problem().isEmpty(), qPrintable(at->problem()));
    QCOMPARE(open.assessment().decision.at, QDateTime(QDate(2026, 5, 12), QTime(8, 5), Qt::UTC));
    QCOMPARE(at->shown(), u"9:05am, 12 May 2026"_s);
}

void Fields::nowIsTheMoment()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *at = sheet.form.moment(u"decision.at"_s, inAssessment(u"decision/at"_s, &Assessment::decision, &assessment::Decision::at));
    sheet.show();
    QTest::mouseClick(at->nowButton(), Qt::LeftButton);
    QCOMPARE(open.assessment().decision.at, OpenCase::noon());
    QCOMPARE(boxesOf(at)[3]->text(), u"3:40pm"_s);
    // Pressed by a key that went astray it would write over what is known; it comes back when nothing stands there.
    QVERIFY(!at->nowButton()->isVisible());
    boxesOf(at)[3]->clear();
    QVERIFY(at->nowButton()->isVisible());
    at->nowButton()->setFocus();
    QTest::keyClick(at->nowButton(), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), boxesOf(at)[3]);
}

void Fields::aTimeIsReadAtEverySizeOfText()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *at = sheet.form.moment(u"decision.at"_s, inAssessment(u"decision/at"_s, &Assessment::decision, &assessment::Decision::at));
    sheet.show();
    QLineEdit *time = boxesOf(at)[3];
    time->setText(u"10:40pm"_s);
    session::Preferences preferences;
    for (const int percent : {200, 85, 100}) {
        preferences.textPercent = percent;
        theme::apply(preferences);
        const auto fits = [&] {
            const int room = time->maximumWidth() - time->fontMetrics().horizontalAdvance(time->text());
            return room > 0 && room < time->fontMetrics().horizontalAdvance(time->text());
        };
        QTRY_VERIFY2(fits(), qPrintable(QString::number(percent)));
    }
}

void Fields::aPartialDateSaysHowExactItIs()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *when = sheet.form.partialDate(u"consent.eventDate"_s, inAssessment(u"consent/eventDate"_s, &Assessment::consent,
                                                                             &ConsentNotes::inputs, &consent::Inputs::eventDate));
    sheet.show();
    auto *precision = qobject_cast<QComboBox *>(when->entry());
    QVERIFY(precision);
    precision->setCurrentIndex(precision->findData(int(DatePrecision::Month)));
    QList<QLineEdit *> seen;
    for (QLineEdit *box : boxesOf(when))
        if (box->isVisible())
            seen.append(box);
    QCOMPARE(seen.size(), 2);
    type(seen[0], u"May"_s);
    type(seen[1], u"2026"_s);
    QCOMPARE(open.assessment().consent.inputs.eventDate, PartialDate::month(2026, 5));
    QCOMPARE(when->shown(), u"about May 2026"_s);
    precision->setCurrentIndex(precision->findData(int(DatePrecision::NotKnown)));
    QCOMPARE(open.assessment().consent.inputs.eventDate, PartialDate());
}

void Fields::aChangeElsewhereLeavesTheCaret()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *why = sheet.form.text(u"start.why-now"_s, whyNow());
    sheet.show();
    type(why->entry(), u"one two three"_s);
    QTextCursor caret = why->edit()->textCursor();
    caret.setPosition(4);
    why->edit()->setTextCursor(caret);
    open.session().editAssessment(u"assessment/start/whyNow"_s, [](Assessment &one) { one.start.whyNow = u"one two three four"_s; });
    QCOMPARE(why->edit()->toPlainText(), u"one two three four"_s);
    QCOMPARE(why->edit()->textCursor().position(), 4);
    // Something else changed: nothing here moves.
    open.session().edit(u"child/name"_s, [](Case &record) { record.child.name = u"Sam"_s; });
    QCOMPARE(why->edit()->textCursor().position(), 4);
}

void Fields::aSignedAssessmentCannotBeTypedInto()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *why = sheet.form.text(u"start.why-now"_s, whyNow());
    auto *seen = sheet.form.tri(u"start.child-seen"_s, childSeen());
    auto *name = sheet.form.line(u"child.name"_s, inCase(u"child/name"_s, &Case::child, &Child::name));
    auto *lead = sheet.form.line(u"case.lead-worker"_s, inCase(u"leadWorker"_s, &Case::leadWorker));
    sheet.show();
    open.changeAssessment([](Assessment &one) { one.state = StateWaiting; });
    type(why->entry(), u"more"_s);
    QVERIFY(open.assessment().start.whyNow.isEmpty());
    QVERIFY(why->edit()->isReadOnly());
    QVERIFY(!seen->entry()->isEnabled());
    // The child's details are signed with it; what only the case says goes on.
    type(name->entry(), u"Sam"_s);
    QVERIFY(open.record().child.name.isEmpty() && name->edit()->isReadOnly());
    type(lead->entry(), u"Ada"_s);
    QCOMPARE(open.record().leadWorker, u"Ada"_s);
    open.changeAssessment([](Assessment &one) { one.state = StateReturned; });
    type(why->entry(), u"more"_s);
    QCOMPARE(open.assessment().start.whyNow, u"more"_s);
}

void Fields::aTextGrowsWithItsWords()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *why = sheet.form.text(u"start.why-now"_s, whyNow());
    sheet.show();
    const int empty = why->edit()->height();
    open.changeAssessment([](Assessment &one) {
        one.start.whyNow =
            QStringList(4, u"A long paragraph that needs several lines of its own in any box of this width. "_s.repeated(3)).join(u'\n');
    });
    QTRY_VERIFY(why->edit()->height() > 2 * empty);
    // All of it can be read without scrolling inside the box.
    QTRY_COMPARE(why->edit()->verticalScrollBar()->maximum(), 0);
}

void Fields::severalNames()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *names = sheet.form.list(u"child.aliases"_s, inCase(u"child/aliases"_s, &Case::child, &Child::aliases), u"Add another name"_s);
    sheet.show();
    type(names->entry(), u"Sunny"_s);
    QTest::mouseClick(names->findChild<QPushButton *>(), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"Sam J"_s);
    QCOMPARE(open.record().child.aliases, (QStringList{u"Sunny"_s, u"Sam J"_s}));
    names->entry()->setFocus();
    QTest::keyClick(names->entry(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(names->entry(), Qt::Key_Delete);
    QCOMPARE(open.record().child.aliases, QStringList(u"Sam J"_s));
}

void Fields::aWheelDoesNotChangeAChoice()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *kind = sheet.form.select(u"setting.kind"_s, u"setting"_s, inCase(u"setting/kind"_s, &Case::setting, &Setting::kind));
    sheet.show();
    kind->box()->setFocus();
    QWheelEvent turn(QPointF(5, 5), kind->box()->mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(kind->box(), &turn);
    QVERIFY(open.record().setting.kind.isEmpty());
    QTest::keyClick(kind->box(), Qt::Key_Down);
    QCOMPARE(open.record().setting.kind, open.session().pack().choices(u"setting"_s)[0].id);
}

void Fields::aLabelNamesItsField()
{
    OpenCase open;
    QVERIFY(open.start());
    Sheet sheet(open.session());
    auto *name = sheet.form.line(u"child.name"_s, inCase(u"child/name"_s, &Case::child, &Child::name));
    auto *kind = sheet.form.select(u"setting.kind"_s, u"setting"_s, inCase(u"setting/kind"_s, &Case::setting, &Setting::kind));
    auto *seen = sheet.form.tri(u"start.child-seen"_s, childSeen());
    sheet.show();
    QCOMPARE(QAccessible::queryAccessibleInterface(name->entry())->text(QAccessible::Name), u"Full name"_s);
    const auto *label = kind->findChild<QLabel *>();
    QCOMPARE(label->buddy(), kind->box());
    QCOMPARE(label->parentWidget(), kind->box()->parentWidget());
    auto *group = seen->findChild<QGroupBox *>();
    QCOMPARE(QAccessible::queryAccessibleInterface(group)->role(), QAccessible::Grouping);
    QCOMPARE(QAccessible::queryAccessibleInterface(group)->text(QAccessible::Name), u"Was the child seen?"_s);
    name->showProblem(u"Enter the name"_s);
    QVERIFY(name->entry()->accessibleDescription().startsWith(u"Enter the name"_s));
}

}  // namespace holdfast::tests
