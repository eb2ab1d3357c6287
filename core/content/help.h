// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The user's manual, compiled in, in reading order. Markdown without HTML, images or links to the network.
#pragma once

#include <QString>

#include <vector>

namespace holdfast::content {

struct HelpPage {
    QString id;     ///< "getting-started"
    QString title;  ///< its first heading
    QString markdown;
    bool operator==(const HelpPage &) const = default;
};

const std::vector<HelpPage> &helpPages();
/// Null when there is none.
const HelpPage *helpPage(const QString &id);

}  // namespace holdfast::content
