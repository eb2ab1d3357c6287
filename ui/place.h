// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Where somebody was on a page: the field, the caret in it, how far down. Kept while they work, so that unlocking leads back to it.
// Names of fields and numbers only; nothing that was typed.
#pragma once

#include <QJsonObject>

namespace holdfast::ui {

class Page;

/// "page", "field", "caret" and "scroll"; the field and the caret only where the focus is on the page.
QJsonObject placeOn(const Page &page);
/// Caret and scroll, after the page has gone to the field.
void returnTo(const QJsonObject &place, Page *page);

}  // namespace holdfast::ui
