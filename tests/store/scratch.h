// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A store in a folder that goes away with the test, made with the cheapest key derivation.
#pragma once

#include "core/store/vault.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace holdfast::tests {

inline const QString StorePassphrase = QStringLiteral("quiet heron under seven bridges");
inline const QDateTime StoreMoment(QDate(2026, 5, 14), QTime(9, 30), Qt::UTC);

inline crypto::Passphrase storePassphrase()
{
    return crypto::Passphrase::fromInput(StorePassphrase);
}

struct Scratch {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("work/north.store"));
    store::Place place{folder.filePath(QStringLiteral("settings")), QStringLiteral("test-laptop"),
                       folder.filePath(QStringLiteral("private"))};
    QString recovery;

    Scratch() { QDir().mkpath(folder.filePath(QStringLiteral("work"))); }

    Result<std::unique_ptr<store::Vault>> create()
    {
        auto created = store::Vault::create({path, QStringLiteral("North team"), place, crypto::KdfCost::cheapForTests()},
                                            storePassphrase(), fixedClock(StoreMoment));
        if (!created)
            return created.failure();
        recovery = created->recovery.printed();
        return std::move(created->vault);
    }
    Result<std::unique_ptr<store::Vault>> open(store::OpenMode mode = store::OpenMode::Write) const
    {
        return store::Vault::open(path, mode, place, fixedClock(StoreMoment.addDays(1)));
    }
    Result<std::unique_ptr<store::Vault>> openUnlocked(store::OpenMode mode = store::OpenMode::Write) const
    {
        auto vault = open(mode);
        if (!vault)
            return vault;
        if (const auto unlocked = (*vault)->unlock(storePassphrase()); !unlocked)
            return unlocked.failure();
        return vault;
    }
};

inline store::Content contentOf(const char *summary, const QByteArray &detail)
{
    return {1, QByteArray(summary), detail};
}

inline QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every byte of every file below the folder.
inline QByteArray allFiles(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        all += contentsOf(files.next());
    return all;
}

}  // namespace holdfast::tests

/// Fails the test unless the result is a value.
#define QVERIFY_OK(result)                                                                                                                 \
    do {                                                                                                                                   \
        const auto &outcome = (result);                                                                                                    \
        QVERIFY2(outcome.has_value(),                                                                                                      \
                 outcome.has_value()                                                                                                       \
                     ? ""                                                                                                                  \
                     : qPrintable(QStringLiteral("code %1 %2").arg(int(outcome.error().code)).arg(outcome.error().detail)));               \
    } while (false)
/// Fails the test unless the result is this error.
#define QCOMPARE_ERROR(result, wanted)                                                                                                     \
    do {                                                                                                                                   \
        const auto &outcome = (result);                                                                                                    \
        QVERIFY2(!outcome.has_value(), "succeeded");                                                                                       \
        QCOMPARE(int(outcome.error().code), int(wanted));                                                                                  \
    } while (false)
