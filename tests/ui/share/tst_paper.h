// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

namespace holdfast::tests {

/// The preview, the printer and the PDF show the same pages: compared as ink, in other people's programs.
class Paper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thePdfIsThePreview();
    void paperIsThePreview();
    void aPrintQueueTakesThePages();
    void onlyThePagesAskedForArePrinted();
};

}  // namespace holdfast::tests
