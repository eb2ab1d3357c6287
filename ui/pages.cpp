// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages.h"

namespace holdfast::ui {

Page *createPage(const QString &id, session::Session &session, QWidget *parent)
{
    const QString family = id.section(QLatin1Char('.'), 0, 0) + QStringLiteral(".*");
    for (const PageTable *table : {&framePages(), &sectionPages(), &domainPages(), &historyPages(), &keepingPages()})
        for (const QString &key : {id, family})
            if (const auto found = table->constFind(key); found != table->constEnd())
                return (*found)(id, session, parent);
    return nullptr;
}

}  // namespace holdfast::ui
