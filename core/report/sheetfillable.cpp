// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The blank form for a screen: the rows, codes and answers of the one for a pen, and room for words under every row.
#include "core/report/format.h"
#include "core/report/formnames.h"
#include "core/report/sheets.h"

namespace holdfast::report {

namespace {

using assessment::Answer;
using Kind = FormField::Kind;

Cell toFill(Kind kind, int lines, const QString &name, const QString &description, const QString &value = {})
{
    Cell cell;
    cell.writingLines = lines;
    cell.field = FormField{kind, name, description, value};
    if (kind == Kind::Choice)
        cell.mark = Mark::Box;
    return cell;
}

Block rowTable(const content::Pack &pack, const QString &title, const std::vector<content::Row> &all)
{
    const QString words = pack.field(QStringLiteral("paper.seen-or-heard"));
    const Answer answers[] = {Answer::Present, Answer::NotSeen, Answer::NotKnown};
    Table table;
    table.summary = title;
    table.columns = {{pack.field(QStringLiteral("paper.row")), 61}};
    for (const Answer answer : answers)
        table.columns.push_back({pack.choiceLabel(QStringLiteral("answer"), assessment::answerWord(answer)), 13});
    table.columns.push_back({words, 100});
    table.lastBelow = true;
    for (const content::Row &row : all) {
        if (!row.sameAs.isEmpty())
            continue;
        const QString name = QStringLiteral("%1 %2").arg(row.id, row.label);
        std::vector<Cell> cells{Cell(name)};
        for (const Answer answer : answers) {
            const QString word = assessment::answerWord(answer);
            const QString spoken = QStringLiteral("%1: %2").arg(name, pack.choiceLabel(QStringLiteral("answer"), word));
            cells.push_back(toFill(Kind::Choice, 0, row.id, spoken, word));
        }
        cells.push_back(toFill(Kind::Lines, 2, formname::words(row.id), QStringLiteral("%1: %2").arg(name, words)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace

Document fillableForm(const content::Pack &pack)
{
    const auto field = [&pack](const char *id) { return pack.field(QLatin1String(id)); };
    Document document;
    setFurniture(document, pack);
    document.title = field("paper.fillable-form");
    document.subject = document.title;
    Blocks &blocks = document.blocks;
    blocks.emplace_back(Heading{1, field("paper.fillable-form")});
    blocks.emplace_back(Paragraph(field("paper.fill-in-what-you-know")));
    blocks.emplace_back(Paragraph(field("paper.save-and-send-back")));

    struct Line {
        const char *label;
        QString name;
        Kind kind = Kind::Line;
        int lines = 1;
    };
    const auto lines = [&](const QString &title, const std::vector<Line> &all) {
        KeyValues table;
        table.summary = title;
        table.share = 0.31;
        table.paired = false;
        for (const Line &line : all)
            table.rows.emplace_back(field(line.label), toFill(line.kind, line.lines, line.name, field(line.label)));
        blocks.emplace_back(Heading{2, title});
        blocks.emplace_back(std::move(table));
    };
    lines(field("paper.who-fills-this-in"), {{"start.worker-name", formname::ContributorName},
                                             {"start.worker-role", formname::ContributorRole},
                                             {"start.worker-agency", formname::ContributorAgency},
                                             {"start.worker-date", formname::ContributorDate}});
    lines(field("paper.who-this-is-about"), {{"case.reference", formname::Reference},
                                             {"child.name", formname::ChildName},
                                             {"child.date-of-birth", formname::ChildBirth},
                                             {"child.home-address", formname::ChildHome, Kind::Lines, 2},
                                             {"child.school", formname::ChildSchool}});

    const auto rows = [&](const QString &title, const std::vector<content::Row> &all) {
        Block table = rowTable(pack, title, all);
        if (std::get<Table>(table).rows.empty())
            return;
        blocks.emplace_back(Heading{2, title});
        blocks.emplace_back(std::move(table));
    };
    for (const content::Domain &domain : pack.domains())
        rows(domain.label, domain.rows);
    rows(field("paper.boys-and-young-men"), pack.prompts());
    rows(field("paper.vulnerabilities"), pack.vulnerabilities());

    const auto writing = [&](const QString &title, const QString &name) {
        blocks.emplace_back(Heading{2, title});
        KeyValues table{title, {{field("paper.write-here"), toFill(Kind::Lines, 7, name, title)}}};
        blocks.emplace_back(std::move(table));
    };
    writing(field("paper.what-else"), formname::Evidence);
    writing(field("voice.words"), formname::Voice);
    writing(field("judgement.why"), formname::Why);
    writing(field("judgement.not-known"), formname::NotKnown);

    KeyValues made{field("paper.form-and-content"), {}};
    made.share = 0.31;
    made.paired = false;
    Cell version = toFill(Kind::Fixed, 1, formname::FormVersion, field("paper.form-and-content"),
                          QStringLiteral("%1 %2 %3 %4").arg(formname::FormatWord).arg(formname::Version).arg(pack.id(), pack.version()));
    made.rows.emplace_back(field("paper.form-and-content"), version);
    blocks.emplace_back(std::move(made));
    return document;
}

}  // namespace holdfast::report
