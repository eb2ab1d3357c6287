// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keeping/backupspage.h"

#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/history/wordtable.h"
#include "ui/keeping/keepingwords.h"
#include "ui/labelled.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {

const store::backups::Policy Policies[] = {{7, 0, 0}, {7, 5, 0}, {7, 5, 6}, {7, 5, 12}};

}  // namespace

BackupsPage::BackupsPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Backups"),
           tr("A backup is a sealed copy of the whole store, read back and checked to the last byte. It opens with the passphrase of its "
              "day."),
           session, parent)
{
    m_recent = new Note({}, Note::Kind::Information, this);
    m_due = new Note({}, Note::Kind::Warning, this);
    m_second = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    m_said = new Said(this);
    m_step = new StepBar(session, this);
    for (QWidget *part : {static_cast<QWidget *>(m_recent), static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_second),
                          static_cast<QWidget *>(m_said), static_cast<QWidget *>(m_step)})
        content()->addWidget(part);
    m_recent->setObjectName(QStringLiteral("recent"));
    m_due->setObjectName(QStringLiteral("due"));
    m_second->setObjectName(QStringLiteral("secondState"));
    auto *now = new QPushButton(tr("Back up now"), this);
    now->setObjectName(QStringLiteral("backUpNow"));
    content()->addWidget(now, 0, Qt::AlignLeft);
    connect(now, &QPushButton::clicked, this, &BackupsPage::proceed);
    addList();
    addPlaces();
    continueButton()->hide();
    connect(&session, &session::Session::backupsChanged, this, [this] {
        showState();
        showFiles();
    });
}

void BackupsPage::addList()
{
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("Backups there are"), 2, this));
    m_none = paragraph(tr("None yet."), theme::Role::Text, theme::Type::Body, this);
    content()->addWidget(m_none);
    m_table = new WordTable(tr("Backups there are"), this);
    m_table->setObjectName(QStringLiteral("backups"));
    content()->addWidget(m_table);
    auto *row = new QWidget(this);
    auto *flow = new Flow(theme::space::Small, theme::space::Small, row);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text, row);
        made->setObjectName(QLatin1String(name));
        flow->addWidget(made);
        return made;
    };
    m_restore = button(tr("Put the chosen backup back"), "restore");
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restoreChosen);
    connect(button(tr("Put another backup back"), "restoreOther"), &QPushButton::clicked, this,
            [this] { Q_EMIT navigateRequested(QStringLiteral("restore-backup"), {}); });
    connect(button(tr("Save a copy elsewhere"), "saveCopy"), &QPushButton::clicked, this, &BackupsPage::saveCopy);
    content()->addWidget(row);
    connect(m_table, &WordTable::rowChosen, this, &BackupsPage::restoreChosen);
}

void BackupsPage::addPlaces()
{
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("How backups are made"), 2, this));
    m_daily = new Tick(tr("Make a backup by itself each day, a minute after the store is opened"), this);
    m_daily->setObjectName(QStringLiteral("daily"));
    content()->addWidget(m_daily);
    connect(m_daily, &QCheckBox::toggled, this, [this](bool on) { set([on](auto &settings) { settings.isOn = on; }); });
    m_folder = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    m_folder->setObjectName(QStringLiteral("folder"));
    content()->addWidget(m_folder);
    const auto button = [this](const QString &text, const char *name, QLayout *into) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        into->addWidget(made);
        return made;
    };
    auto *first = new Flow(theme::space::Small, theme::space::Small);
    connect(button(tr("Choose another folder"), "chooseFolder", first), &QPushButton::clicked, this, [this] { chooseFolder(false); });
    content()->addLayout(first);
    m_secondFolder = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    m_secondFolder->setObjectName(QStringLiteral("secondFolder"));
    content()->addSpacing(theme::space::Small);
    content()->addWidget(m_secondFolder);
    auto *second = new Flow(theme::space::Small, theme::space::Small);
    connect(button(tr("Choose a folder on a second drive"), "chooseSecond", second), &QPushButton::clicked, this,
            [this] { chooseFolder(true); });
    m_noSecond = button(tr("Use no second drive"), "noSecond", second);
    connect(m_noSecond, &QPushButton::clicked, this, [this] {
        set([](auto &settings) { settings.secondFolder.clear(); });
        goToField(QStringLiteral("chooseSecond"));
    });
    content()->addLayout(second);
    m_keep = new QuietBox(this);
    m_keep->setObjectName(QStringLiteral("keep"));
    addLabelled(content(), tr("How long backups are kept"), m_keep,
                tr("The newest of each day, week and month. The newest of all is always kept."));
    connect(m_keep, &QComboBox::activated, this, [this](int index) {
        if (index < int(std::size(Policies)))
            set([index](auto &settings) { settings.keep = Policies[index]; });
    });
    m_until = paragraph({}, theme::Role::SecondaryText, theme::Type::Body, this);
    m_until->setObjectName(QStringLiteral("until"));
    content()->addWidget(m_until);
}

void BackupsPage::load()
{
    if (!m_step->isRunning())
        m_said->hide();
    showState();
    showFiles();
}

void BackupsPage::leave()
{
    if (!m_step->isRunning())
        m_said->hide();
}

void BackupsPage::set(const std::function<void(session::BackupSettings &)> &change)
{
    session::BackupSettings settings = session().backupSettings();
    change(settings);
    session().setBackupSettings(settings);
}

