// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Three lists about an assessment: what blocks signing, what would strengthen it, and what is not known.
// Only the first blocks anything, and only signing. Lists, never counts that grade.
#pragma once

#include "core/assessment/answers.h"
#include "core/assessment/evidence.h"
#include "core/assessment/judgement.h"
#include "core/content/pack.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace holdfast::assessment {

/// What the lists are made from; references must outlive the call. What assessment may not know (consent, voices, reassessment) comes in as
/// plain facts.
struct Subject {
    const content::Pack &pack;
    const Answers &answers;
    const std::vector<OtherRow> &otherRows;
    const QMap<QString, DomainNotes> &domains;
    const Answers &vulnerabilities;
    const Answers &prompts;
    const std::vector<ProtectiveFactor> &protective;
    const std::vector<Evidence> &evidence;
    const Judgement &judgement;
    const Decision &decision;
    const Plan &plan;
    QDate today;
    bool underThirteen = false;  ///< CR1 is established
    Tri learningDisability = Tri::NotAnswered;
    bool childsVoiceRecordedOrReasoned = false;  ///< ux.md 3.18: words, or a reason with a plan
    bool riskOfTellingParentsAnswered = false;
    bool isReassessment = false;
    QString previousJudgement;  ///< choice of the last signed version, empty when there is none
    bool isParentImplicated = false;
    bool carersViewsRecordedOrReasoned = false;  ///< their views, or why they were not asked (WY-044, WY-045)
    bool protectiveNoneFound = false;            ///< somebody asked and found none (ux.md 3.15); "nobody has asked" is not enough
};

/// One line of a list. Its words are the pack's text "check." and the id, with %1 for what it is about.
struct Finding {
    QString id;       ///< stable: "judgement-missing", "present-without-evidence", "row-not-known", ...
    QString place;    ///< JSON path inside the assessment: "judgement/why", "answers/H3", "evidence/e-12"
    QString subject;  ///< row id, domain id, evidence id or action id the sentence is about; may be empty
    bool operator==(const Finding &) const = default;
};

struct Completeness {
    std::vector<Finding> problems;    ///< block signing, nothing else
    std::vector<Finding> strengthen;  ///< never block
    std::vector<Finding> unknown;     ///< every row Not known or not answered
    bool operator==(const Completeness &) const = default;
};

/// Ids that can stand in Completeness::problems: the one table of what blocks signing.
const QStringList &blockingIds();
/// Ids that can stand in Completeness::strengthen; none of them is among the blocking ones.
const QStringList &strengthenIds();

/// Pure; the same subject gives the same lists in the order of the printed assessment.
Completeness completeness(const Subject &subject);

/// Does the judgement point another way than the record (contract.md 1)? Gives the row ids and rule ids (flagged rows, "CR1", "previous")
/// that say so; empty when not.
QStringList conflict(const Subject &subject);

/// The labelled practice rule: under 13 or with a learning disability, and any row Present (contract.md 2). True while it asks for a
/// referral that was not decided.
bool practiceRuleAsksForReferral(const Subject &subject);

/// True when no indicator, own row or prompt is Present: then every summary says that this does not mean the child is not being exploited.
bool nothingRecordedAsPresent(const Answers &answers, const std::vector<OtherRow> &otherRows, const Answers &prompts = {});

/// The line in words, the same on the screen, on paper and in the console. Rows are named by their label, evidence by its first words.
QString sentence(const Finding &finding, const Subject &subject);
QString sentence(const Finding &finding, const content::Pack &pack, const std::vector<OtherRow> &otherRows,
                 const std::vector<Evidence> &evidence, const std::vector<Action> &actions);

/// The console's answer to `check`: {"problems": [{"id", "text", "place"}], "strengthen": [...], "unknown": [...]}.
QJsonObject describe(const Completeness &completeness, const Subject &subject);

}  // namespace holdfast::assessment
