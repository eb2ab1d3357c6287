// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/casefile/codec.h"

#include "core/base/clock.h"
#include "core/casefile/describe.h"
#include "core/casefile/node.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>

namespace holdfast::casefile {

using assessment::Answer;

namespace {

const QLatin1String Format("holdfast-case");

// Milliseconds only where there are some: what is read back equals what was written.
QString timeText(const QDateTime &moment)
{
    QString text = isoUk(moment);
    if (const int ms = moment.time().msec(); ms != 0)
        text.insert(19, QStringLiteral(".%1").arg(ms, 3, 10, QLatin1Char('0')));
    return text;
}

class Writer {
public:
    Node::Object members;

    template <class T>
    void operator()(Name name, const T &field)
    {
        if (!isEmpty(field))
            members.push_back({name, node(field)});
    }
    void asText(Name name, const PartialDate &field) { (*this)(name, field.text()); }
    void state(Name name, const QString &field) { (*this)(name, field); }
    void extra(const QJsonObject &fields)
    {
        for (auto it = fields.begin(); it != fields.end(); ++it)
            members.push_back({it.key(), fromQt(it.value())});
    }

    template <class T>
    static Node node(const T &field)
    {
        if constexpr (Described<const T, Writer>) {
            Writer inner;
            fields(inner, field);
            return {std::move(inner.members)};
        } else {
            return plain(field);
        }
    }

private:
    static Node plain(const QString &text) { return {text}; }
    static Node plain(bool flag) { return {flag}; }
    static Node plain(const std::optional<int> &number) { return {qint64(*number)}; }
    static Node plain(QDate day) { return {day.toString(Qt::ISODate)}; }
    static Node plain(const QDateTime &moment) { return {timeText(moment)}; }
    static Node plain(Tri answer) { return {triWord(answer)}; }
    static Node plain(Answer answer) { return {assessment::answerWord(answer)}; }
    static Node plain(const QJsonObject &object) { return fromQt(object); }
    static Node plain(const PartialDate &date)
    {
        return {Node::Object{{QStringLiteral("date"), {date.text()}}, {QStringLiteral("precision"), {precisionWord(date.precision)}}}};
    }
    static Node plain(const QStringList &list)
    {
        Node::List items;
        for (const QString &text : list)
            items.push_back({text});
        return {std::move(items)};
    }
    template <class T>
    static Node plain(const std::vector<T> &list)
    {
        Node::List items;
        for (const T &item : list)
            items.push_back(node(item));
        return {std::move(items)};
    }
    template <class T>
    static Node plain(const QMap<QString, T> &map)
    {
        Node::Object object;
        for (auto it = map.begin(); it != map.end(); ++it)
            object.push_back({it.key(), node(it.value())});
        return {std::move(object)};
    }

    static bool isEmpty(bool flag) { return !flag; }
    static bool isEmpty(const std::optional<int> &number) { return !number; }
    static bool isEmpty(QDate day) { return !day.isValid(); }
    static bool isEmpty(const QDateTime &moment) { return !moment.isValid(); }
    static bool isEmpty(Tri answer) { return answer == Tri::NotAnswered; }
    static bool isEmpty(Answer answer) { return answer == Answer::NotAnswered; }
    static bool isEmpty(const PartialDate &date) { return !date.isKnown(); }
    template <class T>
    static bool isEmpty(const T &field)
    {
        if constexpr (Described<const T, Writer>)
            return field == T{};
        else if constexpr (requires { field.isEmpty(); })
            return field.isEmpty();
        else
            return field.empty();
    }
};

/// Whose file it is. What the store sealed was written by this program: an oddity in it must never lock a record away.
enum class From { Person, Store };

/// Collects problems; stops collecting, not reading, when a file is wrong throughout.
class Problems {
public:
    explicit Problems(From from)
        : m_from(from)
    {
    }
    /// For what can be kept as it is: a person is told before it comes in.
    void addOddity(const char *id, const QString &place, const QString &detail)
    {
        if (m_from == From::Person)
            add(id, place, detail);
    }
    void add(const char *id, const QString &place, const QString &detail)
    {
        if (m_issues.size() < 200)
            m_issues.push_back({QString::fromLatin1(id), place, detail});
    }
    Issues list() const { return m_issues; }
    bool none() const { return m_issues.empty(); }

private:
    From m_from;
    Issues m_issues;
};

class Reader {
public:
    Reader(const Node::Object &object, const QString &place, Problems &problems)
        : m_object(object)
        , m_place(place)
        , m_problems(problems)
    {
    }

