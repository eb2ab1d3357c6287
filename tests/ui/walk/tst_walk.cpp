// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/walk/tst_walk.h"

#include "core/content/help.h"
#include "tests/session/desks.h"
#include "tests/ui/walk/faults.h"
#include "ui/cards.h"
#include "ui/domain/indicatorrow.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSysInfo>
#include <QToolButton>
#include <QTranslator>

namespace holdfast::tests {

namespace {

const QString Pseudo = QStringLiteral("pseudo");
const QString Catalogues = QStringLiteral(HOLDFAST_BINARY_DIR "/translations");

/// A Thursday afternoon: the sample's call was made in the morning, so that clocks run.
QDateTime afternoon()
{
    return fromIso(QStringLiteral("2026-05-14T15:40:00+01:00"));
}

QStringList gatePages()
{
    return {QStringLiteral("create-store"),   QStringLiteral("unlock"), QStringLiteral("gate help"), QStringLiteral("gate blank-form"),
            QStringLiteral("restore-backup"), QStringLiteral("rescue"), QStringLiteral("paused")};
}

/// Every page there is a class for: one that is added is walked too.
QStringList allPages()
{
    QStringList pages = gatePages();
    for (const ui::PageTable *table :
         {&ui::sectionPages(), &ui::domainPages(), &ui::framePages(), &ui::historyPages(), &ui::keepingPages()})
        for (auto page = table->begin(); page != table->end(); ++page)
            if (page.key() != QLatin1String("domain.*") && !pages.contains(page.key()))
                pages << page.key();
    for (const content::Domain &domain : content::Pack::builtIn().domains())
        pages << QStringLiteral("domain.") + domain.id;
    return pages;
}

void pagesIn(const QStringList &ways)
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("way");
    // A way of showing stays for all its pages: it costs a new window and store.
    for (const QString &way : ways) {
        const auto pages = allPages();
        for (const QString &page : pages)
            QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(page, way))) << page << way;
    }
}

QString lines(const QStringList &faults)
{
    return QLatin1Char('\n') + faults.join(QLatin1Char('\n'));
}

}  // namespace

/// The window on a store of its own, shown in one way.
struct Desktop {
    QString way;
    QTemporaryDir folder;
    QDateTime now = afternoon();
    std::unique_ptr<session::Session> session;
    std::unique_ptr<ui::MainWindow> window;
    QByteArray record;

    ~Desktop()
    {
        window.reset();
        session.reset();
        const auto translators = qApp->findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly);
        qDeleteAll(translators);
    }

    QString path() const { return folder.filePath(QStringLiteral("cases.store")); }

    bool start(const QString &wanted)
    {
        way = wanted;
        content::Pack pack = content::Pack::builtIn();
        if (way == Pseudo) {
            if (!ui::installCatalogue(*qApp, Catalogues + QStringLiteral("/app_xx.qm")))
                return false;
            pack = content::Pack::inLanguage(QStringLiteral("xx"), Catalogues);
        }
        session = std::make_unique<session::Session>(
            session::Session::Places{folder.filePath(QStringLiteral("config")), folder.path()}, [this] { return now; },
            session::Session::Cost::Cheap, nullptr, pack);
        session::Preferences preferences;
        preferences.theme = session::Theme::Light;
        preferences.textPercent = way == QLatin1String("200 %") ? 200 : 100;
        session->setPreferences(preferences);
        if (!make(*session, path()))
            return false;
        const auto added = answerOf<QByteArray>(session.get(), [this](QObject *context, const session::Done<QByteArray> &done) {
            session->addCase(casefile::sample(now), context, done);
        });
        if (!added)
            return false;
        record = *added;
        session->lock();
        window = std::make_unique<ui::MainWindow>(*session);
        window->resize(1366, 768);
        window->start();
        window->show();
        QApplication::setActiveWindow(window.get());
        return QTest::qWaitForWindowActive(window.get());
    }

    /// Shows the page, opening or locking the store on the way.
    bool show(const QString &page)
    {
        const bool isGate = gatePages().contains(page);
        if (page == QLatin1String("paused")) {
            if (!open())
                return false;
            window->go(QStringLiteral("overview"));
            window->hideScreen();
        } else if (isGate) {
            window->showScreen();
            window->lock();
            const QString id = page.section(QLatin1Char(' '), -1);
            // Nothing leads away from making a store but its own button.
            if (window->gateId() == QLatin1String("create-store"))
                window->start();
            window->go(id);
        } else {
            window->showScreen();
            if (!open())
                return false;
            window->go(page);
        }
        QTest::qWait(60);
        openEverything();
        return shown() && shown()->id() == page.section(QLatin1Char(' '), -1);
    }

    bool open()
    {
        if (!session->isOpen()) {
            window->start();
            if (!unlock(*session, path()))
                return false;
        }
        if (!session->hasCase() && !openCase(*session, record))
            return false;
        return QTest::qWaitFor([this] { return window->gateId().isEmpty() && window->page() && session->hasCase(); });
    }

    /// Evidence under its rows, folded cards, "why we ask": what is closed could hide a fault.
    void openEverything()
    {
        const auto rows = shown()->findChildren<ui::IndicatorRow *>();
        for (ui::IndicatorRow *row : rows)
            if (row->detailsButton()->isVisible() && !row->isDetailsOpen())
                row->detailsButton()->click();
        const auto cards = shown()->findChildren<ui::Cards *>();
        for (ui::Cards *one : cards) {
            const auto buttons = one->findChildren<QPushButton *>();
            for (QPushButton *button : buttons)
                if (button->isVisible() && button->text() == ui::Cards::tr("Open"))
                    button->click();
        }
        const auto disclosures = shown()->findChildren<QToolButton *>();
        for (QToolButton *button : disclosures)
            if (button->isVisible() && button->isCheckable() && !button->isChecked())
                button->click();
        QTest::qWait(60);
        // What the last of these events asked of the layouts, from the innermost outward.
        for (int i = 0; i < 10; ++i)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (QWidget *heading = shown()->findChild<QWidget *>(QStringLiteral("heading")))
            heading->setFocus(Qt::OtherFocusReason);
    }

    /// The page that is in view, at the gate or behind it.
    ui::Page *shown() const
    {
        const auto pages = window->findChildren<ui::Page *>();
        for (ui::Page *page : pages)
            if (page->isVisible())
                return page;
        return nullptr;
    }
};

