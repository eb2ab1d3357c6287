// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/keeping/tst_keeping.h"

#include "tests/ui/keeping/keepdesk.h"
#include "ui/bars.h"
#include "ui/history/wordtable.h"
#include "ui/keeping/keepingwords.h"

#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>

namespace holdfast::tests {

using session::Session;

namespace {

const QString Fresh = QStringLiteral("amber kettle drifts past harbour");

bool backUp(KeepDesk &desk)
{
    return answerOf<session::BackupState>(desk.session.get(),
                                          [&](QObject *context, const auto &done) { desk.session->backUpNow(context, done); })
        .has_value();
}

bool write(KeepDesk &desk, const QString &words)
{
    return openCase(*desk.session, desk.record) && type(*desk.session, words) && desk.session->flush();
}

/// Takes bytes out of the middle of the file, where the cases lie.
bool damage(const QString &path)
{
    QFile file(path);
    return file.resize(file.size() - 9000);
}

}  // namespace

void KeepingPages::theMenuAndSettingsLeadToEachPage()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    const QStringList pages{QStringLiteral("backups"),   QStringLiteral("check-store"), QStringLiteral("change-keys"),
                            QStringLiteral("retention"), QStringLiteral("journal"),     QStringLiteral("export-all")};
    for (const QString &page : pages) {
        QVERIFY(desk.go("settings"));
        QVERIFY2(desk.press(qPrintable(QStringLiteral("open.") + page)), qPrintable(page));
        QCOMPARE(desk.pageId(), page);
    }
    QStringList reached;
    const auto menus = desk.window->menuBar()->actions();
    for (const QAction *menu : menus) {
        if (menu->text() != QLatin1String("&Store"))
            continue;
        const auto actions = menu->menu()->actions();
        for (QAction *action : actions) {
            action->trigger();
            reached << desk.pageId();
        }
    }
    for (const QString &page : pages)
        QVERIFY2(reached.contains(page), qPrintable(page));
}

void KeepingPages::aBackupIsMadeListedAndDated()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.go("backups"));
    QVERIFY(desk.words("due").contains(QStringLiteral("no backup of this store yet")));
    QVERIFY(!desk.shown("recent"));
    QVERIFY(desk.press("backUpNow"));
    QVERIFY(desk.waitForSaid());
    QVERIFY(desk.words("recent").contains(QStringLiteral("today at 3:40pm")));
    QVERIFY(!desk.shown("due"));
    QCOMPARE(desk.shown<ui::WordTable>("backups")->model()->rowCount(), 1);
    QVERIFY(desk.shown("until"));
    // Nine days later the same page warns.
    desk.now = desk.now.addDays(9);
    QVERIFY(desk.go("settings") && desk.go("backups"));
    QVERIFY(desk.words("due").contains(QStringLiteral("14 May 2026, 9 days ago")));
    // And who unlocks then is told the day of the last words, not only a time that could be today's.
    desk.window->lock();
    QVERIFY(desk.unlockIt());
    const auto *status = desk.window->findChild<ui::StatusLine *>();
    QVERIFY2(status && status->words().contains(QStringLiteral("14 May 2026")), status ? qPrintable(status->words()) : "none");
}

void KeepingPages::aMissingSecondDriveIsSaidInWords()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    session::BackupSettings settings;
    settings.secondFolder = desk.desks.folder.filePath(QStringLiteral("no/such/drive"));
    desk.session->setBackupSettings(settings);
    QVERIFY(desk.go("backups"));
    QVERIFY(desk.press("backUpNow"));
    QVERIFY(desk.waitForSaid());
    QVERIFY2(desk.said().contains(QStringLiteral("Connect its drive")), qPrintable(desk.said()));
    QVERIFY(desk.words("secondState").contains(QStringLiteral("Connect its drive")));
    QVERIFY(desk.press("noSecond"));
    QVERIFY(desk.session->backupSettings().secondFolder.isEmpty());
}

