// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Yes, no, not known, or nobody has answered yet. The last two are never read as "no".
#pragma once

#include <QString>

#include <optional>

namespace holdfast {

enum class Tri { NotAnswered, Yes, No, NotKnown };

inline bool isUnknown(Tri answer)
{
    return answer == Tri::NotKnown || answer == Tri::NotAnswered;
}

/// "yes", "no", "unknown"; empty when not answered: the words of the case file and the console.
inline QString triWord(Tri answer)
{
    switch (answer) {
    case Tri::NotAnswered: return {};
    case Tri::Yes: return QStringLiteral("yes");
    case Tri::No: return QStringLiteral("no");
    case Tri::NotKnown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

/// The reverse; nothing for any other word.
inline std::optional<Tri> triFromWord(const QString &word)
{
    for (Tri answer : {Tri::NotAnswered, Tri::Yes, Tri::No, Tri::NotKnown})
        if (word == triWord(answer))
            return answer;
    return std::nullopt;
}

}  // namespace holdfast
