// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"

#include "core/casefile/codec.h"
#include "core/exchange/sealedcase.h"
#include "core/report/printable.h"

namespace holdfast::cli {

namespace {

/// What differs from the sentences for a store.
int notOpened(const QString &path, const Error &error)
{
    if (error.code == ErrorCode::WrongKey)
        return notDone(path, QStringLiteral("That passphrase does not open this file. Ask for it again, by phone."));
    if (error.code == ErrorCode::Damaged)
        return notDone(path, QStringLiteral("This file was damaged on its way. Ask for it to be sent again."));
    if (error.code == ErrorCode::NotACaseFile)
        return notDone(path, QStringLiteral("This is not a sealed case."));
    return notDone(path, error);
}

int seal(const Context &context, const Arguments &arguments)
{
    const QString path = arguments.rest.at(1);
    const auto out = arguments.value(QStringLiteral("o"));
    if (!out)
        return usage(QStringLiteral("\"case seal\" needs -o OUT: the sealed file is not text."));
    const auto secret = passphraseFrom(arguments, path);
    if (!secret)
        return notDone(path, secret.error());
    int exit = Done;
    auto record = caseFrom(path, exit);
    if (!record)
        return exit;
    const auto file = exchange::seal({std::move(*record), arguments.value(QStringLiteral("from")).value_or(QString()),
                                      arguments.value(QStringLiteral("message")).value_or(QString()), context.clock()},
                                     *secret);
    return file ? writeFile(*out, *file) : notDone(path, file.error());
}

int open(const Context &, const Arguments &arguments)
{
    const QString path = arguments.rest.at(1);
    const auto secret = passphraseFrom(arguments, path);
    if (!secret)
        return notDone(path, secret.error());
    const auto file = readAll(path);
    if (!file)
        return notDone(path, file.error());
    const auto opened = exchange::open(*file, *secret);
    if (!opened)
        return notOpened(path, opened.error());
    if (!opened->from.isEmpty() || !opened->message.isEmpty())
        say(QStringLiteral("From %1, sealed %2. %3")
                .arg(opened->from.isEmpty() ? QStringLiteral("somebody who gave no name") : report::printable(opened->from),
                     isoUk(opened->at), report::printable(opened->message)));
    const QByteArray json = casefile::toJson(opened->record);
    const auto out = arguments.value(QStringLiteral("o"));
    return out ? writeFile(*out, json) : answer(json);
}

int run(const Context &context, const Arguments &arguments)
{
    if (arguments.rest.first() == QLatin1String("seal"))
        return seal(context, arguments);
    if (arguments.rest.first() == QLatin1String("open"))
        return open(context, arguments);
    return usage(QStringLiteral("\"case\" can seal or open."));
}

}  // namespace

std::vector<Command> exchangeCommands()
{
    const Known options{{QStringLiteral("passphrase-file"), QStringLiteral("o"), QStringLiteral("from"), QStringLiteral("message")}, {}};
    return {
        {"case", "seal CASE -o OUT [--from NAME] [--message TEXT], open SEALED [-o OUT]",
         "one case for a colleague, encrypted; the passphrase is the first line of --passphrase-file F, or of standard input", options, 2,
         2, run},
    };
}

}  // namespace holdfast::cli
