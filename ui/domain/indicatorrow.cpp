// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/indicatorrow.h"

#include "ui/domain/marks.h"
#include "ui/flow.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>

#include <utility>

namespace holdfast::ui {

using assessment::Answer;

namespace {
constexpr int InlineFrom = 620;  // ux.md 3.0: below this the label stands over the answers
constexpr int Gap = theme::space::Small;

QString itemCount(int items)
{
    return items == 1 ? IndicatorRow::tr("1 item") : IndicatorRow::tr("%1 items").arg(items);
}
}  // namespace

IndicatorRow::IndicatorRow(const About &about, QWidget *parent)
    : QGroupBox(parent)
    , m_about(about)
    , m_mark(new MarkView(this))
    , m_code(new QLabel(about.id, this))
    , m_label(new QLabel(about.label, this))
    , m_status(new QLabel(this))
    , m_or(new QLabel(tr("or"), this))
    , m_group(new QButtonGroup(this))
    , m_details(new QPushButton(tr("Details"), this))
    , m_same(new QPushButton(tr("Same as last time"), this))
    , m_flag(new QCheckBox(tr("Significant on its own"), this))
    , m_grid(new QGridLayout(this))
    , m_answers(new QVBoxLayout)
    , m_controls(new Flow(Gap, 0))
    , m_words(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setFlat(true);
    setAccessibleName(tr("%1, %2").arg(about.id, about.label));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    if (!about.note.isEmpty()) {
        m_note = new QLabel(about.note, this);
        m_note->setWordWrap(true);
        theme::setTextRole(m_note, theme::Role::SecondaryText);
        m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    }
    theme::setTextRole(m_status, theme::Role::SecondaryText);
    theme::setTextRole(m_or, theme::Role::SecondaryText);

    m_controls->addWidget(addAnswer(Answer::Present, answerLabel(Answer::Present)));
    m_controls->addWidget(addAnswer(Answer::NotSeen, answerLabel(Answer::NotSeen)));
    m_controls->addWidget(m_or);
    m_controls->addWidget(addAnswer(Answer::NotKnown, answerLabel(Answer::NotKnown)));
    m_controls->addWidget(m_details);
    m_controls->addWidget(m_flag);
    m_controls->addWidget(m_status);
    m_controls->addWidget(m_same);

    m_details->setVisible(about.hasDetails);
    m_details->setMinimumHeight(28);
    m_details->setAutoDefault(false);
    m_details->installEventFilter(this);
    m_same->setObjectName(QStringLiteral("same"));
    m_same->setMinimumHeight(28);
    m_same->setAutoDefault(false);
    m_same->installEventFilter(this);
    connect(m_same, &QPushButton::clicked, this, [this] {
        // It is said of today: what is still present asks how that is known now.
        const Answer last = m_shown.lastAnswer;
        choose(last);
        focusAnswer();
        if (last == Answer::Present && m_about.hasDetails)
            Q_EMIT evidenceWanted();
    });
    m_flag->setMinimumHeight(24);
    m_flag->installEventFilter(this);
    connect(m_details, &QPushButton::clicked, this, [this] { Q_EMIT detailsWanted(!m_detailsOpen); });
    connect(m_flag, &QCheckBox::clicked, this, &IndicatorRow::flagged);

    m_grid->setContentsMargins(6, 2, 4, 3);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_mark, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(m_code, 0, 1, Qt::AlignTop | Qt::AlignLeft);
    m_words->setSpacing(0);
    m_words->addWidget(m_label);
    if (m_note)
        m_words->addWidget(m_note);
    m_answers->addLayout(m_controls);
    m_answers->addStretch(1);
    m_grid->addLayout(m_words, 0, 2);
    m_grid->addLayout(m_answers, 1, 2);

    setFonts();
    showAnswer();
    arrange();
}

QRadioButton *IndicatorRow::addAnswer(Answer answer, const QString &text)
{
    auto *button = new QRadioButton(text, this);
    button->setMinimumHeight(32);
    button->installEventFilter(this);
    m_group->addButton(button, static_cast<int>(answer));
    connect(button, &QRadioButton::clicked, this, [this, answer] { choose(answer); });
    // Arrow keys inside the group change the answer without a click.
    connect(button, &QRadioButton::toggled, this, [this, answer](bool on) {
        if (on && m_shown.answer != answer)
            choose(answer);
    });
    return button;
}

QRadioButton *IndicatorRow::radio(Answer answer) const
{
    return qobject_cast<QRadioButton *>(m_group->button(static_cast<int>(answer)));
}

void IndicatorRow::show(const Shown &shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    showAnswer();
}

void IndicatorRow::choose(Answer answer)
{
    if (m_shown.readOnly || m_shown.answer == answer) {
        showAnswer();
        return;
    }
    const auto *focused = qobject_cast<QRadioButton *>(focusWidget());
    const bool focusInside = focused && focused->hasFocus() && m_group->id(const_cast<QRadioButton *>(focused)) >= 0;
    Shown next = m_shown;
    next.answer = answer;
    if (answer != Answer::Present)
        next.significant = false;
    show(next);
    // The chosen radio is the group's only Tab stop: the focus stays in the group by moving with the answer.
    if (focusInside)
        focusAnswer();
    Q_EMIT answered(answer);
}

void IndicatorRow::showAnswer()
{
    m_group->setExclusive(false);
    for (Answer answer : {Answer::Present, Answer::NotSeen, Answer::NotKnown}) {
        QRadioButton *button = radio(answer);
        const QSignalBlocker quiet(button);
        button->setChecked(m_shown.answer == answer);
        button->setEnabled(!m_shown.readOnly || m_shown.answer == answer);
    }
    m_group->setExclusive(true);
    m_mark->show(m_shown.answer, m_shown.significant);
    m_flag->setVisible(m_about.canBeSignificant && m_shown.answer == Answer::Present);
    m_flag->setChecked(m_shown.significant);
    m_flag->setEnabled(!m_shown.readOnly);

    QStringList status;
    if (m_shown.answer == Answer::NotAnswered)
        status << tr("Not answered yet");
    if (m_shown.hasNote)
        status << tr("Note written");
    if (!m_shown.lastTime.isEmpty())
        status << m_shown.lastTime;
    m_same->setVisible(!m_shown.readOnly && m_shown.answer == Answer::NotAnswered && m_shown.lastAnswer != Answer::NotAnswered);
    sayDetails();
    m_status->setText(status.join(QStringLiteral(" \u00b7 ")));
    m_status->setVisible(!status.isEmpty());
    speak();
    if (m_arranged)
        updateGeometry();
}

void IndicatorRow::speak()
{
    QStringList parts;
    if (m_shown.answer == Answer::NotAnswered)
        parts << tr("Not answered yet.");
    if (m_about.hasDetails)
        parts << (m_shown.evidence == 1 ? tr("1 evidence item.") : tr("%1 evidence items.").arg(m_shown.evidence));
    if (m_shown.significant)
        parts << tr("Significant on its own.");
    if (m_detailsOpen)
        parts << tr("Evidence fields are open below.");
    if (!m_about.note.isEmpty())
        parts << m_about.note;
    if (!m_shown.lastTime.isEmpty())
        parts << m_shown.lastTime;
    setAccessibleDescription(parts.join(QLatin1Char(' ')));
    m_details->setAccessibleName(m_shown.evidence > 0 ? tr("Details, %1, %2").arg(m_about.id, itemCount(m_shown.evidence))
                                                      : tr("Details, %1").arg(m_about.id));
    m_details->setAccessibleDescription(m_detailsOpen ? tr("Open") : tr("Closed"));
    m_same->setAccessibleName(tr("%1, same as last time. %2").arg(m_about.id, m_shown.lastTime));
    m_flag->setAccessibleName(tr("%1, significant on its own").arg(m_about.id));
}

void IndicatorRow::setDetailsOpen(bool isOpen)
{
    if (isOpen == m_detailsOpen)
        return;
    m_detailsOpen = isOpen;
    sayDetails();
    speak();
}

void IndicatorRow::sayDetails()
{
    m_details->setText(m_detailsOpen          ? tr("Close")
                       : m_shown.evidence > 0 ? tr("Details (%1)").arg(itemCount(m_shown.evidence))
                                              : tr("Details"));
}

void IndicatorRow::focusAnswer()
{
    QRadioButton *button = radio(m_shown.answer);
    if (!button)
        button = radio(Answer::Present);
    button->setFocus(Qt::OtherFocusReason);
}

bool IndicatorRow::isRowKey(int key, Qt::KeyboardModifiers modifiers) const
{
    modifiers &= ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier)
        return key == Qt::Key_P || key == Qt::Key_N || key == Qt::Key_K || key == Qt::Key_E || key == Qt::Key_Delete || key == Qt::Key_F1;
    if (modifiers == Qt::ControlModifier)
        return key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_I || key == Qt::Key_Z;
    return modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && (key == Qt::Key_E || key == Qt::Key_A);
}

