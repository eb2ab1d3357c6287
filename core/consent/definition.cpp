// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/consent/definition.h"

#include "core/consent/reading.h"

#include <algorithm>

namespace holdfast::consent {

namespace {

/// An element of the definition and the rule it stands for.
struct Element {
    TriField<DefinitionInputs> input;
    QLatin1String rule;
};

const Element Elements[] = {
    {{QLatin1String("under18"), &DefinitionInputs::under18}, QLatin1String("DT1")},
    {{QLatin1String("powerImbalance"), &DefinitionInputs::powerImbalance}, QLatin1String("DT3")},
    {{QLatin1String("coerceManipulateDeceive"), &DefinitionInputs::coerceManipulateDeceive}, QLatin1String("DT4")},
    {{QLatin1String("sexualActivity"), &DefinitionInputs::sexualActivity}, QLatin1String("DT5")},
    {{QLatin1String("childGets"), &DefinitionInputs::childGets}, QLatin1String("DT6")},
    {{QLatin1String("preventsHarm"), &DefinitionInputs::preventsHarm}, QLatin1String("DT7")},
    {{QLatin1String("perpetratorMoney"), &DefinitionInputs::perpetratorMoney}, QLatin1String("DT8")},
    {{QLatin1String("perpetratorStatus"), &DefinitionInputs::perpetratorStatus}, QLatin1String("DT9")},
};

Outcome outcomeOf(const DefinitionInputs &in)
{
    const Tri gains[] = {in.childGets, in.preventsHarm, in.perpetratorMoney, in.perpetratorStatus};
    const auto is = [](Tri wanted) { return [wanted](Tri answer) { return answer == wanted; }; };
    const bool someGain = std::any_of(std::begin(gains), std::end(gains), is(Tri::Yes));
    const bool noGain = std::all_of(std::begin(gains), std::end(gains), is(Tri::No));

    if (in.under18 == Tri::No)
        return Outcome::NotAChild;
    if (in.powerImbalance == Tri::Yes && in.coerceManipulateDeceive == Tri::Yes && in.sexualActivity == Tri::Yes && someGain)
        return Outcome::Fits;
    if (in.sexualActivity == Tri::Yes && noGain && !(in.powerImbalance == Tri::No && in.coerceManipulateDeceive == Tri::No))
        return Outcome::OtherAbuse;
    return Outcome::Unclear;
}

}  // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotAChild: return QStringLiteral("not-a-child");
    case Outcome::Fits: return QStringLiteral("fits");
    case Outcome::OtherAbuse: return QStringLiteral("other-abuse");
    case Outcome::Unclear: return QStringLiteral("unclear");
    }
    Q_UNREACHABLE();
}

Definition definition(const DefinitionInputs &inputs)
{
    Definition result;
    result.outcome = outcomeOf(inputs);
    const auto reason = [&](const char *id) { result.reasons << QString::fromLatin1(id); };
    if (result.outcome == Outcome::NotAChild) {
        reason("DT1");
        return result;
    }
    result.treatedAsChild = isUnknown(inputs.under18);
    for (const auto &[input, rule] : Elements)
        // A "no" to sexual activity is answered with what counts as one: grooming, images and online acts are often not seen as activity.
        if (inputs.*input.field == Tri::Yes || (rule == QLatin1String("DT5") && inputs.sexualActivity == Tri::No))
            result.reasons << rule;
    switch (result.outcome) {
    case Outcome::Fits:
        reason("DT10");
        reason("DT11");
        if (inputs.childGets == Tri::Yes)
            reason("DT16");
        break;
    case Outcome::OtherAbuse: reason("DT18"); break;
    case Outcome::Unclear:
        result.nonContactCounts = inputs.sexualActivity == Tri::No;
        for (const auto &[input, rule] : Elements)
            if (isUnknown(inputs.*input.field))
                result.notKnown << input.name;
        reason("DT19");
        break;
    case Outcome::NotAChild: break;
    }
    return result;
}

QString outcomeTextId(const Definition &result)
{
    if (result.outcome == Outcome::Unclear && result.notKnown.isEmpty())
        return QStringLiteral("definition.unclear-known");
    return QStringLiteral("definition.") + outcomeWord(result.outcome);
}

const QStringList &definitionInputNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const auto &[input, rule] : Elements)
            all << input.name;
        return all << QStringLiteral("onlyGratification");
    }();
    return names;
}

namespace {

const std::vector<TriField<DefinitionInputs>> &triFields()
{
    static const std::vector<TriField<DefinitionInputs>> fields = [] {
        std::vector<TriField<DefinitionInputs>> all;
        for (const auto &[input, rule] : Elements)
            all.push_back(input);
        all.push_back({QLatin1String("onlyGratification"), &DefinitionInputs::onlyGratification});
        return all;
    }();
    return fields;
}

}  // namespace

std::variant<DefinitionInputs, Issues> definitionInputsFromJson(const QJsonObject &object)
{
    DefinitionInputs inputs;
    Issues issues;
    refuseOtherKeys(object, definitionInputNames(), issues);
    readTris<DefinitionInputs>(object, triFields(), inputs, issues);
    if (!issues.empty())
        return issues;
    return inputs;
}

QJsonObject toJson(const DefinitionInputs &inputs)
{
    QJsonObject object;
    writeTris<DefinitionInputs>(inputs, triFields(), object);
    return object;
}

}  // namespace holdfast::consent
