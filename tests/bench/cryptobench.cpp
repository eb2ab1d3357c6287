// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/crypto/hash.h"
#include "core/crypto/kdf.h"
#include "core/crypto/sealer.h"
#include "tests/bench/bench.h"

#include <cstring>

namespace holdfast::bench {

void cryptoGroup()
{
    heading(QStringLiteral("Raw limits"));
    const crypto::Sealer sealer(crypto::SecretBuffer::random(crypto::KeySize), 1);
    for (const qsizetype size : {600, 30'000}) {
        const QByteArray plain = text(size, 1);
        QByteArray copy = plain;
        const double copied = repeated(2000, [&](int) { std::memcpy(copy.data(), plain.constData(), std::size_t(size)); }).median();
        const QByteArray blob = sealer.seal("place", plain);
        const QString bytes = QStringLiteral("%1 bytes").arg(size);
        line(QStringLiteral("seal ") + bytes, repeated(2000, [&](int) { (void)sealer.seal("place", plain); }).median(), copied,
             QStringLiteral("memcpy"));
        line(QStringLiteral("open ") + bytes, repeated(2000, [&](int) { (void)sealer.open("place", blob); }).median(), copied,
             QStringLiteral("memcpy"));
        line(QStringLiteral("digest ") + bytes, repeated(2000, [&](int) { (void)crypto::digest(plain); }).median(), copied,
             QStringLiteral("memcpy"));
    }
    const auto passphrase = crypto::Passphrase::fromInput(QStringLiteral("quiet heron under seven bridges"));
    const QByteArray salt(crypto::SaltSize, 's');
    line(QStringLiteral("key derivation at the floor"),
         repeated(3, [&](int) { require(crypto::deriveKey(passphrase, salt, crypto::KdfCost::floor()).has_value(), "derive"); }).median());
    const auto here = crypto::KdfCost::calibrated();
    line(QStringLiteral("key derivation as calibrated (%1 MiB, %2 passes)").arg(here.bytes() >> 20).arg(here.passes()),
         timed([&] { require(crypto::deriveKey(passphrase, salt, here).has_value(), "derive"); }));
}

}  // namespace holdfast::bench
