// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/frame/tst_gate.h"

#include "core/store/claim.h"
#include "tests/share.h"
#include "tests/ui/frame/onwindow.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace holdfast::tests {

using ui::MainWindow;

void Gate::aFirstStoreIsMadeInTheWindow()
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

void Gate::lockingAtTheSheetAsksForANewOne_data()
{
    QTest::addColumn<bool>("hide");
    QTest::newRow("nobody is there") << false;
    QTest::newRow("somebody comes in") << true;
}

void Gate::lockingAtTheSheetAsksForANewOne()
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

void Gate::aNewSheetFromTheSettingsIsProved()
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

void Gate::aStoreInTheDefaultFolderIsOffered()
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

void Gate::aPlaceThatIsNotSafeIsTold()
{
    Desk desk;
    desk.show();
    auto *path = shown<QLineEdit>(desk.window.get(), "path");
    path->setText(desk.desks.path());
    QVERIFY(!shown(desk.window.get(), "placeWarning"));
    const QDir folder = QFileInfo(desk.desks.path()).dir();
    QVERIFY(folder.mkpath(QStringLiteral("OneDrive - Example Council")));
    const QString synced = folder.filePath(QStringLiteral("OneDrive - Example Council/north.store"));
    path->clear();
    QTest::keyClicks(path, synced);
    auto *note = shown(desk.window.get(), "placeWarning");
    QVERIFY(note);
    QVERIFY(note->findChild<QLabel *>()->text().contains(QStringLiteral("older file")));
    // Told, not refused; and told again whenever it is unlocked there.
    QVERIFY(make(*desk.session, synced));
    desk.session->lock();
    desk.show();
    QCOMPARE(desk.window->gateId(), QStringLiteral("unlock"));
    QVERIFY(shown(desk.window.get(), "placeWarning"));
    QVERIFY(desk.unlockIt());
}

void Gate::aStoreThatIsGoneSaysWhatToDo()
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

void Gate::aStoreOpenOnAnotherComputerSaysOnWhich()
{
    Desk desk;
    const QString path = desk.desks.folder.filePath(QStringLiteral("Dropbox/cases.store"));
    QVERIFY(make(*desk.session, path));
    desk.session->lock();
    desk.session.reset();
    QVERIFY(!QFile::exists(path + QStringLiteral(".in-use")));
    QVERIFY(claimFromElsewhere(path));
    desk.session = desk.desks.open();
    desk.show();
    QCOMPARE(desk.window->gateId(), QStringLiteral("unlock"));
    QVERIFY(!shown(desk.window.get(), "openHere"));
    shown<QLineEdit>(desk.window.get(), "passphrase")->setText(GoodPassphrase);
    shown<QAbstractButton>(desk.window.get(), "continue")->click();
    QTRY_VERIFY(shown<QAbstractButton>(desk.window.get(), "openHere"));
    auto *look = shown<QAbstractButton>(desk.window.get(), "readOnly");
    QVERIFY(look && look->hasFocus());
    QVERIFY2(look->accessibleDescription().contains(QStringLiteral("ANOTHER-LAPTOP")), qPrintable(look->accessibleDescription()));
    QVERIFY(!desk.session->isOpen());
    // Nobody has it open there: one button, and the passphrase once more.
    shown<QAbstractButton>(desk.window.get(), "openHere")->click();
    QVERIFY(!shown(desk.window.get(), "openHere") && !shown(desk.window.get(), "readOnly"));
    QVERIFY(shown<QLineEdit>(desk.window.get(), "passphrase")->hasFocus());
    QVERIFY(desk.unlockIt());
    QVERIFY(!desk.session->isReadOnly());
    // From here on it is this computer's.
    const auto holder = store::Claim::holder(path);
    QVERIFY(holder && holder->computer == QSysInfo::machineHostName());
}

void Gate::aWrongPassphraseIsClearedAndExplained()
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

void Gate::hidingLeavesOneWordAndComesBack()
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

void Gate::hidingCoversDialogsAndTheClipboard()
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

void Gate::lockingComesBackToTheSameCaret()
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

void Gate::lockedShowsNothingOfACase()
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

void Gate::closingAsksNothing()
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

}  // namespace holdfast::tests
