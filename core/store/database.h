// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// One SQLite connection and its statements, with failures as codes. The only place that turns SQLite's numbers into ours.
// Details of errors hold numbers and never SQL text or values.
#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace holdfast::store {

class Database {
public:
    enum class Access {
        Write,    ///< the only connection to this file in the world, once it has been taken alone
        Inspect,  ///< a private copy or an unfinished backup: looked at, never changed
    };

    /// Opens an existing file with what is planted in it kept from running. Busy, NotAStore, ReadOnly, Io.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Takes the lock now, before anything relies on it, and keeps it until the end.
    Result<void> takeAlone();
    Result<void> run(const QString &sql);
    Result<qint64> number(const QString &sql);

    /// Whether the file once did not answer: a drive or share that was away may come back only for those who open it anew.
    bool isCut() const { return m_isCut; }

    /// The file is another computer's by now: closing it neither folds the journal file in nor takes it away.
    void leaveAsItIs();

    /// Writes a small file beside it and takes it away again: whether its drive or share answers at all, and takes anything.
    static Result<void> tryBeside(const QString &path);

    /// Whether this process has the file open to write; then nothing else may open and close it (POSIX locks would be lost).
    static bool isOpenHere(const QString &path);

private:
    friend class Query;
    explicit Database(const QString &path, Access access);
    Unexpected failure(const QSqlError &error) const;

    QString m_path;
    QString m_entry;
    QString m_connection;
    mutable bool m_isCut = false;  ///< what is read after that says nothing about the file's bytes
};

/// A prepared statement: bind in order, then run it, once.
class Query {
public:
    Query(const Database &database, const QString &sql);
    Query &bind(const QVariant &value);
    Query &bind(quint64 value) { return bind(QVariant(qint64(value))); }
    Query &bind(const QByteArray &bytes);
    Result<void> run();
    /// Runs it and stands on the first row; false when there is none.
    Result<bool> first();
    /// Runs it and calls `row` standing on each row, until one gives an error.
    Result<void> each(const std::function<Result<void>()> &row);
    qint64 changedRows() const { return m_query.numRowsAffected(); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    quint64 number(int column) const { return quint64(m_query.value(column).toLongLong()); }
    QString text(int column) const { return m_query.value(column).toString(); }

private:
    Result<bool> next();

    const Database &m_database;
    QSqlQuery m_query;
    bool m_prepared;
};

/// Rolls back unless it was committed.
class Transaction {
public:
    explicit Transaction(Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();
    Result<void> begin();
    Result<void> commit();

private:
    Database &m_database;
    bool m_active = false;
};

}  // namespace holdfast::store
