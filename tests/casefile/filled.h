// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A case with every field of every struct filled, made by walking the description: a new field is in it without anybody remembering.
// Texts are distinct, so a swapped pair shows.
#pragma once

#include "core/casefile/describe.h"

namespace holdfast::tests {

class Filler {
public:
    explicit Filler(bool withUnknown)
        : m_withUnknown(withUnknown)
    {
    }
    template <class T>
    void operator()(QLatin1String name, T &field)
    {
        m_name = name;
        fill(field);
    }
    void asText(QLatin1String name, PartialDate &field) { (*this)(name, field); }
    void state(QLatin1String, QString &field) { field = casefile::StateReturned; }
    void extra(QJsonObject &unknown)
    {
        ++m_number;
        if (m_withUnknown)
            unknown = {{QStringLiteral("fromANewerVersion"), m_number},
                       {QStringLiteral("nested"), QJsonObject{{QStringLiteral("list"), QJsonArray{true, QJsonValue::Null, 0.5}}}}};
    }

private:
    void fill(QString &text) { text = QStringLiteral("%1 %2: <&\"\\> Ümlaut עברית 🚨\nsecond line\ttab").arg(m_name).arg(++m_number); }
    void fill(bool &flag) { flag = true; }
    void fill(std::optional<int> &number) { number = ++m_number % 100; }
    void fill(QDate &day) { day = QDate(2020, 1, 1).addDays(++m_number); }
    void fill(QDateTime &moment)
    {
        ++m_number;
        moment = QDateTime(QDate(2025, 3, 29), QTime(12, 0, 0, m_number % 2 ? 250 : 0), Qt::UTC).addSecs(3607 * m_number);
    }
    void fill(Tri &answer) { answer = std::array{Tri::Yes, Tri::No, Tri::NotKnown}[size_t(++m_number % 3)]; }
    void fill(assessment::Answer &answer)
    {
        using enum assessment::Answer;
        answer = std::array{Present, NotSeen, NotKnown}[size_t(++m_number % 3)];
    }
    void fill(PartialDate &date)
    {
        const QDate day = QDate(2024, 2, 1).addDays(++m_number);
        date = std::array{PartialDate::exact(day), PartialDate::month(day.year(), day.month()), PartialDate::year(day.year()),
                          PartialDate::between(day, day.addDays(9))}[size_t(m_number % 4)];
    }
    void fill(QStringList &list)
    {
        list = {QString(), QString()};
        fill(list[0]);
        fill(list[1]);
    }
    void fill(QJsonObject &object)
    {
        QString text;
        fill(text);
        object = {{QStringLiteral("places"), QJsonArray{QJsonObject{{QStringLiteral("name"), text}}}}};
    }
    template <class T>
    void fill(std::vector<T> &list)
    {
        list.resize(2);
        for (T &item : list)
            fill(item);
    }
    template <class T>
    void fill(QMap<QString, T> &map)
    {
        for (const char *key : {"H3", "a/b~c", "naïve"})
            fill(map[QString::fromUtf8(key)]);
    }
    template <class T>
    requires casefile::Described<T, Filler>
    void fill(T &described) { casefile::fields(*this, described); }

    QLatin1String m_name;
    int m_number = 0;
    bool m_withUnknown;
};

inline casefile::Case filledCase(bool withUnknown = true)
{
    casefile::Case record;
    Filler filler(withUnknown);
    casefile::fields(filler, record);
    return record;
}

}  // namespace holdfast::tests
