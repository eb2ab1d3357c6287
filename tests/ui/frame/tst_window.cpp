// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/frame/tst_window.h"

#include "tests/session/desks.h"
#include "ui/bars.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"
#include "ui/sectionlist.h"
#include "ui/sections.h"
#include "ui/theme.h"
#include "ui/topbar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

namespace holdfast::tests {

using ui::MainWindow;

namespace {

template <class Widget = QWidget>
Widget *shown(QWidget *in, const char *name)
{
    const auto all = in->findChildren<Widget *>(QLatin1String(name));
    for (Widget *one : all)
        if (one->isVisible())
            return one;
    return nullptr;
}

/// A window on an open store.
struct Desk {
    Desks desks;
    std::unique_ptr<session::Session> session = desks.open();
    std::unique_ptr<MainWindow> window;

    bool start(bool withCase = true)
    {
        if (withCase ? startCase(*session, desks.path()).isEmpty() : !make(*session, desks.path()))
            return false;
        if (withCase)
            session->closeCase();
        session->lock();
        show();
        return unlockIt() && (!withCase || open());
    }
    void show()
    {
        window = std::make_unique<MainWindow>(*session);
        window->resize(1366, 768);
        window->start();
        window->show();
        QApplication::setActiveWindow(window.get());
        (void)QTest::qWaitForWindowActive(window.get());
    }
    bool unlockIt()
    {
        auto *line = shown<QLineEdit>(window.get(), "passphrase");
        if (!line)
            return false;
        QTest::keyClicks(line, GoodPassphrase);
        QTest::keyClick(line, Qt::Key_Return);
        return QTest::qWaitFor([this] { return session->isOpen() && window->gateId().isEmpty() && window->page(); }, 20000);
    }
    bool open()
    {
        if (!session->hasCase())
            session->openCase(session->cases().front().id, window.get(), [](const Result<void> &) {});
        return QTest::qWaitFor(
            [this] { return session->hasCase() && window->page() && window->page()->id() != QLatin1String("case-list"); }, 20000);
    }
};

}  // namespace

void Window::aFirstStoreIsMadeInTheWindow()
{
    Desk desk;
    desk.show();
    QCOMPARE(desk.window->gateId(), QStringLiteral("create-store"));
    auto *go = [&] { return shown<QAbstractButton>(desk.window.get(), "continue"); }();
    QVERIFY(go);
    shown<QLineEdit>(desk.window.get(), "path")->setText(desk.desks.path());
    go->click();
    auto *phrase = shown<QLineEdit>(desk.window.get(), "passphrase");
    QVERIFY(phrase);
    QTest::keyClicks(phrase, QStringLiteral("password1234"));
    go->click();
    QVERIFY2(shown(desk.window.get(), "problems"), "a common password went through");
    shown<QAbstractButton>(desk.window.get(), "makePassphrase")->click();
    QVERIFY(phrase->text().count(QLatin1Char(' ')) >= 4);
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(desk.window.get(), "recoveryCode"), 20000);
    const QString code = shown<QLabel>(desk.window.get(), "recoveryCode")->text();
    QVERIFY(desk.session->practice().sheetOwed);
    // Continue does not lead past the sheet without a proof.
    go->click();
    QVERIFY(shown(desk.window.get(), "recoveryCode"));
    shown<QAbstractButton>(desk.window.get(), "kept")->click();
    go->click();
    auto *group = shown<QLineEdit>(desk.window.get(), "lastGroup");
    QVERIFY(group);
    QVERIFY(!shown(desk.window.get(), "recoveryCode"));
    QTest::keyClicks(group, QStringLiteral("0000"));
    go->click();
    QCOMPARE(desk.window->gateId(), QStringLiteral("create-store"));
    group->setText(code.section(QLatin1Char('-'), -1).toLower());
    go->click();
    QTRY_VERIFY(desk.window->gateId().isEmpty());
    QCOMPARE(desk.window->page()->id(), QStringLiteral("case-list"));
    QVERIFY(!desk.session->practice().sheetOwed);
}

