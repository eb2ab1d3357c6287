// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Cases a practitioner can read and add to: every JSON file of a folder under tests/data holds one case or a list of cases, each with
// "about" (what it is about, in words), "in" (what is recorded) and "out" (what must come out).
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace holdfast::tests {

/// Adds one row per case: columns in and out. A file that cannot be read, or a folder without cases, is a failure.
inline void addCases(const QString &folder)
{
    QTest::addColumn<QJsonObject>("in");
    QTest::addColumn<QJsonObject>("out");
    const QDir dir(QStringLiteral(HOLDFAST_SOURCE_DIR "/tests/data/") + folder);
    int number = 0;
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(name + QLatin1String(": ") + error.errorString()));
        const QJsonArray cases = document.isArray() ? document.array() : QJsonArray{document.object()};
        QVERIFY2(!cases.isEmpty(), qPrintable(name));
        for (const QJsonValue &one : cases) {
            const QJsonObject object = one.toObject();
            QVERIFY2(object.keys() == QStringList({QStringLiteral("about"), QStringLiteral("in"), QStringLiteral("out")}),
                     qPrintable(name));
            const QString about = name.chopped(5) + QLatin1String(": ") + object.value(QLatin1String("about")).toString();
            QTest::newRow(qPrintable(about)) << object.value(QLatin1String("in")).toObject()
                                             << object.value(QLatin1String("out")).toObject();
            ++number;
        }
    }
    QVERIFY2(number > 0, qPrintable(dir.path()));
}

/// So that a failing row shows both sides as a practitioner would write them.
inline QByteArray shown(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

}  // namespace holdfast::tests
