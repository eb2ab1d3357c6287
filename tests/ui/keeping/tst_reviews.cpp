// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/keeping/tst_reviews.h"

#include "core/session/archive.h"
#include "tests/ui/keeping/keepdesk.h"
#include "ui/history/wordtable.h"

#include <QComboBox>
#include <QDir>
#include <QFile>

namespace holdfast::tests {

namespace {

QString column(const QTableView *table, int column)
{
    QStringList words;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        words << table->model()->index(row, column).data().toString();
    return words.join(QLatin1Char('\n'));
}

bool choose(const KeepDesk &desk, const char *box, int index)
{
    auto *combo = desk.shown<QComboBox>(box);
    if (combo)
        combo->setCurrentIndex(index);
    return combo;
}

}  // namespace

void ReviewPages::whatIsDueIsListedAndCanBeKept()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    const QString reference = desk.session->cases().front().summary.reference;
    QVERIFY(desk.go("retention"));
    QVERIFY(desk.shown("empty"));
    desk.now = desk.now.addYears(7);
    QVERIFY(desk.go("settings") && desk.go("retention"));
    QCOMPARE(column(desk.shown<QTableView>("reviews"), 0), reference);
    QVERIFY(desk.words("standing").contains(QStringLiteral("Due for a decision")));
    QVERIFY(desk.type("reason", QStringLiteral("an appeal is open")) && desk.type("date", QStringLiteral("31 2 2040")));
    QVERIFY(desk.press("keepUntil"));
    QVERIFY(desk.problems().contains(QStringLiteral("real date")));
    QVERIFY(desk.type("date", QStringLiteral("27 3 2040")) && desk.press("keepUntil"));
    QVERIFY(desk.waitForSaid());
    QVERIFY(desk.said().contains(QStringLiteral("27 March 2040")));
    QVERIFY(desk.shown("empty"));
    QCOMPARE(desk.session->reviewDate(desk.record), QDate(2040, 3, 27));
}

void ReviewPages::aHoldNeedsAReasonAndStopsDeleting()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.go("retention") && choose(desk, "show", 2));
    QVERIFY(desk.press("hold"));
    QVERIFY(desk.problems().contains(QStringLiteral("reason")));
    QVERIFY(desk.session->retention().cases.empty());
    QVERIFY(desk.type("reason", QStringLiteral("a court asked for it")) && desk.press("hold"));
    QVERIFY(desk.waitForSaid());
    QVERIFY(desk.words("standing").contains(QStringLiteral("a court asked for it")));
    QVERIFY(!desk.shown("dispose"));
    // The case itself says so, where everybody begins.
    QVERIFY(openCase(*desk.session, desk.record) && desk.go("overview"));
    QVERIFY2(desk.words("hold").contains(QStringLiteral("a court asked for it")), qPrintable(desk.words("hold")));
    QVERIFY(desk.go("retention"));
    QVERIFY(choose(desk, "show", 1));
    QVERIFY(desk.type("reason", QStringLiteral("the court has decided")) && desk.press("hold"));
    QVERIFY(QTest::qWaitFor([&] { return desk.said().contains(QStringLiteral("lifted")); }, 20000));
    QVERIFY(desk.shown("empty"));
}

void ReviewPages::deletingSaysWhatStays()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    const QString reference = desk.session->cases().front().summary.reference;
    QVERIFY(answerOf<session::BackupState>(desk.session.get(), [&](QObject *context, const auto &done) {
                desk.session->backUpNow(context, done);
            }).has_value());
    QVERIFY(desk.go("retention") && choose(desk, "show", 2));
    QVERIFY(desk.press("dispose"));
    QVERIFY(QTest::qWaitFor([&] { return desk.pageId() == QLatin1String("delete-case"); }, 20000));
    QVERIFY(desk.words("stays").contains(QStringLiteral("journal")));
    QVERIFY2(desk.words("stays").contains(QStringLiteral("2026")), qPrintable(desk.words("stays")));
    QVERIFY(desk.press("continue"));
    QVERIFY(desk.session->cases().size() == 1);
    QVERIFY(desk.type("typedReference", reference) && desk.type("deleteReason", QStringLiteral("its time was up")));
    QVERIFY(desk.press("continue"));
    QVERIFY(QTest::qWaitFor([&] { return desk.session->cases().empty(); }, 20000));
    QVERIFY(desk.go("journal"));
    QVERIFY(QTest::qWaitFor([&] { return desk.shown("journal") != nullptr; }, 20000));
    const QString told = column(desk.shown<QTableView>("journal"), 3);
    QVERIFY2(told.contains(reference) && told.contains(QStringLiteral("its time was up")), qPrintable(told));
}

