// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/backups.h"

#include "core/store/filecopy.h"
#include "core/store/platform.h"
#include "core/store/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>

namespace holdfast::store::backups {

namespace {
const QString TimeForm = QStringLiteral("yyyyMMdd-HHmmss");

QString stemOf(const QString &storePath)
{
    return QFileInfo(storePath).completeBaseName();
}

Result<void> ready(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    // Making every missing part would write to the place where a drive is mounted while it is not.
    if (!QFileInfo(info.absolutePath()).isDir() || !QDir(info.absolutePath()).mkdir(info.fileName()))
        return unexpected(ErrorCode::NotFound, QStringLiteral("backup folder"));
    return {};
}

void removeOutdated(const QString &folder, const QString &storePath, const QString &shortId, const Policy &policy, const QDateTime &now)
{
    for (const File &file : outdated(list(folder, storePath, shortId), policy, now))
        QFile::remove(file.path);
}
}  // namespace

QString nameFor(const QString &storePath, const QString &shortId, const QDateTime &at)
{
    return QStringLiteral("%1-%2-%3.backup").arg(stemOf(storePath), shortId, at.toUTC().toString(TimeForm));
}

std::vector<File> list(const QString &folder, const QString &storePath, const QString &shortId)
{
    const QRegularExpression form(QStringLiteral("^%1-%2-(\\d{8}-\\d{6})\\.backup$")
                                      .arg(QRegularExpression::escape(stemOf(storePath)),
                                           shortId.isEmpty() ? QStringLiteral("[0-9a-f]{6}") : QRegularExpression::escape(shortId)));
    std::vector<File> found;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        const auto match = form.match(name);
        if (!match.hasMatch())
            continue;
        QDateTime at = QDateTime::fromString(match.captured(1), TimeForm);
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
            found.push_back({QDir(folder).filePath(name), at});
    }
    std::sort(found.begin(), found.end(), [](const File &a, const File &b) { return a.at > b.at; });
    return found;
}

std::vector<File> outdated(const std::vector<File> &newestFirst, const Policy &policy, const QDateTime &now)
{
    std::vector<File> old;
    QSet<QString> taken;  // days, weeks and months that have their newest already
    const QDate today = now.toUTC().date();
    const auto isFirstOf = [&taken](const QString &span) {
        const bool isFirst = !taken.contains(span);
        taken.insert(span);
        return isFirst;
    };
    for (const File &file : newestFirst) {
        const QDate day = file.at.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool firstOfDay = isFirstOf(day.toString(Qt::ISODate));
        const bool firstOfWeek = isFirstOf(QStringLiteral("w%1-%2").arg(year).arg(week));
        const bool firstOfMonth = isFirstOf(QStringLiteral("m%1-%2").arg(day.year()).arg(day.month()));
        const bool keep = &file == &newestFirst.front() || day > today ||  // a clock that was wrong is no reason to lose one
                          (firstOfDay && day.addDays(policy.days) > today) || (firstOfWeek && day.addDays(7 * policy.weeks) > today) ||
                          (firstOfMonth && day.addMonths(policy.months) > today);
        if (!keep)
            old.push_back(file);
    }
    return old;
}

QDate lastDay(const std::vector<File> &newestFirst, const Policy &policy)
{
    if (newestFirst.empty())
        return {};
    const QDate newest = newestFirst.front().at.date();
    return std::max({newest.addDays(policy.days), newest.addDays(7 * policy.weeks), newest.addMonths(policy.months)});
}

Result<File> make(Vault &vault, const QString &folder, const Policy &policy, const QDateTime &now, const Progress &progress)
{
    if (const auto there = ready(folder); !there)
        return there.failure();
    const File file{QDir(folder).filePath(nameFor(vault.path(), vault.shortId(), now)), now.toUTC()};
    if (const auto made = vault.backup(file.path, progress); !made)
        return made.failure();
    removeOutdated(folder, vault.path(), vault.shortId(), policy, now);
    return file;
}

Result<File> copyTo(const File &backup, const QString &storePath, const QString &shortId, const QString &folder, const Policy &policy,
                    const QDateTime &now)
{
    if (const auto there = ready(folder); !there)
        return there.failure();
    const File file{QDir(folder).filePath(QFileInfo(backup.path).fileName()), backup.at};
    if (QFileInfo::exists(file.path))
        return unexpected(ErrorCode::Exists, QStringLiteral("backup file"));
    const QString part = file.path + QStringLiteral(".part");
    const auto tidy = qScopeGuard([&] { QFile::remove(part); });
    if (const auto copied = copyFile(backup.path, part); !copied)
        return copied.failure();
    if (const auto synced = platform::syncFile(part); !synced)
        return synced.failure();
    const auto same = isSameBytes(backup.path, part);
    if (!same)
        return same.failure();
    if (!*same)
        return unexpected(ErrorCode::Damaged, QStringLiteral("the copy differs"));
    if (const auto named = platform::renameNew(part, file.path); !named)
        return named.failure();
    if (const auto synced = platform::syncFolder(folder); !synced)
        return synced.failure();
    removeOutdated(folder, storePath, shortId, policy, now);
    return file;
}

}  // namespace holdfast::store::backups
