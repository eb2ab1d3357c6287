// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/tamper.h"

#include "core/crypto/sealer.h"
#include "tests/store/raw.h"

#include <functional>

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

namespace {
void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

QString anchorPath(const Scratch &scratch)
{
    const QDir folder(scratch.place.anchorFolder);
    const QStringList files = folder.entryList(QDir::Files);
    return files.size() == 1 ? folder.filePath(files.front()) : QString();
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 0x10);
    return bytes;
}

constexpr qsizetype SecondNote = 4096;  // where an anchor has it
constexpr qsizetype NoteSize = 57 + crypto::Sealer::Overhead;

struct Deed {
    const char *name;
    TamperTest::Stage seen;
    ErrorCode code;
    /// `early` is a connection to an older genuine copy of the same store.
    std::function<void(Raw &, Raw &early, const QByteArray &a, const QByteArray &b)> doIt;
};

/// Puts what a column holds in the older copy back into the newer one.
void putBack(Raw &raw, Raw &early, const char *table, const char *columns, const char *where, const QVariantList &key = {})
{
    const QString from =
        QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(QLatin1String(columns), QLatin1String(table), QLatin1String(where));
    const QVariantList old = early.run(from, key).at(0);
    QStringList assignments;
    for (const QString &column : QString::fromLatin1(columns).split(QLatin1Char(',')))
        assignments << column + QStringLiteral(" = ?");
    raw.run(QStringLiteral("UPDATE %1 SET %2 WHERE %3").arg(QLatin1String(table), assignments.join(QLatin1Char(',')), QLatin1String(where)),
            old + key);
}

