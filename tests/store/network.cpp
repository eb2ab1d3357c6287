// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/network.h"

#include "core/store/claim.h"
#include "core/store/location.h"
#include "tests/share.h"
#include "tests/store/scratch.h"

#include <algorithm>
#include <random>
#include <thread>

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

namespace {
constexpr int Refused = 100;

/// What a second process is told.
int tried(const QString &path)
{
    return QProcess::execute(QStringLiteral(STORE_HELPER), {QStringLiteral("try"), path});
}

Result<RecordId> saveOne(Vault &vault)
{
    const RecordId id = RecordId::random();
    const auto saved = vault.save(id, 0, contentOf("s", id.bytes() + crypto::randomBytes(60'000)), {});
    return saved ? Result<RecordId>(id) : Result<RecordId>(saved.failure());
}

/// Fails the test unless every one of them is there as it was saved, and `most` more at most.
void compareRecords(Vault &vault, const std::vector<RecordId> &saved, std::size_t most)
{
    const auto list = vault.records();
    QVERIFY_OK(list);
    QVERIFY2(list->size() >= saved.size() && list->size() <= saved.size() + most,
             qPrintable(QStringLiteral("%1 of %2").arg(list->size()).arg(saved.size())));
    for (const RecordId &id : saved) {
        const auto read = vault.read(id);
        QVERIFY_OK(read);
        QVERIFY(read->startsWith(id.bytes()));
    }
    const auto report = vault.verify();
    QVERIFY_OK(report);
    QVERIFY(report->isSound());
}
}  // namespace

void NetworkTest::aStoreOnAShareIsOne()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    Scratch scratch;
    scratch.path = share.at() + QStringLiteral("/north.store");
    QCOMPARE(locationOf(scratch.path), Location::Network);
    QCOMPARE(locationOf(share.at() + QStringLiteral("/not/there/yet.store")), Location::Network);
    std::vector<RecordId> saved;
    {
        auto vault = scratch.create();
        QVERIFY_OK(vault);
        QCOMPARE(locationOf(scratch.path), Location::Network);
        for (int i = 0; i < 5; ++i) {
            const auto id = saveOne(**vault);
            QVERIFY_OK(id);
            saved.push_back(*id);
        }
        QCOMPARE(tried(scratch.path), Refused + int(ErrorCode::Busy));
        // What was acknowledged has left this computer.
        QVERIFY(QFileInfo(share.far() + QStringLiteral("/north.store-wal")).size() > 5 * 60'000);
    }
    QCOMPARE(tried(scratch.path), 0);
    QCOMPARE(QDir(share.far()).entryList(QDir::Files), QStringList{QStringLiteral("north.store")});
    // As somebody at the server sees it.
    scratch.path = share.far() + QStringLiteral("/north.store");
    auto vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    compareRecords(**vault, saved, 0);
}

void NetworkTest::aConnectionBrokenInTheMiddleLosesNothing()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    Scratch scratch;
    scratch.path = share.at() + QStringLiteral("/north.store");
    auto made = scratch.create();
    QVERIFY_OK(made);
    Vault &vault = **made;
    std::vector<RecordId> saved;
    const auto save = [&] {
        const auto id = saveOne(vault);
        if (id)
            saved.push_back(*id);
        return id;
    };
    std::mt19937 random(20261123);
    constexpr std::size_t Rounds = 8;
    for (std::size_t round = 0; round < Rounds; ++round) {
        QElapsedTimer since;
        since.start();
        QVERIFY_OK(save());
        QVERIFY_OK(save());
        // Within the next save or the one after it, anywhere.
        const auto moment = std::chrono::nanoseconds(random() % quint64(std::max<qint64>(since.nsecsElapsed(), 1)));
        std::thread cable([&] {
            std::this_thread::sleep_for(moment);
            share.breakOff();
        });
        // Whether it is a save or a draft it falls into.
        Result<void> done;
        const RecordId draft = RecordId::random();
        since.start();
        while (done && since.elapsed() < 60'000) {
            if (const auto id = save(); !id)
                done = id.failure();
            else
                done = vault.saveDraft(saved.front(), 1, contentOf("s", draft.bytes()));
        }
        cable.join();
        QCOMPARE_ERROR(done, ErrorCode::Io);
        // It stays said as long as it is so, and of everything.
        QVERIFY_OK(vault.reconnect());
        QCOMPARE_ERROR(save(), ErrorCode::Io);
        QCOMPARE_ERROR(vault.saveDraft(saved.front(), 1, contentOf("s", "d")), ErrorCode::Io);
        QVERIFY(vault.isUnlocked());

        share.comeBack();
        // Whoever knocks first may be too early.
        QTRY_VERIFY_WITH_TIMEOUT(vault.reconnect() && save(), 20000);
        QVERIFY_OK(vault.saveDraft(saved.front(), 1, contentOf("s", draft.bytes())));
        QCOMPARE(tried(scratch.path), Refused + int(ErrorCode::Busy));
    }
    // Of each round one save may have arrived whole and could not be acknowledged.
    compareRecords(vault, saved, Rounds);
    made.value().reset();
    scratch.path = share.far() + QStringLiteral("/north.store");
    auto there = scratch.openUnlocked();
    QVERIFY_OK(there);
    compareRecords(**there, saved, Rounds);
}

void NetworkTest::whatCannotBeReadIsNotCalledDamaged()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    Scratch scratch;
    scratch.path = share.at() + QStringLiteral("/north.store");
    std::vector<RecordId> saved;
    {
        auto made = scratch.create();
        QVERIFY_OK(made);
        for (int i = 0; i < 40; ++i) {
            const auto id = saveOne(**made);
            QVERIFY_OK(id);
            saved.push_back(*id);
        }
    }
    auto opened = scratch.openUnlocked();
    QVERIFY_OK(opened);
    share.breakOff();
    int unread = 0;
    for (const RecordId &id : saved) {
        const auto read = (*opened)->read(id);
        if (read)
            continue;  // this computer remembered it
        QCOMPARE_ERROR(read, ErrorCode::Io);
        ++unread;
    }
    QVERIFY(unread > 0);
    share.comeBack();
    QTRY_VERIFY_WITH_TIMEOUT((*opened)->reconnect() && (*opened)->read(saved.back()), 20000);
    compareRecords(**opened, saved, 0);
}

void NetworkTest::itIsUnlockedAfterTheShareIsBack()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    Scratch scratch;
    scratch.path = share.at() + QStringLiteral("/north.store");
    auto made = scratch.create();
    QVERIFY_OK(made);
    Vault &vault = **made;
    const auto id = saveOne(vault);
    QVERIFY_OK(id);
    share.breakOff();
    vault.lock();
    QVERIFY(!vault.unlock(storePassphrase()) || !saveOne(vault));  // what this computer remembers of the share may let somebody in to read
    vault.lock();
    share.comeBack();
    QVERIFY_OK(vault.unlock(storePassphrase()));
    const auto another = saveOne(vault);
    QVERIFY_OK(another);
    compareRecords(vault, {*id, *another}, 0);
}

