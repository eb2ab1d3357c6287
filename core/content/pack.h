// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The instrument: domains, indicators, prompts, guidance, citations, and every professional sentence a practitioner reads, as data.
// Promises: a Pack is complete and consistent, or it was never made. Knows nothing about any child.
// Each text has an id; a signed assessment keeps those texts (wording) and is shown with them for ever (withWording).
#pragma once

#include "core/base/issue.h"
#include "core/base/result.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <variant>
#include <vector>

class QTranslator;

namespace holdfast::content {

/// Where a statement comes from: the short name of a source ("WY", "SC", "DF", or a practice source), its section, its year.
struct Citation {
    QString document;
    QString section;
    int year = 0;  ///< that of the source; 0 when the source is undated
    bool operator==(const Citation &) const = default;
};

/// A guidance document or other source that citations name.
struct Source {
    QString id;     ///< "WY"
    QString title;  ///< as it names itself
    QString dated;  ///< in words, e.g. "definition amended May 2017"
    QString note;   ///< e.g. that it may be out of date, licence and credit
    int year = 0;
    bool operator==(const Source &) const = default;
};

/// What stands behind a row or a section when the practitioner asks for it.
struct Guidance {
    QString text;         ///< two to four sentences, our own words
    QString sourceWords;  ///< the few words of a dated term, shown only when opened; often empty
    std::vector<Citation> sources;
    bool operator==(const Guidance &) const = default;
};

/// One row of a domain, or one of the vulnerabilities, boys' prompts and protective prompts.
struct Row {
    QString id;        ///< H3, V7, Y2, R1: domain.md 4
    QString label;     ///< neutral wording
    QString group;     ///< id of the small heading it stands under; empty when there is none
    QString sameAs;    ///< I3 -> H7: recorded once, shown in both places
    QString question;  ///< plain question for the visit list "what we do not know"
    Guidance guidance;
    bool mayHaveHappened = false;   ///< may be a sign that harm has already happened (contract.md 2)
    bool isMissingEpisode = false;  ///< offers the missing episodes as evidence (F11-F16)
    bool operator==(const Row &) const = default;
};

/// A small heading inside a domain.
struct Group {
    QString id;
    QString label;
    bool operator==(const Group &) const = default;
};

struct Domain {
    QString id;     ///< "health"
    QString code;   ///< "H": first letter of its rows
    QString label;  ///< "Health"
    Guidance guidance;
    std::vector<Group> groups;
    std::vector<Row> rows;  ///< in the order of domain.md 4.1
    bool operator==(const Domain &) const = default;
};

/// One answer of a list of choices, e.g. of "judgement".
struct Choice {
    QString id;
    QString label;
    QString hint;  ///< one sentence under it; often empty
    bool operator==(const Choice &) const = default;
};

/// A rule's or screen's sentence with its sources: consent findings, definition outcomes, standing texts.
struct Text {
    QString id;  ///< "CR1", "definition.fits", "standing.nothing-present"
    QString text;
    std::vector<Citation> sources;
    bool operator==(const Text &) const = default;
};

/// A page of the walk-through (ux.md 3.7), with its purpose sentence and guidance.
struct Section {
    QString id;  ///< "before-you-start", "consent", ...; each domain is a section "domain.health" too
    QString label;
    QString purpose;  ///< one sentence under the heading
    Guidance guidance;
    bool operator==(const Section &) const = default;
};

/// Words that read as blame, and what to say instead (ux.md 3.36). A hint never blocks and is never stored.
struct WordingHint {
    QString id;
    QStringList phrases;  ///< "*" stands for the rest of a word
    QString why;          ///< one or two sentences
    QStringList offers;
    bool operator==(const WordingHint &) const = default;
};

class Pack {
public:
    /// The pack compiled into the program, read and checked once. Asserts that it is sound: a test holds that.
    static const Pack &builtIn();
    /// Reads and validates; every problem is reported with its place and nothing is half-loaded.
    static std::variant<Pack, Issues> read(const QByteArray &json);

