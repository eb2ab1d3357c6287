// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/concern/concernpage.h"

#include "core/casefile/identifiers.h"
#include "core/casefile/links.h"
#include "ui/concern/linkpicture.h"
#include "ui/concern/linkspage.h"

#include <QJsonArray>

namespace holdfast::ui {

using casefile::Case;

namespace {

/// One list of the concern records, e.g. "vehicles", as it stands in the case file.
struct List {
    QString key;     ///< in the case file
    QString fields;  ///< prefix of its fields in the pack
    QChar idPrefix;
    std::vector<std::pair<QString, QString>> lines;  ///< key in the case file, field of the pack

    QString place() const { return QStringLiteral("concernRecords/") + key; }
};

QJsonArray itemsOf(const Case &record, const List &list)
{
    return record.concernRecords.value(list.key).toArray();
}

/// The id of an item, or its place in the list where a file gave it none.
QString keyOf(const QJsonArray &items, int index)
{
    const QString id = items.at(index).toObject().value(QLatin1String("id")).toString();
    return id.isEmpty() ? QStringLiteral("#%1").arg(index) : id;
}

int indexOf(const QJsonArray &items, const QString &key)
{
    for (int i = 0; i < items.size(); ++i) {
        if (keyOf(items, i) == key)
            return i;
    }
    return -1;
}

bool setItems(session::Session &session, const List &list, const QJsonArray &items)
{
    return session.edit(list.place(), [&](Case &record) {
        if (items.isEmpty())
            record.concernRecords.remove(list.key);
        else
            record.concernRecords.insert(list.key, items);
    });
}

/// A part of the item with this id. What other versions put beside it stays where it is.
Binding<QString> part(const List &list, const QString &id, const QString &name)
{
    return {list.place() + QLatin1Char('/') + id + QLatin1Char('/') + name, Scope::Case,
            [=](const Case &record) {
                const QJsonArray items = itemsOf(record, list);
                const int index = indexOf(items, id);
                return index < 0 ? QString() : items.at(index).toObject().value(name).toString();
            },
            [=](session::Session &session, const QString &value) {
                QJsonArray items = itemsOf(session.record(), list);
                const int index = indexOf(items, id);
                if (index < 0)
                    return false;
                QJsonObject item = items.at(index).toObject();
                if (value.isEmpty())
                    item.remove(name);
                else
                    item.insert(name, value);
                items.replace(index, item);
                return setItems(session, list, items);
            }};
}

Binding<Tri> triPart(const List &list, const QString &id, const QString &name)
{
    const Binding<QString> words = part(list, id, name);
    return {words.place, words.scope, [words](const Case &record) { return triFromWord(words.read(record)).value_or(Tri::NotAnswered); },
            [words](session::Session &session, Tri value) { return words.write(session, triWord(value)); }};
}

/// The field for one end of a link: what is recorded is chosen, so that nothing is typed twice.
void addEnd(Form &form, const QString &id, const Binding<QString> &binding)
{
    const content::Pack &pack = form.session().pack();
    auto *field = new SelectField(form.session(), binding, {}, caption(pack, id), &form);
    field->setChoices([binding, &pack](const Case &record) {
        std::vector<content::Choice> choices;
        for (const casefile::LinkEnd &end : casefile::possibleEnds(record, pack)) {
            content::Choice choice;
            choice.id = end.id;
            choice.label = end.kind == casefile::LinkKind::Child
                               ? end.label
                               : ConcernPage::tr("%1 (%2)").arg(end.label, LinkPicture::kindWords(end.kind));
            choices.push_back(choice);
        }
        // Words from another version stay as they are; what is gone says so instead of showing an id.
        const QString now = binding.read(record);
        if (!now.isEmpty() &&
            std::none_of(choices.begin(), choices.end(), [&](const content::Choice &choice) { return choice.id == now; })) {
            content::Choice choice;
            choice.id = now;
            choice.label = casefile::endLabel(record, pack, now);
            choices.push_back(choice);
        }
        return choices;
    });
    form.add(field);
}

Cards::Kind cards(const List &list, const QString &name, const QString &addLabel, const QString &emptyText, const QString &unnamed,
                  const content::Pack &pack)
{
    Cards::Kind kind;
    kind.place = list.place();
    kind.scope = Scope::Case;
    kind.name = name;
    kind.addLabel = addLabel;
    kind.emptyText = emptyText;
    kind.folds = true;
    kind.keys = [list](const Case &record) {
        QStringList keys;
        const QJsonArray items = itemsOf(record, list);
        for (int i = 0; i < items.size(); ++i)
            keys.append(keyOf(items, i));
        return keys;
    };
    kind.title = [list, unnamed, &pack](const Case &record, const QString &key) {
        const auto words = [&](const QString &name) { return part(list, key, name).read(record).simplified(); };
        QString title = words(list.lines.front().first);
        if (list.key == QLatin1String("links")) {
            // A link is called by both its ends.
            title = casefile::endLabel(record, pack, title);
            if (!title.isEmpty() && !words(QStringLiteral("to")).isEmpty())
                title = ConcernPage::tr("%1 and %2").arg(title, casefile::endLabel(record, pack, words(QStringLiteral("to"))));
        }
        return title.isEmpty() ? unnamed : title;
    };
    kind.append = [list](session::Session &session) {
        QJsonArray items = itemsOf(session.record(), list);
        const QString id = newId(list.idPrefix);
        items.append(QJsonObject{{QStringLiteral("id"), id}});
        return setItems(session, list, items) ? id : QString();
    };
    kind.takeAway = [list](session::Session &session, const QString &key) -> std::function<void()> {
        QJsonArray items = itemsOf(session.record(), list);
        const int index = indexOf(items, key);
        if (index < 0)
            return {};
        const QJsonValue kept = items.takeAt(index);
        if (!setItems(session, list, items))
            return {};
        return [list, kept, index, &session] {
            QJsonArray now = itemsOf(session.record(), list);
            now.insert(std::min<qsizetype>(index, now.size()), kept);
            setItems(session, list, now);
        };
    };
    kind.build = [list](Form &form, const QString &key) {
        for (const auto &[name, field] : list.lines) {
            const QString id = list.fields + QLatin1Char('.') + field;
            if (id == QLatin1String("concern-person.child"))
                form.tri(id, triPart(list, key, name));
            else if (list.key == QLatin1String("links") && name != QLatin1String("how"))
                addEnd(form, id, part(list, key, name));
            else if (id == QLatin1String("concern-vehicle.known"))
                form.select(id, QStringLiteral("registration-known"), part(list, key, name));
            else if (id == QLatin1String("concern-place.kind"))
                form.select(id, QStringLiteral("place-kind"), part(list, key, name));
            else if (name == QLatin1String("description") || name == QLatin1String("use") || name == QLatin1String("how"))
                form.text(id, part(list, key, name), 2);
            else
                form.line(id, part(list, key, name));
        }
    };
    return kind;
}

QString literal(const char *text)
{
    return QString::fromLatin1(text);
}

List listOf(const char *key, const char *fields, char idPrefix, std::initializer_list<std::pair<const char *, const char *>> lines)
{
    List list{literal(key), literal(fields), QLatin1Char(idPrefix), {}};
    for (const auto &[name, field] : lines)
        list.lines.emplace_back(literal(name), literal(field));
    return list;
}

}  // namespace

ConcernPage::ConcernPage(const QString &id, session::Session &session, QWidget *parent)
    : SectionPage(id, session, parent)
{
    Form &f = form();
    f.note(words(QStringLiteral("standing.concern-records")));
    m_elsewhere = f.note({});
    m_part = f.note(words(QStringLiteral("links.part")));
    connect(&session, &session::Session::recordChanged, this, &ConcernPage::follow);
    connect(&session, &session::Session::casesChanged, this, &ConcernPage::load);
    const auto add = [&](const QString &title, const List &list, const QString &addLabel, const QString &emptyText,
                         const QString &unnamed) {
        f.heading(title);
        f.put(new Cards(cards(list, title, addLabel, emptyText, unnamed, pack()), session, &f));
    };
    add(tr("People"),
        listOf("persons", "concern-person", 'q',
               {{"name", "name"},
                {"description", "description"},
                {"age", "age"},
                {"child", "child"},
                {"claimedRelationship", "claimed-relationship"},
                {"ourView", "our-view"},
                {"address", "address"}}),
        tr("Add a person"), tr("Nobody recorded"), tr("Person without a name yet"));
    add(tr("Vehicles"),
        listOf("vehicles", "concern-vehicle", 'v',
               {{"registration", "registration"}, {"known", "known"}, {"make", "make"}, {"colour", "colour"}}),
        tr("Add a vehicle"), tr("None recorded"), tr("Vehicle without a registration yet"));
    add(tr("Phones"), listOf("phones", "concern-phone", 'n', {{"number", "number"}, {"use", "use"}}), tr("Add a number"),
        tr("None recorded"), tr("Phone without a number yet"));
    add(tr("Online names"), listOf("online", "concern-online", 'o', {{"name", "name"}, {"service", "service"}, {"use", "use"}}),
        tr("Add an online name"), tr("None recorded"), tr("Account without a name yet"));
    add(tr("Places"),
        listOf("places", "concern-place", 'l',
               {{"name", "name"}, {"kind", "kind"}, {"address", "address"}, {"otherChildren", "other-children"}}),
        tr("Add a place"), tr("None recorded"), tr("Place without a name yet"));
    add(tr("Links between them"), listOf("links", "concern-link", 'k', {{"from", "from"}, {"to", "to"}, {"how", "how"}}), tr("Add a link"),
        tr("None recorded"), tr("Link without words yet"));
    auto *drawn = new Link(tr("See the links drawn and as a table"), &f);
    f.put(drawn);
    connect(drawn, &Link::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("links"), {}); });
    askWhetherFinished();
}

