// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/consent/consent.h"

#include "core/consent/reading.h"

#include <algorithm>
#include <cmath>

namespace holdfast::consent {

namespace {

constexpr int OldestAge = 120;

const TriField<Inputs> TriFields[] = {
    {QLatin1String("sexualActivity"), &Inputs::sexualActivity},
    {QLatin1String("positionOfTrust"), &Inputs::positionOfTrust},
    {QLatin1String("substances"), &Inputs::substances},
    {QLatin1String("violenceOrThreat"), &Inputs::violenceOrThreat},
    {QLatin1String("fearOfConsequences"), &Inputs::fearOfConsequences},
    {QLatin1String("otherRealChoice"), &Inputs::otherRealChoice},
    {QLatin1String("wanted"), &Inputs::wanted},
    {QLatin1String("continuedContact"), &Inputs::continuedContact},
};

struct Ages {
    int lowest = 0;
    int highest = 0;
};

/// Every age the dates allow; nothing without both of them, or when they contradict each other.
std::optional<Ages> agesFromDates(const Inputs &inputs)
{
    if (!inputs.dateOfBirth.isValid() || !inputs.eventDate.isKnown() || inputs.eventDate.last < inputs.dateOfBirth)
        return std::nullopt;
    return Ages{ageOn(inputs.dateOfBirth, std::max(inputs.eventDate.first, inputs.dateOfBirth)),
                ageOn(inputs.dateOfBirth, inputs.eventDate.last)};
}

/// A stated age settles which of the ages that a partly known date allows it was; against the dates it counts for nothing.
std::optional<Ages> possibleAges(const Inputs &inputs)
{
    const auto dates = agesFromDates(inputs);
    if (!inputs.childAge || *inputs.childAge < 0)
        return dates;
    const Ages stated{*inputs.childAge, *inputs.childAge};
    if (!dates || (stated.lowest >= dates->lowest && stated.highest <= dates->highest))
        return stated;
    return dates;
}

bool isNothingKnown(const Inputs &inputs)
{
    return !inputs.dateOfBirth.isValid() && !inputs.eventDate.isKnown() && !inputs.childAge &&
           std::all_of(std::begin(TriFields), std::end(TriFields), [&](const auto &one) { return isUnknown(inputs.*one.field); });
}

}  // namespace

QString basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Established: return QStringLiteral("established");
    case Basis::Precaution: return QStringLiteral("precaution");
    case Basis::Always: return QStringLiteral("always");
    }
    Q_UNREACHABLE();
}

int ageOn(QDate dateOfBirth, QDate day)
{
    Q_ASSERT(day >= dateOfBirth);
    const int years = day.year() - dateOfBirth.year();
    // Comparing month and day reaches a birthday on 29 February on 1 March of a year that has no such day.
    const bool reached = day.month() > dateOfBirth.month() || (day.month() == dateOfBirth.month() && day.day() >= dateOfBirth.day());
    return reached ? years : years - 1;
}

std::optional<int> ageAtEvent(const Inputs &inputs)
{
    const auto ages = possibleAges(inputs);
    return ages ? std::optional(ages->lowest) : std::nullopt;
}

