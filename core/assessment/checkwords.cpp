// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/assessment/completeness.h"

#include <QJsonArray>

#include <algorithm>

namespace holdfast::assessment {

namespace {

/// Enough of a text to know it again.
QString firstWords(const QString &text)
{
    constexpr qsizetype Enough = 60;
    const QString line = text.simplified();
    if (line.size() <= Enough)
        return line;
    const qsizetype space = line.lastIndexOf(QLatin1Char(' '), Enough);
    return line.left(space > Enough / 2 ? space : Enough) + QChar(0x2026);
}

template <class List>
auto byId(const List &list, const QString &id)
{
    return std::find_if(list.begin(), list.end(), [&](const auto &one) { return one.id == id; });
}

}  // namespace

QString sentence(const Finding &finding, const content::Pack &pack, const std::vector<OtherRow> &otherRows,
                 const std::vector<Evidence> &evidence, const std::vector<Action> &actions)
{
    const QString text = pack.words(QStringLiteral("check.") + finding.id);
    if (!text.contains(QLatin1String("%1")))
        return text;
    QString label;
    if (const content::Row *row = pack.row(finding.subject))
        label = row->label;
    else if (const content::Domain *domain = pack.domain(finding.subject))
        label = domain->label;
    else if (const auto own = byId(otherRows, finding.subject); own != otherRows.end())
        label = own->label;
    else if (const auto item = byId(evidence, finding.subject); item != evidence.end())
        label = firstWords(item->text);
    else if (const auto action = byId(actions, finding.subject); action != actions.end())
        label = firstWords(action->what);
    return QString(text).replace(QLatin1String("%1"),
                                 label.trimmed().isEmpty() ? pack.words(QStringLiteral("check.without-words")) : label);
}

QString sentence(const Finding &finding, const Subject &subject)
{
    return sentence(finding, subject.pack, subject.otherRows, subject.evidence, subject.plan.actions);
}

QJsonObject describe(const Completeness &completeness, const Subject &subject)
{
    const auto list = [&](const std::vector<Finding> &lines) {
        QJsonArray array;
        for (const Finding &line : lines)
            array.append(QJsonObject{
                {QStringLiteral("id"), line.id}, {QStringLiteral("text"), sentence(line, subject)}, {QStringLiteral("place"), line.place}});
        return array;
    };
    return {{QStringLiteral("problems"), list(completeness.problems)},
            {QStringLiteral("strengthen"), list(completeness.strengthen)},
            {QStringLiteral("unknown"), list(completeness.unknown)}};
}

}  // namespace holdfast::assessment
