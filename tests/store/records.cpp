// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/records.h"

#include "tests/store/raw.h"
#include "tests/store/scratch.h"

#include <QDir>

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

void RecordsTest::whatIsSavedIsReadAgain()
{
    Scratch scratch;
    const RecordId id = RecordId::random();
    {
        auto vault = scratch.create();
        QVERIFY_OK(vault);
        QCOMPARE((*vault)->label(), QStringLiteral("North team"));
        QVERIFY((*vault)->isUnlocked());
        QCOMPARE((*vault)->save(id, 0, contentOf("one", "first"), QStringLiteral("begun")).value_or(0), quint64(1));
        QCOMPARE((*vault)->save(id, 1, contentOf("two", "second"), QStringLiteral("left the page")).value_or(0), quint64(2));
        QVERIFY((*vault)->isAnchored());
    }
    auto vault = scratch.open();
    QVERIFY_OK(vault);
    QVERIFY(!(*vault)->isUnlocked());
    QCOMPARE((*vault)->label(), QStringLiteral("North team"));
    QCOMPARE_ERROR((*vault)->records(), ErrorCode::Locked);
    QCOMPARE_ERROR((*vault)->read(id), ErrorCode::Locked);
    QCOMPARE_ERROR((*vault)->save(id, 2, contentOf("x", "y"), {}), ErrorCode::Locked);
    QVERIFY_OK((*vault)->unlock(storePassphrase()));
    const auto list = (*vault)->records();
    QVERIFY_OK(list);
    QCOMPARE(list->size(), std::size_t(1));
    QCOMPARE(list->front(), (RecordEntry{id, 1, 2, "two", StoreMoment, false}));
    QCOMPARE((*vault)->read(id).value_or(QByteArray()), QByteArray("second"));
    QCOMPARE((*vault)->read(id, 1).value_or(QByteArray()), QByteArray("first"));
    const auto history = (*vault)->history(id);
    QVERIFY_OK(history);
    const QString device = QStringLiteral("test-laptop");
    QCOMPARE(*history, (std::vector<RevisionInfo>{{1, StoreMoment, QStringLiteral("begun"), device},
                                                  {2, StoreMoment, QStringLiteral("left the page"), device}}));
    const auto report = (*vault)->verify();
    QVERIFY_OK(report);
    QVERIFY(report->isSound());
    QCOMPARE(report->records, quint64(1));
    QCOMPARE(report->revisions, quint64(2));
    (*vault)->lock();
    QVERIFY(!(*vault)->isUnlocked());
    QCOMPARE_ERROR((*vault)->records(), ErrorCode::Locked);
}

void RecordsTest::everyLengthSurvives_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 127, 128, 129, 1023, 1024, 1025, 40'000, 3'000'000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void RecordsTest::everyLengthSurvives()
{
    QFETCH(qsizetype, size);
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    // Random bytes do not deflate; zeros and 0x80 are what padding is made of.
    for (const QByteArray &bytes : {crypto::randomBytes(size), QByteArray(size, '\0'), QByteArray(size, char(0x80))}) {
        const RecordId id = RecordId::random();
        const Content content{7, bytes.left(5000), bytes};
        QVERIFY_OK((*vault)->save(id, 0, content, {}));
        QVERIFY_OK((*vault)->saveDraft(id, 1, content));
        QVERIFY_OK((*vault)->setSetting(id.text(), bytes));
        QCOMPARE((*vault)->read(id).value_or("?"), bytes);
        QCOMPARE((*vault)->draft(id).value_or(std::nullopt)->content, content);
        QCOMPARE((*vault)->setting(id.text()).value_or(std::nullopt).value_or("?"), bytes);
    }
    const auto list = (*vault)->records();
    QVERIFY_OK(list);
    QCOMPARE(list->size(), std::size_t(3));
    QCOMPARE(list->front().kind, quint32(7));
    QCOMPARE(list->front().summary.size(), std::min<qsizetype>(size, 5000));
}

void RecordsTest::savingOnAnOldRevisionIsAConflict()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    const RecordId id = RecordId::random();
    QVERIFY_OK((*vault)->save(id, 0, contentOf("s", "one"), {}));
    QVERIFY_OK((*vault)->save(id, 1, contentOf("s", "two"), {}));
    QCOMPARE_ERROR((*vault)->save(id, 1, contentOf("s", "other"), {}), ErrorCode::Conflict);
    QCOMPARE_ERROR((*vault)->save(id, 0, contentOf("s", "other"), {}), ErrorCode::Conflict);
    QCOMPARE_ERROR((*vault)->save(id, 9, contentOf("s", "other"), {}), ErrorCode::Conflict);
    QCOMPARE((*vault)->read(id).value_or("?"), QByteArray("two"));
    // A refused save leaves the fingerprint as it was, so the next one is taken.
    QCOMPARE((*vault)->save(id, 2, contentOf("s", "three"), {}).value_or(0), quint64(3));
    QVERIFY((*vault)->verify()->isSound());
}