#define SQL(text) QStringLiteral(text)
const std::vector<Deed> &deeds()
{
    using enum TamperTest::Stage;
    static const std::vector<Deed> all = {
        {"two summaries swapped", AtList, ErrorCode::Tampered,
         [](Raw &raw, Raw &, const QByteArray &a, const QByteArray &b) {
             const QVariant one = raw.value(SQL("SELECT summary FROM record WHERE record_id = ?"), {a});
             const QVariant two = raw.value(SQL("SELECT summary FROM record WHERE record_id = ?"), {b});
             raw.run(SQL("UPDATE record SET summary = ? WHERE record_id = ?"), {two, a});
             raw.run(SQL("UPDATE record SET summary = ? WHERE record_id = ?"), {one, b});
         }},
        {"kind changed", AtList, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) { raw.run(SQL("UPDATE record SET kind = kind + 1")); }},
        {"revision changed", AtList, ErrorCode::Tampered,
         [](Raw &raw, Raw &, const QByteArray &a, auto &) { raw.run(SQL("UPDATE record SET revision = 1 WHERE record_id = ?"), {a}); }},
        {"record deleted", AtList, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, const QByteArray &b) { raw.run(SQL("DELETE FROM record WHERE record_id = ?"), {b}); }},
        {"record deleted with its revisions", AtList, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, const QByteArray &b) {
             raw.run(SQL("DELETE FROM record WHERE record_id = ?"), {b});
             raw.run(SQL("DELETE FROM revision WHERE record_id = ?"), {b});
         }},
        {"forged record inserted", AtList, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) {
             raw.run(SQL("INSERT INTO record SELECT ?, kind, revision, summary FROM record LIMIT 1"), {QByteArray(16, 'x')});
         }},
        {"one record put back to an older genuine row", AtList, ErrorCode::Tampered,
         [](Raw &raw, Raw &early, const QByteArray &a, auto &) {
             putBack(raw, early, "record", "revision,summary", "record_id = ?", {a});
         }},
        {"one record and its revisions put back", AtList, ErrorCode::Tampered,
         [](Raw &raw, Raw &early, const QByteArray &a, auto &) {
             putBack(raw, early, "record", "revision,summary", "record_id = ?", {a});
             raw.run(SQL("DELETE FROM revision WHERE record_id = ? AND revision > 1"), {a});
         }},
        {"journal tail cut", AtUnlock, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) {
             raw.withoutTriggers();
             raw.run(SQL("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"));
         }},
        {"journal emptied", AtUnlock, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) {
             raw.withoutTriggers();
             raw.run(SQL("DELETE FROM journal"));
         }},
        {"trigger planted", AtOpen, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) {
             raw.run(SQL("CREATE TRIGGER tidy AFTER INSERT ON revision BEGIN DELETE FROM revision WHERE revision < 2; END"));
         }},
        {"table planted", AtOpen, ErrorCode::Tampered, [](Raw &raw, Raw &, auto &, auto &) { raw.run(SQL("CREATE TABLE plain(text)")); }},
        {"view planted", AtOpen, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) { raw.run(SQL("CREATE VIEW every AS SELECT * FROM record")); }},
        {"append-only trigger removed", AtOpen, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) { raw.run(SQL("DROP TRIGGER revision_keep")); }},
        {"older head and journal with newer records", AtUnlock, ErrorCode::RolledBack,
         [](Raw &raw, Raw &early, auto &, auto &) {
             putBack(raw, early, "meta", "value", "name = 'head'");
             putBack(raw, early, "draft", "base,body", "base >= 0");
             putBack(raw, early, "setting", "value", "value IS NOT NULL");
             raw.withoutTriggers();
             raw.run(SQL("DELETE FROM journal WHERE seq > ?"), {early.value(SQL("SELECT max(seq) FROM journal"))});
         }},
        {"older head alone", AtUnlock, ErrorCode::Tampered,
         [](Raw &raw, Raw &early, auto &, auto &) { putBack(raw, early, "meta", "value", "name = 'head'"); }},
        {"head altered", AtUnlock, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) {
             const QByteArray head = raw.value(SQL("SELECT value FROM meta WHERE name = 'head'")).toByteArray();
             raw.run(SQL("UPDATE meta SET value = ? WHERE name = 'head'"), {flipped(head, 60)});
         }},
        {"head removed", AtUnlock, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) { raw.run(SQL("DELETE FROM meta WHERE name = 'head'")); }},
        {"label changed", AtUnlock, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) {
             raw.run(SQL("UPDATE meta SET value = ? WHERE name = 'label'"), {QByteArray("South team")});
         }},
        {"draft removed", AtUnlock, ErrorCode::Tampered, [](Raw &raw, Raw &, auto &, auto &) { raw.run(SQL("DELETE FROM draft")); }},
        {"draft put back to an older one", AtUnlock, ErrorCode::Tampered,
         [](Raw &raw, Raw &early, const QByteArray &a, auto &) { putBack(raw, early, "draft", "base,body", "record_id = ?", {a}); }},
        {"draft given to another record", AtUnlock, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, const QByteArray &b) { raw.run(SQL("UPDATE draft SET record_id = ?"), {b}); }},
        {"setting put back to an older one", AtUnlock, ErrorCode::Tampered,
         [](Raw &raw, Raw &early, auto &, auto &) { putBack(raw, early, "setting", "value", "value IS NOT NULL"); }},
        {"two details swapped", AtRead, ErrorCode::Tampered,
         [](Raw &raw, Raw &, const QByteArray &a, const QByteArray &b) {
             const QString which = SQL("SELECT detail FROM revision WHERE record_id = ? ORDER BY revision DESC LIMIT 1");
             const QVariant one = raw.value(which, {a});
             const QVariant two = raw.value(which, {b});
             raw.withoutTriggers();
             raw.run(SQL("UPDATE revision SET detail = ? WHERE record_id = ?"), {two, a});
             raw.run(SQL("UPDATE revision SET detail = ? WHERE record_id = ?"), {one, b});
         }},
        {"newest revision removed", AtRead, ErrorCode::Tampered,
         [](Raw &raw, Raw &, const QByteArray &a, auto &) {
             raw.run(SQL("DELETE FROM revision WHERE record_id = ? AND revision = 3"), {a});
         }},
        {"older revision removed", AtVerify, ErrorCode::Tampered,
         [](Raw &raw, Raw &, const QByteArray &a, auto &) {
             raw.run(SQL("DELETE FROM revision WHERE record_id = ? AND revision = 1"), {a});
         }},
        {"older revision renumbered", AtVerify, ErrorCode::Tampered,
         [](Raw &raw, Raw &, const QByteArray &a, auto &) {
             raw.withoutTriggers();
             raw.run(SQL("UPDATE revision SET revision = 7 WHERE record_id = ? AND revision = 1"), {a});
         }},
        {"older revision altered", AtVerify, ErrorCode::Tampered,
         [](Raw &raw, Raw &, const QByteArray &a, auto &) {
             const QByteArray old = raw.value(SQL("SELECT detail FROM revision WHERE record_id = ? AND revision = 1"), {a}).toByteArray();
             raw.withoutTriggers();
             raw.run(SQL("UPDATE revision SET detail = ? WHERE record_id = ? AND revision = 1"), {flipped(old, 100), a});
         }},
        {"revision inserted", AtVerify, ErrorCode::Tampered,
         [](Raw &raw, Raw &, const QByteArray &a, auto &) {
             raw.run(SQL("INSERT INTO revision SELECT record_id, 9, kind, detail FROM revision WHERE record_id = ? AND revision = 1"), {a});
         }},
        {"journal entry altered", AtVerify, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) {
             const QByteArray entry = raw.value(SQL("SELECT entry FROM journal WHERE seq = 2")).toByteArray();
             raw.withoutTriggers();
             raw.run(SQL("UPDATE journal SET entry = ? WHERE seq = 2"), {flipped(entry, 50)});
         }},
        {"two journal entries swapped", AtVerify, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) {
             const QVariantList two = raw.run(SQL("SELECT entry, link FROM journal WHERE seq = 2")).at(0);
             const QVariantList three = raw.run(SQL("SELECT entry, link FROM journal WHERE seq = 3")).at(0);
             raw.withoutTriggers();
             raw.run(SQL("UPDATE journal SET entry = ?, link = ? WHERE seq = 2"), three);
             raw.run(SQL("UPDATE journal SET entry = ?, link = ? WHERE seq = 3"), two);
         }},
        {"what the journal says removed", AtVerify, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) { raw.run(SQL("DELETE FROM journal_text")); }},
        {"what the journal says moved", AtVerify, ErrorCode::Tampered,
         [](Raw &raw, Raw &, auto &, auto &) { raw.run(SQL("UPDATE journal_text SET seq = 1")); }},
        {"store id changed", AtUnlock, ErrorCode::WrongKey,
         [](Raw &raw, Raw &, auto &, auto &) { raw.run(SQL("UPDATE meta SET value = ? WHERE name = 'vault_id'"), {QByteArray(16, 'v')}); }},
    };
    return all;
}
}  // namespace