std::vector<Finding> findings(const Inputs &inputs)
{
    std::vector<Finding> found;
    const auto add = [&](QLatin1String id, Basis basis) { found.push_back({QString(id), basis, false}); };
    const auto ages = possibleAges(inputs);

    // The lowest age chooses the rules; a rule is established only when every age still possible says the same, because
    // a closer date must not take an established finding away.
    const auto ageRule = [&](int from, int below) -> std::optional<Basis> {
        if (!ages)
            return Basis::Precaution;
        if (ages->lowest < from || ages->lowest >= below)
            return std::nullopt;
        return ages->highest < below ? Basis::Established : Basis::Precaution;
    };
    const auto addAgeRule = [&](QLatin1String id, int from, int below) {
        if (const auto basis = ageRule(from, below))
            add(id, *basis);
    };
    const auto addIf = [&](QLatin1String id, bool established) {
        if (established)
            add(id, Basis::Established);
    };

    if (isNothingKnown(inputs))
        add(QLatin1String("CR0"), Basis::Always);
    addAgeRule(QLatin1String("CR1"), 0, 13);
    addAgeRule(QLatin1String("CR2"), 0, 16);
    if (const auto age = ageRule(16, 18); age && inputs.positionOfTrust != Tri::No)
        add(QLatin1String("CR3"), inputs.positionOfTrust == Tri::Yes ? *age : Basis::Precaution);
    addAgeRule(QLatin1String("CR4"), 16, 18);
    addIf(QLatin1String("CR5"), inputs.wanted == Tri::No);
    addIf(QLatin1String("CR6"), inputs.substances == Tri::Yes);
    addIf(QLatin1String("CR7"), inputs.violenceOrThreat == Tri::Yes);

    const bool unfree = inputs.substances == Tri::Yes || inputs.violenceOrThreat == Tri::Yes || inputs.fearOfConsequences == Tri::Yes ||
                        inputs.otherRealChoice == Tri::No;
    if (unfree)
        add(QLatin1String("CR8"), Basis::Established);
    else if (isUnknown(inputs.substances) || isUnknown(inputs.violenceOrThreat) || isUnknown(inputs.fearOfConsequences) ||
             isUnknown(inputs.otherRealChoice))
        add(QLatin1String("CR8"), Basis::Precaution);

    addAgeRule(QLatin1String("CR9"), 16, 18);
    addAgeRule(QLatin1String("CR10"), 16, 18);
    if (const auto basis = ageRule(0, 18))
        found.push_back({QStringLiteral("CR11"), *basis, inputs.sexualActivity == Tri::No});
    addIf(QLatin1String("CR12"), inputs.continuedContact == Tri::Yes);
    if (!ages || ages->lowest < 18) {
        add(QLatin1String("CR13"), Basis::Always);
        add(QLatin1String("CR14"), Basis::Always);
    }
    addIf(QLatin1String("CRA"), ages && ages->lowest >= 18);
    return found;
}

const QStringList &inputNames()
{
    static const QStringList names = [] {
        QStringList all{QStringLiteral("dateOfBirth"), QStringLiteral("childAge"), QStringLiteral("eventDate")};
        for (const auto &one : TriFields)
            all << one.name;
        return all;
    }();
    return names;
}

std::variant<Inputs, Issues> inputsFromJson(const QJsonObject &object)
{
    Inputs inputs;
    Issues issues;
    const auto issue = [&](const char *id, const char *place, const char *detail) {
        issues.push_back({QString::fromLatin1(id), QString::fromLatin1(place), QString::fromLatin1(detail)});
    };
    refuseOtherKeys(object, inputNames(), issues);
    readTris<Inputs>(object, TriFields, inputs, issues);

    if (const QJsonValue value = object.value(QLatin1String("dateOfBirth")); !value.isUndefined()) {
        const auto date = PartialDate::parse(value.toString());
        if (date && date->precision == DatePrecision::Exact)
            inputs.dateOfBirth = date->first;
        else
            issue("bad-date", "/dateOfBirth", "expected a day that exists, as in 2010-05-20");
    }
    if (const QJsonValue value = object.value(QLatin1String("eventDate")); !value.isUndefined()) {
        const auto date = PartialDate::parse(value.toString());
        if (date && date->isKnown())
            inputs.eventDate = *date;
        else
            issue("bad-date", "/eventDate", "expected a date that exists, as in 2026-05-14, 2026-05, 2026 or 2026-05-01/2026-05-20");
    }
    if (const QJsonValue value = object.value(QLatin1String("childAge")); !value.isUndefined()) {
        const double age = value.toDouble(-1);
        if (age >= 0 && age <= OldestAge && age == std::floor(age))
            inputs.childAge = int(age);
        else
            issue("bad-age", "/childAge", "expected whole years, 0 to 120");
    }

    if (inputs.dateOfBirth.isValid() && inputs.eventDate.isKnown()) {
        const auto ages = agesFromDates(inputs);
        if (!ages)
            issue("contradiction", "/eventDate", "the event is before the birth");
        else if (ages->lowest > OldestAge)
            issue("bad-date", "/dateOfBirth", "more than 120 years before the event");
        else if (inputs.childAge && (*inputs.childAge < ages->lowest || *inputs.childAge > ages->highest))
            issue("contradiction", "/childAge", "the dates give another age");
    }
    if (!issues.empty())
        return issues;
    return inputs;
}

QJsonObject toJson(const Inputs &inputs)
{
    QJsonObject object;
    if (inputs.dateOfBirth.isValid())
        object.insert(QLatin1String("dateOfBirth"), inputs.dateOfBirth.toString(Qt::ISODate));
    if (inputs.childAge)
        object.insert(QLatin1String("childAge"), *inputs.childAge);
    if (inputs.eventDate.isKnown())
        object.insert(QLatin1String("eventDate"), inputs.eventDate.text());
    writeTris<Inputs>(inputs, TriFields, object);
    return object;
}

}  // namespace holdfast::consent