void ConcernPage::follow()
{
    if (!session().hasCase())
        return;
    const auto ends = casefile::possibleEnds(session().record(), pack());
    m_part->setVisible(std::any_of(ends.begin(), ends.end(), [](const casefile::LinkEnd &end) { return end.isPart; }));
    // Every case of the store is asked: not for each letter of a description.
    if (casefile::identifiers(session().record()) != m_compared)
        load();
}

void ConcernPage::load()
{
    QStringList lines;
    m_compared.clear();
    if (session().hasCase()) {
        const auto ends = casefile::possibleEnds(session().record(), pack());
        m_part->setVisible(std::any_of(ends.begin(), ends.end(), [](const casefile::LinkEnd &end) { return end.isPart; }));
        m_compared = casefile::identifiers(session().record());
        // Silence would read as "nowhere else".
        if (session().record().restricted && !m_compared.empty())
            lines.append(tr("This case is restricted: it is not compared with other cases."));
        for (const casefile::Identifier &one : m_compared) {
            const QStringList others = session().casesWith(one);
            if (others.isEmpty())
                continue;
            const QString where = others.join(QStringLiteral(", "));
            lines.append(one.kind == QLatin1String("vehicles") ? tr("The registration %1 also appears in %2.").arg(one.shown, where)
                         : one.kind == QLatin1String("phones") ? tr("The number %1 also appears in %2.").arg(one.shown, where)
                                                               : tr("The online name %1 also appears in %2.").arg(one.shown, where));
        }
    }
    m_elsewhere->setText(lines.join(QLatin1Char('\n')));
    m_elsewhere->setVisible(!lines.isEmpty());
}

MyNotePage::MyNotePage(const QString &id, session::Session &session, QWidget *parent)
    : SectionPage(id, session, parent)
{
    form().text(QStringLiteral("case.supervision-note"), inCase(QStringLiteral("supervisionNote"), &Case::supervisionNote), 8);
}

}  // namespace holdfast::ui
