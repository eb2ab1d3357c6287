// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keeping/restorepage.h"

#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/fields.h"
#include "ui/gatepages.h"
#include "ui/history/wordtable.h"
#include "ui/keeping/keepingwords.h"
#include "ui/labelled.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

namespace {
constexpr int MostNamed = 12;
}

RestorePage::RestorePage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Put a backup back"), {}, session, parent)
{
    m_said = new Said(this);
    content()->addWidget(m_said);
    m_ask = new QWidget(this);
    QVBoxLayout *column = columnIn(m_ask);
    m_none = paragraph(tr("No backup was found beside this store. Choose its file."), theme::Role::Text, theme::Type::Body, m_ask);
    column->addWidget(m_none);
    m_table = new WordTable(tr("Backups there are"), m_ask);
    m_table->setObjectName(QStringLiteral("backups"));
    column->addWidget(m_table);
    auto *other = new QPushButton(tr("Choose a file"), m_ask);
    other->setObjectName(QStringLiteral("chooseFile"));
    column->addWidget(other, 0, Qt::AlignLeft);
    m_which = paragraph({}, theme::Role::Text, theme::Type::RowLabel, m_ask);
    m_which->setObjectName(QStringLiteral("which"));
    column->addSpacing(theme::space::Small);
    column->addWidget(m_which);
    m_what = new Note({}, Note::Kind::Warning, m_ask);
    m_what->setObjectName(QStringLiteral("what"));
    column->addWidget(m_what);
    m_secret = new PassphraseLine(tr("Passphrase of the backup"), tr("The one that was current when the backup was made."), m_ask);
    column->addWidget(m_secret);
    m_reason = new QLineEdit(m_ask);
    m_reason->setObjectName(QStringLiteral("reason"));
    addLabelled(column, tr("Why it is put back"), m_reason, tr("Kept in the store's journal. Name nobody here."));
    m_sure = new Tick(tr("This backup takes the place of the store"), m_ask);
    m_sure->setObjectName(QStringLiteral("sure"));
    column->addWidget(m_sure);
    content()->addWidget(m_ask);
    m_step = new StepBar(session, this);
    content()->addWidget(m_step);

    setContinueText(tr("Put it back"));
    theme::setPrimary(continueButton(), false);
    m_back = new QPushButton(tr("Leave everything as it is"), this);
    m_back->setObjectName(QStringLiteral("back"));
    commands()->insertWidget(1, m_back);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("back"), {}); });
    connect(other, &QPushButton::clicked, this, &RestorePage::chooseFile);
    connect(m_table, &WordTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < int(m_files.size()))
            choose(m_files[size_t(row)]);
    });
}

void RestorePage::load()
{
    m_target = session().storePath();
    m_isOpen = session().isOpen();
    m_known.clear();
    for (const session::CaseEntry &entry : session().cases())
        m_known.emplace_back(entry.summary.reference, entry.summary.changed);
    std::sort(m_known.begin(), m_known.end());
    m_chosen = {};
    showFiles();
    choose(m_files.empty() ? store::backups::File() : m_files.front());
}

void RestorePage::showFiles()
{
    m_files = session().backupFiles(m_target);
    std::vector<QStringList> rows;
    for (const store::backups::File &file : m_files)
        rows.push_back({inWords(file.at), QDir::toNativeSeparators(QFileInfo(file.path).absolutePath())});
    m_none->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_table->show({{tr("Made"), 30}, {tr("Where"), 70}}, rows);
}

bool RestorePage::goToField(const QString &field)
{
    for (size_t i = 0; i < m_files.size(); ++i)
        if (m_files[i].path == field) {
            m_table->setCurrentRow(int(i));
            choose(m_files[i]);
        }
    return field.contains(QLatin1Char('/')) ? false : Page::goToField(field);
}

void RestorePage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a file"), QFileInfo(m_target).absolutePath(),
                                     tr("Backups and stores (*.backup *.store);;All files (*)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    choose({path, QFileInfo(path).lastModified().toUTC()});
    goToField(QStringLiteral("passphrase"));
}

