// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/fields.h"
#include "ui/flow.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

namespace holdfast::ui {

namespace {

constexpr int LeastTarget = 32;

struct Metrics {
    QSize mark;
    int gap;
};

Metrics metricsOf(const QWidget *button, bool round)
{
    const QStyle *style = button->style();
    const auto size = [&](QStyle::PixelMetric metric) { return style->pixelMetric(metric, nullptr, button); };
    return {round ? QSize(size(QStyle::PM_ExclusiveIndicatorWidth), size(QStyle::PM_ExclusiveIndicatorHeight))
                  : QSize(size(QStyle::PM_IndicatorWidth), size(QStyle::PM_IndicatorHeight)),
            theme::space::Small};
}

// "&" in a content text is a word, not an access key.
QString escaped(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}
QString wordsOf(const QAbstractButton *button)
{
    return button->text().replace(QLatin1String("&&"), QLatin1String("&"));
}

int wrappedHeight(const QAbstractButton *button, bool round, int width)
{
    const Metrics metrics = metricsOf(button, round);
    const int room = std::max(1, width - metrics.mark.width() - metrics.gap);
    const int words = button->fontMetrics().boundingRect(0, 0, room, 1 << 20, Qt::AlignLeft | Qt::TextWordWrap, wordsOf(button)).height();
    return std::max({theme::scaled(LeastTarget), words + 2 * theme::space::Tiny, metrics.mark.height()});
}

QSize wrappedSize(const QAbstractButton *button, bool round)
{
    const Metrics metrics = metricsOf(button, round);
    const int words = button->fontMetrics().horizontalAdvance(wordsOf(button)) + 2;
    const int width = metrics.mark.width() + metrics.gap + std::min(words, theme::textColumnWidth());
    return QSize(width, wrappedHeight(button, round, width));
}

QSize narrowest(const QAbstractButton *button, bool round)
{
    int longest = 0;
    for (const QString &word : wordsOf(button).split(QLatin1Char(' ')))
        longest = std::max(longest, button->fontMetrics().horizontalAdvance(word));
    const Metrics metrics = metricsOf(button, round);
    return QSize(metrics.mark.width() + metrics.gap + longest + 2, theme::scaled(LeastTarget));
}

void paintWrapped(QAbstractButton *button, const QStyleOptionButton &option, bool round)
{
    QStylePainter painter(button);
    const Metrics metrics = metricsOf(button, round);
    const int firstLine = std::max(theme::scaled(LeastTarget), metrics.mark.height());
    QStyleOptionButton mark = option;
    mark.rect = QStyle::visualRect(option.direction, option.rect,
                                   QRect(QPoint(0, (std::min(firstLine, button->height()) - metrics.mark.height()) / 2), metrics.mark));
    painter.drawPrimitive(round ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, mark);
    const int left = metrics.mark.width() + metrics.gap;
    QRect room(left, 0, button->width() - left, button->height());
    // One line stands level with its mark; several start there.
    const int line = option.fontMetrics.height();
    room.setTop((std::min(firstLine, button->height()) - line) / 2);
    painter.drawItemText(QStyle::visualRect(option.direction, option.rect, room),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap, option.palette,
                         option.state & QStyle::State_Enabled, wordsOf(button), QPalette::WindowText);
}

QString optionOf(Tri answer)
{
    return triWord(answer);
}

}  // namespace

Radio::Radio(const QString &text, QWidget *parent)
    : QRadioButton(parent)
{
    setText(escaped(text));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}
QSize Radio::sizeHint() const
{
    return wrappedSize(this, true);
}
QSize Radio::minimumSizeHint() const
{
    return narrowest(this, true);
}
int Radio::heightForWidth(int width) const
{
    return wrappedHeight(this, true, width);
}
void Radio::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    paintWrapped(this, option, true);
}

Tick::Tick(const QString &text, QWidget *parent)
    : QCheckBox(parent)
{
    setText(escaped(text));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}
QSize Tick::sizeHint() const
{
    return wrappedSize(this, false);
}
QSize Tick::minimumSizeHint() const
{
    return narrowest(this, false);
}
int Tick::heightForWidth(int width) const
{
    return wrappedHeight(this, false, width);
}
void Tick::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    paintWrapped(this, option, false);
}

Grouping::Grouping(QWidget *parent)
    : QGroupBox(parent)
{
    setFlat(true);
    setContentsMargins(0, 0, 0, 0);
}

