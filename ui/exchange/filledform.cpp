// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/exchange/filledform.h"

#include "ui/errortext.h"
#include "ui/exchange/background.h"
#include "ui/exchange/fileline.h"
#include "ui/exchange/reviewlist.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

namespace {

using exchange::Choice;
using exchange::Proposal;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilledForm)
};

const QString Keep = QStringLiteral("keep");
const QString Take = QStringLiteral("take");
const QString Both = QStringLiteral("both");

QString idOf(Choice choice)
{
    return choice == Choice::Keep ? Keep : choice == Choice::Take ? Take : Both;
}

Choice choiceOf(const QString &id)
{
    return id == Take ? Choice::Take : id == Both ? Choice::Both : Choice::Keep;
}

using Read = std::variant<Error, report::FilledForm>;

Read readFrom(const QString &path, const content::Pack &pack)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, {}};
    // One byte more than is read tells a file that is too large.
    return report::readFilledForm(file.read(report::MostFormBytes + 1), pack);
}

/// "Present", and the words under it.
QString side(const content::Pack &pack, assessment::Answer answer, const QString &words)
{
    QStringList lines;
    if (answer != assessment::Answer::NotAnswered)
        lines << pack.choiceLabel(QStringLiteral("answer"), assessment::answerWord(answer));
    if (!words.trimmed().isEmpty())
        lines << words;
    return lines.isEmpty() ? Words::tr("Nothing recorded") : lines.join(QLatin1Char('\n'));
}

QString labelOf(const Proposal &one, Choice choice)
{
    const bool isEmpty = one.ours == assessment::Answer::NotAnswered && one.ourWords.trimmed().isEmpty();
    switch (choice) {
    case Choice::Keep: return isEmpty ? Words::tr("Leave it out") : Words::tr("Keep mine");
    case Choice::Take:
        if (isEmpty)
            return Words::tr("Take it");
        if (!one.isRow)
            return Words::tr("Take theirs");
        return one.theirWords.isEmpty() ? Words::tr("Take their answer") : Words::tr("Take their answer, and add their words");
    case Choice::Both:
        return one.isRow && one.choices.size() > 2 ? Words::tr("Keep my answer, and add theirs as evidence")
                                                   : Words::tr("Keep mine, and add theirs");
    }
    Q_UNREACHABLE();
}

ReviewItem itemOf(const content::Pack &pack, const Proposal &one)
{
    ReviewItem item;
    const content::Row *row = one.isRow ? pack.row(one.place) : nullptr;
    item.where = row                                      ? QStringLiteral("%1 %2").arg(row->id, row->label)
                 : one.place == QLatin1String("evidence") ? Words::tr("Anything else that was seen or heard")
                                                          : pack.field(one.place);
    item.ours = side(pack, one.ours, one.ourWords);
    item.theirs = side(pack, one.theirs, one.theirWords);
    for (const Choice choice : one.choices)
        item.choices.emplace_back(idOf(choice), labelOf(one, choice));
    item.proposed = idOf(one.proposed);
    item.whyNoChoice = Words::tr("This is no day that can be read. Ask them, and type it in.");
    return item;
}

QString doubtWords(const content::Pack &pack, const QStringList &doubts)
{
    QStringList names;
    for (const QString &field : doubts)
        names << pack.field(field);
    return Words::tr("This form may be about another child: what it says is not what your case says (%1). Check that first. Nothing is "
                     "proposed until you choose it.")
        .arg(names.join(QStringLiteral(", ")));
}

}  // namespace

QString formProblemText(report::FormProblem problem)
{
    using report::FormProblem;
    switch (problem) {
    case FormProblem::NotAPdf: return Words::tr("This is not a PDF. Choose the form that was sent back to you.");
    case FormProblem::TooLarge:
        return Words::tr("This is larger than any form that is filled in. Ask for the form itself, without scans in it.");
    case FormProblem::Encrypted: return Words::tr("This PDF has a password. Ask for it to be saved without one and sent again.");
    case FormProblem::Damaged: return Words::tr("This PDF was damaged on its way. Ask for it to be sent again.");
    case FormProblem::NotOurForm:
        return Words::tr(
            "This PDF was not made by this program, or it is a scan of a form. To type its answers in, press Ctrl+G and type a "
            "row's code and its answer, such as H3 P.");
    case FormProblem::Flattened:
        return Words::tr("This is a flattened copy: it can be viewed but not read as a form. Ask for the file as it was saved, or type its "
                         "answers in: press Ctrl+G and type a row's code and its answer, such as H3 P.");
    case FormProblem::NewerForm:
        return Words::tr(
            "This form was made by a newer version. Update this program, or type its answers in: press Ctrl+G and type a row's "
            "code and its answer, such as H3 P.");
    case FormProblem::Empty:
        return Words::tr("Nothing is filled in on this form. If something was, it was not saved: ask for it to be saved and sent again.");
    }
    Q_UNREACHABLE();
}

