// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the fields of the fillable form are called. The names are part of the format (docs/formats.md): forms made years ago come back.
// Never renamed; what means something else gets another name, and a higher form version.
#pragma once

#include <QString>

namespace holdfast::report::formname {

/// Raised when an older program would misread the form.
inline constexpr int Version = 1;

inline const QString FormVersion = QStringLiteral("form-version");  ///< "holdfast-form 1 england-cse 1.0.0"
inline const QString FormatWord = QStringLiteral("holdfast-form");

inline const QString ContributorName = QStringLiteral("contributor-name");
inline const QString ContributorRole = QStringLiteral("contributor-role");
inline const QString ContributorAgency = QStringLiteral("contributor-agency");
inline const QString ContributorDate = QStringLiteral("contributor-date");
inline const QString Reference = QStringLiteral("reference");
inline const QString ChildName = QStringLiteral("child-name");
inline const QString ChildBirth = QStringLiteral("child-birth");
inline const QString ChildHome = QStringLiteral("child-home");
inline const QString ChildSchool = QStringLiteral("child-school");
inline const QString Evidence = QStringLiteral("evidence");
inline const QString Voice = QStringLiteral("voice");
inline const QString Why = QStringLiteral("why");
inline const QString NotKnown = QStringLiteral("not-known");

/// A row's answer is called by its code, "H3"; what is said about it, "H3-words".
inline QString words(const QString &row)
{
    return row + QStringLiteral("-words");
}

}  // namespace holdfast::report::formname
