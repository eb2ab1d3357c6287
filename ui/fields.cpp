// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/fields.h"

#include "ui/hints/hintlines.h"

#include <QAbstractTextDocumentLayout>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace holdfast::ui {

namespace {

const QString KeptWordsKey = QStringLiteral("unreadEntries");

/// A change at one place concerns a field at the same place, above it or below it.
bool concerns(QString changed, const QString &place)
{
    if (changed.startsWith(QLatin1String("assessment/")))
        changed = changed.mid(11);
    if (changed.isEmpty() || changed == QLatin1String("assessment") || changed == place)
        return true;
    return place.startsWith(changed + QLatin1Char('/')) || changed.startsWith(place + QLatin1Char('/'));
}

}  // namespace

Caption caption(const content::Pack &pack, const QString &fieldId)
{
    return {pack.field(fieldId), pack.fieldHint(fieldId)};
}

QString inWords(Tri answer)
{
    switch (answer) {
    case Tri::NotAnswered: return {};
    case Tri::Yes: return Field::tr("Yes");
    case Tri::No: return Field::tr("No");
    case Tri::NotKnown: return Field::tr("Not known");
    }
    Q_UNREACHABLE();
}

// ---- Field

Field::Field(session::Session &session, const QString &place, Scope scope, Caption caption, QWidget *parent, Label label)
    : QWidget(parent)
    , m_session(session)
    , m_scope(scope)
    , m_caption(std::move(caption))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(place);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space::Tiny);
    if (label != Label::Own && !m_caption.label.isEmpty()) {
        const bool quiet = label == Label::Quiet;
        m_label = paragraph(m_caption.label, quiet ? theme::Role::SecondaryText : theme::Role::Text,
                            quiet ? theme::Type::Secondary : theme::Type::RowLabel, this);
        m_column->addWidget(m_label);
    }
    m_hint = paragraph(m_caption.hint, theme::Role::SecondaryText, theme::Type::Secondary, this);
    m_hint->setVisible(!m_caption.hint.isEmpty());
    m_column->addWidget(m_hint);
    m_error = paragraph({}, theme::Role::ErrorText, theme::Type::Body, this);
    m_error->hide();
    m_column->addWidget(m_error);
    connect(&m_session, &session::Session::recordChanged, this, &Field::changed);
    connect(&m_session, &session::Session::caseOpened, this, &Field::refresh);
}

void Field::put(QWidget *control, QWidget *named)
{
    m_column->addWidget(control);
    m_named = named;
    if (m_label)
        m_label->setBuddy(named);
    // A drop-down list says its choice as its name; only the label's buddy relation names it.
    if (!qobject_cast<QComboBox *>(named))
        named->setAccessibleName(m_caption.label);
    describe();
}

void Field::limitWidth(QWidget *box)
{
    m_boxes.emplace_back(box);
    box->setMaximumWidth(theme::scaled(theme::MaxFieldWidth));
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        for (const QPointer<QWidget> &box : m_boxes)
            if (box)
                box->setMaximumWidth(theme::scaled(theme::MaxFieldWidth));
}

void Field::start()
{
    Q_ASSERT(m_named);
    load();
    changed({});
}

