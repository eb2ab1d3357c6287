// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/arguments.h"

namespace holdfast::cli {

std::optional<QString> Arguments::value(const QString &option) const
{
    const QStringList values = options.value(option);
    return values.isEmpty() ? std::nullopt : std::optional(values.last());
}

std::variant<Arguments, QString> sort(const QStringList &words, const Known &known)
{
    Arguments sorted;
    bool onlyRest = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyRest || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-")) {
            sorted.rest.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyRest = true;
            continue;
        }
        const qsizetype equals = word.startsWith(QLatin1String("--")) ? word.indexOf(QLatin1Char('=')) : -1;
        QString name = equals < 0 ? word : word.left(equals);
        name = name.startsWith(QLatin1String("--")) ? name.mid(2) : name.mid(1);
        if (known.flags.contains(name)) {
            if (equals >= 0)
                return QStringLiteral("The option %1 takes no value.").arg(word.left(equals));
            sorted.options[name];
        } else if (known.withValue.contains(name)) {
            if (equals < 0 && i + 1 >= words.size())
                return QStringLiteral("The option %1 needs a value.").arg(word);
            sorted.options[name].append(equals < 0 ? words.at(++i) : word.mid(equals + 1));
        } else {
            return QStringLiteral("There is no option %1 here.").arg(equals < 0 ? word : word.left(equals));
        }
    }
    return sorted;
}

}  // namespace holdfast::cli
