// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/sentcase.h"

#include "core/casefile/codec.h"
#include "core/exchange/review.h"
#include "core/report/documents.h"
#include "core/report/layout.h"
#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/exchange/background.h"
#include "ui/exchange/fileline.h"
#include "ui/exchange/reviewlist.h"
#include "ui/gatepages.h"
#include "ui/scaling.h"
#include "ui/walk/preview.h"
#include "ui/words.h"

#include <QFile>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

namespace {

/// Larger than any sealed case: nothing is read that could not be one.
constexpr qint64 MostBytes = 40 * 1024 * 1024;

Result<exchange::SealedCase> openedFrom(const QString &path, const crypto::Passphrase &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(ErrorCode::NotFound);
    if (file.size() > MostBytes)
        return unexpected(ErrorCode::TooLarge);
    const QByteArray bytes = file.readAll();
    if (!bytes.trimmed().startsWith('{'))
        return exchange::open(bytes, passphrase);
    // A case file that was taken out in clear asks for no passphrase.
    auto read = casefile::fromJson(bytes);
    if (auto *record = std::get_if<casefile::Case>(&read))
        return exchange::SealedCase{std::move(*record), {}, {}, {}};
    return unexpected(ErrorCode::NotACaseFile);
}

}  // namespace

SentCasePage::SentCasePage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Open a case a colleague sent"), {}, session, parent)
{
    m_said = new Note({}, Note::Kind::Information, this);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setFocusPolicy(Qt::TabFocus);
    m_said->hide();
    content()->addWidget(m_said);

    m_ask = new QWidget(this);
    auto *ask = new QVBoxLayout(m_ask);
    ask->setContentsMargins(0, 0, 0, 0);
    m_file = new FileLine(
        {tr("The file they sent"), tr("Its name ends in .hfcase. A plain case file, ending in .json, needs no passphrase."),
         tr("Browse for the file they sent"), tr("Open a case a colleague sent"), tr("Sealed cases (*.hfcase);;All files (*)")},
        m_ask);
    ask->addWidget(m_file);
    m_passphrase = new PassphraseLine(tr("Passphrase"), tr("The one your colleague told you by phone."), m_ask);
    ask->addWidget(m_passphrase);
    content()->addWidget(m_ask);

    m_opened = new QWidget(this);
    auto *opened = new QVBoxLayout(m_opened);
    opened->setContentsMargins(0, 0, 0, 0);
    opened->setSpacing(theme::space::Field);
    m_from = paragraph({}, theme::Role::Text, theme::Type::Body, m_opened);
    m_from->setObjectName(QStringLiteral("from"));
    opened->addWidget(m_from);
    m_howMany = paragraph({}, theme::Role::Text, theme::Type::Body, m_opened);
    m_howMany->setObjectName(QStringLiteral("howMany"));
    opened->addWidget(m_howMany);
    m_preview = new Preview(m_opened);
    sizeWithText(m_preview, [this] { m_preview->setMinimumHeight(theme::scaled(420)); });
    opened->addWidget(m_preview);
    m_review = new ReviewList(session.pack(), m_opened);
    opened->addWidget(m_review);
    content()->addWidget(m_opened);

    m_close = new QPushButton(tr("Close this file"), this);
    m_close->setObjectName(QStringLiteral("closeFile"));
    commands()->insertWidget(1, m_close);
    connect(m_close, &QPushButton::clicked, this, [this] {
        forget();
        focusHeading();
    });
    connect(m_passphrase, &PassphraseLine::entered, this, &SentCasePage::proceed);
    turnTo(Step::Ask);
}

void SentCasePage::load()
{
    if (m_sent)
        look();
}

void SentCasePage::leave()
{
    m_passphrase->clear();
    m_said->hide();
}

void SentCasePage::turnTo(Step step)
{
    m_step = step;
    m_ask->setVisible(step == Step::Ask);
    m_opened->setVisible(step != Step::Ask);
    m_preview->setVisible(step == Step::Read);
    m_review->setVisible(step == Step::Review);
    m_close->setVisible(step != Step::Ask);
    setContinueText(step == Step::Ask ? tr("Open") : step == Step::Read ? tr("Add it to my cases") : tr("Take what I chose"));
    continueButton()->setEnabled(step == Step::Ask || !session().isReadOnly());
}

void SentCasePage::proceed()
{
    if (!continueButton()->isEnabled())
        return;
    switch (m_step) {
    case Step::Ask:
        if (m_file->path().isEmpty())
            return refuse(tr("Choose the file they sent"), false);
        return openFile(m_file->path(), m_passphrase->text());
    case Step::Read: return keep();
    case Step::Review: return take();
    }
}

void SentCasePage::openFile(const QString &path, const QString &passphrase)
{
    continueButton()->setEnabled(false);
    refuse({}, false);
    auto secret = std::make_shared<crypto::Passphrase>(crypto::Passphrase::fromInput(passphrase));
    inBackground(
        this, [path, secret] { return openedFrom(path, *secret); },
        [this](Result<exchange::SealedCase> sent) {
            continueButton()->setEnabled(true);
            if (!session().isOpen())
                return;
            if (!sent) {
                const bool isKey = sent.error().code == ErrorCode::WrongKey;
                return refuse(isKey ? tr("That passphrase does not open this file. Ask for it again, by phone.")
                              : sent.error().code == ErrorCode::Damaged
                                  ? tr("This file was damaged on its way. Ask for it to be sent again.")
                              : sent.error().code == ErrorCode::NotACaseFile
                                  ? tr("This is not a sealed case. Choose the file whose name ends in .hfcase.")
                                  : errorText(sent.error()),
                              isKey);
            }
            m_passphrase->clear();
            m_sent = std::move(*sent);
            look();
            focusHeading();
        });
}

