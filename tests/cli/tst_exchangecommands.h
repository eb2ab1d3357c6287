// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/cli/console.h"

#include <QObject>

namespace holdfast::tests {

class ExchangeCommandsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void caseTravelsThereAndBack();
    void aFormComesBack();
    void refusals_data();
    void refusals();
};

}  // namespace holdfast::tests
