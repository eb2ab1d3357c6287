// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/signpage.h"

#include "core/assessment/completeness.h"
#include "core/casefile/askedabout.h"
#include "ui/domain/findingwords.h"

#include <QPushButton>

#include <algorithm>

namespace holdfast::ui {

using namespace casefile;
using namespace Qt::StringLiterals;

namespace {

bool isOpen(const Case &record)
{
    return record.current() && !record.current()->isLocked();
}
bool isWaiting(const Case &record)
{
    return record.current() && record.current()->state == StateWaiting;
}
bool isLockedNow(const Case &record)
{
    return record.current() && record.current()->isLocked();
}

QString signedBy(const QString &name, const QString &role, const QString &agency, const QDateTime &at)
{
    QStringList who;
    for (const QString &part : {name, role, agency})
        if (!part.trimmed().isEmpty())
            who.append(part.trimmed());
    return SignPage::tr("%1, at %2").arg(who.join(QStringLiteral(", ")), inWords(at));
}

QString sameName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

template <class... Members>
auto ofCounterSignature(const QString &name, Members... members)
{
    auto binding = inAssessment(u"counterSignature/"_s + name, &Assessment::counterSignature, members...);
    binding.scope = Scope::AfterSigning;
    return binding;
}

Binding<std::vector<Question>> questions()
{
    return ofCounterSignature(u"questions"_s, &CounterSignature::questions);
}

std::vector<content::Choice> placesIn(Form &form)
{
    const Assessment *assessment = form.session().assessment();
    return placesToAskAbout(form.session().pack(), assessment ? *assessment : Assessment());
}

QString nameOfPlace(const content::Pack &pack, const Case &record, const QString &place)
{
    if (place.isEmpty() || !record.current())
        return SignPage::tr("The assessment as a whole");
    const QString label = labelOfPlace(pack, *record.current(), place);
    return label.isEmpty() ? place : label;
}

Cards::Kind questionsAsked(const content::Pack &pack)
{
    const auto list = questions();
    Cards::Kind kind = cardsOf<Question>(list, QLatin1Char('q'));
    kind.addLabel = SignPage::tr("Add a question");
    kind.emptyText = SignPage::tr("No questions yet");
    kind.title = [list, &pack](const Case &record, const QString &key) {
        const auto items = list.read(record);
        const Question *question = itemWithKey(items, key);
        return question ? nameOfPlace(pack, record, question->place) : QString();
    };
    kind.build = [list](Form &form, const QString &key) {
        form.add(new SelectField(form.session(), inItem(list, key, u"place"_s, &Question::place), placesIn(form),
                                 {SignPage::tr("About"), {}}, &form));
        form.text(u"countersign.question"_s, inItem(list, key, u"text"_s, &Question::text), 2);
    };
    return kind;
}

Cards::Kind questionsToAnswer(const content::Pack &pack)
{
    auto list = questions();
    Cards::Kind kind = cardsOf<Question>(list, QLatin1Char('q'));
    kind.place = u"counterSignature/answers"_s;
    kind.takeAway = {};
    kind.title = [list, &pack](const Case &record, const QString &key) {
        const auto items = list.read(record);
        const Question *question = itemWithKey(items, key);
        return question ? QStringLiteral("%1: %2").arg(nameOfPlace(pack, record, question->place), question->text) : QString();
    };
    kind.build = [list](Form &form, const QString &key) {
        form.text(u"countersign.answer"_s, inItem(list, key, u"answer"_s, &Question::answer), 2);
    };
    return kind;
}

Cards::Kind corrections(session::Session &session)
{
    auto list = inAssessment(u"corrections"_s, &Assessment::corrections);
    list.scope = Scope::AfterSigning;
    Cards::Kind kind = cardsOf<Correction>(list, QLatin1Char('k'), [&session](Correction &fresh) {
        fresh.at = session.now();
        fresh.by = session.practice().name;
    });
    kind.addLabel = SignPage::tr("Add a correction");
    kind.emptyText = SignPage::tr("No corrections");
    // What was said after signing stays said: a correction is corrected by another one.
    kind.takeAway = {};
    kind.title = [list](const Case &record, const QString &key) {
        const auto items = list.read(record);
        const Correction *correction = itemWithKey(items, key);
        return correction ? SignPage::tr("Correction of %1").arg(inWords(correction->at)) : QString();
    };
    kind.build = [list](Form &form, const QString &key) {
        form.add(new SelectField(form.session(), inItem(list, key, u"place"_s, &Correction::place), placesIn(form),
                                 {SignPage::tr("About"), {}}, &form));
        form.text(u"correction.text"_s, inItem(list, key, u"text"_s, &Correction::text));
        form.text(u"correction.reason"_s, inItem(list, key, u"reason"_s, &Correction::reason), 2);
        form.line(u"correction.by"_s, inItem(list, key, u"by"_s, &Correction::by));
    };
    return kind;
}

}  // namespace

SignPage::SignPage(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
{
    Form &f = form();
    addSigned(f);
    m_signing = new Form(session, this, &f);
    addSigning(*m_signing);
    f.put(m_signing);
    f.showWhile(m_signing, isOpen);
    m_counter = new Form(session, this, &f);
    addCounterSigning(*m_counter);
    f.put(m_counter);
    f.showWhile(m_counter, isWaiting);
    addCorrections(f);
    connect(&session, &session::Session::recordChanged, this, &SignPage::showState);
    load();
}

void SignPage::addSigning(Form &f)
{
    auto *returned = new Form(session(), this, &f);
    returned->heading(tr("Returned with questions"));
    auto *from = returned->words({});
    returned->put(new Cards(questionsToAnswer(pack()), session(), returned));
    f.put(returned);
    f.showWhile(returned, [from](const Case &record) {
        const Assessment *current = record.current();
        if (!current || current->state != StateReturned)
            return false;
        const CounterSignature &counter = current->counterSignature;
        from->setText(signedBy(counter.name, counter.role, counter.agency, counter.at) +
                      (counter.comments.isEmpty() ? QString() : QLatin1Char('\n') + counter.comments));
        return true;
    });

    m_problemList = new QWidget(&f);
    auto *column = new QVBoxLayout(m_problemList);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Tiny);
    f.put(m_problemList);
    m_ready = f.note(words(u"standing.nothing-stops-signing"_s));

    f.heading(tr("Sign this version"));
    m_whatIsSigned = f.words({});
    const auto ofSignature = [](const QString &name, auto member) {
        return inAssessment(u"signature/"_s + name, &Assessment::signature, member);
    };
    m_statements =
        f.checks(u"sign.statements"_s, pack().choices(u"sign-statement"_s), ofSignature(u"statements"_s, &Signature::statements));
    f.line(u"sign.name"_s, ofSignature(u"name"_s, &Signature::name));
    f.line(u"sign.role"_s, ofSignature(u"role"_s, &Signature::role));
    f.line(u"sign.agency"_s, ofSignature(u"agency"_s, &Signature::agency));
    f.words(words(u"standing.names-stated"_s) + QLatin1Char(' ') + tr("The date and time are added when you sign."),
            theme::Role::SecondaryText);
}

void SignPage::addSigned(Form &f)
{
    m_summary = f.words({});
    m_conflictFirst = f.note({}, Note::Kind::Warning);
    m_counterSummary = f.words({});
}

void SignPage::addCounterSigning(Form &f)
{
    f.heading(pack().field(u"countersign.outcome"_s));
    f.words(tr("For a second person who has read it: not the one who signed."), theme::Role::SecondaryText);
    f.choice(u"countersign.outcome"_s, u"counter-sign"_s, ofCounterSignature(u"outcome"_s, &CounterSignature::outcome));
    f.text(u"countersign.comments"_s, ofCounterSignature(u"comments"_s, &CounterSignature::comments), 2);
    auto *ask = new Form(session(), this, &f);
    ask->heading(pack().field(u"countersign.questions"_s), 3);
    ask->put(new Cards(questionsAsked(pack()), session(), ask));
    f.put(ask);
    f.showWhile(ask, [](const Case &record) {
        return record.current() && (record.current()->counterSignature.outcome == QLatin1String("return") ||
                                    !record.current()->counterSignature.questions.empty());
    });
    f.line(u"countersign.name"_s, ofCounterSignature(u"name"_s, &CounterSignature::name));
    f.line(u"countersign.role"_s, ofCounterSignature(u"role"_s, &CounterSignature::role));
    f.line(u"countersign.agency"_s, ofCounterSignature(u"agency"_s, &CounterSignature::agency));
}

void SignPage::addCorrections(Form &f)
{
    auto *part = new Form(session(), this, &f);
    part->heading(tr("Corrections"));
    part->words(tr("The signed version stays as it is. A correction stands beside it, with its reason."), theme::Role::SecondaryText);
    part->put(new Cards(corrections(session()), session(), part));
    f.put(part);
    f.showWhile(part, isLockedNow);
}

void SignPage::load()
{
    const Assessment *current = session().assessment();
    const session::Practice &me = session().practice();
    if (current && !current->isLocked() && !session().isReadOnly() && !me.name.isEmpty() && current->signature.name.isEmpty())
        session().editAssessment(assessmentPlace(u"signature"_s), [&](Assessment &changed) {
            changed.signature.name = me.name;
            changed.signature.role = me.role;
            changed.signature.agency = me.agency;
        });
    m_shownState.clear();
    showState();
}

void SignPage::showState()
{
    const Assessment *current = session().assessment();
    if (!current)
        return;
    if (!current->isLocked())
        listProblems();
    const auto orNot = [](const QString &text) { return text.isEmpty() ? tr("not recorded yet") : text; };
    m_whatIsSigned->setText(
        QStringLiteral("%1: %2\n%3: %4\n%5: %6")
            .arg(pack().field(u"assessment.known-on"_s), orNot(inWords(current->knownOn)), pack().field(u"judgement.choice"_s),
                 orNot(pack().choiceLabel(u"judgement"_s, current->judgement.choice)), pack().field(u"decision.choice"_s),
                 orNot(pack().choiceLabel(u"decision"_s, current->decision.choice))));
    if (current->state == m_shownState && !current->isLocked())
        return;
    m_shownState = current->state;
    const Signature &signature = current->signature;
    m_summary->setText(signature.isSigned()
                           ? tr("Signed by %1").arg(signedBy(signature.name, signature.role, signature.agency, signature.at))
                           : QString());
    m_summary->setVisible(signature.isSigned());
    // The counter-signer meets this before anything else (contract.md 1).
    const QString reason = current->judgement.conflictReason.trimmed();
    m_conflictFirst->setText(words(u"standing.conflict"_s) + QLatin1Char('\n') + pack().field(u"judgement.conflict-reason"_s) +
                             QStringLiteral(": ") + reason);
    m_conflictFirst->setVisible(current->isLocked() && !reason.isEmpty());
    const CounterSignature &counter = current->counterSignature;
    if (current->state == StateSigned)
        m_counterSummary->setText(QStringLiteral("%1: %2%3")
                                      .arg(pack().choiceLabel(u"counter-sign"_s, counter.outcome),
                                           signedBy(counter.name, counter.role, counter.agency, counter.at),
                                           counter.comments.isEmpty() ? QString() : QLatin1Char('\n') + counter.comments));
    else
        m_counterSummary->setText(pack().choiceLabel(u"assessment-state"_s, current->state));
    m_counterSummary->setVisible(current->isLocked());
    const bool canAct = !session().isReadOnly() && current->state != StateSigned;
    continueButton()->setVisible(canAct);
    setContinueText(current->state == StateWaiting ? tr("Record the counter-signature") : tr("Sign this version"));
}

void SignPage::listProblems()
{
    const Assessment &current = *session().assessment();
    const auto found = assessment::completeness(subjectOf(session().record(), current, pack(), session().today())).problems;
    QStringList now;
    for (const assessment::Finding &finding : found)
        now.append(finding.id + finding.place);
    m_ready->setVisible(found.empty());
    m_problemList->setVisible(!found.empty());
    if (now == m_listed && m_problemList->layout()->count() > 0)
        return;
    m_listed = now;
    QLayout *column = m_problemList->layout();
    while (QLayoutItem *item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    auto *heading = new Heading(tr("Before it can be signed"), 2, m_problemList);
    column->addWidget(heading);
    column->addWidget(paragraph(tr("Only signing waits for these. You can print or refer now."), theme::Role::SecondaryText,
                                theme::Type::Body, m_problemList));
    for (const assessment::Finding &finding : found) {
        auto *link = new Link(findingSentence(pack(), session().record(), current, finding), m_problemList);
        connect(link, &Link::clicked, this, [this, place = finding.place] {
            const Destination to = destinationOf(pack(), session().record(), place);
            if (!to.page.isEmpty())
                Q_EMIT navigateRequested(to.page, to.field);
        });
        column->addWidget(link);
    }
}

std::vector<Problem> SignPage::signingProblems() const
{
    std::vector<Problem> problems;
    const Assessment *current = session().assessment();
    if (!current)
        return problems;
    for (const assessment::Finding &finding :
         assessment::completeness(subjectOf(session().record(), *current, pack(), session().today())).problems)
        problems.push_back({findingSentence(pack(), session().record(), *current, finding), finding.place});
    const Signature &signature = current->signature;
    for (const content::Choice &statement : pack().choices(u"sign-statement"_s))
        if (!signature.statements.contains(statement.id)) {
            problems.push_back({tr("Read each statement and tick it when it is true"), u"signature/statements"_s});
            break;
        }
    if (signature.name.trimmed().isEmpty())
        problems.push_back({tr("Enter your name"), u"signature/name"_s});
    if (signature.role.trimmed().isEmpty())
        problems.push_back({tr("Enter your role"), u"signature/role"_s});
    if (signature.agency.trimmed().isEmpty())
        problems.push_back({tr("Enter your agency"), u"signature/agency"_s});
    return problems;
}

std::vector<Problem> SignPage::counterSigningProblems() const
{
    std::vector<Problem> problems;
    const Assessment *current = session().assessment();
    if (!current)
        return problems;
    const CounterSignature &counter = current->counterSignature;
    if (counter.outcome.isEmpty())
        problems.push_back({tr("Select agree, agree with comments, or return with questions"), u"counterSignature/outcome"_s});
    if (counter.outcome == QLatin1String("agree-with-comments") && counter.comments.trimmed().isEmpty())
        problems.push_back({tr("Enter your comments"), u"counterSignature/comments"_s});
    const bool asked = std::any_of(counter.questions.begin(), counter.questions.end(),
                                   [](const Question &question) { return !question.text.trimmed().isEmpty(); });
    if (counter.outcome == QLatin1String("return") && !asked)
        problems.push_back({tr("Enter at least one question"), u"counterSignature/questions"_s});
    if (counter.name.trimmed().isEmpty())
        problems.push_back({tr("Enter the name of the person who counter-signs"), u"counterSignature/name"_s});
    else if (sameName(counter.name) == sameName(current->signature.name))
        problems.push_back({tr("The counter-signature must be by a different person from the one who signed"), u"counterSignature/name"_s});
    if (counter.role.trimmed().isEmpty())
        problems.push_back({tr("Enter the role of the person who counter-signs"), u"counterSignature/role"_s});
    return problems;
}

bool SignPage::goToField(const QString &field)
{
    if (SectionPage::goToField(field))
        return true;
    if (!session().hasCase())
        return false;
    const Destination to = destinationOf(pack(), session().record(), field);
    if (to.page.isEmpty() || to.page == id())
        return false;
    Q_EMIT navigateRequested(to.page, to.field);
    return true;
}

void SignPage::proceed()
{
    const Assessment *current = session().assessment();
    if (!current || session().isReadOnly())
        return;
    const bool counter = current->state == StateWaiting;
    const auto found = counter ? counterSigningProblems() : signingProblems();
    showProblems(found);
    if (!found.empty())
        return;
    counter ? counterSign() : sign();
    load();
    focusHeading();
}

void SignPage::sign()
{
    session().saveNow();
    session().editAssessment(assessmentPlace(u"signature"_s), [this](Assessment &changed) {
        changed.signature.at = session().now();
        changed.signature.packId = pack().id();
        changed.signature.packVersion = pack().version();
        changed.signature.packDigest = pack().digest();
        changed.signature.wording = pack().wording();
        changed.signature.record = recordToSign(session().record());
        changed.state = StateWaiting;
        // The questions of an earlier round stay readable with their answers; the outcome is given anew.
        changed.counterSignature.outcome.clear();
        changed.counterSignature.comments.clear();
        changed.counterSignature.at = {};
    });
    session().saveNow(true);
}

void SignPage::counterSign()
{
    const bool returned = session().assessment()->counterSignature.outcome == QLatin1String("return");
    session().editAssessment(assessmentPlace(u"counterSignature"_s), [&](Assessment &changed) {
        changed.counterSignature.at = session().now();
        changed.state = returned ? StateReturned : StateSigned;
    });
    // Given back, it is not signed any more: the author signs again after answering.
    if (returned)
        session().editAssessment(assessmentPlace(u"signature"_s), [](Assessment &changed) {
            changed.signature.at = {};
            changed.signature.statements.clear();
            changed.signature.wording.clear();
            changed.signature.record = {};
        });
    session().saveNow(true);
}

}  // namespace holdfast::ui
