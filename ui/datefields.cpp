// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/datefields.h"
#include "ui/flow.h"

#include "core/base/clock.h"
#include "ui/scaling.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace holdfast::ui {

namespace {

QString asSentence(const QString &label, const QString &claim)
{
    // A question is no subject of a sentence.
    return (label.isEmpty() || label.endsWith(QLatin1Char('?')) ? Field::tr("This") : label) + QLatin1Char(' ') + claim;
}

}  // namespace

int monthFrom(const QString &text)
{
    const QString wanted = text.trimmed().toCaseFolded().remove(QLatin1Char('.'));
    bool ok = false;
    if (const int number = wanted.toInt(&ok); ok)
        return number >= 1 && number <= 12 ? number : 0;
    if (wanted.size() < 3)
        return 0;
    // "sept" is how many people write it, and is no beginning of a local name in every language.
    for (const QLocale &locale : {QLocale(), QLocale(QLocale::English, QLocale::UnitedKingdom)})
        for (int month = 1; month <= 12; ++month)
            if (locale.standaloneMonthName(month).toCaseFolded().startsWith(wanted) ||
                locale.monthName(month).toCaseFolded().startsWith(wanted))
                return month;
    return 0;
}

QTime timeFrom(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})(?:[:.h ]?([0-5]\\d))?\\s*(am|pm|a\\.m\\.?|p\\.m\\.?)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (half.isEmpty() && match.captured(2).isEmpty())
        return {};
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half.startsWith(QLatin1Char('p')) ? 12 : 0);
    }
    return hour < 24 ? QTime(hour, match.captured(2).toInt()) : QTime();
}

// ---- boxes

DateBoxes::DateBoxes(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new Flow(theme::space::Medium, theme::space::Small, this);
    const auto cell = [&](const QString &label, int characters, QWidget **holder) {
        auto *widget = new QWidget(this);
        auto *column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme::space::Tiny);
        auto *caption = paragraph(label, theme::Role::SecondaryText, theme::Type::Secondary, widget);
        caption->setWordWrap(false);
        auto *edit = new QLineEdit(widget);
        edit->setAccessibleName(name.isEmpty() ? label : QStringLiteral("%1, %2").arg(name, label.toLower()));
        edit->setProperty("characters", characters);
        edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(QString(characters, QLatin1Char('0'))) + theme::scaled(20));
        caption->setBuddy(edit);
        column->addWidget(caption);
        column->addWidget(edit);
        row->addWidget(widget);
        connect(edit, &QLineEdit::textChanged, this, &DateBoxes::edited);
        *holder = widget;
        return edit;
    };
    QWidget *yearCell = nullptr;
    m_day = cell(tr("Day"), 2, &m_dayCell);
    m_month = cell(tr("Month"), 9, &m_monthCell);
    m_year = cell(tr("Year"), 4, &yearCell);
}

void DateBoxes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        for (QLineEdit *edit : {m_day, m_month, m_year})
            edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(QString(edit->property("characters").toInt(), QLatin1Char('0'))) +
                                theme::scaled(20));
}

void DateBoxes::setParts(Parts parts)
{
    m_parts = parts;
    m_dayCell->setVisible(parts == DayMonthYear);
    m_monthCell->setVisible(parts != YearOnly);
}

QDate DateBoxes::date() const
{
    bool ok = false;
    const QString year = m_year->text().trimmed();
    const int years = year.size() == 4 ? year.toInt(&ok) : 0;
    if (!ok || years < 1)
        return {};
    if (m_parts == YearOnly)
        return QDate(years, 1, 1);
    const int month = monthFrom(m_month->text());
    if (month == 0)
        return {};
    if (m_parts == MonthYear)
        return QDate(years, month, 1);
    const int day = m_day->text().trimmed().toInt(&ok);
    return ok ? QDate(years, month, day) : QDate();
}

bool DateBoxes::isEmpty() const
{
    return (m_parts != DayMonthYear || m_day->text().trimmed().isEmpty()) && (m_parts == YearOnly || m_month->text().trimmed().isEmpty()) &&
           m_year->text().trimmed().isEmpty();
}