void RecordsTest::whatIsNotThereIsNotFound()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    const RecordId id = RecordId::random();
    QCOMPARE_ERROR((*vault)->read(id), ErrorCode::NotFound);
    QCOMPARE_ERROR((*vault)->save(id, 3, contentOf("s", "d"), {}), ErrorCode::NotFound);
    QCOMPARE_ERROR((*vault)->erase(id, QStringLiteral("r")), ErrorCode::NotFound);
    QCOMPARE((*vault)->draft(id).value_or(Draft()), std::nullopt);
    QVERIFY((*vault)->history(id)->empty());
    QVERIFY_OK((*vault)->save(id, 0, contentOf("s", "d"), {}));
    QCOMPARE_ERROR((*vault)->read(id, 2), ErrorCode::NotFound);
    QCOMPARE_ERROR(Vault::open(scratch.path + QLatin1Char('x'), OpenMode::Write, scratch.place), ErrorCode::NotFound);
}

void RecordsTest::aDraftIsKeptUntilItIsSaved()
{
    Scratch scratch;
    const RecordId id = RecordId::random();
    {
        auto vault = scratch.create();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->save(id, 0, contentOf("saved", "first"), {}));
        for (int i = 0; i < 20; ++i)
            QVERIFY_OK((*vault)->saveDraft(id, 1, contentOf("typing", "draft " + QByteArray::number(i))));
        QVERIFY((*vault)->verify()->isSound());
    }
    auto vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    auto list = (*vault)->records();
    QVERIFY_OK(list);
    QCOMPARE(list->front(), (RecordEntry{id, 1, 1, "saved", StoreMoment, true}));
    const auto draft = (*vault)->draft(id);
    QVERIFY_OK(draft);
    QCOMPARE(*draft, std::optional(Draft{1, contentOf("typing", "draft 19"), StoreMoment}));
    QVERIFY_OK((*vault)->save(id, 1, contentOf("saved", "second"), {}));
    QCOMPARE((*vault)->draft(id).value_or(Draft()), std::nullopt);
    QVERIFY(!(*vault)->records()->front().hasDraft);
    QVERIFY_OK((*vault)->saveDraft(id, 2, contentOf("typing", "again")));
    QVERIFY_OK((*vault)->discardDraft(id));
    QVERIFY_OK((*vault)->discardDraft(id));
    QCOMPARE((*vault)->draft(id).value_or(Draft()), std::nullopt);
    QVERIFY((*vault)->verify()->isSound());
}

void RecordsTest::aRecordThatIsOnlyADraftIsInTheList()
{
    Scratch scratch;
    const RecordId id = RecordId::random();
    {
        auto vault = scratch.create();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->saveDraft(id, 0, contentOf("new", "words")));
    }
    auto vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    const auto list = (*vault)->records();
    QVERIFY_OK(list);
    QCOMPARE(list->size(), std::size_t(1));
    QCOMPARE(list->front(), (RecordEntry{id, 1, 0, "new", StoreMoment, true}));
    QVERIFY_OK((*vault)->erase(id, QStringLiteral("begun by mistake")));
    QVERIFY((*vault)->records()->empty());
    QVERIFY((*vault)->verify()->isSound());
}

void RecordsTest::settingsAreKept()
{
    Scratch scratch;
    const QString name = QStringLiteral("contacts");
    {
        auto vault = scratch.create();
        QVERIFY_OK(vault);
        QCOMPARE((*vault)->setting(name).value_or(QByteArray("?")), std::nullopt);
        QVERIFY_OK((*vault)->setSetting(name, "one"));
        QVERIFY_OK((*vault)->setSetting(name, "two"));
        QVERIFY_OK((*vault)->setSetting(QStringLiteral("other"), "kept"));
    }
    auto vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    QCOMPARE((*vault)->setting(name).value_or(std::nullopt), std::optional<QByteArray>("two"));
    QVERIFY_OK((*vault)->removeSetting(name));
    QCOMPARE((*vault)->setting(name).value_or(QByteArray("?")), std::nullopt);
    QCOMPARE((*vault)->setting(QStringLiteral("other")).value_or(std::nullopt), std::optional<QByteArray>("kept"));
    QVERIFY((*vault)->verify()->isSound());
}

