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
    QStringList parts;
    if (item.whoseWords != QStringLiteral("mine"))  // what is not quoted is the writer's: said once, above the areas
        parts << context.choice("whose-words", item.whoseWords);
    parts << context.choice("basis", item.basis) << source;
    const QString happened = aboutText(item.happened, context.pack);
    const QString recorded = dayText(item.recorded);
    if (happened == recorded && !happened.isEmpty()) {
        parts << context.field("paper.happened-and-recorded").arg(happened);
    } else {
        if (!happened.isEmpty())
            parts << context.field("paper.happened").arg(happened);
        if (!recorded.isEmpty())
            parts << context.field("paper.recorded").arg(recorded);
    }
    if (!item.where.trimmed().isEmpty())
        parts << context.field("paper.where").arg(item.where.trimmed());
    if (!item.whoElse.trimmed().isEmpty())
        parts << context.field("paper.also-there").arg(item.whoElse.trimmed());
    if (!item.kept.trimmed().isEmpty())
        parts << context.field("paper.kept").arg(item.kept.trimmed());
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

/// `elsewhere`: the rows under which the other evidence for this one is printed.
Cell evidenceCell(const Context &context, const QString &rowId, QStringList &elsewhere, const QString &note = {})
{
    Cell cell;
    for (const Evidence *item : casefile::evidenceFor(context.record, rowId)) {
        const QString first = firstRowOf(context, *item);
        if (first != rowId) {
            if (!elsewhere.contains(first))
                elsewhere << first;
            continue;
        }
        Paragraph said(isExact(*item) ? quoted(item->text) : item->text);
        const QString origin = evidenceOrigin(context, *item);
        if (!origin.isEmpty())
            said.runs.push_back({QStringLiteral(" (%1)").arg(origin), false, {}, {}});
        cell.paragraphs.push_back(std::move(said));
    }
    if (!note.trimmed().isEmpty())
        cell.paragraphs.emplace_back(note);
    return cell;
}

/// Rows with something to read stand one by one, in their order; those that only have an answer stand together before it.
class Rows {
public:
    Rows(const Context &context, const QString &summary, const QString &third)
        : m_context(context)
    {
        m_table.summary = summary;
        m_table.columns = {{context.field("paper.sign"), 76}, {context.field("row.answer"), 24}, {third, 100}};
        m_table.lastBelow = true;
    }

    /// `id` is that of the answer: for a linked row not the one it is printed with.
    void add(const QString &name, const QString &id, const assessment::RowAnswer &answer, bool isLinked = false,
             bool mayHaveHappened = false)
    {
        QStringList elsewhere;
        Cell evidence;
        if (isLinked)
            elsewhere << id;
        else
            evidence = evidenceCell(m_context, id, elsewhere, answer.note);
        const QString see = elsewhere.isEmpty() ? QString() : u' ' + m_context.field("paper.see").arg(elsewhere.join(QStringLiteral(", ")));
        if (answer.answer != Answer::Present && evidence.paragraphs.empty()) {
            m_plain[answer.answer] << name + see;
            return;
        }
        if (evidence.paragraphs.empty() && elsewhere.isEmpty())
            evidence = Cell(m_context.noneRecorded());
        Cell sign(Paragraph({{name, true, {}, {}}, {see, false, {}, {}}}));
        if (mayHaveHappened && answer.answer == Answer::Present)
            sign.paragraphs.emplace_back(m_context.words("standing.may-have-happened"));
        m_table.rows.push_back({sign, answerCell(m_context, answer), evidence});
    }

    bool isEmpty() const { return m_table.rows.empty() && m_plain.isEmpty(); }

    operator Block() const
    {
        Table table = m_table;
        for (const Answer answer : {Answer::NotKnown, Answer::NotAnswered, Answer::NotSeen}) {
            const QStringList names = m_plain.value(answer);
            if (!names.isEmpty())
                table.rows.push_back({Cell(names.join(QStringLiteral("; "))), answerCell(m_context, {answer, false, {}, {}}), Cell()});
        }
        return table;
    }

private:
    const Context &m_context;
    Table m_table;
    QMap<Answer, QStringList> m_plain;
};

