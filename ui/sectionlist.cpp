// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/sectionlist.h"

#include "ui/sections.h"
#include "ui/words.h"

#include <QEvent>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {
constexpr int PageRole = Qt::UserRole + 1;

/// A section's name with its status under it, quieter and smaller, so that the names can be run down with the eye.
class SectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem frame = option;
        initStyleOption(&frame, index);
        frame.text.clear();
        const QString text = index.data(Qt::DisplayRole).toString();
        frame.widget->style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, frame.widget);
        const bool isHeading = index.flags() == Qt::NoItemFlags;
        const QRect place = inner(frame.rect, isHeading);
        const QRect name = bounds(text.section(QLatin1Char('\n'), 0, 0), frame.font, place);
        painter->save();
        painter->setFont(frame.font);
        const bool isSelected = frame.state & QStyle::State_Selected;
        painter->setPen(theme::colour(isSelected ? theme::Role::OnSelected : isHeading ? theme::Role::SecondaryText : theme::Role::Text));
        painter->drawText(name, Qt::TextWordWrap, text.section(QLatin1Char('\n'), 0, 0));
        painter->setFont(theme::font(theme::Type::Secondary));
        painter->setPen(theme::colour(isSelected ? theme::Role::OnSelected : theme::Role::SecondaryText));
        painter->drawText(place.adjusted(0, name.height(), 0, 0), Qt::TextWordWrap, text.section(QLatin1Char('\n'), 1));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem frame = option;
        initStyleOption(&frame, index);
        const auto *view = qobject_cast<const QAbstractItemView *>(frame.widget);
        const int width = view ? view->viewport()->width() : frame.rect.width();
        const QRect place = inner(QRect(0, 0, width, 10000), index.flags() == Qt::NoItemFlags);
        const QString text = index.data(Qt::DisplayRole).toString();
        int height = bounds(text.section(QLatin1Char('\n'), 0, 0), frame.font, place).height();
        if (const QString status = text.section(QLatin1Char('\n'), 1); !status.isEmpty())
            height += bounds(status, theme::font(theme::Type::Secondary), place).height();
        return {width, height + 2 * theme::space::Tiny};
    }

private:
    static QRect inner(const QRect &whole, bool isHeading)
    {
        return whole.adjusted(isHeading ? theme::space::Tiny : theme::space::Small, theme::space::Tiny, -theme::space::Tiny, 0);
    }
    static QRect bounds(const QString &text, const QFont &font, const QRect &place)
    {
        return QFontMetrics(font).boundingRect(place, Qt::TextWordWrap, text);
    }
};
}  // namespace

SectionList::SectionList(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("sectionPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::Small, theme::space::Small, theme::space::Small, theme::space::Small);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("sectionList"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setTabKeyNavigation(false);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    column->addWidget(m_list, 1);
    auto *emergency =
        paragraph(m_session.pack().words(QStringLiteral("standing.immediate-danger")), theme::Role::Text, theme::Type::RowLabel, this);
    emergency->setObjectName(QStringLiteral("emergency"));
    column->addWidget(emergency);

    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    m_later->setInterval(250);
    connect(m_later, &QTimer::timeout, this, &SectionList::load);
    connect(&session, &session::Session::recordChanged, this, [this] {
        if (!m_later->isActive())
            m_later->start();
    });
    connect(&session, &session::Session::caseOpened, this, [this] {
        load();
        // Where another case was left says nothing about this one.
        m_list->scrollToTop();
    });
    const auto choose = [this](QListWidgetItem *item) {
        if (const QString page = item->data(PageRole).toString(); !page.isEmpty())
            Q_EMIT chosen(page);
    };
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemClicked, this, choose);
    build();
    fit();
}

void SectionList::build()
{
    m_list->clear();
    const auto add = [this](const QString &page, const QString &label) {
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(PageRole, page);
        return item;
    };
    add(QStringLiteral("overview"), sectionLabel(m_session.pack(), QStringLiteral("overview")));
    add(QStringLiteral("all-sections"), sectionLabel(m_session.pack(), QStringLiteral("all-sections")));
    for (const SectionGroup &group : sectionGroups(m_session.pack())) {
        auto *head = new QListWidgetItem(group.label, m_list);
        head->setFlags(Qt::NoItemFlags);
        head->setFont(theme::font(theme::Type::RowLabel));
        for (const QString &page : group.pages)
            add(page, sectionLabel(m_session.pack(), page));
    }
    load();
}

void SectionList::load()
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QString page = item->data(PageRole).toString();
        if (page.isEmpty() || !m_session.pack().section(page)) {
            if (!page.startsWith(QLatin1String("domain.")))
                continue;
        }
        const QString label = sectionLabel(m_session.pack(), page);
        const SectionStatus status = sectionStatus(m_session, page);
        const QString words = statusWords(status);
        // "Not started" everywhere would be a wall of words; what was begun or finished is what helps to come back.
        const QString shown = status == SectionStatus::NotStarted ? label : label + QLatin1Char('\n') + words;
        if (item->text() != shown)
            item->setText(shown);
        item->setData(Qt::AccessibleTextRole, tr("%1. %2.").arg(label, words));
    }
    setCurrent(m_current);
}

void SectionList::setCurrent(const QString &pageId)
{
    m_current = pageId;
    int row = m_list->count() - 1;
    while (row >= 0 && (pageId.isEmpty() || m_list->item(row)->data(PageRole).toString() != pageId))
        --row;
    // A page that is not in the list (settings, help) leaves nothing marked.
    if (row < 0)
        m_list->clearSelection();
    if (m_list->currentRow() != row) {
        m_list->setCurrentRow(row);
        if (row >= 0)
            m_list->scrollToItem(m_list->item(row));
    } else if (row >= 0) {
        m_list->item(row)->setSelected(true);
    }
}

void SectionList::fillMenu(QMenu *menu)
{
    menu->clear();
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const QString page = item->data(PageRole).toString();
        if (page.isEmpty()) {
            menu->addSection(item->text());
            continue;
        }
        QAction *action = menu->addAction(item->text());
        connect(action, &QAction::triggered, this, [this, page] { Q_EMIT chosen(page); });
    }
    menu->addSeparator();
    menu->addAction(m_session.pack().words(QStringLiteral("standing.immediate-danger")))->setEnabled(false);
}

void SectionList::fit()
{
    setFixedWidth(theme::scaled(288));
}

void SectionList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        fit();
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->flags() == Qt::NoItemFlags)
                m_list->item(i)->setFont(theme::font(theme::Type::RowLabel));
    }
}

}  // namespace holdfast::ui
