// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/helppage.h"

#include "core/content/help.h"
#include "ui/words.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBrowser>

#include <algorithm>

namespace holdfast::ui {

HelpPage::HelpPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Help"), {}, session, parent)
{
    setWide(true);
    auto *topics = new QLabel(tr("Topics"), this);
    m_topics = new QListWidget(this);
    m_topics->setObjectName(QStringLiteral("topics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setTabKeyNavigation(false);
    for (const content::HelpPage &page : content::helpPages())
        m_topics->addItem(page.title);
    auto *sides = new QWidget(this);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, sides);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(theme::space::Margin);
    auto *list = new QVBoxLayout;
    list->setSpacing(theme::space::Tiny);
    list->addWidget(topics);
    list->addWidget(m_topics);
    m_sides->addLayout(list);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setAccessibleName(tr("Text of the topic"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_sides->addWidget(m_text, 1);
    content()->addWidget(sides);
    setContinueText(tr("Close help"));
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpPage::show);
    m_topics->setCurrentRow(0);
    changeEvent(nullptr);
}

void HelpPage::changeEvent(QEvent *event)
{
    if (event)
        Page::changeEvent(event);
    if (!event || event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        fit();
        show(m_topics->currentRow());
    }
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit();
}

void HelpPage::fit()
{
    const bool isBeside = width() >= theme::scaled(700);
    m_sides->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int rows = m_topics->count() > 0 ? m_topics->count() * m_topics->sizeHintForRow(0) + 2 * m_topics->frameWidth() : 0;
    m_topics->setFixedHeight(rows + theme::space::Small);
    m_topics->setMinimumWidth(0);
    m_topics->setMaximumWidth(isBeside ? theme::scaled(240) : QWIDGETSIZE_MAX);
    if (isBeside)
        m_topics->setMinimumWidth(theme::scaled(240));
    // The text scrolls, the page around it does not where the window is tall enough.
    m_text->setMinimumHeight(std::max(theme::scaled(240), height() - theme::scaled(150)));
}

void HelpPage::show(int topic)
{
    const auto &pages = content::helpPages();
    if (topic < 0 || size_t(topic) >= pages.size())
        return;
    m_text->setMarkdown(pages[size_t(topic)].markdown);
    m_text->setAccessibleName(pages[size_t(topic)].title);
    m_text->verticalScrollBar()->setValue(0);
}

bool HelpPage::goToField(const QString &field)
{
    const QString wanted = field == QLatin1String("keys") ? QStringLiteral("keyboard") : field;
    const auto &pages = content::helpPages();
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].id != wanted)
            continue;
        m_topics->setCurrentRow(int(i));
        m_text->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return Page::goToField(field);
}

void HelpPage::proceed()
{
    Q_EMIT navigateRequested(QStringLiteral("back"), {});
}

QString HelpPage::plainText() const
{
    return m_text->toPlainText();
}

}  // namespace holdfast::ui
