// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/content/reader.h"

#include "core/content/needs.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace holdfast::content {

namespace {

constexpr qsizetype MaxTextLength = 2000;
constexpr int OldestYear = 1980;  // older guidance than this is a typing mistake
constexpr int NewestYear = 2100;

// Made once and kept: making one costs more than the hundreds of ids it is asked about.
const QRegularExpression &rowId()
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z][1-9][0-9]?\\z"));
    return form;
}

const QRegularExpression &textId()
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z][A-Za-z0-9.-]*\\z"));
    return form;
}

const QRegularExpression &choiceId()
{
    static const QRegularExpression form(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    return form;
}

bool isPlausibleYear(int year)
{
    return year >= OldestYear && year <= NewestYear;
}

QString below(const QString &place, const QString &key)
{
    return place + QLatin1Char('/') + key;
}

QString below(const QString &place, qsizetype index)
{
    return below(place, QString::number(index));
}

}  // namespace

/// One JSON object while it is read. What nobody asked for is reported when it goes.
class Reader::Object {
public:
    Object(Reader &reader, const QJsonValue &value, QString place)
        : m_reader(reader)
        , m_object(value.toObject())
        , m_place(std::move(place))
    {
        if (!value.isObject())
            reader.report("not-an-object", m_place, QStringLiteral("expected an object"));
    }
    ~Object()
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            if (!m_asked.contains(it.key()))
                m_reader.report("unknown-key", at(it.key()), QStringLiteral("this key means nothing here"));
        }
    }
    Q_DISABLE_COPY_MOVE(Object)

    QString at(const QString &key) const { return below(m_place, key); }
    QString place() const { return m_place; }
    bool has(const QString &key) const { return m_object.contains(key); }

    QString text(const QString &key) { return words(key, true); }
    QString optionalText(const QString &key) { return words(key, false); }

    bool flag(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isBool())
            m_reader.report("not-a-flag", at(key), QStringLiteral("expected true or false"));
        return value.toBool();
    }
    int year(const QString &key)
    {
        const QJsonValue value = take(key);
        if (!value.isDouble() || value.toDouble() != value.toInt())
            m_reader.report("not-a-year", at(key), QStringLiteral("expected a whole number"));
        return value.toInt();
    }
    QJsonArray list(const QString &key, bool needed)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined() && !needed)
            return {};
        if (!value.isArray())
            m_reader.report(value.isUndefined() ? "missing-key" : "not-a-list", at(key), QStringLiteral("expected a list"));
        else if (needed && value.toArray().isEmpty())
            m_reader.report("empty-list", at(key), QStringLiteral("nothing is in this list"));
        return value.toArray();
    }
    QStringList texts(const QString &key)
    {
        QStringList result;
        const QJsonArray array = list(key, true);
        for (qsizetype i = 0; i < array.size(); ++i)
            result.append(checked(array.at(i), below(at(key), i)));
        return result;
    }
    QJsonValue object(const QString &key)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            m_reader.report("missing-key", at(key), QStringLiteral("expected an object"));
        return value;
    }

private:
    QJsonValue take(const QString &key)
    {
        m_asked.insert(key);
        return m_object.value(key);
    }
    QString words(const QString &key, bool needed)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined()) {
            if (needed)
                m_reader.report("missing-key", at(key), QStringLiteral("expected text"));
            return {};
        }
        return checked(value, at(key));
    }
    /// Text that can be shown as it is.
    QString checked(const QJsonValue &value, const QString &place)
    {
        const QString words = value.toString();
        if (!value.isString())
            m_reader.report("not-text", place, QStringLiteral("expected text"));
        else if (words.trimmed().isEmpty())
            m_reader.report("empty-text", place, QStringLiteral("leave the key out, or write the text"));
        else if (words != words.trimmed())
            m_reader.report("stray-space", place, QStringLiteral("space before or after the text"));
        else if (words.size() > MaxTextLength)
            m_reader.report("too-long", place, QStringLiteral("longer than %1 characters").arg(MaxTextLength));
        else if (std::any_of(words.begin(), words.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
            m_reader.report("control-character", place, QStringLiteral("a control character is in the text"));
        return words;
    }

    Reader &m_reader;
    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_asked;
};

std::variant<Pack, Issues> Reader::read(const QByteArray &json)
{
    if (!looksSafe(json))
        return m_issues;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        report("not-json", {}, QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
        return m_issues;
    }
    readAll(document.object());
    if (!m_issues.empty())
        return m_issues;
    m_pack.m_digest = QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    return m_pack;
}

bool Reader::looksSafe(const QByteArray &json)
{
    if (json.size() > MaxPackBytes) {
        report("too-large", {}, QStringLiteral("larger than %1 bytes").arg(MaxPackBytes));
        return false;
    }
    // The parser keeps only the last of two equal keys, so a repeated one would lose a sentence without a word.
    std::vector<QSet<QByteArray>> keys;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (c == '{' || c == '[') {
            keys.emplace_back();
            if (keys.size() > MaxPackDepth) {
                report("too-deep", {}, QStringLiteral("nested deeper than %1").arg(MaxPackDepth));
                return false;
            }
        } else if ((c == '}' || c == ']') && !keys.empty()) {
            keys.pop_back();
        } else if (c == '"') {
            const qsizetype start = ++i;
            while (i < json.size() && json.at(i) != '"')
                i += json.at(i) == '\\' ? 2 : 1;
            const QByteArray word = json.mid(start, i - start);
            qsizetype next = i + 1;
            while (next < json.size() && QByteArrayView(" \t\r\n").contains(json.at(next)))
                ++next;
            if (next < json.size() && json.at(next) == ':' && !keys.empty()) {
                if (keys.back().contains(word))
                    report("repeated-key", {},
                           QStringLiteral("%1 twice in one object, near byte %2").arg(QString::fromUtf8(word)).arg(start));
                keys.back().insert(word);
            }
        }
    }
    return m_issues.empty();
}

