// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/links.h"

#include "core/base/clock.h"
#include "core/casefile/identifiers.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace holdfast::casefile {

namespace {

const QString ChildEnd = QStringLiteral("child");
constexpr int EventWords = 80;

struct Kind {
    const char *list;
    const char *name;  ///< what it is known by
    LinkKind kind;
};
constexpr Kind Kinds[] = {{"persons", "name", LinkKind::Person},
                          {"vehicles", "registration", LinkKind::Vehicle},
                          {"phones", "number", LinkKind::Phone},
                          {"online", "name", LinkKind::Online},
                          {"places", "name", LinkKind::Place}};

QString words(const QJsonObject &item, const char *key)
{
    return item.value(QLatin1String(key)).toString().simplified();
}

/// A record without its first line is known by what else is in it, never by its id.
QString labelOf(const QJsonObject &item, const Kind &kind, const content::Pack &pack)
{
    if (const QString name = words(item, kind.name); !name.isEmpty())
        return name;
    QStringList parts;
    for (const char *other : {"colour", "make", "description", "service", "address", "use"})
        if (const QString said = words(item, other); !said.isEmpty() && parts.size() < 2)
            parts.append(said);
    if (kind.kind == LinkKind::Place && parts.isEmpty() && !words(item, "kind").isEmpty())
        parts.append(pack.choiceLabel(QStringLiteral("place-kind"), words(item, "kind")));
    if (kind.kind == LinkKind::Vehicle)
        parts.append(pack.words(QStringLiteral("links.no-registration")));
    return parts.isEmpty() ? pack.words(QStringLiteral("links.unnamed")) : parts.join(QStringLiteral(", "));
}

QString eventLabel(const QString &day, const QString &text)
{
    const QString said = text.simplified();
    const QString some = said.size() > EventWords ? said.left(EventWords).trimmed() + QChar(0x2026) : said;
    return day.isEmpty() ? some : some.isEmpty() ? day : day + QStringLiteral(": ") + some;
}

QString dayWords(const PartialDate &date)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    switch (date.precision) {
    case DatePrecision::NotKnown: return {};
    case DatePrecision::Exact: return british.toString(date.first, QStringLiteral("d MMM yyyy"));
    case DatePrecision::Month: return british.toString(date.first, QStringLiteral("MMM yyyy"));
    case DatePrecision::Year: return QString::number(date.first.year());
    case DatePrecision::Between:
        return british.toString(date.first, QStringLiteral("d MMM yyyy")) + QStringLiteral(" – ") +
               british.toString(date.last, QStringLiteral("d MMM yyyy"));
    }
    Q_UNREACHABLE();
}

/// Shaped like the id of something in a case: what it named is gone.
bool looksLikeAnId(const QString &end)
{
    for (const char *first : {"people/", "evidence/", "missing/"})
        if (end.startsWith(QLatin1String(first)))
            return true;
    static const QRegularExpression id(QStringLiteral("^[a-z]-[0-9a-z]{10}$"));
    return id.match(end).hasMatch();
}

/// What an end says that names nothing recorded: somebody's own words, or something that is gone.
QString ownWords(const QString &end, const content::Pack &pack)
{
    return looksLikeAnId(end) ? pack.words(QStringLiteral("links.gone")) : end;
}

int indexOf(const std::vector<LinkEnd> &ends, const QString &id)
{
    const auto found = std::find_if(ends.begin(), ends.end(), [&](const LinkEnd &end) { return end.id == id; });
    return found == ends.end() ? -1 : int(found - ends.begin());
}

}  // namespace