namespace {

/// Makes a store in the window up to its recovery sheet; the code that stands there.
QString makeUpToTheSheet(Desk &desk)
{
    desk.show();
    auto *go = shown<QAbstractButton>(desk.window.get(), "continue");
    shown<QLineEdit>(desk.window.get(), "path")->setText(desk.desks.path());
    go->click();
    auto *phrase = shown<QLineEdit>(desk.window.get(), "passphrase");
    phrase->setText(GoodPassphrase);
    go->click();
    if (!QTest::qWaitFor([&desk] { return shown<QLabel>(desk.window.get(), "recoveryCode") != nullptr; }, 20000))
        return {};
    return shown<QLabel>(desk.window.get(), "recoveryCode")->text();
}

}  // namespace

void Window::lockingAtTheSheetAsksForANewOne_data()
{
    QTest::addColumn<bool>("hide");
    QTest::newRow("nobody is there") << false;
    QTest::newRow("somebody comes in") << true;
}

void Window::lockingAtTheSheetAsksForANewOne()
{
    QFETCH(bool, hide);
    Desk desk;
    const QString first = makeUpToTheSheet(desk);
    QVERIFY(!first.isEmpty());
    hide ? desk.window->hideScreen() : desk.window->lock();
    QVERIFY(!desk.session->isOpen());
    QCOMPARE(desk.window->gateId(), QStringLiteral("unlock"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto labels = desk.window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY(!label->text().contains(first));
    // The code that was seen is not shown again: a new one is made, and proved.
    auto *line = shown<QLineEdit>(desk.window.get(), "passphrase");
    line->setText(GoodPassphrase);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window->gateId(), QStringLiteral("recovery-sheet"), 20000);
    auto *go = shown<QAbstractButton>(desk.window.get(), "continue");
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(desk.window.get(), "recoveryCode"), 20000);
    const QString second = shown<QLabel>(desk.window.get(), "recoveryCode")->text();
    QVERIFY(second != first);
    shown<QAbstractButton>(desk.window.get(), "kept")->click();
    go->click();
    auto *group = shown<QLineEdit>(desk.window.get(), "lastGroup");
    QVERIFY(group && group->hasFocus());
    QTest::keyClicks(group, second.section(QLatin1Char('-'), -1));
    go->click();
    QVERIFY(!desk.session->practice().sheetOwed);
    go->click();
    QTRY_VERIFY(desk.window->gateId().isEmpty());
    // The idle lock is back at work, and the new code opens the store where the first does not.
    desk.window->lock();
    QVERIFY(!desk.session->isOpen());
    const auto with = [&](const QString &code) {
        return answerOf<void>(desk.session.get(), [&](QObject *context, const session::Done<void> &done) {
            desk.session->unlockWithRecoveryCode(desk.desks.path(), code, context, done);
        });
    };
    QVERIFY(!with(first));
    QVERIFY(with(second));
}

void Window::aNewSheetFromTheSettingsIsProved()
{
    Desk desk;
    QVERIFY(desk.start(false));
    desk.window->go(QStringLiteral("settings"));
    shown<QAbstractButton>(desk.window.get(), "newSheet")->click();
    QCOMPARE(desk.window->page()->id(), QStringLiteral("recovery-sheet"));
    QVERIFY(shown(desk.window.get(), "notNow"));
    shown<QAbstractButton>(desk.window.get(), "continue")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(desk.window.get(), "recoveryCode"), 20000);
    QVERIFY(shown(desk.window.get(), "printSheet"));
    QVERIFY(desk.session->practice().sheetOwed);
    // Leaving without a proof leaves no code behind, and the sheet stays owed.
    desk.window->go(QStringLiteral("case-list"));
    desk.window->go(QStringLiteral("recovery-sheet"));
    QVERIFY(!shown(desk.window.get(), "recoveryCode"));
    QVERIFY(desk.session->practice().sheetOwed);
    shown<QAbstractButton>(desk.window.get(), "continue")->click();
    QTRY_VERIFY_WITH_TIMEOUT(shown<QLabel>(desk.window.get(), "recoveryCode"), 20000);
    shown<QAbstractButton>(desk.window.get(), "without")->click();
    shown<QAbstractButton>(desk.window.get(), "continue")->click();
    QVERIFY(!desk.session->practice().sheetOwed);
    shown<QAbstractButton>(desk.window.get(), "continue")->click();
    QCOMPARE(desk.window->page()->id(), QStringLiteral("case-list"));
}