FilledFormPage::FilledFormPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Open a filled form"), {}, session, parent)
{
    m_said = new Note({}, Note::Kind::Information, this);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setFocusPolicy(Qt::TabFocus);
    m_said->hide();
    content()->addWidget(m_said);

    m_ask = new QWidget(this);
    auto *ask = new QVBoxLayout(m_ask);
    ask->setContentsMargins(0, 0, 0, 0);
    m_file =
        new FileLine({tr("The form they sent back"),
                      tr("A PDF that was filled in on a screen. What was filled in with a pen goes in by its codes: press Ctrl+G and type "
                         "H3 P for Present, N for Not seen, K for Not known."),
                      tr("Browse for the form they sent back"), tr("Open a filled form"), tr("PDF (*.pdf);;All files (*)")},
                     m_ask);
    ask->addWidget(m_file);
    content()->addWidget(m_ask);

    m_opened = new QWidget(this);
    auto *opened = new QVBoxLayout(m_opened);
    opened->setContentsMargins(0, 0, 0, 0);
    opened->setSpacing(theme::space::Field);
    const auto line = [&](const char *name) {
        QLabel *label = paragraph({}, theme::Role::Text, theme::Type::Body, m_opened);
        label->setObjectName(QLatin1String(name));
        opened->addWidget(label);
        return label;
    };
    m_from = line("from");
    m_doubt = new Note({}, Note::Kind::Warning, m_opened);
    m_doubt->setObjectName(QStringLiteral("doubt"));
    opened->addWidget(m_doubt);
    m_unread = line("unread");
    m_howMany = line("howMany");
    m_review = new ReviewList(session.pack(), m_opened);
    opened->addWidget(m_review);
    content()->addWidget(m_opened);

    m_close = new QPushButton(tr("Close this form"), this);
    m_close->setObjectName(QStringLiteral("closeForm"));
    commands()->insertWidget(1, m_close);
    connect(m_close, &QPushButton::clicked, this, [this] {
        forget();
        focusHeading();
    });
    connect(m_file, &FileLine::entered, this, &FilledFormPage::proceed);
    turnTo(Step::Ask);
}

void FilledFormPage::load()
{
    if (m_made)
        look();
}

void FilledFormPage::leave()
{
    m_said->hide();
}

void FilledFormPage::turnTo(Step step)
{
    m_step = step;
    m_ask->setVisible(step == Step::Ask);
    m_opened->setVisible(step != Step::Ask);
    m_review->setVisible(step == Step::Review);
    m_close->setVisible(step != Step::Ask);
    setContinueText(step == Step::Ask ? tr("Open") : step == Step::NoCase ? tr("Go to my cases") : tr("Take what I chose"));
    continueButton()->setEnabled(true);
}

void FilledFormPage::proceed()
{
    if (!continueButton()->isEnabled())
        return;
    switch (m_step) {
    case Step::Ask: {
        const QString path = m_file->path();
        return path.isEmpty() ? refuse(tr("Choose the form they sent back")) : openFile(path);
    }
    case Step::NoCase: Q_EMIT navigateRequested(QStringLiteral("case-list"), {}); return;
    case Step::Review: return take();
    }
}

void FilledFormPage::openFile(const QString &path)
{
    m_file->setPath(path);
    continueButton()->setEnabled(false);
    refuse({});
    inBackground(
        this, [path, pack = session().pack()] { return readFrom(path, pack); },
        [this](Read read) {
            continueButton()->setEnabled(true);
            if (!session().isOpen())
                return;
            if (const auto *error = std::get_if<Error>(&read))
                return refuse(errorText(*error));
            auto form = std::get<report::FilledForm>(std::move(read));
            if (const auto *problem = std::get_if<report::FormProblem>(&form))
                return refuse(formProblemText(*problem));
            m_made = std::get<casefile::Contribution>(std::move(form));
            look();
            focusHeading();
        });
}

