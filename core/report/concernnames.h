// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Records of concern stay out of a copy, but a name, number or place of theirs may stand in any sentence somebody typed. Finds those, for
// the author to look at before a copy leaves; it leaves nothing out by itself, and what it does not find may still be there.
#pragma once

#include "core/casefile/case.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace holdfast::report {

class ConcernNames {
public:
    /// Of the whole record, not of a copy: people who may be involved, and persons, vehicles, telephones, online names and places of
    /// concern.
    explicit ConcernNames(const casefile::Case &record);
    /// As they were recorded; empty when the text has none of them.
    QStringList in(const QString &text) const;

private:
    struct Name {
        QString shown;
        QRegularExpression pattern;
    };
    void addPerson(const QString &name);
    void addParts(const QString &shown, const QString &text, bool isPlace);

    std::vector<Name> m_names;
};

}  // namespace holdfast::report
