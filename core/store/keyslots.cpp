// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/keyslots.h"

#include "core/store/keyring.h"

#include <functional>
#include <vector>

namespace holdfast::store::keyslots {

namespace {
// A slot's number and its kind are the same in schema 1: one slot of each kind.
enum Kind : quint32 { PassphraseSlot = 1, RecoverySlot = 2 };
constexpr int Copies = 2;

struct Slot {
    quint64 copy = 0;
    quint32 kind = 0;
    quint64 passes = 0;
    quint64 bytes = 0;
    QByteArray salt;
    QByteArray wrapped;
    QByteArray sum;

    QByteArray place(const QByteArray &vaultId) const
    {
        QByteArray place = placeOf(labels::Slot, vaultId, salt, kind, kind);
        append64(place, passes);
        append64(place, bytes);
        return place;
    }
    QByteArray expectedSum() const { return crypto::digest(place(QByteArray()) + wrapped).left(16); }
    bool isReadable() const { return salt.size() == crypto::SaltSize && sum == expectedSum(); }
};

Result<void> insert(Database &database, Slot slot)
{
    slot.sum = slot.expectedSum();
    for (int copy = 0; copy < Copies; ++copy) {
        Query query(database, QStringLiteral("INSERT INTO key_slot(copy, slot, kind, passes, bytes, salt, wrapped, sum) "
                                             "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(copy, slot) DO UPDATE SET kind=excluded.kind, "
                                             "passes=excluded.passes, bytes=excluded.bytes, salt=excluded.salt, wrapped=excluded.wrapped, "
                                             "sum=excluded.sum"));
        query.bind(quint64(copy)).bind(quint64(slot.kind)).bind(quint64(slot.kind)).bind(slot.passes).bind(slot.bytes);
        if (const auto done = query.bind(slot.salt).bind(slot.wrapped).bind(slot.sum).run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<Slot>> slots(Database &database)
{
    Query query(database,
                QStringLiteral("SELECT copy, kind, passes, bytes, salt, wrapped, sum FROM key_slot NOT INDEXED ORDER BY slot, copy"));
    std::vector<Slot> found;
    const auto read = query.each([&]() -> Result<void> {
        found.push_back(
            {query.number(0), quint32(query.number(1)), query.number(2), query.number(3), query.bytes(4), query.bytes(5), query.bytes(6)});
        return {};
    });
    if (!read)
        return read.failure();
    return found;
}

Result<crypto::SecretBuffer> unwrapWith(Database &database, const QByteArray &vaultId, Kind kind,
                                        const std::function<Result<crypto::SecretBuffer>(const Slot &)> &deriveKey)
{
    const auto found = slots(database);
    if (!found)
        return found.failure();
    QByteArray tried;
    bool anyReadable = false;
    for (const Slot &slot : *found) {
        // The second copy is worth another second of key derivation only when it differs from the first.
        if (slot.kind != kind || !slot.isReadable() || slot.sum == tried)
            continue;
        anyReadable = true;
        tried = slot.sum;
        auto key = deriveKey(slot);
        if (!key && key.error().code == ErrorCode::NoMemory)
            return key.failure();
        if (!key)
            continue;
        const crypto::Sealer wrap(std::move(*key), 0);
        if (auto vaultKey = wrap.openSecret(slot.place(vaultId), slot.wrapped); vaultKey && vaultKey->size() == crypto::KeySize)
            return vaultKey;
    }
    return anyReadable ? unexpected(ErrorCode::WrongKey, QStringLiteral("key slot"))
                       : unexpected(ErrorCode::Damaged, QStringLiteral("no readable key slot"));
}
}  // namespace

Result<void> write(Database &database, const QByteArray &vaultId, const crypto::SecretBuffer &vaultKey,
                   const crypto::Passphrase &passphrase, crypto::KdfCost cost)
{
    Slot slot{0, PassphraseSlot, cost.passes(), cost.bytes(), crypto::randomBytes(crypto::SaltSize), {}, {}};
    auto key = crypto::deriveKey(passphrase, slot.salt, cost);
    if (!key)
        return key.failure();
    slot.wrapped = crypto::Sealer(std::move(*key), 0).seal(slot.place(vaultId), vaultKey.view());
    return insert(database, slot);
}

Result<void> write(Database &database, const QByteArray &vaultId, const crypto::SecretBuffer &vaultKey, const crypto::RecoveryKey &recovery)
{
    Slot slot{0, RecoverySlot, 0, 0, crypto::randomBytes(crypto::SaltSize), {}, {}};
    slot.wrapped = crypto::Sealer(recovery.deriveKey(slot.salt), 0).seal(slot.place(vaultId), vaultKey.view());
    return insert(database, slot);
}

Result<crypto::SecretBuffer> unwrap(Database &database, const QByteArray &vaultId, const crypto::Passphrase &passphrase)
{
    return unwrapWith(database, vaultId, PassphraseSlot, [&](const Slot &slot) -> Result<crypto::SecretBuffer> {
        const auto cost = crypto::KdfCost::fromStored(slot.passes, slot.bytes);
        if (!cost)
            return cost.failure();
        return crypto::deriveKey(passphrase, slot.salt, *cost);
    });
}

Result<crypto::SecretBuffer> unwrap(Database &database, const QByteArray &vaultId, const crypto::RecoveryKey &recovery)
{
    return unwrapWith(database, vaultId, RecoverySlot,
                      [&](const Slot &slot) -> Result<crypto::SecretBuffer> { return recovery.deriveKey(slot.salt); });
}

Result<int> damagedCopies(Database &database)
{
    const auto found = slots(database);
    if (!found)
        return found.failure();
    int good = 0;
    for (const Slot &slot : *found)
        good += slot.isReadable() ? 1 : 0;
    return std::max(0, 2 * Copies - good);
}

Result<void> repair(Database &database)
{
    const auto found = slots(database);
    if (!found)
        return found.failure();
    for (const Kind kind : {PassphraseSlot, RecoverySlot}) {
        const auto good =
            std::find_if(found->begin(), found->end(), [&](const Slot &slot) { return slot.kind == kind && slot.isReadable(); });
        if (good == found->end())
            continue;
        if (const auto done = insert(database, *good); !done)
            return done;
    }
    return {};
}

}  // namespace holdfast::store::keyslots
