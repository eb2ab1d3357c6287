// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/content/wordinghints.h"

#include <algorithm>

namespace holdfast::content {

namespace {

/// One phrase as a pattern: any space between words, either apostrophe, "*" for the rest of a word.
QString patternOf(const QString &phrase)
{
    QStringList words;
    for (const QString &word : phrase.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QString escaped = QRegularExpression::escape(word);
        escaped.replace(QStringLiteral("\\*"), QStringLiteral("\\w*"));
        escaped.replace(QStringLiteral("\\'"), QStringLiteral("[\u2019']"));
        words.append(escaped);
    }
    return words.join(QStringLiteral("\\s+"));
}

struct Span {
    qsizetype start;
    qsizetype end;
};

/// Quoted passages, within one paragraph: an opening mark without its closing one quotes nothing, so that a stray mark hides no words.
std::vector<Span> quotations(const QString &text)
{
    // A straight single mark opens only after a space or a bracket, and closes only before something that is no letter: not "don't".
    static const QRegularExpression quoted(QStringLiteral("\u201c[^\u201d\\n]*\u201d|\"[^\"\\n]*\"|\u2018(?:[^\u2019\\n]|\u2019(?=\\w))*"
                                                          "\u2019(?!\\w)|(?<![^\\s(])'(?:[^'\\n]|'(?=\\w))*'(?!\\w)"));
    std::vector<Span> spans;
    auto found = quoted.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        spans.push_back({match.capturedStart(), match.capturedEnd()});
    }
    return spans;
}

}  // namespace

WordingHints::WordingHints(const Pack &pack)
{
    for (const WordingHint &hint : pack.wordingHints()) {
        QStringList patterns;
        for (const QString &phrase : hint.phrases)
            patterns.append(patternOf(phrase));
        // Longest first: an alternation takes the first that fits.
        std::stable_sort(patterns.begin(), patterns.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
        QRegularExpression expression(QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(patterns.join(QLatin1Char('|'))),
                                      QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        Q_ASSERT(expression.isValid());
        expression.optimize();
        m_patterns.push_back({expression, hint.id});
    }
}

std::vector<WordingHints::Found> WordingHints::find(const QString &text) const
{
    std::vector<Found> all;
    const std::vector<Span> quoted = quotations(text);
    for (const Pattern &pattern : m_patterns) {
        auto found = pattern.expression.globalMatch(text);
        while (found.hasNext()) {
            const auto match = found.next();
            const bool isQuoted = std::any_of(quoted.begin(), quoted.end(), [&](const Span &span) {
                return match.capturedStart() >= span.start && match.capturedEnd() <= span.end;
            });
            if (!isQuoted)
                all.push_back({match.capturedStart(), match.capturedLength(), pattern.hintId});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Found &a, const Found &b) { return a.start != b.start ? a.start < b.start : a.length > b.length; });
    std::vector<Found> kept;
    for (const Found &one : all) {
        if (kept.empty() || one.start >= kept.back().start + kept.back().length)
            kept.push_back(one);
    }
    return kept;
}

}  // namespace holdfast::content
