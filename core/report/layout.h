// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Lays a document out on A4 pages. Pure: the same document gives the same pages. Headings stay with what follows, rows are kept
// whole where they fit a page, header rows repeat, and nothing is ever cut off. Needs a QGuiApplication for its fonts.
#pragma once

#include "core/report/document.h"
#include "core/report/page.h"

namespace holdfast::report {

Pages layOut(const Document &document);

}  // namespace holdfast::report
