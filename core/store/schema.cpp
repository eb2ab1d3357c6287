// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/schema.h"

#include <QStringList>

namespace holdfast::store::schema {

namespace {
// A number of no meaning, so that a file-type detector names neither the program nor the topic.
constexpr int ApplicationId = 0x1C97D20B;

QStringList statements()
{
    return {
        QStringLiteral("CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT"),
        QStringLiteral(
            "CREATE TABLE key_slot(copy INTEGER NOT NULL, slot INTEGER NOT NULL, kind INTEGER NOT NULL, passes INTEGER NOT NULL, "
            "bytes INTEGER NOT NULL, salt BLOB NOT NULL, wrapped BLOB NOT NULL, sum BLOB NOT NULL, PRIMARY KEY(copy, slot)) STRICT"),
        QStringLiteral("CREATE TABLE record(record_id BLOB PRIMARY KEY, kind INTEGER NOT NULL, revision INTEGER NOT NULL, "
                       "summary BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE revision(record_id BLOB NOT NULL, revision INTEGER NOT NULL, kind INTEGER NOT NULL, "
                       "detail BLOB NOT NULL, PRIMARY KEY(record_id, revision)) STRICT"),
        QStringLiteral("CREATE TABLE draft(record_id BLOB PRIMARY KEY, base INTEGER NOT NULL, body BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE setting(name BLOB PRIMARY KEY, value BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE journal(seq INTEGER PRIMARY KEY, entry BLOB NOT NULL, link BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE journal_text(seq INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT"),
        QStringLiteral("CREATE TRIGGER revision_keep BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'append only'); END"),
        QStringLiteral("CREATE TRIGGER journal_keep BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'append only'); END"),
        QStringLiteral("CREATE TRIGGER journal_stay BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'append only'); END"),
    };
}
}  // namespace

Result<void> create(Database &database)
{
    QStringList all = statements();
    all << QStringLiteral("PRAGMA application_id=%1").arg(ApplicationId) << QStringLiteral("PRAGMA user_version=%1").arg(Version);
    for (const QString &statement : std::as_const(all)) {
        if (const auto done = database.run(statement); !done)
            return done;
    }
    return {};
}

Result<void> allowRewriting(Database &database)
{
    for (const char *name : {"revision_keep", "journal_keep", "journal_stay"}) {
        if (const auto done = database.run(QStringLiteral("DROP TRIGGER ") + QLatin1String(name)); !done)
            return done;
    }
    return {};
}

Result<void> forbidRewriting(Database &database)
{
    const QStringList all = statements();
    for (const QString &statement : all) {
        if (!statement.startsWith(QLatin1String("CREATE TRIGGER")))
            continue;
        if (const auto done = database.run(statement); !done)
            return done;
    }
    return {};
}

Result<void> check(Database &database)
{
    const auto application = database.number(QStringLiteral("PRAGMA application_id"));
    if (!application)
        return application.failure();
    const auto version = database.number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.failure();
    if (*application != ApplicationId || *version < 1)
        return unexpected(ErrorCode::NotAStore, QStringLiteral("application id"));
    if (*version > Version)
        return unexpected(ErrorCode::NewerFormat, QStringLiteral("schema %1").arg(*version));

    QStringList found;
    Query query(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"));
    const auto read = query.each([&]() -> Result<void> {
        found << query.text(0);
        return {};
    });
    if (!read)
        return read.failure();

    QStringList wanted = statements();
    wanted.sort();
    found.sort();
    if (found != wanted)
        return unexpected(ErrorCode::Tampered, QStringLiteral("schema"));
    return {};
}

}  // namespace holdfast::store::schema
