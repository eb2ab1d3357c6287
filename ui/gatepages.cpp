// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/gatepages.h"

#include "core/store/claim.h"
#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/flow.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

namespace {
constexpr int FreeTries = 4;
constexpr int LongestWait = 60;
}  // namespace

PassphraseLine::PassphraseLine(const QString &label, const QString &hint, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_line = new QLineEdit(this);
    m_line->setObjectName(QStringLiteral("passphrase"));
    m_line->setEchoMode(QLineEdit::Password);
    m_line->installEventFilter(this);
    m_place = addLabelled(column, label, m_line, hint);
    m_caps = paragraph(tr("Caps Lock is on."), theme::Role::DueText, theme::Type::Body, this);
    m_caps->hide();
    column->addWidget(m_caps);
    m_show = new QCheckBox(tr("Show"), this);
    m_show->setObjectName(QStringLiteral("showPassphrase"));
    m_show->setAccessibleName(tr("Show what I type: %1").arg(label));
    column->addWidget(m_show, 0, Qt::AlignLeft);
    connect(m_show, &QCheckBox::toggled, this, [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_line, &QLineEdit::textEdited, this, &PassphraseLine::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseLine::entered);
}

QString PassphraseLine::text() const
{
    return m_line->text();
}

void PassphraseLine::clear()
{
    m_line->clear();
}

void PassphraseLine::setLabel(const QString &label, const QString &hint)
{
    m_place.label->setText(label);
    if (m_place.hint)
        m_place.hint->setText(hint);
    m_line->setAccessibleDescription(hint);
}

void PassphraseLine::showProblem(const QString &sentence)
{
    ui::showProblem(m_place, m_line, sentence);
}

void PassphraseLine::setShown(bool shown)
{
    m_show->setChecked(shown);
}

bool PassphraseLine::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        // No platform call tells the state of Caps Lock; the letters that arrive do.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (const QString text = key->text(); text.size() == 1 && text.at(0).isLetter()) {
            const bool isShift = key->modifiers() & Qt::ShiftModifier;
            m_capsOn = text.at(0).isUpper() != isShift;
            m_caps->setVisible(m_capsOn);
        }
    }
    return QWidget::eventFilter(object, event);
}

