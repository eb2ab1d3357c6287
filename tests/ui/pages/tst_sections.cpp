// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/pages/tst_sections.h"

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

constexpr int LongerThanFindingsWait = 450;

void everyId()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : sectionPages().keys())
        QTest::newRow(qPrintable(id)) << id;
}

Case filledCase()
{
    Case record = sample(OpenCase::noon());
    return record;
}

}  // namespace

void Sections::everySectionOpens_data()
{
    everyId();
}

void Sections::everySectionOpens()
{
    QFETCH(QString, id);
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, id);
    QVERIFY(page);
    showAlone(page.get());
    QCOMPARE(page->heading(), open.session().pack().section(id)->label);
    QVERIFY(page->problems().empty());
    // Opening a page says nothing about the child.
    QVERIFY(open.assessment().finishedSections.isEmpty());
    QVERIFY(open.assessment().judgement.choice.isEmpty());
    QVERIFY(open.assessment().decision.choice.isEmpty());
    for (const QRadioButton *radio : page->findChildren<QRadioButton *>()) {
        const bool isKind = open.assessment().kind.size() && radio->isChecked();
        QVERIFY2(!radio->isChecked() || isKind, qPrintable(radio->text()));
    }
}

void Sections::everythingFocusableHasANameAndRoom_data()
{
    everyId();
}

void Sections::everythingFocusableHasANameAndRoom()
{
    QFETCH(QString, id);
    OpenCase open;
    QVERIFY(open.start(filledCase()));
    const auto page = pageOf(open, id);
    showAlone(page.get());
    for (QPushButton *button : page->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Open"_s)
            button->click();
    QCoreApplication::processEvents();
    QSet<QString> fieldNames;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
            continue;
        auto *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QString name = interface->text(QAccessible::Name);
        if (qobject_cast<QComboBox *>(widget)) {
            // Its name is its choice; only a label's buddy relation says what it is for.
            name.clear();
            for (const QLabel *label : widget->parentWidget()->findChildren<QLabel *>())
                if (label->buddy() == widget)
                    name = label->text();
        }
        QVERIFY2(!name.trimmed().isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        if (!qobject_cast<Heading *>(widget))
            QVERIFY2(widget->width() >= 24 && widget->height() >= 24,
                     qPrintable(u"%1 is %2 x %3"_s.arg(name).arg(widget->width()).arg(widget->height())));
    }
}

void Sections::nothingForcesAWideWindow_data()
{
    everyId();
}

void Sections::nothingForcesAWideWindow()
{
    QFETCH(QString, id);
    OpenCase open;
    QVERIFY(open.start(filledCase()));
    const auto page = pageOf(open, id);
    showAlone(page.get(), QSize(608, 320));
    for (QPushButton *button : page->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Open"_s)
            button->click();
    QCoreApplication::processEvents();
    QVERIFY2(page->scrollArea()->widget()->minimumSizeHint().width() <= 608,
             qPrintable(QString::number(page->scrollArea()->widget()->minimumSizeHint().width())));
}

void Sections::continueStopsAtAnImpossibleDateOnly()
{
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, u"child-and-family"_s);
    showAlone(page.get());
    QSignalSpy on(page.get(), &Page::continueRequested);
    page->proceed();
    QCOMPARE(on.count(), 1);
    auto *birth = found<DateField>(page.get(), u"child/dateOfBirth"_s);
    birth->boxes()->setWords(u"31|2|2011"_s);
    page->proceed();
    QCOMPARE(on.count(), 1);
    QVERIFY(wordsOn(page.get()).contains(u"There is a problem"_s));
    QCOMPARE(wordsOn(birth).count(u"Date of birth must be a real date"_s), 1);
    // The focus is in the summary; its line leads to the field.
    auto *summary = found(page.get(), u"problems"_s);
    QVERIFY(summary->isAncestorOf(QApplication::focusWidget()));
    summary->findChild<Link *>()->click();
    QVERIFY(birth->isAncestorOf(QApplication::focusWidget()));
    birth->boxes()->setWords(u"28|2|2011"_s);
    page->proceed();
    QCOMPARE(on.count(), 2);
    QVERIFY(!wordsOn(birth).contains(u"must be"_s));
}

void Sections::ownDetailsComeFromSettings()
{
    OpenCase open;
    QVERIFY(open.start());
    session::Practice me;
    me.name = u"Ada Marsh"_s;
    me.role = u"Social worker"_s;
    me.agency = u"Northdale Council"_s;
    open.session().setPractice(me);
    const auto page = pageOf(open, u"before-you-start"_s);
    showAlone(page.get());
    QCOMPARE(open.assessment().start.workerName, u"Ada Marsh"_s);
    QCOMPARE(found<LineField>(page.get(), u"start/workerRole"_s)->edit()->text(), u"Social worker"_s);
    // Somebody else's name is left alone.
    open.changeAssessment([](Assessment &one) { one.start.workerName = u"Jo Reed"_s; });
    page->load();
    QCOMPARE(open.assessment().start.workerName, u"Jo Reed"_s);
}

void Sections::overEighteenIsSaid()
{
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, u"child-and-family"_s);
    showAlone(page.get());
    auto *birth = found<DateField>(page.get(), u"child/dateOfBirth"_s);
    birth->boxes()->setDate(QDate(2011, 3, 27));
    QVERIFY(wordsOn(page.get()).contains(u"Age today: 15"_s));
    QVERIFY(!wordsOn(page.get()).contains(u"18"_s));
    birth->boxes()->setDate(QDate(2008, 5, 14));
    QVERIFY(wordsOn(page.get()).contains(open.session().pack().words(u"standing.over-eighteen"_s)));
    birth->boxes()->setDate(QDate(2008, 9, 1));
    QVERIFY(wordsOn(page.get()).contains(open.session().pack().words(u"standing.eighteen"_s)));
}

