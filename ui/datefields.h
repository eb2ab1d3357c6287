// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Dates and times as people write them: three boxes for day, month and year, month names welcome, no spinner, no jumping ahead.
// What is no real date stays as it was typed, also in the record, until it is put right.
#pragma once

#include "ui/fields.h"

namespace holdfast::ui {

enum class DateRule { Any, NotInFuture, Past };

/// Month number from "5", "05", "May" or "sept"; 0 when it is none.
int monthFrom(const QString &text);
/// Reads "3:40pm", "15:40", "9am", "1540"; invalid when it is no time.
QTime timeFrom(const QString &text);

/// Three boxes. Knows no record.
class DateBoxes final : public QWidget {
    Q_OBJECT
public:
    explicit DateBoxes(const QString &name, QWidget *parent = nullptr);
    enum Parts { DayMonthYear, MonthYear, YearOnly };
    void setParts(Parts parts);
    QDate date() const;  ///< of the boxes shown (the first of the month or year); null when empty or not a real date
    bool isEmpty() const;
    /// A sentence about what is wrong; empty when it is a date or nothing was typed.
    QString problem(const QString &label, DateRule rule, QDate today) const;
    void setDate(QDate date);
    QString words() const;  ///< the boxes as they are: "31|2|2026"
    void setWords(const QString &words);
    QWidget *entry() const { return m_parts == DayMonthYear ? m_day : m_parts == MonthYear ? m_month : m_year; }
    void setLocked(bool locked);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    Parts m_parts = DayMonthYear;
    QLineEdit *m_day, *m_month, *m_year;
    QWidget *m_dayCell, *m_monthCell;
};

class DateField final : public Field {
    Q_OBJECT
public:
    DateField(session::Session &session, Binding<QDate> binding, DateRule rule, Caption caption, QWidget *parent = nullptr);
    QString problem() const override;
    QWidget *entry() const override { return m_boxes->entry(); }
    QString shown() const override;
    DateBoxes *boxes() const { return m_boxes; }

protected:
    void load() override;
    void lock(bool locked) override { m_boxes->setLocked(locked); }

private:
    const Binding<QDate> m_binding;
    const DateRule m_rule;
    Grouping *m_group;
    DateBoxes *m_boxes;
};

/// A date as exactly as it is known: to the day, the month, the year, between two days, or not known.
class PartialDateField final : public Field {
    Q_OBJECT
public:
    PartialDateField(session::Session &session, Binding<PartialDate> binding, DateRule rule, Caption caption, QWidget *parent = nullptr);
    /// What is asked for while nothing is recorded; "not known" unless told otherwise. Records nothing.
    void offer(DatePrecision precision);
    QString problem() const override;
    QWidget *entry() const override { return m_precision; }
    QString shown() const override;

protected:
    void load() override;
    void lock(bool locked) override;

private:
    void store();
    void showParts();
    DatePrecision precision() const;
    PartialDate value() const;
    const Binding<PartialDate> m_binding;
    const DateRule m_rule;
    DatePrecision m_offered = DatePrecision::NotKnown;
    Grouping *m_group;
    QComboBox *m_precision;
    DateBoxes *m_first, *m_last;
    QLabel *m_and;
};

/// A date with a time of day in the UK, and a button for the present moment.
class MomentField final : public Field {
    Q_OBJECT
public:
    MomentField(session::Session &session, Binding<QDateTime> binding, DateRule rule, Caption caption, QWidget *parent = nullptr);
    QString problem() const override;
    QWidget *entry() const override { return m_boxes->entry(); }
    QString shown() const override;
    QPushButton *nowButton() const { return m_now; }

protected:
    void load() override;
    void lock(bool locked) override;

private:
    void store();
    /// Only where no moment stands: one that is written down is not lost to a key that went astray.
    void offerNow();
    QDateTime value() const;
    QString words() const;
    const Binding<QDateTime> m_binding;
    const DateRule m_rule;
    Grouping *m_group;
    DateBoxes *m_boxes;
    QLineEdit *m_time;
    QPushButton *m_now;
    bool m_isLocked = false;
};

}  // namespace holdfast::ui
