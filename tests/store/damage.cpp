// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/damage.h"

#include "tests/store/acknowledgements.h"
#include "tests/store/campaign.h"
#include "tests/store/raw.h"
#include "tests/store/scratch.h"

#include <QProcess>
#include <QThread>

#include <map>
#include <random>

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

void DamageTest::truncatedStoresAreRefused()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    const Told told = fillStore(**vault, 10);
    vault.value().reset();
    const QByteArray whole = contentsOf(scratch.path);
    std::mt19937_64 random(seed());
    const int tries = rounds("HOLDFAST_TRUNCATIONS", 40, 2000);
    for (int i = 0; i < tries; ++i) {
        put(scratch.path, whole.left(qsizetype(random() % quint64(whole.size()))));
        const auto opened = scratch.openUnlocked();
        if (opened) {
            // SQLite takes part of a last page for a whole one; then what is missing is seen, or nothing is missing.
            QVERIFY(contentsOf(scratch.path).size() > whole.size() - 4096);
            const auto report = (*opened)->verify();
            QVERIFY(report);
            QVERIFY(wrongTexts(**opened, told) == 0);
            QVERIFY(!report->isSound() || missingTexts(**opened, told) == 0);
            continue;
        }
        const ErrorCode code = opened.error().code;
        QVERIFY2(code == ErrorCode::Damaged || code == ErrorCode::NotAStore || code == ErrorCode::Tampered,
                 qPrintable(QString::number(int(code))));
    }
    put(scratch.path, whole);
    QVERIFY_OK(scratch.openUnlocked());
}

void DamageTest::flippedBitsNeverGiveOtherText()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    const Told told = fillStore(**vault, 25);
    vault.value().reset();
    const QByteArray whole = contentsOf(scratch.path);
    std::mt19937_64 random(seed());
    const int tries = rounds("HOLDFAST_FLIPS", 100, 5000);
    int unseen = 0;
    for (int i = 0; i < tries; ++i) {
        QByteArray flipped = whole;
        const qsizetype at = qsizetype(random() % quint64(whole.size()));
        flipped[at] = char(flipped[at] ^ (1 << (random() % 8)));
        put(scratch.path, flipped);
        const auto opened = scratch.open();
        if (!opened)
            continue;
        const auto unlocked = (*opened)->unlock(storePassphrase());
        if (!unlocked && unlocked.error().code != ErrorCode::Tampered)
            continue;
        const QByteArray where = "flip at " + QByteArray::number(at);
        QVERIFY2(wrongTexts(**opened, told) == 0, where.constData());
        if (!unlocked)
            continue;
        // What neither the list nor the verification complains of is all there.
        const auto list = (*opened)->records();
        const auto report = (*opened)->verify();
        if (!list || !report || !report->isSound())
            continue;
        ++unseen;
        QVERIFY2(missingTexts(**opened, told) == 0, where.constData());
    }
    QVERIFY2(unseen < tries / 2, "most flips should hit something");
}

void DamageTest::aDamagedIndexHidesNothing_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"record", "revision", "draft"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void DamageTest::aDamagedIndexHidesNothing()
{
    QFETCH(QString, table);
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    const Told told = fillStore(**vault, 10);
    vault.value().reset();
    qsizetype page = 0;
    QByteArray name;
    {
        Raw raw(scratch.path);
        page = raw.value(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_%1_1'").arg(table)).toInt();
        name = raw.value(QStringLiteral("SELECT record_id FROM %1 ORDER BY record_id LIMIT 1").arg(table)).toByteArray();
    }
    // One bit of a name in the index: the row is there, and the index leads past it.
    QByteArray bytes = contentsOf(scratch.path);
    const qsizetype at = bytes.indexOf(name, (page - 1) * 4096);
    QVERIFY(at > 0 && at < page * 4096);
    bytes[at + 5] = char(bytes[at + 5] ^ 4);
    put(scratch.path, bytes);
    vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->records());
    QCOMPARE(missingTexts(**vault, told), 0);
    for (const auto &[id, text] : told.drafts) {
        const auto draft = (*vault)->draft(id);
        QVERIFY(draft && *draft);
        QCOMPARE((*draft)->content.detail, text);
    }
    const auto report = (*vault)->verify();
    QVERIFY_OK(report);
    QVERIFY(!report->isSound());
}

