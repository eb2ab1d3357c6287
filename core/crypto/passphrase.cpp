// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/passphrase.h"

#include <QFile>
#include <QStringList>

#include <sodium.h>
#include <zxcvbn.h>

#include <cstring>

static void loadWords()
{
    Q_INIT_RESOURCE(words);  // a static library's resources are dropped by the linker unless they are named
}

namespace holdfast::crypto {

namespace {
// At an estimated 430 guesses a second for one strong graphics card (256 MiB, 3 passes) this is decades of one card.
constexpr double FewestBits = 40;
// The estimate takes time that grows with the square of the length, and a hundred characters are enough to judge.
constexpr qsizetype LongestJudged = 100;

/// Gives the estimate, in bits, and whether one entry of the list of common passwords covers everything.
std::pair<double, bool> estimate(const char *text)
{
    const char *known[] = {"holdfast", "safeguarding", "safeguarding1", "socialworker", nullptr};
    ZxcMatch_t *parts = nullptr;
    const double bits = ZxcvbnMatch(text, known, &parts);
    bool common = parts != nullptr;
    for (const ZxcMatch_t *part = parts; part != nullptr; part = part->Next) {
        const int type = part->Type & ~MULTIPLE_MATCH;
        common = common && type >= DICTIONARY_MATCH && type <= USER_LEET_MATCH && (part == parts || part->Type >= MULTIPLE_MATCH);
    }
    ZxcvbnFreeInfo(parts);
    return {bits, common};
}
}  // namespace

Passphrase Passphrase::fromInput(QString &&typed)
{
    Passphrase passphrase;
    QString normal = typed.normalized(QString::NormalizationForm_KC);
    QString trimmed = normal.trimmed();
    QByteArray utf8 = trimmed.toUtf8();
    wipe(typed);
    wipe(normal);
    wipe(trimmed);
    passphrase.m_bytes = SecretBuffer::copyOf(utf8);
    wipe(utf8);
    return passphrase;
}

Passphrase Passphrase::fromInput(const QString &typed)
{
    QString copy(typed.constData(), typed.size());
    return fromInput(std::move(copy));
}

Passphrase Passphrase::clone() const
{
    Passphrase copy;
    copy.m_bytes = m_bytes.clone();
    return copy;
}

PassphraseStrength passphraseStrength(const Passphrase &passphrase)
{
    qsizetype characters = 0;
    for (const char byte : passphrase.utf8())
        characters += (quint8(byte) & 0xc0) != 0x80 ? 1 : 0;
    if (characters < ShortestPassphrase)
        return {false, PassphraseReason::TooShort};
    const qsizetype judged = std::min(passphrase.utf8().size(), LongestJudged);
    SecretBuffer text(std::size_t(judged) + 1);
    std::memcpy(text.data(), passphrase.utf8().data(), std::size_t(judged));
    const auto [bits, common] = estimate(reinterpret_cast<const char *>(text.data()));
    if (bits >= FewestBits)
        return {true, PassphraseReason::None};
    return {false, common ? PassphraseReason::Common : PassphraseReason::Guessable};
}

PassphraseStrength passphraseStrength(const QString &typed)
{
    return passphraseStrength(Passphrase::fromInput(typed));
}

QStringList passphraseWords()
{
    loadWords();
    QFile file(QStringLiteral(":/holdfast/words.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the word list is not in the program");
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QString generatePassphrase(int words)
{
    prepare();
    const QStringList list = passphraseWords();
    QString made;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            made += QLatin1Char(' ');
        made += list.at(randombytes_uniform(quint32(list.size())));
    }
    return made;
}

}  // namespace holdfast::crypto