void TamperTest::initTestCase()
{
    auto vault = m_made.scratch.create();
    QVERIFY_OK(vault);
    m_made.a = RecordId::random();
    m_made.b = RecordId::random();
    m_made.c = RecordId::random();
    const QString reason = QStringLiteral("r");
    QVERIFY_OK((*vault)->save(m_made.a, 0, contentOf("a", "a one"), reason));
    QVERIFY_OK((*vault)->save(m_made.b, 0, contentOf("b", "b one"), reason));
    QVERIFY_OK((*vault)->setSetting(QStringLiteral("name"), "early"));
    QVERIFY_OK((*vault)->note(QStringLiteral("printed"), m_made.b, QStringLiteral("one page")));
    QVERIFY_OK((*vault)->saveDraft(m_made.a, 1, contentOf("a", "early words")));
    vault.value().reset();
    m_early = contentsOf(m_made.scratch.path);
    vault = m_made.scratch.openUnlocked();
    QVERIFY_OK(vault);
    QVERIFY_OK((*vault)->save(m_made.a, 1, contentOf("a", "a two"), reason));
    QVERIFY_OK((*vault)->save(m_made.a, 2, contentOf("a", "a three"), reason));
    QVERIFY_OK((*vault)->save(m_made.c, 0, contentOf("c", "c one"), reason));
    QVERIFY_OK((*vault)->setSetting(QStringLiteral("name"), "late"));
    QVERIFY_OK((*vault)->saveDraft(m_made.a, 3, contentOf("a", "late words")));
    vault.value().reset();
    m_anchor = contentsOf(anchorPath(m_made.scratch));
    QVERIFY(!m_anchor.isEmpty());
}

