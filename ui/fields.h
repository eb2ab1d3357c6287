// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Labelled fields, each tied to one place of the open case. Typing reaches the record with every key; nothing is checked while typing and
// nothing that was typed is refused: a date that cannot be kept as a date is kept as its words. Labels come from the content pack.
// Every field has a visible label above it in the same parent, as its buddy, and never takes Tab for itself.
#pragma once

#include "ui/binding.h"
#include "ui/duewords.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace holdfast::ui {

/// What stands above a field: from the pack by id, or the interface's own words.
struct Caption {
    QString label;
    QString hint;
};
Caption caption(const content::Pack &pack, const QString &fieldId);

/// "Yes", "No", "Not known"; empty when not answered.
QString inWords(Tri answer);

class Field : public QWidget {
    Q_OBJECT
public:
    /// Own: the control says its caption itself, as a box to tick does. Quiet: for a note that stands under its question.
    enum class Label { Above, Quiet, Own };

    QString place() const { return objectName(); }
    const Caption &caption() const { return m_caption; }
    /// What has to be put right at Continue or signing, as a sentence; empty when there is nothing. Never stops a save.
    virtual QString problem() const { return {}; }
    /// Shows a sentence at the field; empty takes it away.
    void showProblem(const QString &sentence);
    /// Where the focus goes when this place is asked for.
    virtual QWidget *entry() const = 0;
    /// The value in words; empty when nothing is recorded.
    virtual QString shown() const = 0;
    bool isLocked() const { return m_locked; }

Q_SIGNALS:
    /// The person changed it, and the record has it.
    void edited();

protected:
    Field(session::Session &session, const QString &place, Scope scope, Caption caption, QWidget *parent, Label label = Label::Above);
    /// Takes the value from the record; called when the case changed elsewhere. Must leave caret and selection where they are.
    virtual void load() = 0;
    virtual void lock(bool locked) = 0;
    /// Calls load() and lock(); at the end of every constructor.
    void start();
    /// Lays out label, hint, error and what is under them, and names the widget for assistive technology.
    void put(QWidget *control, QWidget *named);
    /// Keeps a box to the widest width there is for boxes, at every text size.
    void limitWidth(QWidget *box);
    void changeEvent(QEvent *event) override;
    /// Writes through the binding without loading it back; emits edited().
    template <class T>
    void write(const Binding<T> &binding, const T &value)
    {
        m_writing = true;
        const bool done = binding.write(m_session, value);
        m_writing = false;
        if (done)
            Q_EMIT edited();
        else
            refresh();
    }
    template <class T>
    T read(const Binding<T> &binding) const
    {
        return m_session.hasCase() ? binding.read(m_session.record()) : T();
    }
    session::Session &session() const { return m_session; }
    /// Words that cannot be kept as what they should be (31 February): beside the record, until they can.
    QString keptWords() const;
    void keepWords(const QString &words);

private:
    void changed(const QString &place);
    void refresh();
    void describe();

    session::Session &m_session;
    const Scope m_scope;
    const Caption m_caption;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_label = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_error = nullptr;
    QWidget *m_named = nullptr;
    std::vector<QPointer<QWidget>> m_boxes;
    bool m_locked = false;
    bool m_writing = false;
};

/// One line of text.
class LineField final : public Field {
    Q_OBJECT
public:
    LineField(session::Session &session, Binding<QString> binding, Caption caption, QWidget *parent = nullptr, Label label = Label::Above);
    QWidget *entry() const override { return m_edit; }
    QString shown() const override { return m_edit->text(); }
    QLineEdit *edit() const { return m_edit; }

protected:
    void load() override;
    void lock(bool locked) override { m_edit->setReadOnly(locked); }

private:
    const Binding<QString> m_binding;
    QLineEdit *m_edit;
};

/// A whole number in a short box, e.g. an age in years. Other words are kept and pointed out, never thrown away.
class NumberField final : public Field {
    Q_OBJECT
public:
    NumberField(session::Session &session, Binding<std::optional<int>> binding, int least, int most, Caption caption,
                QWidget *parent = nullptr);
    QString problem() const override;
    QWidget *entry() const override { return m_edit; }
    QString shown() const override { return m_edit->text(); }

protected:
    void load() override;
    void lock(bool locked) override { m_edit->setReadOnly(locked); }

private:
    std::optional<int> number() const;
    const Binding<std::optional<int>> m_binding;
    const int m_least, m_most;
    QLineEdit *m_edit;
};

class HintLines;

/// Plain text that grows with its words; Tab leaves it.
class GrowingText final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingText(int lines, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Takes a text from outside and leaves the caret where it is.
    void takeText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    const int m_lines;
};

class TextField final : public Field {
    Q_OBJECT
public:
    TextField(session::Session &session, Binding<QString> binding, Caption caption, int lines = 3, QWidget *parent = nullptr);
    QWidget *entry() const override { return m_edit; }
    QString shown() const override { return m_edit->toPlainText(); }
    GrowingText *edit() const { return m_edit; }
    /// Points at words that read as blame.
    HintLines *hints() const { return m_hints; }
    /// Holds somebody's exact words: no hints about wording.
    void setExactWords(bool exact);

protected:
    void load() override;
    void lock(bool locked) override { m_edit->setReadOnly(locked); }

private:
    const Binding<QString> m_binding;
    GrowingText *m_edit;
    HintLines *m_hints;
};