void Sections::findingsFollowTheAnswers()
{
    OpenCase open;
    QVERIFY(open.start());
    ConsentCheck page(u"consent"_s, open.session(), nullptr);
    showAlone(&page);
    auto *findings = page.findChild<Findings *>();
    QVERIFY(findings->ids().contains(u"CR0"_s));
    choose(&page, u"consent/substances"_s, u"yes"_s);
    // Not under somebody's fingers.
    QVERIFY(!findings->ids().contains(u"CR6"_s));
    QTest::qWait(LongerThanFindingsWait);
    QVERIFY(findings->ids().contains(u"CR6"_s));
    QVERIFY(wordsOn(findings).contains(u"You recorded that alcohol or drugs were involved."_s));
    choose(&page, u"consent/substances"_s, u"no"_s);
    QTest::qWait(LongerThanFindingsWait);
    QVERIFY(!findings->ids().contains(u"CR6"_s));
    // The age is worked out for the event, from the date of birth on the other page.
    open.change([](Case &record) {
        record.child.dateOfBirth = QDate(2013, 3, 1);
        record.current()->consent.inputs.eventDate = PartialDate::exact(QDate(2026, 2, 28));
    });
    QTest::qWait(LongerThanFindingsWait);
    QVERIFY(wordsOn(findings).contains(u"Age at the time: 12."_s));
    QVERIFY(!isShown(&page, u"consent/childAge"_s));
    QVERIFY(!isShown(&page, u"consent/dateOfBirth"_s));
}

void Sections::findingsNeverReassure()
{
    OpenCase open;
    QVERIFY(open.start());
    const content::Pack &pack = open.session().pack();
    QWidget window;
    Findings findings(open.session(), &window);
    for (int age : {-1, 8, 12, 13, 15, 16, 17, 18, 20}) {
        for (Tri answer : {Tri::NotAnswered, Tri::Yes, Tri::No, Tri::NotKnown}) {
            consent::Inputs inputs;
            if (age >= 0)
                inputs.childAge = age;
            for (Tri consent::Inputs::*member :
                 {&consent::Inputs::sexualActivity, &consent::Inputs::positionOfTrust, &consent::Inputs::substances,
                  &consent::Inputs::violenceOrThreat, &consent::Inputs::fearOfConsequences, &consent::Inputs::otherRealChoice,
                  &consent::Inputs::wanted, &consent::Inputs::continuedContact})
                inputs.*member = answer;
            findings.show(inputs);
            QVERIFY(!findings.ids().isEmpty());
            const QString words = wordsOn(&findings);
            QVERIFY(words.contains(pack.words(u"consent.closing"_s)));
            for (const QString &never : {u"consented"_s, u"gave consent"_s, u"no concern"_s, u"consensual"_s})
                QVERIFY2(!words.contains(never, Qt::CaseInsensitive), qPrintable(words));
            // Each says why and where it says so.
            QCOMPARE(words.count(pack.field(u"consent.where-it-says-so"_s) + u": "_s), findings.ids().size());
        }
    }
}

void Sections::theDefinitionIsASentence_data()
{
    QTest::addColumn<QStringList>("yes");
    QTest::addColumn<QStringList>("no");
    QTest::addColumn<QString>("outcome");
    const QStringList gains{u"childGets"_s, u"preventsHarm"_s, u"perpetratorMoney"_s, u"perpetratorStatus"_s};
    QTest::newRow("nothing") << QStringList() << QStringList() << u"definition.unclear"_s;
    QTest::newRow("adult") << QStringList() << QStringList(u"under18"_s) << u"definition.not-a-child"_s;
    QTest::newRow("fits") << QStringList{u"under18"_s, u"powerImbalance"_s, u"coerceManipulateDeceive"_s, u"sexualActivity"_s,
                                         u"childGets"_s}
                          << QStringList() << u"definition.fits"_s;
    QTest::newRow("only gratification") << QStringList{u"under18"_s, u"powerImbalance"_s, u"sexualActivity"_s, u"onlyGratification"_s}
                                        << gains << u"definition.other-abuse"_s;
}