    template <class T>
    void operator()(Name name, T &field)
    {
        if (const Node *node = take(name))
            read(*node, under(m_place, name), field);
        else if constexpr (std::same_as<T, Answer>)
            field = Answer::NotAnswered;  // where the struct starts with another one
    }

    void asText(Name name, PartialDate &field)
    {
        QString text;
        (*this)(name, text);
        if (const auto date = PartialDate::parse(text))
            field = *date;
        else
            m_problems.add("bad-date", under(m_place, name), QStringLiteral("not a real date, month, year or pair of dates"));
    }

    /// A state decides whether a record is locked, so a word from a newer version is not guessed at.
    void state(Name name, QString &field)
    {
        (*this)(name, field);
        if (field != StateDraft && field != StateWaiting && field != StateSigned && field != StateReturned)
            unknownWord(under(m_place, name), QStringLiteral("draft, waiting-for-counter-signature, signed, returned"));
    }

    void extra(QJsonObject &fields)
    {
        Node::Object rest;
        for (const Member &member : m_object)
            if (!m_taken.contains(&member))
                rest.push_back(member);
        fields = toQt({std::move(rest)}).toObject();
    }

private:
    const Node *take(Name name)
    {
        for (const Member &member : m_object) {
            if (member.name != name)
                continue;
            m_taken.insert(&member);
            return std::holds_alternative<std::monostate>(member.node.value) ? nullptr : &member.node;  // null says nothing
        }
        return nullptr;
    }

    void wrongType(const QString &place, const char *expected)
    {
        m_problems.add("wrong-type", place, QStringLiteral("%1 was expected here").arg(QLatin1String(expected)));
    }
    void unknownWord(const QString &place, const QString &words)
    {
        m_problems.add("unknown-word", place, QStringLiteral("one of these was expected: %1").arg(words));
    }

    void read(const Node &node, const QString &place, QString &field)
    {
        if (const QString *text = node.text())
            field = *text;
        else
            wrongType(place, "text");
    }
    void read(const Node &node, const QString &place, bool &field)
    {
        if (const bool *flag = std::get_if<bool>(&node.value))
            field = *flag;
        else
            wrongType(place, "true or false");
    }
    void read(const Node &node, const QString &place, std::optional<int> &field)
    {
        const qint64 *whole = std::get_if<qint64>(&node.value);
        if (!whole)
            wrongType(place, "a whole number");
        else if (*whole < std::numeric_limits<int>::min() || *whole > std::numeric_limits<int>::max())
            m_problems.add("out-of-range", place, QStringLiteral("an age in years was expected"));
        else
            field = int(*whole);
        if (field && (*field < 0 || *field > 130))
            m_problems.addOddity("out-of-range", place, QStringLiteral("an age in years was expected"));
    }
    void read(const Node &node, const QString &place, QDate &field)
    {
        QString text;
        read(node, place, text);
        static const QRegularExpression day(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
        if (text.isEmpty())
            return;
        field = day.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
        if (!field.isValid())
            m_problems.add("bad-date", place, QStringLiteral("not a real date written as 2026-05-14"));
    }
    void read(const Node &node, const QString &place, QDateTime &field)
    {
        QString text;
        read(node, place, text);
        static const QRegularExpression moment(
            QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2})?$"));
        if (text.isEmpty())
            return;
        field = moment.match(text).hasMatch() ? fromIso(text) : QDateTime();
        if (!field.isValid())
            m_problems.add("bad-time", place, QStringLiteral("not a real time written as 2026-05-14T15:40:00+01:00"));
    }
    void read(const Node &node, const QString &place, Tri &field)
    {
        const QString *text = node.text();
        if (const auto answer = text ? triFromWord(*text) : std::nullopt)
            field = *answer;
        else
            unknownWord(place, QStringLiteral("yes, no, unknown"));
    }
    void read(const Node &node, const QString &place, Answer &field)
    {
        const QString *text = node.text();
        if (const auto answer = text ? assessment::answerFromWord(*text) : std::nullopt)
            field = *answer;
        else
            unknownWord(place, QStringLiteral("present, not-seen, not-known"));
    }
    void read(const Node &node, const QString &place, QJsonObject &field)
    {
        if (node.object())
            field = toQt(node).toObject();
        else
            wrongType(place, "an object");
    }
    void read(const Node &node, const QString &place, QStringList &field)
    {
        const Node::List *list = node.list();
        if (!list)
            return wrongType(place, "a list");
        for (qsizetype i = 0; i < qsizetype(list->size()); ++i) {
            field.emplace_back();
            read((*list)[size_t(i)], under(place, i), field.back());
        }
    }

