// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/session/keeping.h"

#include "core/casefile/codec.h"
#include "core/session/wholestore.h"
#include "tests/session/desks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

namespace holdfast::tests {

using session::Session;

namespace {

const QString Fresh = QStringLiteral("amber kettle drifts past harbour");

Result<session::BackupState> backUp(Session &session)
{
    return answerOf<session::BackupState>(&session, [&](QObject *context, const auto &done) { session.backUpNow(context, done); });
}

Result<QString> restore(Session &session, const QString &from, const QString &to, const QString &passphrase = GoodPassphrase)
{
    return answerOf<QString>(&session, [&](QObject *context, const auto &done) {
        session.restoreBackup(from, to, passphrase, QStringLiteral("a wrong click"), context, done);
    });
}

Result<void> remove(Session &session, const QByteArray &id)
{
    return answerOf<void>(
        &session, [&](QObject *context, const auto &done) { session.removeCase(id, QStringLiteral("time was up"), context, done); });
}

Result<std::vector<store::JournalEntry>> journal(Session &session)
{
    return answerOf<std::vector<store::JournalEntry>>(&session,
                                                      [&](QObject *context, const auto &done) { session.journal(context, done); });
}

}  // namespace

void KeepingTest::todaysBackupIsMadeOnce()
{
    Desks desks;
    auto session = desks.open();
    QVERIFY(!startCase(*session, desks.path()).isEmpty());
    QVERIFY(session->backupFiles(desks.path()).empty());
    QSignalSpy changed(session.get(), &Session::backupsChanged);
    session->backUpIfDue();
    QVERIFY(changed.wait(20000));
    QVERIFY(!session->backupState().failure);
    QCOMPARE(session->backupFiles(desks.path()).size(), size_t(1));
    QCOMPARE(session->backupState().last, session->backupFiles(desks.path()).front().at);
    QVERIFY(session->backupState().lastDay > session->today());
    session->backUpIfDue();
    QVERIFY(!changed.wait(300));  // there is one of today
    // It is a store of its own, with the words that were typed.
    session->lock();
    const QString backup = session->backupFiles(desks.path()).front().path;
    QVERIFY(unlock(*session, backup, GoodPassphrase, true).has_value());
    QCOMPARE(session->cases().size(), size_t(1));
}

void KeepingTest::aMissingSecondDriveIsSaid()
{
    Desks desks;
    auto session = desks.open();
    QVERIFY(!startCase(*session, desks.path()).isEmpty());
    session::BackupSettings settings;
    settings.secondFolder = desks.folder.filePath(QStringLiteral("drive/not/there"));
    settings.keep.days = 3;
    session->setBackupSettings(settings);
    const auto made = backUp(*session);
    QVERIFY(made.has_value());
    QVERIFY(made->secondFailure && made->secondFailure->code == ErrorCode::NotFound);
    QVERIFY(made->last.isValid() && made->lastOnSecond.isNull());
    session->lock();
    QVERIFY(unlock(*session, desks.path()).has_value());
    QCOMPARE(session->backupSettings(), settings);
    settings.secondFolder = desks.folder.filePath(QStringLiteral("drive"));
    session->setBackupSettings(settings);
    QTest::qWait(1100);  // a backup is named after its second
    const auto both = backUp(*session);
    QVERIFY(both.has_value());
    QVERIFY(!both->secondFailure);
    QCOMPARE(both->lastOnSecond, both->last);
}

void KeepingTest::aBackupIsPutBackThroughTheSession()
{
    Desks desks;
    auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    QVERIFY(type(*session, QStringLiteral("before")));
    QVERIFY(session->flush());
    QVERIFY(backUp(*session).has_value());
    QVERIFY(type(*session, QStringLiteral("after")));
    const auto replaced = restore(*session, session->backupFiles(desks.path()).front().path, desks.path());
    QVERIFY(replaced.has_value());
    QVERIFY(session->isOpen());
    QVERIFY(openCase(*session, id).has_value());
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("before"));
    // The last word typed before it went into the store that was replaced, and is there.
    session->lock();
    QVERIFY(unlock(*session, *replaced, GoodPassphrase, true).has_value());
    QVERIFY(openCase(*session, id).has_value());
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("after"));
}

void KeepingTest::aWrongPassphrasePutsNothingBack()
{
    Desks desks;
    auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    QVERIFY(backUp(*session).has_value());
    QVERIFY(type(*session, QStringLiteral("after")));
    const auto replaced = restore(*session, session->backupFiles(desks.path()).front().path, desks.path(), Fresh);
    QVERIFY(!replaced.has_value());
    QCOMPARE(replaced.error().code, ErrorCode::WrongKey);
    QVERIFY(!session->isOpen());
    QVERIFY(unlock(*session, desks.path()).has_value());
    QVERIFY(openCase(*session, id).has_value());
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("after"));
}

