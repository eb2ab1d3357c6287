// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/damage.h"
#include "tests/store/keys.h"
#include "tests/store/network.h"
#ifdef IO_RECORDER
#include "tests/store/powercut.h"
#endif
#include "tests/store/records.h"
#include "tests/store/recovery.h"
#include "tests/store/sharing.h"
#include "tests/store/tamper.h"
#include "tests/suite.h"

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet("HOLDFAST_SOAK"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "14400000");
    QCoreApplication app(argc, argv);
#ifdef IO_RECORDER
    return holdfast::tests::run<RecordsTest, KeysTest, TamperTest, SharingTest, RecoveryTest, NetworkTest, DamageTest, PowerCutTest>(
        app.arguments());
#else
    return holdfast::tests::run<RecordsTest, KeysTest, TamperTest, SharingTest, RecoveryTest, NetworkTest, DamageTest>(app.arguments());
#endif
}
