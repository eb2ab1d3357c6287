// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Fictional documents of every shape a report can take, for tests and measurements.
#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace holdfast::tests {

/// "short", "empty", "long", "stress", "bare"
QStringList sampleNames();
report::Document sample(const QString &name);
/// A word longer than any line, of which "stress" holds those of 0 to 39 and of 100 to 139.
QString longWord(int number);

}  // namespace holdfast::tests