void KeepingTest::aDamagedStoreIsSalvagedThroughTheSession()
{
    Desks desks;
    auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    QVERIFY(type(*session, QStringLiteral("in the last pages")));
    QVERIFY(session->flush());
    session::Practice practice;
    practice.name = QStringLiteral("Ash Example");
    session->setPractice(practice);
    session.reset();
    QFile file(desks.path());
    const qint64 size = file.size();
    QVERIFY(file.resize(size - 9000));
    session = desks.open();
    QVERIFY(!unlock(*session, desks.path()).has_value());
    const QString fresh = desks.folder.filePath(QStringLiteral("rescued.store"));
    const auto rescued = answerOf<Session::Rescued>(
        &*session, [&](QObject *context, const auto &done) { session->salvageStore(desks.path(), fresh, GoodPassphrase, context, done); });
    QVERIFY(rescued.has_value());
    QVERIFY(!rescued->found.isComplete);
    QVERIFY(!rescued->recoveryCode.isEmpty());
    QVERIFY(session->isOpen());
    QCOMPARE(session->storePath(), fresh);
    QCOMPARE(session->practice().name, QStringLiteral("Ash Example"));
    QCOMPARE(QFileInfo(desks.path()).size(), size - 9000);
    if (rescued->found.records == 1) {
        QCOMPARE(session->cases().size(), size_t(1));
        QVERIFY(openCase(*session, id).has_value());
    }
}

void KeepingTest::newKeysNeedThePassphrase()
{
    Desks desks;
    auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    QVERIFY(type(*session, QStringLiteral("words")));
    const auto rotate = [&](const QString &passphrase) {
        return answerOf<QString>(&*session,
                                 [&](QObject *context, const auto &done) { session->rotateKeys(passphrase, Fresh, context, done); });
    };
    QCOMPARE(rotate(Fresh).error().code, ErrorCode::WrongKey);
    const auto code = rotate(GoodPassphrase);
    QVERIFY(code.has_value());
    QVERIFY(type(*session, QStringLiteral("more words")));
    session->lock();
    QCOMPARE(unlock(*session, desks.path()).error().code, ErrorCode::WrongKey);
    QVERIFY(unlock(*session, desks.path(), Fresh).has_value());
    QVERIFY(openCase(*session, id).has_value());
    QCOMPARE(session->assessment()->judgement.why, QStringLiteral("more words"));
    const auto report =
        answerOf<store::VerifyReport>(&*session, [&](QObject *context, const auto &done) { session->verifyStore(context, done); });
    QVERIFY(report.has_value() && report->isSound());
}

void KeepingTest::aCaseOnHoldIsNotDisposedOf()
{
    Desks desks;
    auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    session::Practice practice;
    practice.name = QStringLiteral("Ash Example");
    session->setPractice(practice);
    const QString reference = session->record().reference;
    QVERIFY(answerOf<void>(&*session, [&](QObject *context, const auto &done) {
                session->holdCase(id, QStringLiteral("a court asked for it"), context, done);
            }).has_value());
    QCOMPARE(remove(*session, id).error().code, ErrorCode::Refused);
    session->lock();
    QVERIFY(unlock(*session, desks.path()).has_value());
    QVERIFY(session->retention().cases.at(id).hold.has_value());
    QCOMPARE(session->retention().cases.at(id).hold->by, QStringLiteral("Ash Example"));
    QCOMPARE(remove(*session, id).error().code, ErrorCode::Refused);
    QCOMPARE(session->cases().size(), size_t(1));
    QVERIFY(answerOf<void>(&*session, [&](QObject *context, const auto &done) {
                session->releaseCase(id, QStringLiteral("the court is done"), context, done);
            }).has_value());
    QVERIFY(remove(*session, id).has_value());
    QVERIFY(session->cases().empty());
    const auto entries = journal(*session);
    QVERIFY(entries.has_value());
    const auto erased = std::find_if(entries->begin(), entries->end(),
                                     [](const store::JournalEntry &one) { return one.kind == store::JournalKind::Erased; });
    QVERIFY(erased != entries->end());
    QCOMPARE(erased->text, reference + QStringLiteral("\ntime was up\nAsh Example"));
}

void KeepingTest::reviewDates_data()
{
    QTest::addColumn<int>("afterBirth");
    QTest::addColumn<int>("afterChange");
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("decided");
    QTest::addColumn<QString>("review");
    const auto row = [](const char *name, int birth, int change, const char *born, const char *decided, const char *review) {
        QTest::newRow(name) << birth << change << QString::fromLatin1(born) << QString::fromLatin1(decided) << QString::fromLatin1(review);
    };
    row("the later of both: birth", 25, 6, "2012-03-04", "", "2037-03-04");
    row("the later of both: last change", 25, 6, "1990-03-04", "", "2032-05-14");
    row("only birth", 25, 0, "2012-03-04", "", "2037-03-04");
    row("only last change", 0, 6, "2012-03-04", "", "2032-05-14");
    row("date of birth not known", 25, 6, "", "", "2032-05-14");
    row("nothing tells: kept", 25, 0, "", "", "");
    row("no rule: kept", 0, 0, "2012-03-04", "", "");
    row("a person decided sooner", 25, 6, "2012-03-04", "2027-01-01", "2027-01-01");
    row("born on a leap day", 25, 0, "2012-02-29", "", "2037-02-28");
}