// ---- radios in one group

Radios::Radios(const std::vector<Option> &options, Qt::Orientation direction, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_group(new QButtonGroup(this))
{
    QLayout *layout;
    if (direction == Qt::Horizontal) {
        layout = new Flow(theme::space::Margin, theme::space::Tiny, this);
    } else {
        layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::space::Tiny);
    }
    for (const Option &option : m_options) {
        if (option.afterOr) {
            auto *word = paragraph(tr("or"), theme::Role::SecondaryText, theme::Type::Body, this);
            word->setWordWrap(false);
            layout->addWidget(word);
        }
        auto *radio = new Radio(option.label, this);
        radio->setAccessibleName(option.label);
        radio->installEventFilter(this);
        m_group->addButton(radio);
        layout->addWidget(radio);
        m_buttons.push_back(radio);
        if (!option.hint.isEmpty()) {
            auto *hint = paragraph(option.hint, theme::Role::SecondaryText, theme::Type::Secondary, this);
            hint->setIndent(theme::scaled(28));
            radio->setAccessibleDescription(option.hint);
            layout->addWidget(hint);
        }
        connect(radio, &QRadioButton::toggled, this, [this, id = option.id](bool on) {
            if (on)
                Q_EMIT chose(id);
        });
    }
}

QString Radios::chosen() const
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked())
            return m_options[i].id;
    return {};
}

void Radios::show(const QString &id)
{
    if (id == chosen())
        return;
    for (Radio *button : m_buttons)
        button->blockSignals(true);
    m_group->setExclusive(false);
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_options[i].id == id);
    m_group->setExclusive(true);
    for (Radio *button : m_buttons) {
        button->blockSignals(false);
        button->update();
    }
}

QRadioButton *Radios::button(const QString &id) const
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_options[i].id == id)
            return m_buttons[i];
    return nullptr;
}

QWidget *Radios::entry() const
{
    const auto found = std::find_if(m_buttons.begin(), m_buttons.end(), [](const Radio *radio) { return radio->isChecked(); });
    return found == m_buttons.end() ? m_buttons.front() : *found;
}

void Radios::setLocked(bool locked)
{
    for (Radio *button : m_buttons)
        button->setEnabled(!locked);
}

