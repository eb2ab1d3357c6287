// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/content/describe.h"

#include <QJsonArray>

namespace holdfast::content {

namespace {

QJsonObject describe(const Row &row)
{
    QJsonObject object{{QStringLiteral("id"), row.id}, {QStringLiteral("label"), row.label}};
    if (!row.group.isEmpty())
        object.insert(QStringLiteral("group"), row.group);
    if (!row.sameAs.isEmpty())
        object.insert(QStringLiteral("sameAs"), row.sameAs);
    object.insert(QStringLiteral("sources"), content::describe(row.guidance.sources));
    return object;
}

QJsonArray describe(const std::vector<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(describe(row));
    return array;
}

}  // namespace

QJsonObject describe(const Citation &citation)
{
    return {{QStringLiteral("document"), citation.document},
            {QStringLiteral("section"), citation.section},
            {QStringLiteral("year"), citation.year > 0 ? QJsonValue(citation.year) : QJsonValue(QJsonValue::Null)}};
}

QJsonArray describe(const std::vector<Citation> &sources)
{
    QJsonArray array;
    for (const Citation &citation : sources)
        array.append(describe(citation));
    return array;
}

QJsonObject describe(const Pack &pack)
{
    QJsonArray domains;
    for (const Domain &domain : pack.domains()) {
        domains.append(QJsonObject{{QStringLiteral("id"), domain.id},
                                   {QStringLiteral("label"), domain.label},
                                   {QStringLiteral("indicators"), describe(domain.rows)}});
    }
    QJsonArray crimes;
    for (const Text &crime : pack.linkedCrimes()) {
        crimes.append(QJsonObject{
            {QStringLiteral("id"), crime.id}, {QStringLiteral("label"), crime.text}, {QStringLiteral("sources"), describe(crime.sources)}});
    }
    return {{QStringLiteral("pack"), QJsonObject{{QStringLiteral("id"), pack.id()},
                                                 {QStringLiteral("version"), pack.version()},
                                                 {QStringLiteral("digest"), pack.digest()}}},
            {QStringLiteral("domains"), domains},
            {QStringLiteral("vulnerabilities"), describe(pack.vulnerabilities())},
            {QStringLiteral("prompts"), describe(pack.prompts())},
            {QStringLiteral("protective"), describe(pack.protective())},
            {QStringLiteral("linkedCrimes"), crimes}};
}

}  // namespace holdfast::content
