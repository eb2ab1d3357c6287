// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Records about people, vehicles, phones, online names and places of concern: in a copy only when they were put there on purpose.
#include "core/casefile/links.h"
#include "core/report/format.h"
#include "core/report/parts.h"

#include <QJsonArray>

namespace holdfast::report {

namespace {

struct Group {
    const char *key;
    const char *title;
    const char *prefix;
    std::vector<std::pair<const char *, const char *>> fields;  ///< key in the case file, field of the content
};

const std::vector<Group> &groups()
{
    static const std::vector<Group> All{
        {"persons",
         "paper.people",
         "concern-person",
         {{"name", "name"},
          {"description", "description"},
          {"age", "age"},
          {"child", "child"},
          {"claimedRelationship", "claimed-relationship"},
          {"ourView", "our-view"},
          {"address", "address"}}},
        {"vehicles",
         "paper.vehicles",
         "concern-vehicle",
         {{"registration", "registration"}, {"known", "known"}, {"make", "make"}, {"colour", "colour"}}},
        {"phones", "paper.phones", "concern-phone", {{"number", "number"}, {"use", "use"}}},
        {"online", "paper.online-names", "concern-online", {{"name", "name"}, {"service", "service"}, {"use", "use"}}},
        {"places",
         "paper.places",
         "concern-place",
         {{"name", "name"}, {"kind", "kind"}, {"address", "address"}, {"otherChildren", "other-children"}}},
    };
    return All;
}

QString valueText(const Context &context, const QJsonValue &value)
{
    if (value.isBool())
        return context.tri(value.toBool() ? Tri::Yes : Tri::No);
    if (value.isDouble())
        return QString::number(value.toDouble());
    const QString text = value.toString();
    if (const auto tri = triFromWord(text); tri && *tri != Tri::NotAnswered)
        return context.tri(*tri);
    return text;
}

/// What another version or a person put there is printed too, under the name it was given.
std::vector<std::pair<QString, QString>> otherValues(const Context &context, const QJsonObject &left)
{
    std::vector<std::pair<QString, QString>> found;
    for (auto it = left.begin(); it != left.end(); ++it) {
        const QString text = valueText(context, it.value());
        if (!text.trimmed().isEmpty())
            found.emplace_back(it.key(), text);
    }
    return found;
}

/// A link has three short parts and there are many of them: a row each.
Table linkTable(const Context &context, const QJsonArray &links)
{
    Table table{context.field("paper.links-between-them"),
                {{context.field("concern-link.from"), 32}, {context.field("concern-link.to"), 32}, {context.field("concern-link.how"), 36}},
                {}};
    for (const QJsonValue &value : links) {
        QJsonObject link = value.toObject();
        link.remove(QStringLiteral("id"));
        const auto end = [&](const char *key) {
            return Cell(casefile::endLabel(context.record, context.pack, valueText(context, link.take(QLatin1String(key)))));
        };
        const Cell from = end("from"), to = end("to");
        std::vector<Paragraph> how{Paragraph(valueText(context, link.take(QStringLiteral("how"))))};
        for (const auto &[name, text] : otherValues(context, link))
            how.emplace_back(name + QStringLiteral(": ") + text);
        table.rows.push_back({from, to, Cell(how)});
    }
    return table;
}

}  // namespace

Blocks concernRecords(const Context &context)
{
    Blocks blocks;
    const QJsonObject &records = context.record.concernRecords;
    if (records.isEmpty())
        return blocks;
    blocks.emplace_back(Heading{2, context.field("paper.people-vehicles-phones-and-places-of")});
    for (const Group &group : groups()) {
        const QJsonArray items = records.value(QLatin1String(group.key)).toArray();
        if (items.isEmpty())
            continue;
        blocks.emplace_back(Heading{3, context.field(group.title)});
        for (const QJsonValue &value : items) {
            QJsonObject item = value.toObject();
            item.remove(QStringLiteral("id"));
            KeyValues table{context.field(group.title), {}};
            for (const auto &[key, field] : group.fields) {
                QString text = valueText(context, item.take(QLatin1String(key)));
                if (QLatin1String(key) == QLatin1String("known"))
                    text = context.pack.choiceLabel(QStringLiteral("registration-known"), text);
                if (QLatin1String(key) == QLatin1String("kind"))
                    text = context.pack.choiceLabel(QStringLiteral("place-kind"), text);
                if (!text.trimmed().isEmpty())
                    table.rows.emplace_back(
                        context.pack.field(QStringLiteral("%1.%2").arg(QLatin1String(group.prefix), QLatin1String(field))), Cell(text));
            }
            for (const auto &[name, text] : otherValues(context, item))
                table.rows.emplace_back(name, Cell(text));
            if (!table.rows.empty())
                blocks.emplace_back(table);
        }
    }
    if (const QJsonArray links = records.value(QStringLiteral("links")).toArray(); !links.isEmpty()) {
        blocks.emplace_back(Heading{3, context.field("paper.links-between-them")});
        blocks.emplace_back(linkTable(context, links));
    }
    return blocks;
}

}  // namespace holdfast::report
