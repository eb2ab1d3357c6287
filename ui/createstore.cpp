// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/createstore.h"

#include "core/crypto/passphrase.h"
#include "core/report/documents.h"
#include "core/report/layout.h"
#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/gatepages.h"
#include "ui/paper.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QStorageInfo>
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

bool isRemovable(const QString &folder)
{
    const QString root = QStorageInfo(folder).rootPath();
    return root.startsWith(QLatin1String("/media/")) || root.startsWith(QLatin1String("/run/media/")) ||
           root.startsWith(QLatin1String("/Volumes/"));
}

/// The nearest folder that is there already: what decides whether a new one can be made.
QFileInfo existingFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath())
        folder = QFileInfo(folder).absolutePath();
    return QFileInfo(folder);
}

}  // namespace

CreateStorePage::CreateStorePage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Make a store"), {}, session, parent)
{
    m_steps[Where] = buildWhere();
    m_steps[Passphrase] = buildPassphrase();
    m_steps[Sheet] = buildSheet();
    m_steps[Proof] = buildProof();
    for (QWidget *step : m_steps)
        content()->addWidget(step);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("back"));
    commands()->insertWidget(1, m_back);
    connect(m_back, &QPushButton::clicked, this, [this] { show(Step(m_step - 1)); });
}

QWidget *CreateStorePage::buildWhere()
{
    auto *step = new QWidget(this);
    QVBoxLayout *column = columnOf(step);
    column->addWidget(paragraph(tr("Everything you record is kept in one encrypted file, the store. It stays on this computer."),
                                theme::Role::Text, theme::Type::Body, step));
    auto *line = new QWidget(step);
    m_path = new QLineEdit(step);
    m_path->setObjectName(QStringLiteral("path"));
    m_pathPlace = addLabelled(column, tr("Where to keep it"), m_path, tr("Choose a name and a place that say nothing about a child."));
    delete line;
    auto *browse = new QPushButton(tr("Browse"), step);
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAccessibleName(tr("Browse for a place"));
    column->addWidget(browse, 0, Qt::AlignLeft);
    m_removable = new Note(tr("This is a removable drive. Check your employer allows it."), Note::Kind::Due, step);
    m_removable->hide();
    column->addWidget(m_removable);
    auto *open = new Link(tr("Open a store that exists already"), step);
    open->setObjectName(QStringLiteral("openExisting"));
    column->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &Link::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Open a store"), QFileInfo(m_path->text()).absolutePath(),
                                                          tr("Stores (*.store);;All files (*)"), nullptr, QFileDialog::DontUseNativeDialog);
        if (path.isEmpty())
            return;
        session().rememberStore(path);
        Q_EMIT navigateRequested(QStringLiteral("unlock"), {});
    });
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Where to keep the store"), m_path->text(), tr("Stores (*.store)"),
                                                          nullptr, QFileDialog::DontUseNativeDialog | QFileDialog::DontConfirmOverwrite);
        if (path.isEmpty())
            return;
        m_path->setText(QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".store") : path);
        judgePlace();
    });
    connect(m_path, &QLineEdit::textEdited, this, &CreateStorePage::judgePlace);
    return step;
}

