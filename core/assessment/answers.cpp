// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/assessment/answers.h"

namespace holdfast::assessment {

QString answerWord(Answer answer)
{
    switch (answer) {
    case Answer::NotAnswered: return {};
    case Answer::Present: return QStringLiteral("present");
    case Answer::NotSeen: return QStringLiteral("not-seen");
    case Answer::NotKnown: return QStringLiteral("not-known");
    }
    Q_UNREACHABLE();
}

std::optional<Answer> answerFromWord(const QString &word)
{
    for (Answer answer : {Answer::NotAnswered, Answer::Present, Answer::NotSeen, Answer::NotKnown})
        if (word == answerWord(answer))
            return answer;
    return std::nullopt;
}

}  // namespace holdfast::assessment