UnlockPage::UnlockPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Open your store"), {}, session, parent)
{
    m_store = new QComboBox(this);
    m_store->setObjectName(QStringLiteral("store"));
    m_storeLabel = addLabelled(content(), tr("Store"), m_store).label;
    m_secret = new PassphraseLine(tr("Passphrase"), {}, this);
    content()->addWidget(m_secret);
    m_gone = new Note({}, Note::Kind::Warning, this);
    m_gone->setObjectName(QStringLiteral("gone"));
    content()->addWidget(m_gone);
    m_goneSteps = new QWidget(this);
    auto *steps = new Flow(theme::space::Small, theme::space::Small, m_goneSteps);
    steps->setContentsMargins(0, 0, 0, 0);
    const auto step = [this, steps](const QString &text, const char *name) {
        auto *button = new QPushButton(text, m_goneSteps);
        button->setObjectName(QLatin1String(name));
        steps->addWidget(button);
        return button;
    };
    connect(step(tr("Look again"), "lookAgain"), &QPushButton::clicked, this, [this] {
        judgeStore();
        goToField({});
    });
    connect(step(tr("Open it from another place"), "findStore"), &QPushButton::clicked, this, &UnlockPage::chooseFile);
    connect(step(tr("Take it off this list"), "forgetStore"), &QPushButton::clicked, this, [this] {
        this->session().forgetStore(path());
        // With none left, the next page is the one that makes a store.
        Q_EMIT navigateRequested(QStringLiteral("back"), {});
    });
    content()->addWidget(m_goneSteps);
    m_placeWarning = new Note({}, Note::Kind::Due, this);
    m_placeWarning->setObjectName(QStringLiteral("placeWarning"));
    content()->addWidget(m_placeWarning);
    m_trouble = new Note({}, Note::Kind::Error, this);
    m_trouble->hide();
    content()->addWidget(m_trouble);
    auto *readOnly = new QPushButton(tr("Open it to read only"), this);
    readOnly->setObjectName(QStringLiteral("readOnly"));
    readOnly->hide();
    m_readOnly = readOnly;
    content()->addWidget(readOnly, 0, Qt::AlignLeft);
    m_here = new QPushButton(tr("It is not open there: open it here"), this);
    m_here->setObjectName(QStringLiteral("openHere"));
    m_here->hide();
    content()->addWidget(m_here, 0, Qt::AlignLeft);

    m_help = new QWidget(this);
    auto *help = new Flow(theme::space::Small, theme::space::Small, m_help);
    help->setContentsMargins(0, 0, 0, 0);
    const auto way = [this, help](const QString &text, const char *page) {
        auto *button = new QPushButton(text, m_help);
        button->setObjectName(QLatin1String(page));
        help->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, page] {
            // The next page is about the store that is chosen here.
            this->session().rememberStore(path());
            Q_EMIT navigateRequested(QLatin1String(page), {});
        });
        return button;
    };
    m_restore = way(tr("Put a backup back"), "restore-backup");
    m_rescue = way(tr("Take out what can still be read"), "rescue");
    content()->addWidget(m_help);

    m_older = new QWidget(this);
    auto *older = new QVBoxLayout(m_older);
    older->setContentsMargins(0, 0, 0, 0);
    m_reason = new QLineEdit(m_older);
    m_reason->setObjectName(QStringLiteral("olderReason"));
    addLabelled(older, tr("Why this older store should be used"), m_reason,
                tr("For example: restored from a backup. The store keeps this sentence."));
    auto *accept = new QPushButton(tr("Use this store"), m_older);
    older->addWidget(accept, 0, Qt::AlignLeft);
    m_older->hide();
    content()->addWidget(m_older);

    m_opening = paragraph(tr("Opening your store"), theme::Role::SecondaryText, theme::Type::Body, this);
    m_opening->hide();
    content()->addWidget(m_opening);
    m_bar = new QProgressBar(this);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Opening your store"));
    m_bar->hide();
    content()->addWidget(m_bar);

    setContinueText(tr("Open"));
    auto *links = new QVBoxLayout;
    const auto link = [this, links](const QString &text, const char *name) {
        auto *made = new Link(text, this);
        made->setObjectName(QLatin1String(name));
        links->addWidget(made, 0, Qt::AlignLeft);
        return made;
    };
    m_codeLink = link(tr("Use recovery code"), "useCode");
    connect(m_codeLink, &Link::clicked, this, [this] { useCode(!m_isCode); });
    connect(link(tr("Print a blank form"), "blankForm"), &Link::clicked, this,
            [this] { Q_EMIT navigateRequested(QStringLiteral("blank-form"), {}); });
    connect(link(tr("Open another store"), "otherStore"), &Link::clicked, this, &UnlockPage::chooseFile);
    connect(link(tr("Make a new store"), "newStore"), &Link::clicked, this,
            [this] { Q_EMIT navigateRequested(QStringLiteral("create-store"), {}); });
    connect(link(tr("Help"), "help"), &Link::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("help"), {}); });
    footer()->addSpacing(theme::space::Small);
    footer()->addLayout(links);

    m_slow = new QTimer(this);
    m_slow->setSingleShot(true);
    m_slow->setInterval(500);
    connect(m_slow, &QTimer::timeout, this, [this] {
        m_opening->show();
        m_bar->show();
    });
    m_wait = new QTimer(this);
    m_wait->setSingleShot(true);
    connect(m_wait, &QTimer::timeout, this, [this] {
        setBusy(false);
        m_trouble->hide();
        m_secret->showProblem({});
        m_secret->line()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_secret, &PassphraseLine::entered, this, &UnlockPage::proceed);
    connect(m_store, &QComboBox::currentIndexChanged, this, &UnlockPage::judgeStore);
    connect(readOnly, &QPushButton::clicked, this, [this] {
        m_wantsReadOnly = true;
        m_readOnly->hide();
        m_secret->line()->setFocus(Qt::OtherFocusReason);
        if (!m_secret->text().isEmpty())
            attempt(true);
    });
    connect(m_here, &QPushButton::clicked, this, [this] {
        store::Claim::end(path());
        judgeStore();
        attempt(false);
    });
    connect(accept, &QPushButton::clicked, this, [this] {
        if (m_reason->text().trimmed().isEmpty()) {
            m_trouble->setText(tr("Say why this older store should be used."));
            m_reason->setFocus();
            return;
        }
        setBusy(true);
        this->session().acceptRolledBack(m_reason->text().trimmed(), this, [this](Result<void> result) { answered(result); });
    });
}

