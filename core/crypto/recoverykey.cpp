// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/recoverykey.h"

#include "core/crypto/hash.h"

#include <array>
#include <cstring>

namespace holdfast::crypto {

namespace {
constexpr std::size_t Symbols = 28;
constexpr std::size_t CheckSymbols = 4;
constexpr std::size_t Group = 4;
constexpr char Alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Twenty bits of the digest, as four symbols.
std::array<unsigned char, CheckSymbols> checkGroup(const SecretBuffer &symbols)
{
    const SecretBuffer sum = secretDigest(QByteArrayView("holdfast recovery"), symbols.view());
    const quint32 bits = quint32(sum.data()[0]) | quint32(sum.data()[1]) << 8 | quint32(sum.data()[2]) << 16;
    std::array<unsigned char, CheckSymbols> group{};
    for (std::size_t i = 0; i < CheckSymbols; ++i)
        group[i] = (bits >> (5 * i)) & 31;
    return group;
}

int symbolOf(QChar typed)
{
    QChar letter = typed.toUpper();
    if (letter == QLatin1Char('O'))
        letter = QLatin1Char('0');
    if (letter == QLatin1Char('I') || letter == QLatin1Char('L'))
        letter = QLatin1Char('1');
    const char ascii = letter.toLatin1();
    const char *const found = ascii != 0 ? std::strchr(Alphabet, ascii) : nullptr;
    return found != nullptr ? int(found - Alphabet) : -1;
}
}  // namespace

RecoveryKey RecoveryKey::random()
{
    RecoveryKey key;
    key.m_symbols = SecretBuffer::random(Symbols);
    for (std::size_t i = 0; i < Symbols; ++i)
        key.m_symbols.data()[i] &= 31;
    return key;
}

Result<RecoveryKey> RecoveryKey::parse(const QString &typed)
{
    SecretBuffer read(Symbols + CheckSymbols);
    std::size_t count = 0;
    for (const QChar character : typed) {
        if (character.isSpace() || character == QLatin1Char('-') || character.category() == QChar::Punctuation_Dash)
            continue;
        const int symbol = symbolOf(character);
        if (symbol < 0 || count == read.size())
            return unexpected(ErrorCode::BadRecoveryCode, QStringLiteral("symbol %1").arg(count + 1));
        read.data()[count++] = static_cast<unsigned char>(symbol);
    }
    if (count != read.size())
        return unexpected(ErrorCode::BadRecoveryCode, QStringLiteral("length"));
    RecoveryKey key;
    key.m_symbols = SecretBuffer::copyOf(read.view().first(Symbols));
    const auto check = checkGroup(key.m_symbols);
    if (std::memcmp(check.data(), read.data() + Symbols, CheckSymbols) != 0)
        return unexpected(ErrorCode::BadRecoveryCode, QStringLiteral("check group"));
    return key;
}

QString RecoveryKey::printed() const
{
    const auto check = checkGroup(m_symbols);
    QString text;
    for (std::size_t i = 0; i < Symbols + CheckSymbols; ++i) {
        if (i > 0 && i % Group == 0)
            text += QLatin1Char('-');
        text += QLatin1Char(Alphabet[i < Symbols ? m_symbols.data()[i] : check[i - Symbols]]);
    }
    return text;
}

SecretBuffer RecoveryKey::deriveKey(QByteArrayView salt) const
{
    return secretDigest(salt, m_symbols.view());
}

}  // namespace holdfast::crypto
