// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/decisionpage.h"

#include "core/assessment/completeness.h"
#include "core/casefile/openends.h"
#include "core/pathway/pathway.h"

#include <QHBoxLayout>

#include <algorithm>

namespace holdfast::ui {

using namespace casefile;
using namespace Qt::StringLiterals;
using assessment::Consultation;
using assessment::Decision;
using assessment::Notification;

namespace {

template <class... Members>
auto ofDecision(const QString &name, Members... members)
{
    return inAssessment(u"decision/"_s + name, &Assessment::decision, members...);
}

bool decidedNotToRefer(const Case &record)
{
    return record.current() && record.current()->decision.choice == assessment::DecidedNotToRefer;
}

Cards::Kind consultations()
{
    const auto list = ofDecision(u"discussedWith"_s, &Decision::discussedWith);
    Cards::Kind kind = cardsOf<Consultation>(list, QLatin1Char('d'));
    kind.addLabel = DecisionPage::tr("Add a conversation");
    kind.emptyText = DecisionPage::tr("Nobody recorded yet");
    kind.folds = true;
    kind.title = [list](const Case &record, const QString &key) {
        const auto items = list.read(record);
        const Consultation *talk = itemWithKey(items, key);
        if (!talk || talk->with.trimmed().isEmpty())
            return DecisionPage::tr("Conversation");
        return talk->at.isValid() ? QStringLiteral("%1, %2").arg(talk->with, inWords(talk->at)) : talk->with;
    };
    kind.build = [list](Form &form, const QString &key) {
        form.line(u"consultation.with"_s, inItem(list, key, u"with"_s, &Consultation::with));
        form.line(u"consultation.role"_s, inItem(list, key, u"role"_s, &Consultation::role));
        form.moment(u"consultation.at"_s, inItem(list, key, u"at"_s, &Consultation::at));
        form.text(u"consultation.question"_s, inItem(list, key, u"question"_s, &Consultation::question), 2);
        form.text(u"consultation.advice"_s, inItem(list, key, u"advice"_s, &Consultation::advice), 2);
        form.tri(u"consultation.identifiable"_s, inItem(list, key, u"identifiable"_s, &Consultation::identifiable));
    };
    return kind;
}

Cards::Kind notifications(const content::Pack &pack)
{
    const auto list = ofDecision(u"notifications"_s, &Decision::notifications);
    Cards::Kind kind = cardsOf<Notification>(list, QLatin1Char('n'));
    kind.addLabel = DecisionPage::tr("Add somebody else who must be told");
    kind.emptyText = DecisionPage::tr("Nobody recorded as told yet");
    kind.folds = true;
    kind.title = [list, &pack](const Case &record, const QString &key) {
        const auto items = list.read(record);
        const Notification *told = itemWithKey(items, key);
        if (!told || told->recipient.isEmpty())
            return DecisionPage::tr("Somebody to be told");
        const QString who = pack.choiceLabel(u"notify"_s, told->recipient);
        return told->at.isValid() ? DecisionPage::tr("%1: told at %2").arg(who, inWords(told->at))
                                  : DecisionPage::tr("%1: not told yet").arg(who);
    };
    kind.build = [list](Form &form, const QString &key) {
        form.select(u"notification.recipient"_s, u"notify"_s, inItem(list, key, u"recipient"_s, &Notification::recipient));
        form.moment(u"notification.at"_s, inItem(list, key, u"at"_s, &Notification::at));
        form.line(u"notification.by"_s, inItem(list, key, u"by"_s, &Notification::by));
        form.line(u"notification.name"_s, inItem(list, key, u"name"_s, &Notification::name));
        form.select(u"notification.channel"_s, u"channel"_s, inItem(list, key, u"channel"_s, &Notification::channel));
        form.line(u"notification.reference"_s, inItem(list, key, u"reference"_s, &Notification::reference));
    };
    return kind;
}

}  // namespace

DecisionPage::DecisionPage(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
{
    Form &f = form();
    auto *danger = f.note(words(u"standing.call-now"_s), Note::Kind::Error);
    f.showWhile(danger, [](const Case &record) { return record.concern.immediateDanger == Tri::Yes; });
    f.tri(u"concern.immediate-danger"_s, inCase(u"concern/immediateDanger"_s, &Case::concern, &Concern::immediateDanger));
    f.note(words(u"standing.refer-rule"_s), Note::Kind::Warning);
    m_frontDoor = f.words({});
    m_addNumber = new Link(tr("Add the number in Settings"), &f);
    connect(m_addNumber, &Link::clicked, this, [this] { Q_EMIT navigateRequested(u"settings"_s, u"contact.front-door.number"_s); });
    f.put(m_addNumber);
    m_practiceRule = f.note(words(u"standing.practice-rule"_s), Note::Kind::Warning);
    addDecision(f);
    addNotReferring(f);
    addWhoIsTold(f);
    askWhetherFinished();
    connect(&session, &session::Session::recordChanged, this, &DecisionPage::load);
    connect(&session, &session::Session::practiceChanged, this, &DecisionPage::load);
    load();
}

void DecisionPage::addDecision(Form &f)
{
    f.choice(u"decision.choice"_s, u"decision"_s, ofDecision(u"choice"_s, &Decision::choice));
    m_setAside = f.text(u"decision.practice-rule-set-aside"_s, ofDecision(u"practiceRuleSetAside"_s, &Decision::practiceRuleSetAside), 2);
    auto *reasons = f.text(u"decision.reasons"_s, ofDecision(u"reasons"_s, &Decision::reasons));
    f.showWhile(reasons, [](const Case &record) { return !decidedNotToRefer(record); });
    f.moment(u"decision.at"_s, ofDecision(u"at"_s, &Decision::at));
    f.line(u"decision.by"_s, ofDecision(u"by"_s, &Decision::by));

    f.heading(pack().field(u"decision.discussed-with"_s));
    f.words(pack().fieldHint(u"decision.discussed-with"_s), theme::Role::SecondaryText);
    f.words(words(u"standing.trust"_s), theme::Role::SecondaryText);
    f.put(new Cards(consultations(), session(), &f));

    f.heading(tr("Wishes and sharing"));
    f.tri(u"decision.wishes-considered"_s, ofDecision(u"wishesConsidered"_s, &Decision::wishesConsidered));
    f.text(u"decision.sharing-without-agreement"_s, ofDecision(u"sharingWithoutAgreement"_s, &Decision::sharingWithoutAgreement), 2);
}

void DecisionPage::addNotReferring(Form &f)
{
    auto *part = new Form(session(), this, &f);
    part->heading(words(u"standing.not-refer-title"_s));
    part->note(words(u"standing.not-refer"_s));
    part->words(words(u"standing.trust"_s));
    part->text(u"not-refer.reason"_s, ofDecision(u"notReferReason"_s, &Decision::notReferReason));
    part->text(u"not-refer.considered"_s, ofDecision(u"considered"_s, &Decision::considered));
    part->line(u"not-refer.agreed-by-name"_s, ofDecision(u"agreedByName"_s, &Decision::agreedByName));
    part->line(u"not-refer.agreed-by-role"_s, ofDecision(u"agreedByRole"_s, &Decision::agreedByRole));
    part->date(u"not-refer.agreed-on"_s, ofDecision(u"agreedOn"_s, &Decision::agreedOn), DateRule::NotInFuture);
    part->text(u"not-refer.advice-taken"_s, ofDecision(u"adviceTaken"_s, &Decision::adviceTaken), 2);
    part->text(u"not-refer.instead"_s, ofDecision(u"instead"_s, &Decision::instead), 2);
    part->text(u"not-refer.would-change"_s, ofDecision(u"wouldChange"_s, &Decision::wouldChange), 2);
    part->date(u"not-refer.review-on"_s, ofDecision(u"reviewOn"_s, &Decision::reviewOn));
    f.put(part);
    f.showWhile(part, decidedNotToRefer);
    // A week is offered as soon as somebody decides this; it can be changed (ux.md 3.22).
    connect(&session(), &session::Session::recordChanged, this, [this](const QString &place) {
        const Assessment *current = session().assessment();
        if (place != QLatin1String("assessment/decision/choice") || !current || current->isLocked() ||
            current->decision.choice != assessment::DecidedNotToRefer || current->decision.reviewOn.isValid())
            return;
        const auto review = ofDecision(u"reviewOn"_s, &Decision::reviewOn);
        review.write(session(), session().today().addDays(7));
    });
}

void DecisionPage::addWhoIsTold(Form &f)
{
    f.heading(pack().field(u"decision.notifications"_s));
    f.words(tr("The list follows from where the child lives and is cared for, and from the plans and outcomes recorded."),
            theme::Role::SecondaryText);
    m_toTell = new QWidget(&f);
    auto *column = new QVBoxLayout(m_toTell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Small);
    f.put(m_toTell);
    m_told = new Cards(notifications(pack()), session(), &f);
    f.put(m_told);

    f.heading(tr("Linked crimes"));
    std::vector<content::Choice> crimes;
    for (const content::Text &crime : pack().linkedCrimes())
        crimes.push_back({crime.id, crime.text, {}});
    f.checks(u"decision.linked-crimes"_s, crimes, ofDecision(u"linkedCrimes"_s, &Decision::linkedCrimes));
}

void DecisionPage::offerToTell()
{
    QStringList ids = casefile::stillToTell(session().record(), session().today());
    const Assessment *current = session().assessment();
    // Whoever has a card below is asked for there.
    if (current)
        for (const Notification &told : current->decision.notifications)
            ids.removeAll(told.recipient);
    const bool locked = session().isReadOnly() || !current || current->isLocked();
    const QStringList now = ids + QStringList(locked ? u"locked"_s : QString());
    if (now == m_offered)
        return;
    m_offered = now;
    QLayout *column = m_toTell->layout();
    while (QLayoutItem *item = column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &recipient : ids) {
        const QString who = pack().choiceLabel(u"notify"_s, recipient);
        auto *line = new QWidget(m_toTell);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::space::Medium);
        // The sentences share one edge and the buttons the other.
        QString asked = tr("%1: not recorded as told yet").arg(who);
        for (const content::Choice &choice : pack().choices(u"notify"_s))
            if (choice.id == recipient && !choice.hint.isEmpty())
                asked += QStringLiteral(". ") + choice.hint;
        row->addWidget(paragraph(asked, theme::Role::Text, theme::Type::Body, line), 1);
        if (!locked) {
            auto *record = new QPushButton(tr("Record who told them"), line);
            record->setAccessibleName(tr("Record who told: %1").arg(who));
            row->addWidget(record);
            connect(record, &QPushButton::clicked, this, [this, recipient] {
                const auto list = ofDecision(u"notifications"_s, &Decision::notifications);
                auto items = list.read(session().record());
                Notification told;
                told.id = newId(QLatin1Char('n'));
                told.recipient = recipient;
                told.by = session().practice().name;
                items.push_back(told);
                if (list.write(session(), items))
                    m_told->open(told.id);
            });
        }
        column->addWidget(line);
    }
    m_toTell->setVisible(!ids.isEmpty());
}

void DecisionPage::load()
{
    if (!session().hasCase() || !session().assessment())
        return;
    const auto &contacts = session().practice().contacts;
    const auto door = std::find_if(contacts.begin(), contacts.end(),
                                   [](const session::Contact &contact) { return contact.id == QLatin1String("front-door"); });
    const bool isMissing = door == contacts.end() || door->number.trimmed().isEmpty();
    m_addNumber->setVisible(isMissing);
    if (isMissing)
        m_frontDoor->setText(tr("No number for children's social care is kept yet."));
    else
        m_frontDoor->setText(QStringLiteral("%1: %2%3")
                                 .arg(door->name.isEmpty() ? tr("Children's social care") : door->name, door->number,
                                      door->checkedOn.isValid() ? tr(" (checked on %1)").arg(inWords(door->checkedOn)) : QString()));
    const Assessment &current = *session().assessment();
    const bool asks = assessment::practiceRuleAsksForReferral(subjectOf(session().record(), current, pack(), session().today()));
    const bool isSetAside = !current.decision.practiceRuleSetAside.isEmpty();
    m_practiceRule->setVisible(asks || isSetAside);
    // The reason is asked for once something other than a referral was decided.
    m_setAside->setVisible(isSetAside || (asks && !current.decision.choice.isEmpty()));
    offerToTell();
}

}  // namespace holdfast::ui
