// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How the child, persons, vehicles, phones, online names, places and events of a case are linked (WY-087, WY-095, SC-029): each link is
// recorded once, with what it is, and read from here wherever it is shown. What the child calls a person is such a link too.
// Never guesses a link, never weighs one, and never shows an id to a reader.
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"

namespace holdfast::casefile {

enum class LinkKind { Child, Person, Vehicle, Phone, Online, Place, CasePerson, Event, Words };

/// Something a link can lead to.
struct LinkEnd {
    QString id;  ///< as a link names it: "child", the id of a concern record, "people/p-1", "evidence/e-1", "missing/m-1"; or plain words
    LinkKind kind = LinkKind::Words;
    QString label;        ///< never empty
    QString place;        ///< where it is recorded; empty for plain words
    bool isPart = false;  ///< a vehicle of whose registration only a part is known
    bool operator==(const LinkEnd &) const = default;
};

struct Link {
    int from = 0;  ///< index into Links::ends
    int to = 0;
    QString role;            ///< in somebody's words; may be empty
    bool isClaimed = false;  ///< what the child calls this person; our own view stands with the person
    QString place;           ///< where it is recorded
    bool operator==(const Link &) const = default;
};

struct Links {
    std::vector<LinkEnd> ends;  ///< the child first, then by kind in the order of LinkKind, as recorded
    std::vector<Link> links;    ///< as recorded, what the child says first
};

/// Everything of the case that a link can lead to, in the order of LinkKind.
std::vector<LinkEnd> possibleEnds(const Case &record, const content::Pack &pack);

/// The child, every concern record, and what else is linked. A link with only one end is left out until it has both.
Links linksOf(const Case &record, const content::Pack &pack);

/// How one end of a link is called. Plain words stay as they are; what is no longer recorded says so.
QString endLabel(const Case &record, const content::Pack &pack, const QString &end);

}  // namespace holdfast::casefile
