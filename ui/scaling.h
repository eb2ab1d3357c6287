// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Sizes that follow the text. What a page sets once, when it is made, is wrong as soon as somebody changes the size of text on that page;
// here it is set again each time the font of the widget changes.
#pragma once

#include <functional>

class QWidget;

namespace holdfast::ui {

/// Runs `size` now, and after each change of the widget's font. It must only size this widget.
void sizeWithText(QWidget *widget, const std::function<void()> &size);

}  // namespace holdfast::ui
