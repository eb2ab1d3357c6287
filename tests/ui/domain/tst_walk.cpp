// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/domain/tst_walk.h"

#include "tests/ui/pages/opencase.h"
#include "ui/form.h"
#include "ui/pages.h"
#include "ui/walk/checkpage.h"
#include "ui/walk/preview.h"
#include "ui/walk/sharepage.h"
#include "ui/walk/tasklistpage.h"
#include "ui/words.h"

#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

namespace holdfast::tests {

using assessment::Answer;

void Walk::taskListSaysHowFarEachSectionIs()
{
    OpenCase open;
    QVERIFY(open.start());
    open.changeAssessment([](casefile::Assessment &assessment) {
        assessment.answers[QStringLiteral("H2")].answer = Answer::NotSeen;
        assessment.domains[QStringLiteral("education")].finished = true;
        assessment.domains[QStringLiteral("identity")].finished = true;
        assessment.answers[QStringLiteral("I1")].answer = Answer::Present;
    });
    ui::TaskListPage page(QStringLiteral("all-sections"), open.session(), nullptr);
    showAlone(&page);
    const auto spoken = [&](const char *id) { return found(&page, QStringLiteral("section/") + QLatin1String(id))->accessibleName(); };
    QCOMPARE(spoken("domain.health"), QStringLiteral("Health. In progress. 1 of 9 rows answered"));
    QCOMPARE(spoken("domain.education"), QStringLiteral("Education. Completed."));
    // Present without an analysis stops signing.
    QCOMPARE(spoken("domain.identity"), QStringLiteral("Identity. There is a problem. 1 of 4 rows answered"));
    QCOMPARE(spoken("domain.income"), QStringLiteral("Income. Not started."));
    QVERIFY(spoken("sign").startsWith(QStringLiteral("Sign. Cannot start yet. First: ")));
    QSignalSpy went(&page, &ui::Page::navigateRequested);
    auto *health = found<QAbstractButton>(&page, QStringLiteral("section/domain.health"));
    health->setFocus();
    QTest::keyClick(health, Qt::Key_Down);
    QVERIFY(found(&page, QStringLiteral("section/domain.education"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(went.size(), 1);
    QCOMPARE(went.front().front().toString(), QStringLiteral("domain.education"));
}

void Walk::checkLeadsToTheField()
{
    OpenCase open;
    QVERIFY(open.start());
    open.changeAssessment([](casefile::Assessment &assessment) { assessment.answers[QStringLiteral("H1")].answer = Answer::Present; });
    ui::CheckPage page(QStringLiteral("check"), open.session(), nullptr);
    showAlone(&page);
    QSignalSpy went(&page, &ui::Page::navigateRequested);
    page.step(1);
    auto *first = qobject_cast<ui::Link *>(QApplication::focusWidget());
    QVERIFY(first);
    first->click();
    QCOMPARE(went.size(), 1);
    QCOMPARE(went.front().at(0).toString(), QStringLiteral("judgement"));
    QCOMPARE(went.front().at(1).toString(), QStringLiteral("judgement/choice"));
    // Every line leads somewhere there is a page.
    const auto links = page.findChildren<ui::Link *>();
    for (ui::Link *link : links) {
        if (link->objectName() == QLatin1String("openAll"))
            continue;
        went.clear();
        link->click();
        QCOMPARE(went.size(), 1);
        QVERIFY2(!went.front().at(0).toString().isEmpty(), qPrintable(link->text()));
    }
}

void Walk::checkIsShortAndOpensWhatIsAskedFor()
{
    OpenCase open;
    QVERIFY(open.start(casefile::sample(OpenCase::noon())));
    open.changeAssessment([](casefile::Assessment &assessment) {
        assessment.answers[QStringLiteral("H1")] = {Answer::Present, true, {}, {}};
    });
    ui::CheckPage page(QStringLiteral("check"), open.session(), nullptr);
    showAlone(&page);
    const auto part = [&](const char *id) { return found<ui::Disclosure>(&page, QStringLiteral("open/") + QLatin1String(id)); };
    // In the order it prints, immediate safety and flagged rows before the domains; only what is read first is open.
    QStringList order;
    const auto all = page.findChildren<ui::Disclosure *>();
    for (const ui::Disclosure *one : all)
        order << one->objectName();
    QVERIFY(order.indexOf(QStringLiteral("open/decision")) < order.indexOf(QStringLiteral("open/immediate-safety")));
    QVERIFY(order.indexOf(QStringLiteral("open/immediate-safety")) < order.indexOf(QStringLiteral("open/flagged-rows")));
    QVERIFY(order.indexOf(QStringLiteral("open/flagged-rows")) < order.indexOf(QStringLiteral("open/domain.health")));
    for (const char *id : {"judgement", "decision", "immediate-safety", "flagged-rows"})
        QVERIFY2(part(id)->isOpen(), id);
    for (const char *id : {"domain.health", "domain.family-and-social", "consent", "plan"})
        QVERIFY2(!part(id)->isOpen(), id);
    // A flagged row leads to its row.
    QSignalSpy went(&page, &ui::Page::navigateRequested);
    const auto links = part("flagged-rows")->findChildren<ui::Link *>();
    QVERIFY(!links.isEmpty());
    QCOMPARE(links.front()->text().section(QLatin1Char(' '), 0, 0), QStringLiteral("H1"));
    const auto said = part("flagged-rows")->findChildren<QLabel *>();
    for (const QLabel *label : said)
        QVERIFY2(label->text() != open.session().pack().words(QStringLiteral("standing.none-recorded")), qPrintable(label->text()));
    links.front()->click();
    QCOMPARE(went.back().at(0).toString(), QStringLiteral("domain.health"));
    QCOMPARE(went.back().at(1).toString(), QStringLiteral("answers/H1"));
    // What was opened stays open when the page is filled again.
    part("domain.health")->setOpen(true);
    page.load();
    QCoreApplication::processEvents();
    QVERIFY(part("domain.health")->isOpen() && !part("consent")->isOpen());
    found<ui::Link>(&page, QStringLiteral("openAll"))->click();
    QVERIFY(part("consent")->isOpen() && part("plan")->isOpen());
    went.clear();
    found<ui::Link>(&page, QStringLiteral("change/consent"))->click();
    QCOMPARE(went.back().at(0).toString(), QStringLiteral("consent"));
    // Stepping goes into what is closed.
    bool anyInside = false;
    for (int step = 0; step < 200 && !anyInside; ++step) {
        page.step(1);
        for (QWidget *up = QApplication::focusWidget(); up; up = up->parentWidget())
            anyInside = anyInside || (qobject_cast<ui::Disclosure *>(up) && up->objectName().startsWith(QLatin1String("open/unknown/")));
    }
    QVERIFY(anyInside && QApplication::focusWidget()->isVisible());
}

void Walk::unknownRowsGoIntoThePlan()
{
    OpenCase open;
    QVERIFY(open.start());
    ui::CheckPage page(QStringLiteral("check"), open.session(), nullptr);
    showAlone(&page);
    auto *add = found<QPushButton>(&page, QStringLiteral("toPlan/H3"));
    QVERIFY(add);
    add->click();
    QCOMPARE(open.assessment().plan.actions.size(), size_t(1));
    QCOMPARE(open.assessment().plan.actions.front().row, QStringLiteral("H3"));
    QVERIFY(!open.assessment().plan.actions.front().what.isEmpty());
    QVERIFY(!add->isEnabled());
    QCOMPARE(add->text(), QStringLiteral("In the plan"));
}

void Walk::savedPdfHasThePreviewsPages()
{
    OpenCase open;
    QVERIFY(open.start(casefile::sample(OpenCase::noon())));
    ui::SharePage page(QStringLiteral("share"), open.session(), nullptr);
    showAlone(&page, QSize(900, 800));
    page.chooseDocument(QStringLiteral("full-assessment"));
    const auto pages = page.pages().pages.size();
    QVERIFY(pages > 1);
    QCOMPARE(page.findChild<ui::Preview *>()->pageCount(), int(pages));
    const QTemporaryDir folder;
    const QString path = folder.filePath(page.offeredName(QStringLiteral(".pdf")));
    QVERIFY(page.savePdf(path));
    QVERIFY(page.message().contains(QStringLiteral("not encrypted")));
    QProcess qpdf;
    qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path});
    QVERIFY(qpdf.waitForFinished());
    QCOMPARE(qpdf.readAllStandardOutput().trimmed().toInt(), int(pages));
}

void Walk::storeIsNeverOverwritten()
{
    OpenCase open;
    QVERIFY(open.start());
    ui::SharePage page(QStringLiteral("share"), open.session(), nullptr);
    showAlone(&page, QSize(900, 800));
    const QString store = open.session().storePath();
    const qint64 size = QFileInfo(store).size();
    QVERIFY(!page.savePdf(store));
    QVERIFY(page.message().contains(QStringLiteral("store itself")));
    QVERIFY(!page.savePdf(QFileInfo(store).path() + QStringLiteral("/nowhere/file.pdf")));
    QVERIFY(QFileInfo(store).size() >= size);
}

void Walk::parentsCopyIsExplained()
{
    OpenCase open;
    QVERIFY(open.start());
    ui::SharePage page(QStringLiteral("share"), open.session(), nullptr);
    showAlone(&page, QSize(900, 800));
    page.chooseAudience(report::Audience::Parents);
    QVERIFY(page.pages().pages.empty());
    QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("savePdf"))->isEnabled());
    bool said = false;
    const auto notes = page.findChildren<ui::Note *>();
    for (const ui::Note *note : notes)
        said = said || (note->isVisible() && !note->text().isEmpty());
    QVERIFY(said);
}