void TamperTest::copyOf(Made &made) const
{
    made.a = m_made.a;
    made.b = m_made.b;
    made.c = m_made.c;
    writeFile(made.scratch.path, contentsOf(m_made.scratch.path));
    writeFile(QDir(made.scratch.place.anchorFolder).filePath(QFileInfo(anchorPath(m_made.scratch)).fileName()), m_anchor);
}

void TamperTest::whateverIsDoneIsSeen_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < deeds().size(); ++i)
        QTest::newRow(deeds()[i].name) << int(i);
}

void TamperTest::whateverIsDoneIsSeen()
{
    QFETCH(int, index);
    const Deed &deed = deeds()[std::size_t(index)];
    Made made;
    copyOf(made);
    {
        // Untouched, it opens: what is seen below is the deed.
        auto vault = made.scratch.openUnlocked();
        QVERIFY_OK(vault);
        QVERIFY((*vault)->verify()->isSound());
    }
    const QString early = made.scratch.folder.filePath(QStringLiteral("early"));
    writeFile(early, m_early);
    {
        Raw raw(made.scratch.path);
        Raw old(early);
        deed.doIt(raw, old, made.a.bytes(), made.b.bytes());
    }
    auto vault = made.scratch.open();
    if (deed.seen == AtOpen) {
        QCOMPARE_ERROR(vault, deed.code);
        return;
    }
    QVERIFY_OK(vault);
    const auto unlocked = (*vault)->unlock(storePassphrase());
    if (deed.seen == AtUnlock) {
        QCOMPARE_ERROR(unlocked, deed.code);
        QVERIFY(!(*vault)->isUnlocked());
        return;
    }
    QVERIFY_OK(unlocked);
    const auto report = (*vault)->verify();
    QVERIFY_OK(report);
    QVERIFY(!report->isSound());
    if (deed.seen == AtList) {
        QCOMPARE_ERROR((*vault)->records(), deed.code);
        QCOMPARE_ERROR((*vault)->save(made.b, 1, contentOf("b", "x"), {}), ErrorCode::Tampered);
        return;
    }
    QVERIFY_OK((*vault)->records());
    if (deed.seen == AtRead)
        QCOMPARE_ERROR((*vault)->read(made.a), deed.code);
    // A backup of what does not verify is not made.
    QCOMPARE_ERROR((*vault)->backup(made.scratch.folder.filePath(QStringLiteral("backup"))), ErrorCode::Tampered);
}

void TamperTest::theRestStaysReadableAndNothingIsWritten()
{
    Made made;
    copyOf(made);
    {
        Raw raw(made.scratch.path);
        const QByteArray summary = raw.value(SQL("SELECT summary FROM record WHERE record_id = ?"), {made.a.bytes()}).toByteArray();
        raw.run(SQL("UPDATE record SET summary = ? WHERE record_id = ?"), {flipped(summary, 90), made.a.bytes()});
    }
    auto vault = made.scratch.openUnlocked();
    QVERIFY_OK(vault);
    QCOMPARE_ERROR((*vault)->records(), ErrorCode::Tampered);
    const auto readable = (*vault)->readableRecords();
    QVERIFY_OK(readable);
    QCOMPARE(readable->size(), std::size_t(3));  // b, c, and a's draft, which is somebody's words
    QCOMPARE((*vault)->read(made.b).value_or("?"), QByteArray("b one"));
    QCOMPARE((*vault)->read(made.c).value_or("?"), QByteArray("c one"));
    QCOMPARE_ERROR((*vault)->read(made.a), ErrorCode::Tampered);
    QCOMPARE((*vault)->read(made.a, 2).value_or("?"), QByteArray("a two"));
    QCOMPARE((*vault)->draft(made.a).value_or(std::nullopt)->content.detail, QByteArray("late words"));
    QCOMPARE_ERROR((*vault)->saveDraft(made.b, 1, contentOf("b", "x")), ErrorCode::Tampered);
    QCOMPARE_ERROR((*vault)->note(QStringLiteral("n"), {}, {}), ErrorCode::Tampered);
}