void KeepingPages::whatIsReplacedAndNewerIsNamedFirst()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    QVERIFY(backUp(desk));
    QVERIFY(desk.go("backups"));
    QVERIFY(desk.press("restore"));
    QCOMPARE(desk.pageId(), QStringLiteral("restore-backup"));
    QVERIFY2(desk.words("what").contains(QStringLiteral("No case in the store was changed")), qPrintable(desk.words("what")));
    QVERIFY(desk.press("back"));
    QCOMPARE(desk.pageId(), QStringLiteral("backups"));
    QVERIFY(desk.session->isOpen());

    desk.now = desk.now.addDays(2);
    QVERIFY(write(desk, QStringLiteral("two days later")));
    const QString reference = desk.session->record().reference;
    QVERIFY(desk.go("backups") && desk.press("restore"));
    QVERIFY(desk.words("what").contains(reference));
    QVERIFY(desk.words("what").contains(QStringLiteral("kept beside it")));
    // Nothing happens before everything is said.
    QVERIFY(desk.press("continue"));
    QCOMPARE(desk.problems().count(QLatin1Char('\n')), 2);
    QVERIFY(desk.session->isOpen());
}

void KeepingPages::aBackupIsPutBack()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    QVERIFY(write(desk, QStringLiteral("before")));
    QVERIFY(backUp(desk));
    QVERIFY(write(desk, QStringLiteral("after")));
    QVERIFY(desk.go("backups") && desk.press("restore"));
    QVERIFY(desk.type("passphrase", GoodPassphrase) && desk.type("reason", QStringLiteral("a wrong click")) && desk.press("sure"));
    QVERIFY(desk.press("continue"));
    QVERIFY(desk.waitForSaid());
    QVERIFY2(desk.said().contains(QStringLiteral("is kept, sealed as before")), qPrintable(desk.said()));
    QVERIFY(desk.press("continue"));
    QVERIFY(QTest::qWaitFor([&] { return desk.window->gateId().isEmpty() && desk.window->page(); }));
    QVERIFY(openCase(*desk.session, desk.record).has_value());
    QCOMPARE(desk.session->assessment()->judgement.why, QStringLiteral("before"));
}

void KeepingPages::aWrongPassphraseLeavesTheStore()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    QVERIFY(backUp(desk));
    QVERIFY(write(desk, QStringLiteral("after")));
    QVERIFY(desk.go("backups") && desk.press("restore"));
    QVERIFY(desk.type("passphrase", Fresh) && desk.type("reason", QStringLiteral("a wrong click")) && desk.press("sure"));
    QVERIFY(desk.press("continue"));
    QVERIFY(QTest::qWaitFor([&] { return desk.problems().contains(QStringLiteral("Nothing was changed")); }, 20000));
    QVERIFY(desk.press("back"));
    QCOMPARE(desk.pageId(), QStringLiteral("unlock"));
    QVERIFY(desk.unlockIt());
    QVERIFY(openCase(*desk.session, desk.record).has_value());
    QCOMPARE(desk.session->assessment()->judgement.why, QStringLiteral("after"));
}

void KeepingPages::aStepCanBeStopped()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    auto begun = [&desk, days = 2](const char *button) mutable {
        // The worker is held at a write before the step, so that stopping comes in time on any machine.
        const QMutexLocker hold(&desk.gate);
        session::BackupSettings settings = desk.session->backupSettings();
        settings.keep.days = days++;
        desk.session->setBackupSettings(settings);
        return desk.press(button) && desk.press("stop");
    };
    QVERIFY(desk.go("check-store"));
    QVERIFY(begun("checkNow"));
    QVERIFY(desk.waitForSaid());
    QVERIFY2(desk.said().contains(QStringLiteral("Stopped before the end")), qPrintable(desk.said()));
    QVERIFY(!desk.shown("stop"));
    // The next one is not stopped by the last one's wish.
    QVERIFY(desk.press("checkNow"));
    QVERIFY(QTest::qWaitFor([&] { return desk.said().contains(QStringLiteral("as Holdfast left it")); }, 20000));

    QVERIFY(desk.go("backups"));
    QVERIFY(begun("backUpNow"));
    QVERIFY(desk.waitForSaid());
    QVERIFY(desk.said().contains(QStringLiteral("No backup was made")));
    QVERIFY(desk.session->backupFiles(desk.desks.path()).empty());
}

