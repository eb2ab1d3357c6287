// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/recovery.h"

#include "core/store/backups.h"
#include "tests/store/campaign.h"
#include "tests/store/raw.h"
#include "tests/store/scratch.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#include <random>

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

namespace {
const QString Spare = QStringLiteral("amber kettle drifts past harbour");
const QString SettingName = QStringLiteral("name");

crypto::Passphrase spare()
{
    return crypto::Passphrase::fromInput(Spare);
}

Key key()
{
    return storePassphrase();
}

QDateTime at(const char *date, int hour = 9)
{
    return QDateTime(QDate::fromString(QLatin1String(date), Qt::ISODate), QTime(hour, 0), Qt::UTC);
}

/// A store with everything in it that a store can hold, closed.
struct Filled {
    Scratch scratch;
    Told told;
    RecordId gone = RecordId::random();

    Filled(int records = 8)
    {
        auto vault = scratch.create();
        if (!vault)
            qFatal("cannot create a test store");
        told = fillStore(**vault, records);
        const bool done = (*vault)->setSetting(SettingName, "value") && (*vault)->save(gone, 0, contentOf("s", "to go"), {}) &&
                          (*vault)->note(QStringLiteral("seen"), gone, QStringLiteral("goes as well")) &&
                          (*vault)->erase(gone, QStringLiteral("time was up")) &&
                          (*vault)->note(QStringLiteral("printed"), told.revisions.begin()->first.first, QStringLiteral("one page"));
        if (!done)
            qFatal("cannot fill a test store");
    }
    QString file(const char *name) const { return scratch.folder.filePath(QLatin1String(name)); }
};

/// Empty when the store holds all it was told, is whole, and its setting and journal are there.
QString missing(Vault &vault, const Told &told)
{
    const auto report = vault.verify();
    if (!report || !report->isSound())
        return QStringLiteral("does not verify");
    if (const auto list = vault.records(); !list)
        return QStringLiteral("does not list");
    if (missingTexts(vault, told) > 0 || wrongTexts(vault, told) > 0)
        return QStringLiteral("texts differ");
    if (vault.setting(SettingName).value_or(std::nullopt) != std::optional<QByteArray>("value"))
        return QStringLiteral("setting is gone");
    const auto journal = vault.journal();
    const bool printed = journal && std::any_of(journal->begin(), journal->end(), [](const JournalEntry &one) {
                             return one.action == QLatin1String("printed") && one.text == QLatin1String("one page");
                         });
    return printed ? QString() : QStringLiteral("the journal is not whole");
}

#define QVERIFY_WHOLE(vault, told)                                                                                                         \
    do {                                                                                                                                   \
        const QString lacking = missing(vault, told);                                                                                      \
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking));                                                                                  \
    } while (false)
}  // namespace

void RecoveryTest::backupsAreKeptByDayWeekAndMonth_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("gone");
    const auto times = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); };
    QTest::newRow("none") << times("") << times("");
    QTest::newRow("the newest stays for ever") << times("2020-01-01T09") << times("");
    QTest::newRow("one a day") << times("2026-05-14T15 2026-05-14T09 2026-05-13T09") << times("2026-05-14T09");
    QTest::newRow("a week of days") << times("2026-05-14T09 2026-05-08T09 2026-05-07T09 2026-05-06T09")
                                    << times("2026-05-07T09 2026-05-06T09");  // Friday 8 May stands for its week
    QTest::newRow("one a week") << times("2026-05-14T09 2026-05-03T09 2026-05-01T09 2026-04-26T09") << times("2026-05-01T09");
    QTest::newRow("one a month") << times("2026-05-14T09 2026-03-31T09 2026-03-02T09 2026-01-05T09") << times("2026-03-02T09");
    QTest::newRow("six months") << times("2026-05-14T09 2025-12-01T09 2025-11-15T09 2025-11-14T09 2025-10-31T09")
                                << times("2025-11-14T09 2025-10-31T09");
    QTest::newRow("a clock that was wrong") << times("2027-05-14T09 2026-06-14T09 2026-05-14T09") << times("");
}

