// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Which class shows which page. Each group of pages keeps its own table beside its pages; this only looks them up.
// Ids: sections of the pack ("before-you-start", "domain.health", ...) and pages of the frame ("unlock", "case-list", ...).
#pragma once

#include "ui/page.h"

#include <QMap>

namespace holdfast::ui {

/// The id is passed on, so that one class can show every domain. A key ending in ".*" stands for all ids that begin so.
using PageFactory = Page *(*)(const QString &id, session::Session &session, QWidget *parent);
using PageTable = QMap<QString, PageFactory>;

/// Sections that are forms: before you start, consent, plan, sign, ... (ui/sectionpages.cpp)
const PageTable &sectionPages();
/// Domains, prompts, vulnerabilities, task list, check, share. (ui/domainpages.cpp)
const PageTable &domainPages();
/// Store, case list, overview, settings, help. (ui/framepages.cpp)
const PageTable &framePages();
/// Chronology, assessments side by side. (ui/history/historypages.cpp)
const PageTable &historyPages();

/// Backups, checking, rescue, keys, reviews, the journal. (ui/keeping/keepingpages.cpp)
const PageTable &keepingPages();

/// Null when no page has this id.
Page *createPage(const QString &id, session::Session &session, QWidget *parent);

/// A factory for a class with the constructor Class(id, session, parent).
template <class Class>
Page *make(const QString &id, session::Session &session, QWidget *parent)
{
    return new Class(id, session, parent);
}

}  // namespace holdfast::ui
