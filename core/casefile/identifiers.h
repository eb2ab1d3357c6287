// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Registrations, phone numbers and online names as they can be compared between cases: the same car written in two ways is one car.
// Exact matches only; what looks alike is never offered as the same. A restricted case takes no part, neither way (contract.md 7).
#pragma once

#include "core/casefile/case.h"

namespace holdfast::casefile {

struct Identifier {
    QString kind;    ///< "vehicles", "phones", "online": the list of the concern records it stands in
    QString shown;   ///< as it was typed
    QString folded;  ///< as it is compared
    bool operator==(const Identifier &) const = default;
};

/// What is too short to mean one thing (a part of a registration, three digits) is not among them.
std::vector<Identifier> identifiers(const Case &record);

/// "AB12CDE" for "ab12 cde"; empty for what is no identifier of this kind.
QString foldedIdentifier(const QString &kind, const QString &typed);

/// As the summary of a case keeps it and the case list searches it: kind, a slash and the folded form. Empty for a restricted case.
QStringList identifierKeys(const Case &record);
/// The same keys a typed search could mean.
QStringList searchedKeys(const QString &typed);

}  // namespace holdfast::casefile
