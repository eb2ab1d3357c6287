// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The only painter of a page: on the screen and on paper. Black and greys on whatever is there; the caller fills the paper.
#pragma once

#include "core/report/page.h"

class QPainter;

namespace holdfast::report {

/// In twips from the page's top left corner: scale the painter first, e.g. by 96.0 / 1440 for 96 dots per inch.
void paintPage(QPainter &painter, const Page &page);

}  // namespace holdfast::report
