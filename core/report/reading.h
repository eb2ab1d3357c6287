// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Laid-out pages as they are read, not as they look: the logical structure that goes into the PDF's tags with its text in reading order,
// and where words stand on the pages. Page furniture that is not read aloud is not in it.
#pragma once

#include "core/report/page.h"

namespace holdfast::report {

/// The pages are read once and must outlive it.
class Reading {
public:
    explicit Reading(const Pages &pages);
    /// Tags under this one, in the order they are read.
    const std::vector<int> &under(int tag) const { return m_under[size_t(tag)]; }
    /// Everything the tag says, with what stands under it.
    QString text(int tag) const;
    /// Index of the page on which it begins; the page of what came before it when it says nothing.
    int page(int tag) const { return m_page[size_t(tag)]; }
    /// Where a link leads, in words; empty for other tags.
    QString description(int tag) const { return m_description[size_t(tag)]; }

private:
    struct Part {
        int tag = -1;  ///< of what stands under it, or
        const QString *text = nullptr;
    };
    const Pages &m_pages;
    std::vector<std::vector<Part>> m_parts;
    std::vector<std::vector<int>> m_under;
    std::vector<int> m_page;
    std::vector<QString> m_description;
};

/// Where words were found: one rectangle for each line they reach, in twips on the page of this index.
struct Place {
    int page = 0;
    QRectF rect;
    bool operator==(const Place &) const = default;
};
using Found = std::vector<Place>;

/// Every place where the words stand, in reading order: in any case, with any spaces and line breaks between the words, straight or
/// curly quotation marks. Empty for empty words.
std::vector<Found> find(const Pages &pages, const QString &words);

}  // namespace holdfast::report