void BackupsPage::showState()
{
    if (!session().isOpen())
        return;
    const session::BackupSettings &settings = session().backupSettings();
    const session::BackupState &state = session().backupState();
    const bool isOld = state.last.isNull() || ukDate(state.last).daysTo(session().today()) > 1;
    QStringList sentences;
    if (state.last.isNull())
        sentences << tr("There is no backup of this store yet.");
    else
        sentences << tr("The last backup was made %1, and checked.").arg(agoWords(state.last, session().now()));
    if (state.failure)
        sentences << tr("The last try did not make one. %1").arg(backupTrouble(*state.failure));
    if (!settings.isOn)
        sentences << tr("Nothing is backed up by itself: that is switched off below.");
    else if (state.last.isNull() && !session().isReadOnly() && !state.failure)
        sentences << tr("One is made by itself a minute after the store is opened.");
    if (session().isReadOnly())
        sentences << tr("The store is open to read only, so no backup is made.");
    const bool isDue = isOld || state.failure || !settings.isOn;
    Note *shown = isDue ? m_due : m_recent;
    shown->setText(sentences.join(QLatin1Char(' ')));
    m_due->setVisible(isDue);
    m_recent->setVisible(!isDue);
    if (settings.secondFolder.isEmpty())
        m_second->setText(tr("There is no copy on a second drive. A drive that is kept elsewhere helps when "
                             "the computer is lost."));
    else if (state.secondFailure)
        m_second->setText(tr("On the second drive: %1").arg(backupTrouble(*state.secondFailure)));
    else if (state.lastOnSecond.isNull())
        m_second->setText(tr("On the second drive there is no backup yet."));
    else
        m_second->setText(tr("On the second drive the last one was made %1.").arg(agoWords(state.lastOnSecond, session().now())));

    m_daily->blockSignals(true);
    m_daily->setChecked(settings.isOn);
    m_daily->blockSignals(false);
    m_folder->setText(tr("Backups go to: %1").arg(QDir::toNativeSeparators(session::backupFolder(settings, session().storePath()))));
    m_secondFolder->setText(settings.secondFolder.isEmpty()
                                ? tr("No second drive is chosen.")
                                : tr("The same backups go to: %1").arg(QDir::toNativeSeparators(settings.secondFolder)));
    m_noSecond->setVisible(!settings.secondFolder.isEmpty());
    m_keep->clear();
    m_keep->addItems({tr("A week"), tr("About a month"), tr("Half a year"), tr("A year")});
    const auto *policy = std::find(std::begin(Policies), std::end(Policies), settings.keep);
    if (policy == std::end(Policies))
        m_keep->addItem(tr("%1 days, %2 weeks, %3 months").arg(settings.keep.days).arg(settings.keep.weeks).arg(settings.keep.months));
    m_keep->setCurrentIndex(int(policy - std::begin(Policies)));
    m_until->setText(state.lastDay.isValid()
                         ? tr("A case that is deleted today is gone from the last of these backups after %1. Copies that "
                              "were saved elsewhere keep it.")
                               .arg(inWords(state.lastDay))
                         : QString());
    m_until->setVisible(state.lastDay.isValid());
    for (const char *name : {"backUpNow", "daily", "chooseFolder", "chooseSecond", "noSecond", "keep"})
        if (auto *control = findChild<QWidget *>(QLatin1String(name)))
            control->setEnabled(!session().isReadOnly() && !m_step->isRunning());
}

void BackupsPage::showFiles()
{
    if (!session().isOpen())
        return;
    m_files = session().backupFiles(session().storePath());
    std::vector<QStringList> rows;
    for (const store::backups::File &file : m_files)
        rows.push_back({inWords(file.at), QDir::toNativeSeparators(QFileInfo(file.path).absolutePath())});
    m_none->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_restore->setEnabled(!rows.empty());
    m_table->show({{tr("Made"), 30}, {tr("Where"), 70}}, rows);
}

void BackupsPage::proceed()
{
    if (m_step->isRunning() || session().isReadOnly() || !session().isOpen())
        return;
    m_said->hide();
    m_step->begin(tr("Backing up, and reading the backup back"));
    showState();
    session().backUpNow(this, [this](const Result<session::BackupState> &made) {
        m_step->end();
        showState();
        QString sentence = made ? tr("Backed up and checked. The backup opens with the passphrase of today.") : backupTrouble(made.error());
        if (made && made->secondFailure)
            sentence += QLatin1Char(' ') + tr("Not on the second drive: %1").arg(backupTrouble(*made->secondFailure));
        if (isVisible())
            m_said->say(sentence);
    });
}

void BackupsPage::chooseFolder(bool second)
{
    const session::BackupSettings &now = session().backupSettings();
    const QString start = second && !now.secondFolder.isEmpty()
                              ? now.secondFolder
                              : QFileInfo(session::backupFolder(now, session().storePath())).absolutePath();
    const QString chosen =
        QFileDialog::getExistingDirectory(this, second ? tr("Choose a folder on a second drive") : tr("Choose another folder"), start,
                                          QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (chosen.isEmpty() || !session().isOpen())
        return;
    set([&](session::BackupSettings &settings) { (second ? settings.secondFolder : settings.folder) = chosen; });
    m_said->say(tr("Kept. The next backup goes there too; backups made before stay where they are."));
}

void BackupsPage::saveCopy()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy elsewhere"), session().backupPath(), tr("Stores (*.store)"),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty() || !session().isOpen())
        return;
    m_step->begin(tr("Saving a copy, and reading it back"));
    session().backUp(path, this, [this](const Result<void> &result) {
        m_step->end();
        m_said->say(result ? tr("Saved and checked. The copy opens with the passphrase of today. Nothing removes it by itself.")
                           : backupTrouble(result.error()));
    });
}

void BackupsPage::restoreChosen()
{
    const int row = m_table->currentRow();
    if (row >= 0 && row < int(m_files.size()))
        Q_EMIT navigateRequested(QStringLiteral("restore-backup"), m_files[size_t(row)].path);
}

}  // namespace holdfast::ui
