// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pathway/pathway.h"

#include <algorithm>

namespace holdfast::pathway {

namespace {

constexpr qint64 Hour = 3600;

/// One run of the pathway: from a referral to what answers it.
struct Run {
    QDateTime call;
    QDateTime writing;
    QDateTime referred;  ///< the first of either kind that waits for the decision, or has it
    QDateTime decision;

    bool isAwaitingWriting() const { return call.isValid() && !writing.isValid(); }
};

/// The latest run. Decided cases can be referred again; the new call has its own 48 hours, unless an earlier one still waits for what was
/// to be written, and always its own decision.
Run latestRun(std::vector<Event> events, const QDateTime &now)
{
    std::erase_if(events, [&](const Event &event) { return !event.at.isValid() || event.at > now; });
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    Run run;
    const auto first = [](QDateTime &moment, const QDateTime &at) {
        if (!moment.isValid())
            moment = at;
    };
    for (const Event &event : events) {
        const bool isCall = event.kind == ReferredByPhone;
        const bool isWriting = event.kind == ReferredInWriting;
        if (run.decision.isValid() && (isCall || isWriting)) {
            if (!run.isAwaitingWriting())
                run = {};
            else if (isCall)
                run.referred = run.decision = {};
        }
        if (isCall || isWriting) {
            first(isCall ? run.call : run.writing, event.at);
            first(run.referred, event.at);
        } else if (event.kind == DecisionReceived && run.referred.isValid()) {
            first(run.decision, event.at);
        }
    }
    return run;
}

}  // namespace

QString clockWord(ClockId id)
{
    switch (id) {
    case ClockId::WrittenReferral: return QStringLiteral("written-referral");
    case ClockId::SocialCareDecision: return QStringLiteral("social-care-decision");
    case ClockId::ReturnInterview: return QStringLiteral("return-interview");
    case ClockId::Review: return QStringLiteral("review");
    }
    Q_UNREACHABLE();
}

QString stateWord(ClockState state)
{
    switch (state) {
    case ClockState::NotStarted: return QStringLiteral("not-started");
    case ClockState::Running: return QStringLiteral("running");
    case ClockState::DueSoon: return QStringLiteral("due-soon");
    case ClockState::Overdue: return QStringLiteral("overdue");
    case ClockState::Met: return QStringLiteral("met");
    case ClockState::MetLate: return QStringLiteral("met-late");
    }
    Q_UNREACHABLE();
}

QDateTime dueAfter(const QDateTime &start, const Length &length)
{
    return length.unit == Unit::WorkingDays ? addWorkingDays(start, length.amount) : start.addSecs(length.amount * Hour);
}

Clock clockOf(ClockId id, const QDateTime &started, const QDateTime &due, const QDateTime &met, const QDateTime &now, int dueSoonHours)
{
    Clock clock;
    clock.id = id;
    clock.isOurs = id == ClockId::WrittenReferral || id == ClockId::Review;
    if (!due.isValid())
        return clock;
    clock.started = started.isValid() ? started.toUTC() : QDateTime();
    clock.due = due.toUTC();
    clock.met = met.isValid() ? met.toUTC() : QDateTime();
    if (met.isValid())
        clock.state = met <= clock.due ? ClockState::Met : ClockState::MetLate;
    else if (now > clock.due)
        clock.state = ClockState::Overdue;
    else
        clock.state = now.secsTo(clock.due) < dueSoonHours * Hour ? ClockState::DueSoon : ClockState::Running;
    return clock;
}

std::vector<Clock> clocks(const std::vector<Event> &events, const QDateTime &now, const ClockRules &rules)
{
    const Run run = latestRun(events, now);
    const auto clock = [&](ClockId id, const QDateTime &started, const Length &length, const QDateTime &met) {
        return clockOf(id, started, started.isValid() ? dueAfter(started.toUTC(), length) : QDateTime(), met, now, rules.dueSoonHours);
    };
    return {clock(ClockId::WrittenReferral, run.call, rules.writtenReferral, run.writing),
            clock(ClockId::SocialCareDecision, run.referred, rules.socialCareDecision, run.decision)};
}

}  // namespace holdfast::pathway