void Reader::readAll(const QJsonObject &root)
{
    {
        Object pack(*this, root, {});
        if (pack.text(QStringLiteral("format")) != QLatin1String("holdfast-content"))
            report("not-a-pack", QStringLiteral("/format"), QStringLiteral("expected holdfast-content"));
        if (pack.year(QStringLiteral("formatVersion")) != 1)
            report("newer-format", QStringLiteral("/formatVersion"), QStringLiteral("only version 1 is known"));
        m_pack.m_id = pack.text(QStringLiteral("id"));
        m_pack.m_version = pack.text(QStringLiteral("version"));
        const auto each = [&](const char *key, void (Reader::*one)(const QJsonValue &, const QString &)) {
            const QString name = QLatin1String(key);
            const QJsonArray list = pack.list(name, true);
            for (qsizetype i = 0; i < list.size(); ++i)
                (this->*one)(list.at(i), below(pack.at(name), i));
        };
        each("sources", &Reader::source);
        each("domains", &Reader::domain);
        m_pack.m_vulnerabilities = rows(pack, QStringLiteral("vulnerabilities"));
        m_pack.m_prompts = rows(pack, QStringLiteral("prompts"));
        m_pack.m_protective = rows(pack, QStringLiteral("protective"));
        const QJsonArray crimes = pack.list(QStringLiteral("linkedCrimes"), true);
        for (qsizetype i = 0; i < crimes.size(); ++i)
            m_pack.m_linkedCrimes.push_back(text(crimes.at(i), below(QStringLiteral("/linkedCrimes"), i)));
        each("sections", &Reader::section);
        const QJsonArray texts = pack.list(QStringLiteral("texts"), true);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const Text one = text(texts.at(i), below(QStringLiteral("/texts"), i));
            m_pack.m_texts.insert(one.id, one);
            m_pack.m_textOrder.append(one.id);
        }
        each("choices", &Reader::choiceList);
        each("fields", &Reader::field);
        each("wordingHints", &Reader::wordingHint);
    }
    checkRows();
    checkCitations();
    checkNeeds();
}

std::vector<Citation> Reader::citations(Object &object)
{
    std::vector<Citation> result;
    const QString key = QStringLiteral("sources");
    const QJsonArray list = object.list(key, true);
    for (qsizetype i = 0; i < list.size(); ++i) {
        Object one(*this, list.at(i), below(object.at(key), i));
        const Citation citation{one.text(QStringLiteral("document")), one.text(QStringLiteral("section")),
                                one.year(QStringLiteral("year"))};
        m_cited.push_back({citation, one.place()});
        result.push_back(citation);
    }
    return result;
}

Guidance Reader::guidance(Object &object)
{
    Object one(*this, object.object(QStringLiteral("guidance")), object.at(QStringLiteral("guidance")));
    return {one.text(QStringLiteral("text")), one.optionalText(QStringLiteral("sourceWords")), citations(one)};
}

