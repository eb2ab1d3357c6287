// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/records.h"

#include "tests/store/scratch.h"

#include <QDir>

using namespace holdfast;
using namespace holdfast::store;
using namespace holdfast::tests;

void RecordsTest::whatIsSavedIsReadAgain()
{
    Scratch scratch;
    const RecordId id = RecordId::random();
    {
        auto vault = scratch.create();
        QVERIFY_OK(vault);
        QCOMPARE((*vault)->label(), QStringLiteral("North team"));
        QVERIFY((*vault)->isUnlocked());
        QCOMPARE((*vault)->save(id, 0, contentOf("one", "first"), QStringLiteral("begun")).value_or(0), quint64(1));
        QCOMPARE((*vault)->save(id, 1, contentOf("two", "second"), QStringLiteral("left the page")).value_or(0), quint64(2));
        QVERIFY((*vault)->isAnchored());
    }
    auto vault = scratch.open();
    QVERIFY_OK(vault);
    QVERIFY(!(*vault)->isUnlocked());
    QCOMPARE((*vault)->label(), QStringLiteral("North team"));
    QCOMPARE_ERROR((*vault)->records(), ErrorCode::Locked);
    QCOMPARE_ERROR((*vault)->read(id), ErrorCode::Locked);
    QCOMPARE_ERROR((*vault)->save(id, 2, contentOf("x", "y"), {}), ErrorCode::Locked);
    QVERIFY_OK((*vault)->unlock(storePassphrase()));
    const auto list = (*vault)->records();
    QVERIFY_OK(list);
    QCOMPARE(list->size(), std::size_t(1));
    QCOMPARE(list->front(), (RecordEntry{id, 1, 2, "two", StoreMoment, false}));
    QCOMPARE((*vault)->read(id).value_or(QByteArray()), QByteArray("second"));
    QCOMPARE((*vault)->read(id, 1).value_or(QByteArray()), QByteArray("first"));
    const auto history = (*vault)->history(id);
    QVERIFY_OK(history);
    const QString device = QStringLiteral("test-laptop");
    QCOMPARE(*history, (std::vector<RevisionInfo>{{1, StoreMoment, QStringLiteral("begun"), device},
                                                  {2, StoreMoment, QStringLiteral("left the page"), device}}));
    const auto report = (*vault)->verify();
    QVERIFY_OK(report);
    QVERIFY(report->isSound());
    QCOMPARE(report->records, quint64(1));
    QCOMPARE(report->revisions, quint64(2));
    (*vault)->lock();
    QVERIFY(!(*vault)->isUnlocked());
    QCOMPARE_ERROR((*vault)->records(), ErrorCode::Locked);
}
