// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/walk/faults.h"

#include "core/casefile/codec.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <set>

namespace holdfast::tests {

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
    for (const QWidget *up = widget; up; up = up->parentWidget()) {
        if (up->objectName().isEmpty() || up->objectName().startsWith(QLatin1String("qt_")))
            continue;
        return name + QStringLiteral(" in ") + up->objectName();
    }
    return name;
}

QString fault(const QWidget *widget, const QString &what)
{
    return QStringLiteral("%1: %2").arg(nameOf(widget), what.simplified().left(160));
}

std::vector<QWidget *> shownIn(QWidget *window)
{
    std::vector<QWidget *> shown;
    const auto all = window->findChildren<QWidget *>();
    for (QWidget *widget : all)
        if (widget->isVisible() && widget->window() == window)
            shown.push_back(widget);
    return shown;
}

void gather(const QJsonValue &value, QStringList &into)
{
    if (value.isString())
        into << value.toString();
    for (const auto &one : value.toArray())
        gather(one, into);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        gather(it.value(), into);
}

/// Every text a widget shows, offers or says.
QStringList wordsOf(QWidget *widget)
{
    QStringList words{widget->toolTip(), widget->accessibleName(), widget->accessibleDescription(), widget->windowTitle()};
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget))
        words << spoken->text(QAccessible::Name) << spoken->text(QAccessible::Description);
    if (const auto *label = qobject_cast<QLabel *>(widget))
        words << label->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        words << button->text();
    if (const auto *group = qobject_cast<QGroupBox *>(widget))
        words << group->title();
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        words << line->placeholderText();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(widget))
        words << text->placeholderText();
    if (const auto *combo = qobject_cast<QComboBox *>(widget))
        for (int i = 0; i < combo->count(); ++i)
            words << combo->itemText(i);
    if (const auto *bar = qobject_cast<QMenuBar *>(widget)) {
        const auto menus = bar->actions();
        for (const QAction *menu : menus) {
            words << menu->text();
            const auto actions = menu->menu()->actions();
            for (const QAction *action : actions)
                words << action->text();
        }
    }
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model() && !qobject_cast<QHeaderView *>(widget)) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                    words << model->index(row, column).data(role).toString();
        }
        if (qobject_cast<const QTableView *>(view))
            for (const auto &[orientation, count] :
                 {std::pair(Qt::Horizontal, model->columnCount()), std::pair(Qt::Vertical, model->rowCount())})
                for (int section = 0; section < count; ++section)
                    words << model->headerData(section, orientation).toString();
    }
    words.removeDuplicates();
    return words;
}

constexpr qsizetype Beginning = 20;

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    static const QRegularExpression breaks(QStringLiteral("[\\s/-]+"));
    const auto words = text.split(breaks, Qt::SkipEmptyParts);
    for (const QString &word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest;
}

QString sizes(QSize needed, QSize given)
{
    return QStringLiteral(" needs %1x%2, has %3x%4").arg(needed.width()).arg(needed.height()).arg(given.width()).arg(given.height());
}

void checkLabel(const QLabel *label, QStringList &faults)
{
    if (label->text().isEmpty() || label->toolTip() == label->text())
        return;
    const QString text = QLatin1Char('"') + label->text() + QLatin1Char('"');
    if (!label->wordWrap()) {
        if (label->sizeHint().width() > label->width() || label->sizeHint().height() > label->height())
            faults << fault(label, text.left(90) + sizes(label->sizeHint(), label->size()));
        return;
    }
    const QSize needed(widestWord(label->fontMetrics(), label->text()) + 2 * label->margin(), label->heightForWidth(label->width()));
    if (needed.width() > label->contentsRect().width() || needed.height() > label->height())
        faults << fault(label, text.left(90) + sizes(needed, label->size()));
}

