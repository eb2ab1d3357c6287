// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/content/help.h"

#include <QFile>

static void initHelpResource()
{
    Q_INIT_RESOURCE(help);
}

namespace holdfast::content {

const std::vector<HelpPage> &helpPages()
{
    static const std::vector<HelpPage> pages = [] {
        initHelpResource();
        std::vector<HelpPage> read;
        for (const char *id : {"getting-started", "assessment", "evidence", "signing", "printing", "referral", "hide-and-lock",
                               "passphrase", "keyboard", "messages", "guidance", "limits", "data-protection", "accessibility"}) {
            QFile file(QStringLiteral(":/holdfast/help/%1.md").arg(QLatin1String(id)));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("the manual is not compiled in: %s", id);
            const QString text = QString::fromUtf8(file.readAll());
            read.push_back({QLatin1String(id), text.section(QLatin1Char('\n'), 0, 0).mid(2), text});
        }
        return read;
    }();
    return pages;
}

const HelpPage *helpPage(const QString &id)
{
    for (const HelpPage &page : helpPages()) {
        if (page.id == id)
            return &page;
    }
    return nullptr;
}

}  // namespace holdfast::content