void DamageTest::aDamagedJournalFileIsSeen()
{
    // SQLite stops reading its journal file at the first bad frame and opens an older state without a word. The anchor notices.
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->checkpoint());
    const Told told = fillStore(**vault, 6);
    // Taken while it is open, as a cut leaves it: the copying is done by nobody who holds a lock.
    QProcess copying;
    const QString log = scratch.path + QStringLiteral("-wal");
    copying.start(QStringLiteral("cp"), {scratch.path, log, scratch.folder.path()});
    QVERIFY(copying.waitForFinished() && copying.exitCode() == 0);
    vault.value().reset();
    const QByteArray store = contentsOf(scratch.folder.filePath(QStringLiteral("north.store")));
    const QByteArray journal = contentsOf(scratch.folder.filePath(QStringLiteral("north.store-wal")));
    QVERIFY(journal.size() > 50000);
    const QString anchor = QDir(scratch.place.anchorFolder).entryInfoList(QDir::Files).front().filePath();
    const QByteArray anchorBytes = contentsOf(anchor);
    const auto opened = [&](const QByteArray &bytes) {
        put(scratch.path, store);
        put(log, bytes);
        put(anchor, anchorBytes);
        return scratch.openUnlocked();
    };
    QVERIFY_OK(opened(journal));
    std::mt19937_64 random(seed());
    const int tries = rounds("HOLDFAST_JOURNAL_FLIPS", 25, 1000);
    for (int i = 0; i < tries; ++i) {
        QByteArray flipped = journal;
        const qsizetype at = qsizetype(random() % quint64(journal.size()));
        flipped[at] = char(flipped[at] ^ (1 << (random() % 8)));
        const auto vaultAgain = opened(flipped);
        const QByteArray where = "flip at " + QByteArray::number(at);
        if (vaultAgain) {
            QVERIFY2((*vaultAgain)->records().has_value(), where.constData());
            QVERIFY2(missingTexts(**vaultAgain, told) == 0, where.constData());
        } else {
            QVERIFY2(vaultAgain.error().code == ErrorCode::RolledBack || vaultAgain.error().code == ErrorCode::Damaged, where.constData());
        }
    }
    const auto empty = opened(QByteArray());
    QCOMPARE_ERROR(empty, ErrorCode::RolledBack);
}

namespace {
struct Campaign {
    int kills = 0;
    int acknowledged = 0;
    QString lost;  ///< what went wrong, if anything
};

/// Starts a writer, kills it at a random moment, and demands everything it had told of. Again and again on the same store.
Campaign campaign(int rounds, bool careless, quint64 course)
{
    Scratch scratch;
    if (!scratch.create())
        return {0, 0, QStringLiteral("create")};
    std::mt19937_64 random(course);
    Acknowledgements told;
    for (int round = 0; round < rounds; ++round) {
        const auto ended = [&](const QString &what) {
            return Campaign{round, told.count(), QStringLiteral("round %1: %2").arg(round).arg(what)};
        };
        QProcess writer;
        writer.start(QStringLiteral(STORE_HELPER),
                     {QStringLiteral("write"), scratch.path, scratch.place.anchorFolder, QString::number(random()), QString::number(round),
                      careless ? QStringLiteral("careless") : QString()});
        // After so many steps, so that a slow computer kills in the middle of work as well; then a moment more.
        const int enough = told.count() + int(random() % 25);
        QByteArray rest;
        const auto take = [&] {
            rest += writer.readAllStandardOutput();
            for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
                told.take(rest.left(end));
                rest.remove(0, end + 1);
            }
        };
        while (writer.state() != QProcess::NotRunning && told.count() <= enough) {
            writer.waitForReadyRead(5);
            take();
        }
        QThread::usleep(random() % 4000);
        if (writer.state() == QProcess::NotRunning)
            return ended(QStringLiteral("the writer stopped by itself: ") + QString::fromUtf8(writer.readAllStandardError()));
        writer.kill();
        writer.waitForFinished();
        take();
        auto vault = scratch.openUnlocked();
        if (!vault)
            return ended(QStringLiteral("does not open: %1").arg(int(vault.error().code)));
        if (const QString missing = told.missing(**vault); !missing.isEmpty())
            return ended(missing);
    }
    return {rounds, told.count(), {}};
}
}  // namespace

void DamageTest::killedWritersLoseNothing()
{
    const int wanted = rounds("HOLDFAST_KILLS", 12, 2000);
    // A fresh store now and then: everything told of is looked for after each kill, so that one store alone takes ever longer.
    constexpr int KillsOfOneStore = 100;
    Campaign result;
    for (int store = 0; result.kills < wanted && result.lost.isEmpty(); ++store) {
        const Campaign one = campaign(std::min(KillsOfOneStore, wanted - result.kills), false, seed() + quint64(store));
        result = {result.kills + one.kills, result.acknowledged + one.acknowledged, one.lost};
    }
    QVERIFY2(result.lost.isEmpty(), qPrintable(result.lost));
    QCOMPARE(result.kills, wanted);
    QVERIFY2(result.acknowledged > wanted, "the writer hardly wrote");
    qInfo("%d kills, %d acknowledged saves and drafts, none lost", result.kills, result.acknowledged);
}

void DamageTest::theCampaignSeesACarelessWriter()
{
    // Teeth: a writer that tells before it has saved must be caught, or the test above proves nothing.
    const Campaign result = campaign(rounds("HOLDFAST_CARELESS_KILLS", 60, 60), true, seed());
    QVERIFY2(!result.lost.isEmpty(), "a careless writer went unnoticed");
    QVERIFY2(result.lost.contains(QStringLiteral("acknowledged")), qPrintable(result.lost));
}
