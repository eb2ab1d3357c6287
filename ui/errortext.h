// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Sentences for error codes. Every one says what to do next; none carries a person's data.
#pragma once

#include "core/base/error.h"

namespace holdfast::ui {

/// One or two plain sentences for the practitioner, translated.
QString errorText(const Error &error);

}  // namespace holdfast::ui
