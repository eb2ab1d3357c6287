// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/cover.h"

#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {

/// A flat sheet over a whole window.
class Sheet final : public QWidget {
public:
    explicit Sheet(QWidget *window)
        : QWidget(window)
    {
        setAutoFillBackground(true);
        setGeometry(window->rect());
        window->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return false;
    }
};

bool isHideKey(const QKeyEvent *key)
{
    return (key->key() == Qt::Key_F12 && key->modifiers() == Qt::NoModifier) ||
           (key->key() == Qt::Key_H && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
}

bool isLockKey(const QKeyEvent *key)
{
    return key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier;
}

}  // namespace

Cover::Cover(QWidget *mainWindow)
    : QObject(mainWindow)
    , m_main(mainWindow)
{
    qApp->installEventFilter(this);
    // Not every platform tells whose the clipboard is; what changes it while this program is in front was copied here.
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { m_copiedHere = QApplication::applicationState() == Qt::ApplicationActive; });
}

bool Cover::eventFilter(QObject *object, QEvent *event)
{
    // A dialog keeps the main window's shortcuts away; these two must work everywhere.
    if (event->type() == QEvent::KeyPress && object->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isHideKey(key)) {
            Q_EMIT hideWanted();
            return true;
        }
        if (isLockKey(key)) {
            Q_EMIT lockWanted();
            return true;
        }
    }
    // A window that opens while everything is covered is covered too.
    if (m_isCovered && event->type() == QEvent::Show && object->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(object);
        if (widget->isWindow() && widget != m_main)
            QMetaObject::invokeMethod(
                this,
                [this, window = QPointer(widget)] {
                    if (window && m_isCovered)
                        coverWindow(window);
                },
                Qt::QueuedConnection);
    }
    return QObject::eventFilter(object, event);
}

void Cover::coverWindow(QWidget *window)
{
    Covered covered{window, window->windowTitle(), {}, nullptr};
    window->setWindowTitle(tr("Holdfast"));
    const auto children = window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        if (child->isWindow() || child->isHidden())
            continue;
        covered.hidden.emplace_back(child);
        child->hide();
    }
    auto *sheet = new Sheet(window);
    auto *column = new QVBoxLayout(sheet);
    column->addStretch();
    column->addWidget(paragraph(tr("Paused"), theme::Role::Text, theme::Type::PageTitle, sheet), 0, Qt::AlignHCenter);
    auto *show = new QPushButton(tr("Show again"), sheet);
    connect(show, &QPushButton::clicked, this, &Cover::showWanted);
    column->addWidget(show, 0, Qt::AlignHCenter);
    column->addStretch();
    sheet->show();
    show->setFocus();
    covered.sheet = sheet;
    m_covered.push_back(std::move(covered));
}

void Cover::cover()
{
    if (m_isCovered)
        return;
    m_isCovered = true;
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (window != m_main && window->isVisible() && window->isWindow() && !qobject_cast<QMenu *>(window))
            coverWindow(window);
    clearClipboard();
}

void Cover::uncover()
{
    m_isCovered = false;
    for (const Covered &covered : m_covered) {
        if (covered.sheet)
            delete covered.sheet;
        for (const QPointer<QWidget> &child : covered.hidden)
            if (child)
                child->show();
        if (covered.window)
            covered.window->setWindowTitle(covered.title);
    }
    m_covered.clear();
}

void Cover::closeAll()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    uncover();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window))
            dialog->reject();
        else if (window != m_main && window->isVisible() && window->isWindow() && !window->property("holdfastKeep").toBool())
            window->close();
    }
    QToolTip::hideText();
    clearClipboard();
}

void Cover::clearClipboard()
{
    QClipboard *clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard() || m_copiedHere)
        clipboard->clear(QClipboard::Clipboard);
    m_copiedHere = false;
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

}  // namespace holdfast::ui