QString DateBoxes::problem(const QString &label, DateRule rule, QDate today) const
{
    if (isEmpty())
        return {};
    if (m_parts == DayMonthYear && m_day->text().trimmed().isEmpty())
        return asSentence(label, tr("must include a day"));
    if (m_parts != YearOnly && m_month->text().trimmed().isEmpty())
        return asSentence(label, tr("must include a month"));
    if (m_year->text().trimmed().size() != 4)
        return asSentence(label, tr("must include a year with four numbers"));
    const QDate given = date();
    if (!given.isValid())
        return asSentence(label, tr("must be a real date"));
    if (rule == DateRule::Past && given >= today)
        return asSentence(label, tr("must be in the past"));
    if (rule == DateRule::NotInFuture && given > today)
        return asSentence(label, tr("must be today or in the past"));
    return {};
}

void DateBoxes::setDate(QDate date)
{
    if (date.isValid() && date == this->date())
        return;
    const QLocale uk(QLocale::English, QLocale::UnitedKingdom);
    m_day->setText(date.isValid() ? QString::number(date.day()) : QString());
    m_month->setText(date.isValid() ? uk.standaloneMonthName(date.month()) : QString());
    m_year->setText(date.isValid() ? QString::number(date.year()) : QString());
}

QString DateBoxes::words() const
{
    return isEmpty() ? QString() : QStringList{m_day->text(), m_month->text(), m_year->text()}.join(QLatin1Char('|'));
}

void DateBoxes::setWords(const QString &words)
{
    m_day->setText(words.section(QLatin1Char('|'), 0, 0));
    m_month->setText(words.section(QLatin1Char('|'), 1, 1));
    m_year->setText(words.section(QLatin1Char('|'), 2, 2));
}

void DateBoxes::setLocked(bool locked)
{
    for (QLineEdit *edit : {m_day, m_month, m_year})
        edit->setReadOnly(locked);
}

// ---- a date

DateField::DateField(session::Session &session, Binding<QDate> binding, DateRule rule, Caption caption, QWidget *parent)
    : Field(session, binding.place, binding.scope, std::move(caption), parent)
    , m_binding(std::move(binding))
    , m_rule(rule)
    , m_group(new Grouping(this))
    , m_boxes(new DateBoxes(this->caption().label, m_group))
{
    auto *column = new QVBoxLayout(m_group);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_boxes);
    put(m_group, m_group);
    connect(m_boxes, &DateBoxes::edited, this, [this] {
        const QDate date = m_boxes->date();
        if (date != read(m_binding))
            write(m_binding, date);
        keepWords(date.isValid() ? QString() : m_boxes->words());
    });
    start();
}

QString DateField::problem() const
{
    return m_boxes->problem(caption().label, m_rule, session().today());
}

QString DateField::shown() const
{
    return inWords(read(m_binding));
}

void DateField::load()
{
    const QDate date = read(m_binding);
    const QSignalBlocker quiet(m_boxes);
    if (date.isValid())
        m_boxes->setDate(date);
    else if (const QString words = keptWords(); words != m_boxes->words())
        m_boxes->setWords(words);
}

// ---- a date as exactly as it is known

PartialDateField::PartialDateField(session::Session &session, Binding<PartialDate> binding, DateRule rule, Caption caption, QWidget *parent)
    : Field(session, binding.place, binding.scope, std::move(caption), parent)
    , m_binding(std::move(binding))
    , m_rule(rule)
    , m_group(new Grouping(this))
{
    auto *column = new QVBoxLayout(m_group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Tiny);
    auto *how = paragraph(tr("How exactly is this known?"), theme::Role::SecondaryText, theme::Type::Secondary, m_group);
    column->addWidget(how);
    m_precision = new QuietBox(m_group);
    for (const auto &[precision, words] : {std::pair(DatePrecision::NotKnown, tr("Not known")),
                                           {DatePrecision::Exact, tr("To the day")},
                                           {DatePrecision::Month, tr("To the month")},
                                           {DatePrecision::Year, tr("To the year")},
                                           {DatePrecision::Between, tr("Between two days")}})
        m_precision->addItem(words, int(precision));
    m_precision->setMaximumWidth(theme::MaxFieldWidth / 2);
    how->setBuddy(m_precision);
    column->addWidget(m_precision, 0, Qt::AlignLeft);
    m_first = new DateBoxes(this->caption().label, m_group);
    m_and = paragraph(tr("and"), theme::Role::SecondaryText, theme::Type::Body, m_group);
    m_last = new DateBoxes(tr("%1, latest").arg(this->caption().label), m_group);
    column->addWidget(m_first);
    column->addWidget(m_and);
    column->addWidget(m_last);
    put(m_group, m_group);
    connect(m_precision, &QComboBox::currentIndexChanged, this, [this] {
        showParts();
        store();
    });
    connect(m_first, &DateBoxes::edited, this, &PartialDateField::store);
    connect(m_last, &DateBoxes::edited, this, &PartialDateField::store);
    start();
    showParts();
}