void RecoveryTest::backupsAreKeptByDayWeekAndMonth()
{
    QFETCH(QStringList, there);
    QFETCH(QStringList, gone);
    const auto files = [](const QStringList &times) {
        std::vector<backups::File> all;
        for (const QString &time : times)
            all.push_back({time, QDateTime::fromString(time + QStringLiteral(":00:00Z"), Qt::ISODate)});
        return all;
    };
    const auto out = backups::outdated(files(there), {}, at("2026-05-14", 16));
    QStringList named;
    for (const auto &one : out)
        named << one.path;
    QCOMPARE(named, gone);
    const QDate last = backups::lastDay(files(there), {});
    QCOMPARE(last.isValid(), !there.isEmpty());
    // The promise of disposal: once newer ones are made, nothing of today is left on the day after.
    if (last.isValid() && files(there).front().at < at("2026-05-15")) {
        std::vector<backups::File> later = files(there);
        later.insert(later.begin(), {QStringLiteral("newer"), QDateTime(last, QTime(23, 0), Qt::UTC)});
        QCOMPARE(backups::outdated(later, {}, QDateTime(last, QTime(23, 30), Qt::UTC)).size(), std::size_t(there.size()));
    }
}

void RecoveryTest::aNewBackupRemovesOnlyWhatIsOutdated()
{
    Filled filled;
    const QString folder = filled.file("backups");
    auto vault = filled.scratch.openUnlocked();
    QVERIFY_OK(vault);
    const auto make = [&](const QDateTime &when) { return backups::make(**vault, folder, {}, when); };
    QVERIFY_OK(make(at("2026-05-01")));
    QVERIFY_OK(make(at("2026-05-02")));
    QFile foreign(folder + QStringLiteral("/north-000000-20200101-090000.backup"));  // of another store with the same name
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    const auto third = make(at("2026-05-14"));
    QVERIFY_OK(third);
    const auto kept = backups::list(folder, filled.scratch.path, (*vault)->shortId());
    QCOMPARE(kept.size(), std::size_t(2));
    QCOMPARE(kept.front(), *third);
    QCOMPARE(kept.back().at, at("2026-05-02"));  // the newest of its week
    QVERIFY(foreign.exists());
    QCOMPARE(backups::list(folder, filled.scratch.path, {}).size(), std::size_t(3));
    QCOMPARE_ERROR(make(at("2026-05-14")), ErrorCode::Exists);
    // A drive that is not there is not made up.
    QCOMPARE_ERROR(backups::make(**vault, filled.file("no/such/drive"), {}, at("2026-05-15")), ErrorCode::NotFound);
}

void RecoveryTest::aSecondDriveHoldsTheSameBytes()
{
    Filled filled;
    auto vault = filled.scratch.openUnlocked();
    QVERIFY_OK(vault);
    const QString drive = filled.file("drive");
    const auto first = backups::make(**vault, filled.file("backups"), {}, at("2026-05-14"));
    QVERIFY_OK(first);
    QCOMPARE_ERROR(backups::copyTo(*first, filled.scratch.path, (*vault)->shortId(), drive + QStringLiteral("/x/y"), {}, at("2026-05-14")),
                   ErrorCode::NotFound);
    const auto second = backups::copyTo(*first, filled.scratch.path, (*vault)->shortId(), drive, {}, at("2026-05-14"));
    QVERIFY_OK(second);
    QCOMPARE(contentsOf(second->path), contentsOf(first->path));
    QCOMPARE(QDir(drive).entryList(QDir::Files).size(), 1);
    QCOMPARE(backups::list(drive, filled.scratch.path, (*vault)->shortId()), (std::vector<backups::File>{*second}));
}

void RecoveryTest::aBackupThatIsStoppedLeavesNothing()
{
    Filled filled(40);
    auto vault = filled.scratch.openUnlocked();
    QVERIFY_OK(vault);
    const QString folder = filled.file("backups");
    int asked = 0;
    const auto stop = [&](quint64, quint64) { return ++asked < 2; };
    QCOMPARE_ERROR(backups::make(**vault, folder, {}, at("2026-05-14"), stop), ErrorCode::Cancelled);
    QVERIFY(asked >= 2);
    QVERIFY(QDir(folder).isEmpty());
}

