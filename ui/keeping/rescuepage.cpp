// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keeping/rescuepage.h"

#include "core/crypto/secret.h"
#include "ui/errortext.h"
#include "ui/gatepages.h"
#include "ui/keeping/keepingwords.h"
#include "ui/recoverysheet.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {

/// A name beside the damaged store that nothing has yet.
QString freshPath(const QString &damaged)
{
    const QFileInfo info(damaged);
    for (int number = 1;; ++number) {
        const QString name =
            number == 1 ? QStringLiteral("%1 rescued.store") : QStringLiteral("%1 rescued %2.store").arg(QStringLiteral("%1")).arg(number);
        const QString path = info.absoluteDir().filePath(name.arg(info.completeBaseName()));
        if (!QFileInfo::exists(path))
            return path;
    }
}

}  // namespace

RescuePage::RescuePage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Take out what can still be read"), {}, session, parent)
{
    m_said = new Said(this);
    content()->addWidget(m_said);
    m_more = new Note({}, Note::Kind::Warning, this);
    m_more->setObjectName(QStringLiteral("more"));
    content()->addWidget(m_more);
    m_ask = new QWidget(this);
    QVBoxLayout *column = columnIn(m_ask);
    m_which = paragraph({}, theme::Role::Text, theme::Type::Body, m_ask);
    m_which->setObjectName(QStringLiteral("which"));
    column->addWidget(m_which);
    column->addWidget(
        paragraph(tr("What still proves to be yours goes into a new store with the same passphrase and a new recovery code. The "
                     "damaged file is only read and stays as it is."),
                  theme::Role::Text, theme::Type::Body, m_ask));
    auto *other = new QPushButton(tr("Choose another file"), m_ask);
    other->setObjectName(QStringLiteral("chooseFile"));
    column->addWidget(other, 0, Qt::AlignLeft);
    m_path = new QLineEdit(m_ask);
    m_path->setObjectName(QStringLiteral("newPath"));
    addLabelled(column, tr("Where the new store goes"), m_path);
    m_secret = new PassphraseLine(tr("Passphrase of the damaged store"), {}, m_ask);
    column->addWidget(m_secret);
    content()->addWidget(m_ask);
    m_step = new StepBar(session, this);
    content()->addWidget(m_step);
    m_sheet = new RecoverySheet(session, this);
    content()->addWidget(m_sheet);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("back"));
    commands()->insertWidget(1, m_back);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_at == Sheet)
            m_sheet->goBack();
        else
            Q_EMIT navigateRequested(QStringLiteral("back"), {});
    });
    connect(other, &QPushButton::clicked, this, &RescuePage::chooseFile);
    connect(m_secret, &PassphraseLine::entered, this, &RescuePage::proceed);
    connect(m_sheet, &RecoverySheet::stepChanged, this, [this] { show(Sheet); });
    connect(m_sheet, &RecoverySheet::settled, this, [this] { Q_EMIT continueRequested(); });
    show(Ask);
}

void RescuePage::load()
{
    if (m_at != Ask)
        return;
    m_damaged = session().storePath();
    m_which->setText(tr("The damaged store: %1").arg(QDir::toNativeSeparators(m_damaged)));
    m_path->setText(QDir::toNativeSeparators(freshPath(m_damaged)));
}

void RescuePage::leave()
{
    // Out of sight is gone: a code that was not proved is made anew after the next unlocking.
    m_secret->clear();
    m_sheet->wipe();
    crypto::wipe(m_code);
}

void RescuePage::show(Step step)
{
    m_at = step;
    m_ask->setVisible(step == Ask);
    m_said->setVisible(step == Found);
    m_more->setVisible(step == Found && !m_more->text().isEmpty());
    m_sheet->setVisible(step == Sheet);
    const bool isProof = step == Sheet && m_sheet->isProving();
    m_back->setVisible(step == Ask || isProof);
    continueButton()->setVisible(step != Working);
    setHeading(step == Found   ? tr("What was taken out")
               : step == Sheet ? (isProof ? tr("Proof of the sheet") : tr("Recovery sheet"))
                               : tr("Take out what can still be read"));
    setContinueText(step == Ask ? tr("Take it out") : tr("Continue"));
    showProblems({});
    if (step == Sheet && !isProof && isVisible())
        focusHeading();
}

void RescuePage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose another file"), QFileInfo(m_damaged).absolutePath(),
                                     tr("Stores and backups (*.store *.backup);;All files (*)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    m_damaged = path;
    m_which->setText(tr("The damaged store: %1").arg(QDir::toNativeSeparators(m_damaged)));
    m_path->setText(QDir::toNativeSeparators(freshPath(m_damaged)));
}

void RescuePage::proceed()
{
    switch (m_at) {
    case Ask: return begin();
    case Working: return;
    case Found:
        m_sheet->start(m_code);
        crypto::wipe(m_code);
        return;
    case Sheet:
        if (const auto found = m_sheet->proceed(); !found.empty())
            showProblems(found);
        return;
    }
}

void RescuePage::begin()
{
    const QString to = QDir::fromNativeSeparators(m_path->text().trimmed());
    std::vector<Problem> found;
    if (to.isEmpty() || !QFileInfo(to).absoluteDir().exists())
        found.push_back({tr("Choose a folder that is there for the new store"), QStringLiteral("newPath")});
    else if (QFileInfo::exists(to))
        found.push_back({errorText({ErrorCode::Exists, {}}), QStringLiteral("newPath")});
    if (m_secret->text().isEmpty())
        found.push_back({tr("Enter the passphrase of the damaged store"), QStringLiteral("passphrase")});
    showProblems(found);
    if (!found.empty())
        return;
    const QString secret = m_secret->text();
    m_secret->clear();
    show(Working);
    m_step->begin(tr("Taking out what can be read"));
    session().salvageStore(m_damaged, to, secret, this, [this](const Result<session::Session::Rescued> &rescued) { finished(rescued); });
}

void RescuePage::finished(const Result<session::Session::Rescued> &rescued)
{
    m_step->end();
    if (!rescued) {
        show(Ask);
        QString sentence;
        switch (rescued.error().code) {
        case ErrorCode::WrongKey: sentence = tr("That passphrase does not open the damaged store."); break;
        case ErrorCode::Damaged: sentence = tr("Not even a key can be read in this file. Put a backup back, or try a backup here."); break;
        case ErrorCode::Cancelled: sentence = tr("Stopped. No new store was made."); break;
        default: sentence = errorText(rescued.error());
        }
        return showProblems({{sentence, QStringLiteral("passphrase")}});
    }
    const store::Salvaged &found = rescued->found;
    m_code = rescued->recoveryCode;
    m_more->setText(found.isComplete
                        ? QString()
                        : tr("Not everything could be read: %1 gave nothing, and more may be missing than can be counted. Compare "
                             "with the last backup before you rely on this store.")
                              .arg(counted(found.unreadable, tr("1 part"), tr("%1 parts"))));
    show(Found);
    QString sentence = found.records == 0 ? tr("No case could be taken out. Put a backup back instead.")
                                          : tr("%1 with %2 came out.")
                                                .arg(counted(found.records, tr("1 case"), tr("%1 cases")),
                                                     counted(found.revisions, tr("1 version"), tr("%1 versions")));
    if (found.drafts > 0)
        sentence += QLatin1Char(' ') + counted(found.drafts, tr("1 of them is a draft."), tr("%1 drafts are among them."));
    m_said->setAccessibleDescription(m_more->text());
    m_said->say(sentence + QLatin1Char(' ') + tr("The new store is open. Next comes its recovery sheet."));
}

}  // namespace holdfast::ui
