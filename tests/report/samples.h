// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Fictional documents of every shape a report can take, for tests and measurements.
#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace holdfast::tests {

/// "short", "empty", "long", "stress", "maximal"
QStringList sampleNames();
report::Document sample(const QString &name);

}  // namespace holdfast::tests
