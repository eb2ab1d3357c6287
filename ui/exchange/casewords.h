// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A piece of a case in words: where it stands, and what each side says there. For reading two versions side by side.
#pragma once

#include "core/content/pack.h"
#include "core/exchange/review.h"

namespace holdfast::ui {

/// "Professional judgement, why"; never an id.
QString placeInWords(const content::Pack &pack, const casefile::Case &record, const QStringList &place);
/// What one side says there, one line for each thing; "Nothing recorded" where it says nothing.
QString valueInWords(const content::Pack &pack, const QStringList &place, const QJsonValue &value);

}  // namespace holdfast::ui
