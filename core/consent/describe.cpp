// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/content/describe.h"
#include "core/consent/consent.h"
#include "core/consent/definition.h"
#include "core/content/pack.h"

#include <QJsonArray>

namespace holdfast::consent {

namespace {

QJsonObject sourceOf(const content::Pack &pack, const QString &id)
{
    const content::Text *text = pack.text(id);
    return text && !text->sources.empty() ? content::describe(text->sources.front()) : QJsonObject();
}

}  // namespace

QString sentence(const Finding &finding, const content::Pack &pack)
{
    const QString text = pack.words(finding.id);
    return finding.withNoActivityNote ? text + QLatin1Char(' ') + pack.words(QStringLiteral("consent.no-activity-note")) : text;
}

QJsonObject describe(const Inputs &inputs, const content::Pack &pack)
{
    QJsonArray found;
    for (const Finding &finding : findings(inputs))
        found.append(QJsonObject{{QStringLiteral("id"), finding.id},
                                 {QStringLiteral("basis"), basisWord(finding.basis)},
                                 {QStringLiteral("text"), sentence(finding, pack)},
                                 {QStringLiteral("source"), sourceOf(pack, finding.id)}});
    const auto age = ageAtEvent(inputs);
    return {{QStringLiteral("ageAtEvent"), age ? QJsonValue(*age) : QJsonValue()}, {QStringLiteral("findings"), found}};
}

QString sentence(const Definition &result, const content::Pack &pack)
{
    QStringList sentences{pack.words(outcomeTextId(result))};
    if (result.treatedAsChild)
        sentences << pack.words(QStringLiteral("definition.treated-as-child"));
    if (result.nonContactCounts)
        sentences << pack.words(QStringLiteral("DT5"));
    if (!result.notKnown.isEmpty()) {
        QStringList parts;
        for (const QString &input : result.notKnown)
            parts << pack.words(QStringLiteral("definition.part.") + input);
        sentences << pack.words(QStringLiteral("definition.known-gaps")) + QLatin1Char(' ') + parts.join(QStringLiteral("; ")) +
                         QLatin1Char('.');
    }
    if (result.outcome == Outcome::Unclear)
        sentences << pack.words(QStringLiteral("definition.acting"));
    return sentences.join(QLatin1Char(' '));
}

QJsonObject describe(const DefinitionInputs &inputs, const content::Pack &pack)
{
    const Definition result = definition(inputs);
    QJsonArray reasons;
    for (const QString &id : result.reasons)
        reasons.append(QJsonObject{
            {QStringLiteral("id"), id}, {QStringLiteral("text"), pack.words(id)}, {QStringLiteral("source"), sourceOf(pack, id)}});
    return {{QStringLiteral("outcome"), outcomeWord(result.outcome)},
            {QStringLiteral("text"), sentence(result, pack)},
            {QStringLiteral("reasons"), reasons}};
}

}  // namespace holdfast::consent