void FilledFormPage::refuse(const QString &sentence)
{
    m_file->showProblem(sentence);
    showProblems(sentence.isEmpty() ? std::vector<Problem>() : std::vector<Problem>{{sentence, QStringLiteral("path")}});
}

void FilledFormPage::look()
{
    const QString who = exchange::contributorLine(*m_made);
    m_from->setText(who.isEmpty() ? tr("Filled in by somebody who gave no name.") : tr("Filled in by %1.").arg(who));
    m_unread->setVisible(!m_made->unread.isEmpty());
    m_unread->setText(tr("It also says what this version has no place for:") + QLatin1Char('\n') + m_made->unread.join(QLatin1Char('\n')));
    m_doubt->hide();
    if (session().hasCase())
        return review();
    const auto &cases = session().cases();
    const auto same = std::find_if(cases.begin(), cases.end(), [this](const session::CaseEntry &entry) {
        return !m_made->reference.isEmpty() && entry.summary.reference.compare(m_made->reference, Qt::CaseInsensitive) == 0;
    });
    if (same == cases.end()) {
        m_howMany->setText(
            m_made->reference.isEmpty()
                ? tr("It does not say which case it is about. Open that case, then choose \"Open a filled form\" again.")
                : tr("You have no case %1. Open the case it is about, then choose \"Open a filled form\" again.").arg(m_made->reference));
        return turnTo(Step::NoCase);
    }
    session().openCase(same->id, this, [this](const Result<void> &opened) {
        if (!m_made)
            return;
        if (!opened)
            return m_said->tell(errorText(opened.error()), true);
        review();
        // Opening a case shows its pages; this one is where the person is.
        Q_EMIT navigateRequested(id(), {});
    });
}

void FilledFormPage::review()
{
    const casefile::Case &record = session().record();
    const content::Pack &pack = session().pack();
    const QStringList doubts = exchange::doubts(record, *m_made);
    m_doubt->setVisible(!doubts.isEmpty());
    m_doubt->setText(doubtWords(pack, doubts));
    m_proposals = exchange::proposals(record, *m_made, pack);
    std::vector<ReviewItem> items;
    for (const Proposal &one : m_proposals)
        items.push_back(itemOf(pack, one));
    m_review->show(items, tr("In your case"), tr("On the form"));
    const int count = m_review->count();
    m_howMany->setText(
        count == 0 ? tr("It says nothing that your case %1 does not.").arg(record.reference)
        : count == 1
            ? tr("It says 1 thing that your case %1 does not. What you have stays unless you choose otherwise.").arg(record.reference)
            : tr("It says %2 things that your case %1 does not. What you have stays unless you choose otherwise.")
                  .arg(record.reference)
                  .arg(count));
    turnTo(Step::Review);
    const bool isLocked = record.current() && record.current()->isLocked();
    if (isLocked)
        m_said->tell(tr("This assessment is signed, so nothing is put into it. Start another assessment, and open the form again."));
    continueButton()->setEnabled(count > 0 && !isLocked && !session().isReadOnly());
}

void FilledFormPage::take()
{
    QMap<QString, Choice> chosen;
    int count = 0;
    for (size_t i = 0; i < m_proposals.size(); ++i) {
        const Choice choice = choiceOf(m_review->choiceOf(i));
        chosen.insert(m_proposals[i].place, choice);
        count += choice != Choice::Keep;
    }
    if (count == 0)
        return m_said->tell(tr("Nothing was chosen, so nothing was changed."));
    auto merged = exchange::withChosen(session().record(), *m_made, session().pack(), chosen, session().today());
    if (!merged)
        return m_said->tell(errorText(merged.error()), true);
    if (!session().edit(QString(), [&](casefile::Case &record) { record = std::move(*merged); }))
        return m_said->tell(tr("This case cannot be changed now. Nothing was changed."), true);
    session().saveNow(true);
    review();
    m_said->tell(count == 1 ? tr("1 thing was taken, with their name beside it. The rest is as it was.")
                            : tr("%1 things were taken, with their name beside them. The rest is as it was.").arg(count));
}

void FilledFormPage::forget()
{
    m_made.reset();
    m_proposals.clear();
    m_file->clear();
    for (QLabel *label : {m_from, m_unread, m_howMany})
        label->clear();
    m_review->clear();
    m_said->hide();
    turnTo(Step::Ask);
}

QString FilledFormPage::message() const
{
    return m_said->isHidden() ? QString() : m_said->text();
}

}  // namespace holdfast::ui
