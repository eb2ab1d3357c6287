// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Which parts of a record differ between two of its versions: places to look, never the words themselves.
// The practitioner's own note is no part of it.
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"

#include <QStringList>

namespace holdfast::casefile {

/// Section ids of the pack in the order of the walk, domains as "domain.health", and "new-case" for the first concern.
/// An assessment that was started or signed changes "before-you-start" or "sign".
QStringList changedParts(const Case &before, const Case &after, const content::Pack &pack);

}  // namespace holdfast::casefile