void RecoveryTest::aBackupIsPutBack()
{
    Filled filled;
    const QString backup = filled.file("north.backup");
    const RecordId late = RecordId::random();
    {
        auto vault = filled.scratch.openUnlocked();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->backup(backup));
        QVERIFY_OK((*vault)->save(late, 0, contentOf("s", "written after the backup"), {}));
    }
    const QByteArray bytes = contentsOf(backup);
    auto restored = Vault::restore(backup, filled.scratch.path, filled.scratch.place, key(), QStringLiteral("a wrong click"));
    QVERIFY_OK(restored);
    QCOMPARE(contentsOf(backup), bytes);
    Vault &vault = *restored->vault;
    QVERIFY(vault.isUnlocked());
    QVERIFY_WHOLE(vault, filled.told);
    QCOMPARE_ERROR(vault.read(late), ErrorCode::NotFound);
    const JournalEntry last = vault.journal()->back();
    QCOMPARE(last.kind, JournalKind::Restored);
    QCOMPARE(last.text, QStringLiteral("a wrong click"));
    QVERIFY_OK(vault.save(late, 0, contentOf("s", "and on it goes"), {}));
    restored->vault.reset();
    QVERIFY_OK(filled.scratch.openUnlocked());  // the older copy was meant: nobody is asked
    // What was replaced is still there, to the last word.
    auto old = Vault::open(restored->replaced, OpenMode::ReadOnly, {});
    QVERIFY_OK(old);
    QVERIFY_OK((*old)->unlock(storePassphrase()));
    QCOMPARE((*old)->read(late).value_or("?"), QByteArray("written after the backup"));
    QVERIFY_WHOLE(**old, filled.told);
}

void RecoveryTest::aBackupIsPutInThePlaceOfADamagedStore()
{
    Filled filled;
    const QString backup = filled.file("north.backup");
    {
        auto vault = filled.scratch.openUnlocked();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->backup(backup));
    }
    const QByteArray whole = contentsOf(filled.scratch.path);
    put(filled.scratch.path, whole.left(whole.size() / 2));
    put(filled.scratch.path + QStringLiteral("-wal"), QByteArray(5000, 'x'));  // would be played into the store that takes its place
    const auto restored = Vault::restore(backup, filled.scratch.path, filled.scratch.place, key(), QStringLiteral("damaged"));
    QVERIFY_OK(restored);
    QVERIFY_WHOLE(*restored->vault, filled.told);
    QCOMPARE(contentsOf(restored->replaced).size(), whole.size() / 2);
    // And where there is no store any more.
    const QString elsewhere = filled.file("work/new.store");
    const auto fresh = Vault::restore(backup, elsewhere, {}, key(), QStringLiteral("a new laptop"));
    QVERIFY_OK(fresh);
    QCOMPARE(fresh->replaced, QString());
    QVERIFY_WHOLE(*fresh->vault, filled.told);
}

void RecoveryTest::whatIsNoGoodBackupChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("altered") << QStringLiteral("altered") << int(ErrorCode::Tampered);
    QTest::newRow("cut short") << QStringLiteral("short") << int(ErrorCode::Damaged);
    QTest::newRow("another passphrase") << QStringLiteral("passphrase") << int(ErrorCode::WrongKey);
    QTest::newRow("not there") << QStringLiteral("gone") << int(ErrorCode::NotFound);
    QTest::newRow("no store at all") << QStringLiteral("letter") << int(ErrorCode::NotAStore);
    QTest::newRow("stopped") << QStringLiteral("stopped") << int(ErrorCode::Cancelled);
}

