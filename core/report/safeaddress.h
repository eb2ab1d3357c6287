// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Finds where a child is kept safe in whatever somebody typed: the whole address and each part of it that leads to the house, however
// it is spaced, broken into lines or put in capitals. Rather too much is found than too little.
#pragma once

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace holdfast::report {

/// A text as the patterns are looked for in it: composed (NFC), without what nobody sees.
QString comparable(const QString &text);

/// Patterns over comparable text, the longest first: the whole; lines with a number; a number with its street; postcodes; telephone
/// numbers, also with +44; and the name of a house when the first line is one (isPlace). Empty when nothing in it tells a place.
std::vector<QRegularExpression> tellingParts(const QString &address, bool isPlace);

}  // namespace holdfast::report
