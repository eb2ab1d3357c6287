// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The parts a document about an assessment is put together from. Each says everything it was asked about, also that nothing was
// recorded or answered: an empty place on paper must not read as "no". The case is a copy made for its reader (audience.h).
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"
#include "core/report/document.h"
#include "core/report/documents.h"

namespace holdfast::report {

/// What every part is made from; references must outlive it.
struct Context {
    const casefile::Case &record;
    const casefile::Assessment &assessment;
    size_t index;               ///< of the assessment in the case
    const content::Pack &pack;  ///< with the words the assessment was signed with
    const Options &options;

    QDate today() const;
    QString words(const char *id) const { return pack.words(QLatin1String(id)); }
    QString field(const char *id) const { return pack.field(QLatin1String(id)); }
    QString choice(const char *list, const QString &id) const
    {
        return id.isEmpty() ? QString() : pack.choiceLabel(QLatin1String(list), id);
    }
    QString tri(Tri answer) const;
    QString notProvided() const { return words("standing.not-provided"); }
    QString noneRecorded() const { return words("standing.none-recorded"); }
};

using Blocks = std::vector<Block>;

Blocks informationSheet(const Context &context);
Blocks reason(const Context &context);
Blocks judgement(const Context &context);
Blocks decision(const Context &context);
Blocks immediateSafety(const Context &context);
Blocks flaggedRows(const Context &context);
Blocks domain(const Context &context, const content::Domain &domain);
/// Its rows alone, without what is thought about them.
Blocks domainRows(const Context &context, const content::Domain &domain);
Blocks boysPrompts(const Context &context);
Blocks vulnerabilities(const Context &context);
Blocks protectiveFactors(const Context &context);
Blocks missingEpisodes(const Context &context);
Blocks consentCheck(const Context &context);
Blocks definitionTest(const Context &context);
Blocks childsVoice(const Context &context);
Blocks carersVoice(const Context &context);
Blocks plan(const Context &context);
Blocks referral(const Context &context);
Blocks notKnown(const Context &context);
Blocks corrections(const Context &context);
Blocks signatures(const Context &context);
Blocks guidanceUsed(const Context &context);
Blocks concernRecords(const Context &context);

/// A table of fields that leaves out nothing: the names of what is empty stand together in its last rows, so that an empty place
/// never reads as "no".
class Fields {
public:
    Fields(const Context &context, const QString &summary);
    /// What an empty text is called: "Not provided" unless said otherwise.
    Fields &emptyIs(const QString &word);
    /// Questions and short answers: wide names.
    Fields &questions(double share);
    /// Questions with the same answer stand together behind it, after the other rows.
    Fields &byAnswer();
    Fields &add(const char *field, const QString &value);
    Fields &add(const char *field, Tri value);
    /// Only when there is something to say.
    Fields &addIf(const char *field, const QString &value);
    Fields &addIf(const char *field, Tri value);
    Fields &addIf(const QString &name, const QString &value);
    Fields &add(const QString &name, const Cell &cell);
    operator Block() const;

private:
    const Context &m_context;
    KeyValues m_table;
    QString m_emptyWord;
    QStringList m_empty;
    QMap<Tri, QStringList> m_answered;  ///< names by answer, where these are put together
    bool m_isByAnswer = false;
};

/// How an answer is printed: its word and its sign.
Cell answerCell(const Context &context, const assessment::RowAnswer &answer);
QString answerWords(const Context &context, const assessment::RowAnswer &answer);
Mark answerMark(const assessment::RowAnswer &answer);

/// "Name: text", the name in bold.
Paragraph labelled(const QString &name, const QString &text);

/// The words of headers and footers.
void setFurniture(Document &document, const content::Pack &pack);

void append(Blocks &to, Blocks more);

}  // namespace holdfast::report
