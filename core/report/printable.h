// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Makes anybody's text fit to print. What would disappear, reorder the line or break a file is shown as its visible code,
// e.g. [U+202E]; nothing a person typed is dropped except marks that have no ink and change nothing by being gone.
#pragma once

#include <QString>
#include <QStringList>

namespace holdfast::report {

/// "[U+1F6A8]"
QString visibleCode(char32_t character);

/// One line of text: tabs and line ends become spaces; control characters, direction overrides, characters for private use,
/// noncharacters and unpaired surrogates become visible codes; soft hyphens and other marks without ink are left out.
QString printable(const QString &text);

/// The same, but cut at each line end; parts may be empty.
QStringList printableParts(const QString &text);

/// The same, but each line of the text becomes a line of the answer; empty lines are left out. At least one line, perhaps empty.
QStringList printableLines(const QString &text);

}  // namespace holdfast::report
