// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/findingwords.h"

#include "ui/domain/rowref.h"

#include <QHash>

#include <algorithm>

namespace holdfast::ui {

QString findingSentence(const content::Pack &pack, const casefile::Case &record, const casefile::Assessment &assessment,
                        const assessment::Finding &finding)
{
    return assessment::sentence(finding, pack, assessment.otherRows, record.evidence, assessment.plan.actions);
}

QString findingSentence(const content::Pack &pack, const casefile::Assessment &assessment, const assessment::Finding &finding)
{
    return assessment::sentence(finding, pack, assessment.otherRows, {}, assessment.plan.actions);
}

Destination destinationOf(const content::Pack &pack, const casefile::Case &record, const QString &place)
{
    const casefile::Assessment *assessment = record.current();
    const QString first = place.section(QLatin1Char('/'), 0, 0);
    const QString second = place.section(QLatin1Char('/'), 1, 1);
    if (!assessment)
        return {};
    if (first == QLatin1String("answers") || first == QLatin1String("prompts") || first == QLatin1String("vulnerabilities") ||
        first == QLatin1String("otherRows"))
        return {pageOfRow(pack, *assessment, second), rowPlace(rowRef(pack, second))};
    if (first == QLatin1String("domains"))
        return {QStringLiteral("domain.") + second, place};
    if (first == QLatin1String("evidence")) {
        const auto item =
            std::find_if(record.evidence.begin(), record.evidence.end(), [&](const assessment::Evidence &one) { return one.id == second; });
        if (item == record.evidence.end())
            return {};
        for (const QString &row : item->rows)
            if (const QString page = pageOfRow(pack, *assessment, row); !page.isEmpty())
                return {page, place};
        return {};
    }
    static const QHash<QString, QString> pages{
        {QStringLiteral("judgement"), QStringLiteral("judgement")},
        {QStringLiteral("decision"), QStringLiteral("decision")},
        {QStringLiteral("plan"), QStringLiteral("plan")},
        {QStringLiteral("childVoice"), QStringLiteral("voice-of-the-child")},
        {QStringLiteral("carers"), QStringLiteral("parents-and-carers")},
        {QStringLiteral("consent"), QStringLiteral("consent")},
        {QStringLiteral("definition"), QStringLiteral("definition")},
        {QStringLiteral("protective"), QStringLiteral("protective-factors")},
        {QStringLiteral("protectiveNoneReason"), QStringLiteral("protective-factors")},
        {QStringLiteral("start"), QStringLiteral("before-you-start")},
        {QStringLiteral("child"), QStringLiteral("child-and-family")},
    };
    return {pages.value(first), place};
}

}  // namespace holdfast::ui