void Field::describe()
{
    QStringList parts;
    if (!m_error->text().isEmpty())
        parts.append(m_error->text());
    if (!m_caption.hint.isEmpty())
        parts.append(m_caption.hint);
    m_named->setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

void Field::showProblem(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    if (QWidget *target = entry())
        theme::setProblem(target, !sentence.isEmpty());
    describe();
}

void Field::changed(const QString &place)
{
    bool locked = !m_session.hasCase() || m_session.isReadOnly();
    if (!locked && m_scope == Scope::Assessment)
        locked = !m_session.assessment() || m_session.assessment()->isLocked();
    if (locked != m_locked) {
        m_locked = locked;
        lock(locked);
    }
    if (!m_writing && concerns(place, this->place()))
        refresh();
}

void Field::refresh()
{
    if (m_session.hasCase())
        load();
}

QString Field::keptWords() const
{
    if (!m_session.hasCase())
        return {};
    const casefile::Assessment *assessment = m_session.assessment();
    const QJsonObject extra = m_scope == Scope::Case ? m_session.record().extra : assessment ? assessment->extra : QJsonObject();
    return extra.value(KeptWordsKey).toObject().value(place()).toString();
}

void Field::keepWords(const QString &words)
{
    if (words == keptWords())
        return;
    const auto change = [&](QJsonObject &extra) {
        QJsonObject kept = extra.value(KeptWordsKey).toObject();
        if (words.isEmpty())
            kept.remove(place());
        else
            kept.insert(place(), words);
        if (kept.isEmpty())
            extra.remove(KeptWordsKey);
        else
            extra.insert(KeptWordsKey, kept);
    };
    QScopedValueRollback writing(m_writing, true);
    if (m_scope == Scope::Case)
        m_session.edit(place(), [&](casefile::Case &record) { change(record.extra); });
    else
        m_session.editAssessment(assessmentPlace(place()), [&](casefile::Assessment &assessment) { change(assessment.extra); });
}

// ---- one line

LineField::LineField(session::Session &session, Binding<QString> binding, Caption caption, QWidget *parent, Label label)
    : Field(session, binding.place, binding.scope, std::move(caption), parent, label)
    , m_binding(std::move(binding))
    , m_edit(new QLineEdit(this))
{
    limitWidth(m_edit);
    put(m_edit, m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { write(m_binding, text); });
    // Assistive technology and tests set the whole text at once, which is no "edit" to Qt.
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != read(m_binding) && !isLocked())
            write(m_binding, text);
    });
    start();
}

void LineField::load()
{
    const QString text = read(m_binding);
    if (text == m_edit->text())
        return;
    const int caret = m_edit->cursorPosition();
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(text);
    m_edit->setCursorPosition(std::min(caret, int(text.size())));
}

// ---- a number

NumberField::NumberField(session::Session &session, Binding<std::optional<int>> binding, int least, int most, Caption caption,
                         QWidget *parent)
    : Field(session, binding.place, binding.scope, std::move(caption), parent)
    , m_binding(std::move(binding))
    , m_least(least)
    , m_most(most)
    , m_edit(new QLineEdit(this))
{
    m_edit->setMaximumWidth(m_edit->fontMetrics().averageCharWidth() * 8);
    put(m_edit, m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        const std::optional<int> value = number();
        if (value != read(m_binding))
            write(m_binding, value);
        keepWords(value ? QString() : m_edit->text().trimmed());
    });
    start();
}

std::optional<int> NumberField::number() const
{
    bool ok = false;
    const int value = m_edit->text().trimmed().toInt(&ok);
    return ok && value >= m_least && value <= m_most ? std::optional(value) : std::nullopt;
}

QString NumberField::problem() const
{
    if (m_edit->text().trimmed().isEmpty() || number())
        return {};
    return tr("%1 must be a whole number from %2 to %3").arg(caption().label).arg(m_least).arg(m_most);
}

void NumberField::load()
{
    const std::optional<int> value = read(m_binding);
    const QString text = value ? QString::number(*value) : keptWords();
    if (number() == value && (value || text == m_edit->text().trimmed()))
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setText(text);
}

// ---- text that grows

GrowingText::GrowingText(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setMaximumWidth(theme::scaled(theme::MaxFieldWidth));
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { fit(); });
}

QSize GrowingText::sizeHint() const
{
    constexpr int MostLines = 24;
    const int line = fontMetrics().lineSpacing();
    const qreal most = std::max(m_lines, MostLines) * line;
    // Asked block by block: a block that was never seen has not been broken into lines yet, and would count as one.
    qreal words = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && words < most; block = block.next())
        words += blockBoundingRect(block).height();
    const QMargins margins = contentsMargins();
    const int height = int(std::clamp(words, qreal(m_lines * line), most)) + int(2 * document()->documentMargin()) + margins.top() +
                       margins.bottom() + 2 * frameWidth() + 4;
    return QSize(theme::scaled(theme::MaxFieldWidth), height);
}

QSize GrowingText::minimumSizeHint() const
{
    return QSize(fontMetrics().averageCharWidth() * 12, sizeHint().height());
}

void GrowingText::fit()
{
    updateGeometry();
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    // Another width breaks lines elsewhere, and no signal says so.
    if (event->size().width() != event->oldSize().width())
        fit();
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setMaximumWidth(theme::scaled(theme::MaxFieldWidth));
        fit();
    }
}

