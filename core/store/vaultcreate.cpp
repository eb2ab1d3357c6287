// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/database.h"
#include "core/store/keyslots.h"
#include "core/store/platform.h"
#include "core/store/schema.h"
#include "core/store/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace holdfast::store {

namespace {
constexpr qsizetype MostLabel = 80;

Result<void> insertMeta(Database &database, const QString &name, const QByteArray &value)
{
    Query query(database, QStringLiteral("INSERT INTO meta(name, value) VALUES(?, ?)"));
    return query.bind(QVariant(name)).bind(value).run();
}
}  // namespace

Result<Vault::Created> Vault::create(const NewStore &wanted, const crypto::Passphrase &passphrase, Clock clock)
{
    if (!crypto::passphraseStrength(passphrase).acceptable)
        return unexpected(ErrorCode::WeakPassphrase);
    // The journal file of a store that is gone would be played into the new one as if it were its own.
    for (const char *ending : {"", "-wal", "-journal"}) {
        if (QFileInfo::exists(wanted.path + QLatin1String(ending)))
            return unexpected(ErrorCode::Exists, QStringLiteral("store file") + QLatin1String(ending));
    }
    // Made whole under another name first: a half-made store never carries the store's own name.
    const QString part = wanted.path + QStringLiteral(".part");
    QFile::remove(part);
    QFile::remove(part + QStringLiteral("-journal"));
    const auto tidy = qScopeGuard([&] { QFile::remove(part); });
    if (const auto made = platform::createOwnerOnly(part); !made)
        return made.failure();
    auto created = createIn(part, wanted, passphrase, clock);
    if (!created)
        return created;
    const crypto::SecretBuffer vaultKey = created->vault->m_keys->vaultKey.clone();
    created->vault.reset();
    if (const auto synced = platform::syncFile(part); !synced)
        return synced.failure();
    if (const auto renamed = platform::renameNew(part, wanted.path); !renamed)
        return renamed.failure();
    // From here on it has its name, but nobody has the recovery key until this returns.
    auto abandon = qScopeGuard([&] { QFile::remove(wanted.path); });
    if (const auto synced = platform::syncFolder(QFileInfo(wanted.path).absolutePath()); !synced)
        return synced.failure();

    auto opened = open(wanted.path, OpenMode::Write, wanted.place, std::move(clock));
    if (!opened)
        return opened.failure();
    if (const auto adopted = (*opened)->adopt(vaultKey.clone()); !adopted)
        return adopted.failure();
    abandon.dismiss();
    created->vault = std::move(*opened);
    return created;
}

Result<Vault::Created> Vault::createIn(const QString &part, const NewStore &wanted, const crypto::Passphrase &passphrase,
                                       const Clock &clock)
{
    auto database = Database::open(part, Database::Access::Write);
    if (!database)
        return database.failure();
    std::unique_ptr<Vault> vault(new Vault(part, OpenMode::Write, {{}, wanted.place.device, {}}, clock));
    vault->m_database = std::move(*database);
    vault->m_vaultId = crypto::randomBytes(RecordId::Size);
    vault->m_label = wanted.label.simplified().left(MostLabel);
    vault->m_keys.emplace(crypto::SecretBuffer::random(crypto::KeySize));
    auto recovery = crypto::RecoveryKey::random();
    {
        Database &file = *vault->m_database;
        Transaction transaction(file);
        for (const auto &step : std::initializer_list<std::function<Result<void>()>>{
                 [&] { return transaction.begin(); },
                 [&] { return schema::create(file); },
                 [&] { return insertMeta(file, QStringLiteral("vault_id"), vault->m_vaultId); },
                 [&] { return insertMeta(file, QStringLiteral("label"), vault->m_label.toUtf8()); },
                 [&] { return keyslots::write(file, vault->m_vaultId, vault->m_keys->vaultKey, passphrase, wanted.cost); },
                 [&] { return keyslots::write(file, vault->m_vaultId, vault->m_keys->vaultKey, recovery); },
                 [&] { return transaction.commit(); },
             }) {
            if (const auto done = step(); !done)
                return done.failure();
        }
    }
    vault->m_state = State::Unlocked;
    const auto begun = vault->commit([&](Head &head) { return vault->append(head, {0, {}, JournalKind::Created, {}, {}, 0, {}, {}}); });
    if (!begun)
        return begun.failure();
    return Created{std::move(vault), std::move(recovery)};
}

Result<std::unique_ptr<Vault>> Vault::inspect(const QString &path, const Vault &original)
{
    std::unique_ptr<Vault> copy(new Vault(path, OpenMode::ReadOnly, {}, original.m_clock));
    auto database = Database::open(path, Database::Access::Inspect);
    if (!database)
        return database.failure();
    copy->m_database = std::move(*database);
    if (const auto ours = schema::check(*copy->m_database); !ours)
        return ours.failure();
    if (const auto read = copy->readPlain(); !read)
        return read.failure();
    if (const auto adopted = copy->adopt(original.m_keys->vaultKey.clone()); !adopted)
        return adopted.failure();
    return copy;
}

Result<void> Vault::backup(const QString &path, const Progress &progress)
{
    if (const auto ok = readable(); !ok)
        return ok;
    if (QFileInfo::exists(path))
        return unexpected(ErrorCode::Exists, QStringLiteral("backup file"));
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    QFile::remove(part + QStringLiteral("-journal"));
    const auto tidy = qScopeGuard([&] { QFile::remove(part); });
    if (const auto made = platform::createOwnerOnly(part); !made)
        return made;
    {
        // What is only looked at may still be copied; SQLite counts the copying as a change.
        const bool looking = m_mode == OpenMode::ReadOnly;
        if (const auto allowed = looking ? m_database->run(QStringLiteral("PRAGMA query_only=OFF")) : Result<void>(); !allowed)
            return allowed;
        const auto written = Query(*m_database, QStringLiteral("VACUUM INTO ?")).bind(QVariant(part)).run();
        if (const auto back = looking ? m_database->run(QStringLiteral("PRAGMA query_only=ON")) : Result<void>(); !back)
            return back;
        if (!written)
            return written;
    }
    if (const auto synced = platform::syncFile(part); !synced)
        return synced;
    {
        // A backup nobody has read is a hope. Every byte of it is opened before it gets its name.
        const auto copy = inspect(part, *this);
        if (!copy)
            return copy.failure();
        if ((*copy)->m_head != m_head)
            return unexpected(ErrorCode::Damaged, QStringLiteral("backup differs"));
        const auto report = (*copy)->verify(progress);
        if (!report)
            return report.failure();
        if (!report->isSound())
            return unexpected(ErrorCode::Tampered, QStringLiteral("%1 problems in what was copied").arg(report->problems.size()));
    }
    if (const auto renamed = platform::renameNew(part, path); !renamed)
        return renamed;
    if (const auto synced = platform::syncFolder(QFileInfo(path).absolutePath()); !synced)
        return synced;
    if (m_mode == OpenMode::ReadOnly || m_state != State::Unlocked)
        return {};
    // The backup is there and verified; were this note not taken, that would take nothing from it.
    (void)commit([&](Head &head) { return append(head, {0, {}, JournalKind::BackedUp, {}, {}, 0, {}, {}}); });
    return {};
}

}  // namespace holdfast::store