void NetworkTest::nothingIsMadeWhereTheShareWas()
{
    Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    Scratch scratch;
    scratch.path = share.at() + QStringLiteral("/north.store");
    auto made = scratch.create();
    QVERIFY_OK(made);
    Vault &vault = **made;
    QVERIFY_OK(saveOne(vault));
    // Unmounted under it: an ordinary folder of this computer is there instead, which can be written in.
    share.end();
    QVERIFY(locationOf(scratch.path) == Location::ThisComputer);
    QCOMPARE_ERROR(saveOne(vault), ErrorCode::Io);
    (void)vault.reconnect();
    QCOMPARE_ERROR(saveOne(vault), ErrorCode::Io);
    QVERIFY(QDir(share.at()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void NetworkTest::whatSomebodyElseWroteMeanwhileIsSeen()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    Scratch scratch;
    scratch.path = share.at() + QStringLiteral("/north.store");
    auto made = scratch.create();
    QVERIFY_OK(made);
    Vault &vault = **made;
    QElapsedTimer since;
    const auto first = saveOne(vault);
    QVERIFY_OK(first);
    QVERIFY(QDir().mkpath(scratch.folder.filePath(QStringLiteral("before"))));
    for (const char *ending : {"", "-wal"})
        QVERIFY(QFile::copy(share.far() + QStringLiteral("/north.store") + QLatin1String(ending),
                            scratch.folder.filePath(QStringLiteral("before/north.store") + QLatin1String(ending))));
    share.breakOff();
    QCOMPARE_ERROR(saveOne(vault), ErrorCode::Io);

    // Another computer, which has no trouble to reach it, goes on with the same record.
    Scratch other;
    other.path = share.far() + QStringLiteral("/north.store");
    {
        auto there = other.openUnlocked();
        QVERIFY_OK(there);
        QVERIFY_OK((*there)->save(*first, 1, contentOf("s", "theirs"), {}));
    }
    share.comeBack();
    // This computer may still believe in a file that is gone there.
    QTRY_VERIFY_WITH_TIMEOUT(vault.reconnect().has_value(), 20000);
    QCOMPARE(vault.read(*first).value_or("not read"), QByteArray("theirs"));
    QCOMPARE_ERROR(vault.save(*first, 1, contentOf("s", "ours"), {}), ErrorCode::Conflict);
    QVERIFY_OK(vault.save(*first, 2, contentOf("s", "ours"), {}));
    QVERIFY(vault.verify()->isSound());

    // And an older file put in its place is not taken for it.
    share.breakOff();
    QCOMPARE_ERROR(saveOne(vault), ErrorCode::Io);
    for (const char *ending : {"", "-wal"}) {
        QFile::remove(other.path + QLatin1String(ending));
        QVERIFY(QFile::copy(scratch.folder.filePath(QStringLiteral("before/north.store") + QLatin1String(ending)),
                            other.path + QLatin1String(ending)));
    }
    share.comeBack();
    Result<void> back = vault.reconnect();
    for (since.start(); !back && back.error().code == ErrorCode::Io && since.elapsed() < 20'000;)
        back = vault.reconnect();
    QCOMPARE_ERROR(back, ErrorCode::RolledBack);
    QVERIFY(!saveOne(vault));
}

void NetworkTest::twoComputersTakeTurns()
{
    const Share mine;
    if (!mine.isThere())
        QSKIP(qPrintable(mine.why()));
    const Share theirs(mine.far());
    QVERIFY2(theirs.isThere(), qPrintable(theirs.why()));
    Scratch scratch;
    scratch.path = mine.at() + QStringLiteral("/north.store");
    const QString fromThere = theirs.at() + QStringLiteral("/north.store");
    std::vector<RecordId> saved;
    {
        auto vault = scratch.create();
        QVERIFY_OK(vault);
        for (int i = 0; i < 3; ++i) {
            // The system keeps the locks of the two apart.
            QCOMPARE(tried(fromThere), Refused + int(ErrorCode::Busy));
            const auto id = saveOne(**vault);
            QVERIFY_OK(id);
            saved.push_back(*id);
        }
        const auto holder = Claim::holder(fromThere);
        QVERIFY(holder.has_value());
        QCOMPARE(holder->computer, QSysInfo::machineHostName());
        // Who only looks asks nobody.
        QCOMPARE(QProcess::execute(QStringLiteral(STORE_HELPER), {QStringLiteral("look"), fromThere}), 0);
        // Nor does who puts a backup in its place.
        const QString backup = scratch.folder.filePath(QStringLiteral("backup.store"));
        QVERIFY_OK((*vault)->backup(backup));
        QCOMPARE_ERROR(Vault::restore(backup, fromThere, scratch.place, storePassphrase(), QStringLiteral("test"), fixedClock(StoreMoment)),
                       ErrorCode::Busy);
    }
    QVERIFY(!Claim::holder(fromThere));
    QTRY_COMPARE_WITH_TIMEOUT(tried(fromThere), 0, 20000);
    QCOMPARE(QDir(mine.far()).entryList(QDir::Files), QStringList{QStringLiteral("north.store")});
    auto vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    compareRecords(**vault, saved, 0);
}

void NetworkTest::aComputerThatDiedLeavesTheStoreToOthers()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    Scratch scratch;
    scratch.path = share.at() + QStringLiteral("/north.store");
    {
        auto made = scratch.create();
        QVERIFY_OK(made);
    }
    QVERIFY(claimFromElsewhere(scratch.path));
    QCOMPARE_ERROR(Vault::open(scratch.path, OpenMode::Write, scratch.place), ErrorCode::Busy);
    const auto holder = Claim::holder(scratch.path);
    QVERIFY(holder.has_value());
    QCOMPARE(holder->computer, QStringLiteral("ANOTHER-LAPTOP"));
    QVERIFY(holder->since.isValid());
    // Somebody says that it is not open there.
    Claim::end(scratch.path);
    auto opened = scratch.openUnlocked();
    QVERIFY_OK(opened);
    QVERIFY_OK(saveOne(**opened));
}

void NetworkTest::whoeverIsTakenOverWritesNoMore()
{
    const Share share;
    if (!share.isThere())
        QSKIP(qPrintable(share.why()));
    Scratch mine;
    mine.path = share.at() + QStringLiteral("/north.store");
    auto made = mine.create();
    QVERIFY_OK(made);
    Vault &vault = **made;
    std::vector<RecordId> saved;
    const auto save = [&saved](Vault &into) {
        const auto id = saveOne(into);
        QVERIFY_OK(id);
        saved.push_back(*id);
    };
    save(vault);
    save(vault);
    // This laptop sleeps. A colleague goes on, with what it had not yet folded in.
    QVERIFY(claimFromElsewhere(mine.path));
    Scratch other;
    other.path = share.far() + QStringLiteral("/north.store");
    auto there = other.openUnlocked();
    QVERIFY_OK(there);
    save(**there);
    QVERIFY(QFileInfo::exists(other.path + QStringLiteral("-wal")));
    // And wakes.
    QTRY_VERIFY_WITH_TIMEOUT(!saveOne(vault), 20000);
    QCOMPARE_ERROR(saveOne(vault), ErrorCode::Busy);
    QCOMPARE_ERROR(vault.saveDraft(saved.front(), 1, contentOf("s", "d")), ErrorCode::Busy);
    QCOMPARE_ERROR(vault.checkpoint(), ErrorCode::Busy);
    save(**there);
    QCOMPARE_ERROR(vault.reconnect(), ErrorCode::Busy);
    QCOMPARE_ERROR(vault.reconnect(), ErrorCode::Busy);
    // Nothing of theirs was folded in, cut or taken away by that.
    QVERIFY(QFileInfo::exists(other.path + QStringLiteral("-wal")));
    save(**there);
    compareRecords(**there, saved, 0);
    there.value().reset();

    Claim::end(other.path);  // as their program does when it closes
    QTRY_VERIFY_WITH_TIMEOUT(vault.reconnect().has_value(), 20000);
    compareRecords(vault, saved, 0);
    save(vault);
    // Nor when this program is closed while they have it.
    QVERIFY(claimFromElsewhere(mine.path));
    auto again = other.openUnlocked();
    QVERIFY_OK(again);
    save(**again);
    QTRY_VERIFY_WITH_TIMEOUT(!saveOne(vault), 20000);
    made.value().reset();
    QVERIFY(QFileInfo::exists(other.path + QStringLiteral("-wal")));
    QVERIFY(Claim::holder(other.path).has_value());
    save(**again);
    again.value().reset();
    Claim::end(other.path);
    // This computer believes in their journal file for a while.
    auto whole = mine.openUnlocked();
    QTRY_VERIFY_WITH_TIMEOUT(whole || (whole = mine.openUnlocked()), 20000);
    compareRecords(**whole, saved, 0);
}
