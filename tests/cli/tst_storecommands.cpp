// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/cli/tst_storecommands.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

namespace holdfast::tests {

namespace {

const QByteArray Passphrase = "seven quiet lanterns drift under maple";

QStringList references(const QJsonDocument &list)
{
    QStringList found;
    for (const QJsonValue &item : list.array())
        found.append(item[QStringLiteral("reference")].toString());
    return found;
}

}  // namespace

/// "store LINE" with the passphrase as the first line of standard input.
Ran StoreCommandsTest::store(const char *line, const QByteArray &input) const
{
    return m_console.run(QString::fromLatin1(line).prepend(QLatin1String("store ")).split(QLatin1Char(' ')), Passphrase + "\n" + input);
}

void StoreCommandsTest::initTestCase()
{
    m_sample = m_console.run({QStringLiteral("sample")}).out;
    m_console.write(QStringLiteral("sample.json"), m_sample);
    const Ran made = store("create @s.holdfast");
    QCOMPARE(made.exit, 0);
    static const QRegularExpression code(QStringLiteral("^([0-9A-Z]{4}-){7}[0-9A-Z]{4}\n$"));
    QVERIFY(code.match(QString::fromLatin1(made.out)).hasMatch());
    QCOMPARE(store("list @s.holdfast").json().array(), QJsonArray());
    const Ran imported = store("import @s.holdfast @sample.json");
    QCOMPARE(imported.exit, 0);
    QCOMPARE(references(imported.json()), QStringList{QStringLiteral("A-0042")});
}

void StoreCommandsTest::createdStoreIsNotMadeTwice()
{
    const Ran again = store("create @s.holdfast");
    QCOMPARE(again.exit, 3);
    QCOMPARE(again.out, QByteArray());
    QCOMPARE(store("create @none/s.holdfast").exit, 3);
}

void StoreCommandsTest::importIsRefusedForAKnownReference()
{
    const Ran refused = store("import @s.holdfast @sample.json");
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY(refused.err.contains("/reference"));
    const Ran asNew = store("import @s.holdfast - --as-new", m_sample);
    QCOMPARE(asNew.exit, 0);
    QCOMPARE(references(asNew.json()), QStringList{QStringLiteral("A-0043")});
}

void StoreCommandsTest::importIsAllOrNothing()
{
    m_console.write(QStringLiteral("other.json"), QByteArray(m_sample).replace("\"A-0042\"", "\"B-7\""));
    m_console.write(QStringLiteral("bad.json"), QByteArray(m_sample).replace("\"lookedAfter\": \"no\"", "\"lookedAfter\": \"never\""));
    const Ran bad = store("import @s.holdfast @other.json @bad.json");
    QCOMPARE(bad.exit, 1);
    QVERIFY(bad.err.contains("bad.json: /child/lookedAfter"));
    QCOMPARE(store("import @s.holdfast @other.json @other.json").exit, 1);  // the same reference twice at once
    QVERIFY(!references(store("list @s.holdfast").json()).contains(QStringLiteral("B-7")));
}

void StoreCommandsTest::exportGivesBackWhatCameIn()
{
    const Ran out = store("export @s.holdfast A-0042");
    QCOMPARE(out.exit, 0);
    QCOMPARE(out.out, m_sample);
    QCOMPARE(store("export @s.holdfast A-0042 -o @out.json").exit, 0);
    QCOMPARE(m_console.read(QStringLiteral("out.json")), m_sample);
    QVERIFY(QFile::remove(m_console.path(QStringLiteral("out.json"))));
    QCOMPARE(store("export @s.holdfast Z-9").exit, 3);
    QCOMPARE(store("export @s.holdfast A-0042 -o @s.holdfast").exit, 3);
}

void StoreCommandsTest::listAndVerify()
{
    const Ran list = store("list @s.holdfast");
    QCOMPARE(list.exit, 0);
    QCOMPARE(references(list.json()), QStringList({QStringLiteral("A-0042"), QStringLiteral("A-0043")}));
    const QJsonObject first = list.json().array().first().toObject();
    QCOMPARE(first.value(QStringLiteral("state")).toString(), QStringLiteral("draft"));
    QVERIFY(QDateTime::fromString(first.value(QStringLiteral("changed")).toString(), Qt::ISODate).isValid());
    const Ran verify = store("verify @s.holdfast");
    QCOMPARE(verify.exit, 0);
    QCOMPARE(verify.json().object().value(QStringLiteral("cases")).toInt(), 2);
    QCOMPARE(verify.json().object().value(QStringLiteral("revisions")).toInt(), 2);
    QCOMPARE(verify.json().object().value(QStringLiteral("problems")).toArray(), QJsonArray());
}

void StoreCommandsTest::backupOpens()
{
    QCOMPARE(store("backup @s.holdfast @b.holdfast").exit, 0);
    QCOMPARE(store("backup @s.holdfast @b.holdfast").exit, 3);  // never over a file
    const Ran list = store("list @b.holdfast");
    QCOMPARE(list.exit, 0);
    QCOMPARE(references(list.json()), QStringList({QStringLiteral("A-0042"), QStringLiteral("A-0043")}));
    QCOMPARE(store("verify @b.holdfast").exit, 0);
    QCOMPARE(store("import @b.holdfast @sample.json --as-new").exit, 3);  // changing an older copy would split the record
}

void StoreCommandsTest::wrongPassphrase()
{
    for (const char *line : {"list", "verify"}) {
        const Ran ran =
            m_console.run({QStringLiteral("store"), QString::fromLatin1(line), QStringLiteral("@s.holdfast")}, "something else entirely\n");
        QCOMPARE(ran.exit, 3);
        QCOMPARE(ran.out, QByteArray());
    }
    m_console.write(QStringLiteral("pass"), Passphrase + "\r\nnot this line");
    QCOMPARE(m_console
                 .run({QStringLiteral("store"), QStringLiteral("list"), QStringLiteral("@s.holdfast"), QStringLiteral("--passphrase-file"),
                       QStringLiteral("@pass")})
                 .exit,
             0);
    QVERIFY(QFile::remove(m_console.path(QStringLiteral("pass"))));
    QCOMPARE(store("list @s.holdfast --passphrase-file @nothere").exit, 3);
    QCOMPARE(store("list @sample.json").exit, 3);
}

void StoreCommandsTest::weakPassphrase()
{
    const Ran ran = m_console.run({QStringLiteral("store"), QStringLiteral("create"), QStringLiteral("@weak.holdfast")}, "password1234\n");
    QCOMPARE(ran.exit, 3);
    QVERIFY(!QFile::exists(m_console.path(QStringLiteral("weak.holdfast"))));
}

void StoreCommandsTest::tamperedStoreIsNotRead()
{
    const QByteArray sound = m_console.read(QStringLiteral("b.holdfast"));
    int refused = 0;
    for (const int part : {3, 5, 7}) {
        QByteArray bytes = sound;
        const qsizetype at = bytes.size() * part / 8;
        for (qsizetype i = at; i < at + 64; ++i)
            bytes[i] = char(bytes[i] ^ 0x55);
        m_console.write(QStringLiteral("t.holdfast"), bytes);
        const Ran ran = store("verify @t.holdfast");
        QVERIFY(ran.exit == 0 || ran.exit == 3);
        refused += ran.exit == 3;  // unused room in the file may hold anything
    }
    QVERIFY(refused > 0);
}

void StoreCommandsTest::olderFileInItsPlaceIsNoticed()
{
    QCOMPARE(store("import @s.holdfast @sample.json --as-new").exit, 0);
    const QByteArray newer = m_console.read(QStringLiteral("s.holdfast"));
    m_console.write(QStringLiteral("s.holdfast"), m_console.read(QStringLiteral("b.holdfast")));
    QCOMPARE(store("list @s.holdfast").exit, 3);
    QCOMPARE(store("verify @s.holdfast").exit, 3);
    m_console.write(QStringLiteral("s.holdfast"), newer);
    QCOMPARE(store("list @s.holdfast").exit, 0);
}

void StoreCommandsTest::nothingInClearOnDisk()
{
    for (const char *name : {"sample.json", "other.json", "bad.json"})
        QVERIFY(QFile::remove(m_console.path(QString::fromLatin1(name))));
    QDirIterator files(m_console.path(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char *word : {"Sample Child", "Fictional Lane", "A-0042", "lanterns"})
            QVERIFY2(!bytes.contains(word), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen >= 3);
}

void StoreCommandsTest::backupsAreKeptAndPutBack()
{
    m_console.write(QStringLiteral("k.json"), QByteArray(m_sample).replace("\"A-0042\"", "\"K-1\""));
    const Ran kept = store("keep @s.holdfast @kept --second @drive");
    QCOMPARE(kept.exit, 0);
    QCOMPARE(kept.json()[QStringLiteral("kept")].toArray().size(), 1);
    const QString name = kept.json()[QStringLiteral("made")].toString();
    const QByteArray file = name.toLatin1();
    QVERIFY(!m_console.read(QStringLiteral("kept/") + name).isEmpty());
    QCOMPARE(m_console.read(QStringLiteral("drive/") + name), m_console.read(QStringLiteral("kept/") + name));
    QCOMPARE(store("import @s.holdfast @k.json").exit, 0);
    const QByteArray words = "restore @kept/" + file + " @s.holdfast";
    QCOMPARE(store(words.constData()).exit, 2);  // without a reason
    const Ran restored = store((words + " --reason mistake").constData());
    QCOMPARE(restored.exit, 0);
    const QByteArray replaced = restored.json()[QStringLiteral("replaced")].toString().toLocal8Bit();
    QVERIFY(!replaced.isEmpty());
    QVERIFY(!references(store("list @s.holdfast").json()).contains(QStringLiteral("K-1")));
    QVERIFY(references(store(("list " + replaced).constData()).json()).contains(QStringLiteral("K-1")));
    QCOMPARE(store("restore @sample.json @s.holdfast --reason mistake").exit, 3);
    QCOMPARE(store("verify @s.holdfast").exit, 0);
}

void StoreCommandsTest::holdsAndDisposalAreInTheJournal()
{
    m_console.write(QStringLiteral("d.json"), QByteArray(m_sample).replace("\"A-0042\"", "\"D-1\""));
    QCOMPARE(store("import @s.holdfast @d.json").exit, 0);
    QCOMPARE(store("hold @s.holdfast D-1").exit, 2);
    QCOMPARE(store("hold @s.holdfast D-2 --reason court").exit, 3);
    QCOMPARE(store("hold @s.holdfast D-1 --reason court").exit, 0);
    bool isHeld = false;
    for (const QJsonValue &one : store("review @s.holdfast").json().array())
        if (one[QStringLiteral("reference")] == QStringLiteral("D-1"))
            isHeld = one[QStringLiteral("onHold")].toBool() && one[QStringLiteral("holdReason")] == QStringLiteral("court");
    QVERIFY(isHeld);
    QCOMPARE(store("dispose @s.holdfast D-1 --reason time").exit, 3);
    QVERIFY(references(store("list @s.holdfast").json()).contains(QStringLiteral("D-1")));
    QCOMPARE(store("release @s.holdfast D-1 --reason over").exit, 0);
    QCOMPARE(store("dispose @s.holdfast D-1 --reason time --by Ash").exit, 0);
    QVERIFY(!references(store("list @s.holdfast").json()).contains(QStringLiteral("D-1")));
    const Ran journal = store("journal @s.holdfast");
    QCOMPARE(journal.exit, 0);
    const QJsonArray entries = journal.json().array();
    for (int i = 0; i < entries.size(); ++i)
        QCOMPARE(entries.at(i)[QStringLiteral("number")].toInt(), i + 1);
    // Reading the journal needed the passphrase too, and says so.
    QCOMPARE(entries.last()[QStringLiteral("what")].toString(), QStringLiteral("unlocked"));
    QCOMPARE(entries.last()[QStringLiteral("text")].toString(), QStringLiteral("passphrase\nconsole"));
    QCOMPARE(entries.at(entries.size() - 3)[QStringLiteral("what")].toString(), QStringLiteral("disposed"));
    bool isTold = false;
    for (const QJsonValue &one : entries)
        isTold = isTold || (one[QStringLiteral("what")] == QStringLiteral("disposed") &&
                            one[QStringLiteral("text")] == QStringLiteral("D-1\ntime\nAsh"));
    QVERIFY(isTold);
}

void StoreCommandsTest::aDamagedStoreIsSalvaged()
{
    const QByteArray whole = m_console.read(QStringLiteral("s.holdfast"));
    m_console.write(QStringLiteral("cut.holdfast"), whole.left(whole.size() / 2));
    QCOMPARE(store("list @cut.holdfast").exit, 3);
    const Ran rescued = store("salvage @cut.holdfast @fresh.holdfast");
    QVERIFY2(rescued.exit == 1, rescued.err.constData());  // something is missing, and that is said
    QCOMPARE(rescued.json()[QStringLiteral("complete")].toBool(true), false);
    QCOMPARE(rescued.json()[QStringLiteral("recoveryCode")].toString().size(), 39);
    QCOMPARE(references(store("list @fresh.holdfast").json()).size(), rescued.json()[QStringLiteral("cases")].toInt());
    QCOMPARE(store("verify @fresh.holdfast").exit, 0);
}

void StoreCommandsTest::everythingComesOutAndIsReadAgain()
{
    QCOMPARE(store("create @w.holdfast").exit, 0);
    m_console.write(QStringLiteral("w.json"), m_sample);
    const Ran imported = store("import @w.holdfast @w.json");
    QVERIFY2(imported.exit == 0, imported.err.constData());
    const Ran made = store("archive @w.holdfast @w.hfarchive");
    QCOMPARE(made.exit, 0);
    QCOMPARE(made.json().object().value(QStringLiteral("files")).toInt(), 3);
    const QByteArray archive = m_console.read(QStringLiteral("w.hfarchive"));
    QVERIFY(archive.startsWith("HFARCH\r\n"));
    QVERIFY(!archive.contains("A-0042"));
    QCOMPARE(store("archive @w.holdfast @w.hfarchive").exit, 3);  // never over something

    QCOMPARE(store("unpack @w.hfarchive @w-out").exit, 0);
    const QByteArray record = m_console.read(QStringLiteral("w-out/cases/A-0042.json"));
    QCOMPARE(record, store("export @w.holdfast A-0042").out);
    const auto contents = QJsonDocument::fromJson(m_console.read(QStringLiteral("w-out/contents.json"))).object();
    QCOMPARE(contents.value(QStringLiteral("format")).toString(), QStringLiteral("holdfast-archive"));
    QCOMPARE(references(QJsonDocument(contents.value(QStringLiteral("cases")).toArray())), QStringList{QStringLiteral("A-0042")});
    QVERIFY(m_console.read(QStringLiteral("w-out/journal.json")).contains("\"exported\""));
    QCOMPARE(store("unpack @w.hfarchive @w-out").exit, 3);  // nor into a folder that holds something

    QCOMPARE(store("archive @w.holdfast @w-plain --plain").exit, 0);
    QCOMPARE(m_console.read(QStringLiteral("w-plain/cases/A-0042.json")), record);

    // Cut short, lengthened, altered: refused, at every place that is tried.
    for (const qsizetype at : {qsizetype(60), archive.size() / 2, archive.size() - 10}) {
        QByteArray altered = archive;
        altered[at] = char(altered.at(at) ^ 1);
        m_console.write(QStringLiteral("bad.hfarchive"), altered);
        QCOMPARE(store("unpack @bad.hfarchive @bad-out").exit, 3);
        m_console.write(QStringLiteral("bad.hfarchive"), archive.left(at));
        QCOMPARE(store("unpack @bad.hfarchive @bad-out2").exit, 3);
    }
    m_console.write(QStringLiteral("bad.hfarchive"), archive + 'x');
    QCOMPARE(store("unpack @bad.hfarchive @bad-out3").exit, 3);
}

void StoreCommandsTest::newKeysGiveANewCode()
{
    m_console.write(QStringLiteral("new.txt"), "amber kettle drifts past harbour\n");
    QCOMPARE(store("backup @s.holdfast @r.holdfast").exit, 0);
    const Ran rotated = store("rotate @s.holdfast --new-passphrase-file @new.txt");
    QVERIFY2(rotated.exit == 0, rotated.err.constData());
    QCOMPARE(rotated.out.size(), 40);
    QCOMPARE(store("list @s.holdfast").exit, 3);
    const QStringList words{QStringLiteral("store"), QStringLiteral("verify"), QStringLiteral("@s.holdfast"),
                            QStringLiteral("--passphrase-file"), QStringLiteral("@new.txt")};
    QCOMPARE(m_console.run(words).exit, 0);
}

}  // namespace holdfast::tests
