// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

class CodecTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldSurvives();
    void everyFieldIsFilled();
    void emptyCaseIsShort();
    void namesAreThoseOfTheContract();
    void rulesReadTheSameNames();
    void schemaNamesEveryFieldAndNoOther();
    void formatsNameEveryField();
    void unknownFieldsAreKeptAndNamed();
    void newerVersions_data();
    void newerVersions();
    void datesOnlyPartlyKnown_data();
    void datesOnlyPartlyKnown();
    void timesKeepTheirMoment_data();
    void timesKeepTheirMoment();
    void itemsWithoutIdGetTheSameOne();
    void frozenFilesOpen_data();
    void frozenFilesOpen();
    void storeNeverLocksAnOddityAway();
    void halfSurrogatesStayReadable();
};

}  // namespace holdfast::tests
