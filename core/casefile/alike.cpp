// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/alike.h"

#include <QSet>

#include <algorithm>

namespace holdfast::casefile {

namespace {

constexpr qsizetype LeastLetters = 3;
constexpr qsizetype LeastShared = 4;
/// Two people who write down one event rarely agree within a span of months; beyond this the day says nothing.
constexpr qint64 LongestSpan = 31;

QSet<QString> wordsOf(const QString &title)
{
    QSet<QString> words;
    QString word;
    const QString folded = title.toCaseFolded() + QLatin1Char(' ');
    for (const QChar c : folded) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        if (word.size() >= LeastLetters)
            words.insert(word);
        word.clear();
    }
    return words;
}

/// "missing/m-1" for every place inside that episode; a conversation that a later assessment carries on is the same one.
QString recordOf(const QString &place)
{
    const bool isDeep = place.startsWith(QLatin1String("assessments/"));
    return isDeep ? place.section(QLatin1Char('/'), 2)
                  : place.section(QLatin1Char('/'), 0, place.startsWith(QLatin1String("pathway/")) ? 2 : 1);
}

bool isComparable(const ChronologyEntry &entry)
{
    return entry.day.isKnown() && entry.lane != Lane::Actions && entry.lane != Lane::Assessments &&
           entry.day.first.daysTo(entry.day.last) <= LongestSpan;
}

}  // namespace

QString pairName(const ChronologyEntry &a, const ChronologyEntry &b)
{
    return std::min(a.place, b.place) + QLatin1Char('|') + std::max(a.place, b.place);
}

std::vector<Alike> alike(const std::vector<ChronologyEntry> &entries, const QStringList &keptApart)
{
    std::vector<Alike> pairs;
    std::vector<QSet<QString>> words;
    words.reserve(entries.size());
    for (const ChronologyEntry &entry : entries)
        words.push_back(isComparable(entry) ? wordsOf(entry.title) : QSet<QString>());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const ChronologyEntry &a = entries[i];
        if (words[i].isEmpty())
            continue;
        // In order of the earliest day: once one begins after this one's last day, all that follow do.
        for (std::size_t j = i + 1; j < entries.size() && (!entries[j].day.isKnown() || entries[j].day.first <= a.day.last); ++j) {
            const ChronologyEntry &b = entries[j];
            if (words[j].isEmpty() || recordOf(a.place) == recordOf(b.place))
                continue;
            const qsizetype shared = QSet<QString>(words[i]).intersect(words[j]).size();
            const qsizetype least = std::min(words[i].size(), words[j].size());
            const bool isSame = shared == words[i].size() && shared == words[j].size();
            const bool isNearly = a.lane == b.lane && shared >= LeastShared && shared * 10 >= least * 7;
            if ((isSame || isNearly) && !keptApart.contains(pairName(a, b)))
                pairs.push_back({i, j});
        }
    }
    return pairs;
}

}  // namespace holdfast::casefile
