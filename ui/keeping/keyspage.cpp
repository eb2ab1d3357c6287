// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keeping/keyspage.h"

#include "core/crypto/passphrase.h"
#include "ui/errortext.h"
#include "ui/gatepages.h"
#include "ui/recoverysheet.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui {

KeysPage::KeysPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Change the keys"), {}, session, parent)
{
    m_ask = new QWidget(this);
    QVBoxLayout *column = columnIn(m_ask);
    column->addWidget(paragraph(tr("For when somebody else may know the passphrase or the recovery code, or may have a copy of the store. "
                                   "Everything is sealed anew, and a new recovery code takes the place of the old one."),
                                theme::Role::Text, theme::Type::Body, m_ask));
    column->addWidget(new Note(tr("Backups made before today still open with the old passphrase and the old sheet. Make a new backup "
                                  "afterwards, and destroy the old ones where somebody else may have them."),
                               Note::Kind::Warning, m_ask));
    m_now = new PassphraseLine(tr("Passphrase now"), {}, m_ask);
    m_now->line()->setObjectName(QStringLiteral("passphraseNow"));
    column->addWidget(m_now);
    m_fresh = new PassphraseLine(tr("New passphrase"), tr("12 characters or more. Five random words are good."), m_ask);
    m_fresh->line()->setObjectName(QStringLiteral("passphraseNew"));
    column->addWidget(m_fresh);
    content()->addWidget(m_ask);
    m_step = new StepBar(session, this);
    content()->addWidget(m_step);
    m_sheet = new RecoverySheet(session, this);
    content()->addWidget(m_sheet);
    m_done = paragraph(tr("The keys are changed, and the new sheet is settled. The next step is a new backup."), theme::Role::Text,
                       theme::Type::Body, this);
    content()->addWidget(m_done);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("back"));
    commands()->insertWidget(1, m_back);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_at == Sheet)
            m_sheet->goBack();
        else
            Q_EMIT navigateRequested(QStringLiteral("back"), {});
    });
    connect(m_sheet, &RecoverySheet::stepChanged, this, [this] { show(Sheet); });
    connect(m_sheet, &RecoverySheet::settled, this, [this] { show(Done); });
    show(Ask);
}

void KeysPage::load()
{
    if (m_at == Ask || m_at == Done)
        show(Ask);
}

void KeysPage::leave()
{
    m_now->clear();
    m_fresh->clear();
    // While the keys change, the answer is still to come.
    if (m_at == Working)
        return;
    m_sheet->wipe();
    show(Ask);
}

void KeysPage::show(Step step)
{
    m_at = step;
    const bool isProof = step == Sheet && m_sheet->isProving();
    m_ask->setVisible(step == Ask);
    m_sheet->setVisible(step == Sheet);
    m_done->setVisible(step == Done);
    m_back->setVisible(step == Ask || isProof);
    continueButton()->setVisible(step != Working);
    continueButton()->setEnabled(!session().isReadOnly());
    setHeading(step == Sheet ? (isProof ? tr("Proof of the sheet") : tr("Recovery sheet")) : tr("Change the keys"));
    setContinueText(step == Ask ? tr("Change the keys") : step == Done ? tr("Go to Backups") : tr("Continue"));
    m_now->showProblem({});
    m_fresh->showProblem({});
    showProblems({});
    if (isVisible() && !isProof && step != Working)
        focusHeading();
}

void KeysPage::proceed()
{
    switch (m_at) {
    case Ask: return begin();
    case Working: return;
    case Sheet:
        if (const auto found = m_sheet->proceed(); !found.empty())
            showProblems(found);
        return;
    case Done: Q_EMIT navigateRequested(QStringLiteral("backups"), {}); return;
    }
}

void KeysPage::begin()
{
    std::vector<Problem> found;
    m_now->showProblem(m_now->text().isEmpty() ? tr("Enter the passphrase of today") : QString());
    if (m_now->text().isEmpty())
        found.push_back({tr("Enter the passphrase of today"), QStringLiteral("passphraseNow")});
    const bool isWeak = !crypto::passphraseStrength(m_fresh->text()).acceptable;
    m_fresh->showProblem(isWeak ? errorText({ErrorCode::WeakPassphrase, {}}) : QString());
    if (isWeak)
        found.push_back({errorText({ErrorCode::WeakPassphrase, {}}), QStringLiteral("passphraseNew")});
    showProblems(found);
    if (!found.empty() || session().isReadOnly())
        return;
    const QString now = m_now->text(), fresh = m_fresh->text();
    m_now->clear();
    m_fresh->clear();
    show(Working);
    m_step->begin(tr("Sealing everything under new keys"));
    session().rotateKeys(now, fresh, this, [this](const Result<QString> &code) {
        m_step->end();
        if (code) {
            // Somewhere else by now: the new sheet is asked for after the next unlocking.
            if (isVisible())
                return m_sheet->start(*code);
            return show(Ask);
        }
        show(Ask);
        const bool wasKey = code.error().code == ErrorCode::WrongKey;
        const QString sentence = wasKey ? tr("That is not the passphrase of this store. Nothing was changed.") : errorText(code.error());
        if (wasKey)
            m_now->showProblem(sentence);
        showProblems({{sentence, QStringLiteral("passphraseNow")}});
    });
}

}  // namespace holdfast::ui
