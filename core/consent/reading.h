// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Reads the flat objects of yes, no and unknown that both rule sets take. Reports every problem with its place.
// Never guesses: what is not one of the words is an issue, not an unknown.
#pragma once

#include "core/base/issue.h"
#include "core/base/tri.h"

#include <QJsonObject>

#include <span>

namespace holdfast::consent {

template <class Inputs>
struct TriField {
    QLatin1String name;
    Tri Inputs::*field;
};

/// An absent key stays not answered.
template <class Inputs>
void readTris(const QJsonObject &object, std::span<const TriField<Inputs>> fields, Inputs &inputs, Issues &issues)
{
    for (const auto &[name, field] : fields) {
        if (!object.contains(name))
            continue;
        const QString word = object.value(name).toString();  // empty when it is no text at all
        if (const auto read = triFromWord(word); read && !word.isEmpty())
            inputs.*field = *read;
        else
            issues.push_back({QStringLiteral("bad-word"), QLatin1Char('/') + name, QStringLiteral("expected yes, no or unknown")});
    }
}

template <class Inputs>
void writeTris(const Inputs &inputs, std::span<const TriField<Inputs>> fields, QJsonObject &object)
{
    for (const auto &[name, field] : fields)
        if (inputs.*field != Tri::NotAnswered)
            object.insert(name, triWord(inputs.*field));
}

inline void refuseOtherKeys(const QJsonObject &object, const QStringList &known, Issues &issues)
{
    for (const QString &key : object.keys())
        if (!known.contains(key))
            issues.push_back({QStringLiteral("unknown-key"), QLatin1Char('/') + key, QStringLiteral("there is no such input")});
}

}  // namespace holdfast::consent
