// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How the child, people, things and events of a case are linked; entries of the chronology that may be one event.
#pragma once

#include <QObject>

namespace holdfast::tests {

class LinksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachLinkIsRecordedOnce();
    void whatIsGoneSaysSo();
    void namesWithoutAFirstLine_data();
    void namesWithoutAFirstLine();
    void sampleIsLinked();
    void mayBeOneEvent_data();
    void mayBeOneEvent();
    void partsOfOneRecordAreNoPair();
    void newEvidenceBehindARow();
};

}  // namespace holdfast::tests
