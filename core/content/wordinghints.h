// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Finds words that read as blame in what somebody writes. Words inside quotation marks are somebody's exact words and are left alone.
// Only points; never changes a text, never counts against its author.
#pragma once

#include "core/content/pack.h"

#include <QRegularExpression>

namespace holdfast::content {

class WordingHints {
public:
    /// Prepares the phrases of the pack once; finding is then quick enough for every keystroke.
    explicit WordingHints(const Pack &pack);

    struct Found {
        qsizetype start = 0;  ///< UTF-16 position in the text
        qsizetype length = 0;
        QString hintId;
        bool operator==(const Found &) const = default;
    };
    /// In the order of the text, never overlapping: of several phrases at one place the longest counts.
    std::vector<Found> find(const QString &text) const;

private:
    struct Pattern {
        QRegularExpression expression;
        QString hintId;
    };
    std::vector<Pattern> m_patterns;
};

}  // namespace holdfast::content
