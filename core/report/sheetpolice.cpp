// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Information for the police (ux.md 3.28, domain.md 3): what was seen or heard and by whom, and the records of concern. Not graded: the
// police do that themselves.
#include "core/report/format.h"
#include "core/report/sheets.h"

namespace holdfast::report {

Result<Document> policeReport(const casefile::Case &record, size_t index, const content::Pack &pack, const Options &options)
{
    const Result<Copy> copy = forPolice(record, index, pack, options.include, options.leftOut);
    if (!copy)
        return copy.failure();
    const casefile::Case &safe = copy->record;
    const casefile::Assessment &assessment = safe.assessments[index];
    const Context context{safe, assessment, index, pack, options};

    Document document;
    document.reference = safe.reference;
    document.subject = context.field("paper.information-report");
    document.title = joined({safe.reference, document.subject.toLower()});
    setFurniture(document, pack);
    document.author = joined({assessment.start.workerName, assessment.start.workerAgency});
    document.marking = options.marking;
    document.draft = options.practice ? context.words("standing.practice") : QString();
    Blocks &blocks = document.blocks;
    blocks.emplace_back(Heading{1, context.field("paper.information-report-to-the-police")});
    blocks.emplace_back(
        Notice{{Paragraph(context.words("standing.police-urgent")), Paragraph(context.words("standing.police-not-a-referral"))}});
    if (!copy->omissions.empty())
        blocks.emplace_back(Paragraph(context.words("omitted.notice")));

    blocks.emplace_back(Heading{2, context.field("paper.who-sends-this-and-about-whom")});
    Fields who(context, context.field("paper.sender-and-child"));
    who.add("police.submitter", joined({assessment.start.workerName, assessment.start.workerRole, assessment.start.workerAgency,
                                        assessment.start.workerContact}));
    who.add("child.name", safe.child.name).addIf("child.aliases", safe.child.aliases.join(QStringLiteral(", ")));
    who.add("child.date-of-birth", dayText(safe.child.dateOfBirth)).add("child.home-address", safe.child.homeAddress);
    who.addIf("child.placement-address", safe.child.placementAddress).add("child.missing-now", safe.child.missingNow);
    blocks.emplace_back(who);

    blocks.emplace_back(Heading{2, context.field("paper.what-was-seen-heard-or-recorded")});
    const QString useful = QStringLiteral("usefulToPolice");
    const bool chosen =
        std::any_of(safe.evidence.begin(), safe.evidence.end(), [&](const auto &item) { return item.extra.value(useful).toBool(); });
    Table table;
    table.summary = context.field("paper.information-who-it-comes-from-when");
    table.columns = {{context.field("paper.from-whom-and-how-known"), 60},
                     {context.field("paper.when-and-where"), 40},
                     {context.field("paper.what"), 100}};
    table.lastBelow = true;
    for (const assessment::Evidence &item : safe.evidence) {
        if (chosen && !item.extra.value(useful).toBool())
            continue;
        const bool isExact = item.whoseWords == QStringLiteral("child-exact") || item.whoseWords == QStringLiteral("other-exact");
        const QString source = joined({context.choice("source-kind", item.source.kind), item.source.name, item.source.role});
        Cell from(joined({source, context.choice("basis", item.basis)}));
        if (!item.whoElse.trimmed().isEmpty())
            from.paragraphs.emplace_back(context.field("paper.also-there").arg(item.whoElse.trimmed()));
        if (!item.kept.trimmed().isEmpty())
            from.paragraphs.emplace_back(context.field("paper.kept").arg(item.kept.trimmed()));
        // What was left out takes its source with it; a row still has a name.
        if (from.paragraphs.size() == 1 && from == Cell(QString()))
            from = Cell(context.notProvided());
        table.rows.push_back(
            {from, Cell(joined({aboutText(item.happened, context.pack), item.where})), Cell(isExact ? quoted(item.text) : item.text)});
    }
    if (table.rows.empty())
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    else
        blocks.emplace_back(table);

    append(blocks, missingEpisodes(context));
    Blocks records = concernRecords(context);
    if (records.empty()) {
        blocks.emplace_back(Heading{2, context.field("paper.people-vehicles-phones-and-places-of")});
        blocks.emplace_back(Paragraph(context.noneRecorded()));
    }
    append(blocks, std::move(records));

    blocks.emplace_back(Heading{2, context.field("paper.about-the-source")});
    blocks.emplace_back(SignatureLines{context.field("paper.to-be-filled-in-before-sending"),
                                       {{context.field("police.source-block"), QString()},
                                        {context.field("police.may-contact"), QString()},
                                        {context.field("police.risk-if-known"), QString()},
                                        {context.field("police.agencies-informed"), QString()},
                                        {context.field("police.reference"), QString()}}});
    return document;
}

}  // namespace holdfast::report
