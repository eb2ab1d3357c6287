// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Ties a field on a page to one place of the open case: how it is read, and how it is written through the session.
// Never keeps a pointer into the case: every reading and writing goes there anew.
#pragma once

#include "core/session/session.h"

#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace holdfast::ui {

/// What a field belongs to; this decides when it can still be changed.
enum class Scope {
    Case,          ///< what goes on after signing, such as referrals and missing episodes: closed only while the store is read only
    Assessment,    ///< closed as soon as the assessment is signed; so are the child's details, people and evidence it rests on
    AfterSigning,  ///< counter-signature and corrections: open on a signed assessment too
};

template <class T>
struct Binding {
    /// JSON path, inside the assessment ("judgement/why") or inside the case ("child/name"). assessment::Finding names places with the
    /// same words, and it is the field's object name: a list of problems leads straight to the field.
    QString place;
    Scope scope = Scope::Assessment;
    std::function<T(const casefile::Case &)> read;
    std::function<bool(session::Session &, const T &)> write;  ///< false when the session refused
};

namespace binding {

template <class Owner, class Member>
decltype(auto) reach(Owner &owner, Member member)
{
    return (owner.*member);
}
template <class Owner, class Member, class... Rest>
decltype(auto) reach(Owner &owner, Member member, Rest... rest)
{
    return reach(owner.*member, rest...);
}

}  // namespace binding

/// What a signature keeps of the case (casefile::SignedRecord) is closed with the assessment. Missing episodes go on.
inline Scope scopeInCase(const QString &place)
{
    const QString part = place.section(QLatin1Char('/'), 0, 0);
    for (const char *kept : {"child", "setting", "concern", "people"})
        if (part == QLatin1String(kept))
            return Scope::Assessment;
    return Scope::Case;
}

/// inCase("child/name", &Case::child, &Child::name)
template <class... Members>
auto inCase(const QString &place, Members... members)
{
    using T = std::decay_t<decltype(binding::reach(std::declval<casefile::Case &>(), members...))>;
    return Binding<T>{place, scopeInCase(place), [=](const casefile::Case &record) -> T { return binding::reach(record, members...); },
                      [=](session::Session &session, const T &value) {
                          return session.edit(place, [&](casefile::Case &record) { binding::reach(record, members...) = value; });
                      }};
}

/// The place as recordChanged() tells it.
inline QString assessmentPlace(const QString &place)
{
    return QStringLiteral("assessment/") + place;
}

/// inAssessment("judgement/why", &Assessment::judgement, &Judgement::why)
template <class... Members>
auto inAssessment(const QString &place, Members... members)
{
    using T = std::decay_t<decltype(binding::reach(std::declval<casefile::Assessment &>(), members...))>;
    return Binding<T>{place, Scope::Assessment,
                      [=](const casefile::Case &record) -> T {
                          const casefile::Assessment *current = record.current();
                          return current ? T(binding::reach(*current, members...)) : T{};
                      },
                      [=](session::Session &session, const T &value) {
                          return session.editAssessment(assessmentPlace(place), [&](casefile::Assessment &assessment) {
                              binding::reach(assessment, members...) = value;
                          });
                      }};
}

/// The item with this key in a list: its id, or its place in the list where items have none. Null when it is gone.
template <class List>
auto itemWithKey(List &list, const QString &key) -> decltype(&*list.begin())
{
    if constexpr (requires { list.begin()->id; }) {
        for (auto &item : list)
            if (item.id == key)
                return &item;
    } else {
        bool ok = false;
        const auto index = key.toULongLong(&ok);
        if (ok && index < list.size())
            return &list[size_t(index)];
    }
    return nullptr;
}

/// A part of the item with this key: inItem(inCase("missing", &Case::missing), id, "foundWhere", &MissingEpisode::foundWhere).
/// The list is read anew before each writing, so that what changed elsewhere meanwhile stays.
template <class Item, class... Members>
auto inItem(const Binding<std::vector<Item>> &list, const QString &key, const QString &name, Members... members)
{
    using T = std::decay_t<decltype(binding::reach(std::declval<Item &>(), members...))>;
    return Binding<T>{list.place + QLatin1Char('/') + key + QLatin1Char('/') + name, list.scope,
                      [=](const casefile::Case &record) -> T {
                          const std::vector<Item> items = list.read(record);
                          const auto *item = itemWithKey(items, key);
                          return item ? T(binding::reach(*item, members...)) : T{};
                      },
                      [=](session::Session &session, const T &value) {
                          std::vector<Item> items = list.read(session.record());
                          auto *item = itemWithKey(items, key);
                          if (!item)
                              return false;
                          binding::reach(*item, members...) = value;
                          return list.write(session, items);
                      }};
}

}  // namespace holdfast::ui
