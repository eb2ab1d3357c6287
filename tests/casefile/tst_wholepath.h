// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What is asked for after each step of one case, from the first call to closing.
#pragma once

#include <QObject>

namespace holdfast::tests {

class WholePathTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneCaseFromTheFirstCallToClosing();
};

}  // namespace holdfast::tests