void UnlockPage::load()
{
    m_store->clear();
    QStringList paths = session().knownStores();
    const QString last = session().storePath();
    if (!last.isEmpty()) {
        paths.removeAll(last);
        paths.prepend(last);
    }
    for (const QString &path : paths)
        m_store->addItem(QFileInfo(path).completeBaseName(), path);
    // Two stores of the same name are told apart by their folder.
    for (int i = 0; i < m_store->count(); ++i)
        if (m_store->findText(m_store->itemText(i)) != i)
            m_store->setItemText(
                i, QStringLiteral("%1 (%2)").arg(m_store->itemText(i), QFileInfo(m_store->itemData(i).toString()).dir().dirName()));
    m_store->setCurrentIndex(0);
    const bool choice = m_store->count() > 1;
    m_store->setVisible(choice);
    m_storeLabel->setVisible(choice);
    m_secret->clear();
    setBusy(false);
    judgeStore();
}

bool UnlockPage::goToField(const QString &)
{
    QWidget *first = m_secret->isVisibleTo(this) ? m_secret->line() : m_goneSteps->findChild<QWidget *>(QStringLiteral("lookAgain"));
    first->setFocus(Qt::OtherFocusReason);
    return true;
}

void UnlockPage::judgeStore()
{
    const QString at = path();
    const bool isGone = !at.isEmpty() && !QFileInfo::exists(at);
    if (isGone)
        m_gone->setText(
            tr("The store \u201c%1\u201d is not where it was: %2\n\nIf it is on a drive or in a shared folder, connect that, then "
               "look again. If it was moved, open it from its new place. If it is lost, open the last backup.")
                .arg(QFileInfo(at).completeBaseName(), QDir::toNativeSeparators(at)));
    m_goneSteps->findChild<QWidget *>(QStringLiteral("lookAgain"))->setAccessibleDescription(isGone ? m_gone->text() : QString());
    m_gone->setVisible(isGone);
    const QString warning = isGone || at.isEmpty() ? QString() : placeWarning(at);
    m_placeWarning->setText(warning);
    m_placeWarning->setVisible(!warning.isEmpty());
    m_secret->line()->setAccessibleDescription(warning);
    m_goneSteps->setVisible(isGone);
    offerHelp(isGone, false);
    m_secret->setVisible(!isGone);
    m_codeLink->setVisible(!isGone);
    continueButton()->setVisible(!isGone);
    m_trouble->hide();
    m_readOnly->hide();
    m_here->hide();
    m_older->hide();
    m_wantsReadOnly = false;
}

void UnlockPage::offerHelp(bool backup, bool rescue)
{
    m_help->setVisible(backup || rescue);
    m_rescue->setVisible(rescue);
    const auto files = backup ? session().backupFiles(path()) : std::vector<store::backups::File>();
    m_restore->setText(files.empty() ? tr("Put a backup back") : tr("Put the backup of %1 back").arg(inWords(files.front().at)));
    m_restore->setVisible(backup);
}

QString UnlockPage::path() const
{
    return m_store->currentData().toString();
}

void UnlockPage::useCode(bool code)
{
    m_isCode = code;
    m_secret->setLabel(code ? tr("Recovery code") : tr("Passphrase"),
                       code ? tr("Eight groups of four, as on the sheet. Capitals, spaces and hyphens do not matter.") : QString());
    m_secret->setShown(code);
    m_secret->clear();
    m_secret->showProblem({});
    m_trouble->hide();
    m_codeLink->setText(code ? tr("Use passphrase") : tr("Use recovery code"));
    m_secret->line()->setFocus(Qt::OtherFocusReason);
}

void UnlockPage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open another store"), QFileInfo(session().proposedStorePath()).absolutePath(),
                                     tr("Stores (*.store);;All files (*)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    int at = m_store->findData(path);
    if (at < 0) {
        m_store->addItem(QFileInfo(path).completeBaseName(), path);
        at = m_store->count() - 1;
    }
    m_store->setCurrentIndex(at);
    m_store->setVisible(m_store->count() > 1);
    m_storeLabel->setVisible(m_store->count() > 1);
    judgeStore();
    goToField({});
}

