// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The pack as the console's `content` command prints it (docs/formats.md). Holds no guidance text, only what is asked and where it comes
// from.
#pragma once

#include "core/content/pack.h"

#include <QJsonObject>

namespace holdfast::content {

/// {"pack":{"id","version","digest"},"domains":[...],"vulnerabilities":[...],"prompts":[...],"protective":[...],"linkedCrimes":[...]}
QJsonObject describe(const Pack &pack);
/// {"document","section","year"}; year is null when the source is undated.
QJsonObject describe(const Citation &citation);
QJsonArray describe(const std::vector<Citation> &sources);

}  // namespace holdfast::content