bool Radios::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && !chosen().isEmpty()) {
            show({});
            Q_EMIT chose({});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

// ---- yes, no, not known

TriField::TriField(session::Session &session, Binding<Tri> binding, Caption caption, QWidget *parent)
    : Field(session, binding.place, binding.scope, std::move(caption), parent)
    , m_binding(std::move(binding))
{
    auto *group = new Grouping(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    m_radios = new Radios({{optionOf(Tri::Yes), inWords(Tri::Yes), {}},
                           {optionOf(Tri::No), inWords(Tri::No), {}},
                           {optionOf(Tri::NotKnown), inWords(Tri::NotKnown), {}, true}},
                          Qt::Horizontal, group);
    column->addWidget(m_radios);
    put(group, group);
    connect(m_radios, &Radios::chose, this, [this](const QString &id) { write(m_binding, triFromWord(id).value_or(Tri::NotAnswered)); });
    start();
}

QString TriField::shown() const
{
    return inWords(read(m_binding));
}

void TriField::load()
{
    m_radios->show(optionOf(read(m_binding)));
}

// ---- choices

ChoiceField::ChoiceField(session::Session &session, Binding<QString> binding, std::vector<content::Choice> choices, Caption caption,
                         QWidget *parent, Qt::Orientation direction)
    : Field(session, binding.place, binding.scope, std::move(caption), parent)
    , m_binding(std::move(binding))
    , m_choices(std::move(choices))
{
    auto *group = new Grouping(this);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    std::vector<Radios::Option> options;
    for (const content::Choice &choice : m_choices)
        options.push_back({choice.id, choice.label, choice.hint});
    m_radios = new Radios(options, direction, group);
    column->addWidget(m_radios);
    put(group, group);
    connect(m_radios, &Radios::chose, this, [this](const QString &id) { write(m_binding, id); });
    start();
}

QString ChoiceField::shown() const
{
    const QString id = read(m_binding);
    for (const content::Choice &choice : m_choices)
        if (choice.id == id)
            return choice.label;
    return id;
}

void ChoiceField::load()
{
    m_radios->show(read(m_binding));
}

// ---- a drop-down list

void QuietBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

SelectField::SelectField(session::Session &session, Binding<QString> binding, std::vector<content::Choice> choices, Caption caption,
                         QWidget *parent)
    : Field(session, binding.place, binding.scope, std::move(caption), parent)
    , m_binding(std::move(binding))
    , m_box(new QuietBox(this))
{
    m_box->addItem(tr("Not chosen"), QString());
    for (const content::Choice &choice : choices)
        m_box->addItem(choice.label, choice.id);
    limitWidth(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(24);
    put(m_box, m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_box->setToolTip(m_box->currentText());
        write(m_binding, m_box->itemData(index).toString());
    });
    start();
}

QString SelectField::shown() const
{
    return m_box->currentIndex() > 0 ? m_box->currentText() : QString();
}

void SelectField::setChoices(std::function<std::vector<content::Choice>(const casefile::Case &)> choices)
{
    m_choices = std::move(choices);
    load();
    connect(&session(), &session::Session::recordChanged, this, [this] {
        if (session().hasCase() && !m_box->view()->isVisible())
            load();
    });
}

void SelectField::load()
{
    const QString id = read(m_binding);
    const QSignalBlocker quiet(m_box);
    if (m_choices) {
        const std::vector<content::Choice> choices = m_choices(session().record());
        m_box->clear();
        m_box->addItem(tr("Not chosen"), QString());
        for (const content::Choice &choice : choices)
            m_box->addItem(choice.label, choice.id);
    }
    int index = m_box->findData(id);
    if (index < 0) {
        // A newer version's choice is kept and shown by its id.
        m_box->addItem(id, id);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
    // A long label does not fit into the box.
    m_box->setToolTip(m_box->currentText());
}

// ---- boxes to tick

CheckField::CheckField(session::Session &session, Binding<bool> binding, Caption caption, QWidget *parent)
    : Field(session, binding.place, binding.scope, caption, parent, Label::Own)
    , m_binding(std::move(binding))
    , m_tick(new Tick(caption.label, this))
{
    put(m_tick, m_tick);
    m_tick->setAccessibleName(caption.label);
    connect(m_tick, &QCheckBox::toggled, this, [this](bool on) { write(m_binding, on); });
    start();
}

QString CheckField::shown() const
{
    return m_tick->isChecked() ? tr("Yes") : QString();
}

void CheckField::load()
{
    const QSignalBlocker quiet(m_tick);
    m_tick->setChecked(read(m_binding));
    m_tick->update();
}

ChecksField::ChecksField(session::Session &session, Binding<QStringList> binding, std::vector<content::Choice> choices, Caption caption,
                         QWidget *parent)
    : Field(session, binding.place, binding.scope, std::move(caption), parent)
    , m_binding(std::move(binding))
    , m_choices(std::move(choices))
    , m_group(new Grouping(this))
{
    auto *column = new QVBoxLayout(m_group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Tiny);
    for (const content::Choice &choice : m_choices) {
        auto *tick = new Tick(choice.label, m_group);
        tick->setAccessibleName(choice.label);
        column->addWidget(tick);
        m_ticks.push_back(tick);
        connect(tick, &QCheckBox::toggled, this, [this] {
            QStringList ids = read(m_binding);
            for (size_t i = 0; i < m_ticks.size(); ++i) {
                if (!m_ticks[i]->isChecked())
                    ids.removeAll(m_choices[i].id);
                else if (!ids.contains(m_choices[i].id))
                    ids.append(m_choices[i].id);
            }
            write(m_binding, ids);
        });
    }
    put(m_group, m_group);
    start();
}

QWidget *ChecksField::entry() const
{
    return m_ticks.empty() ? static_cast<QWidget *>(m_group) : m_ticks.front();
}

QString ChecksField::shown() const
{
    QStringList words;
    const QStringList ids = read(m_binding);
    for (const content::Choice &choice : m_choices)
        if (ids.contains(choice.id))
            words.append(choice.label);
    return words.join(QStringLiteral("; "));
}

void ChecksField::load()
{
    const QStringList ids = read(m_binding);
    for (size_t i = 0; i < m_ticks.size(); ++i) {
        const QSignalBlocker quiet(m_ticks[i]);
        m_ticks[i]->setChecked(ids.contains(m_choices[i].id));
        m_ticks[i]->update();
    }
}

void ChecksField::lock(bool locked)
{
    for (Tick *tick : m_ticks)
        tick->setEnabled(!locked);
}

}  // namespace holdfast::ui
