// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The boxes and links of a link picture as objects for assistive technology: a list whose items have a name, a place and a way to open
// them. Holds no words of its own: it asks the picture each time.
#pragma once

namespace holdfast::ui {

class LinkPicture;

void installLinkItems();
/// The items are others now.
void forgetLinkItems(LinkPicture *picture);
/// Says that the focus is on this item.
void tellFocusedLinkItem(LinkPicture *picture, int item);

}  // namespace holdfast::ui