void addRow(const Context &context, Rows &rows, const content::Row &row)
{
    const QString answerId = context.pack.answerId(row.id);
    const assessment::RowAnswer answer = context.assessment.answers.value(answerId);
    const QString name = QStringLiteral("%1 %2").arg(row.id, row.label);
    rows.add(name, answerId, answer, !row.sameAs.isEmpty(), row.mayHaveHappened);
}

Block simpleRows(const Context &context, const QString &summary, const std::vector<content::Row> &rows, const assessment::Answers &answers)
{
    Rows table(context, summary, context.field("row.note"));
    for (const content::Row &row : rows)
        table.add(QStringLiteral("%1 %2").arg(row.id, row.label), row.id, answers.value(row.id));
    return table;
}

}  // namespace

Blocks flaggedRows(const Context &context)
{
    Blocks blocks{Heading{2, context.field("paper.recorded-as-significant-on-its-own")}};
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
            list.items.emplace_back(QStringLiteral("%1 %2 (%3)").arg(row.id, row.label, context.field("paper.boys-and-young-men")));
    }
    if (list.items.empty())
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    else
        blocks.emplace_back(list);
    blocks.emplace_back(
        Paragraph(context.words("standing.one-is-enough") + u' ' + context.field("paper.in-what-follows-words-in-quotation")));
    return blocks;
}

Blocks domainRows(const Context &context, const content::Domain &domain)
{
    Blocks blocks{Heading{2, domain.label}};
    const QString evidence = context.field("paper.evidence");
    const auto add = [&](const QString &group, const QString &label) {
        Rows table(context, label.isEmpty() ? domain.label : QStringLiteral("%1: %2").arg(domain.label, label), evidence);
        for (const content::Row &row : domain.rows) {
            if (row.group == group)
                addRow(context, table, row);
        }
        if (table.isEmpty())
            return;
        if (!label.isEmpty())
            blocks.emplace_back(Heading{3, label});
        blocks.emplace_back(table);
    };
    add(QString(), QString());
    for (const content::Group &group : domain.groups)
        add(group.id, group.label);

    Rows others(context, context.field("row.other-label"), evidence);
    for (const assessment::OtherRow &row : context.assessment.otherRows) {
        if (row.domain != domain.id)
            continue;
        const assessment::RowAnswer answer{row.answer, row.significant, {}, {}};
        others.add(QStringLiteral("%1 %2").arg(row.id, row.label), row.id, answer);
    }
    if (!others.isEmpty()) {
        blocks.emplace_back(Heading{3, context.field("row.other-label")});
        blocks.emplace_back(others);
    }

    return blocks;
}

Blocks domain(const Context &context, const content::Domain &domain)
{
    Blocks blocks = domainRows(context, domain);
    const assessment::DomainNotes notes = context.assessment.domains.value(domain.id);
    const QString none = context.noneRecorded();
    blocks.emplace_back(labelled(context.field("domain.analysis"), notes.analysis.trimmed().isEmpty() ? none : notes.analysis));
    Paragraph also = labelled(context.field("domain.other-explanations"),
                              (notes.otherExplanations.trimmed().isEmpty() ? none : notes.otherExplanations) + u' ');
    const Paragraph online =
        labelled(context.field("domain.online-or-peer"), notes.onlineOrPeer.trimmed().isEmpty() ? none : notes.onlineOrPeer);
    also.runs.insert(also.runs.end(), online.runs.begin(), online.runs.end());
    blocks.emplace_back(also);
    return blocks;
}

