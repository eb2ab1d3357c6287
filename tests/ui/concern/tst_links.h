// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The link picture: nothing overlaps, everything can be walked to and read, and the table beside it says the same.
#pragma once

#include <QObject>

namespace holdfast::tests {

class LinkLayoutTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlaps_data();
    void nothingOverlaps();
    void theSameLinksGiveTheSamePicture();
    void aLongPictureBeginsWithTheChild();
};

class LinksPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLinkIsTypedOnce();
    void everyItemIsOnTheBus();
    void walkedByKeyboard();
    void theTableSaysTheSame();
    void whatAlsoAppearsElsewhere_data();
    void whatAlsoAppearsElsewhere();
    void itLeavesInThePoliceReportOnly();
    void nothingRecordedYet();
};

}  // namespace holdfast::tests
