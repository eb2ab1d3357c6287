// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"
#include "core/pathway/pathway.h"

#include <algorithm>
#include <iterator>

namespace holdfast::pathway {

namespace {

/// Days that were made holidays, or taken from their usual place, by proclamation. Nothing computes these; add to them when one is
/// announced.
struct Change {
    int year, month, day;
    bool isHoliday;
};
constexpr Change Changes[] = {
    {2020, 5, 4, false},   // early May moved...
    {2020, 5, 8, true},    // ...to the 75th anniversary of VE Day
    {2022, 5, 30, false},  // spring bank holiday moved...
    {2022, 6, 2, true},    // ...beside the Platinum Jubilee
    {2022, 6, 3, true},    // Platinum Jubilee
    {2022, 9, 19, true},   // State Funeral of Queen Elizabeth II
    {2023, 5, 8, true},    // Coronation of King Charles III
};

/// Gregorian Easter Sunday (the anonymous algorithm, as in Meeus).
QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4, k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(1 - last.dayOfWeek());
}

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// The day itself, or the first day after it that is neither a weekend nor taken.
QDate orSubstitute(QDate day, QDate taken = {})
{
    while (isWeekend(day) || day == taken)
        day = day.addDays(1);
    return day;
}

bool isWorkingDay(QDate day)
{
    return !isWeekend(day) && !isEnglishBankHoliday(day);
}

}  // namespace

bool isEnglishBankHoliday(QDate day)
{
    if (!day.isValid())
        return false;
    const int year = day.year();
    for (const Change &change : Changes)
        if (day == QDate(change.year, change.month, change.day))
            return change.isHoliday;
    const QDate easter = easterSunday(year);
    // Boxing Day keeps its Monday when Christmas Day is a Sunday; Christmas Day then goes to the Tuesday.
    const QDate boxing = orSubstitute(QDate(year, 12, 26), QDate(year, 12, 25).dayOfWeek() == Qt::Saturday ? QDate(year, 12, 27) : QDate());
    const QDate christmas = orSubstitute(QDate(year, 12, 25), boxing);
    const QDate holidays[] = {orSubstitute(QDate(year, 1, 1)),
                              easter.addDays(-2),
                              easter.addDays(1),
                              firstMonday(year, 5),
                              lastMonday(year, 5),
                              lastMonday(year, 8),
                              christmas,
                              boxing};
    return std::find(std::begin(holidays), std::end(holidays), day) != std::end(holidays);
}

QDateTime addWorkingDays(const QDateTime &start, int days)
{
    const QDateTime uk = toUk(start);
    QDate day = uk.date();
    for (int left = days; left > 0;) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --left;
    }
    return QDateTime(day, uk.time(), ukZone()).toUTC();
}

}  // namespace holdfast::pathway