void Sections::theDefinitionIsASentence()
{
    QFETCH(QStringList, yes);
    QFETCH(QStringList, no);
    QFETCH(QString, outcome);
    OpenCase open;
    QVERIFY(open.start());
    DefinitionCheck page(u"definition"_s, open.session(), nullptr);
    showAlone(&page);
    for (const QString &input : yes)
        choose(&page, u"definition/"_s + input, u"yes"_s);
    for (const QString &input : no)
        choose(&page, u"definition/"_s + input, u"no"_s);
    QTest::qWait(LongerThanFindingsWait);
    QCOMPARE(page.result(), open.session().pack().words(outcome));
    QVERIFY(wordsOn(&page).contains(open.session().pack().words(u"definition.receiving"_s)));
    QVERIFY(!wordsOn(&page).contains(u"no concern"_s, Qt::CaseInsensitive));
}

void Sections::noViewOfTheChildAsksForAPlan()
{
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, u"voice-of-the-child"_s);
    showAlone(page.get());
    QVERIFY(!isShown(page.get(), u"childVoice/planToAsk"_s));
    choose(page.get(), u"childVoice/status"_s, u"not-yet-asked"_s);
    QVERIFY(isShown(page.get(), u"childVoice/planToAsk"_s));
    QVERIFY(isShown(page.get(), u"childVoice/planOn"_s));
    choose(page.get(), u"childVoice/status"_s, u"obtained"_s);
    QVERIFY(!isShown(page.get(), u"childVoice/planToAsk"_s));
}

void Sections::riskOfTellingParents_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("asksFirst");
    QTest::newRow("yes") << u"yes"_s << true;
    QTest::newRow("not sure") << u"unknown"_s << true;
    QTest::newRow("no") << u"no"_s << false;
}

void Sections::riskOfTellingParents()
{
    QFETCH(QString, answer);
    QFETCH(bool, asksFirst);
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, u"parents-and-carers"_s);
    showAlone(page.get());
    const content::Pack &pack = open.session().pack();
    const QString off = pack.words(u"standing.parents-copy-off"_s);
    QVERIFY(wordsOn(page.get()).contains(off));
    choose(page.get(), u"carers/riskIfTold"_s, answer);
    QCOMPARE(wordsOn(page.get()).contains(pack.words(u"standing.ask-before-parents"_s)), asksFirst);
    QVERIFY(wordsOn(page.get()).contains(off));
    // "No" opens the copy only with its reason.
    found<TextField>(page.get(), u"carers/riskReason"_s)->edit()->setPlainText(u"They asked us to come."_s);
    QCOMPARE(wordsOn(page.get()).contains(off), asksFirst);
    choose(page.get(), u"carers/implicated"_s, u"yes"_s);
    QVERIFY(wordsOn(page.get()).contains(pack.words(u"standing.parents-implicated"_s)));
}

void Sections::removingCanBeUndone()
{
    OpenCase open;
    QVERIFY(open.start());
    open.changeAssessment([](Assessment &one) {
        for (const QString &what : {u"first"_s, u"second"_s, u"third"_s}) {
            assessment::Action action;
            action.id = u"t-"_s + what;
            action.what = what;
            one.plan.actions.push_back(action);
        }
    });
    const auto page = pageOf(open, u"plan"_s);
    showAlone(page.get());
    QVERIFY(page->goToField(u"plan/actions/t-second/what"_s));
    QPushButton *remove = nullptr;
    for (QPushButton *button : page->findChildren<QPushButton *>())
        if (button->accessibleName() == u"Remove: second"_s)
            remove = button;
    QVERIFY(remove);
    remove->click();
    QCOMPARE(open.assessment().plan.actions.size(), size_t(2));
    auto *undo = page->findChild<UndoBar *>();
    QVERIFY(undo->isVisible());
    QCOMPARE(undo->sentence(), u"Removed: second."_s);
    undo->findChild<QPushButton *>()->click();
    QCOMPARE(open.assessment().plan.actions.size(), size_t(3));
    QCOMPARE(open.assessment().plan.actions[1].what, u"second"_s);
}

void Sections::theDayOfTheNextReviewIsOffered()
{
    OpenCase open;
    QVERIFY(open.start());
    session::Practice practice = open.session().practice();
    practice.clocks.reviewWeeks = 6;
    open.session().setPractice(practice);
    const auto page = pageOf(open, u"plan"_s);
    showAlone(page.get());
    auto *offer = page->findChild<QAbstractButton *>(u"offerReview"_s);
    QVERIFY(offer && offer->isVisible());
    QVERIFY(!open.assessment().plan.reviewOn.isValid());
    offer->click();
    QCOMPARE(open.assessment().plan.reviewOn, open.session().today().addDays(42));
    // Somebody has chosen; nothing is offered beside that.
    QVERIFY(!offer->isVisible());
}

