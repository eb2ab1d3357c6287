// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/store/raw.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace holdfast::tests {

Raw::Raw(const QString &path)
{
    static int count = 0;
    m_connection = QStringLiteral("raw-%1").arg(++count);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("raw: cannot open");
}

Raw::~Raw()
{
    for (const QString &trigger : std::as_const(m_triggers))
        run(trigger);
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

std::vector<QVariantList> Raw::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    if (!query.prepare(sql))
        qFatal("raw: %s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        qFatal("raw: %s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    std::vector<QVariantList> rows;
    const int columns = query.isSelect() ? int(query.record().count()) : 0;
    while (query.isSelect() && query.next()) {
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row << query.value(column);
        rows.push_back(row);
    }
    return rows;
}

void Raw::withoutTriggers()
{
    for (const QVariantList &row : run(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"))) {
        m_triggers << row.at(1).toString();
        run(QStringLiteral("DROP TRIGGER ") + row.at(0).toString());
    }
}

}  // namespace holdfast::tests
