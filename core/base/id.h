// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Short random names for things inside one case (evidence, people, actions). They say nothing about what they name.
#pragma once

#include <QString>

#include <functional>

namespace holdfast {

/// Gives the next 64 random bits. Passed in, so tests are exact.
using Random = std::function<quint64()>;

/// From the operating system's generator.
Random systemRandom();

/// A prefix and ten letters or digits, e.g. "e-4k9q0zt2xm".
QString newId(QChar prefix, const Random &random = systemRandom());

}  // namespace holdfast
