// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// What can be wrong with a window as it stands: words that came from no catalogue, words that are cut off, controls without a name, and
// controls the Tab key does not reach. Each gives a line per fault, naming the widget; none changes anything but the focus.
#pragma once

#include "core/casefile/case.h"
#include "core/content/pack.h"

#include <QStringList>

class QWidget;

namespace holdfast::tests {

/// What may stay as it is in every language, by rule: what a person wrote, codes, numbers, dates, keys, paths, and names of documents.
class ByRule {
public:
    ByRule(const casefile::Case &record, const content::Pack &pack);
    void add(const QString &words);
    /// What is left of a text when all that is taken out; words in it should have come from a catalogue.
    QString rest(QString text) const;

private:
    QStringList m_written;  ///< longest first
};

/// Words shown or spoken that are not of the pseudo-locale.
QStringList untranslated(QWidget *window, const ByRule &rule);
/// Words that do not fit where they stand, and widgets that reach out of what holds them.
QStringList cutOff(QWidget *window);
/// Controls that take the focus and have no name for a screen reader.
QStringList unnamed(QWidget *window);
/// Presses Tab from this widget until the focus is back; what was not visited, or where it ended when it does not come back.
QStringList notOnTheTabChain(QWidget *window, QWidget *start);

}  // namespace holdfast::tests