void RestorePage::choose(const store::backups::File &file)
{
    m_chosen = file;
    m_sure->setChecked(false);
    const bool isChosen = !file.path.isEmpty();
    m_which->setText(isChosen ? tr("Chosen: the backup of %1, %2").arg(inWords(file.at), QDir::toNativeSeparators(file.path)) : QString());
    m_which->setVisible(isChosen);
    m_what->setVisible(isChosen);
    if (!isChosen)
        return;
    QStringList sentences;
    const QFileInfo target(m_target);
    if (target.exists())
        sentences
            << tr("It takes the place of the store \u201c%1\u201d, last written %2. That store is not erased: it is kept beside it under "
                  "another name.")
                   .arg(target.completeBaseName(), agoWords(target.lastModified(), session().now()));
    else
        sentences << tr("The store \u201c%1\u201d is not where it was; the backup goes there.").arg(target.completeBaseName());
    QStringList newer;
    for (const auto &[reference, changed] : m_known)
        if (changed > file.at)
            newer << reference;
    const qsizetype more = newer.size() - MostNamed;
    const QString named = newer.mid(0, MostNamed).join(QStringLiteral(", "));
    if (!m_isOpen)
        sentences << tr("Everything recorded after %1 is not in it. The store is locked, so which cases that concerns cannot be said here.")
                         .arg(inWords(file.at));
    else if (newer.isEmpty())
        sentences << tr("No case in the store was changed after this backup was made. What was deleted since is in it again.");
    else
        sentences << tr("What was recorded after %1 is not in it. Changed since, or new: %2.")
                         .arg(inWords(file.at), more > 0 ? tr("%1 and %2 more").arg(named).arg(more) : named);
    m_what->setText(sentences.join(QStringLiteral("\n\n")));
}

void RestorePage::leave()
{
    m_secret->clear();
}

std::vector<Problem> RestorePage::missing() const
{
    std::vector<Problem> found;
    if (m_chosen.path.isEmpty())
        found.push_back({tr("Choose a backup"), QStringLiteral("chooseFile")});
    if (m_secret->text().isEmpty())
        found.push_back({tr("Enter the passphrase of the backup"), QStringLiteral("passphrase")});
    if (m_reason->text().trimmed().isEmpty())
        found.push_back({tr("Enter why it is put back"), QStringLiteral("reason")});
    if (!m_sure->isChecked())
        found.push_back({tr("Tick that this backup takes the place of the store"), QStringLiteral("sure")});
    return found;
}

void RestorePage::proceed()
{
    if (m_step->isRunning())
        return;
    if (m_isDone) {
        Q_EMIT continueRequested();
        return;
    }
    const auto found = missing();
    showProblems(found);
    if (!found.empty())
        return;
    m_said->hide();
    m_ask->hide();
    m_back->hide();
    continueButton()->hide();
    m_step->begin(tr("Reading the backup, every byte of it, before it takes its place"));
    session().restoreBackup(m_chosen.path, m_target, m_secret->text(), m_reason->text().trimmed(), this,
                            [this](const Result<QString> &replaced) { finished(replaced); });
    m_secret->clear();
}

void RestorePage::finished(const Result<QString> &replaced)
{
    m_step->end();
    continueButton()->show();
    if (replaced) {
        m_isDone = true;
        setHeading(tr("The backup is in place"));
        setContinueText(tr("Go to the cases"));
        theme::setPrimary(continueButton());
        QString sentence = tr("The store is as it was at %1.").arg(inWords(m_chosen.at));
        if (!replaced->isEmpty())
            sentence +=
                QLatin1Char(' ') + tr("What it replaced is kept, sealed as before, as: %1").arg(QDir::toNativeSeparators(*replaced));
        m_said->say(sentence);
        return;
    }
    m_ask->show();
    m_back->show();
    m_sure->setChecked(false);
    const bool wasKey = replaced.error().code == ErrorCode::WrongKey;
    QString sentence;
    switch (replaced.error().code) {
    case ErrorCode::WrongKey: sentence = tr("That passphrase does not open this backup."); break;
    case ErrorCode::Tampered:
    case ErrorCode::Damaged: sentence = tr("This backup cannot be read whole, or was altered. Choose another one."); break;
    case ErrorCode::NotFound: sentence = tr("This backup is not there any more. Choose another one."); break;
    case ErrorCode::DiskFull: sentence = tr("There is no room for it on the drive of the store. Free some room, then try again."); break;
    case ErrorCode::Cancelled: sentence = tr("Stopped."); break;
    default: sentence = errorText(replaced.error());
    }
    showProblems({{tr("%1 Nothing was changed; the store is locked.").arg(sentence),
                   wasKey ? QStringLiteral("passphrase") : QStringLiteral("chooseFile")}});
}

}  // namespace holdfast::ui
