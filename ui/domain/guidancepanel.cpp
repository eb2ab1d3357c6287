// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/guidancepanel.h"

#include "ui/form.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace holdfast::ui {

GuidancePanel::GuidancePanel(const content::Pack &pack, QWidget *parent)
    : QWidget(parent)
    , m_pack(pack)
    , m_timer(new QTimer(this))
    , m_title(new Heading(QString(), 2, this))
    , m_text(paragraph(QString(), theme::Role::Text, theme::Type::Body, this))
    , m_wordsPlace(new QWidget(this))
    , m_sources(paragraph(QString(), theme::Role::SecondaryText, theme::Type::Secondary, this))
    , m_pin(new QCheckBox(tr("Keep this guidance"), this))
{
    setObjectName(QStringLiteral("guidance"));
    setAccessibleName(tr("Guidance"));
    m_title->setFocusPolicy(Qt::TabFocus);
    m_title->setWordWrap(true);
    m_pin->setMinimumHeight(theme::scaled(24));
    m_pin->setAccessibleDescription(tr("While this is ticked, the guidance does not follow the row you are on."));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(scroll);
    auto *inside = new QWidget;
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::space::Field, theme::space::Field, theme::space::Field, theme::space::Field);
    column->setSpacing(theme::space::Medium);
    auto *words = new QVBoxLayout(m_wordsPlace);
    words->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_wordsPlace);
    m_sources->setContentsMargins(0, 0, 0, theme::space::Tiny);
    column->addWidget(m_sources);
    column->addWidget(m_pin);
    column->addStretch(1);
    m_timer->setSingleShot(true);
    m_timer->setInterval(FollowAfter);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (!isPinned())
            show(m_next);
    });
}

bool GuidancePanel::isPinned() const
{
    return m_pin->isChecked();
}

void GuidancePanel::follow(const QString &rowOrSectionId)
{
    m_next = rowOrSectionId;
    if (rowOrSectionId == m_id || isPinned()) {
        m_timer->stop();
        return;
    }
    // The first guidance of a page has nothing to disturb.
    if (m_id.isEmpty())
        show(rowOrSectionId);
    else
        m_timer->start();
}

void GuidancePanel::show(const QString &rowOrSectionId)
{
    m_timer->stop();
    if (rowOrSectionId == m_id)
        return;
    m_id = rowOrSectionId;
    fill();
}

void GuidancePanel::enter(const QString &rowOrSectionId)
{
    show(rowOrSectionId);
    m_title->setFocus(Qt::OtherFocusReason);
}

void GuidancePanel::fill()
{
    QString title;
    content::Guidance guidance;
    if (const content::Row *row = m_pack.row(m_id)) {
        title = tr("%1 %2").arg(row->id, row->label);
        guidance = row->guidance;
        if (guidance.text.isEmpty() && !row->sameAs.isEmpty())
            if (const content::Row *same = m_pack.row(row->sameAs))
                guidance = same->guidance;
    } else if (const content::Domain *domain = m_pack.domain(m_id.section(QStringLiteral("domain."), 1))) {
        title = domain->label;
        guidance = domain->guidance;
    } else if (const content::Section *section = m_pack.section(m_id)) {
        title = section->label;
        guidance = section->guidance;
    }
    m_title->setText(title.isEmpty() ? tr("Guidance") : title);
    m_title->setAccessibleDescription(guidance.text);
    m_text->setText(guidance.text.isEmpty() ? tr("There is no guidance for this part.") : guidance.text);
    const QString citation = m_pack.citation(guidance.sources);
    m_sources->setText(citation.isEmpty() ? QString() : tr("Where it says so: %1").arg(citation));
    m_sources->setVisible(!citation.isEmpty());
    if (m_words) {
        m_words->hide();
        m_words->deleteLater();
        m_words = nullptr;
    }
    m_wordsPlace->setVisible(!guidance.sourceWords.isEmpty());
    if (!guidance.sourceWords.isEmpty()) {
        m_words = new Disclosure(tr("Words used in the source"), guidance.sourceWords, m_wordsPlace);
        m_wordsPlace->layout()->addWidget(m_words);
    }
}

void GuidancePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F1) {
        Q_EMIT returnWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace holdfast::ui
