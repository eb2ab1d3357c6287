// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// One side for a meeting (ux.md 3.32). It shortens by naming where the rest stands, never by setting it smaller.
#include "core/report/format.h"
#include "core/report/layout.h"
#include "core/report/sheets.h"

namespace holdfast::report {

namespace {

using assessment::Answer;

/// At a word's end, with where the rest is.
QString cut(const QString &text, int limit)
{
    const QString line = text.simplified();
    if (line.size() <= limit)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', limit);
    qsizetype end = space < limit / 2 ? limit : space;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + QStringLiteral(" …");
}

QString shortened(const Context &context, const QString &text, int limit, const QString &where)
{
    const QString line = cut(text, limit);
    return line.endsWith(u'…') ? line + u' ' + context.field("paper.see-full-assessment").arg(where) : line;
}

QString some(const Context &context, const QStringList &all, qsizetype limit, const QString &where, const QString &none)
{
    if (all.isEmpty())
        return none;
    QString text = all.mid(0, limit).join(QStringLiteral("; "));
    if (all.size() > limit)
        text += u' ' + context.field("paper.and-more-see-full-assessment").arg(where);
    return text;
}

Blocks page(const Context &context, int limit, qsizetype items)
{
    const casefile::Assessment &assessment = context.assessment;
    QStringList flagged;
    QStringList present;
    QStringList gaps;
    bool isOpen = false;  // a row nobody has answered is a gap too, and an empty list must not read as "nothing is unknown"
    for (const content::Domain &domain : context.pack.domains()) {
        for (const content::Row &row : domain.rows) {
            if (!row.sameAs.isEmpty())
                continue;
            const assessment::RowAnswer answer = assessment.answers.value(row.id);
            const QString name = QStringLiteral("%1 %2").arg(row.id, row.label);
            if (answer.answer == Answer::Present)
                (answer.significant ? flagged : present) << name;
            else if (answer.answer == Answer::NotKnown)
                gaps << name;
            isOpen |= answer.answer == Answer::NotAnswered;
        }
        for (const assessment::OtherRow &row : assessment.otherRows) {
            if (row.domain == domain.id && row.answer == Answer::Present)
                (row.significant ? flagged : present) << QStringLiteral("%1 %2").arg(row.id, cut(row.label, limit));
        }
    }
    if (isOpen)
        gaps.prepend(context.field("paper.rows-that-nobody-has-answered-yet"));
    QStringList protective;
    for (const assessment::ProtectiveFactor &factor : assessment.protective) {
        const content::Row *prompt = context.pack.row(factor.prompt);
        protective << (factor.what.trimmed().isEmpty() && prompt ? prompt->label : cut(factor.what, limit / 2));
    }
    QStringList actions;
    for (const assessment::Action &action : assessment.plan.actions) {
        if (!action.done)
            actions << joined({cut(action.what, limit / 2), cut(action.who, limit / 2), dayText(action.due)});
    }

    const QString none = context.noneRecorded();
    const casefile::Child &child = context.record.child;
    const QDate on = assessment.knownOn.isValid() ? assessment.knownOn : context.today();
    QString age;
    if (child.dateOfBirth.isValid() && child.dateOfBirth <= on)
        age = context.field("paper.aged").arg(consent::ageOn(child.dateOfBirth, on));
    else if (child.estimatedAge)
        age = context.field("paper.aged-about").arg(*child.estimatedAge);

    Fields fields(context, context.field("paper.the-case-on-one-page"));
    fields.add(context.field("paper.who"), Cell(joined({cut(context.record.reference, limit), cut(child.name, limit), age})));
    fields.add("start.why-now", shortened(context, assessment.start.whyNow, limit, context.field("paper.reason-for-assessment")));
    fields.add(context.field("judgement.choice"),
               Cell(assessment.judgement.choice.isEmpty()
                        ? context.words("standing.not-answered")
                        : joined({context.choice("judgement", assessment.judgement.choice), cut(assessment.judgement.whichHarm, limit)})));
    fields.add("judgement.why", shortened(context, assessment.judgement.why, limit, context.field("paper.professional-judgement")));
    fields.add(context.field("row.significant"),
               Cell(some(context, flagged, items, context.field("paper.recorded-as-significant-on-its-own"), none),
                    flagged.isEmpty() ? Mark::None : Mark::Significant));
    fields.add(context.choice("answer", QStringLiteral("present")),
               Cell(some(context, present, items, context.field("paper.the-areas"), none), present.isEmpty() ? Mark::None : Mark::Present));
    fields.add(context.field("paper.protective-factors"),
               Cell(some(context, protective, items, context.field("paper.protective-factors"), none)));
    fields.add(context.field("check.unknown"), Cell(some(context, gaps, items, context.field("paper.what-we-do-not-know"), none),
                                                    gaps.isEmpty() ? Mark::None : Mark::NotKnown));
    fields.add("judgement.not-known",
               shortened(context, assessment.judgement.notKnown, limit, context.field("paper.professional-judgement")));
    fields.add(context.field("decision.choice"),
               Cell(assessment.decision.choice.isEmpty() ? context.words("standing.not-answered")
                                                         : context.choice("decision", assessment.decision.choice)));
    fields.add(context.field("paper.actions-open"), Cell(some(context, actions, items, context.field("paper.plan"), none)));
    Blocks blocks;
    blocks.emplace_back(fields);
    blocks.emplace_back(Heading{2, context.field("paper.actions-from-this-meeting")});
    blocks.emplace_back(Table{context.field("paper.actions-to-write-down"),
                              {{context.field("plan.what"), 55}, {context.field("plan.who"), 25}, {context.field("plan.due"), 20}},
                              {{Cell(QStringLiteral("1.")), Cell(), Cell()},
                               {Cell(QStringLiteral("2.")), Cell(), Cell()},
                               {Cell(QStringLiteral("3.")), Cell(), Cell()}}});
    return blocks;
}

}  // namespace

Blocks summaryPage(const Context &context, const Document &frame)
{
    // As much as one side holds: what was written decides how much that is.
    const struct {
        int limit;
        qsizetype items;
    } steps[] = {{700, 14}, {500, 10}, {350, 7}, {260, 5}, {220, 4}, {180, 3}, {150, 3}, {120, 2}, {90, 2}, {60, 2}, {40, 1}, {20, 1}};
    Blocks blocks;
    for (const auto &step : steps) {
        blocks = page(context, step.limit, step.items);
        Document trial = frame;
        append(trial.blocks, blocks);
        if (layOut(trial).pages.size() <= 1)
            break;
    }
    return blocks;
}

}  // namespace holdfast::report
