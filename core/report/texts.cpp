// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/texts.h"

#include "core/casefile/describe.h"

#include <QJsonArray>

namespace holdfast::report {

namespace {

class Walker {
public:
    explicit Walker(const TextVisitor &visit)
        : m_visit(visit)
    {
    }

    template <class T>
    void operator()(QLatin1String name, T &field)
    {
        if (name == QLatin1String("id") || name == QLatin1String("wording") || name == QLatin1String("textMarks"))
            return;
        at(QString(name), QString(name), [&] { walk(field); });
    }
    void state(QLatin1String, QString &) {}
    void asText(QLatin1String, const PartialDate &) {}
    void extra(QJsonObject &) {}

private:
    template <class Inside>
    void at(const QString &step, const QString &stepById, Inside inside)
    {
        const TextPlace before = m_place;
        m_place.path += (m_place.path.isEmpty() ? QString() : QStringLiteral("/")) + step;
        m_place.pathById += (m_place.pathById.isEmpty() ? QString() : QStringLiteral("/")) + stepById;
        inside();
        m_place = before;
    }

    void walk(QString &text) { m_visit(m_place, text); }
    void walk(QStringList &texts)
    {
        for (qsizetype i = 0; i < texts.size(); ++i)
            at(QString::number(i), QString::number(i), [&] { walk(texts[i]); });
    }
    template <class T>
    void walk(std::vector<T> &list)
    {
        for (size_t i = 0; i < list.size(); ++i) {
            const QString index = QString::number(i);
            if constexpr (requires(T & item) { item.id; })
                at(index, list[i].id, [&] { walk(list[i]); });
            else
                at(index, index, [&] { walk(list[i]); });
        }
    }
    template <class T>
    void walk(QMap<QString, T> &map)
    {
        const QStringList keys = map.keys();
        for (const QString &key : keys)
            at(key, key, [&] { walk(map[key]); });
    }
    void walk(QJsonObject &object)
    {
        QJsonValue value = object;
        walk(value);
        object = value.toObject();
    }
    void walk(QJsonValue &value)
    {
        if (value.isString()) {
            QString text = value.toString();
            m_visit(m_place, text);
            value = text;
        } else if (value.isArray()) {
            QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i) {
                QJsonValue item = array.at(i);
                at(QString::number(i), QString::number(i), [&] { walk(item); });
                array.replace(i, item);
            }
            value = array;
        } else if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (const QString &key : object.keys()) {
                QJsonValue item = object.value(key);
                at(key, key, [&] { walk(item); });
                object.insert(key, item);
            }
            value = object;
        }
    }
    template <class T>
    void walk(T &field)
    {
        if constexpr (requires(Walker & walker, T & item) { casefile::fields(walker, item); })
            casefile::fields(*this, field);
        // Dates, numbers and answers are not text.
    }

    const TextVisitor &m_visit;
    TextPlace m_place;
};

}  // namespace

void visitTexts(casefile::Case &record, const TextVisitor &visit)
{
    Walker walker(visit);
    casefile::fields(walker, record);
}

void visitTexts(casefile::Assessment &assessment, const TextVisitor &visit)
{
    Walker walker(visit);
    casefile::fields(walker, assessment);
}

}  // namespace holdfast::report