void Window::aStoreInTheDefaultFolderIsOffered()
{
    Desk desk;
    QVERIFY(make(*desk.session, desk.session->proposedStorePath()));
    QVERIFY(answerOf<void>(desk.session.get(), [&](QObject *context, const session::Done<void> &done) {
        desk.session->backUp(desk.session->backupPath(), context, done);
    }));
    desk.session->lock();
    desk.session.reset();
    // Another user's list, or none: the store is where a store would be.
    QVERIFY(QFile::remove(desk.desks.folder.filePath(QStringLiteral("config/stores.json"))));
    desk.session = desk.desks.open();
    QCOMPARE(desk.session->knownStores(), QStringList{desk.session->proposedStorePath()});
    desk.show();
    QCOMPARE(desk.window->gateId(), QStringLiteral("unlock"));
    QVERIFY(desk.unlockIt());
}

void Window::aStoreThatIsGoneSaysWhatToDo()
{
    Desk desk;
    QVERIFY(make(*desk.session, desk.desks.folder.filePath(QStringLiteral("drive/cases.store"))));
    desk.session->lock();
    QVERIFY(desk.session->storePath().endsWith(QStringLiteral("drive/cases.store")));
    desk.session.reset();
    const QString drive = desk.desks.folder.filePath(QStringLiteral("drive"));
    const QString away = desk.desks.folder.filePath(QStringLiteral("away"));
    QVERIFY(QDir().rename(drive, away));
    desk.session = desk.desks.open();
    desk.show();
    QCOMPARE(desk.window->gateId(), QStringLiteral("unlock"));
    QVERIFY(!shown(desk.window.get(), "passphrase"));
    auto *gone = shown(desk.window.get(), "gone");
    QVERIFY(gone);
    auto *look = shown<QAbstractButton>(desk.window.get(), "lookAgain");
    QVERIFY(look && look->hasFocus());
    QVERIFY(look->accessibleDescription().contains(QStringLiteral("connect that")));
    QVERIFY(look->accessibleDescription().contains(QDir::toNativeSeparators(drive)));
    look->click();
    QVERIFY(shown(desk.window.get(), "gone"));
    // The drive is connected again.
    QVERIFY(QDir().rename(away, drive));
    look->click();
    QVERIFY(!shown(desk.window.get(), "gone"));
    QVERIFY(desk.unlockIt());
    desk.window->lock();
    QVERIFY(QDir().rename(drive, away));
    desk.window->start();
    QVERIFY(shown(desk.window.get(), "gone"));
    shown<QAbstractButton>(desk.window.get(), "forgetStore")->click();
    QCOMPARE(desk.window->gateId(), QStringLiteral("create-store"));
    QVERIFY(desk.session->knownStores().isEmpty());
}

void Window::theOverviewTellsWhatChanged()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.session->editAssessment(QStringLiteral("assessment/answers/H3"), [](casefile::Assessment &assessment) {
        assessment.answers[QStringLiteral("H3")].answer = assessment::Answer::Present;
    });
    desk.session->saveNow(true);
    QVERIFY(desk.session->flush());
    desk.window->go(QStringLiteral("overview"));
    QTRY_VERIFY([&] {
        const auto labels = desk.window->page()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().endsWith(QStringLiteral(": Health")); });
    }());
}

