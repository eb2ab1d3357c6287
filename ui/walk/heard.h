// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a screen reader will hear of a document: headings, table headers with every cell, list items, where links lead. Made from the same
// structure that goes into the PDF's tags, in its reading order, so that it can be checked by reading instead of by trust.
#pragma once

#include "core/report/page.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace holdfast::ui {

struct HeardLine {
    int page = 0;  ///< index of the page on which it begins
    QString text;
};

std::vector<HeardLine> heard(const report::Pages &pages);
/// One text for each page.
QStringList heardPages(const report::Pages &pages);

}  // namespace holdfast::ui
