// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages.h"

#include "ui/keeping/backupspage.h"
#include "ui/keeping/checkstorepage.h"
#include "ui/keeping/exportpage.h"
#include "ui/keeping/journalpage.h"
#include "ui/keeping/keyspage.h"
#include "ui/keeping/rescuepage.h"
#include "ui/keeping/restorepage.h"
#include "ui/keeping/retentionpage.h"

namespace holdfast::ui {

const PageTable &keepingPages()
{
    static const PageTable table{
        {QStringLiteral("backups"), make<BackupsPage>},        {QStringLiteral("restore-backup"), make<RestorePage>},
        {QStringLiteral("check-store"), make<CheckStorePage>}, {QStringLiteral("rescue"), make<RescuePage>},
        {QStringLiteral("change-keys"), make<KeysPage>},       {QStringLiteral("retention"), make<RetentionPage>},
        {QStringLiteral("journal"), make<JournalPage>},        {QStringLiteral("export-all"), make<ExportPage>},
    };
    return table;
}

}  // namespace holdfast::ui