void Window::aWrongPassphraseIsClearedAndExplained()
{
    Desk desk;
    QVERIFY(make(*desk.session, desk.desks.path()));
    desk.session->lock();
    desk.show();
    auto *line = shown<QLineEdit>(desk.window.get(), "passphrase");
    QVERIFY(line);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, QStringLiteral("WRONG WORDS ALTOGETHER"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(line->text().isEmpty());
    QVERIFY(line->hasFocus());
    const QString said = line->accessibleDescription();
    QVERIFY2(said.contains(QStringLiteral("Try again")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Caps Lock is on")), qPrintable(said));
    QVERIFY(!desk.session->isOpen());
}

void Window::hidingLeavesOneWordAndComesBack()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.window->go(QStringLiteral("new-case"), QStringLiteral("concern/text"));
    auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(text);
    QTest::keyClicks(text, QStringLiteral("something seen"));
    QTest::keyClick(text, Qt::Key_F12);
    QCOMPARE(desk.window->gateId(), QStringLiteral("paused"));
    QCOMPARE(desk.window->windowTitle(), QStringLiteral("Holdfast"));
    QVERIFY(!text->isVisible());
    QVERIFY(!desk.window->menuBar()->isVisible());
    const auto labels = desk.window->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        if (label->isVisible())
            QCOMPARE(label->text(), QStringLiteral("Paused"));
    auto *back = shown<QAbstractButton>(desk.window.get(), "continue");
    QVERIFY(back->hasFocus());
    back->click();
    QVERIFY(desk.window->gateId().isEmpty());
    QCOMPARE(QApplication::focusWidget(), text);
    QCOMPARE(text->toPlainText(), QStringLiteral("something seen"));
}

void Window::hidingCoversDialogsAndTheClipboard()
{
    Desk desk;
    QVERIFY(desk.start());
    QApplication::clipboard()->setText(QStringLiteral("copied from a record"));
    QDialog dialog(desk.window.get());
    dialog.setWindowTitle(QStringLiteral("Export A-0001"));
    auto *column = new QVBoxLayout(&dialog);
    auto *words = new QLabel(QStringLiteral("words of a record"), &dialog);
    column->addWidget(words);
    auto *line = new QLineEdit(&dialog);
    column->addWidget(line);
    dialog.setModal(true);
    dialog.show();
    line->setFocus();
    QTest::keyClick(line, Qt::Key_F12);
    QCOMPARE(desk.window->gateId(), QStringLiteral("paused"));
    QVERIFY(!words->isVisible());
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Holdfast"));
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    desk.window->showScreen();
    QVERIFY(words->isVisible());
    QCOMPARE(dialog.windowTitle(), QStringLiteral("Export A-0001"));
    // Locking keeps no dialog.
    desk.window->lock();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(desk.window->gateId(), QStringLiteral("unlock"));
}

void Window::lockingComesBackToTheSameCaret()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.window->go(QStringLiteral("new-case"), QStringLiteral("concern/text"));
    auto *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(text);
    QTest::keyClicks(text, QStringLiteral("seen near the station"));
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(text, Qt::Key_Left);
    const int caret = text->textCursor().position();
    desk.window->lock();
    QVERIFY(!desk.session->isOpen());
    QVERIFY(desk.unlockIt());
    QTRY_VERIFY(desk.session->hasCase());
    QTRY_COMPARE(desk.window->page()->id(), QStringLiteral("new-case"));
    auto *again = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(again);
    QCOMPARE(again->toPlainText(), QStringLiteral("seen near the station"));
    QCOMPARE(again->textCursor().position(), caret);
}

void Window::lockedShowsNothingOfACase()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.session->edit(QStringLiteral("child/name"), [](casefile::Case &record) { record.child.name = QStringLiteral("Jamie Sample"); });
    QVERIFY(desk.window->windowTitle().contains(QStringLiteral("A-0001")));
    QVERIFY(!desk.window->windowTitle().contains(QStringLiteral("Jamie")));
    desk.window->lock();
    QCOMPARE(desk.window->windowTitle(), QStringLiteral("Holdfast"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(20);
    const auto labels = desk.window->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QVERIFY2(!label->text().contains(QStringLiteral("Jamie")), qPrintable(label->text()));
        QVERIFY2(!label->text().contains(QStringLiteral("A-0001")), qPrintable(label->text()));
    }
}

void Window::closingAsksNothing()
{
    Desk desk;
    QVERIFY(desk.start());
    const QByteArray id = desk.session->caseId();
    desk.window->go(QStringLiteral("new-case"), QStringLiteral("concern/text"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("not finished"));
    QVERIFY(desk.window->close());
    desk.window.reset();
    desk.session.reset();
    desk.session = desk.desks.open();
    QVERIFY(unlock(*desk.session, desk.desks.path()));
    QVERIFY(openCase(*desk.session, id));
    QCOMPARE(desk.session->record().concern.text, QStringLiteral("not finished"));
}

void Window::anUntouchedNewCaseLeavesNoTrace()
{
    Desk desk;
    QVERIFY(desk.start(false));
    desk.window->go(QStringLiteral("new-case"));
    QTRY_VERIFY(desk.session->hasCase());
    QTRY_COMPARE(desk.window->page()->id(), QStringLiteral("new-case"));
    desk.window->go(QStringLiteral("case-list"));
    QTRY_VERIFY(desk.session->cases().empty());
    desk.window->go(QStringLiteral("new-case"));
    QTRY_VERIFY(desk.session->hasCase());
    QTRY_COMPARE(desk.window->page()->id(), QStringLiteral("new-case"));
    desk.session->edit(QStringLiteral("concern/text"), [](casefile::Case &record) { record.concern.text = QStringLiteral("a worry"); });
    desk.window->go(QStringLiteral("case-list"));
    QTest::qWait(100);
    QCOMPARE(desk.session->cases().size(), size_t(1));
}

void Window::goToAnswersByCode()
{
    Desk desk;
    QVERIFY(desk.start());
    QTest::keyClick(desk.window.get(), Qt::Key_G, Qt::ControlModifier);
    auto *line = shown<QLineEdit>(desk.window.get(), "goTo");
    QVERIFY(line);
    for (const char *typed : {"h3 p", "I3 n", "H2 K"}) {
        line->setText(QLatin1String(typed));
        QTest::keyClick(line, Qt::Key_Return);
    }
    const auto &answers = desk.session->assessment()->answers;
    QCOMPARE(answers.value(QStringLiteral("H3")).answer, assessment::Answer::Present);
    QCOMPARE(answers.value(QStringLiteral("H7")).answer, assessment::Answer::NotSeen);
    QCOMPARE(answers.value(QStringLiteral("H2")).answer, assessment::Answer::NotKnown);
    QVERIFY(!answers.contains(QStringLiteral("I3")));
}

void Window::theMeetingViewFillsTheWindow()
{
    Desk desk;
    QVERIFY(desk.start());
    MainWindow *window = desk.window.get();
    window->go(QStringLiteral("plan"));
    auto *top = window->findChild<ui::TopBar *>();
    auto *list = window->findChild<ui::SectionList *>();
    auto *status = window->findChild<ui::StatusLine *>();
    QVERIFY(top->isVisible() && list->isVisible() && status->isVisible());
    QTest::keyClick(window, Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(window->page()->id(), QStringLiteral("meeting"));
    QVERIFY(!top->isVisible() && !list->isVisible() && !status->isVisible());
    // Hiding and coming back leads into it again; nothing of the frame returns with it.
    QTest::keyClick(window, Qt::Key_F12);
    QCOMPARE(window->gateId(), QStringLiteral("paused"));
    window->showScreen();
    QVERIFY(window->page()->isVisible() && !top->isVisible());
    window->resize(window->size() + QSize(10, 0));
    QVERIFY(!top->isVisible() && !list->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(window->page()->id(), QStringLiteral("plan"));
    QVERIFY(top->isVisible() && list->isVisible() && status->isVisible());
}

void Window::tenAnswersFromPaperByKeyboard()
{
    Desk desk;
    QVERIFY(desk.start());
    QTest::keyClick(desk.window.get(), Qt::Key_G, Qt::ControlModifier);
    auto *line = shown<QLineEdit>(desk.window.get(), "goTo");
    QVERIFY(line);
    const auto type = [line](const QString &keys) {
        QTest::keyClicks(line, keys);
        QTest::keyClick(line, Qt::Key_Return);
    };
    using assessment::Answer;
    const std::pair<const char *, Answer> paper[] = {
        {"H1", Answer::Present}, {"H2", Answer::NotSeen},  {"H3", Answer::NotKnown}, {"E1", Answer::Present}, {"E2", Answer::Present},
        {"F9", Answer::NotSeen}, {"F11", Answer::Present}, {"S4", Answer::NotKnown}, {"V2", Answer::Present}, {"Y1", Answer::NotSeen}};
    // One key opens the bar; then a code, a letter and Return for each, the hands never leaving the keys.
    for (const auto &[row, answer] : paper) {
        const QString letter = answer == Answer::Present   ? QStringLiteral("p")
                               : answer == Answer::NotSeen ? QStringLiteral("n")
                                                           : QStringLiteral("k");
        type(QString::fromLatin1(row).toLower() + u' ' + letter);
        QVERIFY(line->hasFocus() && line->selectedText() == line->text());
    }
    const auto &one = *desk.session->assessment();
    for (const auto &[row, answer] : paper) {
        const QString id = QString::fromLatin1(row);
        const auto &list = id.startsWith(u'V') ? one.vulnerabilities : id.startsWith(u'Y') ? one.prompts : one.answers;
        QCOMPARE(list.value(id).answer, answer);
    }
    // A slip is seen at once, and so is what stood there before.
    type(QStringLiteral("h1 n"));
    QVERIFY2(line->accessibleDescription().contains(QStringLiteral("It was: Present")), qPrintable(line->accessibleDescription()));
    type(QStringLiteral("z9 p"));
    QVERIFY2(line->accessibleDescription().contains(QStringLiteral("There is no row Z9")), qPrintable(line->accessibleDescription()));
    // Each is kept, and the history says which parts changed.
    desk.session->saveNow(true);
    QStringList changed;
    desk.session->recentChanges(desk.session->caseId(), this, [&](const Result<std::vector<session::Change>> &all) {
        if (all)
            for (const session::Change &change : *all)
                changed += change.parts;
    });
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 20000);
}

void Window::aDroppedFormOpensItsPage()
{
    Desk desk;
    QVERIFY(desk.start());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("form.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.7\n") > 0);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    const auto drop = [&] {
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(desk.window.get(), &event);
        return event.isAccepted();
    };
    QVERIFY(drop());
    QCOMPARE(desk.window->page()->id(), QStringLiteral("filled-form"));
    auto *path = shown<QLineEdit>(desk.window.get(), "path");
    QVERIFY(path);
    QCOMPARE(path->text(), file.fileName());
    // Nothing is taken while the screen is hidden or locked.
    desk.session->lock();
    QTRY_VERIFY(!desk.session->isOpen());
    QVERIFY(!drop());
}

void Window::searchSaysWhatToTry()
{
    Desk desk;
    QVERIFY(desk.start());
    desk.window->go(QStringLiteral("case-list"));
    auto *search = shown<QLineEdit>(desk.window.get(), "search");
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("Tomm"));
    QVERIFY(!shown(desk.window.get(), "cases"));
    QVERIFY2(search->accessibleDescription().startsWith(QStringLiteral("0 results for")), qPrintable(search->accessibleDescription()));
    search->clear();
    QVERIFY(shown<QTableView>(desk.window.get(), "cases"));
}

void Window::everyPageCanBeUsed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("1366x768") << QSize(1366, 768) << 100;
    QTest::newRow("1024x640") << QSize(1024, 640) << 100;
    QTest::newRow("640x320") << QSize(640, 320) << 100;
    QTest::newRow("1366x768 at 200 %") << QSize(1366, 768) << 200;
}

