// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What goes on after the judgement, each on a sheet of its own: referral, plan, missing episodes, everything dated, what was shared.
#include "core/casefile/chronology.h"
#include "core/casefile/compare.h"
#include "core/report/format.h"
#include "core/report/sheets.h"

#include <algorithm>

namespace holdfast::report {

namespace {

Block whoItIsAbout(const Context &context)
{
    const casefile::Child &child = context.record.child;
    Fields who(context, context.field("paper.who-this-is-about"));
    who.add(context.field("child.name"), Cell(child.name.trimmed().isEmpty() ? context.notProvided() : child.name));
    who.add("child.date-of-birth", dayText(child.dateOfBirth)).addIf("child.known-as", child.knownAs);
    who.add("child.home-address", child.homeAddress).addIf("child.placement-address", child.placementAddress);
    return who;
}

/// The sheet's own heading already says it.
Blocks withoutHeading(Blocks blocks)
{
    blocks.erase(blocks.begin());
    return blocks;
}

// The comparison lies on its side: shares of the width, of which the versions have the most that leaves the row readable.
constexpr double RowWidth = 34, VersionsWidth = 60, ChangeWidth = 22;
/// More texts than this beside each other are columns too narrow to read.
constexpr size_t MostBeside = 3;

template <class When>
Blocks judgementsBeside(const Context &context, const std::vector<const casefile::Assessment *> &versions, When when)
{
    Blocks blocks;
    const auto choice = [&](const casefile::Assessment &version) {
        return version.judgement.choice.isEmpty() ? context.words("standing.not-answered")
                                                  : context.choice("judgement", version.judgement.choice);
    };
    if (versions.size() > MostBeside) {
        for (const casefile::Assessment *version : versions) {
            blocks.emplace_back(Heading{3, when(*version)});
            Fields said(context, context.field("paper.professional-judgement"));
            said.add(context.field("judgement.choice"), Cell(choice(*version)));
            said.add("judgement.why", version->judgement.why).add("judgement.not-known", version->judgement.notKnown);
            blocks.emplace_back(said);
        }
        return blocks;
    }
    Table table;
    table.summary = context.field("paper.professional-judgement");
    table.columns = {{context.field("paper.what"), RowWidth / 2}};
    const auto orNone = [&](const QString &text) { return Cell(text.trimmed().isEmpty() ? context.noneRecorded() : text); };
    table.rows = {
        {Cell(context.field("judgement.choice"))}, {Cell(context.field("judgement.why"))}, {Cell(context.field("judgement.not-known"))}};
    for (const casefile::Assessment *version : versions) {
        table.columns.push_back({when(*version), (VersionsWidth + ChangeWidth) / double(versions.size())});
        table.rows[0].emplace_back(choice(*version));
        table.rows[1].push_back(orNone(version->judgement.why));
        table.rows[2].push_back(orNone(version->judgement.notKnown));
    }
    blocks.emplace_back(table);
    return blocks;
}

}  // namespace

Blocks caseSummaryPage(const Context &context)
{
    Blocks blocks{whoItIsAbout(context)};
    Fields why(context, context.field("paper.the-concern"));
    why.add(context.field("paper.the-concern"),
            Cell(context.record.concern.text.trimmed().isEmpty() ? context.noneRecorded() : context.record.concern.text));
    why.add("start.why-now", context.assessment.start.whyNow);
    blocks.emplace_back(why);

    blocks.emplace_back(Heading{2, context.field("paper.assessments-so-far")});
    Table table;
    table.summary = context.field("paper.assessments-so-far");
    table.columns = {{context.field("paper.known-on"), 18},
                     {context.field("paper.kind-and-state"), 24},
                     {context.field("judgement.choice"), 34},
                     {context.field("decision.choice"), 24}};
    for (size_t i = 0; i <= context.index && i < context.record.assessments.size(); ++i) {
        const casefile::Assessment &one = context.record.assessments[i];
        const auto chosen = [&](const char *list, const QString &id) {
            return Cell(id.isEmpty() ? context.words("standing.not-answered") : context.choice(list, id));
        };
        table.rows.push_back({Cell(one.knownOn.isValid() ? dayText(one.knownOn) : context.choice("answer", QStringLiteral("not-known"))),
                              Cell(joined({context.choice("assessment-kind", one.kind), context.choice("assessment-state", one.state)})),
                              chosen("judgement", one.judgement.choice), chosen("decision", one.decision.choice)});
    }
    blocks.emplace_back(table);

    const casefile::Assessment &latest = context.assessment;
    blocks.emplace_back(Heading{2, context.field("paper.professional-judgement")});
    Fields judged(context, context.field("paper.the-judgement-and-its-reasons"));
    judged.addIf("judgement.which-harm", latest.judgement.whichHarm).add("judgement.why", latest.judgement.why);
    judged.add("judgement.not-known", latest.judgement.notKnown);
    judged.add("decision.reasons", latest.decision.reasons).addIf("not-refer.reason", latest.decision.notReferReason);
    blocks.emplace_back(judged);
    blocks.emplace_back(Paragraph(context.words("standing.point-in-time")));
    append(blocks, immediateSafety(context));
    append(blocks, flaggedRows(context));

    blocks.emplace_back(Heading{2, context.field("paper.recorded-as-present")});
    KeyValues present{context.field("paper.recorded-as-present"), {}};
    for (const content::Domain &domain : context.pack.domains()) {
        QStringList rows;
        for (const content::Row &row : domain.rows)
            if (row.sameAs.isEmpty() && latest.answers.value(row.id).answer == assessment::Answer::Present)
                rows << QStringLiteral("%1 %2").arg(row.id, row.label);
        for (const assessment::OtherRow &row : latest.otherRows)
            if (row.domain == domain.id && row.answer == assessment::Answer::Present)
                rows << QStringLiteral("%1 %2").arg(row.id, row.label);
        if (!rows.isEmpty())
            present.rows.emplace_back(domain.label, Cell(rows.join(QStringLiteral("; "))));
    }
    blocks.emplace_back(present.rows.empty() ? Block(Paragraph(context.noneRecorded())) : Block(present));
    blocks.emplace_back(Paragraph(context.words("standing.not-seen")));
    append(blocks, protectiveFactors(context));

    blocks.emplace_back(Heading{2, context.field("paper.voice-of-the-child")});
    Fields voice(context, context.field("paper.what-the-child-says-and-wants"));
    voice.add("voice.wants", latest.childVoice.wants).add("voice.worries", latest.childVoice.worries);
    blocks.emplace_back(voice);
    append(blocks, referral(context));
    append(blocks, plan(context));
    return blocks;
}

Blocks referralPage(const Context &context)
{
    const casefile::Assessment &assessment = context.assessment;
    const casefile::Child &child = context.record.child;
    Blocks blocks{Paragraph(context.words("standing.refer-rule"))};
    append(blocks, immediateSafety(context));

    blocks.emplace_back(Heading{2, context.field("paper.the-child")});
    blocks.emplace_back(whoItIsAbout(context));
    Fields about(context, context.field("paper.the-child"));
    about.byAnswer().add("child.gender", joined({child.gender, child.pronoun})).add("child.ethnicity", child.ethnicity);
    about.add("child.first-language", joined({child.firstLanguage, child.interpreter})).add("child.primary-carer", child.primaryCarer);
    about.add("child.emergency-contact", child.emergencyContact).add("child.other-children", child.otherChildren);
    about.add("child.school", child.school).add("child.gp", child.gp).addIf("child.social-worker", child.socialWorker);
    about.add("child.disability", child.disability).addIf("child.disability-detail", child.disabilityDetail);
    about.add("child.learning-disability", child.learningDisability).add("child.looked-after", child.lookedAfter);
    about.addIf("child.placing-authority", child.placingAuthority).add("child.home-authority", child.homeAuthority);
    blocks.emplace_back(about);

    blocks.emplace_back(Heading{2, context.field("paper.why-this-referral-is-made")});
    Fields why(context, context.field("paper.why-this-referral-is-made"));
    why.add(context.field("paper.the-concern"),
            Cell(context.record.concern.text.trimmed().isEmpty() ? context.noneRecorded() : context.record.concern.text));
    why.add("start.why-now", assessment.start.whyNow);
    why.add(context.field("judgement.choice"),
            Cell(assessment.judgement.choice.isEmpty()
                     ? context.words("standing.not-answered")
                     : joined({context.choice("judgement", assessment.judgement.choice), assessment.judgement.whichHarm})));
    why.add("judgement.why", assessment.judgement.why).add("judgement.not-known", assessment.judgement.notKnown);
    why.add("decision.reasons", assessment.decision.reasons);
    blocks.emplace_back(why);
    append(blocks, flaggedRows(context));

    blocks.emplace_back(Heading{2, context.field("paper.consent-and-what-was-said")});
    Fields wishes(context, context.field("paper.consent-and-what-was-said"));
    wishes.add("start.sharing-basis", context.choice("sharing-basis", assessment.start.sharingBasis));
    wishes.addIf("start.sharing-reason", context.choice("sharing-reason", assessment.start.sharingReason));
    wishes.add("voice.wants", assessment.childVoice.wants);
    wishes.add(context.field("carers.risk-if-told"), Cell(assessment.carers.riskIfTold == Tri::NotAnswered
                                                              ? context.words("standing.not-answered")
                                                              : context.choice("risk-if-told", triWord(assessment.carers.riskIfTold))));
    blocks.emplace_back(wishes);

    append(blocks, referral(context));
    append(blocks, signatures(context));
    blocks.emplace_back(Paragraph(context.words("standing.attach")));
    return blocks;
}

Blocks planPage(const Context &context)
{
    Blocks blocks{whoItIsAbout(context)};
    append(blocks, withoutHeading(plan(context)));
    return blocks;
}

Blocks chronologyPage(const Context &context)
{
    Blocks blocks;
    Table table;
    table.summary = context.field("paper.everything-dated-in-order");
    table.columns = {{context.field("paper.when"), 38},
                     {context.field("evidence.basis"), 22},
                     {context.field("evidence.source-kind"), 40},
                     {context.field("paper.what"), 100}};
    table.lastBelow = true;
    for (const casefile::ChronologyEntry &entry : casefile::chronology(context.record, context.pack)) {
        QString when = entry.moment.isValid() ? momentText(entry.moment) : aboutText(entry.day, context.pack);
        if (when.isEmpty())
            when = context.choice("answer", QStringLiteral("not-known"));
        table.rows.push_back({Cell(when), Cell(entry.howKnown), Cell(entry.source), Cell(entry.title)});
    }
    if (table.rows.empty())
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    else
        blocks.emplace_back(table);
    return blocks;
}

Blocks comparisonPage(const Context &context)
{
    // Versions after the one that is printed are not known to it.
    casefile::Case known = context.record;
    known.assessments.resize(context.index + 1);
    const casefile::Comparison comparison = casefile::compare(known, context.pack);
    Blocks blocks{Paragraph(context.words("standing.not-seen-this-time"))};
    if (comparison.versions.size() < 2) {
        blocks.emplace_back(Notice{{Paragraph(context.field("paper.only-one-assessment"))}});
        return blocks;
    }
    const auto when = [&](const casefile::Assessment &version) {
        return version.knownOn.isValid() ? dayText(version.knownOn) : context.choice("answer", QStringLiteral("not-known"));
    };
    Table table;
    table.summary = context.field("paper.comparison");
    const double share = VersionsWidth / double(std::max<size_t>(3, comparison.versions.size()));
    table.columns = {{context.field("paper.row"), RowWidth}};
    for (const casefile::Assessment *version : comparison.versions)
        table.columns.push_back({when(*version), share});
    table.columns.push_back({context.field("paper.change"), ChangeWidth});
    for (const casefile::ComparedRow &row : comparison.rows) {
        if (casefile::isAsBefore(row))
            continue;
        std::vector<Cell> cells{Cell(QStringLiteral("%1 %2").arg(row.id.section(QLatin1Char('/'), -1), row.label))};
        for (const assessment::RowAnswer &one : row.answers)
            cells.push_back(answerCell(context, one));
        cells.emplace_back(casefile::changeWords(row, context.pack));
        table.rows.push_back(cells);
    }
    blocks.emplace_back(table.rows.empty() ? Block(Paragraph(context.field("paper.no-answer-differs"))) : Block(table));
    blocks.emplace_back(Heading{2, context.field("paper.professional-judgement")});
    append(blocks, judgementsBeside(context, comparison.versions, when));
    return blocks;
}

Blocks missingPage(const Context &context)
{
    Blocks blocks{whoItIsAbout(context)};
    Fields now(context, context.field("paper.immediate-safety"));
    now.add(context.field("child.missing-now"), Cell(context.tri(context.record.child.missingNow)));
    blocks.emplace_back(now);
    append(blocks, withoutHeading(missingEpisodes(context)));
    for (const content::Domain &one : context.pack.domains()) {
        content::Domain rows = one;
        std::erase_if(rows.rows, [](const content::Row &row) { return !row.isMissingEpisode; });
        if (!rows.rows.empty())
            append(blocks, domainRows(context, rows));
    }
    return blocks;
}

Blocks sharingPage(const Context &context)
{
    Blocks blocks{Paragraph(context.words("standing.sharing-why"))};
    Fields basis(context, context.field("paper.what-was-shared-and-with-whom"));
    basis.add("start.sharing-basis", context.choice("sharing-basis", context.assessment.start.sharingBasis));
    basis.addIf("start.sharing-reason", context.choice("sharing-reason", context.assessment.start.sharingReason));
    basis.addIf("decision.sharing-without-agreement", context.assessment.decision.sharingWithoutAgreement);
    blocks.emplace_back(basis);

    struct Row {
        QDateTime at;
        std::vector<Cell> cells;
    };
    std::vector<Row> rows;
    const auto add = [&](const QDateTime &at, const QString &what, const QString &whom, const QString &how, const QString &by) {
        const QString when = at.isValid() ? momentText(at) : context.field("paper.not-yet-told");
        rows.push_back({at, {Cell(when), Cell(joined({whom, how})), Cell(by), Cell(what)}});
    };
    for (const casefile::Assessment &one : context.record.assessments) {
        for (const assessment::Notification &told : one.decision.notifications)
            add(told.at, context.field("paper.told"), joined({context.choice("notify", told.recipient), told.name}),
                joined({context.choice("channel", told.channel), told.reference}), told.by);
        for (const assessment::Consultation &talk : one.decision.discussedWith)
            add(talk.at, talk.question, joined({talk.with, talk.role}),
                talk.identifiable == Tri::No ? context.field("paper.without-naming-the-child") : QString(), QString());
    }
    for (const pathway::Event &event : context.record.pathway.events) {
        if (!event.to.trimmed().isEmpty())
            add(event.at, context.choice("pathway-kind", event.kind), event.to,
                joined({context.choice("channel", event.channel), event.reference}), event.by);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.at.isValid() && (!b.at.isValid() || a.at < b.at); });
    Table table;
    table.summary = context.field("paper.what-was-shared-and-with-whom");
    table.columns = {{context.field("paper.when"), 34},
                     {context.field("paper.with-whom-and-how"), 42},
                     {context.field("notification.by"), 24},
                     {context.field("paper.what"), 100}};
    table.lastBelow = true;
    for (Row &row : rows)
        table.rows.push_back(std::move(row.cells));
    if (table.rows.empty())
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    else
        blocks.emplace_back(table);
    blocks.emplace_back(Paragraph(context.field("paper.copies-saved-or-printed")));
    return blocks;
}

}  // namespace holdfast::report
