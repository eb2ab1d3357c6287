// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace holdfast::tests {

/// What somebody else made, by mistake or on purpose: a clear answer with a place, at once.
class HostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void files_data();
    void files();
    void made_data();
    void made();
    void problemsHaveTheirPlace_data();
    void problemsHaveTheirPlace();
    void everyTruncationIsRefused();
    void everyFlippedByteOfCborIsAnAnswer();
    void alienCborIsRefused_data();
    void alienCborIsRefused();
    void largeTextsAreFine();
    void detailsRepeatNoContents();
};

}  // namespace holdfast::tests