void RecordsTest::theJournalTellsWhatWasDone()
{
    Scratch scratch;
    const RecordId id = RecordId::random();
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->save(id, 0, contentOf("s", "d"), QStringLiteral("begun")));
    QVERIFY_OK((*vault)->note(QStringLiteral("printed"), id, QStringLiteral("two pages")));
    QVERIFY_OK((*vault)->note(QStringLiteral("opened"), {}, {}));
    const auto entries = (*vault)->journal();
    QVERIFY_OK(entries);
    const QString device = QStringLiteral("test-laptop");
    QCOMPARE(*entries, (std::vector<JournalEntry>{
                           {1, StoreMoment, JournalKind::Created, {}, {}, 0, {}, device},
                           {2, StoreMoment, JournalKind::Saved, {}, id, 1, {}, device},
                           {3, StoreMoment, JournalKind::Noted, QStringLiteral("printed"), id, 0, QStringLiteral("two pages"), device},
                           {4, StoreMoment, JournalKind::Noted, QStringLiteral("opened"), {}, 0, {}, device},
                       }));
}

void RecordsTest::erasingLeavesNothingButTheReason()
{
    Scratch scratch;
    const RecordId id = RecordId::random();
    const RecordId other = RecordId::random();
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    // Enough revisions and drafts to leave sealed pages lying about in a store that does not overwrite what it frees.
    for (quint64 i = 0; i < 10; ++i) {
        QVERIFY_OK((*vault)->save(id, i, contentOf("s", crypto::randomBytes(6000)), {}));
        QVERIFY_OK((*vault)->saveDraft(id, i + 1, contentOf("s", crypto::randomBytes(6000))));
        QVERIFY_OK((*vault)->save(other, i, contentOf("s", "stays"), {}));
    }
    QVERIFY_OK((*vault)->note(QStringLiteral("printed"), id, QStringLiteral("about the one to go")));
    QVERIFY_OK((*vault)->note(QStringLiteral("printed"), other, QStringLiteral("about the one that stays")));
    vault.value().reset();
    QByteArrayList sealed;
    {
        Raw raw(scratch.path);
        for (const char *sql : {"SELECT summary FROM record WHERE record_id = ?", "SELECT detail FROM revision WHERE record_id = ?",
                                "SELECT body FROM draft WHERE record_id = ?"}) {
            for (const QVariantList &row : raw.run(QLatin1String(sql), {id.bytes()}))
                sealed << row.at(0).toByteArray().mid(40, 80);
        }
        sealed << raw.value(QStringLiteral("SELECT body FROM journal_text ORDER BY seq LIMIT 1")).toByteArray().mid(40, 80);
    }
    QCOMPARE(sealed.size(), 13);
    const QByteArray before = allFiles(scratch.folder.path());
    for (const QByteArray &blob : std::as_const(sealed))
        QVERIFY(before.contains(blob.left(30)));
    vault = scratch.openUnlocked();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->erase(id, QStringLiteral("kept as long as the rules say")));
    QCOMPARE_ERROR((*vault)->read(id), ErrorCode::NotFound);
    QCOMPARE((*vault)->read(other).value_or("?"), QByteArray("stays"));
    const auto report = (*vault)->verify();
    QVERIFY_OK(report);
    QVERIFY(report->isSound());
    const auto entries = (*vault)->journal();
    QVERIFY_OK(entries);
    QStringList texts;
    for (const JournalEntry &entry : *entries) {
        if (!entry.text.isEmpty())
            texts << entry.text;
    }
    QCOMPARE(texts, QStringList({QStringLiteral("about the one that stays"), QStringLiteral("kept as long as the rules say")}));
    vault.value().reset();
    const QByteArray after = allFiles(scratch.folder.path());
    for (const QByteArray &blob : std::as_const(sealed))
        QVERIFY(!after.contains(blob.left(30)));
    // The record may come back from another program's export under the same name.
    auto again = scratch.openUnlocked();
    QVERIFY_OK(again);
    QVERIFY_OK((*again)->save(id, 0, contentOf("s", "back"), {}));
    QVERIFY((*again)->verify()->isSound());
}

void RecordsTest::tooLargeIsRefusedAndChangesNothing()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    const RecordId id = RecordId::random();
    const QByteArray large(MostDetail + 1, 'x');
    QCOMPARE_ERROR((*vault)->save(id, 0, {1, "s", large}, {}), ErrorCode::TooLarge);
    QCOMPARE_ERROR((*vault)->saveDraft(id, 0, {1, "s", large}), ErrorCode::TooLarge);
    QCOMPARE_ERROR((*vault)->setSetting(QStringLiteral("n"), large), ErrorCode::TooLarge);
    QVERIFY((*vault)->records()->empty());
}