Row Reader::row(const QJsonValue &value, const QString &place)
{
    Object one(*this, value, place);
    Row row;
    row.id = one.text(QStringLiteral("id"));
    claim(QStringLiteral("row"), row.id, one.at(QStringLiteral("id")));
    if (!rowId().match(row.id).hasMatch())
        report("bad-id", one.at(QStringLiteral("id")), QStringLiteral("expected a letter and a number"));
    m_rowPlaces.insert(row.id, place);
    row.label = one.text(QStringLiteral("label"));
    row.group = one.optionalText(QStringLiteral("group"));
    row.sameAs = one.optionalText(QStringLiteral("sameAs"));
    if (!row.sameAs.isEmpty())
        m_pack.m_answerIds.insert(row.id, row.sameAs);
    row.question = one.text(QStringLiteral("question"));
    row.mayHaveHappened = one.flag(QStringLiteral("mayHaveHappened"));
    row.isMissingEpisode = one.flag(QStringLiteral("isMissingEpisode"));
    row.guidance = guidance(one);
    return row;
}

std::vector<Row> Reader::rows(Object &object, const QString &key)
{
    std::vector<Row> result;
    const QJsonArray list = object.list(key, true);
    for (qsizetype i = 0; i < list.size(); ++i)
        result.push_back(row(list.at(i), below(object.at(key), i)));
    return result;
}

Text Reader::text(const QJsonValue &value, const QString &place)
{
    Object one(*this, value, place);
    const Text text{one.text(QStringLiteral("id")), one.text(QStringLiteral("text")), citations(one)};
    claim(QStringLiteral("text"), text.id, one.at(QStringLiteral("id")));
    if (!textId().match(text.id).hasMatch())
        report("bad-id", one.at(QStringLiteral("id")), QStringLiteral("expected letters, digits, dots and hyphens"));
    return text;
}

void Reader::domain(const QJsonValue &value, const QString &place)
{
    Object one(*this, value, place);
    Domain domain;
    domain.id = one.text(QStringLiteral("id"));
    claim(QStringLiteral("domain"), domain.id, one.at(QStringLiteral("id")));
    domain.code = one.text(QStringLiteral("code"));
    claim(QStringLiteral("domain-code"), domain.code, one.at(QStringLiteral("code")));
    domain.label = one.text(QStringLiteral("label"));
    domain.guidance = guidance(one);
    m_domainSections.push_back({QStringLiteral("domain.") + domain.id, domain.label, one.text(QStringLiteral("purpose")), domain.guidance});
    const QJsonArray groups = one.list(QStringLiteral("groups"), false);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        Object group(*this, groups.at(i), below(one.at(QStringLiteral("groups")), i));
        domain.groups.push_back({group.text(QStringLiteral("id")), group.text(QStringLiteral("label"))});
        claim(QStringLiteral("group"), domain.groups.back().id, group.at(QStringLiteral("id")));
    }
    domain.rows = rows(one, QStringLiteral("rows"));
    m_pack.m_domains.push_back(domain);
}

void Reader::section(const QJsonValue &value, const QString &place)
{
    Object one(*this, value, place);
    Section section;
    section.id = one.text(QStringLiteral("id"));
    claim(QStringLiteral("section"), section.id, one.at(QStringLiteral("id")));
    section.label = one.text(QStringLiteral("label"));
    section.purpose = one.text(QStringLiteral("purpose"));
    section.guidance = guidance(one);
    m_pack.m_sections.push_back(section);
    // The ten domain pages follow the child's; their words stand with the domains and are not told twice.
    if (section.id == QLatin1String("child-and-family"))
        m_pack.m_sections.insert(m_pack.m_sections.end(), m_domainSections.begin(), m_domainSections.end());
}

void Reader::choiceList(const QJsonValue &value, const QString &place)
{
    Object one(*this, value, place);
    const QString id = one.text(QStringLiteral("id"));
    claim(QStringLiteral("choices"), id, one.at(QStringLiteral("id")));
    std::vector<Choice> choices;
    const QJsonArray list = one.list(QStringLiteral("choices"), true);
    for (qsizetype i = 0; i < list.size(); ++i) {
        Object choice(*this, list.at(i), below(one.at(QStringLiteral("choices")), i));
        choices.push_back(
            {choice.text(QStringLiteral("id")), choice.text(QStringLiteral("label")), choice.optionalText(QStringLiteral("hint"))});
        claim(QStringLiteral("choice ") + id, choices.back().id, choice.at(QStringLiteral("id")));
        if (!choiceId().match(choices.back().id).hasMatch())
            report("bad-id", choice.at(QStringLiteral("id")), QStringLiteral("expected lower-case words joined by hyphens"));
    }
    m_pack.m_choices.insert(id, choices);
}

void Reader::field(const QJsonValue &value, const QString &place)
{
    Object one(*this, value, place);
    const QString id = one.text(QStringLiteral("id"));
    claim(QStringLiteral("field"), id, one.at(QStringLiteral("id")));
    m_pack.m_fields.insert(id, {one.text(QStringLiteral("label")), one.optionalText(QStringLiteral("hint"))});
}

