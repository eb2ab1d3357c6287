// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pagekinds.h"

#include <QStringList>

namespace holdfast::ui {

bool isGate(const QString &page)
{
    return page == pageid::Paused || page == pageid::Unlock || page == pageid::CreateStore || changesStore(page);
}

bool changesStore(const QString &page)
{
    return page == pageid::RestoreBackup || page == pageid::Rescue;
}

bool needsNoCase(const QString &page)
{
    static const QStringList pages{pageid::CaseList,
                                   pageid::RecoverySheet,
                                   QStringLiteral("settings"),
                                   QStringLiteral("help"),
                                   QStringLiteral("blank-form"),
                                   QStringLiteral("sent-case"),
                                   QStringLiteral("filled-form"),
                                   QStringLiteral("backups"),
                                   QStringLiteral("check-store"),
                                   QStringLiteral("change-keys"),
                                   QStringLiteral("retention"),
                                   QStringLiteral("journal"),
                                   QStringLiteral("export-all"),
                                   QStringLiteral("missing-summary")};
    return pages.contains(page);
}

}  // namespace holdfast::ui
