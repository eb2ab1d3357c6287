// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/storeaccess.h"

#include "core/casefile/codec.h"
#include "core/session/caserecords.h"
#include "core/session/safekeeping.h"
#include "core/session/wholestore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace holdfast::cli {

namespace {

using store::Vault;
namespace safekeeping = session::safekeeping;

QString isoUtc(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

/// --reason, which what is decided about a case cannot do without.
std::optional<QString> reason(const Arguments &arguments)
{
    const QString given = arguments.value(QStringLiteral("reason")).value_or(QString()).trimmed();
    return given.isEmpty() ? std::nullopt : std::optional(given);
}

int reasonWanted()
{
    return usage(QStringLiteral("Say why: --reason TEXT. The store's journal keeps it."));
}

int keep(const Context &context, const Arguments &arguments)
{
    const auto vault = opened(context, arguments, For::Changing);
    if (!vault)
        return NotDone;
    const QString folder = QFileInfo(arguments.rest.at(2)).absoluteFilePath();
    const auto settings = safekeeping::backupSettings(*vault);
    if (!settings)
        return notDone(arguments.rest.at(1), settings.error());
    namespace backups = store::backups;
    const auto made = backups::make(*vault, folder, settings->keep, context.clock());
    if (!made)
        return notDone(folder, made.error());
    int exit = Done;
    const QString second = arguments.value(QStringLiteral("second")).value_or(QString());
    if (!second.isEmpty()) {
        const auto copied = backups::copyTo(*made, vault->path(), vault->shortId(), second, settings->keep, context.clock());
        if (!copied)
            exit = notDone(second, copied.error());
    }
    const auto kept = backups::list(folder, vault->path(), vault->shortId());
    QJsonArray files;
    for (const auto &file : kept)
        files.append(QJsonObject{{QStringLiteral("file"), QFileInfo(file.path).fileName()}, {QStringLiteral("at"), isoUtc(file.at)}});
    const int written = answer(QJsonObject{{QStringLiteral("made"), QFileInfo(made->path).fileName()},
                                           {QStringLiteral("kept"), files},
                                           {QStringLiteral("lastDay"), backups::lastDay(kept, settings->keep).toString(Qt::ISODate)}});
    return exit == Done ? written : exit;
}

int restore(const Context &context, const Arguments &arguments)
{
    const QString from = arguments.rest.at(1), to = arguments.rest.at(2);
    const auto why = reason(arguments);
    if (!why)
        return reasonWanted();
    const auto secret = passphrase(arguments);
    if (!secret)
        return notDone(from, secret.error());
    const auto restored = Vault::restore(from, to, place(), secret->clone(), *why, context.clock);
    if (!restored)
        return notDone(restored.error().code == ErrorCode::Busy ? to : from, restored.error());
    remember(to);
    const auto cases = listed(*restored->vault);
    return answer(QJsonObject{{QStringLiteral("cases"), cases ? qint64(cases->size()) : 0},
                              {QStringLiteral("replaced"), restored->replaced.isEmpty() ? QJsonValue() : QJsonValue(restored->replaced)}});
}

int salvage(const Context &context, const Arguments &arguments)
{
    const QString from = arguments.rest.at(1), to = arguments.rest.at(2);
    const auto secret = passphrase(arguments);
    if (!secret)
        return notDone(from, secret.error());
    const store::Salvaging how{[&](quint32 kind, const QByteArray &detail) {
                                   const auto record = kind == session::CaseKind ? session::caseOf(detail)
                                                                                 : Result<casefile::Case>(unexpected(ErrorCode::NotFound));
                                   return record ? session::contentOf(*record, context.clock()).summary : QByteArray();
                               },
                               safekeeping::settingNames(),
                               {}};
    const auto rescued = Vault::salvage(from, secret->clone(), {to, QStringLiteral("Records"), place(), crypto::KdfCost::calibrated()},
                                        *secret, how, context.clock);
    if (!rescued)
        return notDone(rescued.error().code == ErrorCode::Exists ? to : from, rescued.error());
    remember(to);
    const store::Salvaged &found = rescued->found;
    const int written = answer(QJsonObject{{QStringLiteral("cases"), qint64(found.records)},
                                           {QStringLiteral("revisions"), qint64(found.revisions)},
                                           {QStringLiteral("drafts"), qint64(found.drafts)},
                                           {QStringLiteral("complete"), found.isComplete},
                                           {QStringLiteral("recoveryCode"), rescued->recovery.printed()}});
    if (written != Done || found.isComplete)
        return written;
    say(QStringLiteral("Not everything could be read. What is missing may be in a backup."));
    return HasProblems;
}

int rotate(const Context &context, const Arguments &arguments)
{
    const QString path = arguments.rest.at(1);
    const auto secret = passphrase(arguments);
    const auto vault = opened(context, arguments, For::Changing, secret);
    if (!vault)
        return NotDone;
    Result<crypto::Passphrase> fresh = secret->clone();
    if (const auto file = arguments.value(QStringLiteral("new-passphrase-file"))) {
        Arguments other;
        other.options[QStringLiteral("passphrase-file")] = {*file};
        fresh = passphraseFrom(other, path);
    }
    if (!fresh)
        return notDone(path, fresh.error());
    const auto sheet = vault->rotateKeys(*fresh, crypto::KdfCost::calibrated());
    if (!sheet)
        return notDone(path, sheet.error());
    say(QStringLiteral(
        "Everything is sealed under new keys. This is the new recovery code; it is shown once. Backups made before still open "
        "with the old passphrase and the old code: make a new one and destroy them."));
    return answer(sheet->printed().toUtf8() + '\n');
}

int journal(const Context &context, const Arguments &arguments)
{
    const auto vault = opened(context, arguments, For::Reading);
    if (!vault)
        return NotDone;
    const QString path = arguments.rest.at(1);
    const auto entries = vault->journal();
    if (!entries)
        return notDone(path, entries.error());
    std::map<store::RecordId, QString> references;
    if (const auto cases = listed(*vault))
        for (const Listed &one : *cases)
            references[one.entry.id] = one.summary.reference;
    return answer(session::journalJson(*entries, references));
}

int review(const Context &context, const Arguments &arguments)
{
    const auto vault = opened(context, arguments, For::Reading);
    if (!vault)
        return NotDone;
    const QString path = arguments.rest.at(1);
    const auto cases = listed(*vault);
    const auto retention = safekeeping::retention(*vault);
    if (!cases || !retention)
        return notDone(path, cases ? retention.error() : cases.error());
    QJsonArray result;
    for (const Listed &one : *cases) {
        const QByteArray id = one.entry.id.bytes();
        const auto decided = retention->cases.find(id);
        const bool isHeld = decided != retention->cases.end() && decided->second.hold.has_value();
        const QDate date = session::reviewDate(*retention, id, one.summary);
        QJsonObject fields{{QStringLiteral("reference"), one.summary.reference},
                           {QStringLiteral("reviewOn"), date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue()},
                           {QStringLiteral("due"), date.isValid() && !isHeld && date <= ukDate(context.clock())},
                           {QStringLiteral("onHold"), isHeld}};
        if (isHeld)
            fields[QStringLiteral("holdReason")] = decided->second.hold->reason;
        result.append(fields);
    }
    return answer(result);
}

using Decision = std::function<Result<void>(Vault &, const Listed &, const QString &)>;

int decide(const Context &context, const Arguments &arguments, const Decision &decision)
{
    const auto why = reason(arguments);
    if (!why)
        return reasonWanted();
    const auto vault = opened(context, arguments, For::Changing);
    if (!vault)
        return NotDone;
    const QString path = arguments.rest.at(1), reference = arguments.rest.at(2);
    const auto one = found(*vault, reference);
    if (!one && one.error().code == ErrorCode::NotFound)
        return notDone(path, QStringLiteral("There is no case with this reference. \"store list\" shows them."));
    if (!one)
        return notDone(path, one.error());
    const auto done = decision(*vault, *one, *why);
    if (!done && done.error().code == ErrorCode::Refused)
        return notDone(reference, QStringLiteral("This case is on hold. \"store release\" lifts that, with a reason."));
    return done ? int(Done) : notDone(path, done.error());
}

QString who(const Arguments &arguments)
{
    return arguments.value(QStringLiteral("by")).value_or(QStringLiteral("console"));
}

int hold(const Context &context, const Arguments &arguments)
{
    return decide(context, arguments, [&](Vault &vault, const Listed &one, const QString &why) {
        return safekeeping::hold(vault, one.entry.id.bytes(), {why, who(arguments), context.clock()});
    });
}

int release(const Context &context, const Arguments &arguments)
{
    return decide(context, arguments, [&](Vault &vault, const Listed &one, const QString &why) {
        return safekeeping::release(vault, one.entry.id.bytes(), why + QLatin1Char('\n') + who(arguments));
    });
}

int dispose(const Context &context, const Arguments &arguments)
{
    return decide(context, arguments, [&](Vault &vault, const Listed &one, const QString &why) {
        return safekeeping::dispose(vault, one.entry.id.bytes(),
                                    QStringList{one.summary.reference, why, who(arguments)}.join(QLatin1Char('\n')));
    });
}

}  // namespace

std::vector<StoreAction> keepingActions()
{
    return {{"keep", 3, 3, keep},     {"restore", 3, 3, restore}, {"salvage", 3, 3, salvage},
            {"rotate", 2, 2, rotate}, {"journal", 2, 2, journal}, {"review", 2, 2, review},
            {"hold", 3, 3, hold},     {"release", 3, 3, release}, {"dispose", 3, 3, dispose}};
}

}  // namespace holdfast::cli
