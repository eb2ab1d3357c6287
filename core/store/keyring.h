// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The keys of an unlocked store and the places its blobs are bound to. Nothing sealed for one place opens in another.
#pragma once

#include "core/crypto/hash.h"
#include "core/crypto/sealer.h"
#include "core/store/recordid.h"

#include <QVarLengthArray>
#include <QtEndian>

namespace holdfast::store {

/// Eight bytes each; part of the format.
namespace labels {
inline constexpr char Summary[] = "hf.summ.";
inline constexpr char Detail[] = "hf.detl.";
inline constexpr char Draft[] = "hf.drft.";
inline constexpr char Setting[] = "hf.sett.";
inline constexpr char Head[] = "hf.head.";
inline constexpr char Journal[] = "hf.jrnl.";
inline constexpr char JournalText[] = "hf.jtxt.";
inline constexpr char Anchor[] = "hf.anch.";
inline constexpr char Slot[] = "hf.slot.";
inline constexpr char Before[] = "hf.befo.";
}  // namespace labels

inline void append32(QByteArray &bytes, quint32 value)
{
    char little[4];
    qToLittleEndian(value, little);
    bytes.append(little, 4);
}

inline void append64(QByteArray &bytes, quint64 value)
{
    char little[8];
    qToLittleEndian(value, little);
    bytes.append(little, 8);
}

/// label | store | record (or another sixteen-byte name) | kind | revision
inline QByteArray placeOf(const char (&label)[9], const QByteArray &vaultId, const QByteArray &name, quint32 kind, quint64 revision)
{
    QByteArray place;
    place.reserve(64);
    place.append(label, 8).append(vaultId).append(name);
    append32(place, kind);
    append64(place, revision);
    return place;
}

struct Keyring {
    static constexpr quint32 AnchorKeyId = 3;
    explicit Keyring(crypto::SecretBuffer key, crypto::SecretBuffer namesKey = {})
        : vaultKey(std::move(key))
        , data(crypto::subkey(vaultKey, 1), 1)
        , meta(crypto::subkey(vaultKey, 2), 2)
        , anchor(crypto::subkey(vaultKey, 3), AnchorKeyId)
        , chain(crypto::subkey(vaultKey, 4))
        , set(crypto::subkey(vaultKey, 5))
        , names(namesKey.isEmpty() ? crypto::subkey(vaultKey, 6) : std::move(namesKey))
    {
    }

    /// A member of the set of records ('r'), drafts ('d') or settings ('s'), named by what seals it.
    QByteArray element(char what, const QByteArray &name, quint64 revision, QByteArrayView blob) const
    {
        // On the stack: a list has thousands.
        QVarLengthArray<char, 128> member;
        member.append(what);
        member.append(name.constData(), name.size());
        const quint64 little = qToLittleEndian(revision);
        member.append(reinterpret_cast<const char *>(&little), sizeof little);
        for (const QByteArrayView part : crypto::Sealer::markParts(blob))
            member.append(part.data(), part.size());
        return crypto::keyedDigest(set, member);
    }
    QByteArray settingName(const QString &name) const { return crypto::keyedDigest(names, name.toUtf8()).left(RecordId::Size); }
    QByteArray link(const QByteArray &previous, quint64 seq, const QByteArray &entry) const
    {
        QByteArray all = previous;
        append64(all, seq);
        return crypto::keyedDigest(chain, all + entry);
    }

    crypto::SecretBuffer vaultKey;
    crypto::Sealer data;
    crypto::Sealer meta;
    crypto::Sealer anchor;
    crypto::SecretBuffer chain;
    crypto::SecretBuffer set;
    crypto::SecretBuffer names;
};

}  // namespace holdfast::store
