// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/clock.h"
#include "core/content/describe.h"
#include "core/content/pack.h"
#include "core/pathway/pathway.h"

#include <QJsonArray>
#include <QLocale>

#include <cstdlib>

namespace holdfast::pathway {

namespace {

QString textId(const Clock &clock, const QString &state)
{
    return QStringLiteral("clock.%1.%2").arg(clockWord(clock.id), state);
}

QJsonValue isoOrNull(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(isoUk(moment)) : QJsonValue();
}

}  // namespace

QString momentWords(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime uk = toUk(moment);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const int hour = uk.time().hour();
    return QStringLiteral("%1:%2%3, %4")
        .arg(hour % 12 == 0 ? 12 : hour % 12)
        .arg(uk.time().minute(), 2, 10, QLatin1Char('0'))
        .arg(hour < 12 ? QStringLiteral("am") : QStringLiteral("pm"), english.toString(uk.date(), QStringLiteral("dddd d MMMM yyyy")));
}

QString durationWords(qint64 seconds, const content::Pack &pack)
{
    const qint64 minutes = std::abs(seconds) / 60;
    if (minutes < 1)
        return pack.words(QStringLiteral("clock.less-than-a-minute"));
    const auto say = [&pack](const char *one, qint64 amount) {
        const QString id = QLatin1String(one) + (amount == 1 ? QString() : QStringLiteral("s"));
        return pack.words(id).replace(QLatin1String("%1"), QString::number(amount));
    };
    const qint64 hours = minutes / 60;
    return hours < 1 ? say("clock.minute", minutes) : hours < 72 ? say("clock.hour", hours) : say("clock.day", hours / 24);
}

QString clockWords(const Clock &clock, const QDateTime &now, const content::Pack &pack)
{
    const auto words = [&](const QString &state, const QDateTime &moment, qint64 seconds) {
        const QString duration = durationWords(seconds, pack);
        const QString atStart = duration.left(1).toUpper() + duration.mid(1);
        return pack.words(textId(clock, state))
            .replace(QLatin1String(". %2"), QLatin1String(". ") + atStart)
            .replace(QLatin1String("%2"), duration)
            .replace(QLatin1String("%1"), momentWords(moment));
    };
    const QString state = stateWord(clock.state);
    switch (clock.state) {
    case ClockState::NotStarted: return pack.words(textId(clock, state));
    case ClockState::Running:
    case ClockState::DueSoon:
    case ClockState::Overdue: return words(state, clock.due, now.secsTo(clock.due));
    case ClockState::Met:
        if (clock.met < clock.started)
            return words(QStringLiteral("met-before"), clock.met, 0);
        [[fallthrough]];
    case ClockState::MetLate: return words(state, clock.met, clock.started.secsTo(clock.met));
    }
    Q_UNREACHABLE();
}

QJsonObject describe(const std::vector<Clock> &clocks, const content::Pack &pack)
{
    QJsonArray list;
    for (const Clock &clock : clocks) {
        const content::Text *text = pack.text(textId(clock, QStringLiteral("running")));
        list.append(QJsonObject{
            {QStringLiteral("id"), clockWord(clock.id)},
            {QStringLiteral("source"), text && !text->sources.empty() ? content::describe(text->sources.front()) : QJsonObject()},
            {QStringLiteral("started"), isoOrNull(clock.started)},
            {QStringLiteral("due"), isoOrNull(clock.due)},
            {QStringLiteral("met"), isoOrNull(clock.met)},
            {QStringLiteral("state"), stateWord(clock.state)}});
    }
    return {{QStringLiteral("clocks"), list}};
}

}  // namespace holdfast::pathway