/// A radio button or check box whose words wrap instead of being cut off.
class Radio final : public QRadioButton {
    Q_OBJECT
public:
    explicit Radio(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
};

class Tick final : public QCheckBox {
    Q_OBJECT
public:
    explicit Tick(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;
};

/// Holds what belongs together: a group for assistive technology, nothing for the eye.
class Grouping final : public QGroupBox {
    Q_OBJECT
public:
    explicit Grouping(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *) override {}
};

/// Radios in one group and one Tab stop. None is chosen at first; Delete takes a choice back.
class Radios final : public QWidget {
    Q_OBJECT
public:
    struct Option {
        QString id;
        QString label;
        QString hint;
        bool afterOr = false;  ///< the word "or" stands before it
    };
    Radios(const std::vector<Option> &options, Qt::Orientation direction, QWidget *parent = nullptr);
    QString chosen() const;  ///< empty when none is
    /// Shows a choice from outside; sends nothing.
    void show(const QString &id);
    QRadioButton *button(const QString &id) const;
    /// The one that has or would get the focus.
    QWidget *entry() const;
    void setLocked(bool locked);

Q_SIGNALS:
    void chose(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<Option> m_options;
    std::vector<Radio *> m_buttons;
    QButtonGroup *m_group;
};

/// Yes / No / or Not known.
class TriField final : public Field {
    Q_OBJECT
public:
    TriField(session::Session &session, Binding<Tri> binding, Caption caption, QWidget *parent = nullptr);
    QWidget *entry() const override { return m_radios->entry(); }
    QString shown() const override;
    Radios *radios() const { return m_radios; }

protected:
    void load() override;
    void lock(bool locked) override { m_radios->setLocked(locked); }

private:
    const Binding<Tri> m_binding;
    Radios *m_radios;
};

/// One of the pack's choices, as radios under each other (or beside each other).
class ChoiceField final : public Field {
    Q_OBJECT
public:
    ChoiceField(session::Session &session, Binding<QString> binding, std::vector<content::Choice> choices, Caption caption,
                QWidget *parent = nullptr, Qt::Orientation direction = Qt::Vertical);
    QWidget *entry() const override { return m_radios->entry(); }
    QString shown() const override;
    Radios *radios() const { return m_radios; }

protected:
    void load() override;
    void lock(bool locked) override { m_radios->setLocked(locked); }

private:
    const Binding<QString> m_binding;
    const std::vector<content::Choice> m_choices;
    Radios *m_radios;
};

/// A drop-down list that the mouse wheel never changes: scrolling the page must not alter an answer.
class QuietBox final : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// The same as a drop-down list, for long lists.
class SelectField final : public Field {
    Q_OBJECT
public:
    SelectField(session::Session &session, Binding<QString> binding, std::vector<content::Choice> choices, Caption caption,
                QWidget *parent = nullptr);
    QWidget *entry() const override { return m_box; }
    QString shown() const override;
    QComboBox *box() const { return m_box; }
    /// Choices that follow from the case, looked at anew whenever it changes.
    void setChoices(std::function<std::vector<content::Choice>(const casefile::Case &)> choices);

protected:
    void load() override;
    void lock(bool locked) override { m_box->setEnabled(!locked); }

private:
    const Binding<QString> m_binding;
    std::function<std::vector<content::Choice>(const casefile::Case &)> m_choices;
    QComboBox *m_box;
};

/// One box to tick; its caption stands beside it.
class CheckField final : public Field {
    Q_OBJECT
public:
    CheckField(session::Session &session, Binding<bool> binding, Caption caption, QWidget *parent = nullptr);
    QWidget *entry() const override { return m_tick; }
    QString shown() const override;

protected:
    void load() override;
    void lock(bool locked) override { m_tick->setEnabled(!locked); }

private:
    const Binding<bool> m_binding;
    Tick *m_tick;
};

/// Several boxes to tick.
class ChecksField final : public Field {
    Q_OBJECT
public:
    ChecksField(session::Session &session, Binding<QStringList> binding, std::vector<content::Choice> choices, Caption caption,
                QWidget *parent = nullptr);
    QWidget *entry() const override;
    QString shown() const override;

protected:
    void load() override;
    void lock(bool locked) override;

private:
    const Binding<QStringList> m_binding;
    const std::vector<content::Choice> m_choices;
    Grouping *m_group;
    std::vector<Tick *> m_ticks;
};

/// Several lines, each in its own box, with a button for one more: aliases.
class ListField final : public Field {
    Q_OBJECT
public:
    ListField(session::Session &session, Binding<QStringList> binding, Caption caption, const QString &addLabel, QWidget *parent = nullptr);
    QWidget *entry() const override;
    QString shown() const override;

protected:
    void load() override;
    void lock(bool locked) override;

private:
    void store();
    void rebuild(const QStringList &texts);
    const Binding<QStringList> m_binding;
    Grouping *m_group;
    QVBoxLayout *m_lines;
    std::vector<QLineEdit *> m_edits;
    QPushButton *m_add;
};

/// "Answer changed from Present to Not seen. Undo": stays until the page is left.
class UndoBar final : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);
    void offer(const QString &sentence, const std::function<void()> &undo);
    QString sentence() const;

private:
    QLabel *m_words;
    QPushButton *m_button;
    std::function<void()> m_undo;
};

}  // namespace holdfast::ui
