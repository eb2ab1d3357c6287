// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The consent rules of the sources as findings with their basis (contract.md 3). Pure functions of what was recorded.
// Always gives at least one finding; learning more never removes an established one; no finding says or implies that a child consented.
#pragma once

#include "core/base/issue.h"
#include "core/base/partialdate.h"
#include "core/base/tri.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace holdfast::content {
class Pack;
}

namespace holdfast::consent {

/// What is known about one event or relationship. Everything is optional; NotAnswered and NotKnown mean the same to every rule.
struct Inputs {
    QDate dateOfBirth;            ///< null when not known
    std::optional<int> childAge;  ///< age in years at the event, used when the dates do not settle it
    PartialDate eventDate;        ///< partly known: takes the lowest age it allows
    Tri sexualActivity = Tri::NotAnswered;
    Tri positionOfTrust = Tri::NotAnswered;
    Tri substances = Tri::NotAnswered;
    Tri violenceOrThreat = Tri::NotAnswered;  ///< to the child or the family
    Tri fearOfConsequences = Tri::NotAnswered;
    Tri otherRealChoice = Tri::NotAnswered;
    Tri wanted = Tri::NotAnswered;
    Tri continuedContact = Tri::NotAnswered;
    bool operator==(const Inputs &) const = default;
};

enum class Basis { Established, Precaution, Always };

/// "established", "precaution", "always".
QString basisWord(Basis basis);

struct Finding {
    QString id;  ///< CR0-CR14, CRA; its sentence is the content pack's text of that id
    Basis basis = Basis::Always;
    bool withNoActivityNote = false;  ///< CR11 with sexualActivity = no: add the sentence that online and non-contact acts count
    bool operator==(const Finding &) const = default;
};

/// Age in whole years at the event; nothing when it is not known. A birthday on 29 February is reached on 1 March in other years.
/// A date of birth without an event date gives nothing: never today's age (contract.md 3).
std::optional<int> ageAtEvent(const Inputs &inputs);

/// Age in whole years on a day. The day must not be before the birth.
int ageOn(QDate dateOfBirth, QDate day);

/// In the order CR0...CR14, CRA. A partly known event date chooses the rules of the lowest age it allows; a rule of age is established only
/// when every age it allows says the same, else it is a precaution.
std::vector<Finding> findings(const Inputs &inputs);

/// The finding's words, with the sentence on acts that are not seen as activity where it asks for it.
QString sentence(const Finding &finding, const content::Pack &pack);

/// The console's answer: {"ageAtEvent", "findings": [{"id", "basis", "text", "source"}]}.
QJsonObject describe(const Inputs &inputs, const content::Pack &pack);

/// The keys inputsFromJson reads, in order.
const QStringList &inputNames();

/// Reads the console's and the case file's object; unknown keys, other words than yes/no/unknown, impossible or contradicting dates are
/// issues.
/// An age must be whole years from 0 to 120.
std::variant<Inputs, Issues> inputsFromJson(const QJsonObject &object);
QJsonObject toJson(const Inputs &inputs);

}  // namespace holdfast::consent