void TamperTest::anOlderStoreIsAcceptedOnlyWithAReason()
{
    Made made;
    copyOf(made);
    const QByteArray late = contentsOf(made.scratch.path);
    writeFile(made.scratch.path, m_early);
    auto vault = made.scratch.open();
    QVERIFY_OK(vault);
    QCOMPARE_ERROR((*vault)->acceptRollback(QStringLiteral("too soon")), ErrorCode::Refused);
    QCOMPARE_ERROR((*vault)->unlock(storePassphrase()), ErrorCode::RolledBack);
    QCOMPARE_ERROR((*vault)->records(), ErrorCode::Locked);
    QCOMPARE_ERROR((*vault)->save(made.a, 1, contentOf("a", "x"), {}), ErrorCode::Locked);
    QVERIFY((*vault)->rollback());
    QCOMPARE((*vault)->rollback()->storeChanged, StoreMoment);
    QCOMPARE((*vault)->rollback()->lastSeen, StoreMoment.addDays(1));
    QVERIFY_OK((*vault)->acceptRollback(QStringLiteral("restored after the disk broke")));
    QVERIFY((*vault)->isUnlocked());
    QVERIFY(!(*vault)->rollback());
    const auto last = (*vault)->journal()->back();
    QCOMPARE(last.kind, JournalKind::RollbackAccepted);
    QCOMPARE(last.text, QStringLiteral("restored after the disk broke"));
    QCOMPARE((*vault)->read(made.a).value_or("?"), QByteArray("a one"));
    vault.value().reset();
    QVERIFY_OK(made.scratch.openUnlocked());
    // The one that was left behind has another past now.
    writeFile(made.scratch.path, late);
    QCOMPARE_ERROR(made.scratch.openUnlocked(), ErrorCode::RolledBack);
}

void TamperTest::aStoreThatWentItsOwnWayIsSeen()
{
    Made made;
    copyOf(made);
    writeFile(made.scratch.path, m_early);
    Scratch elsewhere;
    elsewhere.path = made.scratch.path;
    {
        auto vault = elsewhere.openUnlocked();  // another computer, which never saw the later saves
        QVERIFY_OK(vault);
        for (quint64 i = 1; i < 30; ++i)
            QVERIFY_OK((*vault)->save(made.a, i, contentOf("a", "other words"), {}));
    }
    auto vault = made.scratch.openUnlocked();
    QCOMPARE_ERROR(vault, ErrorCode::RolledBack);
}

void TamperTest::withoutAnAnchorTheDateIsShown()
{
    Made made;
    copyOf(made);
    writeFile(made.scratch.path, m_early);
    QFile::remove(anchorPath(made.scratch));
    auto vault = made.scratch.openUnlocked();
    QVERIFY_OK(vault);
    QCOMPARE((*vault)->lastChanged(), StoreMoment);
    // From here on it is remembered.
    vault.value().reset();
    QVERIFY(!anchorPath(made.scratch).isEmpty());
}

