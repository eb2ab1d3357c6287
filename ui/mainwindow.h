// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The one window: top bar, section list, page, guidance, status; or, while locked or hidden, one flat page and nothing else.
// Decides which page is shown and takes the focus there; keeps the place so that unlocking leads back to the same field and caret.
// Its title names the product and a reference, never a person or a topic.
#pragma once

#include "core/session/session.h"
#include "ui/page.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QBoxLayout;
class QLabel;
class QStackedWidget;
class QTimer;
class QMenu;

namespace holdfast::ui {

class Cover;
class GoBar;
class GuidancePanel;
class IdleLock;
class MessageBar;
class SectionList;
class StatusLine;
class TopBar;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(session::Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the first page: making a store, or opening one.
    void start();
    /// Leaves the current page, saves, shows the other, and moves the focus to its heading or field.
    void go(const QString &pageId, const QString &field = {});
    Page *page() const { return m_page; }
    /// "unlock", "create-store", "paused", "restore-backup", "rescue", or empty when the record is in view.
    QString gateId() const;

    void hideScreen();
    void showScreen();
    void lock();
    void sleepNow();  ///< the computer is about to sleep, or its session was locked

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Width { Wide, Medium, Narrow };
    enum class When { Always, Open, Case };
    struct Command {
        QAction *action;
        When when;
    };

    void buildFrame();
    void buildMenus();
    QAction *command(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, When when, const std::function<void()> &run);
    void enableCommands();
    void fitWidth();
    void placeGuidance();

    void showGate(const QString &id, const QString &field = {});
    void leaveGate();
    void storeOpened();
    void enterStore();
    void sayDamaged(const Error &error);
    void caseOpened();
    void caseClosed();
    Page *pageFor(const QString &id);
    void dropCasePages();
    void leavePage();
    void rememberPlace();
    void restorePlace();
    void showSaved();
    /// A sentence in the bar above the page, with one button that takes it away.
    void tell(const QString &sentence);
    void updateTitle();

    void goNext(int step);
    void goBack();
    void goTo(const QString &typed);
    void nextPane(int step);
    void nextThingToCheck(int step);
    void toggleGuidance();
    void showGuidance(const QString &rowOrSectionId);
    void leaveGuidance();
    void focusMoved(QWidget *now);
    void sayRecovered(const session::Recovered &what);
    void newCase();
    void copySection();
    void changeTextSize(int step);
    void blankForm();
    void find();

    session::Session &m_session;
    QStackedWidget *m_stack;
    QWidget *m_gatePlace;
    QPointer<Page> m_gate;
    QWidget *m_frame;
    TopBar *m_top;
    SectionList *m_sections;
    QStackedWidget *m_pages;
    GuidancePanel *m_guidance = nullptr;
    QBoxLayout *m_middle;
    QBoxLayout *m_pageColumn;
    StatusLine *m_status;
    MessageBar *m_message;
    MessageBar *m_idleBar;
    GoBar *m_goBar;
    Cover *m_cover;
    IdleLock *m_idle;
    QTimer *m_hiddenFor;
    QTimer *m_placeTimer;
    std::vector<Command> m_commands;
    QAction *m_listAction = nullptr;
    QAction *m_nameAction = nullptr;

    QHash<QString, QPointer<Page>> m_built;
    QPointer<Page> m_page;
    QStringList m_back;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_beforeGuidance;
    Width m_width = Width::Wide;
    bool m_guidanceOpen = true;
    bool m_guidanceBelow = false;
    bool m_closing = false;
    int m_check = -1;
};

}  // namespace holdfast::ui
