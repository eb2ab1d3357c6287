// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// One case as an encrypted file for a colleague: sealed with a passphrase that is told by phone, opened on their computer, and sent back
// the same way. Carries the record with its versions, corrections and wording; never the practitioner's private note.
// Layout in docs/formats.md. A file that was damaged on the way is told apart from a wrong passphrase; one altered on purpose is not.
#pragma once

#include "core/base/result.h"
#include "core/casefile/case.h"
#include "core/crypto/kdf.h"
#include "core/crypto/passphrase.h"

namespace holdfast::exchange {

struct SealedCase {
    casefile::Case record;
    QString from;     ///< who sealed it, as they said
    QString message;  ///< what they ask of the reader
    QDateTime at;     ///< UTC, seconds
};

/// The bytes of the file. WeakPassphrase when it would not protect them, TooLarge when the case would not be read back.
Result<QByteArray> seal(const SealedCase &sealed, const crypto::Passphrase &passphrase, crypto::KdfCost cost = crypto::KdfCost::floor());

/// NotACaseFile, NewerFormat, Damaged (changed on the way: ask for it again), WrongKey, NoMemory, TooLarge.
Result<SealedCase> open(QByteArrayView file, const crypto::Passphrase &passphrase);

/// Whether it claims to be such a file: enough to choose the right question, not to trust it.
bool isSealedCase(QByteArrayView file);

/// "A-0042 to read 2026-11-23.hfcase": says nothing about the child or the topic.
QString fileName(const casefile::Case &record, QDate day);

}  // namespace holdfast::exchange
