// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The console's sentences for error codes: what happened and what to do next, for an administrator. None carries a person's data.
#pragma once

#include "core/base/error.h"

namespace holdfast::cli {

QString errorSentence(ErrorCode code);

}  // namespace holdfast::cli