void RecoveryTest::whatIsNoGoodBackupChangesNothing()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    Filled filled(40);
    const QString backup = filled.file("north.backup");
    {
        auto vault = filled.scratch.openUnlocked();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->backup(backup));
        if (what == QLatin1String("passphrase")) {
            QVERIFY_OK((*vault)->changePassphrase(spare(), crypto::KdfCost::cheapForTests()));
        }
    }
    if (what == QLatin1String("altered"))
        Raw(backup).run(QStringLiteral("UPDATE meta SET value = x'6e' WHERE name = 'label'"));
    if (what == QLatin1String("short"))
        put(backup, contentsOf(backup).left(20000));
    if (what == QLatin1String("gone"))
        QVERIFY(QFile::remove(backup));
    if (what == QLatin1String("letter"))
        put(backup, QByteArray(9000, 'a'));
    const QByteArray before = contentsOf(filled.scratch.path);
    const Key with = what == QLatin1String("passphrase") ? Key(spare()) : key();
    const auto restored = Vault::restore(backup, filled.scratch.path, filled.scratch.place, with, {}, systemClock(),
                                         [&](quint64, quint64) { return what != QLatin1String("stopped"); });
    QCOMPARE_ERROR(restored, code);
    QVERIFY(contentsOf(filled.scratch.path) == before);
    QCOMPARE(QDir(filled.file("work")).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("north.store")});
}

void RecoveryTest::aStoreInUseIsNotReplaced()
{
    Filled filled;
    const QString backup = filled.file("north.backup");
    auto vault = filled.scratch.openUnlocked();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->backup(backup));
    QCOMPARE_ERROR(Vault::restore(backup, filled.scratch.path, filled.scratch.place, key(), {}), ErrorCode::Busy);
    QProcess other;
    other.start(QStringLiteral(STORE_HELPER), {QStringLiteral("restore"), filled.scratch.path, backup, filled.scratch.place.anchorFolder});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 100 + int(ErrorCode::Busy));
    const RecordId id = RecordId::random();
    QVERIFY_OK((*vault)->save(id, 0, contentOf("s", "still here"), {}));
    vault.value().reset();
    vault = filled.scratch.openUnlocked();
    QVERIFY_OK(vault);
    QCOMPARE((*vault)->read(id).value_or("?"), QByteArray("still here"));
}

void RecoveryTest::aKilledRestoreLeavesAWholeStore()
{
    Filled filled(30);
    const QString backup = filled.file("north.backup");
    {
        auto vault = filled.scratch.openUnlocked();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->backup(backup));
    }
    std::mt19937_64 random(seed());
    int killed = 0;
    const int tries = rounds("HOLDFAST_RESTORE_KILLS", 6, 200);
    qint64 whole = 0;  // microseconds: a fast computer must be killed sooner
    for (int i = -1; i < tries; ++i) {
        QProcess other;
        QElapsedTimer since;
        since.start();
        other.start(QStringLiteral(STORE_HELPER),
                    {QStringLiteral("restore"), filled.scratch.path, backup, filled.scratch.place.anchorFolder});
        QVERIFY(other.waitForStarted());
        if (i < 0) {
            QVERIFY(other.waitForFinished());
            QCOMPARE(other.exitCode(), 0);
            whole = since.nsecsElapsed() / 1000;
        } else {
            QThread::usleep(i == 0 ? ulong(whole / 8) : ulong(random() % quint64(whole)));
            other.kill();
            other.waitForFinished();
        }
        killed += other.exitStatus() == QProcess::CrashExit ? 1 : 0;
        auto vault = filled.scratch.open();
        QVERIFY_OK(vault);  // never a moment without a store
        const auto unlocked = (*vault)->unlock(storePassphrase());
        if (!unlocked) {
            QCOMPARE(unlocked.error().code, ErrorCode::RolledBack);  // put back, and killed before it could be noted outside
            QVERIFY_OK((*vault)->acceptRollback(QStringLiteral("yes")));
        }
        QVERIFY_WHOLE(**vault, filled.told);
        vault.value().reset();
        for (const QFileInfo &kept : QDir(filled.file("work")).entryInfoList({QStringLiteral("*.replaced-*")}, QDir::Files))
            QFile::remove(kept.filePath());
    }
    QVERIFY2(killed > 0, "every restore was over before it was killed");
}