void RecordsTest::creatingNeverReplaces()
{
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    const QByteArray before = contentsOf(scratch.path);
    QCOMPARE_ERROR(scratch.create(), ErrorCode::Exists);
    QCOMPARE(contentsOf(scratch.path), before);
    // A journal file left by a store that is gone must not be played into a new one.
    Scratch orphaned;
    QVERIFY(QDir().mkpath(QFileInfo(orphaned.path).absolutePath()));
    QFile log(orphaned.path + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("left") == 4);
    log.close();
    QCOMPARE_ERROR(orphaned.create(), ErrorCode::Exists);
    QCOMPARE(contentsOf(log.fileName()), QByteArray("left"));
    Scratch nowhere;
    nowhere.path = nowhere.folder.filePath(QStringLiteral("no/such/folder/a.store"));
    QCOMPARE_ERROR(nowhere.create(), ErrorCode::NotFound);
}

void RecordsTest::aWeakPassphraseMakesNoStore()
{
    Scratch scratch;
    const NewStore wanted{scratch.path, {}, scratch.place, crypto::KdfCost::cheapForTests()};
    QCOMPARE_ERROR(Vault::create(wanted, crypto::Passphrase::fromInput(QStringLiteral("password1234"))), ErrorCode::WeakPassphrase);
    QVERIFY(!QFile::exists(scratch.path));
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    QCOMPARE_ERROR((*vault)->changePassphrase(crypto::Passphrase::fromInput(QStringLiteral("short")), crypto::KdfCost::cheapForTests()),
                   ErrorCode::WeakPassphrase);
    (*vault)->lock();
    QVERIFY_OK((*vault)->unlock(storePassphrase()));
}

void RecordsTest::backupIsVerifiedAndOpens()
{
    Scratch scratch;
    const RecordId id = RecordId::random();
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->save(id, 0, contentOf("s", "kept twice"), {}));
    QVERIFY_OK((*vault)->saveDraft(id, 1, contentOf("s", "typed")));
    const QString backup = scratch.folder.filePath(QStringLiteral("work/backup.store"));
    QVERIFY_OK((*vault)->backup(backup));
    QVERIFY(!QFile::exists(backup + QStringLiteral(".part")));
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE_ERROR((*vault)->backup(backup), ErrorCode::Exists);
    QCOMPARE_ERROR((*vault)->backup(scratch.path), ErrorCode::Exists);
    QCOMPARE((*vault)->journal()->back().kind, JournalKind::BackedUp);
    auto copy = Vault::open(backup, OpenMode::Write, {}, fixedClock(StoreMoment));
    QVERIFY_OK(copy);
    QVERIFY_OK((*copy)->unlock(storePassphrase()));
    QCOMPARE((*copy)->read(id).value_or("?"), QByteArray("kept twice"));
    QCOMPARE((*copy)->draft(id).value_or(std::nullopt)->content.detail, QByteArray("typed"));
    QVERIFY((*copy)->verify()->isSound());
}

void RecordsTest::verificationCanBeStopped()
{
    Scratch scratch;
    auto vault = scratch.create();
    QVERIFY_OK(vault);
    const RecordId id = RecordId::random();
    for (quint64 i = 0; i < 150; ++i)
        QVERIFY_OK((*vault)->save(id, i, contentOf("s", "d"), {}));
    quint64 last = 0;
    quint64 total = 0;
    QVERIFY_OK((*vault)->verify([&](quint64 done, quint64 all) {
        const bool forward = done >= last && done <= all;
        last = done;
        total = all;
        return forward;
    }));
    QCOMPARE(total, quint64(301));
    QCOMPARE(last, total);
    QCOMPARE_ERROR((*vault)->verify([](quint64, quint64) { return false; }), ErrorCode::Cancelled);
}

void RecordsTest::unfinishedFilesAreRemovedAtOpen()
{
    Scratch scratch;
    QVERIFY_OK(scratch.create());
    const QStringList left{scratch.path + QStringLiteral(".part"), scratch.path + QStringLiteral(".part-journal")};
    const QString foreign = scratch.folder.filePath(QStringLiteral("work/letter.part"));
    for (const QString &path : left + QStringList{foreign}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("left over");
    }
    QVERIFY_OK(scratch.open());
    for (const QString &path : left)
        QVERIFY(!QFile::exists(path));
    QVERIFY(QFile::exists(foreign));
}