void Window::everyPageCanBeUsed()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    Desk desk;
    QVERIFY(desk.start());
    session::Preferences preferences = desk.session->preferences();
    preferences.textPercent = percent;
    desk.session->setPreferences(preferences);
    desk.window->resize(size);
    QStringList ids = ui::sectionOrder(desk.session->pack());
    ids << QStringLiteral("all-sections") << QStringLiteral("overview") << QStringLiteral("new-case") << QStringLiteral("delete-case")
        << QStringLiteral("blank-form") << QStringLiteral("recovery-sheet") << QStringLiteral("settings") << QStringLiteral("help")
        << QStringLiteral("case-list");
    QStringList faults;
    for (const QString &id : ids) {
        desk.window->go(id);
        if (desk.window->page()->id() != id) {
            faults << id + QStringLiteral(": has no page");
            continue;
        }
        QTest::qWait(60);
        // A busy computer may still be laying the page out: a fault is one that stays.
        const auto faultsNow = [&] {
            QStringList found;
            if (desk.window->size() != size)
                found << QStringLiteral("%1: made the window %2x%3").arg(id).arg(desk.window->width()).arg(desk.window->height());
            const QScrollArea *area = desk.window->page()->scrollArea();
            if (area->widget()->width() > area->viewport()->width())
                found
                    << QStringLiteral("%1: %2 px wide in a view of %3").arg(id).arg(area->widget()->width()).arg(area->viewport()->width());
            const QWidget *focus = QApplication::focusWidget();
            if (!focus || !desk.window->page()->isAncestorOf(focus))
                found << id + QStringLiteral(": the focus did not come along");
            QHash<QString, QString> access;
            const auto widgets = desk.window->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (!widget->isVisible())
                    continue;
                const QString what =
                    QStringLiteral("%1: %2 \"%3\"").arg(id, QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
                const bool isButton = qobject_cast<QAbstractButton *>(widget) && !widget->inherits("QScrollBar");
                const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->inherits("QMenuBar");
                if (takesFocus) {
                    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                    if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                        found << what + QStringLiteral(" has no name");
                    if (widget->height() < 24 || widget->width() < 24)
                        found << what + QStringLiteral(" is %1x%2").arg(widget->width()).arg(widget->height());
                }
                if (isButton) {
                    const QString key = QKeySequence::mnemonic(qobject_cast<QAbstractButton *>(widget)->text()).toString();
                    if (!key.isEmpty() && access.contains(key))
                        found << what + QStringLiteral(" shares %1 with %2").arg(key, access.value(key));
                    else if (!key.isEmpty())
                        access.insert(key, widget->objectName());
                }
            }
            const auto menus = desk.window->menuBar()->actions();
            for (const QAction *menu : menus) {
                const QString key = QKeySequence::mnemonic(menu->text()).toString();
                if (access.contains(key))
                    found << QStringLiteral("%1: menu %2 shares %3").arg(id, menu->text(), key);
                access.insert(key, menu->text());
                QHash<QString, QString> inside;
                const auto actions = menu->menu()->actions();
                for (const QAction *action : actions) {
                    const QString letter = QKeySequence::mnemonic(action->text()).toString();
                    if (!letter.isEmpty() && inside.contains(letter))
                        found << QStringLiteral("menu %1: %2 and %3 share %4")
                                     .arg(menu->text(), action->text(), inside.value(letter), letter);
                    inside.insert(letter, action->text());
                }
            }
            return found;
        };
        QStringList found;
        (void)QTest::qWaitFor([&] { return (found = faultsNow()).isEmpty(); }, 3000);
        faults << found;
    }
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    preferences.textPercent = 100;
    desk.session->setPreferences(preferences);
}

}  // namespace holdfast::tests