void ReviewPages::aRuleIsAWholeNumberOfYears()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.go("retention"));
    QVERIFY(desk.type("afterChange", QStringLiteral("six")) && desk.press("setRule"));
    QVERIFY(desk.problems().contains(QStringLiteral("whole number")));
    QVERIFY(desk.type("afterChange", QStringLiteral("0")) && desk.type("afterBirth", QStringLiteral("75")) && desk.press("setRule"));
    QVERIFY(desk.waitForSaid());
    QCOMPARE(desk.session->retention().rule.yearsAfterBirth, 75);
    QCOMPARE(desk.session->retention().rule.yearsAfterLastChange, 0);
}

void ReviewPages::theJournalIsReadAndFiltered()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    const QString reference = desk.session->cases().front().summary.reference;
    QVERIFY(answerOf<void>(desk.session.get(), [&](QObject *context, const auto &done) {
                desk.session->holdCase(desk.record, QStringLiteral("a court asked for it"), context, done);
            }).has_value());
    QVERIFY(desk.go("journal"));
    QVERIFY(QTest::qWaitFor([&] { return desk.shown("chain") != nullptr; }, 20000));
    QVERIFY(!desk.shown("broken"));
    QVERIFY(desk.words("chain").contains(QStringLiteral("The chain holds")));
    auto *table = desk.shown<QTableView>("journal");
    QVERIFY(!column(table, 1).contains(QStringLiteral("Saved")));
    QCOMPARE(column(table, 1).section(QLatin1Char('\n'), 0, 0), QStringLiteral("Put on hold"));
    QCOMPARE(column(table, 2).section(QLatin1Char('\n'), 0, 0), reference);
    QVERIFY(choose(desk, "kind", 1));
    QVERIFY(column(table, 1).contains(QStringLiteral("Saved")));
    QVERIFY(desk.type("search", QStringLiteral("a court")));
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
    QVERIFY(desk.type("search", QStringLiteral("no such words")));
    QVERIFY(QTest::qWaitFor([&] { return desk.words("count").contains(QStringLiteral("Nothing fits")); }));
}

void ReviewPages::theJournalIsSavedOnlyByChoice()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    QVERIFY(answerOf<void>(desk.session.get(), [&](QObject *context, const auto &done) {
                desk.session->holdCase(desk.record, QStringLiteral("=HYPERLINK(\"x\"), said so"), context, done);
            }).has_value());
    QVERIFY(desk.go("journal"));
    QVERIFY(QTest::qWaitFor([&] { return desk.shown("journal") != nullptr; }, 20000));
    const QString path = desk.desks.folder.filePath(QStringLiteral("Journal.csv"));
    QVERIFY(desk.press("save"));
    QVERIFY(desk.problems().contains(QStringLiteral("not encrypted")));
    QVERIFY(!QFile::exists(path));
    desk.answerFileDialog(path);
    QVERIFY(desk.press("plain") && desk.press("save"));
    QVERIFY(desk.waitForSaid());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(QStringLiteral("\"'=HYPERLINK(\"\"x\"\"), said so\"")));
    QVERIFY(text.contains(QStringLiteral("\"Put on hold\"")));
    // That it left is the newest entry from now on.
    QVERIFY(desk.go("settings") && desk.go("journal"));
    QVERIFY(QTest::qWaitFor([&] { return column(desk.shown<QTableView>("journal"), 1).startsWith(QStringLiteral("Let out of the store")); },
                            20000));
}

