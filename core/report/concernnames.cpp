// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/concernnames.h"

#include "core/report/safeaddress.h"

#include <QJsonArray>
#include <QJsonObject>

namespace holdfast::report {

namespace {

constexpr qsizetype ShortestName = 3;

QRegularExpression word(const QString &text, bool anyCase)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (anyCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(text)), options);
}

}  // namespace

ConcernNames::ConcernNames(const casefile::Case &record)
{
    for (const casefile::Person &person : record.people)
        if (person.implicated == Tri::Yes || person.implicated == Tri::NotKnown)
            addPerson(person.name);
    const auto each = [&record](const char *list, auto take) {
        const QJsonArray items = record.concernRecords.value(QLatin1String(list)).toArray();
        for (const QJsonValue &item : items)
            take([object = item.toObject()](const char *key) { return object.value(QLatin1String(key)).toString().simplified(); });
    };
    each("persons", [this](const auto &field) {
        addPerson(field("name"));
        addParts(field("address"), field("address"), true);
    });
    each("vehicles", [this](const auto &field) { addParts(field("registration"), field("registration"), false); });
    each("phones", [this](const auto &field) { addParts(field("number"), field("number"), false); });
    each("online", [this](const auto &field) {
        if (const QString name = field("name"); name.size() >= ShortestName)
            m_names.push_back({name, word(comparable(name), true)});
    });
    each("places", [this](const auto &field) {
        addParts(field("name"), field("name"), false);
        addParts(field("address"), field("address"), true);
    });
}

void ConcernNames::addPerson(const QString &name)
{
    // "Rio" (not thought to be his real name): what stands in brackets is about the name. Each word with a capital is one somebody uses.
    static const QRegularExpression Brackets(QStringLiteral("\\([^)]*\\)?"));
    static const QRegularExpression Between(QStringLiteral("[^\\w'’-]+"), QRegularExpression::UseUnicodePropertiesOption);
    const QString bare = comparable(name).remove(Brackets).simplified();
    for (const QString &one : bare.split(Between, Qt::SkipEmptyParts))
        if (one.size() >= ShortestName && one.front().isLetter() && !one.front().isLower())
            m_names.push_back({one, word(one, false)});
    if (bare.size() >= ShortestName)
        m_names.push_back({bare, word(bare, true)});
}

void ConcernNames::addParts(const QString &shown, const QString &text, bool isPlace)
{
    for (QRegularExpression &part : tellingParts(text, isPlace))
        m_names.push_back({shown, std::move(part)});
}

QStringList ConcernNames::in(const QString &text) const
{
    const QString composed = comparable(text);
    QStringList found;
    for (const Name &name : m_names)
        if (!found.contains(name.shown) && composed.contains(name.pattern))
            found << name.shown;
    return found;
}

}  // namespace holdfast::report
