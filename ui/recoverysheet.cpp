// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/recoverysheet.h"

#include "core/crypto/secret.h"
#include "core/report/documents.h"
#include "core/report/layout.h"
#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/flow.h"
#include "ui/paper.h"
#include "ui/scaling.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Small);
    return column;
}

}  // namespace

RecoverySheet::RecoverySheet(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    QVBoxLayout *column = columnOf(this);
    m_codeStep = buildCode();
    m_proofStep = buildProof();
    column->addWidget(m_codeStep);
    column->addWidget(m_proofStep);
}

QWidget *RecoverySheet::buildCode()
{
    auto *step = new QWidget(this);
    QVBoxLayout *column = columnOf(step);
    column->addWidget(
        paragraph(tr("This recovery code opens the store when the passphrase is forgotten. Print it, or copy it by hand, and keep it "
                     "locked away. It is shown only now."),
                  theme::Role::Text, theme::Type::Body, step));
    auto *frame = new QFrame(step);
    frame->setFrameShape(QFrame::StyledPanel);
    theme::setFill(frame, theme::Role::Surface);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(theme::space::Field, theme::space::Medium, theme::space::Field, theme::space::Medium);
    m_code = paragraph({}, theme::Role::Text, theme::Type::Section, frame);
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    inside->addWidget(m_code);
    column->addWidget(frame);
    auto *commands = new Flow(theme::space::Small, theme::space::Small);
    auto *print = new QPushButton(tr("Print recovery sheet"), step);
    print->setObjectName(QStringLiteral("printSheet"));
    auto *save = new QPushButton(tr("Save the sheet as a text file"), step);
    save->setObjectName(QStringLiteral("saveSheet"));
    commands->addWidget(print);
    commands->addWidget(save);
    column->addLayout(commands);
    m_saidWhere = paragraph({}, theme::Role::SecondaryText, theme::Type::Body, step);
    m_saidWhere->hide();
    column->addWidget(m_saidWhere);
    column->addSpacing(theme::space::Small);
    m_kept = new QCheckBox(tr("I have put the sheet somewhere locked"), step);
    m_kept->setObjectName(QStringLiteral("kept"));
    column->addWidget(m_kept);
    m_without = new QCheckBox(tr("I go on without a sheet; if the passphrase is lost, so are the records"), step);
    m_without->setObjectName(QStringLiteral("without"));
    column->addWidget(m_without);
    connect(m_kept, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_without->setChecked(false);
    });
    connect(m_without, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            m_kept->setChecked(false);
    });
    connect(print, &QPushButton::clicked, this, &RecoverySheet::print);
    connect(save, &QPushButton::clicked, this, &RecoverySheet::saveSheet);
    return step;
}

QWidget *RecoverySheet::buildProof()
{
    auto *step = new QWidget(this);
    QVBoxLayout *column = columnOf(step);
    m_group = new QLineEdit(step);
    m_group->setObjectName(QStringLiteral("lastGroup"));
    m_groupPlace =
        addLabelled(column, tr("Type the last group from the sheet"), m_group, tr("Four letters or digits, at the end of the code."));
    sizeWithText(m_group, [this] { m_group->setMaximumWidth(theme::scaled(160)); });
    return step;
}

void RecoverySheet::start(const QString &code)
{
    m_recovery = code;
    m_code->setText(code);
    // A screen reader spells groups better without the hyphens run together.
    m_code->setAccessibleName(tr("Recovery code: %1").arg(QString(code).replace(QLatin1Char('-'), QLatin1Char(' '))));
    m_kept->setChecked(false);
    m_without->setChecked(false);
    m_saidWhere->hide();
    settle(true);
    show(false);
}

void RecoverySheet::show(bool proving)
{
    m_isProving = proving;
    m_codeStep->setVisible(!proving);
    m_proofStep->setVisible(proving);
    m_group->clear();
    showProblem(m_groupPlace, m_group, {});
    Q_EMIT stepChanged();
    if (proving)
        m_group->setFocus(Qt::OtherFocusReason);
}

void RecoverySheet::goBack()
{
    show(false);
}

std::vector<Problem> RecoverySheet::proceed()
{
    if (!m_isProving && m_without->isChecked()) {
        m_session.noteExport(QStringLiteral("recovery-sheet-declined"), {}, {}, {});
        settle(false);
        Q_EMIT settled();
        return {};
    }
    if (!m_isProving) {
        if (!m_kept->isChecked())
            return {{tr("Tick that the sheet is somewhere locked, or that you go on without one"), QStringLiteral("kept")}};
        show(true);
        return {};
    }
    if (m_group->text().trimmed().toUpper() != m_recovery.section(QLatin1Char('-'), -1)) {
        const QString problem = tr("This is not the last group. Compare it with the sheet, or go back to see the code again.");
        showProblem(m_groupPlace, m_group, problem);
        return {{problem, QStringLiteral("lastGroup")}};
    }
    settle(false);
    Q_EMIT settled();
    return {};
}

void RecoverySheet::settle(bool owed)
{
    session::Practice practice = m_session.practice();
    practice.sheetOwed = owed;
    m_session.setPractice(practice);
    if (!owed)
        wipe();
}

