// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/cli/tst_exchangecommands.h"

#include <QTest>

namespace holdfast::tests {

namespace {
const QByteArray Told = "seven quiet lanterns drift under maple\n";

/// As small as a form can be: one row, and who says it.
QByteArray filledForm()
{
    const QList<std::pair<QByteArray, QByteArray>> fields{
        {"form-version", "holdfast-form 1 england-cse 1.0.0"}, {"contributor-name", "A. Contributor"}, {"H2-words", "Asked her"}};
    QByteArray list = "5 0 R";
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R/AcroForm 3 0 R>>",
                           "<</Type/Pages/Count 1/Kids[4 0 R]>>",
                           {},
                           "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
                           "<</FT/Btn/Ff 32768/T(H2)/V/not-known>>"};
    for (const auto &[name, value] : fields) {
        objects << "<</FT/Tx/T(" + name + ")/V(" + value + ")>>";
        list += ' ' + QByteArray::number(objects.size()) + " 0 R";
    }
    objects[2] = "<</Fields[" + list + "]>>";
    QByteArray file = "%PDF-1.7\n", table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(i + 1) + " 0 obj\n" + objects.at(i) + "\nendobj\n";
    }
    const QByteArray at = QByteArray::number(file.size()), count = QByteArray::number(objects.size() + 1);
    return file + "xref\n0 " + count + '\n' + table + "trailer\n<</Size " + count + "/Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n";
}
}  // namespace

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

void ExchangeCommandsTest::aFormComesBack()
{
    const auto words = [](const char *line) { return QString::fromLatin1(line).split(QLatin1Char(' ')); };
    Console console;
    console.write(QStringLiteral("case.json"), console.run({QStringLiteral("sample")}).out);
    const Ran made = console.run(words("pdf @case.json -o @form.pdf --document fillable-form"));
    QVERIFY2(made.exit == 0, made.err.constData());
    const QByteArray blank = console.read(QStringLiteral("form.pdf"));
    QVERIFY(!blank.contains("A-0042"));
    // Fields that say nothing are no answers.
    const Ran empty = console.run(words("form read @form.pdf"));
    QCOMPARE(empty.exit, 1);
    QCOMPARE(empty.out, QByteArray());
    QVERIFY2(empty.err.contains("(empty)"), empty.err.constData());
    for (const char *action : {"form compare @form.pdf @case.json", "form take @form.pdf @case.json"})
        QCOMPARE(console.run(words(action)).exit, 1);

    console.write(QStringLiteral("filled.pdf"), filledForm());
    const Ran read = console.run(words("form read @filled.pdf"));
    QVERIFY2(read.exit == 0, read.err.constData());
    const QJsonObject said = read.json().object();
    QCOMPARE(said.value(QStringLiteral("contributor")).toObject().value(QStringLiteral("name")).toString(),
             QStringLiteral("A. Contributor"));
    const QJsonObject h2{{QStringLiteral("answer"), QStringLiteral("not-known")}, {QStringLiteral("words"), QStringLiteral("Asked her")}};
    QCOMPARE(said.value(QStringLiteral("answers")).toObject(), (QJsonObject{{QStringLiteral("H2"), h2}}));

    const Ran beside = console.run(words("form compare @filled.pdf @case.json"));
    const QJsonArray proposals = beside.json().object().value(QStringLiteral("proposals")).toArray();
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals.first().toObject().value(QStringLiteral("theirs")).toObject(), h2);
    QCOMPARE(proposals.first().toObject().value(QStringLiteral("proposed")).toString(), QStringLiteral("keep"));

    // Nothing is overwritten unasked.
    QCOMPARE(console.run(words("form take @filled.pdf @case.json")).json(),
             QJsonDocument::fromJson(console.read(QStringLiteral("case.json"))));
    const Ran both = console.run(words("form take @filled.pdf @case.json --both H2"));
    QVERIFY2(both.exit == 0, both.err.constData());
    QVERIFY(both.out.contains("A. Contributor") && both.out.contains("Asked her"));
    QCOMPARE(console.run(words("form take @filled.pdf @case.json --both H1")).exit, 2);
    QCOMPARE(console.run(words("form read")).exit, 2);
    QCOMPARE(console.run(words("form read @filled.pdf @case.json")).exit, 2);
    QVERIFY(console.run(words("form read @case.json")).err.contains("(not-a-pdf)"));
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