EveryPage::EveryPage() = default;
EveryPage::~EveryPage() = default;

void EveryPage::everyKindOfFaultIsFound()
{
    const ByRule rule(casefile::sample(afternoon()), content::Pack::builtIn());
    QCOMPARE(rule.rest(QStringLiteral("A-0042, H3: 3:40pm, Thursday 14 May 2026, WY 6.1 (2017) /tmp/cases.store F12"))
                 .remove(QRegularExpression(QStringLiteral("[\\W\\d]"))),
             QString());
    QVERIFY(rule.rest(QStringLiteral("Written referral")).contains(QStringLiteral("referral")));

    QWidget window;
    window.resize(400, 300);
    auto *label = new QLabel(QStringLiteral("Words that need more room than this"), &window);
    label->setGeometry(0, 0, 60, 20);
    auto *wrapped = new QLabel(label->text(), &window);
    wrapped->setWordWrap(true);
    wrapped->setGeometry(0, 30, 120, 16);
    auto *button = new QPushButton(label->text(), &window);
    button->setGeometry(0, 60, 80, 32);
    auto *outside = new QWidget(&window);
    outside->setGeometry(350, 100, 80, 20);
    auto *line = new QLineEdit(&window);
    line->setGeometry(0, 150, 100, 32);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(cutOff(&window).size(), 4);
    QCOMPARE(unnamed(&window).size(), 1);
    QVERIFY(untranslated(&window, rule).join(QLatin1Char('\n')).contains(QStringLiteral("Words that need")));

    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(notOnTheTabChain(&window, button).isEmpty());
    // A control that keeps the Tab key to itself is a trap.
    auto *trap = new QPlainTextEdit(&window);
    trap->setGeometry(0, 200, 100, 60);
    trap->show();
    QCOMPARE(notOnTheTabChain(&window, button).size(), 1);
}

void EveryPage::comesFromTheCataloguesAndFits_data()
{
    pagesIn({Pseudo, QStringLiteral("100 %"), QStringLiteral("200 %")});
}

void EveryPage::comesFromTheCataloguesAndFits()
{
    QFETCH(QString, page);
    QFETCH(QString, way);
    if (!m_desktop || m_desktop->way != way) {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>();
        QVERIFY(m_desktop->start(way));
    }
    QVERIFY(m_desktop->show(page));
    ui::MainWindow *window = m_desktop->window.get();
    if (const QString folder = qEnvironmentVariable("HOLDFAST_PICTURES"); !folder.isEmpty())
        window->grab().save(QStringLiteral("%1/%2 %3.png").arg(folder, page, way));
    const QScrollArea *area = m_desktop->shown()->scrollArea();
    const auto tooWide = [area] { return area->widget()->width() > area->viewport()->width(); };
    // A layout needs a moment; what is still cut off after two seconds stays so.
    (void)QTest::qWaitFor([&] { return !tooWide() && cutOff(window).isEmpty(); }, 2000);
    QStringList faults = cutOff(window) + unnamed(window);
    if (tooWide())
        faults << QStringLiteral("%1 px wide in a view of %2").arg(area->widget()->width()).arg(area->viewport()->width());
    if (way == Pseudo) {
        ByRule rule(casefile::sample(m_desktop->now), m_desktop->session->pack());
        rule.add(m_desktop->session->practice().marking);
        rule.add(QSysInfo::machineHostName());
        // The manual has a translation of its own.
        for (const content::HelpPage &topic : content::helpPages())
            rule.add(topic.title);
        faults += untranslated(window, rule);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(lines(faults)));
}

void EveryPage::canBeWalkedWithTab_data()
{
    pagesIn({QStringLiteral("200 %"), QStringLiteral("100 %")});
}

void EveryPage::canBeWalkedWithTab()
{
    QFETCH(QString, page);
    QFETCH(QString, way);
    if (!m_desktop || m_desktop->way != way) {
        m_desktop.reset();
        m_desktop = std::make_unique<Desktop>();
        QVERIFY(m_desktop->start(way));
    }
    QVERIFY(m_desktop->show(page));
    QWidget *start = QApplication::focusWidget();
    QVERIFY(start);
    const QStringList faults = notOnTheTabChain(m_desktop->window.get(), start);
    QVERIFY2(faults.isEmpty(), qPrintable(lines(faults)));
}

}  // namespace holdfast::tests