    void read(const Node &node, const QString &place, PartialDate &field)
    {
        const Node::Object *object = node.object();
        if (!object)
            return wrongType(place, "an object with date and precision");
        QString text, precision;
        Reader inner(*object, place, m_problems);
        inner(Name("date"), text);
        inner(Name("precision"), precision);
        for (const Member &member : *object)
            if (!inner.m_taken.contains(&member))
                m_problems.add("unknown-key", under(place, member.name), QStringLiteral("a date has only date and precision"));
        const auto date = PartialDate::parse(text);
        if (!date)
            return m_problems.add("bad-date", under(place, QStringLiteral("date")),
                                  QStringLiteral("not a real date, month, year or pair of dates"));
        field = *date;
        if (precision.isEmpty() || precision == precisionWord(field.precision))
            return;
        // A day that is only good for its month or year: keep what was claimed and no more.
        if (field.precision == DatePrecision::Exact && precision == precisionWord(DatePrecision::Month))
            field = PartialDate::month(field.first.year(), field.first.month());
        else if ((field.precision == DatePrecision::Exact || field.precision == DatePrecision::Month) &&
                 precision == precisionWord(DatePrecision::Year))
            field = PartialDate::year(field.first.year());
        else
            m_problems.add("contradiction", under(place, QStringLiteral("precision")),
                           QStringLiteral("does not fit the date beside it; one of exact, month, year, between, not-known"));
    }

    template <class T>
    void read(const Node &node, const QString &place, std::vector<T> &field)
    {
        const Node::List *list = node.list();
        if (!list)
            return wrongType(place, "a list");
        field.clear();
        field.reserve(list->size());
        for (qsizetype i = 0; i < qsizetype(list->size()); ++i) {
            field.emplace_back();
            read((*list)[size_t(i)], under(place, i), field.back());
        }
        if constexpr (requires(T & item) { item.id; })
            settleIds(place, field);
    }

    /// Everything in a list can be pointed at: an item without an id gets one, always the same; one id twice is a problem.
    template <class T>
    void settleIds(const QString &place, std::vector<T> &list)
    {
        QSet<QString> seen;
        for (size_t i = 0; i < list.size(); ++i) {
            if (!list[i].id.isEmpty() && seen.contains(list[i].id))
                m_problems.addOddity("duplicate-id", under(under(place, qsizetype(i)), QStringLiteral("id")),
                                     QStringLiteral("another item of this list has the same id"));
            seen.insert(list[i].id);
        }
        const bool isRow = std::same_as<T, assessment::OtherRow>;
        const QString prefix = isRow ? QStringLiteral("X") : place.section(QLatin1Char('/'), -1).left(1) + QLatin1Char('-');
        int number = 0;
        for (T &item : list) {
            if (!item.id.isEmpty())
                continue;
            do
                item.id = prefix + QString::number(++number);
            while (seen.contains(item.id));
        }
    }

    template <class T>
    void read(const Node &node, const QString &place, QMap<QString, T> &field)
    {
        const Node::Object *object = node.object();
        if (!object)
            return wrongType(place, "an object");
        for (const Member &member : *object)
            read(member.node, under(place, member.name), field[member.name]);
    }

    template <class T>
    requires Described<T, Reader>
    void read(const Node &node, const QString &place, T &field)
    {
        const Node::Object *object = node.object();
        if (!object)
            return wrongType(place, "an object");
        Reader inner(*object, place, m_problems);
        fields(inner, field);
    }

    const Node::Object &m_object;
    const QString m_place;
    Problems &m_problems;
    QSet<const Member *> m_taken;
};

class UnknownFields {
public:
    Issues found;