QWidget *CreateStorePage::buildPassphrase()
{
    auto *step = new QWidget(this);
    QVBoxLayout *column = columnOf(step);
    m_passphrase = new PassphraseLine(tr("Choose a passphrase"),
                                      tr("Five random words or more; one can be made for you. Spaces are fine. You can paste."), step);
    column->addWidget(m_passphrase);
    m_strength = paragraph(tr("12 characters or more."), theme::Role::SecondaryText, theme::Type::Body, step);
    m_strength->setObjectName(QStringLiteral("strength"));
    column->addWidget(m_strength);
    auto *make = new QPushButton(tr("Make one for me"), step);
    make->setObjectName(QStringLiteral("makePassphrase"));
    column->addWidget(make, 0, Qt::AlignLeft);
    column->addWidget(
        new Note(tr("Nobody can open the store without this passphrase or the recovery sheet of the next step. If both are lost, the "
                    "records are lost."),
                 Note::Kind::Information, step));
    m_working = paragraph(tr("Making your store"), theme::Role::SecondaryText, theme::Type::Body, step);
    m_working->hide();
    column->addWidget(m_working);
    connect(make, &QPushButton::clicked, this, [this] {
        m_passphrase->line()->setText(crypto::generatePassphrase());
        m_passphrase->setShown(true);
        judgeStrength();
        m_passphrase->line()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_passphrase, &PassphraseLine::edited, this, &CreateStorePage::judgeStrength);
    connect(m_passphrase, &PassphraseLine::entered, this, &CreateStorePage::proceed);
    return step;
}

QWidget *CreateStorePage::buildSheet()
{
    auto *step = new QWidget(this);
    QVBoxLayout *column = columnOf(step);
    column->addWidget(
        paragraph(tr("This recovery code opens the store when the passphrase is forgotten. Print it, or copy it by hand, and keep it "
                     "locked away. It is shown only now."),
                  theme::Role::Text, theme::Type::Body, step));
    m_code = paragraph({}, theme::Role::Text, theme::Type::Section, step);
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_code->setAccessibleName(tr("Recovery code"));
    column->addWidget(m_code);
    auto *print = new QPushButton(tr("Print recovery sheet"), step);
    print->setObjectName(QStringLiteral("printSheet"));
    auto *save = new QPushButton(tr("Save the sheet as a text file"), step);
    save->setObjectName(QStringLiteral("saveSheet"));
    column->addWidget(print, 0, Qt::AlignLeft);
    column->addWidget(save, 0, Qt::AlignLeft);
    m_saidWhere = paragraph({}, theme::Role::SecondaryText, theme::Type::Body, step);
    m_saidWhere->hide();
    column->addWidget(m_saidWhere);
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
    connect(print, &QPushButton::clicked, this, &CreateStorePage::print);
    connect(save, &QPushButton::clicked, this, &CreateStorePage::saveSheet);
    return step;
}

QWidget *CreateStorePage::buildProof()
{
    auto *step = new QWidget(this);
    QVBoxLayout *column = columnOf(step);
    m_group = new QLineEdit(step);
    m_group->setObjectName(QStringLiteral("lastGroup"));
    m_groupPlace =
        addLabelled(column, tr("Type the last group from the sheet"), m_group, tr("Four letters or digits, at the end of the code."));
    connect(m_group, &QLineEdit::returnPressed, this, &CreateStorePage::proceed);
    return step;
}

void CreateStorePage::load()
{
    if (m_step > Passphrase)
        return;
    if (m_path->text().isEmpty()) {
        QString path = session().proposedStorePath();
        for (int i = 2; QFileInfo::exists(path); ++i)
            path = QFileInfo(session().proposedStorePath()).absolutePath() + QStringLiteral("/Holdfast %1.store").arg(i);
        m_path->setText(path);
    }
    show(Where);
}

void CreateStorePage::show(Step step)
{
    m_step = step;
    for (int i = 0; i < 4; ++i)
        m_steps[i]->setVisible(i == step);
    m_back->setVisible(step == Passphrase || step == Proof);
    const QString titles[] = {tr("Make a store, step 1 of 3: where to keep it"), tr("Make a store, step 2 of 3: passphrase"),
                              tr("Make a store, step 3 of 3: recovery sheet"), tr("Make a store, step 3 of 3: proof of the sheet")};
    setHeading(titles[step]);
    setContinueText(step == Proof ? tr("Finish") : tr("Continue"));
    showProblems({});
    focusHeading();
}

QString CreateStorePage::placeProblem() const
{
    const QString path = m_path->text().trimmed();
    if (path.isEmpty())
        return tr("Enter where to keep the store");
    if (QFileInfo::exists(path))
        return tr("There is a file with this name already. Choose another name, or open it instead.");
    if (!existingFolder(path).isWritable())
        return tr("This folder cannot be written to. Choose another folder.");
    return {};
}

void CreateStorePage::judgePlace()
{
    m_removable->setVisible(isRemovable(existingFolder(m_path->text()).absoluteFilePath()));
    showProblem(m_pathPlace, m_path, {});
}

void CreateStorePage::judgeStrength()
{
    using crypto::PassphraseReason;
    m_passphrase->showProblem({});
    switch (crypto::passphraseStrength(m_passphrase->text()).reason) {
    case PassphraseReason::None: m_strength->setText(tr("This passphrase is strong enough.")); return;
    case PassphraseReason::TooShort: m_strength->setText(tr("12 characters or more.")); return;
    case PassphraseReason::Common: m_strength->setText(tr("This passphrase is on a list of common passwords. Choose another.")); return;
    case PassphraseReason::Guessable:
        m_strength->setText(
            tr("A program would guess this early: it is made of words, dates or keys that belong together. Add words, or use one "
               "that is made for you."));
        return;
    }
}

void CreateStorePage::proceed()
{
    if (!continueButton()->isEnabled())
        return;
    switch (m_step) {
    case Where: {
        const QString problem = placeProblem();
        showProblem(m_pathPlace, m_path, problem);
        if (!problem.isEmpty())
            return showProblems({{problem, QStringLiteral("path")}});
        show(Passphrase);
        m_passphrase->line()->setFocus(Qt::OtherFocusReason);
        return;
    }
    case Passphrase: {
        judgeStrength();
        if (!crypto::passphraseStrength(m_passphrase->text()).acceptable) {
            m_passphrase->showProblem(m_strength->text());
            return showProblems({{m_strength->text(), QStringLiteral("passphrase")}});
        }
        return make();
    }
    case Sheet:
        if (m_without->isChecked()) {
            session().noteExport(QStringLiteral("recovery-sheet-declined"), {}, {}, {});
            return finish();
        }
        if (!m_kept->isChecked())
            return showProblems({{tr("Tick that the sheet is somewhere locked, or that you go on without one"), QStringLiteral("kept")}});
        show(Proof);
        m_group->clear();
        m_group->setFocus(Qt::OtherFocusReason);
        return;
    case Proof: {
        const QString typed = m_group->text().trimmed().toUpper();
        if (typed != m_recovery.section(QLatin1Char('-'), -1)) {
            const QString problem = tr("This is not the last group. Compare it with the sheet, or go back to see the code again.");
            showProblem(m_groupPlace, m_group, problem);
            return showProblems({{problem, QStringLiteral("lastGroup")}});
        }
        return finish();
    }
    }
}

void CreateStorePage::make()
{
    continueButton()->setEnabled(false);
    m_back->setEnabled(false);
    m_working->show();
    session().createStore(m_path->text().trimmed(), QFileInfo(m_path->text()).completeBaseName(), m_passphrase->text(), this,
                          [this](Result<QString> code) {
                              continueButton()->setEnabled(true);
                              m_back->setEnabled(true);
                              m_working->hide();
                              if (!code)
                                  return showProblems({{errorText(code.error()), QStringLiteral("passphrase")}});
                              m_passphrase->clear();
                              m_recovery = *code;
                              m_code->setText(m_recovery);
                              show(Sheet);
                          });
}

QString CreateStorePage::sheetText() const
{
    return tr("Recovery sheet\n\nStore: %1\nMade on: %2\n\nRecovery code:\n\n%3\n\nWhoever has this sheet and the store can open it. Keep "
              "it locked "
              "away, apart from the computer.\n")
        .arg(QFileInfo(session().storePath()).completeBaseName(), dateWords(session().today()), m_recovery);
}

void CreateStorePage::print()
{
    const QString label = QFileInfo(session().storePath()).completeBaseName();
    const QString sentence =
        printPages(report::layOut(report::recoverySheet(label, m_recovery, session().today(), session().pack())), tr("Recovery sheet"), this);
    if (sentence.isEmpty())
        return;
    m_saidWhere->setText(sentence);
    m_saidWhere->show();
    m_kept->setFocus(Qt::OtherFocusReason);
}

void CreateStorePage::saveSheet()
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
    m_kept->setFocus(Qt::OtherFocusReason);
}

void CreateStorePage::finish()
{
    crypto::wipe(m_recovery);
    m_code->clear();
    m_group->clear();
    Q_EMIT continueRequested();
}

void CreateStorePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left && event->modifiers() == Qt::AltModifier && m_back->isVisible()) {
        show(Step(m_step - 1));
        return;
    }
    Page::keyPressEvent(event);
}

}  // namespace holdfast::ui
