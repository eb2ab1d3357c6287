// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// One thing that was seen, heard or recorded: whose words, how it is known, from whom, when, and who may read it.
// The same item can stand behind several rows; it is typed once.
#pragma once

#include "core/base/partialdate.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace holdfast::assessment {

/// Sharing marks, contract.md 5: the words of the case file.
inline const QString MarkThirdParty = QStringLiteral("third-party");
inline const QString MarkIdentifiesSource = QStringLiteral("identifies-source");
inline const QString MarkNotForParents = QStringLiteral("not-for-parents");

struct EvidenceSource {
    QString kind;  ///< choice "source-kind"
    QString name;
    QString role;
    QJsonObject extra;
    bool operator==(const EvidenceSource &) const = default;
};

struct Evidence {
    QString id;  ///< "e-..."
    QString text;
    QString whoseWords;  ///< choice "whose-words": mine, child-exact, other-exact
    QString basis;       ///< choice "basis": fact, observation, opinion, reported
    EvidenceSource source;
    PartialDate happened;
    QDate recorded;  ///< when it was told or recorded
    QString where;
    QString whoElse;
    QString kept;       ///< where a thing that shows it is, or when it went to the police
    QStringList rows;   ///< row ids this serves: H3, X1, Y2, ...
    QStringList marks;  ///< sharing marks
    QJsonObject extra;
    bool operator==(const Evidence &) const = default;
};

}  // namespace holdfast::assessment