void KeepingTest::reviewDates()
{
    QFETCH(int, afterBirth);
    QFETCH(int, afterChange);
    QFETCH(QString, born);
    QFETCH(QString, decided);
    QFETCH(QString, review);
    session::Retention retention{{afterBirth, afterChange}, {}};
    if (!decided.isEmpty())
        retention.cases["id"].reviewOn = QDate::fromString(decided, Qt::ISODate);
    casefile::Summary summary;
    summary.dateOfBirth = QDate::fromString(born, Qt::ISODate);
    summary.changed = QDateTime(QDate(2026, 5, 14), QTime(9, 0), Qt::UTC);
    QCOMPARE(session::reviewDate(retention, "id", summary).toString(Qt::ISODate), review);
}

void KeepingTest::whatIsDueIsListed()
{
    Desks desks;
    auto session = desks.open();
    const QByteArray id = startCase(*session, desks.path());
    QVERIFY(session->dueForReview().empty());
    const auto set = [&](QDate date) {
        return answerOf<void>(&*session, [&](QObject *context, const auto &done) {
            session->setReviewDate(id, date, QStringLiteral("agreed"), context, done);
        });
    };
    QVERIFY(set(session->today()).has_value());
    QCOMPARE(session->dueForReview().size(), size_t(1));
    QCOMPARE(session->reviewDate(id), session->today());
    QVERIFY(set(session->today().addDays(1)).has_value());
    QVERIFY(session->dueForReview().empty());
    QVERIFY(set(session->today()).has_value());
    QVERIFY(answerOf<void>(&*session, [&](QObject *context, const auto &done) {
                session->holdCase(id, QStringLiteral("asked for"), context, done);
            }).has_value());
    QVERIFY(session->dueForReview().empty());
    const auto ruled = answerOf<void>(&*session, [&](QObject *context, const auto &done) {
        session->setRetentionRule({0, 0}, context, done);
    });
    QVERIFY(ruled.has_value());
    QCOMPARE(session->retention().rule, (session::RetentionRule{0, 0}));
    QVERIFY(session->retention().cases.at(id).hold.has_value());
}

void KeepingTest::plainFilesHoldADocumentOfEachCase()
{
    Desks desks;
    auto session = desks.open();
    QVERIFY(!startCase(*session, desks.path()).isEmpty());
    QVERIFY(addCase(*session) && session->flush());
    const QString folder = desks.folder.filePath(QStringLiteral("plain"));
    const auto files = answerOf<quint64>(
        session.get(), [&](QObject *context, const auto &done) { session->takeEverythingOut(folder, std::nullopt, context, done); });
    QVERIFY(files);
    QCOMPARE(*files, quint64(6));  // two cases as data and as PDF, journal, contents
    for (const char *name : {"documents/A-0001.pdf", "documents/A-0002.pdf"}) {
        QFile file(QDir(folder).filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 10000);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QFile contents(QDir(folder).filePath(QStringLiteral("contents.json")));
    QVERIFY(contents.open(QIODevice::ReadOnly));
    QVERIFY(contents.readAll().contains("\"document\": \"documents/A-0002.pdf\""));
}

void KeepingTest::anArchiveOfFormat1OpensForEver()
{
    const QString frozen = QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/archive/v1.hfarchive");
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out"));
    const auto passphrase = crypto::Passphrase::fromInput(GoodPassphrase);
    QCOMPARE(session::unpackArchive(frozen, crypto::Passphrase::fromInput(Fresh), out).error().code, ErrorCode::WrongKey);
    const auto files = session::unpackArchive(frozen, passphrase, out);
    QVERIFY(files);
    QCOMPARE(*files, quint64(3));
    QFile file(out + QStringLiteral("/cases/A-0001.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = casefile::fromJson(file.readAll());
    const auto *record = std::get_if<casefile::Case>(&read);
    QVERIFY(record);
    QCOMPARE(record->child.name, QStringLiteral("Fictional Child"));
    QCOMPARE(record->supervisionNote, QStringLiteral("Kept in an archive of the first format."));
    QCOMPARE(record->current()->judgement.why, QStringLiteral("So that every later version opens it."));
    for (const char *name : {"/journal.json", "/contents.json"})
        QVERIFY(QFile::exists(out + QLatin1String(name)));
}

}  // namespace holdfast::tests
