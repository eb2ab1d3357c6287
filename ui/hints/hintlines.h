// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// A dotted line under words that read as blame, and a card that says why and what to say instead (ux.md 3.36).
// Opens nothing while somebody types, replaces nothing by itself, blocks nothing, and keeps no record of what was chosen.
#pragma once

#include "core/content/wordinghints.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QSyntaxHighlighter>

class QMenu;

namespace holdfast::ui {

class HintLines final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    /// Belongs to the text's document. The context menu over a marked word, or F8 inside the text, opens the card.
    HintLines(QPlainTextEdit *edit, const content::Pack &pack);

    /// Somebody's exact words: nothing is marked.
    void setExactWords(bool exact);
    /// How many are marked, for the line that says so.
    int count() const;
    /// Selects the next marked words after the caret and opens their card. False when there are none left.
    bool showNext();
    /// The card for the words at this position of the text; null when they are not marked. Owned by the text.
    QMenu *card(int position);

Q_SIGNALS:
    void countChanged(int count);

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Marked {
        int position = 0;  ///< in the document
        int length = 0;
        QString hintId;
        QString words;
    };
    std::vector<Marked> marked() const;
    std::vector<Marked>::const_iterator nextAfterCaret(const std::vector<Marked> &all) const;
    std::vector<content::WordingHints::Found> wanted(const QString &text) const;
    void addActions(QMenu *menu, const Marked &marked);
    void replace(const Marked &marked, const QString &with);
    void tell();

    QPlainTextEdit *m_edit;
    const content::Pack &m_pack;
    const content::WordingHints &m_hints;
    bool m_exactWords = false;
    QSet<QString> m_notHere;  ///< folded words the person wants left alone in this text
    int m_count = 0;          ///< what was told last
    bool m_willTell = false;
};

}  // namespace holdfast::ui
