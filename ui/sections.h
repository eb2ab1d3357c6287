// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The walk through an assessment: seven groups of sections in their order, and how far each is (ux.md 3.7).
// A section is completed because a person says so, never because fields were counted.
#pragma once

#include "core/session/session.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace holdfast::ui {

struct SectionGroup {
    QString label;      ///< "Indicators"
    QStringList pages;  ///< page ids, domains as "domain.health"
};

/// All seven groups, in order.
std::vector<SectionGroup> sectionGroups(const content::Pack &pack);
/// The same ids in one line: what Continue and Ctrl+Page Down follow.
QStringList sectionOrder(const content::Pack &pack);
/// "Health", "Consent check"; the id's own words for a page of the frame.
QString sectionLabel(const content::Pack &pack, const QString &pageId);

enum class SectionStatus { NotStarted, InProgress, Completed, Problem, CannotStart };
SectionStatus sectionStatus(const session::Session &session, const QString &pageId);
/// "Not started", "In progress", "Completed", "There is a problem", "Cannot start yet".
QString statusWords(SectionStatus status);

}  // namespace holdfast::ui
