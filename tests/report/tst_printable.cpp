// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/tst_printable.h"

#include "core/report/document.h"
#include "core/report/printable.h"

#include <QTest>

using namespace holdfast::report;

void PrintableTest::hostileTextIsMadeVisible_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("printed");
    const auto one = [](char16_t unit) { return QString(QChar(unit)); };
    const auto row = [](const char *name, const QString &typed, const QString &printed) { QTest::newRow(name) << typed << printed; };
    const QString a = QStringLiteral("a");
    row("plain", QStringLiteral("Seen at 3pm, said “no”."), QStringLiteral("Seen at 3pm, said “no”."));
    row("tab", QStringLiteral("a\ta"), QStringLiteral("a a"));
    row("line end", QStringLiteral("a\na"), QStringLiteral("a a"));
    row("bell", a + one(7) + a, QStringLiteral("a[U+0007]a"));
    row("nul", one(0), QStringLiteral("[U+0000]"));
    row("escape", one(0x1B), QStringLiteral("[U+001B]"));
    row("right-to-left override", a + one(0x202E) + a, QStringLiteral("a[U+202E]a"));
    row("isolate", one(0x2066), QStringLiteral("[U+2066]"));
    row("direction mark", a + one(0x200F) + a, QStringLiteral("aa"));
    row("soft hyphen", QStringLiteral("un") + one(0xAD) + QStringLiteral("seen"), QStringLiteral("unseen"));
    row("byte order mark", one(0xFEFF) + a, a);
    row("joiner kept", QStringLiteral("\u0646\u200C\u0645"), QStringLiteral("\u0646\u200C\u0645"));
    row("lone high surrogate", a + one(0xD83D) + a, QStringLiteral("a[U+D83D]a"));
    row("lone low surrogate", one(0xDEA8), QStringLiteral("[U+DEA8]"));
    row("surrogates the wrong way", one(0xDEA8) + one(0xD83D), QStringLiteral("[U+DEA8][U+D83D]"));
    row("private use", one(0xE000), QStringLiteral("[U+E000]"));
    row("noncharacter", one(0xFFFF), QStringLiteral("[U+FFFF]"));
    row("emoji", QStringLiteral("\U0001F6A8"), QStringLiteral("\U0001F6A8"));
    row("flag of tags", QStringLiteral("\U0001F3F4\U000E0067\U000E007F"), QStringLiteral("\U0001F3F4"));
}

void PrintableTest::hostileTextIsMadeVisible()
{
    QFETCH(QString, typed);
    QTEST(printable(typed), "printed");
}

void PrintableTest::everyLineBecomesAParagraph()
{
    QCOMPARE(printableLines(QStringLiteral("one\r\ntwo\n\n  three \u2028four")),
             QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four")}));
    QCOMPARE(printableLines(QString()), QStringList(QString()));
}

void PrintableTest::plainTextSaysEverything()
{
    Document document;
    document.marking = QStringLiteral("OFFICIAL-SENSITIVE");
    document.reference = QStringLiteral("A-0042");
    document.initials = QStringLiteral("J.S.");
    document.knownOn = QStringLiteral("What was known on 14 May 2026");
    document.draft = QStringLiteral("Draft, not signed");
    document.standing = QStringLiteral("Professional judgement, not a score");
    document.blocks = {
        Heading{1, QStringLiteral("Assessment")},
        Paragraph(QStringLiteral("First.\nSecond.")),
        KeyValues{QStringLiteral("Who"), {{QStringLiteral("Name"), Cell(QStringLiteral("Jo Sample"))}, {QStringLiteral("School"), Cell()}}},
        Table{QStringLiteral("Health"),
              {{QStringLiteral("Sign"), 2}, {QStringLiteral("Answer"), 1}},
              {{Cell(QStringLiteral("Tired")), Cell(QStringLiteral("Present"), Mark::Present)}}},
        List{true, {Paragraph(QStringLiteral("Call")), Paragraph(QStringLiteral("Write"))}},
        Quotation{{Paragraph(QStringLiteral("I am fine"))}, QStringLiteral("The child, 14 May 2026")},
        Notice{{Paragraph(QStringLiteral("Not seen is not absent."))}},
        SignatureLines{QStringLiteral("Signed"),
                       {{QStringLiteral("Name"), QStringLiteral("A. Worker")}, {QStringLiteral("Date"), QString()}}},
    };
    QCOMPARE(
        plainText(document),
        QStringLiteral("OFFICIAL-SENSITIVE\nReference A-0042 · J.S.\nWhat was known on 14 May 2026\nDraft, not signed\n"
                       "Professional judgement, not a score\n\nAssessment\n==========\n\nFirst.\nSecond.\n\nName: Jo Sample\nSchool:\n\n"
                       "- Tired\n  Answer: Present\n\n1. Call\n2. Write\n\n> I am fine\n  The child, 14 May 2026\n\n"
                       "| Not seen is not absent.\n\nName: A. Worker\nDate: ____________________\n"));
}
