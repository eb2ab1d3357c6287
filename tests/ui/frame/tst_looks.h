// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

/// Contrast of every role, what clocks say, the case list's model and order, and the idle lock's moments.
class Looks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrast_data();
    void contrast();
    void shortWordsOfAClock_data();
    void shortWordsOfAClock();
    void aBoxIsAsSmallAsItsText();
    void caseListNeverGrades();
    void caseListOrder();
    void idleLockWarnsTwiceAndLocks();
    void anyKeyCallsTheLockOff();
};

}  // namespace holdfast::tests
