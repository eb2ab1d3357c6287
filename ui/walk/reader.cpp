// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/reader.h"

#include "core/report/reading.h"
#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/scaling.h"
#include "ui/walk/heard.h"
#include "ui/walk/preview.h"
#include "ui/words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {

const QString ViewPages = QStringLiteral("pages");
const QString ViewAloud = QStringLiteral("aloud");

QPushButton *button(const QString &text, const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    made->setAccessibleName(name);
    return made;
}

}  // namespace

Reader::Reader(const std::vector<View> &more, QWidget *parent)
    : QWidget(parent)
    , m_more(more)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Small);

    std::vector<Radios::Option> options{{ViewPages, tr("Pages"), {}, false}, {ViewAloud, tr("As it is read aloud"), {}, false}};
    for (const View &view : m_more)
        options.push_back({view.id, view.label, {}, false});
    auto *views = new Grouping(this);
    views->setAccessibleName(tr("What is shown"));
    auto *viewColumn = new QVBoxLayout(views);
    viewColumn->setContentsMargins(0, 0, 0, 0);
    m_views = new Radios(options, Qt::Horizontal, views);
    m_views->setObjectName(QStringLiteral("views"));
    viewColumn->addWidget(m_views);
    column->addWidget(views);
    connect(m_views, &Radios::chose, this, [this](const QString &id) { setView(id); });

    m_pageTools = new QWidget(this);
    auto *tools = new Flow(theme::space::Small, theme::space::Small, m_pageTools);
    m_pageNumber = new QLabel(m_pageTools);
    sizeWithText(m_pageNumber, [label = m_pageNumber] { label->setMinimumHeight(theme::scaled(32)); });
    tools->addWidget(m_pageNumber);
    auto *previous = button(tr("Previous"), tr("Previous page"), m_pageTools);
    auto *next = button(tr("Next"), tr("Next page"), m_pageTools);
    tools->addWidget(previous);
    tools->addWidget(next);
    auto *size = new QLabel(tr("Size"), m_pageTools);
    sizeWithText(size, [label = size] { label->setMinimumHeight(theme::scaled(32)); });
    tools->addWidget(size);
    m_zoom = new QComboBox(m_pageTools);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    m_zoom->setAccessibleName(tr("Size of the pages"));
    size->setBuddy(m_zoom);
    for (int zoom : Preview::zooms())
        m_zoom->addItem(zoom == Preview::FitWidth  ? tr("Fit width")
                        : zoom == Preview::FitPage ? tr("Fit page")
                                                   : tr("%1 %").arg(zoom),
                        zoom);
    tools->addWidget(m_zoom);
    column->addWidget(m_pageTools);

    m_searchTools = new QWidget(this);
    auto *line = new Flow(theme::space::Small, theme::space::Small, m_searchTools);
    auto *find = new QLabel(tr("Find in this document"), m_searchTools);
    sizeWithText(find, [label = find] { label->setMinimumHeight(theme::scaled(32)); });
    m_search = new QLineEdit(m_searchTools);
    m_search->setObjectName(QStringLiteral("search"));
    sizeWithText(m_search, [this] { m_search->setMinimumWidth(theme::scaled(160)); });
    find->setBuddy(m_search);
    m_previous = button(tr("Previous"), tr("Previous result"), m_searchTools);
    m_next = button(tr("Next"), tr("Next result"), m_searchTools);
    m_said = new QLabel(m_searchTools);
    m_said->setObjectName(QStringLiteral("searchSaid"));
    sizeWithText(m_said, [label = m_said] { label->setMinimumHeight(theme::scaled(32)); });
    for (QWidget *one : {static_cast<QWidget *>(find), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_previous),
                         static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_said)})
        line->addWidget(one);
    column->addWidget(m_searchTools);

    m_pages = new Preview(this);
    column->addWidget(m_pages);
    m_aloud = new QPlainTextEdit(this);
    m_aloud->setObjectName(QStringLiteral("aloud"));
    m_aloud->setReadOnly(true);
    m_aloud->setTabChangesFocus(true);
    m_aloud->setAccessibleName(tr("The document as it is read aloud"));
    column->addWidget(m_aloud);
    for (const View &view : m_more) {
        view.widget->setParent(this);
        column->addWidget(view.widget);
    }
    column->addStretch(1);

    connect(previous, &QPushButton::clicked, this, [this] { m_pages->step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { m_pages->step(1); });
    connect(m_zoom, &QComboBox::activated, this, [this](int index) { m_pages->setZoom(m_zoom->itemData(index).toInt()); });
    connect(m_pages, &Preview::zoomChanged, this, [this] { m_zoom->setCurrentIndex(m_zoom->findData(m_pages->zoom())); });
    connect(m_pages, &Preview::currentPageChanged, this, &Reader::showPageNumber);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_current = 0;
        look();
        if (m_current >= 0)
            Q_EMIT resultShown();
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    m_search->installEventFilter(this);
    m_pages->installEventFilter(this);
    m_aloud->installEventFilter(this);
    m_views->show(ViewPages);
    showView();
    say();
}

