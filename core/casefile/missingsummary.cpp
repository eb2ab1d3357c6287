// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/missingsummary.h"

#include "core/base/clock.h"

#include <algorithm>

namespace holdfast::casefile {

namespace {

std::vector<CountedCell> cellsOf(const QStringList &ids)
{
    std::vector<CountedCell> cells;
    for (const QString &id : ids)
        cells.push_back({id, 0, false});
    return cells;
}

void add(std::vector<CountedCell> &cells, const QString &id)
{
    const auto cell = std::find_if(cells.begin(), cells.end(), [&](const CountedCell &one) { return one.id == id; });
    if (cell != cells.end())
        ++cell->count;
}

QString monthId(QDate day)
{
    return day.toString(QStringLiteral("yyyy-MM"));
}

const QStringList &placeIds()
{
    static const QStringList ids{QStringLiteral("home"), QStringLiteral("placement"), QStringLiteral("school"), QStringLiteral("other"),
                                 QStringLiteral("not-recorded")};
    return ids;
}

/// Words of somebody's own can name a place: they count as somewhere else.
QString placeId(const EpisodeFact &episode)
{
    if (episode.place.isEmpty())
        return placeIds().last();
    return placeIds().contains(episode.place) ? episode.place : QStringLiteral("other");
}

bool isSmall(int count)
{
    return count > 0 && count < LeastShown;
}

void withhold(std::vector<CountedCell> &cells)
{
    for (CountedCell &cell : cells)
        cell.withheld = cell.count > 0;
}

}  // namespace

QString interviewGroup(const EpisodeFact &episode)
{
    if (!episode.returned.isValid())
        return QStringLiteral("still-missing");
    if (episode.interview == QLatin1String("done"))
        return QStringLiteral("held");
    return episode.interview == QLatin1String("declined") ? QStringLiteral("declined") : QStringLiteral("not-held");
}

bool withholdSmall(std::vector<CountedCell> &cells)
{
    int many = 0, sum = 0;
    bool areAllSmall = true;
    for (CountedCell &cell : cells)
        if ((cell.withheld = isSmall(cell.count))) {
            ++many;
            sum += cell.count;
        }
    // What is withheld adds up to the total without the rest: that sum must leave more than one way to share it out.
    const auto tells = [&] { return many > 0 && (sum < LeastShown || sum == many || (areAllSmall && sum == many * (LeastShown - 1))); };
    while (tells()) {
        // The first that is left, never the smallest: which one it was would tell how small the others are.
        const auto next = std::find_if(cells.begin(), cells.end(), [](const CountedCell &one) { return !one.withheld && one.count > 0; });
        if (next == cells.end())
            return false;
        next->withheld = true;
        areAllSmall = false;
        ++many;
        sum += next->count;
    }
    return true;
}

MissingSummary missingSummary(const std::vector<const Summary *> &cases, QDate first, QDate last)
{
    MissingSummary all;
    all.first = first;
    all.last = last;
    QStringList months;
    for (QDate month(first.year(), first.month(), 1); month <= last; month = month.addMonths(1))
        months.append(monthId(month));
    all.months = cellsOf(months);
    all.weekdays = cellsOf(QStringLiteral("1 2 3 4 5 6 7").split(QLatin1Char(' ')));
    all.places = cellsOf(placeIds());
    all.interviews = cellsOf(QStringLiteral("held declined not-held still-missing").split(QLatin1Char(' ')));
    for (const Summary *one : cases)
        for (const EpisodeFact &episode : one->missing)
            if (!episode.from.isValid())
                ++all.undated.count;
    for (const EpisodeLine &line : episodeLines(cases, first, last)) {
        const QDate day = ukDate(line.episode.from);
        ++all.total.count;
        add(all.months, monthId(day));
        add(all.weekdays, QString::number(day.dayOfWeek()));
        add(all.places, placeId(line.episode));
        add(all.interviews, interviewGroup(line.episode));
    }
    all.undated.withheld = isSmall(all.undated.count);
    bool isSafe = true;
    for (auto *cells : {&all.months, &all.weekdays, &all.places, &all.interviews})
        isSafe = withholdSmall(*cells) && isSafe;
    if (!isSafe) {
        // One part would give the total away, or the total a part.
        all.total.withheld = true;
        for (auto *cells : {&all.months, &all.weekdays, &all.places, &all.interviews})
            withhold(*cells);
    }
    return all;
}

std::vector<EpisodeLine> episodeLines(const std::vector<const Summary *> &cases, QDate first, QDate last)
{
    std::vector<EpisodeLine> lines;
    for (const Summary *one : cases)
        for (const EpisodeFact &episode : one->missing) {
            const QDate day = episode.from.isValid() ? ukDate(episode.from) : QDate();
            if (!one->restricted && day.isValid() && day >= first && day <= last)
                lines.push_back({one->reference, episode});
        }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const EpisodeLine &a, const EpisodeLine &b) { return a.episode.from < b.episode.from; });
    return lines;
}

QByteArray csv(const std::vector<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (!cell.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(cell.front()))
                cell.prepend(QLatin1Char('\''));
            cells.append(QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'));
        }
        text += cells.join(QLatin1Char(',')) + QLatin1String("\r\n");
    }
    return text.toUtf8();
}

}  // namespace holdfast::casefile