void checkButton(const QAbstractButton *button, QStringList &faults)
{
    if (button->text().isEmpty() || button->toolTip() == button->text())
        return;
    const QSize needed = button->hasHeightForWidth() ? QSize(button->minimumSizeHint().width(), button->heightForWidth(button->width()))
                                                     : button->sizeHint();
    if (needed.width() > button->width() || needed.height() > button->height())
        faults << fault(button, QLatin1Char('"') + button->text().left(80) + QLatin1Char('"') + sizes(needed, button->size()));
}

void checkCombo(const QComboBox *combo, QStringList &faults)
{
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.subControls = QStyle::SC_All;
    const QRect room = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    const int needed = combo->fontMetrics().horizontalAdvance(combo->currentText());
    if (needed > room.width() && combo->toolTip() != combo->currentText())
        faults << fault(combo, QStringLiteral("\"%1\" needs %2, has %3").arg(combo->currentText().left(80)).arg(needed).arg(room.width()));
}

void checkTable(const QTableView *table, QStringList &faults)
{
    const auto header = [&](const QHeaderView *one) {
        if (!one->isVisible() || one->orientation() == Qt::Vertical)
            return;
        for (int section = 0; section < one->count(); ++section)
            if (one->sectionSizeHint(section) > one->sectionSize(section) && !one->isSectionHidden(section))
                faults << fault(table,
                                QStringLiteral("header \"%1\"").arg(table->model()->headerData(section, one->orientation()).toString()));
    };
    header(table->horizontalHeader());
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            const QModelIndex index = table->model()->index(row, column);
            const QString text = index.data().toString();
            if (text.isEmpty() || index.data(Qt::ToolTipRole).toString() == text || table->isColumnHidden(column) ||
                table->isRowHidden(row))
                continue;
            const QVariant font = index.data(Qt::FontRole);
            const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : table->font());
            const QRect room = table->visualRect(index).adjusted(4, 0, -4, 0);
            const QRect needed = metrics.boundingRect(QRect(0, 0, room.width(), 1 << 16), table->wordWrap() ? Qt::TextWordWrap : 0, text);
            if (needed.width() > room.width() || needed.height() > room.height())
                faults << fault(table, QStringLiteral("cell \"%1\"").arg(text.left(60)) + sizes(needed.size(), room.size()));
        }
    }
}

/// Sideways everything must stay within what holds it; downwards too, unless that scrolls.
void checkPlace(const QWidget *widget, QStringList &faults)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || widget->isWindow() || widget->inherits("QFocusFrame") || widget->size().isEmpty())
        return;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const bool scrolls = area && area->viewport() == parent;
    if (scrolls && !qobject_cast<const QScrollArea *>(area))
        return;
    const QRect place = widget->geometry();
    if (place.left() < 0 || place.right() > parent->width() - 1)
        faults << fault(widget, QStringLiteral("reaches from %1 to %2 in %3 px of %4")
                                    .arg(place.left())
                                    .arg(place.right())
                                    .arg(parent->width())
                                    .arg(nameOf(parent)));
    else if (!scrolls && (place.top() < 0 || place.bottom() > parent->height() - 1))
        faults << fault(widget, QStringLiteral("reaches from %1 to %2 in a height of %3 of %4")
                                    .arg(place.top())
                                    .arg(place.bottom())
                                    .arg(parent->height())
                                    .arg(nameOf(parent)));
}

bool isTabStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled() && !widget->focusProxy() &&
           !widget->inherits("QMenuBar");
}

}  // namespace

