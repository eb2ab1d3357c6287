// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/keys.h"

#include "core/crypto/hash.h"
#include "core/store/keyring.h"
#include "tests/store/raw.h"
#include "tests/store/scratch.h"

#include <QElapsedTimer>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

namespace {
crypto::Passphrase other()
{
    return crypto::Passphrase::fromInput(QStringLiteral("nine amber lanterns on the quay"));
}

/// The plain checksum somebody who alters a slot would put right.
void altersSlot(const QString &path, quint64 passes, quint64 bytes)
{
    Raw raw(path);
    for (const QVariantList &slot : raw.run(QStringLiteral("SELECT copy, kind, salt, wrapped FROM key_slot WHERE kind = 1"))) {
        const quint32 kind = slot.at(1).toUInt();
        QByteArray place = placeOf(labels::Slot, {}, slot.at(2).toByteArray(), kind, kind);
        append64(place, passes);
        append64(place, bytes);
        raw.run(QStringLiteral("UPDATE key_slot SET passes = ?, bytes = ?, sum = ? WHERE copy = ? AND kind = ?"),
                {qint64(passes), qint64(bytes), crypto::digest(place + slot.at(3).toByteArray()).left(16), slot.at(0), kind});
    }
}
}  // namespace

void KeysTest::onlyItsPassphraseOpensIt()
{
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    auto vault = scratch.open();
    QVERIFY_OK(vault);
    QCOMPARE_ERROR((*vault)->confirm(storePassphrase()), ErrorCode::Locked);
    QCOMPARE_ERROR((*vault)->unlock(other()), ErrorCode::WrongKey);
    QCOMPARE_ERROR((*vault)->unlock(crypto::Passphrase::fromInput(QString())), ErrorCode::WrongKey);
    QVERIFY(!(*vault)->isUnlocked());
    QVERIFY_OK((*vault)->unlock(storePassphrase()));
    QVERIFY_OK((*vault)->confirm(storePassphrase()));
    QCOMPARE_ERROR((*vault)->confirm(other()), ErrorCode::WrongKey);
    QVERIFY((*vault)->isUnlocked());
    QCOMPARE_ERROR((*vault)->unlock(other()), ErrorCode::WrongKey);
    QVERIFY(!(*vault)->isUnlocked());  // asking again locks first
}

void KeysTest::theRecoveryKeyOpensIt()
{
    Scratch scratch;
    const RecordId id = RecordId::random();
    {
        auto vault = scratch.create();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->save(id, 0, contentOf("s", "words"), {}));
    }
    auto vault = scratch.open();
    QVERIFY_OK(vault);
    QCOMPARE_ERROR((*vault)->unlock(crypto::RecoveryKey::random()), ErrorCode::WrongKey);
    QVERIFY_OK((*vault)->unlock(*crypto::RecoveryKey::parse(scratch.recovery)));
    QCOMPARE((*vault)->read(id).value_or("?"), QByteArray("words"));
    // Forgotten passphrase: a new one without the old.
    QVERIFY_OK((*vault)->changePassphrase(other(), crypto::KdfCost::cheapForTests()));
    QVERIFY_OK((*vault)->unlock(other()));
}

void KeysTest::aNewPassphraseReplacesTheOld()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->changePassphrase(other(), crypto::KdfCost::cheapForTests()));
    vault.value().reset();
    vault = scratch.open();
    QVERIFY_OK(vault);
    QCOMPARE_ERROR((*vault)->unlock(storePassphrase()), ErrorCode::WrongKey);
    QVERIFY_OK((*vault)->unlock(other()));
    QCOMPARE((*vault)->journal()->back().kind, JournalKind::PassphraseChanged);
    QVERIFY_OK((*vault)->unlock(*crypto::RecoveryKey::parse(scratch.recovery)));
    QVERIFY((*vault)->verify()->isSound());
}

void KeysTest::aNewSheetReplacesTheOld()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    const auto sheet = (*vault)->renewRecoveryKey();
    QVERIFY_OK(sheet);
    QCOMPARE_ERROR((*vault)->unlock(*crypto::RecoveryKey::parse(scratch.recovery)), ErrorCode::WrongKey);
    QVERIFY_OK((*vault)->unlock(*crypto::RecoveryKey::parse(sheet->printed())));
    QVERIFY_OK((*vault)->unlock(storePassphrase()));
}

void KeysTest::aDamagedSlotCopyIsRepaired_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("first copy overwritten") << QStringLiteral("UPDATE key_slot SET wrapped = zeroblob(78) WHERE copy = 0");
    QTest::newRow("second copy overwritten") << QStringLiteral("UPDATE key_slot SET salt = zeroblob(16) WHERE copy = 1");
    QTest::newRow("first copy gone") << QStringLiteral("DELETE FROM key_slot WHERE copy = 0");
    QTest::newRow("passphrase first, recovery second") << QStringLiteral("DELETE FROM key_slot WHERE copy + 1 = kind");
    QTest::newRow("a checksum overwritten") << QStringLiteral("UPDATE key_slot SET sum = zeroblob(16) WHERE copy = 0");
}

