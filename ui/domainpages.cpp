// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/protectivepage.h"
#include "ui/domain/rowspage.h"
#include "ui/pages.h"
#include "ui/walk/checkpage.h"
#include "ui/walk/meetingpage.h"
#include "ui/walk/sharepage.h"
#include "ui/walk/tasklistpage.h"

namespace holdfast::ui {

const PageTable &domainPages()
{
    static const PageTable table{
        {QStringLiteral("all-sections"), &make<TaskListPage>},
        {QStringLiteral("domain.*"), &make<RowsPage>},
        {QStringLiteral("boys-and-young-men"), &make<RowsPage>},
        {QStringLiteral("vulnerabilities"), &make<RowsPage>},
        {QStringLiteral("protective-factors"), &make<ProtectivePage>},
        {QStringLiteral("check"), &make<CheckPage>},
        {QStringLiteral("share"), &make<SharePage>},
        {QStringLiteral("meeting"), &make<MeetingPage>},
    };
    return table;
}

}  // namespace holdfast::ui
