// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sections.h"

#include "ui/language.h"

#include <algorithm>

namespace holdfast::ui {

namespace {

bool anyAnswered(const assessment::Answers &answers)
{
    return std::any_of(answers.begin(), answers.end(), [](const assessment::RowAnswer &row) {
        return row.answer != assessment::Answer::NotAnswered || !row.note.isEmpty();
    });
}

bool domainStarted(const content::Domain &domain, const content::Pack &pack, const casefile::Assessment &assessment)
{
    const auto notes = assessment.domains.value(domain.id);
    if (!notes.analysis.isEmpty() || !notes.otherExplanations.isEmpty() || !notes.onlineOrPeer.isEmpty())
        return true;
    if (std::any_of(assessment.otherRows.begin(), assessment.otherRows.end(),
                    [&domain](const auto &row) { return row.domain == domain.id; }))
        return true;
    return std::any_of(domain.rows.begin(), domain.rows.end(), [&](const content::Row &row) {
        return assessment.answers.value(pack.answerId(row.id)).answer != assessment::Answer::NotAnswered;
    });
}

/// Has anything been recorded there beyond what the program filled in by itself?
bool isStarted(const casefile::Case &record, const casefile::Assessment &assessment, const content::Pack &pack, const QString &page)
{
    if (page.startsWith(QLatin1String("domain."))) {
        const content::Domain *domain = pack.domain(page.section(QLatin1Char('.'), 1));
        return domain && domainStarted(*domain, pack, assessment);
    }
    if (page == QLatin1String("before-you-start"))
        return !assessment.start.whyNow.isEmpty() || assessment.start.childSeen != Tri::NotAnswered ||
               !assessment.start.contributors.empty();
    if (page == QLatin1String("child-and-family"))
        return !record.child.name.isEmpty() || record.child.dateOfBirth.isValid();
    if (page == QLatin1String("boys-and-young-men"))
        return anyAnswered(assessment.prompts);
    if (page == QLatin1String("vulnerabilities"))
        return anyAnswered(assessment.vulnerabilities) || !assessment.vulnerabilityNote.isEmpty();
    if (page == QLatin1String("protective-factors"))
        return !assessment.protective.empty() || !assessment.protectiveNoneReason.isEmpty();
    if (page == QLatin1String("missing-episodes"))
        return !record.missing.empty();
    if (page == QLatin1String("people-of-concern"))
        return !record.concernRecords.isEmpty();
    if (page == QLatin1String("my-note"))
        return !record.supervisionNote.isEmpty();
    if (page == QLatin1String("consent"))
        return !(assessment.consent == casefile::ConsentNotes());
    if (page == QLatin1String("definition"))
        return !(assessment.definition == casefile::DefinitionNotes());
    if (page == QLatin1String("voice-of-the-child"))
        return !(assessment.childVoice == casefile::ChildVoice());
    if (page == QLatin1String("parents-and-carers"))
        return !(assessment.carers == casefile::CarersVoice());
    if (page == QLatin1String("judgement"))
        return !(assessment.judgement == assessment::Judgement());
    if (page == QLatin1String("decision"))
        return !(assessment.decision == assessment::Decision());
    if (page == QLatin1String("referral"))
        return !record.pathway.events.empty();
    if (page == QLatin1String("plan"))
        return !(assessment.plan == assessment::Plan());
    return false;
}

}  // namespace

std::vector<SectionGroup> sectionGroups(const content::Pack &pack)
{
    QStringList domains;
    for (const content::Domain &domain : pack.domains())
        domains << QStringLiteral("domain.") + domain.id;
    const auto id = [](const char *text) { return QString::fromLatin1(text); };
    return {
        {tr("Start"), {id("before-you-start"), id("child-and-family")}},
        {tr("Indicators"), domains + QStringList{id("boys-and-young-men")}},
        {tr("Wider picture"), {id("vulnerabilities"), id("protective-factors"), id("missing-episodes"), id("people-of-concern")}},
        {tr("Law and definition"), {id("consent"), id("definition")}},
        {tr("Voices"), {id("voice-of-the-child"), id("parents-and-carers")}},
        {tr("Judgement"), {id("judgement"), id("decision"), id("referral"), id("plan")}},
        {tr("Finish"), {id("check"), id("sign"), id("share"), id("my-note")}},
    };
}

QStringList sectionOrder(const content::Pack &pack)
{
    QStringList order;
    for (const SectionGroup &group : sectionGroups(pack))
        order += group.pages;
    return order;
}

QString sectionLabel(const content::Pack &pack, const QString &pageId)
{
    if (pageId.startsWith(QLatin1String("domain.")))
        if (const content::Domain *domain = pack.domain(pageId.section(QLatin1Char('.'), 1)))
            return domain->label;
    if (const content::Section *section = pack.section(pageId))
        return section->label;
    if (pageId == QLatin1String("all-sections"))
        return tr("All sections");
    if (pageId == QLatin1String("overview"))
        return tr("Case overview");
    if (pageId == QLatin1String("chronology"))
        return tr("Chronology");
    if (pageId == QLatin1String("compare"))
        return tr("Compare assessments");
    if (pageId == QLatin1String("links"))
        return tr("Links between people, places and events");
    if (pageId == QLatin1String("case-list"))
        return tr("Cases");
    if (pageId == QLatin1String("send-case"))
        return tr("Send this case to a colleague");
    if (pageId == QLatin1String("sent-case"))
        return tr("Open a case a colleague sent");
    if (pageId == QLatin1String("filled-form"))
        return tr("Open a filled form");
    if (pageId == QLatin1String("settings"))
        return tr("Settings");
    if (pageId == QLatin1String("help"))
        return tr("Help");
    return pageId;
}

SectionStatus sectionStatus(const session::Session &session, const QString &pageId)
{
    const casefile::Assessment *assessment = session.hasCase() ? session.assessment() : nullptr;
    if (!assessment)
        return SectionStatus::NotStarted;
    if (pageId == QLatin1String("sign"))
        return assessment->signature.isSigned() ? SectionStatus::Completed : SectionStatus::NotStarted;
    const bool isDomain = pageId.startsWith(QLatin1String("domain."));
    const bool isFinished =
        isDomain ? assessment->domains.value(pageId.section(QLatin1Char('.'), 1)).finished : assessment->finishedSections.contains(pageId);
    if (isFinished)
        return SectionStatus::Completed;
    if (assessment->comeBackTo.contains(pageId))
        return SectionStatus::InProgress;
    return isStarted(session.record(), *assessment, session.pack(), pageId) ? SectionStatus::InProgress : SectionStatus::NotStarted;
}

QString statusWords(SectionStatus status)
{
    switch (status) {
    case SectionStatus::NotStarted: return tr("Not started");
    case SectionStatus::InProgress: return tr("In progress");
    case SectionStatus::Completed: return tr("Completed");
    case SectionStatus::Problem: return tr("There is a problem");
    case SectionStatus::CannotStart: return tr("Cannot start yet");
    }
    Q_UNREACHABLE();
}

}  // namespace holdfast::ui
