// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Registrations, phone numbers and online names as they can be compared between cases: the same car written in two ways is one car.
// Exact matches only; what looks alike is never offered as the same, and a part of a registration is found by searching but never counts as
// one. A restricted case takes no part, neither way (contract.md 7).
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

/// Is only a part of this vehicle's registration known, or nothing? What somebody said of it counts ("known": "whole", "part",
/// "not-known"); else a gap ("AB12 ?DE"), a word that says so ("ends in CDE") and the beginning of a plate ("AB12 C") do.
bool isPartOfRegistration(const QJsonObject &vehicle);

/// "AB12CDE" for "ab12 cde"; empty for what is no identifier of this kind.
QString foldedIdentifier(const QString &kind, const QString &typed);

/// As the summary of a case keeps it and the case list searches it: kind, a slash and the folded form. A part of a registration is among
/// them as "vehicle-part/AB12?DE", which is no kind of identifier. Empty for a restricted case.
QStringList identifierKeys(const Case &record);

/// Does a typed search fit one of these keys: the same number or name, or a part of a registration that fits another part or a whole one?
class SearchedKeys {
public:
    explicit SearchedKeys(const QString &typed);
    bool isEmpty() const { return m_same.isEmpty() && m_part.isEmpty(); }
    bool fits(const QString &key) const { return m_same.contains(key) || fitsAsPart(key); }

    /// For those who have an index: the keys that are the same, and then only registrations are left to be asked one by one.
    const QStringList &same() const { return m_same; }
    bool isPart() const { return !m_part.isEmpty(); }
    bool fitsAsPart(const QString &key) const;
    static bool isRegistration(const QString &key);

private:
    QStringList m_same;
    QString m_part;
};

}  // namespace holdfast::casefile