void PartialDateField::offer(DatePrecision precision)
{
    m_offered = precision;
    load();
}

DatePrecision PartialDateField::precision() const
{
    return DatePrecision(m_precision->currentData().toInt());
}

void PartialDateField::showParts()
{
    const DatePrecision known = precision();
    m_first->setVisible(known != DatePrecision::NotKnown);
    m_first->setParts(known == DatePrecision::Month  ? DateBoxes::MonthYear
                      : known == DatePrecision::Year ? DateBoxes::YearOnly
                                                     : DateBoxes::DayMonthYear);
    m_and->setVisible(known == DatePrecision::Between);
    m_last->setVisible(known == DatePrecision::Between);
}

PartialDate PartialDateField::value() const
{
    const QDate first = m_first->date();
    switch (precision()) {
    case DatePrecision::NotKnown: return {};
    case DatePrecision::Exact: return PartialDate::exact(first);
    case DatePrecision::Month: return first.isValid() ? PartialDate::month(first.year(), first.month()) : PartialDate{};
    case DatePrecision::Year: return first.isValid() ? PartialDate::year(first.year()) : PartialDate{};
    case DatePrecision::Between: return PartialDate::between(first, m_last->date());
    }
    Q_UNREACHABLE();
}

void PartialDateField::store()
{
    const PartialDate date = value();
    if (date != read(m_binding))
        write(m_binding, date);
    const bool unread = precision() != DatePrecision::NotKnown && !date.isKnown();
    keepWords(unread ? QStringList{precisionWord(precision()), m_first->words(), m_last->words()}.join(QLatin1Char(';')) : QString());
}

QString PartialDateField::problem() const
{
    const DatePrecision known = precision();
    if (known == DatePrecision::NotKnown)
        return {};
    const QString &label = caption().label;
    if (const QString first = m_first->problem(label, m_rule, session().today()); !first.isEmpty())
        return first;
    if (known != DatePrecision::Between)
        return {};
    if (const QString last = m_last->problem(label, m_rule, session().today()); !last.isEmpty())
        return last;
    if (m_first->isEmpty() != m_last->isEmpty())
        return asSentence(label, tr("must have both days, or another way of saying when"));
    if (m_first->date() > m_last->date())
        return asSentence(label, tr("must have the earlier day first"));
    return {};
}

QString PartialDateField::shown() const
{
    return inWords(read(m_binding));
}

void PartialDateField::load()
{
    const PartialDate date = read(m_binding);
    if (date.isKnown() ? date == value() : precision() == m_offered && m_first->isEmpty() && keptWords().isEmpty())
        return;
    const QSignalBlocker a(m_precision), b(m_first), c(m_last);
    if (date.isKnown()) {
        m_precision->setCurrentIndex(m_precision->findData(int(date.precision)));
        showParts();
        m_first->setDate(date.first);
        m_last->setDate(date.precision == DatePrecision::Between ? date.last : QDate());
    } else {
        const QString words = keptWords();
        DatePrecision known = words.isEmpty() ? m_offered : DatePrecision::NotKnown;
        for (DatePrecision each : {DatePrecision::Exact, DatePrecision::Month, DatePrecision::Year, DatePrecision::Between})
            if (precisionWord(each) == words.section(QLatin1Char(';'), 0, 0))
                known = each;
        m_precision->setCurrentIndex(m_precision->findData(int(known)));
        showParts();
        m_first->setWords(words.section(QLatin1Char(';'), 1, 1));
        m_last->setWords(words.section(QLatin1Char(';'), 2, 2));
    }
}

void PartialDateField::lock(bool locked)
{
    m_precision->setEnabled(!locked);
    m_first->setLocked(locked);
    m_last->setLocked(locked);
}

// ---- a moment

