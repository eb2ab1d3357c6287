// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a practitioner records against the instrument's rows, and about each domain. Plain values.
// There are four states of a row, and none of them counts for more than another: nothing here adds up.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace holdfast::assessment {

/// Not seen never means absent; not answered never means not seen. DF "Potential indicators".
enum class Answer { NotAnswered, Present, NotSeen, NotKnown };

/// "present", "not-seen", "not-known"; empty when not answered.
QString answerWord(Answer answer);
/// The reverse; nothing for any other word.
std::optional<Answer> answerFromWord(const QString &word);

struct RowAnswer {
    Answer answer = Answer::NotAnswered;
    bool significant = false;  ///< "significant on its own", WY 6.1; only with Present
    QString note;              ///< vulnerabilities and prompts; rows of a domain use evidence instead
    QJsonObject extra;         ///< fields this version does not know
    bool operator==(const RowAnswer &) const = default;
};

/// Answer by row id (H3, V7, Y2); I3 and I4 are kept under H7 and H8.
using Answers = QMap<QString, RowAnswer>;

/// A row of the practitioner's own: "something else in this area" (WY-035).
struct OtherRow {
    QString id;      ///< X1, X2, ... counted through the whole assessment
    QString domain;  ///< "health"
    QString label;
    Answer answer = Answer::Present;
    bool significant = false;
    QJsonObject extra;
    bool operator==(const OtherRow &) const = default;
};

struct DomainNotes {
    QString analysis;           ///< what this adds up to in this area
    QString otherExplanations;  ///< DF-018
    QString onlineOrPeer;       ///< could this be happening online, or by another young person? DF-016
    bool finished = false;      ///< the person says so; never counted from fields
    QJsonObject extra;
    bool operator==(const DomainNotes &) const = default;
};

/// ux.md 3.15.
struct ProtectiveFactor {
    QString id;
    QString prompt;  ///< R1...; empty for one of their own
    QString what;
    QString whoSaysSo;
    QString couldWeaken;
    QString couldStrengthen;
    QJsonObject extra;
    bool operator==(const ProtectiveFactor &) const = default;
};

}  // namespace holdfast::assessment