void Walk::policeReportAsksAboutTheSource()
{
    OpenCase open;
    QVERIFY(open.start(casefile::sample(OpenCase::noon())));
    ui::SharePage page(QStringLiteral("share"), open.session(), nullptr);
    showAlone(&page, QSize(900, 800));
    const auto tick = [&](const char *name) { return found(&page, QString::fromLatin1(name))->isVisibleTo(&page); };
    page.chooseDocument(QStringLiteral("full-assessment"));
    QVERIFY(!tick("include/identifies-source") && tick("include/concern-records"));
    page.chooseDocument(QStringLiteral("police-information-report"));
    QVERIFY(tick("include/identifies-source") && !tick("include/concern-records"));
    QVERIFY(page.goToField(QStringLiteral("document/what-we-do-not-know")));
    QVERIFY(!page.pages().pages.empty());
}

void Walk::offeredNameHoldsNoName()
{
    OpenCase open;
    casefile::Case record = casefile::newCase(QStringLiteral("A-0042"), OpenCase::noon());
    record.child.name = QStringLiteral("Jamie Sample");
    record.current()->knownOn = QDate(2026, 5, 14);
    QVERIFY(open.start(record));
    ui::SharePage page(QStringLiteral("share"), open.session(), nullptr);
    page.load();
    page.chooseDocument(QStringLiteral("full-assessment"));
    QCOMPARE(page.offeredName(QStringLiteral(".pdf")), QStringLiteral("A-0042 assessment 2026-05-14.pdf"));
}

}  // namespace holdfast::tests
