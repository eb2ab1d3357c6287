// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/createstore.h"

#include "ui/errortext.h"
#include "ui/newpassphrase.h"
#include "ui/recoverysheet.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
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
    m_sheet = new RecoverySheet(session, this);
    m_steps[Sheet] = m_sheet;
    for (QWidget *step : m_steps)
        content()->addWidget(step);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("back"));
    commands()->insertWidget(1, m_back);
    connect(m_back, &QPushButton::clicked, this, &CreateStorePage::goBack);
    // As a shortcut: a scroll area takes the key itself otherwise.
    auto *backKey = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    backKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(backKey, &QShortcut::activated, m_back, &QAbstractButton::click);
    connect(m_sheet, &RecoverySheet::stepChanged, this, [this] { show(Sheet); });
    connect(m_sheet, &RecoverySheet::settled, this, &CreateStorePage::continueRequested);
}

QWidget *CreateStorePage::buildWhere()
{
    auto *step = new QWidget(this);
    QVBoxLayout *column = columnOf(step);
    column->addWidget(paragraph(tr("Everything you record is kept in one encrypted file, the store. It stays on this computer."),
                                theme::Role::Text, theme::Type::Body, step));
    m_path = new QLineEdit(step);
    m_path->setObjectName(QStringLiteral("path"));
    m_pathPlace = addLabelled(column, tr("Where to keep it"), m_path, tr("Choose a name and a place that say nothing about a child."));
    auto *browse = new QPushButton(tr("Browse"), step);
    browse->setObjectName(QStringLiteral("browse"));
    browse->setAccessibleName(tr("Browse for a place"));
    column->addWidget(browse, 0, Qt::AlignLeft);
    m_placeWarning = new Note({}, Note::Kind::Due, step);
    m_placeWarning->setObjectName(QStringLiteral("placeWarning"));
    m_placeWarning->hide();
    column->addWidget(m_placeWarning);
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
    m_passphrase = new NewPassphrase(tr("Choose a passphrase"),
                                     tr("Five random words or more; one can be made for you. Spaces are fine. You can paste."), step);
    column->addWidget(m_passphrase);
    column->addWidget(
        new Note(tr("Nobody can open the store without this passphrase or the recovery sheet of the next step. If both are lost, the "
                    "records are lost."),
                 Note::Kind::Information, step));
    m_working = paragraph(tr("Making your store"), theme::Role::SecondaryText, theme::Type::Body, step);
    m_working->hide();
    column->addWidget(m_working);
    connect(m_passphrase, &NewPassphrase::entered, this, &CreateStorePage::proceed);
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
        judgePlace();
    }
    show(Where);
}

void CreateStorePage::show(Step step)
{
    m_step = step;
    for (int i = 0; i < 3; ++i)
        m_steps[i]->setVisible(i == step);
    const bool isProving = step == Sheet && m_sheet->isProving();
    m_back->setVisible(step == Passphrase || isProving);
    const QString titles[] = {tr("Make a store, step 1 of 3: where to keep it"), tr("Make a store, step 2 of 3: passphrase"),
                              tr("Make a store, step 3 of 3: recovery sheet")};
    setHeading(isProving ? tr("Make a store, step 3 of 3: proof of the sheet") : titles[step]);
    setContinueText(isProving ? tr("Finish") : tr("Continue"));
    showProblems({});
    if (!isProving)
        focusHeading();
}

void CreateStorePage::goBack()
{
    if (m_step == Passphrase)
        show(Where);
    else if (m_step == Sheet)
        m_sheet->goBack();
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
    const QString warning = placeWarning(m_path->text());
    m_placeWarning->setText(warning);
    m_placeWarning->setVisible(!warning.isEmpty());
    showProblem(m_pathPlace, m_path, {});
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
        if (const QString problem = m_passphrase->problem(); !problem.isEmpty())
            return showProblems({{problem, QStringLiteral("passphrase")}});
        return make();
    }
    case Sheet:
        if (const auto found = m_sheet->proceed(); !found.empty())
            showProblems(found);
        return;
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
                              m_sheet->start(*code);
                          });
}

void CreateStorePage::leave()
{
    m_sheet->wipe();
}

}  // namespace holdfast::ui
