// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What the parts of a step are called, on the screen and on paper: a letter goes from one to another, a conference is chaired and people
// take part in it. Names fields of the content pack; never decides what may be recorded.
#pragma once

#include <QString>

namespace holdfast::pathway {

struct StepFields {
    QString by = QStringLiteral("event.by");
    QString with = QStringLiteral("event.to");  ///< empty where nobody else belongs to it
    QString note = QStringLiteral("event.note");
    bool isPassedOn = true;  ///< goes from one to another, in some way
};

inline const QString CaseClosed = QStringLiteral("closed");
inline const QString CaseReopened = QStringLiteral("reopened");

/// Of a choice of "pathway-kind". An unknown kind is one that is passed on (WY 6.2 to 6.6, 7; SC 3.4, 3.6).
StepFields fieldsOfStep(const QString &kind);

}  // namespace holdfast::pathway
