// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/base/id.h"

#include <QRandomGenerator>

namespace holdfast {

Random systemRandom()
{
    return [] { return QRandomGenerator::system()->generate64(); };
}

QString newId(QChar prefix, const Random &random)
{
    // 32 letters without i, l, o, u: five bits each, and nothing that reads as another letter on paper.
    static constexpr char Alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    QString id(prefix);
    id += QLatin1Char('-');
    quint64 bits = random();
    for (int i = 0; i < 10; ++i, bits >>= 5)
        id += QLatin1Char(Alphabet[bits & 31]);
    return id;
}

}  // namespace holdfast
