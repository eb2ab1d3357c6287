// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace holdfast::ui {

namespace {

class AccessibleHeading final : public QAccessibleWidget {
public:
    explicit AccessibleHeading(Heading *heading)
        : QAccessibleWidget(heading, QAccessible::Heading)
    {
    }
    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name && widget()->accessibleName().isEmpty())
            return static_cast<Heading *>(widget())->text();
        return QAccessibleWidget::text(which);
    }
};

class AccessibleLink final : public QAccessibleWidget {
public:
    explicit AccessibleLink(Link *link)
        : QAccessibleWidget(link, QAccessible::Link)
    {
    }
    QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name && widget()->accessibleName().isEmpty())
            return static_cast<Link *>(widget())->text();
        return QAccessibleWidget::text(which);
    }
    QStringList actionNames() const override { return QStringList{pressAction()} + QAccessibleWidget::actionNames(); }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            static_cast<Link *>(widget())->click();
        else
            QAccessibleWidget::doAction(action);
    }
};

QAccessibleInterface *wordsInterface(const QString &, QObject *object)
{
    if (auto *heading = qobject_cast<Heading *>(object))
        return new AccessibleHeading(heading);
    if (auto *link = qobject_cast<Link *>(object))
        return new AccessibleLink(link);
    if (auto *widget = qobject_cast<QWidget *>(object); widget && widget->property(PictureProperty).toBool())
        return new QAccessibleWidget(widget, QAccessible::Chart);
    return nullptr;
}

constexpr int LinkFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

}  // namespace

void installAccessibleWords()
{
    static const bool once = [] {
        QAccessible::installFactory(wordsInterface);
        return true;
    }();
    Q_UNUSED(once);
}

Heading::Heading(const QString &text, int level, QWidget *parent)
    : QLabel(text, parent)
    , m_level(level)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    if (level == 1)
        setFocusPolicy(Qt::TabFocus);
    theme::setType(this, level == 1 ? theme::Type::PageTitle : level == 2 ? theme::Type::Section : theme::Type::RowLabel);
}

Link::Link(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Link::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 4, qMax(theme::scaled(28), metrics.height() + 8)};
}

QSize Link::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), theme::scaled(120)), sizeHint().height()};
}

int Link::heightForWidth(int width) const
{
    const QRect room = QFontMetrics(font()).boundingRect(QRect(0, 0, qMax(1, width - 2), 10000), LinkFlags, text());
    return qMax(sizeHint().height(), room.height() + 8);
}

void Link::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.setPen(theme::colour(isEnabled() ? theme::Role::Link : theme::Role::SecondaryText));
    painter.drawText(rect().adjusted(1, 0, -1, 0), LinkFlags, text());
}

void Link::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

QLabel *paragraph(const QString &text, theme::Role role, theme::Type type, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setType(label, type);
    theme::setTextRole(label, role);
    return label;
}

Note::Note(const QString &text, Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space::Field, theme::space::Medium, theme::space::Medium, theme::space::Medium);
    m_words = paragraph(text,
                        kind == Kind::Due     ? theme::Role::DueText
                        : kind == Kind::Error ? theme::Role::ErrorText
                                              : theme::Role::Text,
                        kind == Kind::Warning ? theme::Type::RowLabel : theme::Type::Body);
    layout->addWidget(m_words);
}

void Note::setText(const QString &text)
{
    m_words->setText(text);
}

QString Note::text() const
{
    return m_words->text();
}

void Note::tell(const QString &sentence, bool isProblem)
{
    setText(sentence);
    setAccessibleName(sentence);
    theme::setProblem(this, isProblem);
    show();
    setFocus(Qt::OtherFocusReason);
}

void Note::paintEvent(QPaintEvent *)
{
    using theme::Role;
    QPainter painter(this);
    const Role fill = m_kind == Kind::Due ? Role::DueFill : m_kind == Kind::Error ? Role::ErrorFill : Role::InfoFill;
    const Role bar = m_kind == Kind::Due       ? Role::DueText
                     : m_kind == Kind::Error   ? Role::ErrorText
                     : m_kind == Kind::Warning ? Role::Text
                                               : Role::FieldBorder;
    painter.fillRect(rect(), theme::colour(fill));
    painter.fillRect(QRect(0, 0, 4, height()), theme::colour(bar));
}

}  // namespace holdfast::ui