void SentCasePage::refuse(const QString &sentence, bool isKey)
{
    m_passphrase->showProblem(isKey ? sentence : QString());
    m_file->showProblem(isKey ? QString() : sentence);
    showProblems(sentence.isEmpty() ? std::vector<Problem>()
                                    : std::vector<Problem>{{sentence, isKey ? QStringLiteral("passphrase") : QStringLiteral("path")}});
}

void SentCasePage::look()
{
    const exchange::SealedCase &sent = *m_sent;
    QStringList from{!sent.at.isValid() ? tr("A case file that is not sealed. Delete it when you no longer need it: anybody can read it.")
                     : sent.from.isEmpty() ? tr("Sealed at %1 by somebody who gave no name.").arg(inWords(sent.at))
                                           : tr("From %1, sealed at %2.").arg(sent.from, inWords(sent.at))};
    if (!sent.message.isEmpty())
        from << tr("They ask: %1").arg(sent.message);
    m_from->setText(from.join(QLatin1Char('\n')));
    if (session().hasCase() && exchange::isSameRecord(session().record(), sent.record)) {
        m_review->show(session().record(), sent.record);
        m_howMany->setText(
            m_review->count() == 0 ? tr("It says nothing that your case %1 does not.").arg(session().record().reference)
            : m_review->count() == 1
                ? tr("It differs from your case %1 in 1 place. Yours stays unless you choose theirs.").arg(session().record().reference)
                : tr("It differs from your case %1 in %2 places. Yours stays unless you choose theirs.")
                      .arg(session().record().reference)
                      .arg(m_review->count()));
        turnTo(Step::Review);
        continueButton()->setEnabled(m_review->count() > 0 && !session().isReadOnly());
        return;
    }
    // Ours may have another reference than theirs, or another spelling of the name: any of the three is worth a look.
    std::vector<QByteArray> candidates;
    for (const session::CaseEntry &entry : session().cases())
        if (entry.summary.reference == sent.record.reference ||
            (sent.record.child.dateOfBirth.isValid() && entry.summary.dateOfBirth == sent.record.child.dateOfBirth) ||
            (!sent.record.child.name.isEmpty() && entry.summary.name == sent.record.child.name))
            candidates.push_back(entry.id);
    lookIn(std::move(candidates));
}

void SentCasePage::lookIn(std::vector<QByteArray> candidates)
{
    if (candidates.empty() || (session().hasCase() && candidates.size() == 1 && candidates.front() == session().caseId()))
        return read();
    const QByteArray next = candidates.back();
    candidates.pop_back();
    session().openCase(next, this, [this, candidates = std::move(candidates)](const Result<void> &opened) mutable {
        if (!m_sent)
            return;
        const bool isSame = opened && session().hasCase() && exchange::isSameRecord(session().record(), m_sent->record);
        if (!isSame && !candidates.empty())
            return lookIn(std::move(candidates));
        if (!isSame)
            session().closeCase();
        isSame ? look() : read();
        // Opening a case shows its pages; this one is where the person is.
        Q_EMIT navigateRequested(id(), {});
    });
}

void SentCasePage::read()
{
    const casefile::Case &record = m_sent->record;
    report::Options options;
    // They sent the whole case: nothing of it is hidden from who reads it.
    options.include.safeAddress = options.include.concernRecords = true;
    options.now = session().now();
    options.marking = session().practice().marking;
    m_preview->show({});
    if (!record.assessments.empty())
        if (const auto document =
                report::makeDocument(QStringLiteral("full-assessment"), record, record.assessments.size() - 1, session().pack(), options))
            m_preview->show(report::layOut(*document));
    m_howMany->setText(tr("Read it here. To comment, counter-sign or return it, add it to your cases, use its pages, and send it back."));
    turnTo(Step::Read);
}

void SentCasePage::keep()
{
    casefile::Case record = m_sent->record;
    const QString theirs = record.reference;
    const bool isTaken = std::any_of(session().cases().begin(), session().cases().end(),
                                     [&](const session::CaseEntry &entry) { return entry.summary.reference == theirs; });
    if (isTaken || theirs.trimmed().isEmpty())
        record.reference = session().nextReference();
    continueButton()->setEnabled(false);
    session().addCase(record, this, [this, reference = record.reference](const Result<QByteArray> &added) {
        continueButton()->setEnabled(true);
        if (!added)
            return m_said->tell(errorText(added.error()), true);
        forget();
        session().openCase(*added, this, [](const Result<void> &) {});
    });
}

void SentCasePage::take()
{
    const auto places = m_review->chosen();
    if (places.empty())
        return m_said->tell(tr("Nothing was chosen, so nothing was changed."));
    auto merged = exchange::withTaken(session().record(), m_sent->record, places);
    if (!merged)
        return m_said->tell(errorText(merged.error()), true);
    const int count = int(places.size());
    if (!session().edit(QString(), [&](casefile::Case &record) { record = std::move(*merged); }))
        return m_said->tell(tr("A signed version cannot be changed like this. Nothing was changed."), true);
    session().saveNow(true);
    look();
    m_said->tell(count == 1 ? tr("1 piece was taken. The rest is as it was.")
                            : tr("%1 pieces were taken. The rest is as it was.").arg(count));
}

void SentCasePage::forget()
{
    m_sent.reset();
    m_file->clear();
    m_passphrase->clear();
    m_from->clear();
    m_preview->show({});
    m_review->clear();
    m_said->hide();
    turnTo(Step::Ask);
}

QString SentCasePage::message() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

}  // namespace holdfast::ui