Blocks boysPrompts(const Context &context)
{
    Blocks blocks{Heading{2, context.field("paper.boys-and-young-men")}, Paragraph(context.words("standing.boys-intro"))};
    const bool isUsed = std::any_of(context.assessment.prompts.begin(), context.assessment.prompts.end(),
                                    [](const auto &answer) { return answer.answer != Answer::NotAnswered || !answer.note.isEmpty(); });
    if (!isUsed) {
        blocks.emplace_back(Paragraph(context.words("standing.not-answered")));
        return blocks;
    }
    blocks.emplace_back(
        simpleRows(context, context.field("paper.prompts-for-boys-and-young-men"), context.pack.prompts(), context.assessment.prompts));
    blocks.emplace_back(Paragraph(context.words("standing.boys-closing")));
    return blocks;
}

Blocks vulnerabilities(const Context &context)
{
    Blocks blocks{Heading{2, context.field("paper.vulnerabilities")}, Paragraph(context.words("standing.vulnerabilities"))};
    blocks.emplace_back(simpleRows(context, context.field("paper.what-others-may-target"), context.pack.vulnerabilities(),
                                   context.assessment.vulnerabilities));
    if (!context.assessment.vulnerabilityNote.trimmed().isEmpty())
        blocks.emplace_back(
            Fields(context, context.field("paper.anything-else")).add("vulnerability.note", context.assessment.vulnerabilityNote));
    return blocks;
}

Blocks protectiveFactors(const Context &context)
{
    Blocks blocks{Heading{2, context.field("paper.protective-factors")}, Paragraph(context.words("standing.resilience"))};
    if (context.assessment.protective.empty()) {
        Fields none(context, context.field("paper.protective-factors"));
        none.add(context.words("standing.protective-empty"),
                 Cell(context.assessment.protectiveNoneReason.isEmpty()
                          ? context.words("standing.not-answered")
                          : context.choice("protective-none", context.assessment.protectiveNoneReason)));
        blocks.emplace_back(none);
        return blocks;
    }
    Table table;
    table.summary = context.field("paper.what-keeps-the-child-safer");
    table.columns = {{context.field("protective.what"), 64},
                     {context.field("protective.who-says-so"), 36},
                     {context.field("paper.what-could-weaken-or-strengthen-it"), 100}};
    table.lastBelow = true;
    for (const assessment::ProtectiveFactor &factor : context.assessment.protective) {
        const content::Row *prompt = context.pack.row(factor.prompt);
        const QString name = prompt ? joined({prompt->label, factor.what}) : factor.what;
        Cell change;
        const auto say = [&](const char *field, const QString &text) {
            if (!text.trimmed().isEmpty())
                change.paragraphs.push_back(labelled(context.field(field), text));
        };
        say("protective.could-weaken", factor.couldWeaken);
        say("protective.could-strengthen", factor.couldStrengthen);
        table.rows.push_back({Cell(name), Cell(factor.whoSaysSo), change});
    }
    blocks.emplace_back(table);
    return blocks;
}

Blocks notKnown(const Context &context)
{
    Blocks blocks{Heading{2, context.field("check.unknown")}, Paragraph(context.words("standing.not-seen"))};
    const assessment::Subject subject = casefile::subjectOf(context.record, context.assessment, context.pack, context.today());
    // Rows stand above in words, and as questions in the list to take along; here it is enough to name them.
    QStringList unknown;
    QStringList open;
    for (const assessment::Finding &line : assessment::completeness(subject).unknown)
        (line.id == QStringLiteral("row-not-known") ? unknown : open) << line.subject;
    KeyValues rows{context.field("paper.rows-not-known-and-rows-nobody"), {}};
    const QString none = context.noneRecorded();
    const auto add = [&](const QString &name, const QStringList &ids) {
        rows.rows.emplace_back(name, Cell(ids.isEmpty() ? none : ids.join(QStringLiteral(", "))));
    };
    rows.paired = false;
    add(context.choice("answer", assessment::answerWord(Answer::NotKnown)), unknown);
    add(context.words("standing.not-answered"), open);
    blocks.emplace_back(rows);
    return blocks;
}

}  // namespace holdfast::report
