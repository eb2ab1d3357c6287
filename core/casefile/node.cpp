// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/node.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace holdfast::casefile {

QString wellFormed(const QString &text)
{
    if (QStringView(text).isValidUtf16())
        return text;
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result.at(i).isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate())
            ++i;
        else if (result.at(i).isSurrogate())
            result[i] = QChar(QChar::ReplacementCharacter);
    }
    return result;
}

QJsonValue toQt(const Node &node)
{
    if (const auto *object = node.object()) {
        // QJsonObject keeps its names sorted: in order, each one is put at the end.
        std::vector<const Member *> sorted;
        for (const Member &member : *object)
            sorted.push_back(&member);
        std::sort(sorted.begin(), sorted.end(), [](const Member *a, const Member *b) { return a->name < b->name; });
        QJsonObject result;
        for (const Member *member : sorted)
            result.insert(member->name, toQt(member->node));
        return result;
    }
    if (const auto *list = node.list()) {
        QJsonArray result;
        for (const Node &item : *list)
            result.append(toQt(item));
        return result;
    }
    if (const auto *text = node.text())
        return *text;
    if (const auto *flag = std::get_if<bool>(&node.value))
        return *flag;
    if (const auto *whole = std::get_if<qint64>(&node.value))
        return *whole;
    if (const auto *number = std::get_if<double>(&node.value))
        return *number;
    return QJsonValue(QJsonValue::Null);
}

Node fromQt(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return {value.toBool()};
    case QJsonValue::String: return {value.toString()};
    case QJsonValue::Double: {
        // A whole number may be kept as one or as a real: ask for it both ways.
        const qint64 whole = value.toInteger(0);
        if (whole != 0 || value.toDouble() == 0)
            return {whole};
        return {value.toDouble()};
    }
    case QJsonValue::Array: {
        Node::List list;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            list.push_back(fromQt(item));
        return {std::move(list)};
    }
    case QJsonValue::Object: {
        Node::Object object;
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            object.push_back({it.key(), fromQt(it.value())});
        return {std::move(object)};
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    }
    Q_UNREACHABLE();
}

QString under(const QString &place, const QString &name)
{
    QString step = name;
    step.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
    return place + QLatin1Char('/') + step;
}

QString under(const QString &place, qsizetype index)
{
    return place + QLatin1Char('/') + QString::number(index);
}

}  // namespace holdfast::casefile
