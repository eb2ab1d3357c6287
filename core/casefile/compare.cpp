// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/compare.h"

#include "core/base/clock.h"
#include "core/casefile/askedabout.h"

#include <QJsonArray>

#include <algorithm>

namespace holdfast::casefile {

namespace {

using assessment::Answer;
using assessment::Answers;
using assessment::OtherRow;
using assessment::RowAnswer;

bool isCorrected(const Assessment &version, const QString &rowId)
{
    return std::any_of(version.corrections.begin(), version.corrections.end(),
                       [&](const Correction &one) { return isAboutRow(one.place, rowId); });
}

/// The same row of their own: ids are counted anew in each assessment, so only domain and words tell.
bool isSameRow(const OtherRow &a, const OtherRow &b)
{
    return a.domain == b.domain && a.label.trimmed().compare(b.label.trimmed(), Qt::CaseInsensitive) == 0;
}

/// The evidence behind a row as one version had it: what it was signed with, or what was recorded before the next one began.
QStringList evidenceBehind(const Case &record, const QString &rowId, const Assessment &version, const QDateTime &nextBegan)
{
    QStringList ids;
    for (const assessment::Evidence &item : version.signature.isSigned() ? version.signature.record.evidence : record.evidence) {
        const bool isLater = !version.signature.isSigned() && nextBegan.isValid() && item.recorded >= ukDate(nextBegan);
        if (item.rows.contains(rowId) && !isLater)
            ids.append(item.id);
    }
    return ids;
}

int newItems(const Case &record, const QString &rowId, const Assessment &before, const Assessment &now)
{
    const QStringList had = evidenceBehind(record, rowId, before, now.startedAt);
    int count = 0;
    for (const QString &id : evidenceBehind(record, rowId, now, {}))
        count += had.contains(id) ? 0 : 1;
    return count;
}

}  // namespace

QString changeWord(Change change)
{
    switch (change) {
    case Change::Same: return QStringLiteral("same");
    case Change::NewlyRecorded: return QStringLiteral("newly-recorded");
    case Change::NewlyKnown: return QStringLiteral("newly-known");
    case Change::StillRecorded: return QStringLiteral("still-recorded");
    case Change::WasPresentNotSeen: return QStringLiteral("was-present-not-seen");
    case Change::WasPresentNotAsked: return QStringLiteral("was-present-not-asked");
    case Change::Corrected: return QStringLiteral("corrected");
    }
    Q_UNREACHABLE();
}

bool isAsBefore(const ComparedRow &row)
{
    const auto count = row.answers.size();
    return row.change == Change::Same && (count < 2 || row.answers[count - 1].answer == row.answers[count - 2].answer);
}

namespace {

/// Choice "change". Not known is an answer, and what is said now was not always said before: "as before" and "not asked" would be untrue.
QString saidOf(const ComparedRow &row)
{
    const Answer now = row.answers.empty() ? Answer::NotAnswered : row.answers.back().answer;
    if (row.change == Change::WasPresentNotAsked && now == Answer::NotKnown)
        return QStringLiteral("was-present-not-known");
    if (row.change != Change::Same)
        return changeWord(row.change);
    if (isAsBefore(row))
        return now == Answer::NotKnown && row.answers.size() > 1 ? QStringLiteral("not-known-both-times") : changeWord(row.change);
    if (now == Answer::NotAnswered)
        return QStringLiteral("not-asked-this-time");
    return now == Answer::NotKnown ? QStringLiteral("not-known-this-time") : QStringLiteral("not-seen-this-time");
}

}  // namespace

QString changeWords(const ComparedRow &row, const content::Pack &pack)
{
    const QString words = pack.choiceLabel(QStringLiteral("change"), saidOf(row));
    if (row.newItems == 0)
        return words;
    QString said = pack.words(row.newItems == 1 ? QStringLiteral("compare.one-new") : QStringLiteral("compare.some-new"));
    return said.replace(QLatin1String("%1"), words).replace(QLatin1String("%2"), QString::number(row.newItems));
}

Change changeOf(const std::vector<Answer> &answers)
{
    if (answers.size() < 2)
        return Change::Same;
    const Answer now = answers.back(), before = answers.at(answers.size() - 2);
    if (now == Answer::Present) {
        if (before == Answer::Present)
            return Change::StillRecorded;
        return before == Answer::NotKnown ? Change::NewlyKnown : Change::NewlyRecorded;
    }
    if (std::find(answers.begin(), answers.end() - 1, Answer::Present) != answers.end() - 1)
        return now == Answer::NotSeen ? Change::WasPresentNotSeen : Change::WasPresentNotAsked;
    return now == Answer::NotSeen && before == Answer::NotKnown ? Change::NewlyKnown : Change::Same;
}

Comparison compare(const Case &record, const content::Pack &pack, std::size_t most)
{
    Comparison result;
    const std::size_t count = std::min(most, record.assessments.size());
    for (std::size_t i = record.assessments.size() - count; i < record.assessments.size(); ++i)
        result.versions.push_back(&record.assessments.at(i));
    if (result.versions.empty())
        return result;

    const auto add = [&](const QString &id, const QString &label, const auto &answerIn) {
        ComparedRow row{id, label, {}, Change::Same, 0};
        std::vector<Answer> plain;
        for (const Assessment *version : result.versions) {
            row.answers.push_back(answerIn(*version));
            plain.push_back(row.answers.back().answer);
        }
        row.change = result.versions.size() > 1 && isCorrected(*result.versions.back(), id.section(QLatin1Char('/'), -1))
                         ? Change::Corrected
                         : changeOf(plain);
        const std::size_t versions = result.versions.size();
        if (row.change == Change::StillRecorded)
            row.newItems = newItems(record, id.section(QLatin1Char('/'), -1), *result.versions.at(versions - 2), *result.versions.back());
        result.rows.push_back(std::move(row));
    };
    const auto addListed = [&](const QStringList &ids, Answers Assessment::*answers) {
        for (const QString &id : ids)
            add(id, pack.row(id) ? pack.row(id)->label : id, [&](const Assessment &version) { return (version.*answers).value(id); });
    };
    const auto idsOf = [](const std::vector<content::Row> &rows) {
        QStringList ids;
        for (const content::Row &row : rows)
            ids.append(row.id);
        return ids;
    };

    addListed(pack.indicatorIds(), &Assessment::answers);
    std::vector<const OtherRow *> own;
    QStringList used;
    for (auto version = result.versions.rbegin(); version != result.versions.rend(); ++version) {
        for (const OtherRow &row : (*version)->otherRows) {
            if (std::any_of(own.begin(), own.end(), [&](const OtherRow *one) { return isSameRow(*one, row); }))
                continue;
            own.push_back(&row);
            const QString id = used.contains(row.id) ? (*version)->id + QLatin1Char('/') + row.id : row.id;
            used.append(row.id);
            add(id, row.label, [&row](const Assessment &in) {
                for (const OtherRow &one : in.otherRows)
                    if (isSameRow(one, row))
                        return RowAnswer{one.answer, one.significant, {}, {}};
                return RowAnswer();
            });
        }
    }
    addListed(idsOf(pack.vulnerabilities()), &Assessment::vulnerabilities);
    addListed(idsOf(pack.prompts()), &Assessment::prompts);
    return result;
}

QJsonObject describe(const Comparison &comparison)
{
    QJsonArray versions, rows;
    for (const Assessment *version : comparison.versions)
        versions.append(QJsonObject{{QStringLiteral("id"), version->id},
                                    {QStringLiteral("kind"), version->kind},
                                    {QStringLiteral("knownOn"), version->knownOn.toString(Qt::ISODate)},
                                    {QStringLiteral("state"), version->state}});
    for (const ComparedRow &row : comparison.rows) {
        QJsonArray answers;
        for (const RowAnswer &one : row.answers)
            answers.append(one.answer == Answer::NotAnswered ? QJsonValue() : QJsonValue(assessment::answerWord(one.answer)));
        rows.append(QJsonObject{{QStringLiteral("id"), row.id},
                                {QStringLiteral("label"), row.label},
                                {QStringLiteral("answers"), answers},
                                {QStringLiteral("change"), changeWord(row.change)},
                                {QStringLiteral("newItems"), row.newItems}});
    }
    return {{QStringLiteral("versions"), versions}, {QStringLiteral("rows"), rows}};
}

}  // namespace holdfast::casefile