void Reader::wordingHint(const QJsonValue &value, const QString &place)
{
    Object one(*this, value, place);
    WordingHint hint;
    hint.id = one.text(QStringLiteral("id"));
    claim(QStringLiteral("wording hint"), hint.id, one.at(QStringLiteral("id")));
    hint.phrases = one.texts(QStringLiteral("phrases"));
    hint.why = one.text(QStringLiteral("why"));
    hint.offers = one.texts(QStringLiteral("offer"));
    for (const QString &phrase : std::as_const(hint.phrases))
        claim(QStringLiteral("phrase"), phrase.toLower(), one.at(QStringLiteral("phrases")));
    m_pack.m_wordingHints.push_back(hint);
}

void Reader::source(const QJsonValue &value, const QString &place)
{
    Object one(*this, value, place);
    Source source;
    source.id = one.text(QStringLiteral("id"));
    claim(QStringLiteral("source"), source.id, one.at(QStringLiteral("id")));
    source.title = one.text(QStringLiteral("title"));
    source.dated = one.text(QStringLiteral("dated"));
    source.note = one.text(QStringLiteral("note"));
    source.year = one.year(QStringLiteral("year"));
    if (source.year != 0 && !isPlausibleYear(source.year))
        report("bad-year", one.at(QStringLiteral("year")), QStringLiteral("0 when undated, otherwise a year"));
    m_pack.m_sources.push_back(source);
}

void Reader::checkRows()
{
    for (const Domain &domain : m_pack.m_domains) {
        for (const Row &row : domain.rows) {
            const QString place = m_rowPlaces.value(row.id);
            if (!row.id.startsWith(domain.code))
                report("wrong-domain", below(place, QStringLiteral("id")), QStringLiteral("does not start with the domain's code"));
            const bool known = std::any_of(domain.groups.begin(), domain.groups.end(), [&](const Group &g) { return g.id == row.group; });
            if (row.group.isEmpty() ? !domain.groups.empty() : !known)
                report("unknown-group", below(place, QStringLiteral("group")), QStringLiteral("not a group of this domain"));
            if (row.sameAs.isEmpty())
                continue;
            const Row *other = m_pack.row(row.sameAs);
            if (!other || other->id == row.id || !other->sameAs.isEmpty() || !m_pack.domainOfRow(row.sameAs))
                report("unresolved-same-as", below(place, QStringLiteral("sameAs")), QStringLiteral("not another row recorded by itself"));
        }
    }
    for (const auto *list : {&m_pack.m_vulnerabilities, &m_pack.m_prompts, &m_pack.m_protective}) {
        for (const Row &row : *list) {
            if (!row.sameAs.isEmpty() || !row.group.isEmpty())
                report("not-here", m_rowPlaces.value(row.id), QStringLiteral("groups and shared rows belong to domains"));
        }
    }
}

void Reader::checkCitations()
{
    for (const Cited &cited : m_cited) {
        const Source *source = m_pack.source(cited.citation.document);
        if (!source)
            report("unknown-source", below(cited.place, QStringLiteral("document")), QStringLiteral("not in the list of sources"));
        else if (cited.citation.year != source->year)
            report("bad-year", below(cited.place, QStringLiteral("year")), QStringLiteral("not the year of its source"));
    }
}

void Reader::checkNeeds()
{
    for (const Need &need : needs()) {
        bool met = false;
        switch (need.kind) {
        case Need::DomainId: met = m_pack.domain(need.id) != nullptr; break;
        case Need::RowId: met = m_pack.row(need.id) != nullptr; break;
        case Need::SectionId: met = m_pack.section(need.id) != nullptr; break;
        case Need::TextId: met = m_pack.text(need.id) != nullptr; break;
        case Need::FieldId: met = m_pack.m_fields.contains(need.id); break;
        case Need::ChoiceId:
            for (const Choice &choice : m_pack.choices(need.list))
                met = met || choice.id == need.id;
            break;
        }
        if (!met) {
            const QString name = need.list.isEmpty() ? need.id : need.list + QLatin1Char('/') + need.id;
            report("missing-need", {}, QStringLiteral("the program needs %1").arg(name));
        }
    }
}

void Reader::claim(const QString &kind, const QString &id, const QString &place)
{
    const QString name = kind + QLatin1Char(' ') + id;
    if (!id.isEmpty() && m_claimed.contains(name))
        report("repeated-id", place, QStringLiteral("this id is there already"));
    m_claimed.insert(name);
}

void Reader::report(const char *id, const QString &place, const QString &detail)
{
    m_issues.push_back({QLatin1String(id), place.isEmpty() ? QStringLiteral("/") : place, detail});
}

}  // namespace holdfast::content