ByRule::ByRule(const casefile::Case &record, const content::Pack &pack)
{
    // Ids are small letters and hyphens; whatever else is in a case file was written by a person.
    static const QRegularExpression id(QStringLiteral("^[a-z0-9-]*$"));
    QStringList written;
    gather(QJsonDocument::fromJson(casefile::toJson(record)).object(), written);
    for (const QString &words : std::as_const(written)) {
        if (id.match(words).hasMatch())
            continue;
        const QStringList lines = words.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines)
            m_written << line.simplified();
    }
    for (const content::Source &source : pack.sources())
        m_written << source.title;
    m_written.removeDuplicates();
    std::sort(m_written.begin(), m_written.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void ByRule::add(const QString &words)
{
    m_written.prepend(words);
}

QString ByRule::rest(QString text) const
{
    static const QRegularExpression rules = [] {
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QStringList dates{QStringLiteral("am"), QStringLiteral("pm")};
        for (int month = 1; month <= 12; ++month)
            dates << english.monthName(month) << english.monthName(month, QLocale::ShortFormat);
        for (int day = 1; day <= 7; ++day)
            dates << english.dayName(day) << english.dayName(day, QLocale::ShortFormat);
        return QRegularExpression(QStringLiteral("\\b\\d*(?:%1)\\b"                                             // a date
                                                 "|\\b[A-Z]+(?:-\\d+)+\\b|\\b[A-Za-z]\\d+\\b"                   // a reference, a code
                                                 "|\\b(?:Ctrl|Shift|Alt|F\\d+|PgUp|PgDown|Esc)\\b(?:\\+\\w+)*"  // a key
                                                 "|\\*\\.\\w+|(?:/[\\w.-]+)+"                                   // a path
                                                 "|\\bHoldfast\\b")
                                      .arg(dates.join(QLatin1Char('|'))));
    }();
    static const QRegularExpression citation(QStringLiteral("\\b[A-Z]{2,}(?: [\\w.,-]+)*? \\((?:\\d{4}|undated)\\)"));
    text = text.simplified().remove(citation);
    // Long words are told by their beginning: "Two telephones seen ...".
    for (const QString &words : m_written) {
        const qsizetype at = words.size() > Beginning ? text.indexOf(words.left(Beginning)) : -1;
        if (at < 0)
            continue;
        qsizetype same = Beginning;
        while (same < words.size() && at + same < text.size() && text.at(at + same) == words.at(same))
            ++same;
        if (text.mid(at + same, 2).trimmed().startsWith(QChar(0x2026)))
            text.remove(at, same);
    }
    for (const QString &words : m_written)
        text.remove(words);
    return text.remove(rules);
}

QStringList untranslated(QWidget *window, const ByRule &rule)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    QStringList faults;
    auto widgets = shownIn(window);
    widgets.push_back(window);
    for (QWidget *widget : widgets) {
        // The manual has a translation of its own.
        if (qobject_cast<QTextBrowser *>(widget))
            continue;
        const auto texts = wordsOf(widget);
        for (const QString &text : texts) {
            const QString rest = rule.rest(text);
            if (const auto found = word.match(rest); found.hasMatch())
                faults << fault(widget, QStringLiteral("\"%1\" in \"%2\"").arg(rest.mid(found.capturedStart(), 40), text.left(80)));
        }
    }
    faults.removeDuplicates();
    return faults;
}

QStringList cutOff(QWidget *window)
{
    QStringList faults;
    for (const QWidget *widget : shownIn(window)) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(label, faults);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(button, faults);
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            checkCombo(combo, faults);
        else if (const auto *table = qobject_cast<const QTableView *>(widget))
            checkTable(table, faults);
        checkPlace(widget, faults);
    }
    return faults;
}

QStringList unnamed(QWidget *window)
{
    QStringList faults;
    for (QWidget *widget : shownIn(window)) {
        if (!isTabStop(widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            faults << fault(widget, QStringLiteral("has no accessible name"));
    }
    return faults;
}

QStringList notOnTheTabChain(QWidget *window, QWidget *start)
{
    QStringList faults;
    start->setFocus(Qt::OtherFocusReason);
    std::set<const QWidget *> visited;
    const int most = 2 * int(shownIn(window).size());
    for (int i = 0; i < most; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (!now || !visited.insert(now).second)
            break;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    if (QApplication::focusWidget() != start)
        return {fault(QApplication::focusWidget() ? QApplication::focusWidget() : window, QStringLiteral("the Tab chain ends here"))};
    for (const QWidget *widget : shownIn(window))
        if (isTabStop(widget) && !visited.count(widget))
            faults << fault(widget, QStringLiteral("is not on the Tab chain"));
    return faults;
}

}  // namespace holdfast::tests
