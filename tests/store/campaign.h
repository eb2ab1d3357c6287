// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the campaigns share: how long they are, and a store that was told things, so that every answer it gives can be checked.
#pragma once

#include "tests/store/scratch.h"

#include <map>

namespace holdfast::tests {

using store::RecordId;
using store::Vault;

/// Long campaigns belong to the soak run; the suite takes a sample.
inline int rounds(const char *variable, int sample, int soak)
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &given);
    return given ? wanted : qEnvironmentVariableIsSet("HOLDFAST_SOAK") ? soak : sample;
}

inline quint64 seed()
{
    bool given = false;
    const quint64 wanted = qEnvironmentVariable("HOLDFAST_SEED").toULongLong(&given);
    return given ? wanted : 20261123;
}

inline void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write a test file");
}

/// Everything a store was told, so that every answer can be checked.
struct Told {
    std::map<std::pair<RecordId, quint64>, QByteArray> revisions;
    std::map<RecordId, QByteArray> drafts;
};

inline Told fillStore(Vault &vault, int records)
{
    Told told;
    for (int i = 0; i < records; ++i) {
        const RecordId id = RecordId::random();
        for (quint64 revision = 0; revision < 2; ++revision) {
            const QByteArray text = "words " + QByteArray::number(i) + crypto::randomBytes(3000).toHex();
            if (!vault.save(id, revision, contentOf("summary", text), {}))
                qFatal("cannot fill a test store");
            told.revisions[{id, revision + 1}] = text;
        }
        if (i % 5 == 0) {
            told.drafts[id] = "draft " + QByteArray::number(i);
            if (!vault.saveDraft(id, 2, contentOf("summary", told.drafts[id])))
                qFatal("cannot fill a test store");
        }
    }
    return told;
}

/// Reads whatever the store still gives; every text it gives must be one it was told. The number of wrong ones.
inline int wrongTexts(Vault &vault, const Told &told)
{
    int wrong = 0;
    for (const auto &[name, text] : told.revisions) {
        if (const auto read = vault.read(name.first, name.second); read && *read != text)
            ++wrong;
    }
    for (const auto &[id, text] : told.drafts) {
        if (const auto read = vault.draft(id); read && *read && (*read)->content.detail != text)
            ++wrong;
    }
    return wrong;
}

inline int missingTexts(Vault &vault, const Told &told)
{
    int missing = 0;
    for (const auto &[name, text] : told.revisions)
        missing += vault.read(name.first, name.second).value_or(QByteArray()) == text ? 0 : 1;
    return missing;
}
}  // namespace holdfast::tests
