// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keeping/exportpage.h"

#include "core/crypto/passphrase.h"
#include "ui/errortext.h"
#include "ui/fields.h"
#include "ui/gatepages.h"
#include "ui/keeping/keepingwords.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {

QString unpackTrouble(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongKey: return ExportPage::tr("That passphrase does not open this file. Check it and try again.");
    case ErrorCode::Exists: return ExportPage::tr("The folder holds something already. Choose an empty one.");
    case ErrorCode::NotACaseFile: return ExportPage::tr("This is not a file that Holdfast saved from a whole store.");
    case ErrorCode::Damaged:
    case ErrorCode::Tampered:
        return ExportPage::tr("The file is damaged or was altered. What is in the folder is not all of it; do not rely on it.");
    case ErrorCode::Cancelled: return ExportPage::tr("Stopped. Delete what is in the folder already.");
    default: return backupTrouble(error);
    }
}

}  // namespace

ExportPage::ExportPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Take everything out"),
           tr("Every case, your private notes and the journal, in a documented format that needs no Holdfast to be read. For moving to "
              "another program or for keeping; to share a case, make a document of it."),
           session, parent)
{
    m_said = new Said(this);
    content()->addWidget(m_said);
    m_step = new StepBar(session, this);
    content()->addWidget(m_step);
    content()->addWidget(new Heading(tr("One encrypted file"), 2, this));
    m_secret = new PassphraseLine(tr("A passphrase for this file"),
                                  tr("12 characters or more. Five random words are good. Nobody can open the file without it."), this);
    content()->addWidget(m_secret);
    auto *save = new QPushButton(tr("Save as one encrypted file"), this);
    save->setObjectName(QStringLiteral("saveArchive"));
    theme::setPrimary(save);
    content()->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &ExportPage::proceed);

    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("Plain files"), 2, this));
    content()->addWidget(
        paragraph(tr("Each case as data and as a PDF of its newest assessment. The PDF leaves out what every copy leaves out."),
                  theme::Role::Text, theme::Type::Body, this));
    m_plain =
        new Tick(tr("These files are not encrypted. Whoever has the folder can read every case; I keep it as safe as the store"), this);
    m_plain->setObjectName(QStringLiteral("plain"));
    content()->addWidget(m_plain);
    auto *plain = new QPushButton(tr("Save as plain files"), this);
    plain->setObjectName(QStringLiteral("savePlain"));
    content()->addWidget(plain, 0, Qt::AlignLeft);
    connect(plain, &QPushButton::clicked, this, &ExportPage::savePlain);

    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("Open an encrypted file that was saved here"), 2, this));
    content()->addWidget(paragraph(tr("Puts what is in it into an empty folder as plain files. This store stays as it is."),
                                   theme::Role::Text, theme::Type::Body, this));
    m_key = new PassphraseLine(tr("The passphrase of that file"), tr("It was chosen when the file was saved."), this);
    m_key->line()->setObjectName(QStringLiteral("archivePassphrase"));
    content()->addWidget(m_key);
    m_unpackPlain =
        new Tick(tr("What comes out is not encrypted. Whoever has the folder can read every case; I keep it as safe as the store"), this);
    m_unpackPlain->setObjectName(QStringLiteral("unpackPlain"));
    content()->addWidget(m_unpackPlain);
    auto *open = new QPushButton(tr("Open an encrypted file"), this);
    open->setObjectName(QStringLiteral("openArchive"));
    content()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, &ExportPage::openArchive);
    continueButton()->hide();
}

void ExportPage::load()
{
    clear();
    if (!m_step->isRunning())
        m_said->hide();
}

void ExportPage::leave()
{
    clear();
}

void ExportPage::clear()
{
    m_secret->clear();
    m_key->clear();
    m_plain->setChecked(false);
    m_unpackPlain->setChecked(false);
}

void ExportPage::proceed()
{
    if (m_step->isRunning())
        return;
    const QString secret = m_secret->text();
    const bool isWeak = !crypto::passphraseStrength(secret).acceptable;
    m_secret->showProblem(isWeak ? errorText({ErrorCode::WeakPassphrase, {}}) : QString());
    showProblems(isWeak ? std::vector<Problem>{{errorText({ErrorCode::WeakPassphrase, {}}), QStringLiteral("passphrase")}}
                        : std::vector<Problem>());
    if (isWeak)
        return;
    const QString name = QStringLiteral("Everything %1.hfarchive").arg(session().today().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as one encrypted file"), QDir::home().filePath(name),
                                                      tr("Archives (*.hfarchive)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty() && session().isOpen())
        begin(path, secret);
}

void ExportPage::savePlain()
{
    if (m_step->isRunning())
        return;
    showProblems({});
    if (!m_plain->isChecked())
        return showProblems({{tr("Tick that the files are not encrypted"), QStringLiteral("plain")}});
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose an empty folder"), QDir::homePath(),
                                                             QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (!folder.isEmpty() && session().isOpen())
        begin(folder, std::nullopt);
}

void ExportPage::begin(const QString &path, const std::optional<QString> &passphrase)
{
    m_said->hide();
    clear();
    m_step->begin(tr("Taking everything out"));
    const bool isPlain = !passphrase;
    session().takeEverythingOut(path, passphrase, this, [this, path, isPlain](const Result<quint64> &files) {
        m_step->end();
        QString sentence;
        if (files)
            sentence = (isPlain ? tr("%1 are in the folder %2, not encrypted. The journal keeps that.")
                                : tr("%1 are in %2, encrypted. The journal keeps that."))
                           .arg(counted(*files, tr("1 file"), tr("%1 files")), QFileInfo(path).fileName());
        else if (files.error().code == ErrorCode::Exists)
            sentence = isPlain ? tr("The folder holds something already. Choose an empty one.") : errorText(files.error());
        else if (files.error().code == ErrorCode::Cancelled)
            sentence = isPlain ? tr("Stopped. Delete what is in the folder already.") : errorText(files.error());
        else
            sentence = backupTrouble(files.error());
        m_said->say(sentence);
    });
}

void ExportPage::openArchive()
{
    if (m_step->isRunning())
        return;
    const QString secret = m_key->text();
    m_key->showProblem(secret.isEmpty() ? tr("Type the passphrase of the file") : QString());
    std::vector<Problem> problems;
    if (secret.isEmpty())
        problems.push_back({tr("Type the passphrase of the file"), QStringLiteral("archivePassphrase")});
    if (!m_unpackPlain->isChecked())
        problems.push_back({tr("Tick that what comes out is not encrypted"), QStringLiteral("unpackPlain")});
    showProblems(problems);
    if (!problems.empty())
        return;
    const QString path = QFileDialog::getOpenFileName(this, tr("Open an encrypted file"), QDir::homePath(), tr("Archives (*.hfarchive)"),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose an empty folder"), QDir::homePath(),
                                                             QFileDialog::ShowDirsOnly | QFileDialog::DontUseNativeDialog);
    if (folder.isEmpty() || !session().isOpen())
        return;
    m_said->hide();
    clear();
    m_step->begin(tr("Opening the encrypted file"));
    session().unpackArchive(path, secret, folder, this, [this, folder](const Result<quint64> &files) {
        m_step->end();
        m_said->say(files ? tr("%1 are in the folder %2, not encrypted.")
                                .arg(counted(*files, tr("1 file"), tr("%1 files")), QFileInfo(folder).fileName())
                          : unpackTrouble(files.error()));
    });
}

}  // namespace holdfast::ui