void GrowingText::takeText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QSignalBlocker quiet(this);
    const int caret = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, int(text.size())));
    setTextCursor(cursor);
    fit();
}

TextField::TextField(session::Session &session, Binding<QString> binding, Caption caption, int lines, QWidget *parent)
    : Field(session, binding.place, binding.scope, std::move(caption), parent)
    , m_binding(std::move(binding))
    , m_edit(new GrowingText(lines, this))
    , m_hints(new HintLines(m_edit, session.pack()))
{
    put(m_edit, m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_edit->toPlainText();
        if (text != read(m_binding))
            write(m_binding, text);
    });
    start();
}

void TextField::setExactWords(bool exact)
{
    m_hints->setExactWords(exact);
}

void TextField::load()
{
    m_edit->takeText(read(m_binding));
}

// ---- several lines

ListField::ListField(session::Session &session, Binding<QStringList> binding, Caption caption, const QString &addLabel, QWidget *parent)
    : Field(session, binding.place, binding.scope, std::move(caption), parent)
    , m_binding(std::move(binding))
    , m_group(new Grouping(this))
    , m_lines(new QVBoxLayout)
    , m_add(new QPushButton(addLabel, m_group))
{
    auto *column = new QVBoxLayout(m_group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Small);
    m_lines->setSpacing(theme::space::Small);
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    put(m_group, m_group);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QStringList texts;
        for (const QLineEdit *edit : m_edits)
            texts.append(edit->text());
        rebuild(texts + QStringList(QString()));
        m_edits.back()->setFocus(Qt::OtherFocusReason);
    });
    rebuild({QString()});
    start();
}

QWidget *ListField::entry() const
{
    return m_edits.front();
}

QString ListField::shown() const
{
    return read(m_binding).join(QStringLiteral(", "));
}

void ListField::store()
{
    QStringList texts;
    for (const QLineEdit *edit : m_edits)
        if (!edit->text().trimmed().isEmpty())
            texts.append(edit->text().trimmed());
    if (texts != read(m_binding))
        write(m_binding, texts);
}

void ListField::rebuild(const QStringList &texts)
{
    for (QLineEdit *edit : m_edits)
        edit->deleteLater(), edit->hide();
    m_edits.clear();
    for (int i = 0; i < texts.size(); ++i) {
        auto *edit = new QLineEdit(texts[i], m_group);
        limitWidth(edit);
        edit->setAccessibleName(QStringLiteral("%1 %2").arg(caption().label).arg(i + 1));
        edit->setReadOnly(isLocked());
        connect(edit, &QLineEdit::textChanged, this, &ListField::store);
        m_lines->addWidget(edit);
        // A layout shows it only later; the focus must find it now.
        edit->show();
        if (!m_edits.empty())
            QWidget::setTabOrder(m_edits.back(), edit);
        m_edits.push_back(edit);
    }
    QWidget::setTabOrder(m_edits.back(), m_add);
}

void ListField::load()
{
    QStringList texts = read(m_binding), here;
    for (const QLineEdit *edit : m_edits)
        if (!edit->text().trimmed().isEmpty())
            here.append(edit->text().trimmed());
    if (texts == here)
        return;
    if (texts.isEmpty())
        texts.append(QString());
    rebuild(texts);
}

void ListField::lock(bool locked)
{
    for (QLineEdit *edit : m_edits)
        edit->setReadOnly(locked);
    m_add->setVisible(!locked);
}

// ---- undo

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_words(paragraph({}, theme::Role::Text, theme::Type::Body, this))
    , m_button(new QPushButton(tr("Undo"), this))
{
    theme::setFill(this, theme::Role::InfoFill);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space::Medium, theme::space::Small, theme::space::Medium, theme::space::Small);
    row->addWidget(m_words, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
    setFocusProxy(m_button);
}

void UndoBar::offer(const QString &sentence, const std::function<void()> &undo)
{
    m_words->setText(sentence);
    m_button->setAccessibleName(tr("Undo"));
    m_button->setAccessibleDescription(sentence);
    m_undo = undo;
    show();
}

QString UndoBar::sentence() const
{
    return m_words->text();
}

}  // namespace holdfast::ui