void RecoveryTest::newKeysSealEverything()
{
    Filled filled;
    auto vault = filled.scratch.openUnlocked();
    QVERIFY_OK(vault);
    std::vector<QByteArray> nonces;
    {
        vault.value().reset();
        Raw raw(filled.scratch.path);
        for (const char *sql : {"SELECT detail FROM revision", "SELECT summary FROM record", "SELECT body FROM draft",
                                "SELECT value FROM setting", "SELECT entry FROM journal", "SELECT body FROM journal_text",
                                "SELECT value FROM meta WHERE name = 'head'", "SELECT wrapped FROM key_slot"})
            for (const QVariantList &row : raw.run(QLatin1String(sql)))
                nonces.push_back(row.front().toByteArray().mid(6, 24));
    }
    QVERIFY(nonces.size() > 50);
    for (int round = 0; round < 2; ++round) {
        vault = filled.scratch.open();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->unlock(round == 0 ? storePassphrase() : spare()));
        const std::size_t entries = (*vault)->journal()->size();
        const auto sheet = (*vault)->rotateKeys(spare(), crypto::KdfCost::cheapForTests());
        QVERIFY_OK(sheet);
        QVERIFY_WHOLE(**vault, filled.told);
        QCOMPARE((*vault)->journal()->size(), entries + 1);
        QCOMPARE((*vault)->journal()->back().kind, JournalKind::KeysRotated);
        QVERIFY_OK((*vault)->save(RecordId::random(), 0, contentOf("s", "d"), {}));
        QVERIFY_OK((*vault)->setSetting(SettingName, "value"));
        vault.value().reset();
        vault = filled.scratch.open();
        QVERIFY_OK(vault);
        QCOMPARE_ERROR((*vault)->unlock(storePassphrase()), ErrorCode::WrongKey);
        QCOMPARE_ERROR((*vault)->unlock(*crypto::RecoveryKey::parse(filled.scratch.recovery)), ErrorCode::WrongKey);
        QVERIFY_OK((*vault)->unlock(*sheet));
        QVERIFY_OK((*vault)->unlock(spare()));
        QVERIFY_WHOLE(**vault, filled.told);
        QVERIFY_OK((*vault)->backup(filled.file(round == 0 ? "one.backup" : "two.backup")));
        vault.value().reset();
        const QByteArray bytes = contentsOf(filled.scratch.path);
        for (const QByteArray &nonce : nonces)
            QVERIFY2(!bytes.contains(nonce), "something is still sealed under the old keys");
    }
}

void RecoveryTest::anotherComputerKnowsTheStoreAfterRotation()
{
    // What another computer, or a crash right after the change, has outside is a note under the old keys.
    Filled filled;
    const QString anchor = QDir(filled.scratch.place.anchorFolder).entryInfoList(QDir::Files).front().filePath();
    const QByteArray atTheEnd = contentsOf(anchor);
    const QByteArray oldStore = contentsOf(filled.scratch.path);
    {
        auto vault = filled.scratch.openUnlocked();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->rotateKeys(storePassphrase(), crypto::KdfCost::cheapForTests()));
    }
    const QByteArray rotated = contentsOf(filled.scratch.path), fresh = contentsOf(anchor);
    put(anchor, atTheEnd);
    QVERIFY_OK(filled.scratch.openUnlocked());
    // A note of later than the rotation's start, under the old keys: this store went another way.
    put(filled.scratch.path, oldStore);
    put(anchor, atTheEnd);
    {
        auto vault = filled.scratch.openUnlocked();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->save(RecordId::random(), 0, contentOf("s", "after"), {}));
    }
    put(filled.scratch.path, rotated);
    QCOMPARE_ERROR(filled.scratch.openUnlocked(), ErrorCode::RolledBack);
    // And the store of before the rotation is an older one.
    put(filled.scratch.path, oldStore);
    put(anchor, fresh);
    QCOMPARE_ERROR(filled.scratch.openUnlocked(), ErrorCode::RolledBack);
}

void RecoveryTest::theTraceOfOldKeysCannotBeTakenAway()
{
    // With it the names of settings would go, and a setting that is not found is a setting that is not obeyed.
    Filled filled;
    {
        auto vault = filled.scratch.openUnlocked();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->rotateKeys(storePassphrase(), crypto::KdfCost::cheapForTests()));
    }
    Raw(filled.scratch.path).run(QStringLiteral("DELETE FROM meta WHERE name = 'before'"));
    QCOMPARE_ERROR(filled.scratch.openUnlocked(), ErrorCode::Tampered);
}

