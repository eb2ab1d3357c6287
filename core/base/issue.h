// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// One of many findings about a piece of input: which rule, where, and what was found, for a developer or an administrator.
#pragma once

#include <QString>

#include <vector>

namespace holdfast {

struct Issue {
    QString id;      ///< stable, e.g. "unknown-key", "bad-date"
    QString place;   ///< JSON path such as "/assessments/0/answers/H3"
    QString detail;  ///< English, for the console and the log of an import; holds no field contents
    bool operator==(const Issue &) const = default;
};

using Issues = std::vector<Issue>;

}  // namespace holdfast
