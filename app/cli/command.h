// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What every command shares: where its answer goes, how it says what is wrong, and how it ends. Standard output carries only the
// answer, and all of it or nothing; problems stand on standard error, one a line, each with its place.
#pragma once

#include "app/cli/arguments.h"
#include "core/base/clock.h"
#include "core/base/issue.h"
#include "core/base/result.h"
#include "core/casefile/case.h"
#include "core/casefile/codec.h"
#include "core/content/pack.h"
#include "core/crypto/passphrase.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace holdfast::cli {

/// Exit codes, contract.md 9.
enum Exit {
    Done = 0,
    HasProblems = 1,  ///< the input has problems
    Usage = 2,        ///< the command line was not understood
    NotDone = 3,      ///< it could not be done
};

struct Context {
    Clock clock = systemClock();
    content::Pack pack;
};

struct Command {
    const char *name;
    const char *arguments;  ///< for the help
    const char *purpose;
    Known options;
    int least;  ///< arguments that are no options
    int most;
    int (*run)(const Context &context, const Arguments &arguments);
    bool needsFonts = false;
};

/// Each file of commands gives its own.
std::vector<Command> instrumentCommands();
std::vector<Command> caseCommands();
std::vector<Command> documentCommands();
std::vector<Command> storeCommands();
std::vector<Command> exchangeCommands();
std::vector<Command> formCommands();

/// Writes the answer. NotDone with a message when it cannot be written.
int answer(const QByteArray &bytes);
int answer(const QJsonObject &object);
int answer(const QJsonArray &array);

/// A line on standard error.
void say(const QString &line);
int usage(const QString &sentence);
/// "FILE: PLACE: what (id)" for each; HasProblems.
int problems(const QString &file, const Issues &issues);
/// The sentence for the code; NotDone. `what` names the file or reference it is about.
int notDone(const QString &what, const Error &error);
int notDone(const QString &what, const QString &sentence);

/// All of a file, or of standard input for "-", up to one byte more than `most`.
Result<QByteArray> readAll(const QString &path, qsizetype most = casefile::MaxBytes);
/// One line of standard input without its end; what follows stays for readAll().
Result<QByteArray> readLine();

/// Opening and closing a store's own file behind its back would drop its lock.
bool isSameFile(const QString &a, const QString &b);
/// The first line of the file that --passphrase-file (or another option) names, or of standard input. `guarded` is never read as one.
Result<crypto::Passphrase> passphraseFrom(const Arguments &arguments, const QString &guarded,
                                          const QString &option = QStringLiteral("passphrase-file"));

/// Writes a file that only its owner can read, whole or not at all. "-" is standard output.
int writeFile(const QString &path, const QByteArray &bytes);

/// Either of them reads and says what is wrong; nothing means that, and `exit` is set.
std::optional<QJsonObject> objectFrom(const QString &path, int &exit);
/// Fields this version does not know are named on standard error, and kept.
std::optional<casefile::Case> caseFrom(const QString &path, int &exit);

}  // namespace holdfast::cli
