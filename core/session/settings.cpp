// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/session/settings.h"

#include <QJsonArray>

#include <algorithm>

namespace holdfast::session {

namespace {

QJsonObject toJson(const pathway::Length &length)
{
    return {{QStringLiteral("amount"), length.amount},
            {QStringLiteral("unit"), length.unit == pathway::Unit::WorkingDays ? QStringLiteral("working-days") : QStringLiteral("hours")}};
}

pathway::Length lengthFrom(const QJsonValue &value, const pathway::Length &otherwise)
{
    const QJsonObject object = value.toObject();
    const int amount = object.value(QLatin1String("amount")).toInt();
    // A clock of no length, or of years, would be a clock nobody can meet or miss.
    if (amount < 1 || amount > 1000)
        return otherwise;
    const bool days = object.value(QLatin1String("unit")).toString() == QLatin1String("working-days");
    return {amount, days ? pathway::Unit::WorkingDays : pathway::Unit::ElapsedHours};
}

}  // namespace

QJsonObject toJson(const Practice &practice)
{
    QJsonArray contacts;
    for (const Contact &contact : practice.contacts)
        contacts.append(QJsonObject{{QStringLiteral("id"), contact.id},
                                    {QStringLiteral("name"), contact.name},
                                    {QStringLiteral("number"), contact.number},
                                    {QStringLiteral("note"), contact.note},
                                    {QStringLiteral("checkedOn"), contact.checkedOn.toString(Qt::ISODate)}});
    return {{QStringLiteral("name"), practice.name},
            {QStringLiteral("role"), practice.role},
            {QStringLiteral("agency"), practice.agency},
            {QStringLiteral("phone"), practice.phone},
            {QStringLiteral("contacts"), contacts},
            {QStringLiteral("idleMinutes"), practice.idleMinutes},
            {QStringLiteral("alwaysAskAfterHide"), practice.alwaysAskAfterHide},
            {QStringLiteral("sheetOwed"), practice.sheetOwed},
            {QStringLiteral("marking"), practice.marking},
            {QStringLiteral("writtenReferral"), toJson(practice.clocks.writtenReferral)},
            {QStringLiteral("socialCareDecision"), toJson(practice.clocks.socialCareDecision)},
            {QStringLiteral("returnInterview"), toJson(practice.clocks.returnInterview)},
            {QStringLiteral("reviewWeeks"), practice.clocks.reviewWeeks},
            {QStringLiteral("dueSoonHours"), practice.clocks.dueSoonHours}};
}

Practice practiceFromJson(const QJsonObject &object)
{
    const auto text = [](const QJsonObject &from, const char *key) { return from.value(QLatin1String(key)).toString(); };
    Practice practice;
    practice.name = text(object, "name");
    practice.role = text(object, "role");
    practice.agency = text(object, "agency");
    practice.phone = text(object, "phone");
    const QJsonArray contacts = object.value(QLatin1String("contacts")).toArray();
    for (const QJsonValue &value : contacts) {
        const QJsonObject one = value.toObject();
        practice.contacts.push_back({text(one, "id"), text(one, "name"), text(one, "number"), text(one, "note"),
                                     QDate::fromString(text(one, "checkedOn"), Qt::ISODate)});
    }
    practice.idleMinutes = std::clamp(object.value(QLatin1String("idleMinutes")).toInt(practice.idleMinutes), 1, 30);
    practice.alwaysAskAfterHide = object.value(QLatin1String("alwaysAskAfterHide")).toBool();
    practice.sheetOwed = object.value(QLatin1String("sheetOwed")).toBool();
    if (object.contains(QLatin1String("marking")))
        practice.marking = text(object, "marking");
    practice.clocks.writtenReferral = lengthFrom(object.value(QLatin1String("writtenReferral")), practice.clocks.writtenReferral);
    practice.clocks.socialCareDecision = lengthFrom(object.value(QLatin1String("socialCareDecision")), practice.clocks.socialCareDecision);
    practice.clocks.returnInterview = lengthFrom(object.value(QLatin1String("returnInterview")), practice.clocks.returnInterview);
    practice.clocks.reviewWeeks =
        std::clamp(object.value(QLatin1String("reviewWeeks")).toInt(practice.clocks.reviewWeeks), 1, pathway::MostReviewWeeks);
    practice.clocks.dueSoonHours = std::clamp(object.value(QLatin1String("dueSoonHours")).toInt(practice.clocks.dueSoonHours), 1, 48);
    return practice;
}

}  // namespace holdfast::session