void RecoveryTest::whatIsNotWholeIsNotSealedAnew()
{
    Filled filled;
    {
        Raw raw(filled.scratch.path);
        raw.withoutTriggers();
        raw.run(QStringLiteral("DELETE FROM revision WHERE revision = 1 AND rowid = (SELECT min(rowid) FROM revision)"));
    }
    const QByteArray before = contentsOf(filled.scratch.path);
    auto vault = filled.scratch.openUnlocked();
    QVERIFY_OK(vault);  // the list does not need it
    QCOMPARE_ERROR((*vault)->rotateKeys(spare(), crypto::KdfCost::cheapForTests()), ErrorCode::Tampered);
    QVERIFY_OK((*vault)->unlock(storePassphrase()));
    vault.value().reset();
    QCOMPARE(contentsOf(filled.scratch.path).size(), before.size());
}

void RecoveryTest::aRotationThatIsStoppedChangesNothing()
{
    Filled filled(80);
    auto vault = filled.scratch.openUnlocked();
    QVERIFY_OK(vault);
    int asked = 0;
    QCOMPARE_ERROR((*vault)->rotateKeys(spare(), crypto::KdfCost::cheapForTests(), [&](quint64, quint64) { return ++asked < 9; }),
                   ErrorCode::Cancelled);
    QCOMPARE(asked, 9);
    QVERIFY_WHOLE(**vault, filled.told);
    QVERIFY_OK((*vault)->save(RecordId::random(), 0, contentOf("s", "d"), {}));
    vault.value().reset();
    vault = filled.scratch.openUnlocked();
    QVERIFY_OK(vault);
    QVERIFY_WHOLE(**vault, filled.told);
}

void RecoveryTest::aKilledRotationIsWhollyOldOrWhollyNew()
{
    Filled filled(60);
    const QByteArray store = contentsOf(filled.scratch.path);
    const QString anchor = QDir(filled.scratch.place.anchorFolder).entryInfoList(QDir::Files).front().filePath();
    const QByteArray note = contentsOf(anchor);
    std::mt19937_64 random(seed());
    int was[2] = {0, 0};
    const int tries = rounds("HOLDFAST_ROTATION_KILLS", 6, 200);
    qint64 whole = 0;  // microseconds
    for (int i = -1; i < tries; ++i) {
        put(filled.scratch.path, store);
        put(anchor, note);
        QProcess other;
        other.start(QStringLiteral(STORE_HELPER),
                    {QStringLiteral("rotate"), filled.scratch.path, Spare, filled.scratch.place.anchorFolder});
        QVERIFY(other.waitForReadyRead());
        if (i < 0) {
            QElapsedTimer since;
            since.start();
            QVERIFY(other.waitForFinished());
            QCOMPARE(other.exitCode(), 0);
            whole = since.nsecsElapsed() / 1000;
            continue;
        }
        QThread::usleep(i == 0 ? ulong(whole / 8) : ulong(random() % quint64(whole)));
        other.kill();
        other.waitForFinished();
        auto vault = filled.scratch.open();
        QVERIFY_OK(vault);
        const auto asNew = (*vault)->unlock(spare());
        if (!asNew) {
            QCOMPARE(asNew.error().code, ErrorCode::WrongKey);
            QVERIFY_OK((*vault)->unlock(storePassphrase()));
        }
        ++was[asNew ? 1 : 0];
        QVERIFY_WHOLE(**vault, filled.told);
    }
    qInfo("%d wholly old, %d wholly new", was[0], was[1]);
    QVERIFY2(was[0] > 0, "every rotation was over before it was killed");
}

namespace {
Result<Vault::Rescued> salvaged(const Filled &filled)
{
    const NewStore wanted{filled.file("work/rescued.store"),
                          QStringLiteral("North team"),
                          {filled.scratch.place.anchorFolder, QStringLiteral("test-laptop"), filled.scratch.place.privateFolder},
                          crypto::KdfCost::cheapForTests()};
    return Vault::salvage(filled.scratch.path, key(), wanted, storePassphrase(),
                          {[](quint32, const QByteArray &detail) { return QByteArray("made anew: ") + detail.left(5); }, {SettingName}, {}},
                          fixedClock(StoreMoment.addDays(2)));
}
}  // namespace

