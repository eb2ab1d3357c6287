// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/database.h"
#include "core/store/packing.h"
#include "core/store/vault.h"

// Drafts and settings are few, and are looked for without their index: a damaged one would hide what is there and whole.
namespace holdfast::store {

Result<void> Vault::saveDraft(const RecordId &id, quint64 base, const Content &content)
{
    if (const auto ok = writable(); !ok)
        return ok;
    if (content.detail.size() + content.summary.size() > MostDetail)
        return unexpected(ErrorCode::TooLarge, QStringLiteral("draft"));
    const QByteArray name = id.bytes();
    return commit([&](Head &head) -> Result<void> {
        if (const auto removed = removeDraft(head, id); !removed)
            return removed;
        const Draft draft{base, content, QDateTime::fromMSecsSinceEpoch(head.changed, Qt::UTC)};
        const QByteArray body = m_keys->data.seal(place(labels::Draft, name, 0, base), packing::packDraft(draft));
        Query query(*m_database, QStringLiteral("INSERT INTO draft(record_id, base, body) VALUES(?, ?, ?)"));
        if (const auto written = query.bind(name).bind(base).bind(body).run(); !written)
            return written;
        head.addLoose(m_keys->element('d', name, base, body));
        return {};
    });
}

Result<void> Vault::removeDraft(Head &head, const RecordId &id)
{
    const QByteArray name = id.bytes();
    {
        Query query(*m_database, QStringLiteral("SELECT base, body FROM draft NOT INDEXED WHERE record_id = ?"));
        const auto row = query.bind(name).first();
        if (!row)
            return row.failure();
        if (!*row)
            return {};
        head.removeLoose(m_keys->element('d', name, query.number(0), query.bytes(1)));
    }
    Query query(*m_database, QStringLiteral("DELETE FROM draft NOT INDEXED WHERE record_id = ?"));
    return query.bind(name).run();
}

Result<std::optional<Draft>> Vault::draft(const RecordId &id)
{
    if (const auto ok = readable(); !ok)
        return ok.failure();
    const QByteArray name = id.bytes();
    Query query(*m_database, QStringLiteral("SELECT base, body FROM draft NOT INDEXED WHERE record_id = ?"));
    const auto row = query.bind(name).first();
    if (!row)
        return row.failure();
    if (!*row)
        return std::optional<Draft>();
    const quint64 base = query.number(0);
    auto plain = m_keys->data.open(place(labels::Draft, name, 0, base), query.bytes(1));
    if (!plain)
        return plain.failure();
    auto draft = packing::unpackDraft(std::move(*plain), base);
    if (!draft)
        return draft.failure();
    return std::optional(std::move(*draft));
}

Result<void> Vault::discardDraft(const RecordId &id)
{
    return commit([&](Head &head) { return removeDraft(head, id); });
}

Result<std::optional<QByteArray>> Vault::setting(const QString &name)
{
    if (const auto ok = readable(); !ok)
        return ok.failure();
    const QByteArray hidden = m_keys->settingName(name);
    Query query(*m_database, QStringLiteral("SELECT value FROM setting NOT INDEXED WHERE name = ?"));
    const auto row = query.bind(hidden).first();
    if (!row)
        return row.failure();
    if (!*row)
        return std::optional<QByteArray>();
    auto plain = m_keys->data.open(place(labels::Setting, hidden, 0, 0), query.bytes(0));
    if (!plain)
        return plain.failure();
    auto value = packing::unpackSetting(std::move(*plain));
    if (!value)
        return value.failure();
    return std::optional(std::move(*value));
}

Result<void> Vault::setSetting(const QString &name, const QByteArray &value)
{
    if (value.size() > MostDetail)
        return unexpected(ErrorCode::TooLarge, QStringLiteral("setting"));
    return changeSetting(name, &value);
}

Result<void> Vault::removeSetting(const QString &name)
{
    return changeSetting(name, nullptr);
}

Result<void> Vault::changeSetting(const QString &name, const QByteArray *value)
{
    return commit([&](Head &head) -> Result<void> {
        const QByteArray hidden = m_keys->settingName(name);
        {
            Query query(*m_database, QStringLiteral("SELECT value FROM setting NOT INDEXED WHERE name = ?"));
            const auto row = query.bind(hidden).first();
            if (!row)
                return row.failure();
            if (*row)
                head.removeLoose(m_keys->element('s', hidden, 0, query.bytes(0)));
        }
        Query removal(*m_database, QStringLiteral("DELETE FROM setting NOT INDEXED WHERE name = ?"));
        if (const auto done = removal.bind(hidden).run(); !done || value == nullptr)
            return done;
        const QByteArray blob = m_keys->data.seal(place(labels::Setting, hidden, 0, 0), packing::packSetting(*value));
        Query query(*m_database, QStringLiteral("INSERT INTO setting(name, value) VALUES(?, ?)"));
        if (const auto done = query.bind(hidden).bind(blob).run(); !done)
            return done;
        head.addLoose(m_keys->element('s', hidden, 0, blob));
        return {};
    });
}

}  // namespace holdfast::store
