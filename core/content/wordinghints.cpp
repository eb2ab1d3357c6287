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

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// Quoted passages, within one paragraph: an opening mark without its closing one quotes nothing, so that a stray mark hides no words.
/// One pass: what has no closing mark in this paragraph is looked for once only.
std::vector<Span> quotations(const QString &text)
{
    std::vector<Span> spans;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        if (end < 0)
            end = text.size();
        QString hopeless;
        for (qsizetype i = start; i < end; ++i) {
            const QChar mark = text.at(i);
            QChar close;
            if (mark == QChar(0x201c))
                close = QChar(0x201d);
            else if (mark == QLatin1Char('"'))
                close = mark;
            else if (mark == QChar(0x2018))
                close = QChar(0x2019);
            else if (mark == QLatin1Char('\'') && !isWordAt(text, i - 1))
                close = mark;
            else
                continue;
            if (hopeless.contains(close))
                continue;
            // A single mark before a letter is an apostrophe: "don't".
            const bool isSingle = close == QLatin1Char('\'') || close == QChar(0x2019);
            qsizetype at = i + 1;
            while (at < end && (text.at(at) != close || (isSingle && isWordAt(text, at + 1))))
                ++at;
            if (at < end) {
                spans.push_back({i, at + 1});
                i = at;
            } else {
                hopeless.append(close);
            }
        }
        start = end + 1;
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
            const auto after = std::upper_bound(quoted.begin(), quoted.end(), match.capturedStart(),
                                                [](qsizetype at, const Span &span) { return at < span.start; });
            const bool isQuoted = after != quoted.begin() && match.capturedEnd() <= std::prev(after)->end;
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
