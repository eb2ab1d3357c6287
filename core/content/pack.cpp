// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/content/pack.h"

#include "core/content/reader.h"

#include <QFile>
#include <QTranslator>

#include <algorithm>

// The macro needs the global namespace; a static library's resources are not found without it.
static void initContentResource()
{
    Q_INIT_RESOURCE(content);
}

namespace holdfast::content {

namespace {

template <class List>
auto findById(const List &list, const QString &id) -> decltype(list.data())
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

const Pack &Pack::builtIn()
{
    static const Pack pack = [] {
        initContentResource();
        QFile file(QStringLiteral(":/holdfast/content/england-cse/pack.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the content pack is not compiled in");
        auto result = read(file.readAll());
        if (const auto *issues = std::get_if<Issues>(&result)) {
            const Issue &first = issues->front();
            qFatal("the content pack is not sound: %s at %s, %s", qUtf8Printable(first.id), qUtf8Printable(first.place),
                   qUtf8Printable(first.detail));
        }
        return *std::get_if<Pack>(&result);
    }();
    return pack;
}

std::variant<Pack, Issues> Pack::read(const QByteArray &json)
{
    return Reader().read(json);
}

const Row *Pack::row(const QString &id) const
{
    for (const Domain &domain : m_domains) {
        if (const Row *row = findById(domain.rows, id))
            return row;
    }
    for (const auto *list : {&m_vulnerabilities, &m_prompts, &m_protective}) {
        if (const Row *row = findById(*list, id))
            return row;
    }
    return nullptr;
}

const Domain *Pack::domain(const QString &id) const
{
    return findById(m_domains, id);
}

const Domain *Pack::domainOfRow(const QString &rowId) const
{
    for (const Domain &domain : m_domains) {
        if (findById(domain.rows, rowId))
            return &domain;
    }
    return nullptr;
}

const Section *Pack::section(const QString &id) const
{
    return findById(m_sections, id);
}

const Source *Pack::source(const QString &id) const
{
    return findById(m_sources, id);
}

const Text *Pack::text(const QString &id) const
{
    const auto found = m_texts.constFind(id);
    if (found != m_texts.constEnd())
        return &*found;
    return findById(m_linkedCrimes, id);
}

std::vector<Text> Pack::texts(const QString &prefix) const
{
    std::vector<Text> found;
    for (const QString &id : m_textOrder) {
        if (id.startsWith(prefix))
            found.push_back(m_texts.value(id));
    }
    return found;
}

QString Pack::answerId(const QString &rowId) const
{
    return m_answerIds.value(rowId, rowId);
}

QStringList Pack::indicatorIds() const
{
    QStringList ids;
    for (const Domain &domain : m_domains) {
        for (const Row &row : domain.rows) {
            if (row.sameAs.isEmpty())
                ids.append(row.id);
        }
    }
    return ids;
}

QString Pack::words(const QString &id) const
{
    const Text *found = text(id);
    Q_ASSERT_X(found, "Pack::words", qUtf8Printable(id));
    return found ? found->text : id;
}

QString Pack::field(const QString &id) const
{
    const auto found = m_fields.constFind(id);
    Q_ASSERT_X(found != m_fields.constEnd(), "Pack::field", qUtf8Printable(id));
    return found != m_fields.constEnd() ? found->label : id;
}

QString Pack::fieldHint(const QString &id) const
{
    return m_fields.value(id).hint;
}

const std::vector<Choice> &Pack::choices(const QString &list) const
{
    static const std::vector<Choice> none;
    const auto found = m_choices.constFind(list);
    return found == m_choices.constEnd() ? none : *found;
}

QString Pack::choiceLabel(const QString &list, const QString &id) const
{
    const Choice *choice = findById(choices(list), id);
    return choice ? choice->label : id;
}

QString Pack::citation(const std::vector<Citation> &sources) const
{
    QStringList parts;
    for (const Citation &one : sources) {
        parts.append(one.year > 0 ? QStringLiteral("%1 %2 (%3)").arg(one.document, one.section).arg(one.year)
                                  : QStringLiteral("%1 %2 (undated)").arg(one.document, one.section));
    }
    return parts.join(QStringLiteral("; "));
}

template <class PackType, class Visitor>
void Pack::visitTexts(PackType &pack, const Visitor &visit)
{
    const auto rows = [&](auto &list) {
        for (auto &row : list) {
            visit(QStringLiteral("row:") + row.id, row.label, TextUse::Shown);
            visit(QStringLiteral("question:") + row.id, row.question, TextUse::Shown);
            visit(QStringLiteral("guidance:") + row.id, row.guidance.text, TextUse::Guidance);
            visit(QStringLiteral("source-words:") + row.id, row.guidance.sourceWords, TextUse::Guidance);
        }
    };
    for (auto &domain : pack.m_domains) {
        visit(QStringLiteral("domain:") + domain.id, domain.label, TextUse::Shown);
        visit(QStringLiteral("guidance:") + domain.id, domain.guidance.text, TextUse::Guidance);
        for (auto &group : domain.groups)
            visit(QStringLiteral("group:") + group.id, group.label, TextUse::Shown);
        rows(domain.rows);
    }
    rows(pack.m_vulnerabilities);
    rows(pack.m_prompts);
    rows(pack.m_protective);
    for (auto &crime : pack.m_linkedCrimes)
        visit(QStringLiteral("text:") + crime.id, crime.text, TextUse::Shown);
    for (auto &section : pack.m_sections) {
        visit(QStringLiteral("section:") + section.id, section.label, TextUse::Shown);
        visit(QStringLiteral("purpose:") + section.id, section.purpose, TextUse::Shown);
        visit(QStringLiteral("guidance:section.") + section.id, section.guidance.text, TextUse::Guidance);
    }
    for (auto it = pack.m_texts.begin(); it != pack.m_texts.end(); ++it)
        visit(QStringLiteral("text:") + it.key(), it->text, TextUse::Shown);
    for (auto it = pack.m_fields.begin(); it != pack.m_fields.end(); ++it) {
        visit(QStringLiteral("field:") + it.key(), it->label, TextUse::Shown);
        visit(QStringLiteral("hint:") + it.key(), it->hint, TextUse::Shown);
    }
    for (auto it = pack.m_choices.begin(); it != pack.m_choices.end(); ++it) {
        for (auto &choice : *it) {
            const QString name = it.key() + QLatin1Char('.') + choice.id;
            visit(QStringLiteral("choice:") + name, choice.label, TextUse::Shown);
            visit(QStringLiteral("choice-hint:") + name, choice.hint, TextUse::Shown);
        }
    }
    for (auto &hint : pack.m_wordingHints) {
        visit(QStringLiteral("wording-why:") + hint.id, hint.why, TextUse::Guidance);
        for (qsizetype i = 0; i < hint.offers.size(); ++i)
            visit(QStringLiteral("wording-offer:%1.%2").arg(hint.id).arg(i), hint.offers[i], TextUse::Guidance);
    }
    for (auto &source : pack.m_sources) {
        visit(QStringLiteral("dated:") + source.id, source.dated, TextUse::Shown);
        visit(QStringLiteral("note:") + source.id, source.note, TextUse::Guidance);
    }
}

QMap<QString, QString> Pack::wording() const
{
    QMap<QString, QString> kept;
    visitTexts(*this, [&](const QString &key, const QString &text, TextUse use) {
        if (use == TextUse::Shown && !text.isEmpty())
            kept.insert(key, text);
    });
    return kept;
}

Pack Pack::withWording(const QMap<QString, QString> &wording) const
{
    Pack pack = *this;
    visitTexts(pack, [&](const QString &key, QString &text, TextUse) {
        const auto found = wording.constFind(key);
        if (found != wording.constEnd())
            text = *found;
    });
    return pack;
}

Pack Pack::translated(const QTranslator &catalogue) const
{
    Pack pack = *this;
    const QByteArray context = m_id.toUtf8();
    visitTexts(pack, [&](const QString &key, QString &text, TextUse) {
        const QString other =
            text.isEmpty() ? QString() : catalogue.translate(context.constData(), text.toUtf8().constData(), key.toUtf8().constData());
        if (!other.isEmpty())
            text = other;
    });
    return pack;
}

Pack Pack::inLanguage(const QString &language, const QString &folder)
{
    QTranslator catalogue;
    if (!catalogue.load(QStringLiteral("%1/content_%2.qm").arg(folder, language)))
        return builtIn();
    return builtIn().translated(catalogue);
}

QMap<QString, QString> Pack::translatable() const
{
    QMap<QString, QString> all;
    visitTexts(*this, [&](const QString &key, const QString &text, TextUse) {
        if (!text.isEmpty())
            all.insert(key, text);
    });
    return all;
}

}  // namespace holdfast::content