MomentField::MomentField(session::Session &session, Binding<QDateTime> binding, DateRule rule, Caption caption, QWidget *parent)
    : Field(session, binding.place, binding.scope, std::move(caption), parent)
    , m_binding(std::move(binding))
    , m_rule(rule)
    , m_group(new Grouping(this))
{
    auto *row = new Flow(theme::space::Medium, theme::space::Small, m_group);
    m_boxes = new DateBoxes(this->caption().label, m_group);
    row->addWidget(m_boxes);
    auto *cell = new QWidget(m_group);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Tiny);
    auto *label = paragraph(tr("Time, for example 3:40pm"), theme::Role::SecondaryText, theme::Type::Secondary, cell);
    label->setWordWrap(false);
    label->setContentsMargins(0, 0, theme::space::Small, 0);
    column->addWidget(label);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::space::Small);
    m_time = new QLineEdit(cell);
    m_time->setAccessibleName(QStringLiteral("%1, %2").arg(this->caption().label, tr("time")));
    sizeWithText(m_time, [this] {
        m_time->setMaximumWidth(m_time->fontMetrics().horizontalAdvance(QStringLiteral("00:00 pm")) + theme::scaled(20));
    });
    label->setBuddy(m_time);
    line->addWidget(m_time);
    m_now = new QPushButton(tr("Now"), cell);
    m_now->setAccessibleName(tr("%1: now").arg(this->caption().label));
    line->addWidget(m_now);
    line->addStretch();
    column->addLayout(line);
    row->addWidget(cell);
    put(m_group, m_group);
    connect(m_boxes, &DateBoxes::edited, this, &MomentField::store);
    connect(m_time, &QLineEdit::textChanged, this, &MomentField::store);
    connect(m_now, &QPushButton::clicked, this, [this] {
        QDateTime now = this->session().now();
        // To the minute, as it is shown.
        now.setTime(QTime(now.time().hour(), now.time().minute()));
        write(m_binding, now);
        keepWords({});
        load();
    });
    offerNow();
    start();
}

void MomentField::offerNow()
{
    const bool offered = !m_isLocked && !value().isValid();
    if (!offered && m_now->hasFocus())
        m_time->setFocus(Qt::OtherFocusReason);
    m_now->setVisible(offered);
}

QDateTime MomentField::value() const
{
    const QDate date = m_boxes->date();
    const QTime time = timeFrom(m_time->text());
    return date.isValid() && time.isValid() ? QDateTime(date, time, ukZone()).toUTC() : QDateTime();
}

QString MomentField::words() const
{
    return m_boxes->isEmpty() && m_time->text().trimmed().isEmpty() ? QString() : m_boxes->words() + QLatin1Char(';') + m_time->text();
}

void MomentField::store()
{
    const QDateTime moment = value();
    if (moment != read(m_binding))
        write(m_binding, moment);
    keepWords(moment.isValid() ? QString() : words());
    offerNow();
}

QString MomentField::problem() const
{
    const QString &label = caption().label;
    if (words().isEmpty())
        return {};
    if (m_boxes->isEmpty())
        return asSentence(label, tr("must include a date"));
    if (const QString date = m_boxes->problem(label, DateRule::Any, session().today()); !date.isEmpty())
        return date;
    if (m_time->text().trimmed().isEmpty())
        return asSentence(label, tr("must include a time; an approximate one is fine"));
    if (!timeFrom(m_time->text()).isValid())
        return asSentence(label, tr("must include a real time, such as 3:40pm"));
    if (m_rule != DateRule::Any && value() > session().now())
        return asSentence(label, tr("must be in the past"));
    return {};
}

QString MomentField::shown() const
{
    return inWords(read(m_binding));
}

void MomentField::load()
{
    const QDateTime moment = read(m_binding);
    const QSignalBlocker a(m_boxes), b(m_time);
    if (moment.isValid()) {
        // Seconds are kept in the record and not shown; they are no reason to write over the caret.
        if (value().isValid() && std::abs(value().secsTo(moment)) < 60)
            return;
        m_boxes->setDate(toUk(moment).date());
        m_time->setText(inWords(moment).section(QLatin1Char(','), 0, 0));
    } else if (const QString kept = keptWords(); kept != words()) {
        m_boxes->setWords(kept.section(QLatin1Char(';'), 0, 0));
        m_time->setText(kept.section(QLatin1Char(';'), 1, 1));
    }
    offerNow();
}

void MomentField::lock(bool locked)
{
    m_boxes->setLocked(locked);
    m_time->setReadOnly(locked);
    m_isLocked = locked;
    offerNow();
}

}  // namespace holdfast::ui
