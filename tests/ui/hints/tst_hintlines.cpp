// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/suite.h"
#include "ui/hints/hintlines.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>
#include <QWidgetAction>

#include <memory>

using namespace holdfast;
using namespace holdfast::ui;

namespace {

/// The words with a dotted line under them.
QStringList underlined(const QPlainTextEdit &edit)
{
    QStringList words;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::DotLine)
                words.append(block.text().mid(range.start, range.length));
        }
    }
    return words;
}

QAction *actionStarting(const QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(text))
            return action;
    }
    return nullptr;
}

}  // namespace

class HintLinesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_edit = std::make_unique<QPlainTextEdit>();
        m_hints = new HintLines(m_edit.get(), content::Pack::builtIn());
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
        m_edit->setFocus();
    }
    void cleanup() { m_edit.reset(); }

    void underlinesBlameAndOpensNothing()
    {
        QSignalSpy told(m_hints, &HintLines::countChanged);
        QTest::keyClicks(m_edit.get(), QStringLiteral("She is putting herself at risk. She said \"my boyfriend\"."));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(underlined(*m_edit), QStringList{QStringLiteral("putting herself at risk")});
        QCOMPARE(m_hints->count(), 1);
        QVERIFY(!QApplication::activePopupWidget());
    }
    void exactWordsAreLeftAlone()
    {
        m_edit->setPlainText(QStringLiteral("my boyfriend"));
        QTRY_COMPARE(underlined(*m_edit).size(), 1);
        m_hints->setExactWords(true);
        QVERIFY(underlined(*m_edit).isEmpty());
        QCOMPARE(m_hints->count(), 0);
        m_hints->setExactWords(false);
        QCOMPARE(underlined(*m_edit).size(), 1);
    }
    void textsTakenFromTheRecordAreLookedAtToo()
    {
        const QSignalBlocker quiet(m_edit.get());
        m_edit->setPlainText(QStringLiteral("one\nHe absconded.\nShe truants."));
        QTRY_COMPARE(m_hints->count(), 2);
    }
    void theCardSaysWhyAndOffers()
    {
        m_edit->setPlainText(QStringLiteral("He absconded on Friday."));
        QTRY_COMPARE(m_hints->count(), 1);
        QVERIFY(!m_hints->card(0));
        const std::unique_ptr<QMenu> menu(m_hints->card(5));
        QVERIFY(menu);
        const auto *why = qobject_cast<QWidgetAction *>(menu->actions().constFirst());
        QVERIFY(why);
        QVERIFY(!qobject_cast<QLabel *>(why->defaultWidget())->text().isEmpty());
        QCOMPARE(menu->accessibleName(), why->text());
        actionStarting(menu.get(), QStringLiteral("Use: goes missing"))->trigger();
        QCOMPARE(m_edit->toPlainText(), QStringLiteral("He goes missing on Friday."));
        QTRY_COMPARE(m_hints->count(), 0);
        m_edit->undo();
        QCOMPARE(m_edit->toPlainText(), QStringLiteral("He absconded on Friday."));
    }
    void keepPutsThemInQuotationMarks()
    {
        m_edit->setPlainText(QStringLiteral("her boyfriend came"));
        QTRY_COMPARE(m_hints->count(), 1);
        const std::unique_ptr<QMenu> menu(m_hints->card(6));
        actionStarting(menu.get(), QStringLiteral("Keep"))->trigger();
        QCOMPARE(m_edit->toPlainText(), QString::fromUtf8("her \xe2\x80\x9c"
                                                          "boyfriend\xe2\x80\x9d came"));
        QTRY_COMPARE(m_hints->count(), 0);
    }
    void notHereStaysInThisText()
    {
        m_edit->setPlainText(QStringLiteral("her boyfriend came. Boyfriend."));
        QTRY_COMPARE(m_hints->count(), 2);
        const std::unique_ptr<QMenu> menu(m_hints->card(6));
        actionStarting(menu.get(), QStringLiteral("Not here"))->trigger();
        QCOMPARE(m_hints->count(), 0);
        QCOMPARE(m_edit->toPlainText(), QStringLiteral("her boyfriend came. Boyfriend."));
    }
    void anOldCardChangesNothing()
    {
        m_edit->setPlainText(QStringLiteral("her boyfriend came"));
        QTRY_COMPARE(m_hints->count(), 1);
        const std::unique_ptr<QMenu> menu(m_hints->card(6));
        m_edit->setPlainText(QStringLiteral("something else altogether"));
        actionStarting(menu.get(), QStringLiteral("Use:"))->trigger();
        QCOMPARE(m_edit->toPlainText(), QStringLiteral("something else altogether"));
    }
    void aLockedTextOffersNoChange()
    {
        m_edit->setPlainText(QStringLiteral("her boyfriend came"));
        m_edit->setReadOnly(true);
        QTRY_COMPARE(m_hints->count(), 1);
        const std::unique_ptr<QMenu> menu(m_hints->card(6));
        QVERIFY(!actionStarting(menu.get(), QStringLiteral("Use:"))->isEnabled());
        QVERIFY(!actionStarting(menu.get(), QStringLiteral("Keep"))->isEnabled());
    }
    void f8GoesFromOneToTheNext()
    {
        m_edit->setPlainText(QStringLiteral("He absconded. Nothing here. She truants."));
        QTRY_COMPARE(m_hints->count(), 2);
        for (const char *words : {"absconded", "truants"}) {
            QTest::keyClick(m_edit.get(), Qt::Key_F8);
            QCOMPARE(m_edit->textCursor().selectedText(), QString::fromLatin1(words));
            QTRY_VERIFY(QApplication::activePopupWidget());
            QApplication::activePopupWidget()->close();
        }
        // After the last one the key belongs to the window again.
        QTest::keyClick(m_edit.get(), Qt::Key_F8);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(!m_hints->showNext());
    }

private:
    std::unique_ptr<QPlainTextEdit> m_edit;
    HintLines *m_hints = nullptr;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    theme::start();
    return tests::run<HintLinesTest>(app.arguments());
}

#include "tst_hintlines.moc"