void Sections::aSectionIsFinishedWhenSomebodySaysSo()
{
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, u"plan"_s);
    showAlone(page.get());
    choose(page.get(), u"finishedSections"_s, u"yes"_s);
    QCOMPARE(open.assessment().finishedSections, QStringList(u"plan"_s));
    choose(page.get(), u"finishedSections"_s, u"no"_s);
    QVERIFY(open.assessment().finishedSections.isEmpty());
    // "No, I will come back" is an answer: it is there again next time, and the section is begun.
    QCOMPARE(open.assessment().comeBackTo, QStringList(u"plan"_s));
    const auto again = pageOf(open, u"plan"_s);
    showAlone(again.get());
    QVERIFY(found(again.get(), u"finishedSections"_s)->findChild<Radios *>()->button(u"no"_s)->isChecked());
    QCOMPARE(sectionStatus(open.session(), u"plan"_s), SectionStatus::InProgress);
    const auto health = pageOf(open, u"domain.health"_s);
    showAlone(health.get());
    choose(health.get(), u"domains/health/finished"_s, u"no"_s);
    QCOMPARE(sectionStatus(open.session(), u"domain.health"_s), SectionStatus::InProgress);
    choose(health.get(), u"domains/health/finished"_s, u"yes"_s);
    QVERIFY(open.assessment().domains[u"health"_s].finished);
    QCOMPARE(open.assessment().comeBackTo, QStringList(u"plan"_s));
    QCOMPARE(sectionStatus(open.session(), u"domain.health"_s), SectionStatus::Completed);
}

void Sections::theDefinitionShowsExamples()
{
    OpenCase open;
    QVERIFY(open.start());
    const auto page = pageOf(open, u"definition"_s);
    showAlone(page.get());
    auto *examples = found<Disclosure>(page.get(), u"examples"_s);
    QVERIFY(examples && !examples->isOpen());
    QVERIFY(examples->button()->text().contains(u"These describe abuse in plain terms."_s));
    QCOMPARE(open.session().pack().texts(u"definition.example."_s).size(), size_t(8));
    const QString first = open.session().pack().words(u"definition.example.1"_s);
    QVERIFY(!wordsOn(page.get()).contains(first));
    examples->setOpen(true);
    QVERIFY(wordsOn(page.get()).contains(first));
}

void Sections::aSectionAsText()
{
    OpenCase open;
    QVERIFY(open.start());
    open.change([](Case &record) { record.child.name = u"Sam Example"_s; });
    const auto page = pageOf(open, u"child-and-family"_s);
    showAlone(page.get());
    const QString text = page->plainText();
    QVERIFY(text.startsWith(u"Child and family\n"_s));
    QVERIFY(text.contains(u"Full name: Sam Example\n"_s));
    QVERIFY(text.contains(u"Known as: Not recorded\n"_s));
}

/// Not a test: with HOLDFAST_PICTURES naming a folder, draws every section as a person sees it, for looking at.
void Sections::pictures()
{
    const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES");
    if (folder.isEmpty())
        return;
    const QStringList wanted = qEnvironmentVariable("HOLDFAST_PICTURE_OF").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    OpenCase open;
    QVERIFY(open.start(filledCase()));
    struct Look {
        QString name;
        session::Theme theme;
        int percent;
        QSize size;
    };
    for (const Look &look :
         {Look{u"light"_s, session::Theme::Light, 100, {766, 660}}, Look{u"dark"_s, session::Theme::Dark, 100, {766, 660}},
          Look{u"contrast"_s, session::Theme::HighContrast, 100, {766, 660}}, Look{u"large"_s, session::Theme::Light, 200, {1040, 660}},
          Look{u"wide"_s, session::Theme::Light, 100, {1300, 660}}}) {
        session::Preferences preferences;
        preferences.theme = look.theme;
        preferences.textPercent = look.percent;
        theme::apply(preferences);
        for (const QString &id : sectionPages().keys()) {
            if (!wanted.isEmpty() && !wanted.contains(id) && !wanted.contains(look.name))
                continue;
            const auto page = pageOf(open, id);
            showAlone(page.get(), look.size);
            QWidget *whole = page->scrollArea()->widget();
            QCoreApplication::processEvents();
            page->resize(look.size.width(), std::min(6000, whole->height() + 20));
            QCoreApplication::processEvents();
            page->grab().save(QDir(folder).filePath(id + QLatin1Char('-') + look.name + u".png"_s));
        }
    }
    theme::apply({});
}

}  // namespace holdfast::tests