void KeepingPages::aSoundStoreIsSaidToBeSo()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    QSignalSpy moved(desk.session.get(), &Session::stepMoved);
    QVERIFY(desk.go("check-store") && desk.press("checkNow"));
    QVERIFY(desk.waitForSaid());
    QVERIFY(desk.said().contains(QStringLiteral("1 case")));
    QVERIFY(!desk.shown("found"));
    QCOMPARE(moved.last().first().toInt(), 100);
    QCOMPARE(QApplication::focusWidget(), desk.shown("said"));
}

void KeepingPages::damagedCasesAreNamed_data()
{
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QString>("words");
    const QString known = QString::fromLatin1(QByteArray(16, 'a').toHex());
    const QString other = QString::fromLatin1(QByteArray(16, 'b').toHex());
    const auto revision = [](const QString &id, int number) { return QStringLiteral("record/%1/revision/%2").arg(id).arg(number); };
    QTest::newRow("one version") << QStringList{revision(known, 3)} << "A-0042: version 3 is damaged or was altered.";
    QTest::newRow("two versions") << QStringList{revision(known, 3), revision(known, 4), revision(known, 4)}
                                  << "A-0042: versions 3, 4 are damaged or were altered.";
    QTest::newRow("a case") << QStringList{QStringLiteral("record/") + known} << "A-0042 is damaged or was altered.";
    QTest::newRow("not listed") << QStringList{revision(other, 1)}
                                << "A case that is no longer listed: version 1 is damaged or was altered.";
    QTest::newRow("the list") << QStringList{QStringLiteral("record")}
                              << "The list of cases was altered or is damaged: a case may be missing, or stand at an older version.";
    QTest::newRow("the journal") << QStringList{QStringLiteral("journal/7"), QStringLiteral("journal")}
                                 << "The journal was altered or is damaged. What it says from there on cannot be relied on.";
    QTest::newRow("a draft") << QStringList{QStringLiteral("draft")} << "A draft or a setting was altered or is damaged.";
    QTest::newRow("a key") << QStringList{QStringLiteral("key_slot")}
                           << "One of the two copies of the keys is damaged. The other one opens the store.";
    QTest::newRow("elsewhere") << QStringList{QStringLiteral("index")} << "Part of the file is damaged (index).";
    QTest::newRow("sound") << QStringList{} << "";
}

void KeepingPages::damagedCasesAreNamed()
{
    QFETCH(const QStringList, places);
    QFETCH(const QString, words);
    store::VerifyReport report;
    for (const QString &place : places)
        report.problems.push_back({QStringLiteral("x"), place, {}});
    const QHash<QByteArray, QString> references{{QByteArray(16, 'a'), QStringLiteral("A-0042")}};
    QCOMPARE(ui::findingsOf(report, references).join(QLatin1Char('\n')), words);
}

void KeepingPages::aDamagedStoreIsRescuedFromTheGate()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    QVERIFY(write(desk, QStringLiteral("in the last pages")));
    desk.window.reset();
    desk.session.reset();
    QVERIFY(damage(desk.desks.path()));
    const qint64 size = QFileInfo(desk.desks.path()).size();
    desk.session = std::make_unique<Session>(desk.desks.places(), desk.clock(), Session::Cost::Cheap);
    desk.show();
    desk.type("passphrase", GoodPassphrase);
    QVERIFY(desk.press("continue"));
    QVERIFY(QTest::qWaitFor([&] { return desk.shown("rescue") != nullptr; }, 20000));
    QVERIFY(desk.shown("restore-backup"));
    QVERIFY(desk.press("rescue"));
    QCOMPARE(desk.pageId(), QStringLiteral("rescue"));
    QVERIFY(desk.type("passphrase", Fresh) && desk.press("continue"));
    QVERIFY(QTest::qWaitFor([&] { return desk.problems().contains(QStringLiteral("does not open the damaged store")); }, 20000));
    QVERIFY(desk.type("passphrase", GoodPassphrase) && desk.press("continue"));
    QVERIFY(desk.waitForSaid());
    QVERIFY2(desk.words("more").contains(QStringLiteral("Not everything could be read")), qPrintable(desk.words("more")));
    QCOMPARE(QFileInfo(desk.desks.path()).size(), size);
    QVERIFY(desk.session->isOpen());
    QVERIFY(desk.session->storePath() != desk.desks.path());
    QVERIFY(desk.session->practice().sheetOwed);
    QVERIFY(desk.press("continue"));
    QVERIFY(desk.proveSheet());
    QVERIFY(QTest::qWaitFor([&] { return desk.window->gateId().isEmpty() && desk.window->page(); }));
    QVERIFY(!desk.session->practice().sheetOwed);
}

