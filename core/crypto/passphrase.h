// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A passphrase as it is typed, and whether it is good enough to protect a store.
// Normalised (NFKC) so that the same keys pressed on another keyboard or system open the same store. Never kept, never logged.
#pragma once

#include "core/crypto/secret.h"

namespace holdfast::crypto {

class Passphrase {
public:
    /// Takes what was typed, overwrites it, and keeps its normalised UTF-8 in guarded memory. Spaces at the ends are dropped.
    static Passphrase fromInput(QString &&typed);
    static Passphrase fromInput(const QString &typed);

    QByteArrayView utf8() const { return m_bytes.view(); }
    bool isEmpty() const { return m_bytes.isEmpty(); }
    Passphrase clone() const;

private:
    SecretBuffer m_bytes;
};

/// Shortest passphrase taken, in characters. There are no other rules of composition.
inline constexpr int ShortestPassphrase = 12;

/// Why a passphrase was not taken.
enum class PassphraseReason {
    None,
    TooShort,   ///< fewer than ShortestPassphrase characters
    Common,     ///< on the list of common passwords, or one such repeated
    Guessable,  ///< made of words, dates, keyboard runs or repeats that a program tries first
};

struct PassphraseStrength {
    bool acceptable = false;
    PassphraseReason reason = PassphraseReason::None;
    bool operator==(const PassphraseStrength &) const = default;
};

PassphraseStrength passphraseStrength(const Passphrase &passphrase);
PassphraseStrength passphraseStrength(const QString &typed);

/// Random words with a space between them, from the compiled-in list: 11 bits of chance a word.
QString generatePassphrase(int words = 5);
/// The list they come from; at least 2,048 words.
QStringList passphraseWords();

}  // namespace holdfast::crypto
