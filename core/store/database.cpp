// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/store/database.h"

#include "core/store/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <atomic>
#ifndef Q_OS_WIN
#include <sqlite3.h>
#endif

namespace holdfast::store {

namespace {
// The system forgets which of our connections holds a file's lock when any of our descriptors on it is closed, so we remember.
QMutex openFilesGuard;
QSet<QString> &openFiles()
{
    static QSet<QString> files;
    return files;
}

constexpr int PatienceMs = 300;
}  // namespace

Database::Database(const QString &path, Access access)
    : m_path(path)
{
    static std::atomic<int> count = 0;
    m_connection = QStringLiteral("holdfast-store-%1").arg(++count);
    if (access == Access::Write)
        m_entry = QFileInfo(path).canonicalFilePath();
}

Database::~Database()
{
    {
        QSqlDatabase database = QSqlDatabase::database(m_connection, false);
        if (database.isOpen())
            database.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
    if (!m_entry.isEmpty()) {
        const QMutexLocker locker(&openFilesGuard);
        openFiles().remove(m_entry);
    }
}

bool Database::isOpenHere(const QString &path)
{
    const QMutexLocker locker(&openFilesGuard);
    return openFiles().contains(QFileInfo(path).canonicalFilePath());
}

void Database::leaveAsItIs()
{
#ifndef Q_OS_WIN  // there a share keeps the locks of both, and Qt brings an SQLite of its own
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
        sqlite3_db_config(*static_cast<sqlite3 *const *>(handle.constData()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
#endif
}

Result<void> Database::tryBeside(const QString &path)
{
    const QString trial = path + QStringLiteral(".trial");  // ".part" may be a store that is being made
    const auto written = platform::replaceFile(trial, "answers");
    QFile::remove(trial);
    return written;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    std::unique_ptr<Database> opened(new Database(path, access));
    if (access == Access::Write) {
        const QMutexLocker locker(&openFilesGuard);
        if (openFiles().contains(opened->m_entry)) {
            opened->m_entry.clear();
            return unexpected(ErrorCode::Busy, QStringLiteral("this process"));
        }
        openFiles().insert(opened->m_entry);
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), opened->m_connection);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(PatienceMs));
        if (!database.open())
            return opened->failure(database.lastError());
    }
    // The lock mode comes before the first look at the file: with it SQLite needs no shared-memory file beside the store.
    // Then: no spill of plain pages to temporary files, nothing planted in the schema may run, no mapped pages, erased means overwritten.
    for (const char *pragma : {"locking_mode=EXCLUSIVE", "temp_store=MEMORY", "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0",
                               "secure_delete=ON", "synchronous=FULL", "fullfsync=ON", "checkpoint_fullfsync=ON"}) {
        if (const auto set = opened->run(QStringLiteral("PRAGMA ") + QLatin1String(pragma)); !set)
            return set.failure();
    }
    if (access == Access::Inspect) {
        if (const auto set = opened->run(QStringLiteral("PRAGMA query_only=ON")); !set)
            return set.failure();
    }
    return opened;
}

Result<void> Database::takeAlone()
{
    // Checkpoints happen when the person is idle; the limit only keeps a forgotten one from growing for ever.
    for (const char *sql : {"PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=4000", "BEGIN IMMEDIATE", "COMMIT"}) {
        if (const auto done = run(QLatin1String(sql)); !done)
            return done;
    }
    return {};
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.exec(sql))
        return failure(query.lastError());
    return {};
}

Result<qint64> Database::number(const QString &sql)
{
    Query query(*this, sql);
    const auto row = query.first();
    if (!row)
        return row.failure();
    return *row ? qint64(query.number(0)) : 0;
}

Unexpected Database::failure(const QSqlError &error) const
{
    // SQLite's extended result codes: the low byte is the kind.
    constexpr int Perm = 3, Busy = 5, Locked = 6, NoMemory = 7, ReadOnly = 8, Io = 10, Corrupt = 11, Full = 13, CannotOpen = 14,
                  TooBig = 18, Constraint = 19, NotADatabase = 26;
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString detail = QStringLiteral("sqlite %1").arg(isNumber ? code : -1);
    switch (isNumber ? code & 0xff : -1) {
    case Busy:
    case Locked: return unexpected(ErrorCode::Busy, detail);
    case Perm:
    case ReadOnly: return unexpected(ErrorCode::ReadOnly, detail);
    case Io:
    case CannotOpen: {
        // A quota that is used up is no word of SQLite's.
        if (const auto beside = m_entry.isEmpty() ? Result<void>() : tryBeside(m_path);
            !beside && beside.error().code == ErrorCode::DiskFull)
            return beside.failure();
        m_isCut = !platform::forbidsWriting(m_path) && !platform::forbidsWriting(QFileInfo(m_path).absolutePath());
        return unexpected(m_isCut ? ErrorCode::Io : ErrorCode::ReadOnly, detail);
    }
    case NoMemory: return unexpected(ErrorCode::NoMemory, detail);
    case Corrupt:
        // SQLite says so too when the system could not read at all.
        if (const auto beside = m_entry.isEmpty() ? Result<void>() : tryBeside(m_path); !beside)
            m_isCut = m_isCut || beside.error().code == ErrorCode::Io || beside.error().code == ErrorCode::NotFound;
        return unexpected(m_isCut ? ErrorCode::Io : ErrorCode::Damaged, detail);
    case Full: return unexpected(ErrorCode::DiskFull, detail);
    case TooBig: return unexpected(ErrorCode::TooLarge, detail);
    case Constraint: return unexpected(ErrorCode::Conflict, detail);
    case NotADatabase: return unexpected(ErrorCode::NotAStore, detail);
    default: return unexpected(ErrorCode::Internal, detail);
    }
}

Query::Query(const Database &database, const QString &sql)
    : m_database(database)
    , m_query(QSqlDatabase::database(database.m_connection, false))
{
    m_query.setForwardOnly(true);  // otherwise Qt keeps every row it has passed
    m_prepared = m_query.prepare(sql);
}

Query &Query::bind(const QVariant &value)
{
    m_query.addBindValue(value);
    return *this;
}

Query &Query::bind(const QByteArray &bytes)
{
    return bind(QVariant(bytes.isNull() ? QByteArray("") : bytes));  // Qt would write NULL for a null one
}

Result<void> Query::run()
{
    if (!m_prepared || !m_query.exec())
        return m_database.failure(m_query.lastError());
    return {};
}

Result<bool> Query::first()
{
    if (const auto done = run(); !done)
        return done.failure();
    return next();
}

Result<void> Query::each(const std::function<Result<void>()> &row)
{
    if (const auto done = run(); !done)
        return done;
    for (;;) {
        const auto there = next();
        if (!there)
            return there.failure();
        if (!*there)
            return {};
        if (const auto taken = row(); !taken)
            return taken;
    }
}

Result<bool> Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return m_database.failure(m_query.lastError());
    return false;
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
}

Result<void> Transaction::begin()
{
    // Immediate: a deferred transaction would find out too late that it may not write.
    const auto begun = m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
    m_active = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    const auto committed = m_database.run(QStringLiteral("COMMIT"));
    m_active = !committed.has_value();
    return committed;
}

Transaction::~Transaction()
{
    if (m_active)
        (void)m_database.run(QStringLiteral("ROLLBACK"));
}

}  // namespace holdfast::store
