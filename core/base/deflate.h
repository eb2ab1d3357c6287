// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Makes bytes smaller, in the form that everything reads: zlib's (RFC 1950). The same bytes give the same answer.
// Only what makes them smaller is here: what makes them large again is Qt's, and knows how large they may become.
#pragma once

#include <QByteArray>

namespace holdfast {

enum class Effort {
    Quick = 1,     ///< while a person waits for a save
    Thorough = 8,  ///< for what is written once and kept or sent; beyond it there is next to nothing to gain
};

/// A zlib stream.
QByteArray deflated(QByteArrayView plain, Effort effort);
/// The same after its plain size in four bytes, the highest first: what qUncompress() takes.
QByteArray deflatedWithSize(QByteArrayView plain, Effort effort);

}  // namespace holdfast
