// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/cli/tst_exchangecommands.h"

#include <QTest>

namespace holdfast::tests {

namespace {
const QByteArray Told = "seven quiet lanterns drift under maple\n";
}

void ExchangeCommandsTest::caseTravelsThereAndBack()
{
    Console console;
    QByteArray sample = console.run({QStringLiteral("sample")}).out;
    QVERIFY(sample.contains("\"supervisionNote\""));
    console.write(QStringLiteral("case.json"), sample);
    const Ran sealed = console.run({QStringLiteral("case"), QStringLiteral("seal"), QStringLiteral("@case.json"), QStringLiteral("-o"),
                                    QStringLiteral("@case.hfcase"), QStringLiteral("--from"), QStringLiteral("A fictional worker")},
                                   Told);
    QVERIFY2(sealed.exit == 0, sealed.err.constData());
    QCOMPARE(sealed.out, QByteArray());
    QVERIFY(!console.read(QStringLiteral("case.hfcase")).contains("A-0042"));

    const Ran opened = console.run({QStringLiteral("case"), QStringLiteral("open"), QStringLiteral("@case.hfcase")}, Told);
    QVERIFY2(opened.exit == 0, opened.err.constData());
    QVERIFY(opened.err.contains("A fictional worker"));
    QVERIFY(!opened.out.contains("supervisionNote"));
    QJsonObject expected = QJsonDocument::fromJson(sample).object();
    expected.remove(QStringLiteral("supervisionNote"));
    QCOMPARE(opened.json().object(), expected);
}

void ExchangeCommandsTest::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("says");
    const QString seal = QStringLiteral("seal"), open = QStringLiteral("open"), file = QStringLiteral("@case.json"),
                  out = QStringLiteral("-o");
    QTest::newRow("no such action") << QStringList{QStringLiteral("lend"), file} << Told << 2 << QByteArray("seal or open");
    QTest::newRow("nowhere to write") << QStringList{seal, file} << Told << 2 << QByteArray("needs -o");
    QTest::newRow("weak passphrase") << QStringList{seal, file, out, QStringLiteral("@x")} << QByteArray("password1234\n") << 3
                                     << QByteArray("easy to guess");
    QTest::newRow("a plain case") << QStringList{open, file} << Told << 3 << QByteArray("not a sealed case");
    QTest::newRow("no file") << QStringList{open, QStringLiteral("@none")} << Told << 3 << QByteArray("not found");
}

void ExchangeCommandsTest::refusals()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, passphrase);
    Console console;
    console.write(QStringLiteral("case.json"), console.run({QStringLiteral("sample")}).out);
    const Ran ran = console.run(QStringList{QStringLiteral("case")} + words, passphrase);
    QTEST(ran.exit, "exit");
    QCOMPARE(ran.out, QByteArray());
    QFETCH(const QByteArray, says);
    QVERIFY2(ran.err.contains(says), ran.err.constData());
}

}  // namespace holdfast::tests