bool IndicatorRow::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (!isRowKey(key, modifiers))
        return false;
    const bool withShift = modifiers & Qt::ShiftModifier;
    switch (key) {
    case Qt::Key_P: choose(Answer::Present); break;
    case Qt::Key_N: choose(Answer::NotSeen); break;
    case Qt::Key_K: choose(Answer::NotKnown); break;
    case Qt::Key_Delete: choose(Answer::NotAnswered); break;
    case Qt::Key_F1:
    case Qt::Key_I: Q_EMIT guidanceWanted(); break;
    case Qt::Key_Down: Q_EMIT stepWanted(1); break;
    case Qt::Key_Up: Q_EMIT stepWanted(-1); break;
    case Qt::Key_A: Q_EMIT actionWanted(); break;
    case Qt::Key_Z: Q_EMIT undoWanted(); break;
    case Qt::Key_E:
        if (withShift)
            Q_EMIT evidenceWanted();
        else if (m_about.hasDetails)
            Q_EMIT detailsWanted(!m_detailsOpen);
        break;
    default: return false;
    }
    return true;
}

bool IndicatorRow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // The row's keys come before shortcuts of the window while the focus is in the row.
        auto *key = static_cast<QKeyEvent *>(event);
        if (isRowKey(key->key(), key->modifiers())) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress: {
        auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
        if (watched == m_details && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT detailsWanted(!m_detailsOpen);
            return true;
        }
        break;
    }
    case QEvent::FocusIn: update(); break;
    case QEvent::FocusOut: update(); break;
    default: break;
    }
    return QGroupBox::eventFilter(watched, event);
}

