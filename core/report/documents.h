// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The documents that can be made, by name. Each is a Document built from a copy of the case for one audience, printed with the words
// the assessment was signed with. Titles, subjects and file names hold the reference and plain words, never a child's name or a topic.
#pragma once

#include "core/base/result.h"
#include "core/casefile/case.h"
#include "core/content/pack.h"
#include "core/report/audience.h"
#include "core/report/document.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::report {

struct Options {
    Audience audience = Audience::Full;
    Include include;
    QDateTime now;                                           ///< UTC: clocks, ages
    QString marking = QStringLiteral("OFFICIAL-SENSITIVE");  ///< the practice's own, or empty
    pathway::ClockRules clocks;
    bool practice = false;     ///< a training case: every page says PRACTICE
    QStringList withoutParts;  ///< documentParts() that are left out; a sentence stands in their place
    QStringList leftOut;       ///< what the author leaves out besides: forAudience()
};

/// How much of a case is in a document.
enum class Carries {
    Case,
    NoNames,  ///< what was answered, and nothing that names or places anybody: no text that a person typed, no reference
    Nothing,  ///< no case data, no "known on", no topic in the header
};

struct DocumentKind {
    QString name;                     ///< "full-assessment"
    std::vector<Audience> audiences;  ///< in the order offered; the first is the default
    Carries carries = Carries::Case;
};

/// Every document there is, in the order they are offered.
const std::vector<DocumentKind> &documents();
/// Null when there is none of this name.
const DocumentKind *documentKind(const QString &name);

/// "Full assessment", in the language of the pack.
QString documentTitle(const QString &name, const content::Pack &pack);

/// Makes a document from assessment `index` of the case. ErrorCode::NotFound for an unknown name or assessment, Refused when this
/// audience may not have it.
Result<Document> makeDocument(const QString &name, const casefile::Case &record, size_t index, const content::Pack &pack,
                              const Options &options);

/// Why this assessment has no such document: the id of a sentence of the pack; nothing when it can be made.
std::optional<QString> documentRefusal(const QString &name, const casefile::Assessment &assessment);

/// The parts of a document that can be left out, in the order of printing; empty when it is one piece.
QStringList documentParts(const QString &name);
QString partTitle(const QString &id, const content::Pack &pack);

/// "A-0042 assessment 2026-05-14.pdf": what a file is called unless somebody says otherwise.
QString fileName(const QString &documentName, const casefile::Case &record, QDate date, Audience audience = Audience::Full);

/// One part of the assessment, for "copy this section as text": a domain id, a section id of the pack, "immediate-safety" or
/// "flagged-rows". Empty when unknown.
std::vector<Block> section(const QString &id, const casefile::Case &record, size_t index, const content::Pack &pack,
                           const Options &options);

/// The sheet with a store's recovery code. Holds no case data. What is empty is left as room to write it in by hand.
Document recoverySheet(const QString &storeLabel, const QString &code, QDate made, const content::Pack &pack);

}  // namespace holdfast::report
