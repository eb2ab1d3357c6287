// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/page.h"

#include "ui/focusring.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace holdfast::ui {

Page::Page(const QString &id, const QString &heading, const QString &purpose, session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_session(session)
{
    setObjectName(QStringLiteral("page.") + id);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_scroll);

    auto *whole = new QWidget;
    auto *side = new QHBoxLayout(whole);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    m_column = new QWidget(whole);
    side->addWidget(m_column, 1);
    side->addStretch(0);
    m_scroll->setWidget(whole);

    auto *column = new QVBoxLayout(m_column);
    column->setSpacing(theme::space::Small);

    m_summary = new QFrame(m_column);
    m_summary->setObjectName(QStringLiteral("problems"));
    static_cast<QFrame *>(m_summary)->setFrameShape(QFrame::StyledPanel);
    theme::setFill(m_summary, theme::Role::ErrorFill);
    theme::setProblem(m_summary, true);
    m_summaryLines = new QVBoxLayout(m_summary);
    m_summaryLines->setContentsMargins(theme::space::Field, theme::space::Medium, theme::space::Field, theme::space::Medium);
    m_summary->hide();
    column->addWidget(m_summary);

    m_heading = new Heading(heading, 1, m_column);
    m_heading->setObjectName(QStringLiteral("heading"));
    column->addWidget(m_heading);
    if (!purpose.isEmpty()) {
        m_heading->setAccessibleDescription(purpose);
        column->addWidget(paragraph(purpose, theme::Role::SecondaryText));
    }
    m_content = new QVBoxLayout;
    m_content->setSpacing(theme::space::Small);
    column->addLayout(m_content);
    column->addSpacing(theme::space::Field);
    m_commands = new QHBoxLayout;
    m_commands->setSpacing(theme::space::Small);
    m_continue = new QPushButton(tr("Continue"), m_column);
    m_continue->setObjectName(QStringLiteral("continue"));
    theme::setPrimary(m_continue);
    connect(m_continue, &QPushButton::clicked, this, &Page::proceed);
    m_commands->addWidget(m_continue);
    m_commands->addStretch(1);
    column->addLayout(m_commands);
    m_footer = new QVBoxLayout;
    m_footer->setSpacing(theme::space::Small);
    column->addLayout(m_footer);
    column->addStretch(1);
    fitColumn();
    // Tab follows reading order, however the widgets came to be; looked at again whenever the layout changes.
    m_orderLater = new QTimer(this);
    m_orderLater->setSingleShot(true);
    m_orderLater->setInterval(30);
    connect(m_orderLater, &QTimer::timeout, this, &Page::orderTabs);
    m_column->installEventFilter(this);
}

QString Page::heading() const
{
    return m_heading->text();
}

void Page::setHeading(const QString &text)
{
    m_heading->setText(text);
}

void Page::setContinueText(const QString &text)
{
    m_continue->setText(text);
}

void Page::setWide(bool wide)
{
    m_isWide = wide;
    fitColumn();
}

void Page::fitColumn()
{
    const bool isNarrow = width() < 700;
    const int margin = isNarrow ? theme::space::Field : theme::space::Margin;
    m_column->layout()->setContentsMargins(margin, isNarrow ? theme::space::Small : theme::space::Field, margin, margin);
    m_column->setMaximumWidth(m_isWide ? QWIDGETSIZE_MAX
                                       : qMax(theme::textColumnWidth(), theme::scaled(theme::MaxFieldWidth)) + 2 * margin);
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitColumn();
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumn();
}

namespace {

void gather(QLayout *layout, QList<QWidget *> &into);

void gather(QWidget *widget, QList<QWidget *> &into)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        into << widget;
    if (qobject_cast<QAbstractScrollArea *>(widget))
        return;
    if (widget->layout())
        gather(widget->layout(), into);
}

