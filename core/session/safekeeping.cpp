// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/safekeeping.h"

#include "core/session/caserecords.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>

namespace holdfast::session {

namespace {

const QString BackupsName = QStringLiteral("backups");
const QString RetentionName = QStringLiteral("retention");

Result<QJsonObject> object(store::Vault &vault, const QString &name)
{
    const auto bytes = vault.setting(name);
    if (!bytes)
        return bytes.failure();
    return *bytes ? QCborValue::fromCbor(**bytes).toMap().toJsonObject() : QJsonObject();
}

Result<void> setObject(store::Vault &vault, const QString &name, const QJsonObject &object)
{
    return vault.setSetting(name, QCborMap::fromJsonObject(object).toCborValue().toCbor());
}

int within(const QJsonObject &object, const char *key, int otherwise, int most)
{
    return std::clamp(object.value(QLatin1String(key)).toInt(otherwise), 0, most);
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

Result<void> write(store::Vault &vault, const Retention &retention)
{
    QJsonObject cases;
    for (const auto &[id, one] : retention.cases) {
        QJsonObject fields;
        if (one.reviewOn.isValid())
            fields[QStringLiteral("reviewOn")] = one.reviewOn.toString(Qt::ISODate);
        if (one.hold)
            fields[QStringLiteral("hold")] = QJsonObject{{QStringLiteral("reason"), one.hold->reason},
                                                         {QStringLiteral("by"), one.hold->by},
                                                         {QStringLiteral("since"), one.hold->since.toUTC().toString(Qt::ISODate)}};
        if (!fields.isEmpty())
            cases[QString::fromLatin1(id.toHex())] = fields;
    }
    return setObject(vault, RetentionName,
                     {{QStringLiteral("yearsAfterBirth"), retention.rule.yearsAfterBirth},
                      {QStringLiteral("yearsAfterLastChange"), retention.rule.yearsAfterLastChange},
                      {QStringLiteral("cases"), cases}});
}

/// Changes what was decided about one case and remembers why.
Result<void> decide(store::Vault &vault, const QByteArray &id, const char *action, const QString &why,
                    const std::function<void(CaseRetention &)> &change)
{
    auto all = safekeeping::retention(vault);
    if (!all)
        return all.failure();
    change(all->cases[id]);
    if (const auto written = write(vault, *all); !written)
        return written;
    return vault.note(QLatin1String(action), store::RecordId::fromBytes(id).value_or(store::RecordId()), why);
}

}  // namespace

QString backupFolder(const BackupSettings &settings, const QString &storePath)
{
    return settings.folder.isEmpty() ? QFileInfo(storePath).absoluteDir().filePath(QStringLiteral("Backups")) : settings.folder;
}

QDate reviewDate(const Retention &retention, const QByteArray &id, const casefile::Summary &summary)
{
    if (const auto decided = retention.cases.find(id); decided != retention.cases.end() && decided->second.reviewOn.isValid())
        return decided->second.reviewOn;
    QDate date;
    const RetentionRule &rule = retention.rule;
    if (rule.yearsAfterBirth > 0 && summary.dateOfBirth.isValid())
        date = summary.dateOfBirth.addYears(rule.yearsAfterBirth);
    if (rule.yearsAfterLastChange > 0 && summary.changed.isValid()) {
        const QDate quiet = ukDate(summary.changed).addYears(rule.yearsAfterLastChange);
        date = date.isValid() ? std::max(date, quiet) : quiet;
    }
    return date;
}

namespace safekeeping {

Result<BackupSettings> backupSettings(store::Vault &vault)
{
    const auto fields = object(vault, BackupsName);
    if (!fields)
        return fields.failure();
    BackupSettings settings;
    settings.isOn = fields->value(QLatin1String("on")).toBool(true);
    settings.folder = text(*fields, "folder");
    settings.secondFolder = text(*fields, "secondFolder");
    settings.keep = {std::max(1, within(*fields, "days", settings.keep.days, 366)), within(*fields, "weeks", settings.keep.weeks, 104),
                     within(*fields, "months", settings.keep.months, 120)};
    return settings;
}

Result<void> setBackupSettings(store::Vault &vault, const BackupSettings &settings)
{
    return setObject(vault, BackupsName,
                     {{QStringLiteral("on"), settings.isOn},
                      {QStringLiteral("folder"), settings.folder},
                      {QStringLiteral("secondFolder"), settings.secondFolder},
                      {QStringLiteral("days"), settings.keep.days},
                      {QStringLiteral("weeks"), settings.keep.weeks},
                      {QStringLiteral("months"), settings.keep.months}});
}

Result<Retention> retention(store::Vault &vault)
{
    const auto fields = object(vault, RetentionName);
    if (!fields)
        return fields.failure();
    Retention all;
    all.rule = {within(*fields, "yearsAfterBirth", all.rule.yearsAfterBirth, 150),
                within(*fields, "yearsAfterLastChange", all.rule.yearsAfterLastChange, 150)};
    const QJsonObject cases = fields->value(QLatin1String("cases")).toObject();
    for (auto one = cases.begin(); one != cases.end(); ++one) {
        const QJsonObject read = one.value().toObject();
        CaseRetention decided{QDate::fromString(text(read, "reviewOn"), Qt::ISODate), {}};
        if (read.contains(QLatin1String("hold"))) {
            const QJsonObject hold = read.value(QLatin1String("hold")).toObject();
            decided.hold = Hold{text(hold, "reason"), text(hold, "by"), QDateTime::fromString(text(hold, "since"), Qt::ISODate)};
        }
        all.cases[QByteArray::fromHex(one.key().toLatin1())] = decided;
    }
    return all;
}

Result<void> setRule(store::Vault &vault, const RetentionRule &rule)
{
    auto all = retention(vault);
    if (!all)
        return all.failure();
    all->rule = rule;
    if (const auto written = write(vault, *all); !written)
        return written;
    return vault.note(
        QStringLiteral("retention-rule"), {},
        QStringLiteral("%1 years after birth, %2 after the last change").arg(rule.yearsAfterBirth).arg(rule.yearsAfterLastChange));
}

Result<void> setReviewDate(store::Vault &vault, const QByteArray &id, QDate date, const QString &reason)
{
    return decide(vault, id, "review-date", date.toString(Qt::ISODate) + QLatin1Char('\n') + reason,
                  [date](CaseRetention &one) { one.reviewOn = date; });
}

Result<void> hold(store::Vault &vault, const QByteArray &id, const Hold &hold)
{
    return decide(vault, id, "hold", hold.reason + QLatin1Char('\n') + hold.by, [&hold](CaseRetention &one) { one.hold = hold; });
}

Result<void> release(store::Vault &vault, const QByteArray &id, const QString &reason)
{
    return decide(vault, id, "release", reason, [](CaseRetention &one) { one.hold.reset(); });
}

Result<void> dispose(store::Vault &vault, const QByteArray &id, const QString &told)
{
    auto all = retention(vault);
    if (!all)
        return all.failure();
    const auto decided = all->cases.find(id);
    if (decided != all->cases.end() && decided->second.hold)
        return unexpected(ErrorCode::Refused, QStringLiteral("on hold"));
    if (const auto erased = vault.erase(store::RecordId::fromBytes(id).value_or(store::RecordId()), told); !erased)
        return erased;
    if (decided == all->cases.end())
        return {};
    all->cases.erase(decided);
    // The case is gone; that something was once decided about it is of no consequence any more.
    (void)write(vault, *all);
    return {};
}

QStringList settingNames()
{
    return {BackupsName, RetentionName, PracticeName, PositionName, ParkName};
}

}  // namespace safekeeping

}  // namespace holdfast::session
