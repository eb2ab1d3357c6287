// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How plain bytes look just before they are sealed: versioned, deflated where it pays, padded so that a size tells little.
#pragma once

#include "core/base/result.h"
#include "core/store/values.h"

namespace holdfast::store::packing {

struct Summary {
    QByteArray detailMark;
    QDateTime at;
    QByteArray body;
};
QByteArray packSummary(const Summary &summary);
Result<Summary> unpackSummary(QByteArray plain);

struct Detail {
    QDateTime at;
    QString device;
    QString reason;
    QByteArray body;
};
QByteArray packDetail(const Detail &detail);
Result<Detail> unpackDetail(QByteArray plain);

QByteArray packDraft(const Draft &draft);
/// `base` is a column, not part of the bytes.
Result<Draft> unpackDraft(QByteArray plain, quint64 base);

QByteArray packSetting(const QByteArray &value);
Result<QByteArray> unpackSetting(QByteArray plain);

struct Entry {
    JournalEntry entry;  ///< without seq and text
    QByteArray detailMark;
    QByteArray summaryMark;
    QByteArray textMark;
};
QByteArray packEntry(const Entry &entry);
Result<Entry> unpackEntry(QByteArray plain);

QByteArray packText(const QString &text);
Result<QString> unpackText(QByteArray plain);

}  // namespace holdfast::store::packing
