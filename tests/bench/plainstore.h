// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The baseline: the same rows in SQLite without any sealing, under the same promises to the disk.
#pragma once

#include "core/store/recordid.h"
#include "tests/bench/bench.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <vector>

namespace holdfast::bench {

class PlainStore {
public:
    PlainStore(const QString &path, const QString &connection)
        : m_connection(connection)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        require(database.open(), "plain SQLite");
        for (const char *pragma : {"locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL", "temp_store=MEMORY", "mmap_size=0"})
            run(QStringLiteral("PRAGMA ") + QLatin1String(pragma));
    }
    PlainStore(const PlainStore &) = delete;
    PlainStore &operator=(const PlainStore &) = delete;
    ~PlainStore()
    {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
    QSqlQuery query() const
    {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        return query;
    }
    void run(const QString &sql)
    {
        QSqlQuery query = this->query();
        require(query.exec(sql), "plain SQL");
    }
    void save(const store::RecordId &id, quint64 revision, const QByteArray &summary, const QByteArray &detail)
    {
        run(QStringLiteral("BEGIN IMMEDIATE"));
        insert(id, revision, summary, detail);
        run(QStringLiteral("COMMIT"));
    }
    void insert(const store::RecordId &id, quint64 revision, const QByteArray &summary, const QByteArray &detail)
    {
        QSqlQuery record = query();
        record.prepare(QStringLiteral("INSERT OR REPLACE INTO record VALUES(?, 1, ?, ?)"));
        record.addBindValue(id.bytes());
        record.addBindValue(qint64(revision));
        record.addBindValue(summary);
        QSqlQuery history = query();
        history.prepare(QStringLiteral("INSERT INTO revision VALUES(?, ?, 1, ?)"));
        history.addBindValue(id.bytes());
        history.addBindValue(qint64(revision));
        history.addBindValue(detail);
        require(record.exec() && history.exec(), "plain save");
    }
    void makeTables()
    {
        run(QStringLiteral("CREATE TABLE record(record_id BLOB PRIMARY KEY, kind INTEGER, revision INTEGER, summary BLOB)"));
        run(QStringLiteral("CREATE TABLE revision(record_id BLOB, revision INTEGER, kind INTEGER, detail BLOB, "
                           "PRIMARY KEY(record_id, revision))"));
    }
    struct Row {
        QByteArray id;
        quint32 kind = 0;
        quint64 revision = 0;
        QByteArray summary;
    };
    /// Kept, as whoever shows a list must keep it.
    std::vector<Row> list()
    {
        QSqlQuery rows = query();
        require(rows.exec(QStringLiteral("SELECT record_id, kind, revision, summary FROM record")), "plain list");
        std::vector<Row> found;
        while (rows.next())
            found.push_back(
                {rows.value(0).toByteArray(), rows.value(1).toUInt(), rows.value(2).toULongLong(), rows.value(3).toByteArray()});
        return found;
    }
    QByteArray read(const store::RecordId &id, quint64 revision)
    {
        QSqlQuery rows = query();
        rows.prepare(QStringLiteral("SELECT detail FROM revision WHERE record_id = ? AND revision = ?"));
        rows.addBindValue(id.bytes());
        rows.addBindValue(qint64(revision));
        require(rows.exec() && rows.next(), "plain read");
        return rows.value(0).toByteArray();
    }

private:
    QString m_connection;
};

}  // namespace holdfast::bench
