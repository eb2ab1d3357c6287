// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/casewords.h"

#include "ui/walk/leaveout.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace holdfast::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

/// "otherExplanations" -> "other explanations". The case file's names are words a practitioner reads (docs/formats.md).
QString spelled(const QString &name)
{
    QString words;
    for (const QChar letter : name)
        words += letter.isUpper() && !words.isEmpty() && name.size() > 3 ? QLatin1Char(' ') + QString(letter.toLower()) : QString(letter);
    return words;
}

bool isId(const QString &step)
{
    return step.size() > 2 && step.at(1) == QLatin1Char('-');
}

QString choice(const content::Pack &pack, const QString &name, const QString &list, const QString &value)
{
    if (name == QLatin1String("answer"))
        return pack.choiceLabel(QStringLiteral("answer"), value);
    if (name == QLatin1String("outcome"))
        return pack.choiceLabel(QStringLiteral("counter-sign"), value);
    return name == QLatin1String("choice") ? pack.choiceLabel(list, value) : value;
}

QStringList lines(const content::Pack &pack, const QString &name, const QString &list, const QJsonValue &value)
{
    if (value.isObject()) {
        QStringList all;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == QLatin1String("id"))
                continue;
            const QStringList inside = lines(pack, it.key(), name, it.value());
            if (inside.size() == 1 && !it.value().isObject() && !it.value().isArray())
                all << QStringLiteral("%1: %2").arg(spelled(it.key()), inside.constFirst());
            else
                all << inside;
        }
        return all;
    }
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue &item : value.toArray())
            all << lines(pack, name, list, item);
        return all;
    }
    if (value.isBool())
        return {value.toBool() ? Words::tr("Yes") : Words::tr("No")};
    if (value.isDouble())
        return {QString::number(value.toDouble())};
    const QString text = choice(pack, name, list, value.toString());
    return text.isEmpty() ? QStringList() : QStringList(text);
}

}  // namespace

QString placeInWords(const content::Pack &pack, const casefile::Case &record, const QStringList &place)
{
    QStringList words{whereWords(pack, record, place.join(QLatin1Char('/')))};
    const qsizetype from = place.first() == QLatin1String("assessments") ? 2 : 0;
    // The list a piece stands in is said by its page; what is last says which piece it is.
    for (qsizetype i = std::min(from, place.size()); i < place.size(); ++i) {
        const bool isLast = i + 1 == place.size();
        if (const content::Row *row = pack.row(place.at(i)))
            words << QStringLiteral("%1 %2").arg(row->id, row->label);
        else if (!isId(place.at(i)) && (isLast || (i > from && place.at(i - 1) != QLatin1String("domains"))))
            words << spelled(place.at(i));
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString valueInWords(const content::Pack &pack, const QStringList &place, const QJsonValue &value)
{
    const QString list = place.size() > 1 ? place.at(place.size() - 2) : QString();
    const QStringList all = lines(pack, place.isEmpty() ? QString() : place.last(), list, value);
    return all.isEmpty() ? Words::tr("Nothing recorded") : all.join(QLatin1Char('\n'));
}

}  // namespace holdfast::ui