    template <class T>
    void operator()(Name name, const T &field)
    {
        visit(under(m_place, name), field);
    }
    void asText(Name, const PartialDate &) {}
    void state(Name, const QString &) {}
    void extra(const QJsonObject &unknown)
    {
        for (auto it = unknown.begin(); it != unknown.end(); ++it) {
            // What the author leaves out of copies: core/report reads and keeps it beside the described fields.
            if (m_place.isEmpty() && it.key() == QLatin1String("leftOut"))
                continue;
            found.push_back(
                {QStringLiteral("unknown-key"), under(m_place, it.key()), QStringLiteral("kept, but this version does not know it")});
        }
    }
    void visit(const QString &place, const auto &field)
    {
        if constexpr (Described<decltype(field), UnknownFields>) {
            const QString outside = std::exchange(m_place, place);
            fields(*this, field);
            m_place = outside;
        }
    }
    template <class T>
    void visit(const QString &place, const std::vector<T> &list)
    {
        for (size_t i = 0; i < list.size(); ++i)
            visit(under(place, qsizetype(i)), list[i]);
    }
    template <class T>
    void visit(const QString &place, const QMap<QString, T> &map)
    {
        for (auto it = map.begin(); it != map.end(); ++it)
            visit(under(place, it.key()), it.value());
    }

private:
    QString m_place;
};

Node toNode(const Case &record)
{
    Writer writer;
    writer.members.push_back({QStringLiteral("format"), {QString(Format)}});
    writer.members.push_back({QStringLiteral("version"),
                              {Node::Object{{QStringLiteral("major"), {qint64(MajorVersion)}},
                                            {QStringLiteral("minor"), {qint64(std::max(record.minorVersion, MinorVersion))}}}}});
    fields(writer, record);
    return {std::move(writer.members)};
}

const Node *memberOf(const Node::Object &object, Name name)
{
    for (const Member &member : object)
        if (member.name == name)
            return &member.node;
    return nullptr;
}

std::variant<Case, Issues> fromNode(Node document, From from)
{
    Node::Object *object = std::get_if<Node::Object>(&document.value);
    const Node *format = object ? memberOf(*object, Name("format")) : nullptr;
    if (!format || !format->text() || *format->text() != Format)
        return Issues{
            {QStringLiteral("not-a-case-file"), QStringLiteral("/format"), QStringLiteral("\"holdfast-case\" was expected here")}};

    const Node *version = memberOf(*object, Name("version"));
    const auto number = [&](Name name) -> const qint64 * {
        const Node *part = version && version->object() ? memberOf(*version->object(), name) : nullptr;
        return part ? std::get_if<qint64>(&part->value) : nullptr;
    };
    const qint64 *major = number(Name("major")), *minor = number(Name("minor"));
    if (!major || !minor || *major < 1 || *minor < 0 || *minor > std::numeric_limits<int>::max() || version->object()->size() > 2)
        return Issues{{QStringLiteral("bad-version"), QStringLiteral("/version"),
                       QStringLiteral("an object with major and minor was expected here")}};
    if (*major > MajorVersion)
        return Issues{
            {QStringLiteral("newer-format"), QStringLiteral("/version/major"), QStringLiteral("this file was made by a newer version")}};

    Case record;
    record.minorVersion = std::max(int(*minor), MinorVersion);
    std::erase_if(*object, [](const Member &member) { return member.name == Name("format") || member.name == Name("version"); });
    Problems problems(from);
    Reader reader(*object, QString(), problems);
    fields(reader, record);
    if (!problems.none())
        return problems.list();
    return record;
}

}  // namespace

QByteArray toJson(const Case &record)
{
    return writeJson(toNode(record));
}

std::variant<Case, Issues> fromJson(const QByteArray &json)
{
    auto document = readJson(json);
    if (auto *issues = std::get_if<Issues>(&document))
        return std::move(*issues);
    return fromNode(std::move(std::get<Node>(document)), From::Person);
}

std::variant<QJsonObject, Issues> readObject(const QByteArray &json)
{
    const auto document = readJson(json);
    if (const auto *issues = std::get_if<Issues>(&document))
        return *issues;
    if (!std::get<Node>(document).object())
        return Issues{{QStringLiteral("wrong-type"), QString(), QStringLiteral("an object in braces was expected")}};
    return toQt(std::get<Node>(document)).toObject();
}

Issues unknownFields(const Case &record)
{
    UnknownFields walker;
    fields(walker, record);
    return walker.found;
}

QByteArray toCbor(const Case &record)
{
    return writeCbor(toNode(record));
}

Result<Case> fromCbor(const QByteArray &cbor)
{
    auto document = readCbor(cbor);
    if (!document)
        return document.failure();
    auto record = fromNode(std::move(*document), From::Store);
    if (const auto *issues = std::get_if<Issues>(&record)) {
        const bool newer = issues->front().id == QLatin1String("newer-format");
        return unexpected(newer ? ErrorCode::NewerFormat : ErrorCode::Damaged, issues->front().id);
    }
    return std::move(std::get<Case>(record));
}

}  // namespace holdfast::casefile
