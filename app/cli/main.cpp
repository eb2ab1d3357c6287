// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/quiet.h"

#include <QGuiApplication>
#include <QLocale>

#include <memory>

namespace {

using namespace holdfast;
using namespace holdfast::cli;

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto &group :
         {instrumentCommands(), caseCommands(), documentCommands(), exchangeCommands(), formCommands(), storeCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

QString help(const std::vector<Command> &commands)
{
    QString text = QStringLiteral("holdfast-cli [--now ISO-TIME] [--lang LANGUAGE] COMMAND ...\n\n"
                                  "Answers are on standard output, problems on standard error.\n"
                                  "Exit: 0 done, 1 the input has problems, 2 the command was not understood, 3 it could not be done.\n\n");
    for (const Command &command : commands)
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QLatin1String(command.name), QLatin1String(command.arguments), QLatin1String(command.purpose));
    return text + QStringLiteral("\n  --now ISO-TIME    the time to work with, e.g. 2026-05-14T15:40:00+01:00\n"
                                 "  --lang LANGUAGE   the language of the content, e.g. en-GB\n"
                                 "  --help, --version\n");
}

int run(const QStringList &words, const std::vector<Command> &commands, const Command *command)
{
    Known known = command ? command->options : Known();
    known.withValue << QStringLiteral("now") << QStringLiteral("lang");
    known.flags << QStringLiteral("help") << QStringLiteral("version") << QStringLiteral("h");
    auto sorted = sort(words, known);
    if (const auto *sentence = std::get_if<QString>(&sorted))
        return usage(*sentence);
    Arguments &arguments = std::get<Arguments>(sorted);
    const bool asksForHelp = !arguments.rest.isEmpty() && arguments.rest.constFirst() == QLatin1String("help");
    if (asksForHelp || arguments.has(QStringLiteral("help")) || arguments.has(QStringLiteral("h")))
        return answer(help(commands).toUtf8());
    if (arguments.has(QStringLiteral("version")))
        return answer("holdfast-cli " HOLDFAST_VERSION "\n");
    if (arguments.rest.isEmpty())
        return usage(QStringLiteral("Say what to do."));
    if (!command)
        return usage(QStringLiteral("There is no such command."));
    arguments.rest.removeFirst();
    if (arguments.rest.size() < command->least || arguments.rest.size() > command->most)
        return usage(QStringLiteral("\"%1\" was given too few or too many names.").arg(QLatin1String(command->name)));

    Context context{systemClock(), content::Pack::builtIn()};
    if (const auto text = arguments.value(QStringLiteral("now"))) {
        const QDateTime now = fromIso(*text);
        if (!now.isValid())
            return usage(QStringLiteral("--now needs a real time such as 2026-05-14T15:40:00+01:00."));
        context.clock = fixedClock(now);
    }
    if (const auto language = arguments.value(QStringLiteral("lang"))) {
        const QLocale locale(*language);
        if (locale.language() == QLocale::C)
            return usage(QStringLiteral("--lang needs a language such as en-GB."));
        context.pack = content::Pack::inLanguage(QLocale::languageToCode(locale.language()));
    }
    return command->run(context, arguments);
}

}  // namespace

int main(int argc, char **argv)
{
    quietPlatform();
    QCoreApplication::setApplicationName(QStringLiteral("holdfast"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const std::vector<Command> commands = allCommands();

    // Only laying out a document needs fonts, and the application object that finds them.
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const Command *command = nullptr;
    bool isValue = false;
    for (const QString &word : words) {
        if (!isValue && !word.startsWith(QLatin1Char('-'))) {
            for (const Command &one : commands)
                if (word == QLatin1String(one.name))
                    command = &one;
            break;
        }
        isValue = !isValue && (word == QLatin1String("--now") || word == QLatin1String("--lang"));
    }
    std::unique_ptr<QCoreApplication> app;
    if (command && command->needsFonts) {
        const SilentStandardError silence;
        app = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        app = std::make_unique<QCoreApplication>(argc, argv);
    }
    return run(words, commands, command);
}
