// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/review.h"

#include "core/casefile/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace holdfast::exchange {

namespace {

const QLatin1String Id("id");
const QLatin1String Assessments("assessments");
const QLatin1String State("state");
const QLatin1String Signature("signature");
const QLatin1String CounterSignature("counterSignature");

QJsonObject documentOf(const casefile::Case &record)
{
    return QJsonDocument::fromJson(casefile::toJson(record)).object();
}

/// Items that carry ids are the same thing on both sides; a list without ids is one value.
bool hasIds(const QJsonValue &value)
{
    const QJsonArray items = value.toArray();
    return !items.isEmpty() && std::all_of(items.begin(), items.end(), [](const QJsonValue &item) { return item[Id].isString(); });
}

qsizetype indexOf(const QJsonArray &items, const QString &id)
{
    for (qsizetype i = 0; i < items.size(); ++i)
        if (items.at(i)[Id].toString() == id)
            return i;
    return -1;
}

QJsonValue itemOf(const QJsonValue &list, const QString &id)
{
    const QJsonArray items = list.toArray();
    const qsizetype index = indexOf(items, id);
    return index < 0 ? QJsonValue(QJsonValue::Undefined) : items.at(index);
}

QStringList idsOf(const QJsonValue &list)
{
    QStringList ids;
    for (const QJsonValue &item : list.toArray())
        ids.append(item[Id].toString());
    return ids;
}

/// What is ours in order, then what only they have, in theirs.
QStringList joined(QStringList ours, const QStringList &theirs)
{
    for (const QString &one : theirs)
        if (!ours.contains(one))
            ours.append(one);
    return ours;
}

/// "signature", "counterSignature", "state" of one assessment.
bool isPartOf(const QStringList &place, const QString &assessment, std::initializer_list<QLatin1String> parts)
{
    return place.size() == 3 && place.first() == Assessments && place.at(1) == assessment &&
           std::any_of(parts.begin(), parts.end(), [&](QLatin1String part) { return place.at(2) == part; });
}

bool isSignature(const QStringList &place, const QString &assessment)
{
    return isPartOf(place, assessment, {Signature, CounterSignature});
}

class Comparing {
public:
    void value(const QStringList &place, const QJsonValue &ours, const QJsonValue &theirs)
    {
        if (ours == theirs)
            return;
        if (isWhole(place))
            return add(place, ours, theirs);
        // Item by item, also where one side has no list at all.
        if (hasIds(ours) || hasIds(theirs)) {
            for (const QString &id : joined(idsOf(ours), idsOf(theirs)))
                value(place + QStringList(id), itemOf(ours, id), itemOf(theirs, id));
            return;
        }
        if (ours.isObject() && theirs.isObject()) {
            for (const QString &key : joined(ours.toObject().keys(), theirs.toObject().keys()))
                value(place + QStringList(key), ours[key], theirs[key]);
            return;
        }
        add(place, ours, theirs);
    }

    std::vector<Difference> found;

private:
    /// A signature is taken whole, or it would say of a person what they did not sign.
    static bool isWhole(const QStringList &place) { return place.size() == 3 && isSignature(place, place.at(1)); }

    void add(const QStringList &place, const QJsonValue &ours, const QJsonValue &theirs)
    {
        using Kind = Difference::Kind;
        found.push_back({place,
                         ours.isUndefined()     ? Kind::OnlyTheirs
                         : theirs.isUndefined() ? Kind::OnlyOurs
                                                : Kind::Both,
                         ours, theirs, true});
    }
};

/// A version that is signed here keeps what was signed. A counter-signature, corrections and the state that goes with them may come.
bool isKept(const casefile::Case &ours, const QStringList &place)
{
    if (place.size() < 2 || place.first() != Assessments)
        return false;
    const auto found =
        std::find_if(ours.assessments.begin(), ours.assessments.end(), [&](const auto &one) { return one.id == place.at(1); });
    if (found == ours.assessments.end() || !found->isLocked())
        return false;
    return place.size() == 2 || (place.at(2) != CounterSignature && place.at(2) != QLatin1String("corrections"));
}

QJsonValue with(const QJsonValue &whole, const QStringList &place, qsizetype depth, const QJsonValue &value)
{
    if (depth == place.size())
        return value;
    const QString &step = place.at(depth);
    // A list that is missing on our side is one of items with ids: their item follows.
    const bool isItem = whole.isArray() || (whole.isUndefined() && depth + 1 == place.size() && value[Id].toString() == step);
    if (isItem) {
        QJsonArray items = whole.toArray();
        const qsizetype index = indexOf(items, step);
        const QJsonValue changed = with(index < 0 ? QJsonValue(QJsonValue::Undefined) : items.at(index), place, depth + 1, value);
        if (changed.isUndefined()) {
            if (index >= 0)
                items.removeAt(index);
        } else if (index < 0) {
            items.append(changed);
        } else {
            items.replace(index, changed);
        }
        return items;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue changed = with(object.value(step), place, depth + 1, value);
    if (changed.isUndefined())
        object.remove(step);
    else
        object.insert(step, changed);
    return object;
}

}  // namespace

bool isSameRecord(const casefile::Case &ours, const casefile::Case &theirs)
{
    return std::any_of(theirs.assessments.begin(), theirs.assessments.end(), [&](const auto &their) {
        return std::any_of(ours.assessments.begin(), ours.assessments.end(), [&](const auto &our) { return our.id == their.id; });
    });
}

std::vector<Difference> differences(const casefile::Case &ours, const casefile::Case &theirs)
{
    casefile::Case left = ours, right = theirs;
    left.supervisionNote.clear();
    right.supervisionNote.clear();
    right.reference = left.reference;  // each store has its own
    Comparing comparing;
    comparing.value({}, documentOf(left), documentOf(right));
    std::vector<Difference> found;
    for (const Difference &one : comparing.found) {
        // Where a signature explains the state, the state is no choice of its own: it comes with that signature.
        const bool isExplained = one.place.size() == 3 && isPartOf(one.place, one.place.at(1), {State}) &&
                                 std::any_of(comparing.found.begin(), comparing.found.end(),
                                             [&](const Difference &other) { return isSignature(other.place, one.place.at(1)); });
        if (isExplained)
            continue;
        found.push_back(one);
        found.back().canBeTaken = !isKept(ours, one.place);
    }
    return found;
}

Result<casefile::Case> withTaken(const casefile::Case &ours, const casefile::Case &theirs, const std::vector<QStringList> &places)
{
    QJsonValue document = documentOf(ours);
    for (const Difference &piece : differences(ours, theirs)) {
        if (!piece.canBeTaken || std::find(places.begin(), places.end(), piece.place) == places.end())
            continue;
        document = with(document, piece.place, 0, piece.theirs);
        const auto signedThere = std::find_if(theirs.assessments.begin(), theirs.assessments.end(),
                                              [&](const casefile::Assessment &one) { return isSignature(piece.place, one.id); });
        if (signedThere != theirs.assessments.end())
            document = with(document, {Assessments, signedThere->id, State}, 0, signedThere->state);
    }
    auto read = casefile::fromJson(QJsonDocument(document.toObject()).toJson());
    if (!std::holds_alternative<casefile::Case>(read))
        return unexpected(ErrorCode::Refused);
    return std::get<casefile::Case>(std::move(read));
}

}  // namespace holdfast::exchange
