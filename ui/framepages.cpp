// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages.h"

#include "ui/blankform.h"
#include "ui/caselist.h"
#include "ui/createstore.h"
#include "ui/exchange/filledform.h"
#include "ui/exchange/sendcase.h"
#include "ui/exchange/sentcase.h"
#include "ui/gatepages.h"
#include "ui/helppage.h"
#include "ui/newcase.h"
#include "ui/overview.h"
#include "ui/recoverysheet.h"
#include "ui/settings.h"

namespace holdfast::ui {

const PageTable &framePages()
{
    static const PageTable table{
        {QStringLiteral("create-store"), make<CreateStorePage>},
        {QStringLiteral("unlock"), make<UnlockPage>},
        {QStringLiteral("recovery-sheet"), make<RecoverySheetPage>},
        {QStringLiteral("paused"), make<PausedPage>},
        {QStringLiteral("case-list"), make<CaseListPage>},
        {QStringLiteral("new-case"), make<NewCasePage>},
        {QStringLiteral("overview"), make<OverviewPage>},
        {QStringLiteral("delete-case"), make<DeleteCasePage>},
        {QStringLiteral("blank-form"), make<BlankFormPage>},
        {QStringLiteral("send-case"), make<SendCasePage>},
        {QStringLiteral("sent-case"), make<SentCasePage>},
        {QStringLiteral("filled-form"), make<FilledFormPage>},
        {QStringLiteral("settings"), make<SettingsPage>},
        {QStringLiteral("help"), make<HelpPage>},
    };
    return table;
}

}  // namespace holdfast::ui
