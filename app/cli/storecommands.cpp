// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/storeaccess.h"

#include "core/casefile/codec.h"
#include "core/session/caserecords.h"
#include "core/store/location.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace holdfast::cli {

namespace {

using store::OpenMode;
using store::Vault;

int create(const Context &context, const Arguments &arguments)
{
    const QString path = arguments.rest.at(1);
    const auto secret = passphrase(arguments);
    if (!secret)
        return notDone(path, secret.error());
    if (!QFileInfo(path).absoluteDir().exists())
        return notDone(path, QStringLiteral("There is no such folder. Make it first, or choose another one."));
    if (QFileInfo::exists(path))
        return notDone(path, {ErrorCode::Exists, {}});  // before the key's cost is measured, which takes its time
    const store::Location location = store::locationOf(path);
    if (location == store::Location::Network || location == store::Location::Synced)
        say(QStringLiteral(
            "This folder is on the network, or a program copies it elsewhere. Keep the store on this computer if you can; its "
            "backups may go there."));
    const QString label = arguments.value(QStringLiteral("label")).value_or(QStringLiteral("Records"));
    const auto made = Vault::create({path, label, place(), crypto::KdfCost::calibrated()}, *secret, context.clock);
    if (!made)
        return notDone(path, made.error());
    remember(path);
    say(QStringLiteral("This is the recovery code. It is shown once. Keep it on paper, away from the computer."));
    return answer(made->recovery.printed().toUtf8() + '\n');
}

int import(const Context &context, const Arguments &arguments)
{
    const QString path = arguments.rest.at(1);
    for (const QString &file : arguments.rest.mid(2))
        if (isSameFile(file, path))
            return notDone(file, {ErrorCode::NotACaseFile, {}});
    // The passphrase is the first line of standard input, so it is taken before a case from there. Every file is read before the store is
    // opened, and everything is judged before anything is written.
    const auto secret = passphrase(arguments);
    const bool asNew = arguments.has(QStringLiteral("as-new"));
    int worst = Done;
    struct Incoming {
        QString file;
        casefile::Case record;
    };
    std::vector<Incoming> incoming;
    for (const QString &file : arguments.rest.mid(2)) {
        int exit = Done;
        auto record = caseFrom(file, exit);
        if (record && !asNew && record->reference.trimmed().isEmpty())
            exit = problems(file, {{QStringLiteral("no-reference"), QStringLiteral("/reference"),
                                    QStringLiteral("a case needs one; --as-new gives it")}});
        worst = std::max(worst, exit);
        if (record)
            incoming.push_back({file, std::move(*record)});
    }
    if (worst != Done)
        return worst;

    const auto vault = opened(context, arguments, For::Changing, secret);
    if (!vault)
        return NotDone;
    const auto before = listed(*vault);
    if (!before)
        return notDone(path, before.error());
    QStringList used;
    for (const Listed &one : *before)
        used.append(one.summary.reference);
    for (Incoming &one : incoming) {
        if (asNew)
            one.record.reference = session::referenceAfter(used);
        else if (used.contains(one.record.reference))
            worst =
                problems(one.file, {{QStringLiteral("reference-exists"), QStringLiteral("/reference"),
                                     QStringLiteral("a case with this reference is there already; --as-new gives it the next free one")}});
        used.append(one.record.reference);
    }
    if (worst != Done)
        return worst;

    QJsonArray result;
    for (const Incoming &one : incoming) {
        const auto saved =
            vault->save(store::RecordId::random(), 0, session::contentOf(one.record, context.clock()), QStringLiteral("imported"));
        if (!saved)
            return notDone(path, saved.error());
        result.append(QJsonObject{{QStringLiteral("reference"), one.record.reference}});
    }
    return answer(result);
}

int list(const Context &context, const Arguments &arguments)
{
    const auto vault = opened(context, arguments, For::Reading);
    if (!vault)
        return NotDone;
    const auto cases = listed(*vault);
    if (!cases)
        return notDone(arguments.rest.at(1), cases.error());
    QJsonArray result;
    for (const Listed &one : *cases)
        result.append(QJsonObject{{QStringLiteral("reference"), one.summary.reference},
                                  {QStringLiteral("state"), casefile::stageOn(one.summary, ukDate(context.clock()))},
                                  {QStringLiteral("changed"), isoUk(one.entry.changed)}});
    return answer(result);
}

int exportCase(const Context &context, const Arguments &arguments)
{
    if (const auto out = arguments.value(QStringLiteral("o")); out && isSameFile(*out, arguments.rest.at(1)))
        return notDone(*out, {ErrorCode::Exists, {}});
    const auto vault = opened(context, arguments, For::Reading);
    if (!vault)
        return NotDone;
    const QString path = arguments.rest.at(1), reference = arguments.rest.at(2);
    const auto cases = listed(*vault);
    if (!cases)
        return notDone(path, cases.error());
    const auto found = std::find_if(cases->begin(), cases->end(), [&](const Listed &one) { return one.summary.reference == reference; });
    if (found == cases->end())
        return notDone(path, QStringLiteral("There is no case with this reference. \"store list\" shows them."));
    const auto record = newest(*vault, found->entry);
    if (!record)
        return notDone(path, record.error());
    // What leaves the store is remembered before it leaves; a store open to read only cannot remember.
    if (vault->mode() == OpenMode::Write)
        if (const auto noted = vault->note(QStringLiteral("exported"), found->entry.id, QStringLiteral("console")); !noted)
            return notDone(path, noted.error());
    const QByteArray json = casefile::toJson(*record);
    const auto out = arguments.value(QStringLiteral("o"));
    return out ? writeFile(*out, json) : answer(json);
}

int verify(const Context &context, const Arguments &arguments)
{
    const auto vault = opened(context, arguments, For::Reading);
    if (!vault)
        return NotDone;
    const QString path = arguments.rest.at(1);
    auto report = vault->verify();
    if (!report)
        return notDone(path, report.error());
    quint64 cases = 0;
    if (const auto readable = report->isSound() ? vault->records() : vault->readableRecords(); readable) {
        for (const store::RecordEntry &entry : *readable) {
            if (entry.kind != session::CaseKind)
                continue;
            ++cases;
            // The bytes are whole; are they a case this program can open?
            if (const auto record = newest(*vault, entry); !record && report->isSound())
                report->problems.push_back(
                    {QStringLiteral("not-a-case"), entry.id.text(), QStringLiteral("the record is whole but is not a case")});
        }
    }
    QJsonArray problems;
    for (const Issue &issue : report->problems)
        problems.append(
            QJsonObject{{QStringLiteral("id"), issue.id}, {QStringLiteral("place"), issue.place}, {QStringLiteral("text"), issue.detail}});
    const int written = answer(QJsonObject{{QStringLiteral("cases"), qint64(cases)},
                                           {QStringLiteral("revisions"), qint64(report->revisions)},
                                           {QStringLiteral("problems"), problems}});
    if (written != Done || report->isSound())
        return written;
    return notDone(path, {ErrorCode::Tampered, {}});
}

int backup(const Context &context, const Arguments &arguments)
{
    const auto vault = opened(context, arguments, For::Changing);
    if (!vault)
        return NotDone;
    const QString out = arguments.rest.at(2);
    if (const auto copied = vault->backup(out); !copied)
        return notDone(out, copied.error());
    return Done;
}

int run(const Context &context, const Arguments &arguments)
{
    std::vector<StoreAction> actions = {{"create", 2, 2, create},     {"import", 3, 10'000, import}, {"list", 2, 2, list},
                                        {"export", 3, 3, exportCase}, {"verify", 2, 2, verify},      {"backup", 3, 3, backup}};
    for (const auto &more : {keepingActions(), wholeActions()})
        actions.insert(actions.end(), more.begin(), more.end());
    for (const StoreAction &action : actions) {
        if (arguments.rest.first() != QLatin1String(action.name))
            continue;
        if (arguments.rest.size() < action.least || arguments.rest.size() > action.most)
            return usage(QStringLiteral("\"store %1\" was given too few or too many names.").arg(QLatin1String(action.name)));
        return action.run(context, arguments);
    }
    QStringList names;
    for (const StoreAction &action : actions)
        names << QLatin1String(action.name);
    return usage(QStringLiteral("\"store\" can do these: %1.").arg(names.join(QStringLiteral(", "))));
}

}  // namespace

std::vector<Command> storeCommands()
{
    const Known options{{QStringLiteral("passphrase-file"), QStringLiteral("label"), QStringLiteral("o"),
                         QStringLiteral("new-passphrase-file"), QStringLiteral("reason"), QStringLiteral("by"), QStringLiteral("second")},
                        {QStringLiteral("as-new"), QStringLiteral("plain")}};
    return {
        {"store",
         "create|list|verify|journal|review|rotate STORE, import STORE CASE..., export STORE REFERENCE [-o OUT], backup STORE OUT, "
         "keep STORE FOLDER [--second FOLDER], restore BACKUP STORE, salvage DAMAGED NEW, hold|release|dispose STORE REFERENCE, "
         "archive STORE OUT [--plain], unpack ARCHIVE FOLDER",
         "an encrypted store; its passphrase is the first line of --passphrase-file F, or of standard input", options, 1, 10'000, run,
         true},
    };
}

}  // namespace holdfast::cli