void RecoveryTest::aHealthyStoreIsSalvagedWhole()
{
    Filled filled;
    const QByteArray before = contentsOf(filled.scratch.path);
    const auto rescued = salvaged(filled);
    QVERIFY_OK(rescued);
    QVERIFY(contentsOf(filled.scratch.path) == before);
    QCOMPARE(rescued->found, (Salvaged{8, 16, 2, 1, 0, true}));
    QCOMPARE(missingTexts(*rescued->vault, filled.told), 0);
    QCOMPARE(wrongTexts(*rescued->vault, filled.told), 0);
    QVERIFY(rescued->vault->verify()->isSound());
    const auto history = rescued->vault->history(filled.told.revisions.begin()->first.first);
    QVERIFY_OK(history);
    QCOMPARE(history->front().at, StoreMoment);  // not the day it was salvaged
    const auto journal = rescued->vault->journal();
    QVERIFY_OK(journal);
    QVERIFY(std::any_of(journal->begin(), journal->end(),
                        [](const JournalEntry &one) { return one.text.contains(QLatin1String("time was up")); }));
    QCOMPARE(journal->back().kind, JournalKind::Salvaged);
}

void RecoveryTest::damagedStoresGiveWhatIsLeft_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("cut short") << 0;
    QTest::newRow("pages zeroed") << 1;
    QTest::newRow("bits flipped") << 2;
}

void RecoveryTest::damagedStoresGiveWhatIsLeft()
{
    QFETCH(int, kind);
    Filled filled(40);
    const QByteArray whole = contentsOf(filled.scratch.path);
    const int pages = int(whole.size() / 4096);
    std::mt19937_64 random(seed());
    const int tries = rounds("HOLDFAST_SALVAGES", 6, 60);
    const int all = int(filled.told.revisions.size());
    int opened = 0, kept = 0, known = 0;
    for (int i = 0; i < tries; ++i) {
        QByteArray damaged = whole;
        // The first pages hold the tables' roots and the keys; without them there is no way in, and saying so is all one can do.
        const auto somewhere = [&] { return 30 + int(random() % quint64(pages - 30)); };
        if (kind == 0)
            damaged.truncate(qsizetype(somewhere()) * 4096 + qsizetype(random() % 4096));
        if (kind == 1)
            for (int page = 0; page < 3; ++page)
                damaged.replace(qsizetype(somewhere()) * 4096, 4096, QByteArray(4096, '\0'));
        if (kind == 2)
            for (int flip = 0; flip < 20; ++flip)
                damaged[qsizetype(random() % quint64(damaged.size()))] ^= char(1 << (random() % 8));
        put(filled.scratch.path, damaged);
        for (const char *name : {"work/rescued.store", "work/rescued.store-wal"})
            QFile::remove(filled.file(name));
        const auto rescued = salvaged(filled);
        if (!rescued)
            continue;
        ++opened;
        QCOMPARE(wrongTexts(*rescued->vault, filled.told), 0);
        QVERIFY(rescued->vault->verify()->isSound());
        const int lost = missingTexts(*rescued->vault, filled.told);
        QCOMPARE(int(rescued->found.revisions), all - lost);
        QVERIFY2(lost == 0 || !rescued->found.isComplete, "called complete, and it is not");
        kept += all - lost;
        known += all;
        const auto list = rescued->vault->records();
        QVERIFY_OK(list);
        const auto saved = std::count_if(list->begin(), list->end(), [](const RecordEntry &one) { return one.revision > 0; });
        QCOMPARE(quint64(saved), rescued->found.records);
    }
    QVERIFY2(opened * 2 > tries, qPrintable(QStringLiteral("only %1 of %2 gave anything").arg(opened).arg(tries)));
    qInfo("%d of %d damaged stores gave something, %d of %d revisions", opened, tries, kept, known);
    QVERIFY2(kept * 4 > known, "hardly anything was kept");
}