void UnlockPage::setBusy(bool busy)
{
    m_secret->line()->setReadOnly(busy);
    continueButton()->setEnabled(!busy);
    if (busy) {
        m_slow->start();
    } else {
        m_slow->stop();
        m_opening->hide();
        m_bar->hide();
    }
}

void UnlockPage::proceed()
{
    attempt(m_wantsReadOnly);
}

void UnlockPage::attempt(bool readOnly)
{
    if (m_wait->isActive() || !continueButton()->isEnabled())
        return;
    if (!path().isEmpty() && !QFileInfo::exists(path())) {
        judgeStore();
        goToField({});
        return;
    }
    const QString typed = m_secret->text();
    if (typed.isEmpty()) {
        m_secret->showProblem(m_isCode ? tr("Enter the recovery code") : tr("Enter your passphrase"));
        m_secret->line()->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    const auto done = [this](Result<void> result) { answered(result); };
    if (m_isCode)
        session().unlockWithRecoveryCode(path(), typed, this, done);
    else
        session().unlock(path(), typed, readOnly, this, done);
}

void UnlockPage::answered(const Result<void> &result)
{
    setBusy(false);
    m_secret->clear();
    if (result) {
        m_failures = 0;
        return;
    }
    sayTrouble(result.error());
}

void UnlockPage::sayTrouble(const Error &error)
{
    m_readOnly->setVisible(error.code == ErrorCode::Busy || error.code == ErrorCode::ReadOnly);
    const auto holder = error.code == ErrorCode::Busy ? store::Claim::holder(path()) : std::nullopt;
    m_here->setVisible(holder.has_value());
    m_older->setVisible(error.code == ErrorCode::RolledBack);
    const bool isDamage = error.code == ErrorCode::Damaged || error.code == ErrorCode::Tampered || error.code == ErrorCode::NotAStore;
    offerHelp(isDamage, isDamage);
    if (error.code == ErrorCode::WrongKey || error.code == ErrorCode::BadRecoveryCode) {
        QString sentence = errorText(error);
        if (error.code == ErrorCode::WrongKey && !m_isCode && m_secret->capsIsOn())
            sentence = tr("That passphrase does not open this store. Caps Lock is on. Try again, or use your recovery code.");
        if (error.code == ErrorCode::WrongKey && m_isCode)
            sentence = tr("That recovery code does not open this store. Check that the sheet belongs to it.");
        m_trouble->hide();
        ++m_failures;
        if (m_failures > FreeTries) {
            const int seconds = std::min(LongestWait, 2 << std::min(m_failures - FreeTries - 1, 5));
            sentence += QLatin1Char(' ') + tr("You can try again in %1 seconds.").arg(seconds);
            m_secret->showProblem(sentence);
            setBusy(true);
            m_slow->stop();
            m_wait->start(seconds * 1000);
        } else {
            m_secret->showProblem(sentence);
        }
        m_secret->line()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_secret->showProblem({});
    const QString trouble =
        !holder ? errorText(error)
                : tr("This store is marked as open on the computer \u201c%1\u201d since %2. Close it there first, or open it "
                     "to read only. If nobody has it open there any more, for example because that computer was switched off, "
                     "open it here.")
                      .arg(holder->computer, inWords(holder->since));
    m_trouble->setText(trouble);
    m_trouble->show();
    if (error.code == ErrorCode::RolledBack) {
        m_reason->setFocus(Qt::OtherFocusReason);
        m_reason->setAccessibleDescription(trouble);
    } else if (m_readOnly->isVisibleTo(this)) {
        m_readOnly->setAccessibleDescription(trouble);
        m_readOnly->setFocus(Qt::OtherFocusReason);
    } else if (isDamage) {
        m_restore->setAccessibleDescription(trouble);
        m_restore->setFocus(Qt::OtherFocusReason);
    } else {
        m_secret->line()->setAccessibleDescription(trouble);
        m_secret->line()->setFocus(Qt::OtherFocusReason);
    }
}

PausedPage::PausedPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Paused"), {}, session, parent)
{
    setContinueText(tr("Show again"));
}

}  // namespace holdfast::ui
