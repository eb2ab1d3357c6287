// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What somebody without this program said on a form: who they are, which rows they answered, and their words. A value of its own until
// a person has chosen what of it becomes part of a case. A row they left empty is not in it: that says nothing.
#pragma once

#include "core/assessment/answers.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace holdfast::casefile {

struct ContributedRow {
    QString row;  ///< "H3", "V2", "Y1"
    assessment::Answer answer = assessment::Answer::NotAnswered;
    QString words;
    bool operator==(const ContributedRow &) const = default;
};

struct Contribution {
    QString name;
    QString role;
    QString agency;
    QDate date;         ///< null when it could not be read as one
    QString dateTyped;  ///< as it was written

    // Whom it is about, as they wrote it.
    QString reference;
    QString childName;
    QDate childBirth;  ///< null when it could not be read as a day
    QString childBirthTyped;
    QString childHome;
    QString childSchool;

    std::vector<ContributedRow> rows;  ///< in the order of the instrument
    QString evidence;                  ///< seen or heard, and of no one row
    QString voice;
    QString why;
    QString notKnown;

    QString content;     ///< of the form: "england-cse 1.0.0"
    QStringList unread;  ///< what stands in fields that this version does not know: "Z9: ..."
    bool operator==(const Contribution &) const = default;
};

}  // namespace holdfast::casefile