    QString id() const { return m_id; }
    QString version() const { return m_version; }
    /// Hex digest of the bytes the pack was read from.
    QString digest() const { return m_digest; }

    const std::vector<Source> &sources() const { return m_sources; }
    const std::vector<Domain> &domains() const { return m_domains; }
    const std::vector<Row> &vulnerabilities() const { return m_vulnerabilities; }
    const std::vector<Row> &prompts() const { return m_prompts; }        ///< boys and young men, Y1-Y8
    const std::vector<Row> &protective() const { return m_protective; }  ///< R1...
    const std::vector<Text> &linkedCrimes() const { return m_linkedCrimes; }
    const std::vector<Section> &sections() const { return m_sections; }
    const std::vector<WordingHint> &wordingHints() const { return m_wordingHints; }

    /// Null when there is none.
    const Row *row(const QString &id) const;
    const Domain *domain(const QString &id) const;
    const Domain *domainOfRow(const QString &rowId) const;
    const Section *section(const QString &id) const;
    const Source *source(const QString &id) const;
    const Text *text(const QString &id) const;

    /// The texts whose ids start like this, in the order of the pack: "conversation.question.".
    std::vector<Text> texts(const QString &prefix) const;

    /// The id under which a row's answer is kept: H7 for I3.
    QString answerId(const QString &rowId) const;
    /// The 65 answer ids of the ten domains, in order, each once.
    QStringList indicatorIds() const;

    /// The sentence with this id. An unknown id asserts, and gives the id itself in a release build.
    QString words(const QString &id) const;
    /// Label of a field, the same on the screen and on paper: "judgement.why" -> "Why I think this". An unknown id asserts.
    QString field(const QString &id) const;
    QString fieldHint(const QString &id) const;
    /// A list of choices: "judgement", "decision", "whose-words", "basis", "source-kind", "setting", ... Empty when unknown.
    const std::vector<Choice> &choices(const QString &list) const;
    /// Label of one choice; the id itself when it is not in the list.
    QString choiceLabel(const QString &list, const QString &id) const;
    /// "WY 6.1 (2017)"; several are joined by "; ".
    QString citation(const std::vector<Citation> &sources) const;

    /// Every text that is shown or printed in an assessment, without guidance: kept in each signed version.
    QMap<QString, QString> wording() const;
    /// The same pack with the labels and texts of a signed version, or of a translation.
    Pack withWording(const QMap<QString, QString> &wording) const;
    /// wording() and the guidance: what a translator gets.
    QMap<QString, QString> translatable() const;
    /// The same pack in the language of a compiled catalogue: context is id(), source text the English, disambiguation the key of
    /// translatable(). A sentence that changed has no translation until a person has looked again, and stays English.
    Pack translated(const QTranslator &catalogue) const;
    /// The built-in pack in a language ("cy"), from a folder of content_<language>.qm files; English when there is none.
    static Pack inLanguage(const QString &language, const QString &folder = QStringLiteral(":/i18n"));

private:
    friend class Reader;
    struct Field {
        QString label;
        QString hint;
    };
    QString m_id, m_version, m_digest;
    std::vector<Source> m_sources;
    std::vector<Domain> m_domains;
    std::vector<Row> m_vulnerabilities, m_prompts, m_protective;
    QHash<QString, QString> m_answerIds;  ///< I3 -> H7: only of rows recorded under another; asked of every item of evidence
    std::vector<Text> m_linkedCrimes;
    std::vector<Section> m_sections;
    std::vector<WordingHint> m_wordingHints;
    QMap<QString, Text> m_texts;
    QStringList m_textOrder;
    QMap<QString, Field> m_fields;
    QMap<QString, std::vector<Choice>> m_choices;

    enum class TextUse { Shown, Guidance };
    /// Calls visit(key, text, use) for every text, in a fixed order; keys are those of wording().
    template <class PackType, class Visitor>
    static void visitTexts(PackType &pack, const Visitor &visit);
};

}  // namespace holdfast::content
