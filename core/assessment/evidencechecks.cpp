// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/assessment/evidencechecks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace holdfast::assessment {

namespace {

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// The rows, by the id their answer is kept under, that have a fact or an observation.
QSet<QString> rowsSeenFirstHand(const Subject &subject)
{
    QSet<QString> rows;
    for (const Evidence &item : subject.evidence) {
        if (item.basis != QLatin1String("fact") && item.basis != QLatin1String("observation"))
            continue;
        for (const QString &row : item.rows)
            rows.insert(subject.pack.answerId(row));
    }
    return rows;
}

QString sourceKey(const Evidence &item)
{
    return QStringList{item.source.kind, item.source.name.simplified().toCaseFolded(), item.source.role.simplified().toCaseFolded()}.join(
        QLatin1Char('\n'));
}

bool haveOneSource(const std::vector<Evidence> &evidence)
{
    return evidence.size() > 1 && !isBlank(sourceKey(evidence.front())) &&
           std::all_of(evidence.begin(), evidence.end(),
                       [&](const Evidence &item) { return sourceKey(item) == sourceKey(evidence.front()); });
}

}  // namespace

std::vector<const Evidence *> evidenceBehind(const Subject &subject, const QString &rowId)
{
    const QString kept = subject.pack.answerId(rowId);
    std::vector<const Evidence *> found;
    for (const Evidence &item : subject.evidence)
        if (std::any_of(item.rows.begin(), item.rows.end(), [&](const QString &row) { return subject.pack.answerId(row) == kept; }))
            found.push_back(&item);
    return found;
}

bool holdsInitials(const QString &text)
{
    static const QRegularExpression initials(QStringLiteral("(?<![\\p{L}\\p{N}.])\\p{Lu}\\.\\s?\\p{Lu}\\.?(?!\\p{L})"));
    static const QStringList places{QStringLiteral("U.K."), QStringLiteral("U.S."), QStringLiteral("A.M."), QStringLiteral("P.M.")};
    auto matches = initials.globalMatch(text);
    while (matches.hasNext())
        if (!places.contains(matches.next().captured()))
            return true;
    return false;
}

std::vector<Finding> evidenceFindings(const Subject &subject)
{
    std::vector<Finding> found;
    const QDate old = subject.today.addMonths(-12);
    const QSet<QString> firstHand = rowsSeenFirstHand(subject);
    const auto standsAlone = [&](const Evidence &item) {
        return item.basis == QLatin1String("opinion") && std::any_of(item.rows.begin(), item.rows.end(), [&](const QString &row) {
                   return !firstHand.contains(subject.pack.answerId(row));
               });
    };
    for (const Evidence &item : subject.evidence) {
        const auto addIf = [&](bool applies, const char *id) {
            if (applies)
                found.push_back({QString::fromLatin1(id), QStringLiteral("evidence/") + item.id, item.id});
        };
        static const QRegularExpression onlyInitials(QStringLiteral("^\\s*\\p{Lu}{2,3}\\s*$"));
        addIf(isBlank(item.text), "evidence-without-text");
        addIf(isBlank(item.basis), "evidence-without-basis");
        addIf(isBlank(sourceKey(item)), "evidence-without-source");
        addIf(standsAlone(item), "opinion-alone");
        addIf(!item.happened.isKnown(), "evidence-without-date");
        addIf(holdsInitials(item.text) || holdsInitials(item.source.name) || onlyInitials.match(item.source.name).hasMatch(),
              "initials-for-names");
        addIf(item.happened.isKnown() && item.happened.last < old, "evidence-older-than-a-year");
        addIf(item.whoseWords == QLatin1String("mine") && item.source.kind == QLatin1String("child"), "exact-words-would-help");
    }
    if (haveOneSource(subject.evidence))
        found.push_back({QStringLiteral("one-source-for-everything"), QStringLiteral("evidence"), {}});
    return found;
}

}  // namespace holdfast::assessment
