// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/report/samples.h"

namespace holdfast::tests {

using namespace report;

namespace {

Document frame(const QString &title)
{
    Document document;
    document.title = QStringLiteral("A-0042 assessment");
    document.reference = QStringLiteral("A-0042");
    document.author = QStringLiteral("R. Example, Example Council");
    document.subject = QStringLiteral("Assessment");
    document.initials = QStringLiteral("J.S.");
    document.marking = QStringLiteral("OFFICIAL-SENSITIVE");
    document.knownOn = QStringLiteral("What was known on 14 May 2026");
    document.standing = QStringLiteral("Professional judgement, not a score");
    document.draft = QStringLiteral("Draft, not signed");
    document.blocks.emplace_back(Heading{1, title});
    return document;
}

Table domain(int number)
{
    static const struct {
        const char *word;
        Mark mark;
        const char *evidence;
    } Answers[] = {
        {"Present, significant on its own", Mark::Significant,
         "“He waits at the gate and I have to go.” The child’s exact words, told to the form tutor on 12 May 2026 (fact)."},
        {"Not seen", Mark::NotSeen, ""},
        {"Not known", Mark::NotKnown, ""},
        {"Present", Mark::Present,
         "Came home after midnight three times in two weeks and could not say where from. Reported by a carer, about May 2026; the "
         "affected "
         "office staff confirmed the final two (observation)."},
        {"Not answered", Mark::NotAnswered, ""},
        {"Not seen", Mark::NotSeen, "Asked on 13 May 2026; nothing was seen by school or home."},
        {"Present", Mark::Present, "A second phone, first seen about April 2026 (observation)."},
    };
    Table table;
    table.summary = QStringLiteral("Signs in area %1, with the answer and the evidence for each").arg(number);
    table.columns = {{QStringLiteral("Sign"), 34}, {QStringLiteral("Answer"), 18}, {QStringLiteral("Evidence"), 48}};
    int row = 0;
    for (const auto &answer : Answers) {
        ++row;
        table.rows.push_back(
            {Cell(QStringLiteral("Fictional sign %1 of area %2, with enough words to fill two lines").arg(row).arg(number)),
             Cell(QString::fromUtf8(answer.word), answer.mark), Cell(QString::fromUtf8(answer.evidence))});
    }
    return table;
}

void addDomains(Document &document, int from, int to)
{
    for (int i = from; i <= to; ++i) {
        document.blocks.emplace_back(Heading{2, QStringLiteral("Area %1").arg(i)});
        document.blocks.emplace_back(domain(i));
        document.blocks.emplace_back(Heading{3, QStringLiteral("What this adds up to in this area")});
        document.blocks.emplace_back(Paragraph(QStringLiteral("The pattern is of adults outside the family having contact with the child, "
                                                              "at times when nobody who cares for the child knows where "
                                                              "the child is. It follows from what two people saw at first hand, and from "
                                                              "the child’s own words; it does not rest on any single "
                                                              "report.")));
    }
}

Document shortReport(int domains)
{
    Document document = frame(QStringLiteral("Child sexual exploitation risk assessment"));
    auto &blocks = document.blocks;
    blocks.emplace_back(Notice{{Paragraph(QStringLiteral("If a child is in immediate danger, call 999.")),
                                Paragraph(QStringLiteral("A sign that was not seen is not a sign that is absent."))}});
    blocks.emplace_back(Heading{2, QStringLiteral("Information sheet")});
    blocks.emplace_back(KeyValues{QStringLiteral("Who this is about and who wrote it"),
                                  {{QStringLiteral("Name"), Cell(QStringLiteral("Jo Sample (fictional)"))},
                                   {QStringLiteral("Date of birth"), Cell(QStringLiteral("3 February 2012, aged 14"))},
                                   {QStringLiteral("Home address"), Cell(QStringLiteral("1 Example Street\nExampleton\nEX1 1EX"))},
                                   {QStringLiteral("School"), Cell(QStringLiteral("Example High School, 01632 960123"))},
                                   {QStringLiteral("Emergency contact"), Cell(QStringLiteral("None recorded"))},
                                   {QStringLiteral("Empty"), Cell()},
                                   {QStringLiteral("Worker"), Cell(QStringLiteral("R. Example, social worker, 07700 900123"))}}});
    blocks.emplace_back(Heading{2, QStringLiteral("Reason for assessment")});
    blocks.emplace_back(
        Paragraph({{QStringLiteral("Why now: "), true, {}, {}},
                   {QStringLiteral("the school noticed a change after the spring term, and the carer asked for help."), false, {}, {}}}));
    blocks.emplace_back(
        Quotation{{Paragraph(QStringLiteral("I don’t want to talk about it today. Maybe next week, if it is the same room."))},
                  QStringLiteral("The child’s exact words, told to R. Example, 14 May 2026")});
    addDomains(document, 1, domains);
    blocks.emplace_back(Heading{2, QStringLiteral("Analysis")});
    for (int i = 0; i < 3; ++i)
        blocks.emplace_back(Paragraph(QStringLiteral(
            "Taken together, what is known fits a pattern in which the difference between what the child has and what others offer is "
            "being "
            "used. Other explanations were considered: difficulties at home, friendships of the child’s own age, and a first job. None of "
            "them "
            "explains the phone, the late returns and the words above, and the first two were checked with the school and the carer.")));
    blocks.emplace_back(Heading{2, QStringLiteral("Plan")});
    blocks.emplace_back(List{true,
                             {Paragraph(QStringLiteral("Speak to the child again, in the room the child chose, by 21 May 2026.")),
                              Paragraph(QStringLiteral("Ask the return interview service for the last two interviews.")),
                              Paragraph(QStringLiteral("Meet school and health on 22 May 2026."))}});
    blocks.emplace_back(
        List{false, {Paragraph(QStringLiteral("The carer agrees.")), Paragraph(QStringLiteral("The child has not been asked."))}});
    blocks.emplace_back(Heading{2, QStringLiteral("Guidance")});
    blocks.emplace_back(Paragraph(
        {{QStringLiteral("The definition is explained in the "), false, {}, {}},
         {QStringLiteral("government’s guide for practitioners"), false, QStringLiteral("https://example.org/guidance?a=1&b=(2)"),
          QStringLiteral("Guide for practitioners on example.org")},
         {QStringLiteral(", which was published in February 2017 and which is cited where a rule rests on it."), false, {}, {}}}));
    blocks.emplace_back(Heading{2, QStringLiteral("Signatures")});
    blocks.emplace_back(SignatureLines{QStringLiteral("Lines to sign"),
                                       {{QStringLiteral("Worker"), QStringLiteral("R. Example, social worker")},
                                        {QStringLiteral("Signature"), QString()},
                                        {QStringLiteral("Date and time"), QString()},
                                        {QStringLiteral("Manager"), QString()}}});
    return document;
}

QString many(const QString &text, int times)
{
    QString all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

Document stress()
{
    Document document = frame(QStringLiteral("Every kind of text"));
    document.draft.clear();
    auto &blocks = document.blocks;
    const std::pair<const char *, QString> samples[] = {
        {"Ligatures", QStringLiteral("An affable officer’s final effluent affidavit: office, waffle, fjord, ffi ffl fi fl ff.")},
        {"Combining marks",
         QStringLiteral("Cafe\u0301 na\u0131\u0308ve a\u0328\u0301 o\u0323\u0302 q\u0307\u0323, n\u0303 and Z\u0351\u0357\u0489algo.")},
        {"Vietnamese", QStringLiteral("Cô ấy nói rằng không ai biết chuyện đó trước ngày thứ Hai.")},
        {"Greek and Cyrillic", QStringLiteral("Δεν ξέρει κανείς. Никто не знает, где она была. Ніхто не знає.")},
        {"Arabic in English", QStringLiteral("She said \u201Cلا أعرف أين كنت\u201D (12 May 2026) and left.")},
        {"Urdu alone", QStringLiteral("مجھے نہیں معلوم کہ وہ کہاں تھی۔ اس نے 3 بجے فون کیا۔")},
        {"Hebrew in English", QStringLiteral("He wrote \u05D0\u05E0\u05D9 \u05DC\u05D0 \u05D9\u05D5\u05D3\u05E2 (3) and no more.")},
        {"Hindi", QStringLiteral("मुझे नहीं पता कि वह कहाँ थी। क्षत्रिय श्री")},
        {"Bengali", QStringLiteral("আমি জানি না সে কোথায় ছিল।")},
        {"Punjabi and Tamil", QStringLiteral("ਮੈਨੂੰ ਨਹੀਂ ਪਤਾ। எனக்குத் தெரியாது.")},
        {"Thai", QStringLiteral("ฉันไม่รู้ว่าเธออยู่ที่ไหนเมื่อคืนนี้ น้ำ")},
        {"Chinese, Japanese, Korean", QStringLiteral("我不知道她昨晚在哪里。 彼女はどこにいたのか。 모르겠어요.")},
        {"Ethiopic and Armenian", QStringLiteral("አላውቅም። Չգիտեմ։")},
        {"Emoji", QStringLiteral("Message: \U0001F6A8 \U0001F602\u2764\uFE0F \U0001F469\u200D\U0001F467 \U0001F3F4\U000E0067\U000E007F "
                                 "\U0001F1EC\U0001F1E7 \u26A0")},
        {"Not in any face", QStringLiteral("Rare: \U0001FAE8 \U000130C0 \U00010FFF \U0003FFFD end.")},
        {"Hostile", QStringLiteral("name\u202Efdp.exe \u2066x\u2069 \u00ADsoft\u00AD \uFEFF zero\u200Bwidth tab\tbed") + QChar(0) +
                        QChar(7) + QChar(0xFFFF) + QChar(0xE000) + QStringLiteral("end")},
        {"Unpaired surrogate", QStringLiteral("before ") + QChar(0xD83D) + QStringLiteral(" after ") + QChar(0xDE00)},
        {"Spaces", QStringLiteral("no\u00A0break thin\u2009space ideographic\u3000space  two  spaces")},
        {"Symbols", QStringLiteral("£5 €6 → ← ✓ ✗ ½ ² № ™ “quotes” ‘single’ – — …")},
        {"Unbreakable", many(QStringLiteral("Donaudampfschifffahrtsgesellschaft"), 12)},
        {"Unbreakable link", QStringLiteral("https://example.org/") + many(QStringLiteral("aVeryLongPathSegment/"), 15)},
    };
    KeyValues table{QStringLiteral("Every sample in a narrow cell"), {}};
    for (const auto &[name, text] : samples) {
        blocks.emplace_back(Heading{2, QString::fromLatin1(name)});
        blocks.emplace_back(Paragraph(text));
        blocks.emplace_back(Paragraph({{text, true, {}, {}}}));
        table.rows.emplace_back(QString::fromLatin1(name), Cell(text));
    }
    blocks.emplace_back(Heading{2, QStringLiteral("In cells")});
    blocks.emplace_back(table);
    blocks.emplace_back(Heading{2, QStringLiteral("A row longer than a page")});
    Table tall{QStringLiteral("A row longer than a page"),
               {{QStringLiteral("Sign"), 1}, {QStringLiteral("Answer"), 1}, {QStringLiteral("Evidence"), 3}},
               {}};
    tall.rows.push_back({Cell(QStringLiteral("Before")), Cell(QStringLiteral("Not seen"), Mark::NotSeen), Cell()});
    QStringList lines;
    for (int i = 1; i <= 150; ++i)
        lines << QStringLiteral("Line %1 of an account that was written down as it was told.").arg(i);
    tall.rows.push_back({Cell(QStringLiteral("A long account")), Cell(QStringLiteral("Present"), Mark::Present), Cell(lines.join(u'\n'))});
    tall.rows.push_back({Cell(QStringLiteral("One paragraph")), Cell(QStringLiteral("Present"), Mark::Present),
                         Cell(many(QStringLiteral("It went on and on in one breath, final and affable. "), 140))});
    tall.rows.push_back({Cell(QStringLiteral("After")), Cell(QStringLiteral("Not known"), Mark::NotKnown), Cell(QStringLiteral("Short."))});
    QStringList other;
    QStringList third;
    for (int i = 1; i <= 150; ++i) {
        other << QStringLiteral("Part %1 of what the other one said.").arg(i);
        third << QStringLiteral("Row %1 of what came of it.").arg(i);
    }
    tall.rows.push_back(
        {Cell(many(QStringLiteral("A name that is an account. "), 90)), Cell(other.join(u'\n'), Mark::NotKnown), Cell(third.join(u'\n'))});
    tall.rows.push_back(
        {Cell(QStringLiteral("Long before short")), Cell(other.join(u'\n')), Cell(QStringLiteral("The source, at the end."))});
    blocks.emplace_back(tall);
    blocks.emplace_back(Heading{2, QStringLiteral("Words longer than a line")});
    for (int i = 0; i < 40; ++i)
        blocks.emplace_back(Paragraph(QStringLiteral("Before %1 and after, ").arg(longWord(i)) + longWord(i + 100)));
    blocks.emplace_back(Heading{2, many(QStringLiteral("A heading that goes on over several lines "), 6)});
    blocks.emplace_back(Heading{3, QStringLiteral("And one under it")});
    blocks.emplace_back(
        Quotation{{Paragraph(many(QStringLiteral("Quoted at length, word for word. "), 250))}, QStringLiteral("The child")});
    blocks.emplace_back(Notice{{Paragraph(many(QStringLiteral("A notice longer than a page must not be cut. "), 200))}});
    blocks.emplace_back(
        Paragraph({{many(QStringLiteral("Text before a link, "), 12), false, {}, {}},
                   {many(QStringLiteral("a link over several lines "), 10), false, QStringLiteral("https://example.org/ä?q=(x)"), {}},
                   {QStringLiteral(" and text after it."), true, {}, {}}}));
    blocks.emplace_back(List{true, std::vector<Paragraph>(25, Paragraph(QStringLiteral("Item\nwith two lines")))});
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(PageBreak{});
    blocks.emplace_back(Paragraph(QString()));
    blocks.emplace_back(Table{});
    blocks.emplace_back(KeyValues{});
    blocks.emplace_back(List{});
    blocks.emplace_back(Quotation{});
    blocks.emplace_back(Notice{});
    blocks.emplace_back(Heading{2, QString()});
    blocks.emplace_back(Heading{2, QStringLiteral("A heading with nothing under it")});
    return document;
}

}  // namespace

QString longWord(int number)
{
    return QStringLiteral("w%1.").arg(number) + many(QStringLiteral("abcdefghij%1_").arg(number), 12) + QStringLiteral("end%1").arg(number);
}

QStringList sampleNames()
{
    return {QStringLiteral("short"), QStringLiteral("empty"), QStringLiteral("bare"), QStringLiteral("long"), QStringLiteral("stress")};
}

Document sample(const QString &name)
{
    if (name == QStringLiteral("short"))
        return shortReport(10);
    if (name == QStringLiteral("long"))
        return shortReport(420);
    if (name == QStringLiteral("stress"))
        return stress();
    if (name == QStringLiteral("empty")) {
        Document document = frame(QStringLiteral("Nothing recorded"));
        document.blocks.emplace_back(Paragraph(QStringLiteral("None recorded")));
        return document;
    }
    Document bare;
    bare.title = QStringLiteral("Conversation sheet");
    bare.blocks.emplace_back(Heading{1, QStringLiteral("What matters to you")});
    return bare;
}

}  // namespace holdfast::tests
