// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Does what was recorded fit the definition of child sexual exploitation? (contract.md 4, domain.md 4.3; DF "What is CSE".)
// Four outcomes, none of which reads as "no concern"; acting never waits for an answer.
#pragma once

#include "core/base/issue.h"
#include "core/base/tri.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <variant>

namespace holdfast::content {
class Pack;
}

namespace holdfast::consent {

struct DefinitionInputs {
    Tri under18 = Tri::NotAnswered;
    Tri powerImbalance = Tri::NotAnswered;
    Tri coerceManipulateDeceive = Tri::NotAnswered;
    Tri sexualActivity = Tri::NotAnswered;  ///< contact or not, online or not
    Tri childGets = Tri::NotAnswered;       ///< received, offered or promised
    Tri preventsHarm = Tri::NotAnswered;
    Tri perpetratorMoney = Tri::NotAnswered;
    Tri perpetratorStatus = Tri::NotAnswered;
    Tri onlyGratification = Tri::NotAnswered;  ///< loses against a known gain
    bool operator==(const DefinitionInputs &) const = default;
};

enum class Outcome { NotAChild, Fits, OtherAbuse, Unclear };

/// "not-a-child", "fits", "other-abuse", "unclear".
QString outcomeWord(Outcome outcome);

struct Definition {
    Outcome outcome = Outcome::Unclear;
    QStringList reasons;            ///< ids DT1-DT19 that carry the outcome; texts are the content pack's
    QStringList notKnown;           ///< for Unclear: names of the elements that are not known
    bool treatedAsChild = false;    ///< age unknown; the text says so
    bool nonContactCounts = false;  ///< Unclear with sexualActivity = no: the text says that grooming, images and online acts count
    bool operator==(const Definition &) const = default;
};

/// First match wins, contract.md 4.
Definition definition(const DefinitionInputs &inputs);

/// Id of the pack's text for the outcome; an unclear one in which nothing is unknown has its own.
QString outcomeTextId(const Definition &result);

/// The outcome in words: that an unknown age is treated as a child's, and what is not known, named.
QString sentence(const Definition &result, const content::Pack &pack);

/// The console's answer: {"outcome", "text", "reasons": [{"id", "text", "source"}]}.
QJsonObject describe(const DefinitionInputs &inputs, const content::Pack &pack);

/// The keys definitionInputsFromJson reads, in order; field labels in the pack are "definition." and the name,
/// names of what is not known "definition.part." and the name.
const QStringList &definitionInputNames();

std::variant<DefinitionInputs, Issues> definitionInputsFromJson(const QJsonObject &object);
QJsonObject toJson(const DefinitionInputs &inputs);

}  // namespace holdfast::consent
