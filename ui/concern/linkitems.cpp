// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/concern/linkitems.h"

#include "ui/concern/linkpicture.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace holdfast::ui {

namespace {

class AccessibleItem final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleItem(LinkPicture *picture, int item)
        : m_picture(picture)
        , m_item(item)
    {
    }
    bool isValid() const override { return m_picture && m_item < m_picture->itemCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_picture ? m_picture->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_picture.data()); }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override
    {
        return isValid() && which == QAccessible::Name ? m_picture->words(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_picture->placeOf(m_item).toAlignedRect();
        return {m_picture->mapToGlobal(place.topLeft()), place.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (isValid()) {
            state.invisible = !m_picture->isVisible();
            state.selected = m_picture->current() == m_item;
            state.focused = m_picture->hasFocus() && m_picture->current() == m_item;
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction()) {
            m_picture->choose(m_item);
        } else if (action == setFocusAction()) {
            m_picture->setFocus(Qt::OtherFocusReason);
            m_picture->setCurrent(m_item);
        }
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    const QPointer<LinkPicture> m_picture;
    const int m_item;
};

class AccessibleLinks final : public QAccessibleWidget {
public:
    explicit AccessibleLinks(LinkPicture *picture)
        : QAccessibleWidget(picture, QAccessible::List)
    {
    }
    ~AccessibleLinks() override { forget(); }

    int childCount() const override { return picture()->itemCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (m_ids.size() != size_t(childCount()))
            m_ids.resize(size_t(childCount()), 0);
        QAccessible::Id &id = m_ids[size_t(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new AccessibleItem(picture(), index));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < int(m_ids.size()); ++i)
            if (m_ids[size_t(i)] != 0 && QAccessible::accessibleInterface(m_ids[size_t(i)]) == child)
                return i;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return picture()->hasFocus() && picture()->current() >= 0 ? child(picture()->current()) : QAccessibleWidget::focusChild();
    }
    void forget()
    {
        for (const QAccessible::Id id : m_ids)
            if (id != 0)
                QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

private:
    LinkPicture *picture() const { return static_cast<LinkPicture *>(widget()); }
    mutable std::vector<QAccessible::Id> m_ids;
};

QAccessibleInterface *linksInterface(const QString &, QObject *object)
{
    auto *picture = qobject_cast<LinkPicture *>(object);
    return picture ? new AccessibleLinks(picture) : nullptr;
}

}  // namespace

void installLinkItems()
{
    static const bool once = [] {
        QAccessible::installFactory(linksInterface);
        return true;
    }();
    Q_UNUSED(once);
}

void forgetLinkItems(LinkPicture *picture)
{
    if (!QAccessible::isActive())
        return;
    if (auto *items = dynamic_cast<AccessibleLinks *>(QAccessible::queryAccessibleInterface(picture)))
        items->forget();
}

void tellFocusedLinkItem(LinkPicture *picture, int item)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(picture, QAccessible::Focus);
    event.setChild(item);
    QAccessible::updateAccessibility(&event);
}

}  // namespace holdfast::ui
