// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What a person sets once. Practice is sealed in the store (names, numbers, local rules); preferences lie beside it in clear and say
// nothing about anybody.
#pragma once

#include "core/base/result.h"
#include "core/pathway/pathway.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace holdfast::session {

/// A local contact: the front door of children's social care, the designated lead, the police team.
struct Contact {
    QString id;  ///< "front-door", "police-exploitation", "designated-lead", or own
    QString name;
    QString number;
    QString note;
    QDate checkedOn;
    bool operator==(const Contact &) const = default;
};

struct Practice {
    QString name;
    QString role;
    QString agency;
    QString phone;
    std::vector<Contact> contacts;
    int idleMinutes = 5;  ///< 1 to 30
    bool alwaysAskAfterHide = false;
    bool sheetOwed = false;  ///< a recovery code was made, and nobody has shown since that it is on paper
    QString marking = QStringLiteral("OFFICIAL-SENSITIVE");
    pathway::ClockRules clocks;
    bool operator==(const Practice &) const = default;
};

enum class Theme { System, Light, Dark, HighContrast };

struct Preferences {
    Theme theme = Theme::System;
    int textPercent = 100;  ///< 85 to 200
    bool reduceMovement = false;
    bool showSectionList = true;
    bool operator==(const Preferences &) const = default;
};

QJsonObject toJson(const Practice &practice);
Practice practiceFromJson(const QJsonObject &object);

}  // namespace holdfast::session
