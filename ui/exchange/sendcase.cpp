// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/sendcase.h"

#include "core/exchange/sealedcase.h"
#include "ui/errortext.h"
#include "ui/exchange/background.h"
#include "ui/labelled.h"
#include "ui/newpassphrase.h"
#include "ui/scaling.h"
#include "ui/words.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace holdfast::ui {

SendCasePage::SendCasePage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Send this case to a colleague"),
           tr("One encrypted file with everything in this case except your own note. They can read it, comment, counter-sign or return it, "
              "and "
              "send it back the same way."),
           session, parent)
{
    m_said = new Note({}, Note::Kind::Information, this);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setFocusPolicy(Qt::TabFocus);
    m_said->hide();
    content()->addWidget(m_said);
    m_whom = new QLineEdit(this);
    m_whom->setObjectName(QStringLiteral("whom"));
    addLabelled(content(), tr("For whom"), m_whom, tr("Kept in the journal of what left this store."));
    m_words = new QPlainTextEdit(this);
    m_words->setObjectName(QStringLiteral("message"));
    m_words->setTabChangesFocus(true);
    sizeWithText(m_words, [this] { m_words->setFixedHeight(theme::scaled(80)); });
    addLabelled(content(), tr("What you ask of them"), m_words, tr("Such as: read and counter-sign by Friday."));
    m_passphrase =
        new NewPassphrase(tr("Passphrase for this file"),
                          tr("Read it to your colleague by phone, and do not write it into the e-mail that carries the file."), this);
    content()->addWidget(m_passphrase);
    content()->addWidget(new Note(tr("Without this passphrase nobody can open the file, and it is not kept here. What your colleague keeps "
                                     "is then theirs to look after."),
                                  Note::Kind::Information, this));
    setContinueText(tr("Choose where to save it"));
    connect(m_passphrase, &NewPassphrase::entered, this, &SendCasePage::proceed);
}

void SendCasePage::load()
{
    m_said->hide();
    if (m_passphrase->text().isEmpty())
        m_passphrase->makeOne();
}

void SendCasePage::leave()
{
    m_passphrase->clear();
    m_words->clear();
}

void SendCasePage::proceed()
{
    if (!continueButton()->isEnabled())
        return;
    if (const QString problem = m_passphrase->problem(); !problem.isEmpty())
        return showProblems({{problem, QStringLiteral("passphrase")}});
    showProblems({});
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QFileDialog dialog(this, heading(), folder);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("hfcase"));
    dialog.setNameFilter(tr("Sealed cases (*.hfcase)"));
    dialog.selectFile(exchange::fileName(session().record(), session().today()));
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        send(dialog.selectedFiles().constFirst());
}

void SendCasePage::send(const QString &path)
{
    continueButton()->setEnabled(false);
    exchange::SealedCase sealed{session().record(), session().practice().name, m_words->toPlainText().trimmed(), session().now()};
    auto secret = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(m_passphrase->text()));
    const QString whom = m_whom->text().trimmed();
    inBackground(
        this, [sealed = std::move(sealed), secret] { return exchange::seal(sealed, *secret); },
        [this, path, whom](const Result<QByteArray> &file) {
            continueButton()->setEnabled(true);
            if (!file)
                return m_said->tell(errorText(file.error()), true);
            const auto written = session().letOut(path, *file, QStringLiteral("sealed case"), whom.isEmpty() ? tr("a colleague") : whom);
            if (!written)
                return m_said->tell(written.error().code == ErrorCode::Refused
                                        ? tr("The store itself cannot be overwritten. Choose another name.")
                                        : errorText(written.error()),
                                    true);
            m_said->tell(tr("Saved as %1. Tell the passphrase by phone; it is shown below until you leave this page.")
                             .arg(QFileInfo(path).fileName()),
                         false);
        });
}

QString SendCasePage::message() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

}  // namespace holdfast::ui
