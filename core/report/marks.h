// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The signs beside an answer, drawn as paths so that no font can lack them: readable in one colour and at 8 pixels. They only
// ever accompany the answer's word.
#pragma once

#include "core/report/document.h"

#include <QPainterPath>

namespace holdfast::report {

/// The sign in a square of `side`, its top left corner at the origin. Empty for Mark::None.
QPainterPath markPath(Mark mark, double side);

}  // namespace holdfast::report
