// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/language.h"

#include <QCoreApplication>
#include <QTranslator>

namespace holdfast::ui {

QString tr(const char *text)
{
    return QCoreApplication::translate("holdfast::ui", text);
}

bool installLanguage(QCoreApplication &app, const QString &language)
{
    return installCatalogue(app, QStringLiteral(":/i18n/app_%1.qm").arg(language));
}

bool installCatalogue(QCoreApplication &app, const QString &file)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(file) && app.installTranslator(translator))
        return true;
    delete translator;
    return false;
}

}  // namespace holdfast::ui