void gather(QLayout *layout, QList<QWidget *> &into)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            gather(item->widget(), into);
        else if (item->layout())
            gather(item->layout(), into);
    }
}

}  // namespace

void Page::orderTabs()
{
    QList<QWidget *> stops;
    gather(m_column->layout(), stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    orderTabs();
}

bool Page::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_column && event->type() == QEvent::LayoutRequest)
        m_orderLater->start();
    return QWidget::eventFilter(object, event);
}

void Page::focusHeading()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_heading->setFocus(Qt::OtherFocusReason);
}

bool Page::goToField(const QString &field)
{
    if (field.isEmpty())
        return false;
    auto *target = m_column->findChild<QWidget *>(field);
    if (!target)
        return false;
    if (target->focusPolicy() == Qt::NoFocus) {
        // A composite: the first thing inside that takes the keyboard, or its checked choice.
        QWidget *inside = nullptr;
        QList<QWidget *> children;
        gather(target, children);
        for (QWidget *child : std::as_const(children)) {
            if (!child->isEnabled() || !child->isVisibleTo(target) || !(child->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *choice = qobject_cast<QAbstractButton *>(child);
            if (!inside || (choice && choice->isChecked()))
                inside = child;
            if (choice && choice->isChecked())
                break;
        }
        if (!inside)
            return false;
        target = inside;
    }
    target->setFocus(Qt::OtherFocusReason);
    bringIntoView(target);
    return true;
}

void Page::showProblems(const std::vector<Problem> &problems)
{
    for (const Problem &old : m_shown)
        Q_EMIT problemMarked(old.field, {});
    m_shown = problems;
    while (QLayoutItem *item = m_summaryLines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_summary->setVisible(!problems.empty());
    if (problems.empty())
        return;
    auto *title = new Heading(tr("There is a problem"), 1, m_summary);
    theme::setType(title, theme::Type::Section);
    theme::setTextRole(title, theme::Role::ErrorText);
    m_summaryLines->addWidget(title);
    QStringList sentences;
    for (const Problem &problem : problems) {
        sentences << problem.sentence;
        auto *link = new Link(problem.sentence, m_summary);
        connect(link, &Link::clicked, this, [this, field = problem.field] { goToField(field); });
        m_summaryLines->addWidget(link);
        Q_EMIT problemMarked(problem.field, problem.sentence);
    }
    title->setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    // Only now is everything in the layout; the focus must land where the words are.
    m_scroll->verticalScrollBar()->setValue(0);
    title->setFocus(Qt::OtherFocusReason);
}

void Page::proceed()
{
    const auto found = problems();
    showProblems(found);
    if (found.empty())
        Q_EMIT continueRequested();
}

QString Page::guidanceFor(const QWidget *focused) const
{
    for (const QWidget *up = focused; up && up != this; up = up->parentWidget())
        if (const QVariant row = up->property("guidance"); row.isValid())
            return row.toString();
    return m_id;
}

QString Page::plainText() const
{
    QStringList lines;
    const auto children = m_column->findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (!child->isVisibleTo(m_column) || m_summary->isAncestorOf(child))
            continue;
        QString line;
        if (const auto *label = qobject_cast<const QLabel *>(child))
            line = label->text();
        else if (const auto *edit = qobject_cast<const QLineEdit *>(child))
            line = edit->text().isEmpty() ? tr("Not recorded") : edit->text();
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(child))
            line = text->toPlainText().isEmpty() ? tr("Not recorded") : text->toPlainText();
        else if (const auto *radio = qobject_cast<const QRadioButton *>(child))
            line = radio->isChecked() ? radio->text() : QString();
        else if (const auto *check = qobject_cast<const QCheckBox *>(child))
            line = check->isChecked() ? check->text() : QString();
        else if (const auto *combo = qobject_cast<const QComboBox *>(child))
            line = combo->currentText();
        if (!line.trimmed().isEmpty())
            lines << line.remove(QLatin1Char('&')).trimmed();
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace holdfast::ui
