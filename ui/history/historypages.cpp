// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages.h"

#include "ui/concern/linkspage.h"
#include "ui/history/chronologypage.h"
#include "ui/history/comparepage.h"
#include "ui/history/missingsummarypage.h"

namespace holdfast::ui {

const PageTable &historyPages()
{
    static const PageTable table{
        {QStringLiteral("chronology"), make<ChronologyPage>},
        {QStringLiteral("compare"), make<ComparePage>},
        {QStringLiteral("links"), make<LinksPage>},
        {QStringLiteral("missing-summary"), make<MissingSummaryPage>},
    };
    return table;
}

}  // namespace holdfast::ui
