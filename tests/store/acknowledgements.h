// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a writing process told it had saved, and whether a store holds all of it.
#pragma once

#include "tests/store/scratch.h"

#include <QCryptographicHash>

#include <map>

namespace holdfast::tests {

using store::RecordEntry;
using store::RecordId;
using store::Vault;

/// One thing a writer told of. `step` counts across all writers of a campaign.
struct Acknowledged {
    quint64 revision = 0;
    quint64 step = 0;
    QByteArray hash;
};

/// Everything the writers told of, checked against the store they left.
class Acknowledgements {
public:
    bool take(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 5)
            return false;
        const RecordId id = *RecordId::fromText(QString::fromLatin1(words[1]));
        const Acknowledged told{words[2].toULongLong(), words[3].toULongLong(), words[4]};
        if (words[0] == "saved") {
            m_saved[{id, told.revision}] = told.hash;
            m_drafts.erase(id);
        } else {
            m_drafts[id] = told;
        }
        ++m_count;
        return true;
    }
    int count() const { return m_count; }

    QString missing(Vault &vault) const
    {
        const auto report = vault.verify();
        if (!report || !report->isSound())
            return QStringLiteral("does not verify");
        const auto list = vault.records();
        if (!list)
            return QStringLiteral("does not list");
        std::map<RecordId, quint64> newest;
        for (const RecordEntry &entry : *list)
            newest[entry.id] = entry.revision;
        for (const auto &[name, hash] : m_saved) {
            const auto read = vault.read(name.first, name.second);
            if (!read || hashOf(*read) != hash || newest[name.first] < name.second)
                return QStringLiteral("an acknowledged save is gone");
        }
        for (const auto &[id, told] : m_drafts) {
            if (newest[id] > told.revision)
                continue;  // saved, and killed before it could tell
            const auto draft = vault.draft(id);
            if (!draft || !*draft)
                return QStringLiteral("an acknowledged draft is gone");
            const QByteArray text = (*draft)->content.detail;
            const quint64 step = text.left(text.indexOf(':')).toULongLong();
            if (step < told.step || (step == told.step && hashOf(text) != told.hash))
                return QStringLiteral("an acknowledged draft is an older one");
        }
        return {};
    }

private:
    static QByteArray hashOf(const QByteArray &text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(); }

    std::map<std::pair<RecordId, quint64>, QByteArray> m_saved;
    std::map<RecordId, Acknowledged> m_drafts;
    int m_count = 0;
};

}  // namespace holdfast::tests