bool Reader::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isBack = key->modifiers() & Qt::ShiftModifier;
        if (key->key() == Qt::Key_F3) {
            step(isBack ? -1 : 1);
            return true;
        }
        if (object == m_search && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            !(key->modifiers() & Qt::ControlModifier)) {
            step(isBack ? -1 : 1);
            return true;
        }
        if (object == m_search && key->key() == Qt::Key_Escape) {
            m_search->clear();
            (m_aloud->isVisible() ? static_cast<QWidget *>(m_aloud) : m_pages)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void Reader::show(const report::Pages &pages)
{
    m_pages->show(pages);
    showPageNumber();
    QStringList lines;
    for (const HeardLine &line : heard(pages))
        lines << line.text;
    const QString text = lines.join(QLatin1Char('\n'));
    if (text != m_aloud->toPlainText())
        m_aloud->setPlainText(text);
    look();
}

void Reader::showPageNumber()
{
    m_pageNumber->setText(m_pages->pageCount() > 0 ? tr("Page %1 of %2").arg(m_pages->currentPage()).arg(m_pages->pageCount()) : QString());
}

QString Reader::view() const
{
    const QString chosen = m_views->chosen();
    return chosen.isEmpty() ? ViewPages : chosen;
}

void Reader::setView(const QString &id)
{
    m_views->show(id.isEmpty() ? ViewPages : id);
    showView();
    look();
    Q_EMIT viewChanged();
}

void Reader::showView()
{
    const bool isRead = view() == ViewPages || view() == ViewAloud;
    m_pageTools->setVisible(view() == ViewPages);
    m_searchTools->setVisible(isRead);
    m_pages->setVisible(view() == ViewPages);
    m_aloud->setVisible(view() == ViewAloud);
    for (const View &other : m_more)
        other.widget->setVisible(view() == other.id);
}

QString Reader::aloud() const
{
    return m_aloud->toPlainText();
}

void Reader::setRoom(int height)
{
    m_pages->setFixedHeight(height);
    m_aloud->setFixedHeight(height);
}

int Reader::shownBottom() const
{
    return m_aloud->isHidden() ? m_pages->geometry().bottom() : m_aloud->geometry().bottom();
}

void Reader::search(const QString &words)
{
    m_search->setText(words);
}

void Reader::step(int by)
{
    if (m_count == 0)
        return;
    m_current = (std::max(0, m_current) + by + m_count) % m_count;
    look();
    Q_EMIT resultShown();
}

void Reader::look()
{
    const QString words = m_search->text().simplified();
    QList<QTextEdit::ExtraSelection> marks;
    if (view() == ViewAloud) {
        m_pages->mark({}, -1);
        QTextCursor at(m_aloud->document());
        while (!words.isEmpty()) {
            at = m_aloud->document()->find(words, at);
            if (at.isNull())
                break;
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(theme::colour(theme::Role::SelectedFill));
            mark.format.setForeground(theme::colour(theme::Role::OnSelected));
            marks << mark;
        }
        m_count = int(marks.size());
        m_current = m_count == 0 ? -1 : std::clamp(m_current, 0, m_count - 1);
        if (m_current >= 0) {
            marks[m_current].format.setFontUnderline(true);
            QTextCursor cursor = marks[m_current].cursor;
            cursor.setPosition(cursor.selectionStart());
            m_aloud->setTextCursor(cursor);
            m_aloud->ensureCursorVisible();
        }
    } else {
        std::vector<report::Found> found = report::find(m_pages->pages(), words);
        m_count = int(found.size());
        m_current = m_count == 0 ? -1 : std::clamp(m_current, 0, m_count - 1);
        m_pages->mark(std::move(found), m_current);
    }
    m_aloud->setExtraSelections(marks);
    say();
}

void Reader::say()
{
    const bool isAsked = !m_search->text().simplified().isEmpty();
    const QString words = !isAsked ? QString() : m_count == 0 ? tr("0 results") : tr("Result %1 of %2").arg(m_current + 1).arg(m_count);
    m_said->setText(words);
    m_said->setVisible(isAsked);
    // Told at the line where the person is typing.
    m_search->setAccessibleDescription(words);
    m_previous->setEnabled(m_count > 0);
    m_next->setEnabled(m_count > 0);
}

QString Reader::said() const
{
    return m_said->text();
}

}  // namespace holdfast::ui
