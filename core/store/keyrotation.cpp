// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/keyrotation.h"

namespace holdfast::store::keyrotation {

namespace {
constexpr quint64 AnchorKey = 3;
constexpr std::size_t NoteSize = 8 + 8 + crypto::DigestSize + 8;

QByteArray place(const QByteArray &vaultId)
{
    return placeOf(labels::Before, vaultId, RecordId().bytes(), 0, 0);
}
}  // namespace

Result<void> write(Database &database, const Keyring &keys, const QByteArray &vaultId, const crypto::SecretBuffer &vaultKeyBefore,
                   const AnchorNote &end, QByteArray &sealed)
{
    QByteArray plain = crypto::subkey(vaultKeyBefore, AnchorKey).view().toByteArray();
    plain.append(keys.names.view());
    append64(plain, end.generation);
    append64(plain, end.seq);
    plain.append(end.link);
    append64(plain, quint64(end.changed));
    sealed = keys.meta.seal(place(vaultId), plain);
    crypto::wipe(plain);
    Query query(database, QStringLiteral("INSERT INTO meta(name, value) VALUES('before', ?) "
                                         "ON CONFLICT(name) DO UPDATE SET value = excluded.value"));
    return query.bind(sealed).run();
}

Result<Before> open(const Keyring &keys, const QByteArray &vaultId, const QByteArray &sealed)
{
    const auto plain = keys.meta.openSecret(place(vaultId), sealed);
    if (!plain)
        return plain.failure();
    if (plain->size() != std::size_t(2 * crypto::KeySize) + NoteSize)
        return unexpected(ErrorCode::NewerFormat, QStringLiteral("keys of before"));
    const QByteArrayView bytes = plain->view();
    const char *next = bytes.data() + 2 * crypto::KeySize;
    return Before{crypto::Sealer(crypto::SecretBuffer::copyOf(bytes.first(crypto::KeySize)), Keyring::AnchorKeyId),
                  crypto::SecretBuffer::copyOf(bytes.sliced(crypto::KeySize, crypto::KeySize)),
                  {qFromLittleEndian<quint64>(next), qFromLittleEndian<quint64>(next + 8), QByteArray(next + 16, crypto::DigestSize),
                   qFromLittleEndian<qint64>(next + 16 + crypto::DigestSize)}};
}

}  // namespace holdfast::store::keyrotation
