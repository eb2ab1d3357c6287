// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/pathway/pathway.h"

namespace holdfast::pathway {

QStringList mustBeTold(const Situation &situation)
{
    QStringList told;
    const bool isResidential = situation.setting == QLatin1String("boarding") || situation.setting == QLatin1String("residential") ||
                               situation.setting == QLatin1String("secure");
    if (isResidential)  // SC 3.3
        told << QStringLiteral("ofsted") << QStringLiteral("placing-authority") << QStringLiteral("police");
    if (situation.lookedAfter || situation.setting == QLatin1String("foster"))  // WY 6.7; a fostered child is looked after
        told << QStringLiteral("independent-reviewing-officer");
    // WY 6.3: in hospital, or when an examination is needed, the strategy discussion needs the consultant
    if (situation.setting == QLatin1String("health") || situation.medicalNeeded)
        told << QStringLiteral("medical-consultant");
    if (situation.conferencePlan)  // WY 6.4
        told << QStringLiteral("conference-chair");
    if (situation.decisionReceived)  // WY 6.2
        told << QStringLiteral("designated-lead");
    if (situation.enquiryOutcome)  // WY 6.4
        told << QStringLiteral("cse-lead");
    if (situation.setting == QLatin1String("secure") && (!situation.age || *situation.age < 13))  // WY 6.5
        told << QStringLiteral("secretary-of-state");
    if (situation.age && *situation.age == 17)  // SC 3.4: 18 is ahead
        told << QStringLiteral("adult-services");
    return told;
}

}  // namespace holdfast::pathway