std::vector<LinkEnd> possibleEnds(const Case &record, const content::Pack &pack)
{
    std::vector<LinkEnd> ends{{ChildEnd, LinkKind::Child, pack.words(QStringLiteral("links.child")), ChildEnd, false}};
    for (const Kind &kind : Kinds) {
        const QString list = QLatin1String(kind.list);
        for (const QJsonValue &value : record.concernRecords.value(list).toArray()) {
            const QJsonObject item = value.toObject();
            const QString id = words(item, "id");
            if (!id.isEmpty())
                ends.push_back({id, kind.kind, labelOf(item, kind, pack), QStringLiteral("concernRecords/%1/%2").arg(list, id),
                                kind.kind == LinkKind::Vehicle && !words(item, kind.name).isEmpty() && isPartOfRegistration(item)});
        }
    }
    const QString unnamed = pack.words(QStringLiteral("links.unnamed"));
    for (const Person &person : record.people) {
        const QString name = person.name.trimmed().isEmpty() ? person.role.trimmed() : person.name.trimmed();
        const QString place = QStringLiteral("people/") + person.id;
        ends.push_back({place, LinkKind::CasePerson, name.isEmpty() ? unnamed : name, place, false});
    }
    const auto addEvent = [&](const QString &place, const QString &label) {
        ends.push_back({place, LinkKind::Event, label.isEmpty() ? unnamed : label, place, false});
    };
    for (const assessment::Evidence &item : record.evidence)
        addEvent(QStringLiteral("evidence/") + item.id, eventLabel(dayWords(item.happened), item.text));
    for (const MissingEpisode &episode : record.missing) {
        const QString from =
            episode.missingFrom.isEmpty() ? QString() : pack.choiceLabel(QStringLiteral("missing-from"), episode.missingFrom);
        const QString day = episode.from.isValid() ? dayWords(PartialDate::exact(ukDate(episode.from))) : QString();
        addEvent(QStringLiteral("missing/") + episode.id,
                 eventLabel(day, QString(pack.words(QStringLiteral("chronology.missing"))).replace(QLatin1String("%1"), from)));
    }
    return ends;
}

Links linksOf(const Case &record, const content::Pack &pack)
{
    Links all;
    const std::vector<LinkEnd> possible = possibleEnds(record, pack);
    for (const LinkEnd &end : possible)
        if (end.kind < LinkKind::CasePerson)
            all.ends.push_back(end);

    struct Typed {
        QString from, to, role, place;
    };
    std::vector<Typed> typed;
    const QJsonArray recorded = record.concernRecords.value(QLatin1String("links")).toArray();
    for (int i = 0; i < recorded.size(); ++i) {
        const QJsonObject item = recorded.at(i).toObject();
        const QString id = words(item, "id");
        const Typed one{words(item, "from"), words(item, "to"), words(item, "how"),
                        QStringLiteral("concernRecords/links/") + (id.isEmpty() ? QStringLiteral("#%1").arg(i) : id)};
        if (!one.from.isEmpty() && !one.to.isEmpty() && one.from != one.to)
            typed.push_back(one);
    }
    const auto isLinked = [&](const QString &id) {
        return std::any_of(typed.begin(), typed.end(), [&](const Typed &one) { return one.from == id || one.to == id; });
    };
    for (const LinkEnd &end : possible)
        if (end.kind >= LinkKind::CasePerson && isLinked(end.id))
            all.ends.push_back(end);
    for (const Typed &one : typed)
        for (const QString &end : {one.from, one.to})
            if (indexOf(all.ends, end) < 0)
                all.ends.push_back({end, LinkKind::Words, ownWords(end, pack), {}, false});

    for (const QJsonValue &value : record.concernRecords.value(QLatin1String("persons")).toArray()) {
        const QString claimed = words(value.toObject(), "claimedRelationship");
        const int person = indexOf(all.ends, words(value.toObject(), "id"));
        if (!claimed.isEmpty() && person > 0)
            all.links.push_back({0, person, claimed, true, all.ends[size_t(person)].place});
    }
    for (const Typed &one : typed)
        all.links.push_back({indexOf(all.ends, one.from), indexOf(all.ends, one.to), one.role, false, one.place});
    return all;
}

QString endLabel(const Case &record, const content::Pack &pack, const QString &end)
{
    if (end.isEmpty())
        return {};
    for (const LinkEnd &one : possibleEnds(record, pack))
        if (one.id == end)
            return one.label;
    return ownWords(end, pack);
}

}  // namespace holdfast::casefile
