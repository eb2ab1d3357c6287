// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/form.h"

#include <QEvent>
#include <QPointer>
#include <QToolButton>

#include <algorithm>

namespace holdfast::ui {

Form::Form(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space::Field);
    connect(&m_session, &session::Session::recordChanged, this, &Form::decide);
    connect(&m_session, &session::Session::caseOpened, this, &Form::decide);
}

Form::Form(session::Session &session, Page *page, QWidget *parent)
    : Form(session, parent)
{
    connect(page, &Page::problemMarked, this, [this](const QString &place, const QString &sentence) {
        for (Field *field : fields())
            if (field->place() == place)
                field->showProblem(sentence);
    });
}

LineField *Form::line(const QString &field, Binding<QString> binding)
{
    return keep(new LineField(m_session, std::move(binding), captionOf(field), this));
}
TextField *Form::text(const QString &field, Binding<QString> binding, int lines)
{
    return keep(new TextField(m_session, std::move(binding), captionOf(field), lines, this));
}
NumberField *Form::number(const QString &field, Binding<std::optional<int>> binding, int least, int most)
{
    return keep(new NumberField(m_session, std::move(binding), least, most, captionOf(field), this));
}
TriField *Form::tri(const QString &field, Binding<Tri> binding)
{
    return keep(new TriField(m_session, std::move(binding), captionOf(field), this));
}
ChoiceField *Form::choice(const QString &field, const QString &list, Binding<QString> binding, Qt::Orientation direction)
{
    return keep(new ChoiceField(m_session, std::move(binding), m_session.pack().choices(list), captionOf(field), this, direction));
}
SelectField *Form::select(const QString &field, const QString &list, Binding<QString> binding)
{
    return keep(new SelectField(m_session, std::move(binding), m_session.pack().choices(list), captionOf(field), this));
}
CheckField *Form::check(const QString &field, Binding<bool> binding)
{
    return keep(new CheckField(m_session, std::move(binding), captionOf(field), this));
}
ChecksField *Form::checks(const QString &field, std::vector<content::Choice> choices, Binding<QStringList> binding)
{
    return keep(new ChecksField(m_session, std::move(binding), std::move(choices), captionOf(field), this));
}
ListField *Form::list(const QString &field, Binding<QStringList> binding, const QString &addLabel)
{
    return keep(new ListField(m_session, std::move(binding), captionOf(field), addLabel, this));
}
DateField *Form::date(const QString &field, Binding<QDate> binding, DateRule rule)
{
    return keep(new DateField(m_session, std::move(binding), rule, captionOf(field), this));
}
PartialDateField *Form::partialDate(const QString &field, Binding<PartialDate> binding, DateRule rule)
{
    return keep(new PartialDateField(m_session, std::move(binding), rule, captionOf(field), this));
}
MomentField *Form::moment(const QString &field, Binding<QDateTime> binding, DateRule rule)
{
    return keep(new MomentField(m_session, std::move(binding), rule, captionOf(field), this));
}

void Form::add(Field *field)
{
    m_column->addWidget(field);
}

Heading *Form::heading(const QString &text, int level)
{
    auto *heading = new Heading(text, level, this);
    if (m_column->count() > 0)
        heading->setContentsMargins(0, level == 2 ? theme::space::Field : theme::space::Small, 0, 0);
    m_column->addWidget(heading);
    return heading;
}

QLabel *Form::words(const QString &text, theme::Role role)
{
    QLabel *label = paragraph(text, role, theme::Type::Body, this);
    m_column->addWidget(label);
    return label;
}

Note *Form::note(const QString &text, Note::Kind kind)
{
    auto *note = new Note(text, kind, this);
    m_column->addWidget(note);
    return note;
}

void Form::put(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Form::showWhile(QWidget *widget, const std::function<bool(const casefile::Case &)> &claim)
{
    m_rules.push_back({widget, claim});
    decide();
}

void Form::decide()
{
    if (!m_session.hasCase())
        return;
    for (const Rule &rule : m_rules)
        rule.widget->setVisible(rule.claim(m_session.record()));
}

std::vector<Field *> Form::fields() const
{
    std::vector<Field *> found;
    // In the order of the page: every field sits in a layout, and forms inside forms too.
    const std::function<void(const QLayout *)> walk = [&](const QLayout *layout) {
        for (int i = 0; layout && i < layout->count(); ++i) {
            QLayoutItem *item = layout->itemAt(i);
            if (auto *field = qobject_cast<Field *>(item->widget()))
                found.push_back(field);
            else if (item->widget())
                walk(item->widget()->layout());
            else
                walk(item->layout());
        }
    };
    walk(m_column);
    return found;
}

std::vector<Problem> Form::problems() const
{
    std::vector<Problem> found;
    for (const Field *field : fields())
        if (field->isVisibleTo(this))
            if (const QString sentence = field->problem(); !sentence.isEmpty())
                found.push_back({sentence, field->place()});
    return found;
}

QString Form::plainText() const
{
    QStringList lines;
    const std::function<void(const QLayout *)> walk = [&](const QLayout *layout) {
        for (int i = 0; layout && i < layout->count(); ++i) {
            QLayoutItem *item = layout->itemAt(i);
            QWidget *widget = item->widget();
            if (widget && !widget->isVisibleTo(this))
                continue;
            if (const auto *field = qobject_cast<Field *>(widget)) {
                const QString shown = field->shown();
                lines.append(field->caption().label + QLatin1String(": ") + (shown.isEmpty() ? tr("Not recorded") : shown));
            } else if (const auto *heading = qobject_cast<Heading *>(widget)) {
                lines.append(QString());
                lines.append(heading->text());
            } else if (const auto *label = qobject_cast<QLabel *>(widget)) {
                lines.append(label->text());
            } else if (const auto *note = qobject_cast<Note *>(widget)) {
                lines.append(note->text());
            } else {
                walk(widget ? widget->layout() : item->layout());
            }
        }
    };
    walk(m_column);
    return lines.join(QLatin1Char('\n')).trimmed();
}

// ---- what opens on demand

Disclosure::Disclosure(const QString &title, QWidget *inside, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_inside(inside)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Tiny);
    m_button->setText(title);
    m_button->setAccessibleName(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    fit();
    theme::setTextRole(m_button, theme::Role::Link);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    m_inside->setParent(this);
    m_inside->setContentsMargins(theme::space::Margin, 0, 0, 0);
    column->addWidget(m_inside);
    m_inside->hide();
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_inside->setVisible(open);
        Q_EMIT opened(open);
    });
}

Disclosure::Disclosure(const QString &title, const QString &text, QWidget *parent)
    : Disclosure(title, paragraph(text, theme::Role::Text, theme::Type::Body), parent)
{
}

void Disclosure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void Disclosure::fit()
{
    m_button->setMinimumHeight(theme::scaled(32));
    m_button->setIconSize(QSize(theme::scaled(16), theme::scaled(16)));
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
}

}  // namespace holdfast::ui
