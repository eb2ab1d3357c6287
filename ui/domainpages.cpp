// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages.h"

namespace holdfast::ui {

const PageTable &domainPages()
{
    static const PageTable table{};
    return table;
}

}  // namespace holdfast::ui
