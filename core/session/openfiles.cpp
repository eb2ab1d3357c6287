// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/openfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace holdfast::session {

namespace {

constexpr qint64 MostBytes = 256 * 1024;

QJsonObject readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MostBytes)
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<void> writeFile(const QString &folder, const QString &name, const QJsonObject &object)
{
    if (!QDir().mkpath(folder))
        return unexpected(ErrorCode::ReadOnly, QStringLiteral("settings folder"));
    QSaveFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return unexpected(ErrorCode::ReadOnly, name);
    file.write(QJsonDocument(object).toJson());
    if (!file.commit())
        return unexpected(ErrorCode::Io, name);
    return {};
}

const QStringList &themeWords()
{
    static const QStringList words{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                   QStringLiteral("high-contrast")};
    return words;
}

}  // namespace

Preferences readPreferences(const QString &folder)
{
    const QJsonObject object = readFile(QDir(folder).filePath(QStringLiteral("preferences.json")));
    Preferences preferences;
    preferences.theme = Theme(std::max(qsizetype(0), themeWords().indexOf(object.value(QLatin1String("theme")).toString())));
    preferences.textPercent = std::clamp(object.value(QLatin1String("textPercent")).toInt(preferences.textPercent), 85, 200);
    preferences.reduceMovement = object.value(QLatin1String("reduceMovement")).toBool();
    preferences.showSectionList = object.value(QLatin1String("showSectionList")).toBool(true);
    return preferences;
}

Result<void> writePreferences(const QString &folder, const Preferences &preferences)
{
    return writeFile(folder, QStringLiteral("preferences.json"),
                     {{QStringLiteral("theme"), themeWords().value(int(preferences.theme))},
                      {QStringLiteral("textPercent"), preferences.textPercent},
                      {QStringLiteral("reduceMovement"), preferences.reduceMovement},
                      {QStringLiteral("showSectionList"), preferences.showSectionList}});
}

QStringList readStores(const QString &folder)
{
    QStringList paths;
    const QJsonArray stored = readFile(QDir(folder).filePath(QStringLiteral("stores.json"))).value(QLatin1String("stores")).toArray();
    for (const QJsonValue &value : stored)
        if (const QString path = value.toString(); !path.isEmpty() && !paths.contains(path))
            paths << path;
    return paths;
}

Result<void> writeStores(const QString &folder, const QStringList &paths)
{
    return writeFile(folder, QStringLiteral("stores.json"), {{QStringLiteral("stores"), QJsonArray::fromStringList(paths)}});
}

}  // namespace holdfast::session