void KeepingPages::newKeysOweANewSheet()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.go("change-keys"));
    QVERIFY(desk.type("passphraseNow", Fresh) && desk.type("passphraseNew", QStringLiteral("password1234")) && desk.press("continue"));
    QVERIFY(desk.problems().contains(QStringLiteral("easy to guess")));
    QVERIFY(desk.type("passphraseNow", Fresh) && desk.type("passphraseNew", Fresh) && desk.press("continue"));
    QVERIFY(QTest::qWaitFor([&] { return desk.problems().contains(QStringLiteral("Nothing was changed")); }, 20000));
    QVERIFY(!desk.session->practice().sheetOwed);
    QVERIFY(desk.type("passphraseNow", GoodPassphrase) && desk.type("passphraseNew", Fresh) && desk.press("continue"));
    QVERIFY(QTest::qWaitFor([&] { return !desk.words("recoveryCode").isEmpty(); }, 20000));
    QVERIFY(desk.session->practice().sheetOwed);
    // Locked before the proof: the code is gone, and the sheet is asked for.
    desk.window->lock();
    QVERIFY(desk.unlockIt(Fresh));
    QVERIFY(QTest::qWaitFor([&] { return desk.window->gateId() == QLatin1String("recovery-sheet"); }));
    QVERIFY(desk.press("continue"));
    QVERIFY(QTest::qWaitFor([&] { return !desk.words("recoveryCode").isEmpty(); }, 20000));
    QVERIFY(desk.proveSheet());
    QVERIFY(!desk.session->practice().sheetOwed);
}

void KeepingPages::aRescuedStoreOwesASheetAfterACrash()
{
    Desks desks;
    auto session = desks.open();
    QVERIFY(!startCase(*session, desks.path()).isEmpty());
    session.reset();
    session = desks.open();
    const QString fresh = desks.folder.filePath(QStringLiteral("rescued.store"));
    QVERIFY(answerOf<Session::Rescued>(session.get(), [&](QObject *context, const auto &done) {
                session->salvageStore(desks.path(), fresh, GoodPassphrase, context, done);
            }).has_value());
    QVERIFY(session->practice().sheetOwed);
    session.reset();
    session = desks.open();
    QVERIFY(unlock(*session, fresh).has_value());
    QVERIFY(session->practice().sheetOwed);
    // A rotation that did not happen asks for nothing.
    session::Practice settled = session->practice();
    settled.sheetOwed = false;
    session->setPractice(settled);
    const auto rotate = [&](const QString &passphrase) {
        return answerOf<QString>(session.get(),
                                 [&](QObject *context, const auto &done) { session->rotateKeys(passphrase, Fresh, context, done); });
    };
    QCOMPARE(rotate(Fresh).error().code, ErrorCode::WrongKey);
    session->lock();
    QVERIFY(unlock(*session, fresh).has_value());
    QVERIFY(!session->practice().sheetOwed);
    QVERIFY(rotate(GoodPassphrase).has_value());
    session.reset();
    session = desks.open();
    QVERIFY(unlock(*session, fresh, Fresh).has_value());
    QVERIFY(session->practice().sheetOwed);
}

}  // namespace holdfast::tests
