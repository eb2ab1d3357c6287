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

}  // namespace holdfast::tests