void KeysTest::aDamagedSlotCopyIsRepaired()
{
    QFETCH(QString, damage);
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    {
        Raw raw(scratch.path);
        raw.run(damage);
    }
    {
        auto looking = scratch.openUnlocked(OpenMode::ReadOnly);
        QVERIFY_OK(looking);
        const auto report = (*looking)->verify();
        QVERIFY_OK(report);
        QCOMPARE(report->problems.size(), std::size_t(1));
        QCOMPARE(report->problems.front().id, QStringLiteral("key-slot-damaged"));
    }
    auto vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    QVERIFY((*vault)->verify()->isSound());
    QVERIFY_OK((*vault)->unlock(*crypto::RecoveryKey::parse(scratch.recovery)));
    vault.value().reset();
    Raw raw(scratch.path);
    QCOMPARE(raw.value(QStringLiteral("SELECT count(DISTINCT sum) FROM key_slot")).toInt(), 2);
    QCOMPARE(raw.value(QStringLiteral("SELECT count(*) FROM key_slot")).toInt(), 4);
}

void KeysTest::aStoreWithoutAReadableSlotIsDamaged()
{
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    {
        Raw raw(scratch.path);
        raw.run(QStringLiteral("UPDATE key_slot SET wrapped = zeroblob(78) WHERE kind = 1"));
    }
    auto vault = scratch.open();
    QVERIFY_OK(vault);
    QCOMPARE_ERROR((*vault)->unlock(storePassphrase()), ErrorCode::Damaged);
    QVERIFY_OK((*vault)->unlock(*crypto::RecoveryKey::parse(scratch.recovery)));
}

void KeysTest::alteredCostsAreRefusedWithoutSpendingThem_data()
{
    QTest::addColumn<quint64>("passes");
    QTest::addColumn<quint64>("bytes");
    QTest::newRow("lowered below the limit") << quint64(1) << quint64(8192);
    QTest::newRow("one pass more") << quint64(2) << crypto::KdfCost::LeastBytes;
    QTest::newRow("raised to a tebibyte") << quint64(1) << (quint64(1) << 40);
    QTest::newRow("raised to a billion passes") << quint64(1'000'000'000) << crypto::KdfCost::LeastBytes;
    QTest::newRow("none") << quint64(0) << quint64(0);
}

void KeysTest::alteredCostsAreRefusedWithoutSpendingThem()
{
    QFETCH(quint64, passes);
    QFETCH(quint64, bytes);
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    altersSlot(scratch.path, 1, crypto::KdfCost::LeastBytes);
    QVERIFY_OK(scratch.openUnlocked());  // the checksum made here is the right one
    altersSlot(scratch.path, passes, bytes);
    auto vault = scratch.open();
    QVERIFY_OK(vault);
    QCOMPARE_ERROR((*vault)->unlock(storePassphrase()), ErrorCode::WrongKey);
}

void KeysTest::tooLittleMemoryIsNotAWrongKey()
{
#if defined(Q_OS_LINUX) && !defined(HOLDFAST_SANITIZED)
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    const auto dear = crypto::KdfCost::fromStored(1, quint64(512) << 20);
    QVERIFY_OK((*vault)->changePassphrase(storePassphrase(), *dear));
    (*vault)->lock();
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = quint64(480) << 20;
    QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
    const auto unlocked = (*vault)->unlock(storePassphrase());
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QCOMPARE_ERROR(unlocked, ErrorCode::NoMemory);
    QVERIFY_OK((*vault)->unlock(storePassphrase()));
#endif
}

void KeysTest::nothingIsOnTheDiskInClear()
{
    Scratch scratch;
    const QStringList planted{QStringLiteral("Tamsin Fictional"),      QStringLiteral("07700 900123"),
                              QStringLiteral("the red canopy"),        QStringLiteral("draft whisper"),
                              QStringLiteral("Caf\u00e9 Merl\u00e9n"), QStringLiteral("practitioner-name"),
                              QStringLiteral("Ash Example"),           QStringLiteral("printed-for-panel"),
                              QStringLiteral("reason said aloud"),     StorePassphrase};
    const auto bytes = [&](int i) { return planted.at(i).toUtf8(); };
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    const RecordId id = RecordId::random();
    for (quint64 i = 0; i < 5; ++i) {
        QVERIFY_OK((*vault)->save(id, i, {1, bytes(0), bytes(1) + bytes(2) + bytes(4)}, planted.at(8)));
        QVERIFY_OK((*vault)->saveDraft(id, i + 1, {1, bytes(0), bytes(3)}));
        QVERIFY_OK((*vault)->setSetting(planted.at(5), bytes(6)));
        QVERIFY_OK((*vault)->note(planted.at(7), id, planted.at(1)));
    }
    QVERIFY_OK((*vault)->backup(scratch.folder.filePath(QStringLiteral("work/backup"))));
    auto looking = scratch.open();  // Busy, on purpose
    QCOMPARE_ERROR(looking, ErrorCode::Busy);
    QCOMPARE_ERROR((*vault)->unlock(other()), ErrorCode::WrongKey);
    QVERIFY_OK((*vault)->unlock(storePassphrase()));
    QVERIFY_OK((*vault)->saveDraft(id, 5, {1, bytes(0), bytes(3)}));
    const auto search = [&] {
        const QByteArray everything = allFiles(scratch.folder.path());
        QVERIFY(everything.contains("North team"));  // the search does find what is there
        for (const QString &word : planted) {
            QVERIFY2(!everything.contains(word.toUtf8()), qPrintable(word));
            QVERIFY2(!everything.contains(QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * 2)), qPrintable(word));
        }
        QVERIFY(!everything.contains(scratch.recovery.toUtf8()));
        QVERIFY(!everything.contains(QString(scratch.recovery).remove(QLatin1Char('-')).toUtf8()));
    };
    search();  // with a journal file beside the store
    vault.value().reset();
    auto copy = scratch.openUnlocked(OpenMode::ReadOnly);
    QVERIFY_OK(copy);
    QVERIFY_OK((*copy)->records());
    search();  // with a private copy
    copy.value().reset();
    search();
    QVERIFY(QDir(scratch.place.privateFolder).isEmpty());
}

