// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What happened after the worry, as events, and the clocks they start (contract.md 4b; domain.md 4.9).
// Elapsed real time in UTC, shown in UK time. The other agency's clock is a reminder; it never says that somebody is late.
#pragma once

#include "core/base/tri.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace holdfast::content {
class Pack;
}

namespace holdfast::pathway {

inline const QString ReferredByPhone = QStringLiteral("referred-by-phone");
inline const QString ReferredInWriting = QStringLiteral("referred-in-writing");
inline const QString DecisionReceived = QStringLiteral("decision-received");
inline const QString ReferrerTold = QStringLiteral("referrer-told");
inline const QString NewInformationShared = QStringLiteral("shared-new-information");
inline const QString StrategyDiscussion = QStringLiteral("strategy-discussion");
inline const QString StrategyMeeting = QStringLiteral("strategy-meeting");
inline const QString Section47Outcome = QStringLiteral("section-47-outcome");
inline const QString SingleAssessmentOutcome = QStringLiteral("single-assessment-outcome");
inline const QString Conference = QStringLiteral("conference");
inline const QString InformationReportSent = QStringLiteral("information-report-sent");
inline const QString SomebodyTold = QStringLiteral("notified");
inline const QString FlagSet = QStringLiteral("flag-set");

struct Event {
    QString id;
    QString kind;  ///< choice "pathway-kind"
    QDateTime at;  ///< UTC
    QString by;
    QString to;
    QString recipient;  ///< with notified: choice "notify"
    QString channel;
    QString reference;
    QString outcome;  ///< with decision-received: choice "social-care-outcome"
    QString note;
    QString lateReason;  ///< why the written referral was late (WY-050)
    Tri assessmentAttached = Tri::NotAnswered;
    QString withoutAssessment;              ///< why it went without the assessment attached (WY-040)
    Tri medical = Tri::NotAnswered;         ///< strategy discussion: in hospital, or a medical examination needed (WY-064)
    Tri concernsRemain = Tri::NotAnswered;  ///< strategy discussion: a strategy meeting follows (WY-065)
    QJsonObject extra;
    bool operator==(const Event &) const = default;
};

/// Something the guidance asks for that somebody decided against, such as sharing: in full, with a second person and a day to look again
/// (WY-048).
struct DecidedAgainst {
    QString id;
    QString of;     ///< id of the open end it answers (casefile/openends.h); empty when somebody recorded it unasked
    QString about;  ///< what of that: an event, a recipient
    QString what;
    QString reasons;
    QString by;
    QDateTime at;      ///< UTC
    QString agreedBy;  ///< the second person: name and role
    QDate reviewOn;
    QString lookedAgain;  ///< what came of looking again; the day may be emptied then
    QJsonObject extra;
    bool operator==(const DecidedAgainst &) const = default;
};

enum class ClockId { WrittenReferral, SocialCareDecision, ReturnInterview, Review };
enum class ClockState { NotStarted, Running, DueSoon, Overdue, Met, MetLate };
enum class Unit { ElapsedHours, WorkingDays };

/// "written-referral", "social-care-decision", "return-interview", "review".
QString clockWord(ClockId id);
/// "not-started", "running", "due-soon", "overdue", "met", "met-late".
QString stateWord(ClockState state);

struct Length {
    int amount = 0;
    Unit unit = Unit::ElapsedHours;
    bool operator==(const Length &) const = default;
};

constexpr int MostReviewWeeks = 104;

struct ClockRules {
    Length writtenReferral{48, Unit::ElapsedHours};     ///< WY 6.2
    Length socialCareDecision{24, Unit::ElapsedHours};  ///< WY 6.2, "normally"
    Length returnInterview{72, Unit::ElapsedHours};     ///< after the return; practice, not in the guidance
    int reviewWeeks = 12;                               ///< until the next review, offered as its day; practice, not in the guidance
    int dueSoonHours = 6;
    bool operator==(const ClockRules &) const = default;
};

struct Clock {
    ClockId id = ClockId::WrittenReferral;
    ClockState state = ClockState::NotStarted;
    QDateTime started;   ///< UTC; null where only the due moment is known
    QDateTime due;       ///< UTC
    QDateTime met;       ///< UTC; null while running
    bool isOurs = true;  ///< false: the other agency's, a reminder only
    bool operator==(const Clock &) const = default;
};

QDateTime dueAfter(const QDateTime &start, const Length &length);
/// Null times for what has not happened; without a due moment the clock has not started. Meeting it at its very due moment is in time.
Clock clockOf(ClockId id, const QDateTime &started, const QDateTime &due, const QDateTime &met, const QDateTime &now, int dueSoonHours);

/// Both clocks of the referral, always, in the order of ClockId. The written referral's starts with a call; social care's with the first
/// referral of either kind. An event without a time, or after now, counts for nothing yet. A referral after a decision starts both anew;
/// a call that still waits for its written one keeps that clock. Meeting a clock at its very due moment is in time. WY 6.2.
std::vector<Clock> clocks(const std::vector<Event> &events, const QDateTime &now, const ClockRules &rules = {});

/// "Written referral due by 3:40pm, Thursday 14 May 2026. 18 hours left." In UK time; the other agency's never says late (ux.md 3.27).
QString clockWords(const Clock &clock, const QDateTime &now, const content::Pack &pack);

/// "3:40pm, Thursday 14 May 2026", in UK time; empty for a null time.
QString momentWords(const QDateTime &moment);
/// "18 hours", "1 hour", "40 minutes", from 72 hours "3 days": whole ones, never rounded up.
QString durationWords(qint64 seconds, const content::Pack &pack);

/// The console's answer: {"clocks": [{"id", "source", "started", "due", "met", "state"}]}; times with the UTC offset of UK time, or null.
QJsonObject describe(const std::vector<Clock> &clocks, const content::Pack &pack);

/// Working days later in England: Monday to Friday without bank holidays, same time of day in UK time. Gives UTC.
QDateTime addWorkingDays(const QDateTime &start, int days);
/// Computed for any year (Easter and substitute days included), with the one-off changes of 2020 to 2023. A holiday on a weekend is its
/// substitute day.
bool isEnglishBankHoliday(QDate day);

/// What decides who else must be told. An age not known is taken on the protective side.
struct Situation {
    QString setting;  ///< choice "setting"
    bool lookedAfter = false;
    bool conferencePlan = false;    ///< on a child protection plan
    bool decisionReceived = false;  ///< social care has decided
    bool enquiryOutcome = false;    ///< of a section 47 enquiry or a single assessment
    bool medicalNeeded = false;     ///< in hospital, or a medical examination is needed
    std::optional<int> age;
    bool operator==(const Situation &) const = default;
};
/// Ids of the choice "notify" that the setting and the child's situation add (SC 3.3, WY 6.2 to 6.5, 6.7), in order.
QStringList mustBeTold(const Situation &situation);

}  // namespace holdfast::pathway
