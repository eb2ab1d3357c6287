// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Runs several Qt Test classes as one program; an argument naming a class runs that one only.
#pragma once

#include <QTest>

namespace holdfast::tests {

/// Gives the class name without its namespace.
template <class Suite>
QString suiteName()
{
    return QString::fromLatin1(Suite::staticMetaObject.className()).section(QStringLiteral("::"), -1);
}

template <class... Suites>
int run(QStringList arguments)
{
    const bool named = arguments.size() > 1 && QStringList{suiteName<Suites>()...}.contains(arguments.at(1));
    const QString only = named ? arguments.takeAt(1) : QString();
    int failed = 0;
    const auto one = [&]<class Suite>(Suite *) {
        if (!only.isEmpty() && only != suiteName<Suite>())
            return;
        Suite suite;
        failed += QTest::qExec(&suite, arguments);
    };
    (one(static_cast<Suites *>(nullptr)), ...);
    return failed > 0 ? 1 : 0;
}

}  // namespace holdfast::tests
