// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Sentences for error codes and for places that are not safe to keep a store in. Every one says what to do next; none carries a person's
// data.
#pragma once

#include "core/base/error.h"

namespace holdfast::ui {

/// One or two plain sentences for the practitioner, translated.
QString errorText(const Error &error);

/// Why a save did not happen, and that the words are still there.
QString unsavedText(const Error &error);

/// What to know before a store is kept at this path; empty for a drive of this computer.
QString placeWarning(const QString &path);

}  // namespace holdfast::ui
