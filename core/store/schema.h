// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The tables of a store, word for word. What is in a file must be exactly this: a trigger or view planted in it is not ours.
#pragma once

#include "core/store/database.h"

namespace holdfast::store::schema {

inline constexpr int Version = 1;

/// Makes the tables in an empty file, inside the caller's transaction.
Result<void> create(Database &database);
/// Takes away what keeps revisions and journal from being rewritten, and puts it back; both inside one transaction that seals them anew.
Result<void> allowRewriting(Database &database);
Result<void> forbidRewriting(Database &database);
/// NotAStore, NewerFormat, or Tampered when the schema differs in a single character. Changes nothing.
Result<void> check(Database &database);

}  // namespace holdfast::store::schema
