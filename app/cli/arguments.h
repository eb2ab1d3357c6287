// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The words of a command line, sorted into options and the rest. Knows no command; never prints.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace holdfast::cli {

struct Arguments {
    QStringList rest;                     ///< what is no option, in order; "-" is one of these
    QHash<QString, QStringList> options;  ///< by long name without hyphens; flags have no values

    bool has(const QString &option) const { return options.contains(option); }
    /// The last value given.
    std::optional<QString> value(const QString &option) const;
};

/// Which options there are: those that take a value, and those that are only there or not. "o" stands for "-o".
struct Known {
    QStringList withValue;
    QStringList flags;
};

/// A sentence instead when an option is unknown, or has no value, or one it does not take.
std::variant<Arguments, QString> sort(const QStringList &words, const Known &known);

}  // namespace holdfast::cli
