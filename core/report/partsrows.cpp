// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The instrument's rows with their answers and what stands behind them. Every row is printed, answered or not; more signs are visible as
// more rows, and nothing is counted.
#include "core/report/format.h"
#include "core/report/parts.h"

#include <QSet>

#include <algorithm>

namespace holdfast::report {

namespace {

using assessment::Answer;
using assessment::Evidence;

/// Present in both halves of the document: whose words, how known, from whom, when.
QString evidenceOrigin(const Context &context, const Evidence &item)
{
    const QString source = joined({context.choice("source-kind", item.source.kind), item.source.name, item.source.role});
    QStringList parts{context.choice("whose-words", item.whoseWords), context.choice("basis", item.basis), source};
    if (item.happened.isKnown())
        parts << QStringLiteral("happened ") + aboutText(item.happened);
    if (item.recorded.isValid())
        parts << QStringLiteral("recorded ") + dayText(item.recorded);
    if (!item.where.trimmed().isEmpty())
        parts << QStringLiteral("where: ") + item.where.trimmed();
    if (!item.whoElse.trimmed().isEmpty())
        parts << QStringLiteral("also there: ") + item.whoElse.trimmed();
    return joined(parts);
}

bool isExact(const Evidence &item)
{
    return item.whoseWords == QStringLiteral("child-exact") || item.whoseWords == QStringLiteral("other-exact");
}

/// An item that serves several rows is printed under the first of them, and named under the others.
QString firstRowOf(const Context &context, const Evidence &item)
{
    for (const content::Domain &domain : context.pack.domains()) {
        for (const content::Row &row : domain.rows) {
            if (row.sameAs.isEmpty() && item.rows.contains(row.id))
                return row.id;
        }
        for (const assessment::OtherRow &other : context.assessment.otherRows) {
            if (other.domain == domain.id && item.rows.contains(other.id))
                return other.id;
        }
    }
    return item.rows.value(0);
}

Cell evidenceCell(const Context &context, const QString &rowId, const QString &note = {})
{
    Cell cell;
    for (const Evidence *item : casefile::evidenceFor(context.record, rowId)) {
        const QString first = firstRowOf(context, *item);
        if (first != rowId) {
            const QString line = QStringLiteral("The evidence under %1 also stands here.").arg(first);
            if (cell.paragraphs.empty() || !(cell.paragraphs.back() == Paragraph(line)))
                cell.paragraphs.emplace_back(line);
            continue;
        }
        cell.paragraphs.emplace_back(isExact(*item) ? quoted(item->text) : item->text);
        const QString origin = evidenceOrigin(context, *item);
        if (!origin.isEmpty())
            cell.paragraphs.emplace_back(QStringLiteral("(%1)").arg(origin));
    }
    if (!note.trimmed().isEmpty())
        cell.paragraphs.emplace_back(note);
    return cell;
}

Table rowTable(const Context &context, const QString &summary, const QString &third)
{
    Table table;
    table.summary = summary;
    table.columns = {{QStringLiteral("Sign"), 35}, {context.field("row.answer"), 19}, {third, 46}};
    return table;
}

void addRow(const Context &context, Table &table, const content::Row &row)
{
    const QString answerId = context.pack.answerId(row.id);
    const assessment::RowAnswer answer = context.assessment.answers.value(answerId);
    Cell sign(QStringLiteral("%1 %2").arg(row.id, row.label));
    if (!row.sameAs.isEmpty())
        sign.paragraphs.emplace_back(context.words("standing.linked-row"));
    if (row.mayHaveHappened && answer.answer == Answer::Present)
        sign.paragraphs.emplace_back(context.words("standing.may-have-happened"));
    Cell evidence;
    if (row.sameAs.isEmpty())
        evidence = evidenceCell(context, row.id, answer.note);
    else if (!casefile::evidenceFor(context.record, answerId).empty())
        evidence = Cell(QStringLiteral("See %1.").arg(answerId));
    if (evidence.paragraphs.empty() && answer.answer == Answer::Present)
        evidence = Cell(context.noneRecorded());
    table.rows.push_back({sign, answerCell(context, answer), evidence});
}

Table simpleRows(const Context &context, const QString &summary, const std::vector<content::Row> &rows, const assessment::Answers &answers)
{
    Table table = rowTable(context, summary, context.field("row.note"));
    for (const content::Row &row : rows) {
        const assessment::RowAnswer answer = answers.value(row.id);
        table.rows.push_back({Cell(QStringLiteral("%1 %2").arg(row.id, row.label)), answerCell(context, answer),
                              evidenceCell(context, row.id, answer.note)});
    }
    return table;
}

}  // namespace

Blocks flaggedRows(const Context &context)
{
    Blocks blocks{Heading{2, QStringLiteral("Recorded as significant on its own")}};
    List list;
    for (const content::Domain &domain : context.pack.domains()) {
        for (const content::Row &row : domain.rows) {
            const assessment::RowAnswer answer = context.assessment.answers.value(row.id);
            if (row.sameAs.isEmpty() && answer.answer == Answer::Present && answer.significant)
                list.items.emplace_back(QStringLiteral("%1 %2 (%3)").arg(row.id, row.label, domain.label));
        }
        for (const assessment::OtherRow &row : context.assessment.otherRows) {
            if (row.domain == domain.id && row.answer == Answer::Present && row.significant)
                list.items.emplace_back(QStringLiteral("%1 %2 (%3)").arg(row.id, row.label, domain.label));
        }
    }
    for (const content::Row &row : context.pack.prompts()) {
        const assessment::RowAnswer answer = context.assessment.prompts.value(row.id);
        if (answer.answer == Answer::Present && answer.significant)
            list.items.emplace_back(QStringLiteral("%1 %2 (%3)").arg(row.id, row.label, QStringLiteral("Boys and young men")));
    }
    if (list.items.empty())
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    else
        blocks.emplace_back(list);
    blocks.emplace_back(Paragraph(context.words("standing.one-is-enough")));
    return blocks;
}

Blocks domain(const Context &context, const content::Domain &domain)
{
    Blocks blocks{Heading{2, domain.label}};
    const QString evidence = QStringLiteral("Evidence");
    const auto add = [&](const QString &group, const QString &label) {
        Table table = rowTable(context, label.isEmpty() ? domain.label : QStringLiteral("%1: %2").arg(domain.label, label), evidence);
        for (const content::Row &row : domain.rows) {
            if (row.group == group)
                addRow(context, table, row);
        }
        if (table.rows.empty())
            return;
        if (!label.isEmpty())
            blocks.emplace_back(Heading{3, label});
        blocks.emplace_back(table);
    };
    add(QString(), QString());
    for (const content::Group &group : domain.groups)
        add(group.id, group.label);

    Table others = rowTable(context, context.field("row.other-label"), evidence);
    for (const assessment::OtherRow &row : context.assessment.otherRows) {
        if (row.domain != domain.id)
            continue;
        const assessment::RowAnswer answer{row.answer, row.significant, {}, {}};
        others.rows.push_back(
            {Cell(QStringLiteral("%1 %2").arg(row.id, row.label)), answerCell(context, answer), evidenceCell(context, row.id)});
    }
    if (!others.rows.empty()) {
        blocks.emplace_back(Heading{3, context.field("row.other-label")});
        blocks.emplace_back(others);
    }

    const assessment::DomainNotes notes = context.assessment.domains.value(domain.id);
    const auto text = [&context](const QString &value) { return value.trimmed().isEmpty() ? context.noneRecorded() : value; };
    Fields fields(context, QStringLiteral("What is thought about %1").arg(domain.label.toLower()));
    fields.add(context.field("domain.analysis"), Cell(text(notes.analysis)));
    fields.add(context.field("domain.other-explanations"), Cell(text(notes.otherExplanations)));
    fields.add(context.field("domain.online-or-peer"), Cell(text(notes.onlineOrPeer)));
    blocks.emplace_back(fields);
    return blocks;
}

Blocks boysPrompts(const Context &context)
{
    Blocks blocks{Heading{2, QStringLiteral("Boys and young men")}, Paragraph(context.words("standing.boys-intro"))};
    const bool isUsed = std::any_of(context.assessment.prompts.begin(), context.assessment.prompts.end(),
                                    [](const auto &answer) { return answer.answer != Answer::NotAnswered || !answer.note.isEmpty(); });
    if (!isUsed) {
        blocks.emplace_back(Paragraph(context.words("standing.not-answered")));
        return blocks;
    }
    blocks.emplace_back(
        simpleRows(context, QStringLiteral("Prompts for boys and young men"), context.pack.prompts(), context.assessment.prompts));
    blocks.emplace_back(Paragraph(context.words("standing.boys-closing")));
    return blocks;
}

Blocks vulnerabilities(const Context &context)
{
    Blocks blocks{Heading{2, QStringLiteral("Vulnerabilities")}, Paragraph(context.words("standing.vulnerabilities"))};
    blocks.emplace_back(
        simpleRows(context, QStringLiteral("What others may target"), context.pack.vulnerabilities(), context.assessment.vulnerabilities));
    if (!context.assessment.vulnerabilityNote.trimmed().isEmpty())
        blocks.emplace_back(
            Fields(context, QStringLiteral("Anything else")).add("vulnerability.note", context.assessment.vulnerabilityNote));
    return blocks;
}

Blocks protectiveFactors(const Context &context)
{
    Blocks blocks{Heading{2, QStringLiteral("Protective factors")}, Paragraph(context.words("standing.resilience"))};
    if (context.assessment.protective.empty()) {
        Fields none(context, QStringLiteral("Protective factors"));
        none.add(context.words("standing.protective-empty"),
                 Cell(context.assessment.protectiveNoneReason.isEmpty()
                          ? context.words("standing.not-answered")
                          : context.choice("protective-none", context.assessment.protectiveNoneReason)));
        blocks.emplace_back(none);
        return blocks;
    }
    Table table;
    table.summary = QStringLiteral("What keeps the child safer");
    table.columns = {{context.field("protective.what"), 34},
                     {context.field("protective.who-says-so"), 20},
                     {context.field("protective.could-weaken"), 23},
                     {context.field("protective.could-strengthen"), 23}};
    for (const assessment::ProtectiveFactor &factor : context.assessment.protective) {
        const content::Row *prompt = context.pack.row(factor.prompt);
        Cell what(factor.what);
        if (prompt)
            what = factor.what.trimmed().isEmpty() ? Cell(prompt->label)
                                                   : Cell(std::vector<Paragraph>{{{{prompt->label, true, {}, {}}}}, factor.what});
        table.rows.push_back({what, Cell(factor.whoSaysSo), Cell(factor.couldWeaken), Cell(factor.couldStrengthen)});
    }
    blocks.emplace_back(table);
    return blocks;
}

Blocks notKnown(const Context &context)
{
    Blocks blocks{Heading{2, context.field("check.unknown")}, Paragraph(context.words("standing.not-seen"))};
    const assessment::Subject subject = casefile::subjectOf(context.record, context.assessment, context.pack, context.today());
    const auto ownRow = [&](const QString &id) {
        return std::find_if(subject.otherRows.begin(), subject.otherRows.end(),
                            [&](const assessment::OtherRow &row) { return row.id == id; });
    };
    const auto areaOf = [&](const assessment::Finding &line) {
        const auto own = ownRow(line.subject);
        const content::Domain *domain =
            own != subject.otherRows.end() ? context.pack.domain(own->domain) : context.pack.domainOfRow(line.subject);
        if (domain)
            return domain->label;
        return line.place.startsWith(QStringLiteral("prompts/")) ? QStringLiteral("Boys and young men") : QStringLiteral("Vulnerabilities");
    };

    Table asked;
    asked.summary = QStringLiteral("Rows answered Not known, with what could be asked");
    asked.columns = {{QStringLiteral("Sign"), 45}, {QStringLiteral("What could be asked"), 55}};
    KeyValues unanswered{QStringLiteral("Rows nobody has answered yet, by area"), {}};
    QString area;
    QStringList open;
    const auto closeArea = [&] {
        if (!open.isEmpty())
            unanswered.rows.emplace_back(area, Cell(open.join(QStringLiteral("; "))));
        open.clear();
    };
    for (const assessment::Finding &line : assessment::completeness(subject).unknown) {
        const content::Row *row = context.pack.row(line.subject);
        const auto own = ownRow(line.subject);
        const QString label = row ? row->label : own != subject.otherRows.end() ? own->label : QString();
        const QString name = QStringLiteral("%1 %2").arg(line.subject, label);
        if (line.id == QStringLiteral("row-not-known")) {
            asked.rows.push_back({Cell(name), Cell(row ? row->question : QString())});
            continue;
        }
        if (areaOf(line) != area)
            closeArea();
        area = areaOf(line);
        open << name;
    }
    closeArea();
    blocks.emplace_back(Heading{3, context.choice("answer", assessment::answerWord(Answer::NotKnown))});
    if (asked.rows.empty())
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    else
        blocks.emplace_back(asked);
    if (!unanswered.rows.empty()) {
        blocks.emplace_back(Heading{3, context.words("standing.not-answered")});
        blocks.emplace_back(unanswered);
    }
    return blocks;
}

}  // namespace holdfast::report
