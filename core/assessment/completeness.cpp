// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/assessment/completeness.h"

#include "core/assessment/evidencechecks.h"

#include <algorithm>

namespace holdfast::assessment {

namespace {

// What blocks signing, and what would strengthen it: ids only, each list in the order of the printed assessment.
constexpr const char *Blocking =
    "judgement-missing which-harm-missing why-missing not-known-missing conflict-reason-missing decision-missing not-refer-reason-missing "
    "not-refer-second-person-missing not-refer-review-missing analysis-missing child-voice-missing parents-risk-unanswered "
    "plan-review-missing";
constexpr const char *Strengthening =
    "practice-rule-not-followed decision-reasons-missing decision-not-discussed present-without-evidence online-or-peer-unanswered "
    "evidence-without-text evidence-without-basis evidence-without-source opinion-alone evidence-without-date initials-for-names "
    "evidence-older-than-a-year exact-words-would-help one-source-for-everything protective-empty carers-views-missing plan-empty "
    "action-without-person action-without-date";

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(QLatin1Char(' '));
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

class List {
public:
    explicit List(std::vector<Finding> &lines)
        : m_lines(lines)
    {
    }
    void addIf(bool applies, const char *id, const QString &place, const QString &subject = {})
    {
        if (applies)
            m_lines.push_back({QString::fromLatin1(id), place, subject});
    }
    void addIf(bool applies, const char *id, const char *place) { addIf(applies, id, QString::fromLatin1(place)); }

private:
    std::vector<Finding> &m_lines;
};

/// Visits rows in printed order: each domain's rows and own rows, the prompts when any was used, then the vulnerabilities. A linked row is
/// visited once.
template <class Visit>
void everyRow(const Subject &subject, Visit visit)
{
    for (const content::Domain &domain : subject.pack.domains()) {
        for (const content::Row &row : domain.rows)
            if (row.sameAs.isEmpty())
                visit(row.id, subject.answers.value(row.id).answer, QStringLiteral("answers/"));
        for (const OtherRow &own : subject.otherRows)
            if (own.domain == domain.id)
                visit(own.id, own.answer, QStringLiteral("otherRows/"));
    }
    const bool usedPrompts =
        std::any_of(subject.prompts.begin(), subject.prompts.end(), [](const RowAnswer &row) { return row.answer != Answer::NotAnswered; });
    if (usedPrompts)
        for (const content::Row &row : subject.pack.prompts())
            visit(row.id, subject.prompts.value(row.id).answer, QStringLiteral("prompts/"));
    for (const content::Row &row : subject.pack.vulnerabilities())
        visit(row.id, subject.vulnerabilities.value(row.id).answer, QStringLiteral("vulnerabilities/"));
}

bool hasPresentRow(const Subject &subject, const content::Domain &domain)
{
    const auto isPresent = [&](const content::Row &row) {
        return subject.answers.value(subject.pack.answerId(row.id)).answer == Answer::Present && row.sameAs.isEmpty();
    };
    return std::any_of(domain.rows.begin(), domain.rows.end(), isPresent) ||
           std::any_of(subject.otherRows.begin(), subject.otherRows.end(),
                       [&](const OtherRow &own) { return own.domain == domain.id && own.answer == Answer::Present; });
}

void addProblems(const Subject &subject, List list)
{
    const Judgement &judgement = subject.judgement;
    list.addIf(isBlank(judgement.choice), "judgement-missing", "judgement/choice");
    list.addIf(judgement.choice == JudgedDifferentHarm && isBlank(judgement.whichHarm), "which-harm-missing", "judgement/whichHarm");
    list.addIf(isBlank(judgement.why), "why-missing", "judgement/why");
    list.addIf(isBlank(judgement.notKnown), "not-known-missing", "judgement/notKnown");
    list.addIf(!conflict(subject).isEmpty() && isBlank(judgement.conflictReason), "conflict-reason-missing", "judgement/conflictReason");

    const Decision &decision = subject.decision;
    list.addIf(isBlank(decision.choice), "decision-missing", "decision/choice");
    if (decision.choice == DecidedNotToRefer) {
        list.addIf(isBlank(decision.notReferReason), "not-refer-reason-missing", "decision/notReferReason");
        const char *second = isBlank(decision.agreedByName)   ? "decision/agreedByName"
                             : isBlank(decision.agreedByRole) ? "decision/agreedByRole"
                             : !decision.agreedOn.isValid()   ? "decision/agreedOn"
                                                              : nullptr;
        list.addIf(second != nullptr, "not-refer-second-person-missing", second ? second : "");
        list.addIf(!decision.reviewOn.isValid(), "not-refer-review-missing", "decision/reviewOn");
    }

    for (const content::Domain &domain : subject.pack.domains())
        list.addIf(hasPresentRow(subject, domain) && isBlank(subject.domains.value(domain.id).analysis), "analysis-missing",
                   QStringLiteral("domains/%1/analysis").arg(domain.id), domain.id);

    list.addIf(!subject.childsVoiceRecordedOrReasoned, "child-voice-missing", "childVoice/status");
    list.addIf(!subject.riskOfTellingParentsAnswered, "parents-risk-unanswered", "carers/riskIfTold");
    list.addIf(!subject.plan.reviewOn.isValid(), "plan-review-missing", "plan/reviewOn");
}

/// DF-016. Asked in every area where something is recorded; once for all of them when nothing is.
void addOnlineOrPeer(const Subject &subject, List &list)
{
    bool isAskedAnywhere = false;
    bool isNamed = false;
    for (const content::Domain &domain : subject.pack.domains()) {
        const bool isAsked = !isBlank(subject.domains.value(domain.id).onlineOrPeer);
        isAskedAnywhere |= isAsked;
        if (isAsked || !hasPresentRow(subject, domain))
            continue;
        isNamed = true;
        list.addIf(true, "online-or-peer-unanswered", QStringLiteral("domains/%1/onlineOrPeer").arg(domain.id), domain.id);
    }
    const QString family = QStringLiteral("family-and-social");
    list.addIf(!isAskedAnywhere && !isNamed, "online-or-peer-unanswered", QStringLiteral("domains/%1/onlineOrPeer").arg(family), family);
}

void addStrengthen(const Subject &subject, std::vector<Finding> &lines)
{
    List list(lines);
    const Decision &decision = subject.decision;
    list.addIf(practiceRuleAsksForReferral(subject), "practice-rule-not-followed", "decision/practiceRuleSetAside");
    list.addIf(!isBlank(decision.choice) && decision.choice != DecidedNotToRefer && isBlank(decision.reasons), "decision-reasons-missing",
               "decision/reasons");
    list.addIf(!isBlank(decision.choice) && decision.discussedWith.empty(), "decision-not-discussed", "decision/discussedWith");

    everyRow(subject, [&](const QString &id, Answer answer, const QString &place) {
        // Vulnerabilities carry a note of their own instead of evidence; a prompt may have either.
        const bool isNoted = place == QLatin1String("prompts/") && !isBlank(subject.prompts.value(id).note);
        if (answer == Answer::Present && place != QLatin1String("vulnerabilities/") && !isNoted)
            list.addIf(evidenceBehind(subject, id).empty(), "present-without-evidence", place + id, id);
    });
    addOnlineOrPeer(subject, list);
    const std::vector<Finding> evidence = evidenceFindings(subject);
    lines.insert(lines.end(), evidence.begin(), evidence.end());

    list.addIf(subject.protective.empty() && !subject.protectiveNoneFound, "protective-empty", "protective");
    list.addIf(!subject.carersViewsRecordedOrReasoned, "carers-views-missing", "carers/views");
    list.addIf(subject.plan.actions.empty(), "plan-empty", "plan/actions");
    for (const Action &action : subject.plan.actions) {
        const QString place = QStringLiteral("plan/actions/") + action.id;
        list.addIf(!action.done && isBlank(action.who), "action-without-person", place, action.id);
        list.addIf(!action.done && !action.due.isValid(), "action-without-date", place, action.id);
    }
}

}  // namespace

const QStringList &blockingIds()
{
    static const QStringList ids = words(Blocking);
    return ids;
}

const QStringList &strengthenIds()
{
    static const QStringList ids = words(Strengthening);
    return ids;
}

Completeness completeness(const Subject &subject)
{
    Completeness lists;
    addProblems(subject, List(lists.problems));
    addStrengthen(subject, lists.strengthen);
    everyRow(subject, [unknown = List(lists.unknown)](const QString &id, Answer answer, const QString &place) mutable {
        unknown.addIf(answer == Answer::NotKnown, "row-not-known", place + id, id);
        unknown.addIf(answer == Answer::NotAnswered, "row-not-answered", place + id, id);
    });
    return lists;
}

}  // namespace holdfast::assessment
