// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Writes a content pack's texts as a Qt Linguist catalogue, for a translator or for the pseudo-locale run.
#pragma once

#include "core/content/pack.h"

#include <functional>

namespace holdfast::tests {

/// Gives the translation of one text; an empty one is left for a person.
using Translate = std::function<QString(const QString &)>;

/// The .ts file, in the order of the keys.
QByteArray catalogue(const content::Pack &pack, const QString &language, const Translate &translate);

/// Every letter changed and a third longer, so that a text that was not taken from the catalogue, or does not fit, is seen at once.
/// Placeholders, access keys' signs, tags and entities stay.
QString pseudo(const QString &text);

}  // namespace holdfast::tests
