// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The code on the recovery sheet: 140 random bits and a check group of 20, printed as eight groups of four letters or digits.
// A typing error is told apart from a key of another store. The text exists to be printed once; it is never stored.
#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

namespace holdfast::crypto {

class RecoveryKey {
public:
    static RecoveryKey random();
    /// Forgives small letters, spaces, hyphens, and O, I, L for 0, 1, 1. BadRecoveryCode when the check group does not fit.
    static Result<RecoveryKey> parse(const QString &typed);

    /// "7K2M-...": eight groups of four with hyphens.
    QString printed() const;
    /// 32 bytes. The bits are random already, so one keyed digest is enough.
    SecretBuffer deriveKey(QByteArrayView salt) const;

private:
    RecoveryKey() = default;
    SecretBuffer m_symbols;  // 28 values of five bits
};

}  // namespace holdfast::crypto
