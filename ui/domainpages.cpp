// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages.h"
#include "ui/walk/sharepage.h"
#include "ui/walk/tasklistpage.h"

namespace holdfast::ui {

const PageTable &domainPages()
{
    static const PageTable table{
        {QStringLiteral("all-sections"), &make<TaskListPage>},
        {QStringLiteral("share"), &make<SharePage>},
    };
    return table;
}

}  // namespace holdfast::ui
