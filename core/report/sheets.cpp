// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/sheets.h"

#include "core/report/format.h"

namespace holdfast::report {

namespace {

using assessment::Answer;

/// Room to write on with a pen.
Cell room(int lines)
{
    Cell cell;
    cell.writingLines = lines;
    return cell;
}

}  // namespace

Blocks notReferringPage(const Context &context)
{
    const auto field = [&context](const char *id) { return context.field(id); };
    Blocks blocks{Notice{{Paragraph(context.words("standing.refer-rule")), Paragraph(context.words("standing.trust"))}}};
    Fields who(context, field("paper.who-this-is-about"));
    who.add("child.name", context.record.child.name).add("child.date-of-birth", dayText(context.record.child.dateOfBirth));
    who.add("judgement.choice", context.choice("judgement", context.assessment.judgement.choice))
        .add("judgement.why", context.assessment.judgement.why);
    blocks.emplace_back(who);
    append(blocks, decision(context));
    append(blocks, flaggedRows(context));
    append(blocks, signatures(context));
    return blocks;
}

Blocks visitList(const Context &context)
{
    const auto field = [&context](const char *id) { return context.field(id); };
    Blocks blocks{Paragraph(context.words("standing.not-seen")), Paragraph(context.words("standing.voice"))};
    const auto ask = [&](const QString &title, const std::vector<content::Row> &rows, const assessment::Answers &answers) {
        Table table;
        table.summary = field("paper.open-questions").arg(title.toLower());
        table.columns = {
            {field("paper.question"), 46}, {context.field("row.answer"), 18}, {field("paper.what-was-found-out-from-whom"), 36}};
        const auto add = [&](const QString &text, const assessment::RowAnswer &answer) {
            if (answer.answer == Answer::NotKnown || answer.answer == Answer::NotAnswered)
                table.rows.push_back({Cell(text), answerCell(context, answer), room(2)});
        };
        for (const content::Row &row : rows) {
            if (row.sameAs.isEmpty())
                add(QStringLiteral("%1 %2").arg(row.id, row.question.isEmpty() ? row.label : row.question), answers.value(row.id));
        }
        for (const assessment::OtherRow &row : context.assessment.otherRows) {
            const content::Domain *domain = context.pack.domain(row.domain);
            if (domain && domain->label == title)
                add(QStringLiteral("%1 %2").arg(row.id, row.label), {row.answer, row.significant, {}, {}});
        }
        if (table.rows.empty())
            return;
        blocks.emplace_back(Heading{2, title});
        blocks.emplace_back(table);
    };
    for (const content::Domain &domain : context.pack.domains())
        ask(domain.label, domain.rows, context.assessment.answers);
    if (!context.assessment.prompts.isEmpty())
        ask(field("paper.boys-and-young-men"), context.pack.prompts(), context.assessment.prompts);
    ask(field("paper.vulnerabilities"), context.pack.vulnerabilities(), context.assessment.vulnerabilities);
    const QString own = context.assessment.judgement.notKnown;
    if (!own.trimmed().isEmpty()) {
        blocks.emplace_back(Heading{2, context.field("judgement.not-known")});
        blocks.emplace_back(Paragraph(own));
    }
    return blocks;
}

Document blankForm(const content::Pack &pack)
{
    Document document;
    const auto field = [&pack](const char *id) { return pack.field(QLatin1String(id)); };
    setFurniture(document, pack);
    document.title = field("paper.blank-form");
    document.subject = document.title;
    Blocks &blocks = document.blocks;
    const auto label = [&pack](Answer answer) { return pack.choiceLabel(QStringLiteral("answer"), assessment::answerWord(answer)); };
    blocks.emplace_back(Heading{1, field("paper.blank-form")});
    blocks.emplace_back(Paragraph(pack.words(QStringLiteral("standing.not-seen"))));

    const auto lines = [&](const QString &title, std::initializer_list<const char *> fields) {
        blocks.emplace_back(Heading{2, title});
        SignatureLines table{title, {}};
        for (const char *id : fields)
            table.lines.emplace_back(field(id), QString());
        blocks.emplace_back(table);
    };
    lines(field("paper.who"), {"case.reference", "child.name", "child.date-of-birth", "child.home-address", "child.school",
                               "start.worker-name", "start.worker-role", "start.worker-date"});

    const auto rows = [&](const QString &title, const std::vector<content::Row> &all) {
        Table table;
        table.summary = title;
        table.columns = {{field("paper.row"), 46},
                         {label(Answer::Present), 12},
                         {label(Answer::NotSeen), 12},
                         {label(Answer::NotKnown), 14},
                         {field("paper.who-says-so-when"), 26}};
        for (const content::Row &row : all) {
            if (!row.sameAs.isEmpty())
                continue;
            Cell box;
            box.mark = Mark::Box;
            table.rows.push_back({Cell(QStringLiteral("%1 %2").arg(row.id, row.label)), box, box, box, room(2)});
        }
        if (table.rows.empty())
            return;
        blocks.emplace_back(Heading{2, title});
        blocks.emplace_back(table);
    };
    for (const content::Domain &domain : pack.domains())
        rows(domain.label, domain.rows);
    rows(field("paper.boys-and-young-men"), pack.prompts());
    rows(field("paper.vulnerabilities"), pack.vulnerabilities());

    const auto writing = [&](const QString &title) {
        blocks.emplace_back(Heading{2, title});
        blocks.emplace_back(KeyValues{title, {{field("paper.write-here"), room(7)}}});
    };
    writing(field("evidence.text"));
    writing(field("voice.words"));
    writing(field("judgement.why"));
    writing(field("judgement.not-known"));
    blocks.emplace_back(Heading{2, field("paper.signatures")});
    blocks.emplace_back(SignatureLines{
        field("paper.lines-to-sign"),
        {{field("paper.name"), QString()}, {field("paper.signature"), QString()}, {field("paper.date-and-time"), QString()}}});
    return document;
}

Document conversationSheet(const content::Pack &pack)
{
    const auto field = [&pack](const char *id) { return pack.field(QLatin1String(id)); };
    Document document;
    setFurniture(document, pack);
    document.title = field("paper.conversation-sheet");
    document.subject = document.title;
    Blocks &blocks = document.blocks;
    blocks.emplace_back(Heading{1, pack.words(QStringLiteral("conversation.title"))});
    for (const content::Text &line : pack.texts(QStringLiteral("conversation.intro.")))
        blocks.emplace_back(Paragraph(line.text));
    const QString here = pack.words(QStringLiteral("conversation.write-here"));
    for (const content::Text &question : pack.texts(QStringLiteral("conversation.question."))) {
        blocks.emplace_back(Heading{2, question.text});
        blocks.emplace_back(KeyValues{question.text, {{here, room(4)}}});
    }
    Notice help;
    for (const content::Text &line : pack.texts(QStringLiteral("conversation.help.")))
        help.paragraphs.emplace_back(line.text);
    blocks.emplace_back(help);
    return document;
}

Document recoverySheet(const QString &storeLabel, const QString &code, QDate made, const content::Pack &pack)
{
    const auto field = [&pack](const char *id) { return pack.field(QLatin1String(id)); };
    const auto cellOr = [](const QString &text) { return text.isEmpty() ? room(1) : Cell(text); };
    const Block codePart = code.isEmpty() ? Block(KeyValues{field("paper.recovery-code"), {{field("paper.write-here"), room(2)}}})
                                          : Block(Notice{{Paragraph({{code, true, {}, {}}})}});
    Document document;
    setFurniture(document, pack);
    document.title = field("paper.recovery-sheet");
    document.subject = document.title;
    document.blocks = {
        Heading{1, field("paper.recovery-sheet")},
        KeyValues{field("paper.what-this-sheet-opens"),
                  {{field("paper.store"), cellOr(storeLabel)}, {field("paper.made-on"), cellOr(dayText(made))}}},
        Heading{2, field("paper.recovery-code")},
        codePart,
        Paragraph(field("paper.this-code-opens-the-store-when")),
        List{false,
             {Paragraph(field("paper.keep-it-locked-away-not-beside")), Paragraph(field("paper.do-not-photograph-it-e-mail")),
              Paragraph(field("paper.if-it-may-have-been-seen")), Paragraph(field("paper.without-the-passphrase-and-without-this"))}},
    };
    return document;
}

}  // namespace holdfast::report