void TamperTest::anUnreadableAnchorAsksFirst()
{
    for (const QByteArray &bytes :
         {QByteArray(), flipped(flipped(m_anchor, 40), SecondNote + 40), m_anchor.left(20), QByteArray(2 * SecondNote, 'x')}) {
        Made made;
        copyOf(made);
        writeFile(anchorPath(made.scratch), bytes);
        auto vault = made.scratch.open();
        QVERIFY_OK(vault);
        QCOMPARE_ERROR((*vault)->unlock(storePassphrase()), ErrorCode::RolledBack);
        QVERIFY(!(*vault)->rollback()->lastSeen.isValid());
        QVERIFY_OK((*vault)->acceptRollback(QStringLiteral("settings were lost")));
        vault.value().reset();
        QVERIFY_OK(made.scratch.openUnlocked());
    }
}

void TamperTest::eitherOfTheAnchorsNotesIsEnough()
{
    // A crash in the middle of writing one leaves the other. The one before the last still knows that this copy is far older.
    QCOMPARE(m_anchor.size(), 2 * SecondNote);
    QVERIFY(m_anchor.left(100) != m_anchor.mid(SecondNote, 100));
    for (const qsizetype note : {qsizetype(0), SecondNote}) {
        // The last is a file as they were before there were two.
        for (const QByteArray &bytes :
             {flipped(m_anchor, note + 40), QByteArray(m_anchor).replace(note, 512, QByteArray(512, '\0')), m_anchor.mid(note, NoteSize)}) {
            Made made;
            copyOf(made);
            writeFile(anchorPath(made.scratch), bytes);
            QVERIFY_OK(made.scratch.openUnlocked());
            writeFile(made.scratch.path, m_early);
            writeFile(anchorPath(made.scratch), bytes);
            auto vault = made.scratch.open();
            QVERIFY_OK(vault);
            QCOMPARE_ERROR((*vault)->unlock(storePassphrase()), ErrorCode::RolledBack);
            QCOMPARE((*vault)->rollback()->lastSeen, StoreMoment.addDays(1));
        }
    }
}

void TamperTest::aForeignFileIsNotTouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear team, here are the minutes. ").repeated(500);
    QTest::newRow("zeros") << QByteArray(8192, '\0');
    QTest::newRow("only the first words of a database") << QByteArray("SQLite format 3\0", 16);
    Scratch scratch;
    const QString path = scratch.folder.filePath(QStringLiteral("other.db"));
    {
        Raw raw(path);
        raw.run(SQL("CREATE TABLE t(x)"));
    }
    QTest::newRow("another program's database") << contentsOf(path);
    {
        Raw raw(path);
        raw.run(SQL("PRAGMA application_id = 252006674"));
    }
    QTest::newRow("with an application id") << contentsOf(path);
}

void TamperTest::aForeignFileIsNotTouched()
{
    QFETCH(QByteArray, bytes);
    Scratch scratch;
    for (const OpenMode mode : {OpenMode::Write, OpenMode::ReadOnly}) {
        writeFile(scratch.path, bytes);
        QCOMPARE_ERROR(scratch.open(mode), ErrorCode::NotAStore);
        QCOMPARE(contentsOf(scratch.path), bytes);
        QCOMPARE(QDir(QFileInfo(scratch.path).absolutePath()).entryList(QDir::Files).size(), 1);
    }
    QCOMPARE_ERROR(Vault::open(scratch.folder.path(), OpenMode::Write, scratch.place), ErrorCode::NotAStore);
}

void TamperTest::aNewerSchemaIsLeftAlone()
{
    Made made;
    copyOf(made);
    {
        Raw raw(made.scratch.path);
        raw.run(SQL("PRAGMA user_version = 2"));
        raw.run(SQL("CREATE TABLE to_come(x)"));
    }
    const QByteArray before = contentsOf(made.scratch.path);
    QCOMPARE_ERROR(made.scratch.open(), ErrorCode::NewerFormat);
    QCOMPARE_ERROR(made.scratch.open(OpenMode::ReadOnly), ErrorCode::NewerFormat);
    QCOMPARE(contentsOf(made.scratch.path), before);
}
