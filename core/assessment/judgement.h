// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a person concludes, with reasons: judgement, decision, plan, signatures. Six unordered choices of judgement, no level (contract.md
// 1). Nothing here is computed from answers.
#pragma once

#include "core/base/partialdate.h"
#include "core/base/tri.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace holdfast::assessment {

/// contract.md 1: choice "judgement".
inline const QString JudgedExploited = QStringLiteral("exploited-or-very-likely");
inline const QString JudgedAtRisk = QStringLiteral("at-risk");
inline const QString JudgedVulnerable = QStringLiteral("vulnerable-no-signs-so-far");
inline const QString JudgedDifferentHarm = QStringLiteral("different-harm");
inline const QString JudgedNotEnough = QStringLiteral("not-enough-information");
inline const QString JudgedNoConcern = QStringLiteral("no-current-concern");

struct Judgement {
    QString choice;
    QString whichHarm;    ///< with different-harm
    QString why;          ///< mandatory for signing
    QString notKnown;     ///< mandatory for signing
    QStringList restsOn;  ///< evidence ids
    QString otherExplanations;
    QString wouldChange;
    QString howSure;
    QString differences;  ///< where professionals differ
    QString childsView;
    QString impact;          ///< what this is doing to the child and the family (WY-011, WY-012, DF-027)
    QString conflictReason;  ///< contract.md 1: mandatory when the record points another way
    QJsonObject extra;
    bool operator==(const Judgement &) const = default;
};

/// A talk with somebody about the case: manager, designated lead, social care, specialist (WY-041, WY-046, WY-047, SC-011).
struct Consultation {
    QString id;
    QString with;
    QString role;
    QDateTime at;  ///< UTC; null when not known
    QString question;
    QString advice;
    Tri identifiable = Tri::NotAnswered;  ///< was the child identified
    QJsonObject extra;
    bool operator==(const Consultation &) const = default;
};

/// Somebody who must be told (ux.md 3.21). Recipients are ids of the choice "notify".
struct Notification {
    QString id;
    QString recipient;
    QString name;
    QString channel;
    QDateTime at;  ///< UTC; null while not yet told
    QString by;
    QString reference;
    QJsonObject extra;
    bool operator==(const Notification &) const = default;
};

/// decision.choice: refer, share-new-information, advice-or-early-help, do-not-refer.
inline const QString DecidedRefer = QStringLiteral("refer");
inline const QString DecidedNotToRefer = QStringLiteral("do-not-refer");

struct Decision {
    QString choice;
    QString reasons;
    QDateTime at;
    QString by;
    std::vector<Consultation> discussedWith;
    Tri wishesConsidered = Tri::NotAnswered;
    QString sharingWithoutAgreement;  ///< reason when shared without agreement
    std::vector<Notification> notifications;
    QStringList linkedCrimes;      ///< LC1...
    QString practiceRuleSetAside;  ///< reason for not following the under-13 / learning-disability prompt
    // the recorded decision not to refer, ux.md 3.22
    QString notReferReason;
    QString considered;
    QString agreedByName;
    QString agreedByRole;
    QDate agreedOn;
    QString adviceTaken;
    QString instead;
    QString wouldChange;
    QDate reviewOn;
    QJsonObject extra;
    bool operator==(const Decision &) const = default;
};

struct Action {
    QString id;
    QString what;
    QString why;
    QString row;   ///< linked row or protective factor id
    QString area;  ///< choice "plan-area"
    QString type;  ///< choice "plan-type"
    QString help;  ///< choice "help-tier": of the service, never of the child (DF-052)
    QString who;
    QDate due;
    QString childAgrees;  ///< choice "child-agrees": yes, no, not-asked
    bool done = false;
    QDate doneOn;
    QString outcome;
    QJsonObject extra;
    bool operator==(const Action &) const = default;
};

struct Plan {
    std::vector<Action> actions;
    QDate reviewOn;  ///< mandatory for signing
    bool operator==(const Plan &) const = default;
};

}  // namespace holdfast::assessment
