// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/hints/hintlines.h"

#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QTextBlock>
#include <QTimer>
#include <QWidgetAction>

#include <algorithm>

namespace holdfast::ui {

namespace {

constexpr int CardWidth = 380;

/// Preparing the phrases takes a while, and every text field needs the same ones.
const content::WordingHints &sharedHints(const content::Pack &pack)
{
    static const content::WordingHints hints(pack);
    return hints;
}

}  // namespace

HintLines::HintLines(QPlainTextEdit *edit, const content::Pack &pack)
    : QSyntaxHighlighter(edit->document())
    , m_edit(edit)
    , m_pack(pack)
    , m_hints(sharedHints(pack))
{
    edit->installEventFilter(this);
    edit->viewport()->installEventFilter(this);
}

void HintLines::setExactWords(bool exact)
{
    if (m_exactWords == exact)
        return;
    m_exactWords = exact;
    rehighlight();
}

std::vector<content::WordingHints::Found> HintLines::wanted(const QString &text) const
{
    if (m_exactWords)
        return {};
    std::vector<content::WordingHints::Found> found = m_hints.find(text);
    found.erase(std::remove_if(found.begin(), found.end(),
                               [&](const auto &one) { return m_notHere.contains(text.mid(one.start, one.length).toCaseFolded()); }),
                found.end());
    return found;
}

void HintLines::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(theme::colour(theme::Role::HintLine));
    const auto found = wanted(text);
    for (const auto &one : found)
        setFormat(int(one.start), int(one.length), format);
    // The state of a block is how many it has; telling waits until all blocks of this change are done.
    setCurrentBlockState(int(found.size()));
    if (!std::exchange(m_willTell, true))
        QTimer::singleShot(0, this, &HintLines::tell);
}

std::vector<HintLines::Marked> HintLines::marked() const
{
    std::vector<Marked> all;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const auto &one : wanted(block.text()))
            all.push_back({block.position() + int(one.start), int(one.length), one.hintId, block.text().mid(one.start, one.length)});
    }
    return all;
}

int HintLines::count() const
{
    int sum = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        sum += std::max(0, block.userState());
    return sum;
}

void HintLines::tell()
{
    m_willTell = false;
    const int now = count();
    if (std::exchange(m_count, now) != now)
        Q_EMIT countChanged(now);
}

std::vector<HintLines::Marked>::const_iterator HintLines::nextAfterCaret(const std::vector<Marked> &all) const
{
    const int caret = m_edit->textCursor().selectionEnd();
    return std::find_if(all.begin(), all.end(), [&](const Marked &one) { return one.position >= caret; });
}

bool HintLines::showNext()
{
    const std::vector<Marked> all = marked();
    const auto next = nextAfterCaret(all);
    if (next == all.end())
        return false;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(next->position);
    cursor.setPosition(next->position + next->length, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->ensureCursorVisible();
    if (QMenu *menu = card(next->position))
        menu->popup(m_edit->viewport()->mapToGlobal(m_edit->cursorRect().bottomLeft()));
    return true;
}

QMenu *HintLines::card(int position)
{
    for (const Marked &one : marked()) {
        if (position < one.position || position > one.position + one.length)
            continue;
        auto *menu = new QMenu(m_edit);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addActions(menu, one);
        return menu;
    }
    return nullptr;
}

void HintLines::addActions(QMenu *menu, const Marked &marked)
{
    const auto &hints = m_pack.wordingHints();
    const auto hint = std::find_if(hints.begin(), hints.end(), [&](const content::WordingHint &one) { return one.id == marked.hintId; });
    if (hint == hints.end())
        return;
    auto *why = new QLabel(hint->why);
    why->setWordWrap(true);
    why->setMaximumWidth(theme::scaled(CardWidth));
    why->setContentsMargins(theme::space::Medium, theme::space::Small, theme::space::Medium, theme::space::Small);
    auto *words = new QWidgetAction(menu);
    words->setDefaultWidget(why);
    words->setText(hint->why);
    words->setEnabled(false);
    menu->setAccessibleName(hint->why);
    menu->addAction(words);
    const bool canWrite = !m_edit->isReadOnly();
    for (const QString &offer : hint->offers) {
        QAction *use = menu->addAction(tr("Use: %1").arg(offer), this, [this, marked, offer] { replace(marked, offer); });
        use->setEnabled(canWrite);
    }
    QAction *keep = menu->addAction(tr("Keep: these are someone's exact words"), this,
                                    [this, marked] { replace(marked, QChar(0x201c) + marked.words + QChar(0x201d)); });
    keep->setEnabled(canWrite);
    menu->addAction(tr("Not here"), this, [this, marked] {
        m_notHere.insert(marked.words.toCaseFolded());
        rehighlight();
    });
}

void HintLines::replace(const Marked &marked, const QString &with)
{
    QTextCursor cursor(document());
    cursor.setPosition(marked.position);
    cursor.setPosition(marked.position + marked.length, QTextCursor::KeepAnchor);
    // The card may have been open while the text changed: then there is nothing to replace.
    if (cursor.selectedText() != marked.words)
        return;
    cursor.insertText(with);
    m_edit->setTextCursor(cursor);
}

bool HintLines::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && object == m_edit) {
        // Not at once: the palette's own change is still on its way through the text.
        QTimer::singleShot(0, this, [this] { rehighlight(); });
    } else if (event->type() == QEvent::ContextMenu) {
        auto *menuEvent = static_cast<QContextMenuEvent *>(event);
        const bool byMouse = menuEvent->reason() == QContextMenuEvent::Mouse;
        const int position = byMouse ? m_edit->cursorForPosition(m_edit->viewport()->mapFromGlobal(menuEvent->globalPos())).position()
                                     : m_edit->textCursor().position();
        QMenu *menu = card(position);
        if (menu) {
            menu->addSeparator();
            QMenu *standard = m_edit->createStandardContextMenu();
            connect(menu, &QObject::destroyed, standard, &QObject::deleteLater);
            menu->addActions(standard->actions());
            menu->popup(menuEvent->globalPos());
            return true;
        }
    } else if ((event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) && object == m_edit) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F8 && key->modifiers() == Qt::NoModifier) {
            // After the last one the key goes on to the window: the next thing to check is elsewhere.
            const std::vector<Marked> all = marked();
            if (nextAfterCaret(all) == all.end())
                return false;
            event->accept();
            if (event->type() == QEvent::KeyPress)
                showNext();
            return true;
        }
    }
    return QSyntaxHighlighter::eventFilter(object, event);
}

}  // namespace holdfast::ui