void IndicatorRow::arrange()
{
    setContentsMargins(0, 0, 0, 0);
    const int gutter = m_mark->sizeHint().width() + m_label->fontMetrics().horizontalAdvance(QStringLiteral("H22")) + 18;
    const int controls = m_controls->sizeHint().width();
    const int needed = std::max(InlineFrom, gutter + controls + m_label->fontMetrics().averageCharWidth() * 32);
    const bool isInline = width() >= needed;
    if (!m_arranged || isInline != m_isInline) {
        m_isInline = isInline;
        m_arranged = true;
        m_grid->removeItem(m_answers);
        m_grid->addLayout(m_answers, isInline ? 0 : 1, isInline ? 3 : 2);
        m_grid->setColumnMinimumWidth(1, m_label->fontMetrics().horizontalAdvance(QStringLiteral("H22")));
    }
    m_grid->setColumnMinimumWidth(3, isInline ? controls : 0);
    if (!m_note)
        return;
    // The note stands beside a short label, under a long one.
    const int room = width() - gutter - (isInline ? controls + 12 : 0);
    const int label = m_label->fontMetrics().horizontalAdvance(m_label->text());
    const int note = m_note->fontMetrics().horizontalAdvance(m_note->text());
    const bool isBeside = label + note + theme::space::Medium + theme::space::Tiny <= room - 4;
    m_words->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setSpacing(isBeside ? theme::space::Medium : 0);
    m_words->setStretchFactor(m_label, isBeside ? label + theme::space::Tiny : 0);
    m_words->setStretchFactor(m_note, isBeside ? room - label - theme::space::Field : 0);
}

void IndicatorRow::resizeEvent(QResizeEvent *event)
{
    QGroupBox::resizeEvent(event);
    arrange();
}

void IndicatorRow::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setFonts();
        m_arranged = false;
        arrange();
    }
}

void IndicatorRow::setFonts()
{
    theme::setType(m_code, theme::Type::RowLabel);
    theme::setType(m_label, theme::Type::RowLabel);
    theme::setType(m_status, theme::Type::Secondary);
    if (m_note)
        theme::setType(m_note, theme::Type::Secondary);
}

void IndicatorRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QWidget *focused = focusWidget();
    if (focused && focused->hasFocus()) {
        // In high contrast the fill is as light as the words on it.
        if (theme::palette() != theme::Palette::HighContrast)
            painter.fillRect(rect(), theme::colour(theme::Role::SelectedFill));
        painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Action));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colour(theme::Role::Divider));
}

}  // namespace holdfast::ui