void RecoverySheet::wipe()
{
    crypto::wipe(m_recovery);
    m_code->clear();
    m_code->setAccessibleName({});
    m_group->clear();
}

QString RecoverySheet::storeLabel() const
{
    return QFileInfo(m_session.storePath()).completeBaseName();
}

QString RecoverySheet::sheetText() const
{
    return tr("Recovery sheet\n\nStore: %1\nMade on: %2\n\nRecovery code:\n\n%3\n\nWhoever has this sheet and the store can open it. Keep "
              "it locked "
              "away, apart from the computer.\n")
        .arg(storeLabel(), inWords(m_session.today()), m_recovery);
}

void RecoverySheet::print()
{
    const QString sentence = printPages(
        report::layOut(report::recoverySheet(storeLabel(), m_recovery, m_session.today(), m_session.pack())), tr("Recovery sheet"), this);
    if (sentence.isEmpty())
        return;
    m_saidWhere->setText(sentence);
    m_saidWhere->show();
    m_kept->setAccessibleDescription(sentence);
    m_kept->setFocus(Qt::OtherFocusReason);
}

void RecoverySheet::saveSheet()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the recovery sheet"), QDir::home().filePath(QStringLiteral("Recovery sheet.txt")),
                                     tr("Text files (*.txt)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(sheetText().toUtf8()) > 0 && file.commit();
    m_saidWhere->setText(done ? tr("Saved, not encrypted. Move it to a locked place away from this computer, then delete it here.")
                              : errorText({ErrorCode::ReadOnly, {}}));
    m_saidWhere->show();
    m_kept->setAccessibleDescription(m_saidWhere->text());
    m_kept->setFocus(Qt::OtherFocusReason);
}

RecoverySheetPage::RecoverySheetPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Recovery sheet"), {}, session, parent)
{
    m_ask = new QWidget(this);
    QVBoxLayout *column = columnOf(m_ask);
    m_why = new Note({}, Note::Kind::Information, m_ask);
    m_why->setObjectName(QStringLiteral("why"));
    column->addWidget(m_why);
    column->addWidget(
        paragraph(tr("A new code takes the place of the old one: a sheet made before no longer opens this store. Backups made "
                     "before today still open with the old sheet, so keep it while you keep them."),
                  theme::Role::Text, theme::Type::Body, m_ask));
    content()->addWidget(m_ask);
    m_sheet = new RecoverySheet(session, this);
    content()->addWidget(m_sheet);
    m_done = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    content()->addWidget(m_done);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("back"));
    m_notNow = new QPushButton(tr("Not now"), this);
    m_notNow->setObjectName(QStringLiteral("notNow"));
    commands()->insertWidget(1, m_back);
    commands()->insertWidget(2, m_notNow);
    connect(m_back, &QPushButton::clicked, m_sheet, &RecoverySheet::goBack);
    connect(m_notNow, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("back"), {}); });
    connect(m_sheet, &RecoverySheet::settled, this, [this] { show(Done); });
    connect(m_sheet, &RecoverySheet::stepChanged, this, [this] { show(Sheet); });
    show(Ask);
}

void RecoverySheetPage::load()
{
    if (m_step != Sheet)
        show(Ask);
}

void RecoverySheetPage::leave()
{
    // Out of sight is gone: what was not proved is asked for again after the next unlocking.
    m_sheet->wipe();
    show(Ask);
}

void RecoverySheetPage::show(Step step)
{
    m_step = step;
    const bool isOwed = session().practice().sheetOwed;
    m_why->setText(isOwed
                       ? tr("Nobody has shown yet that the recovery sheet of this store is on paper. A code is shown only once, so a new "
                            "one has to be made.")
                       : tr("Nobody can open the store without its passphrase or its recovery sheet."));
    m_done->setText(tr("The sheet is settled. The new code opens this store from now on."));
    m_ask->setVisible(step == Ask);
    m_sheet->setVisible(step == Sheet);
    m_done->setVisible(step == Done);
    m_back->setVisible(step == Sheet && m_sheet->isProving());
    m_notNow->setVisible(step == Ask);
    setHeading(step == Sheet && m_sheet->isProving() ? tr("Proof of the sheet") : tr("Recovery sheet"));
    setContinueText(step == Ask ? tr("Make a new recovery code") : step == Done ? tr("Done") : tr("Continue"));
    showProblems({});
    if (isVisible() && !(step == Sheet && m_sheet->isProving()))
        focusHeading();
}

void RecoverySheetPage::proceed()
{
    if (!continueButton()->isEnabled())
        return;
    switch (m_step) {
    case Ask:
        continueButton()->setEnabled(false);
        session().renewRecoveryCode(this, [this](const Result<QString> &code) {
            continueButton()->setEnabled(true);
            if (!code)
                return showProblems({{errorText(code.error()), QStringLiteral("continue")}});
            m_sheet->start(*code);
        });
        return;
    case Sheet:
        if (const auto found = m_sheet->proceed(); !found.empty())
            showProblems(found);
        return;
    case Done: Q_EMIT navigateRequested(QStringLiteral("back"), {}); return;
    }
}

}  // namespace holdfast::ui
