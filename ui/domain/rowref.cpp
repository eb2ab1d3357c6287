// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/rowref.h"

#include "ui/domain/marks.h"
#include "ui/duewords.h"
#include "ui/language.h"

#include <algorithm>

namespace holdfast::ui {

using assessment::Answer;
using assessment::OtherRow;
using assessment::RowAnswer;

namespace {
bool holds(const std::vector<content::Row> &rows, const QString &id)
{
    return std::any_of(rows.begin(), rows.end(), [&](const content::Row &row) { return row.id == id; });
}

template <class List>
auto ownRow(List &rows, const QString &id)
{
    return std::find_if(rows.begin(), rows.end(), [&](const OtherRow &row) { return row.id == id; });
}
}  // namespace

RowRef rowRef(const content::Pack &pack, const QString &id)
{
    if (holds(pack.prompts(), id))
        return {RowKind::Prompt, id, id};
    if (holds(pack.vulnerabilities(), id))
        return {RowKind::Vulnerability, id, id};
    if (pack.domainOfRow(id))
        return {RowKind::Indicator, id, pack.answerId(id)};
    return {RowKind::Own, id, id};
}

QString rowPlace(const RowRef &row)
{
    switch (row.kind) {
    case RowKind::Indicator: return QStringLiteral("answers/") + row.answerId;
    case RowKind::Prompt: return QStringLiteral("prompts/") + row.answerId;
    case RowKind::Vulnerability: return QStringLiteral("vulnerabilities/") + row.answerId;
    case RowKind::Own: return QStringLiteral("otherRows/") + row.answerId;
    }
    Q_UNREACHABLE();
}

RowAnswer rowAnswer(const casefile::Assessment &assessment, const RowRef &row)
{
    switch (row.kind) {
    case RowKind::Indicator: return assessment.answers.value(row.answerId);
    case RowKind::Prompt: return assessment.prompts.value(row.answerId);
    case RowKind::Vulnerability: return assessment.vulnerabilities.value(row.answerId);
    case RowKind::Own: break;
    }
    RowAnswer answer;
    if (const auto own = ownRow(assessment.otherRows, row.answerId); own != assessment.otherRows.end()) {
        answer.answer = own->answer;
        answer.significant = own->significant;
    }
    return answer;
}

void setRowAnswer(casefile::Assessment &assessment, const RowRef &row, const RowAnswer &answer)
{
    const auto put = [&](assessment::Answers &answers) {
        // An answer taken back leaves no trace, unless there is something else to keep.
        if (answer == RowAnswer{})
            answers.remove(row.answerId);
        else
            answers.insert(row.answerId, answer);
    };
    switch (row.kind) {
    case RowKind::Indicator: put(assessment.answers); break;
    case RowKind::Prompt: put(assessment.prompts); break;
    case RowKind::Vulnerability: put(assessment.vulnerabilities); break;
    case RowKind::Own:
        if (const auto own = ownRow(assessment.otherRows, row.answerId); own != assessment.otherRows.end()) {
            own->answer = answer.answer;
            own->significant = answer.significant;
        }
        break;
    }
}

QString rowLabel(const content::Pack &pack, const casefile::Assessment &assessment, const QString &id)
{
    if (const content::Row *row = pack.row(id))
        return row->label;
    const auto own = ownRow(assessment.otherRows, id);
    return own == assessment.otherRows.end() ? QString() : own->label;
}

Answer lastAnswer(const casefile::Case &record, const RowRef &row)
{
    // Rows of one's own are numbered anew each time: the same id need not be the same row.
    if (record.assessments.size() < 2 || row.kind == RowKind::Own)
        return Answer::NotAnswered;
    return rowAnswer(record.assessments[record.assessments.size() - 2], row).answer;
}

QString lastTime(const casefile::Case &record, const RowRef &row)
{
    const Answer answer = lastAnswer(record, row);
    if (answer == Answer::NotAnswered)
        return {};
    const casefile::Assessment &before = record.assessments[record.assessments.size() - 2];
    const QDate when = before.knownOn.isValid() ? before.knownOn : before.startedAt.date();
    if (!when.isValid())
        return tr("Last time: %1").arg(answerLabel(answer));
    return tr("In %1: %2").arg(monthWords(when), answerLabel(answer));
}

QString pageOfRow(const content::Pack &pack, const casefile::Assessment &assessment, const QString &id)
{
    if (holds(pack.prompts(), id))
        return QStringLiteral("boys-and-young-men");
    if (holds(pack.vulnerabilities(), id))
        return QStringLiteral("vulnerabilities");
    if (const content::Domain *domain = pack.domainOfRow(id))
        return QStringLiteral("domain.") + domain->id;
    const auto own = ownRow(assessment.otherRows, id);
    return own == assessment.otherRows.end() ? QString() : QStringLiteral("domain.") + own->domain;
}

QString nextOwnRowId(const casefile::Case &record)
{
    int highest = 0;
    const auto see = [&](const QString &id) {
        if (id.startsWith(QLatin1Char('X')))
            highest = std::max(highest, id.mid(1).toInt());
    };
    for (const casefile::Assessment &assessment : record.assessments)
        for (const OtherRow &row : assessment.otherRows)
            see(row.id);
    for (const assessment::Evidence &item : record.evidence)
        for (const QString &row : item.rows)
            see(row);
    return QStringLiteral("X%1").arg(highest + 1);
}

}  // namespace holdfast::ui