void KeysTest::filesAreTheirOwnersOnly()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->saveDraft(RecordId::random(), 0, contentOf("s", "d")));
    int files = 0;
    QDirIterator all(scratch.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        QVERIFY2((QFile::permissions(path) & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser)) == 0,
                 qPrintable(path));
        ++files;
    }
    QCOMPARE(files, 3);  // the store, its journal, the anchor
}

void KeysTest::lockingLeavesOneFile()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->saveDraft(RecordId::random(), 0, contentOf("s", "d")));
    const QFileInfo log(scratch.path + QStringLiteral("-wal"));
    QVERIFY(log.size() > 0);
    (*vault)->lock();
    QVERIFY(QFileInfo(log.filePath()).size() == 0);
    vault.value().reset();
    QCOMPARE(QDir(scratch.folder.filePath(QStringLiteral("work"))).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void KeysTest::theFrozenStoreOpens_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/store"));
    for (const QString &file : folder.entryList({QStringLiteral("*.store")}, QDir::Files))
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void KeysTest::theFrozenStoreOpens()
{
    QFETCH(QString, file);
    Scratch scratch;
    QVERIFY(QFile::copy(file, scratch.path));
    QVERIFY(QFile::setPermissions(scratch.path, QFile::ReadOwner | QFile::WriteOwner));
    auto vault = scratch.open();
    QVERIFY_OK(vault);
    QCOMPARE((*vault)->label(), QStringLiteral("Frozen"));
    QVERIFY_OK((*vault)->unlock(*crypto::RecoveryKey::parse(QString::fromLatin1(contentsOf(file + QStringLiteral(".recovery"))))));
    QVERIFY_OK((*vault)->unlock(storePassphrase()));
    const auto report = (*vault)->verify();
    QVERIFY_OK(report);
    QVERIFY(report->isSound());
    const auto list = (*vault)->records();
    QVERIFY_OK(list);
    QCOMPARE(list->size(), std::size_t(3));
    const RecordId id = *RecordId::fromText(QStringLiteral("000102030405060708090a0b0c0d0e0f"));
    const auto entry = std::find_if(list->begin(), list->end(), [&](const RecordEntry &one) { return one.id == id; });
    QVERIFY(entry != list->end());
    QCOMPARE(*entry, (RecordEntry{id, 1, 2, "second summary", StoreMoment, true}));
    QCOMPARE((*vault)->read(id, 1).value_or("?"), QByteArray("first detail"));
    QCOMPARE((*vault)->read(id).value_or("?"), QByteArray("second detail ").repeated(300));
    QCOMPARE((*vault)->draft(id).value_or(std::nullopt), std::optional(Draft{2, {1, "draft summary", "draft detail"}, StoreMoment}));
    QCOMPARE((*vault)->setting(QStringLiteral("name")).value_or(std::nullopt), std::optional<QByteArray>("value"));
    QCOMPARE((*vault)->history(id)->front().reason, QStringLiteral("begun"));
    const auto journal = (*vault)->journal();
    QVERIFY_OK(journal);
    QVERIFY(std::any_of(journal->begin(), journal->end(), [](const JournalEntry &one) {
        return one.kind == JournalKind::Noted && one.action == QStringLiteral("printed") && one.text == QStringLiteral("one page");
    }));
    QVERIFY_OK((*vault)->save(id, 2, contentOf("third", "written by today's program"), {}));
    QVERIFY((*vault)->verify()->isSound());
}
