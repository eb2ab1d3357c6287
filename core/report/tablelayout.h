// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Lays out tables and what looks like one. A row is kept whole where a page can hold it; a longer one is split with its header
// row repeated. Every cell is a cell of the structure, also an empty one.
#pragma once

#include "core/report/document.h"
#include "core/report/flow.h"

namespace holdfast::report {

void layOut(Flow &flow, const KeyValues &table);
void layOut(Flow &flow, const Table &table);
void layOut(Flow &flow, const SignatureLines &signature);

}  // namespace holdfast::report