void ReviewPages::everythingComesOutEncryptedOrByChoice()
{
    KeepDesk desk;
    QVERIFY(desk.start());
    const QString reference = desk.session->cases().front().summary.reference;
    const QString archive = desk.desks.folder.filePath(QStringLiteral("all.hfarchive"));
    const QString secret = QStringLiteral("amber kettle drifts past harbour");
    QVERIFY(desk.go("export-all"));
    QVERIFY(desk.type("passphrase", QStringLiteral("short")) && desk.press("saveArchive"));
    QVERIFY(desk.problems().contains(QStringLiteral("easy to guess")));
    desk.answerFileDialog(archive);
    QVERIFY(desk.type("passphrase", secret) && desk.press("saveArchive"));
    QVERIFY(desk.waitForSaid());
    QVERIFY2(desk.said().contains(QStringLiteral("3 files")), qPrintable(desk.said()));
    QStringList names;
    QVERIFY(session::archive::read(archive, crypto::Passphrase::fromInput(QString(secret)), [&](const session::archive::Member &member) {
                names << member.name;
                return Result<void>();
            }).has_value());
    QCOMPARE(names.first(), QStringLiteral("cases/%1.json").arg(reference));

    // And opened again, here.
    const QString out = desk.desks.folder.filePath(QStringLiteral("out"));
    QVERIFY(QDir().mkpath(out));
    QVERIFY(desk.press("openArchive"));
    QVERIFY(desk.problems().contains(QStringLiteral("passphrase of the file")));
    QVERIFY(desk.problems().contains(QStringLiteral("not encrypted")));
    desk.answerFileDialogs({archive, out});
    QVERIFY(desk.type("archivePassphrase", QStringLiteral("another one entirely")) && desk.press("unpackPlain") &&
            desk.press("openArchive"));
    QVERIFY(QTest::qWaitFor([&] { return desk.said().contains(QStringLiteral("does not open this file")); }, 20000));
    QVERIFY(QDir(out).isEmpty());
    desk.answerFileDialogs({archive, out});
    QVERIFY(desk.type("archivePassphrase", secret) && desk.press("unpackPlain") && desk.press("openArchive"));
    QVERIFY(QTest::qWaitFor([&] { return desk.said().contains(QStringLiteral("3 files are in the folder out")); }, 20000));
    QVERIFY(QFile::exists(out + QStringLiteral("/cases/%1.json").arg(reference)));

    const QString folder = desk.desks.folder.filePath(QStringLiteral("plain"));
    QVERIFY(desk.press("savePlain"));
    QVERIFY(desk.problems().contains(QStringLiteral("not encrypted")));
    QVERIFY(QDir().mkpath(folder));
    desk.answerFileDialog(folder);
    QVERIFY(desk.press("plain") && desk.press("savePlain"));
    QVERIFY(QTest::qWaitFor([&] { return desk.said().contains(QStringLiteral("not encrypted")); }, 20000));
    QVERIFY(QFile::exists(folder + QStringLiteral("/cases/%1.json").arg(reference)));
    QVERIFY(QFile::exists(folder + QStringLiteral("/documents/%1.pdf").arg(reference)));
    // Nothing is written into what holds something.
    desk.answerFileDialog(folder);
    QVERIFY(desk.press("plain") && desk.press("savePlain"));
    QVERIFY(QTest::qWaitFor([&] { return desk.said().contains(QStringLiteral("Choose an empty one")); }, 20000));
    QVERIFY(desk.go("journal"));
    QVERIFY(QTest::qWaitFor([&] { return desk.shown("journal") != nullptr; }, 20000));
    QCOMPARE(column(desk.shown<QTableView>("journal"), 1).count(QStringLiteral("Let out of the store")), 2);
}

}  // namespace holdfast::tests
