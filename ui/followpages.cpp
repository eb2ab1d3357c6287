// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/followpages.h"

#include "core/casefile/caseclocks.h"
#include "core/pathway/step.h"
#include "ui/errortext.h"
#include "ui/flow.h"
#include "ui/reminder.h"

#include <QDir>
#include <QFileDialog>
#include <QTimer>

#include <algorithm>

namespace holdfast::ui {

using namespace casefile;
using namespace Qt::StringLiterals;

namespace {

constexpr int DaysToLookAgain = 7;

Binding<std::vector<pathway::Event>> events()
{
    return inCase(u"pathway/events"_s, &Case::pathway, &Pathway::events);
}

/// The later of closing and opening again says whether the case is worked on. Without either, as it is.
void followClosing(session::Session &session)
{
    const pathway::Event *last = nullptr;
    for (const pathway::Event &event : session.record().pathway.events)
        if ((event.kind == pathway::CaseClosed || event.kind == pathway::CaseReopened) && event.at.isValid() &&
            (!last || event.at >= last->at))
            last = &event;
    const bool isClosed = last ? last->kind == pathway::CaseClosed : session.record().closed;
    if (isClosed != session.record().closed)
        session.edit(u"closed"_s, [isClosed](Case &record) { record.closed = isClosed; });
}

Cards::Kind steps(const content::Pack &pack)
{
    using pathway::Event;
    const auto list = events();
    Cards::Kind kind = cardsOf<Event>(list, QLatin1Char('v'));
    kind.takeAway = [remove = kind.takeAway](session::Session &session, const QString &key) -> std::function<void()> {
        const Event *event = itemWithKey(session.record().pathway.events, key);
        const bool wasClosing = event && event->kind == pathway::CaseClosed;
        const auto back = remove(session, key);
        if (back && wasClosing && session.record().closed) {
            session.edit(u"closed"_s, [](Case &record) { record.closed = false; });
            followClosing(session);
        }
        return back;
    };
    kind.emptyText = ReferralPage::tr("Nothing recorded yet");
    kind.folds = true;
    // In the order they happened; what has no time yet stands last.
    kind.keys = [](const Case &record) {
        std::vector<const Event *> sorted;
        for (const Event &event : record.pathway.events)
            sorted.push_back(&event);
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const Event *a, const Event *b) { return a->at.isValid() && (!b->at.isValid() || a->at < b->at); });
        QStringList keys;
        for (const Event *event : sorted)
            keys.append(event->id);
        return keys;
    };
    kind.title = [&pack](const Case &record, const QString &key) {
        const Event *event = itemWithKey(record.pathway.events, key);
        if (!event)
            return QString();
        QString title = pack.choiceLabel(u"pathway-kind"_s, event->kind);
        if (!event->recipient.isEmpty())
            title += QStringLiteral(": ") + pack.choiceLabel(u"notify"_s, event->recipient);
        if (event->at.isValid())
            title += QStringLiteral(", ") + inWords(event->at);
        if (!event->outcome.isEmpty()) {
            const QString list = event->kind == QLatin1String("section-47-outcome") ? u"section-47-outcome"_s : u"social-care-outcome"_s;
            title += QStringLiteral(": ") + pack.choiceLabel(list, event->outcome);
        }
        return title;
    };
    kind.build = [list](Form &form, const QString &key) {
        const Event *event = itemWithKey(form.session().record().pathway.events, key);
        const QString what = event ? event->kind : QString();
        form.moment(u"event.at"_s, inItem(list, key, u"at"_s, &Event::at));
        if (what == QLatin1String("decision-received"))
            form.choice(u"event.outcome"_s, u"social-care-outcome"_s, inItem(list, key, u"outcome"_s, &Event::outcome));
        if (what == QLatin1String("section-47-outcome"))
            form.choice(u"event.outcome"_s, u"section-47-outcome"_s, inItem(list, key, u"outcome"_s, &Event::outcome));
        const pathway::StepFields parts = pathway::fieldsOfStep(what);
        form.line(parts.by, inItem(list, key, u"by"_s, &Event::by));
        if (what == pathway::SomebodyTold)
            form.select(u"event.recipient"_s, u"notify"_s, inItem(list, key, u"recipient"_s, &Event::recipient));
        // What somebody has written is never out of sight, also where the step does not ask for it.
        const auto whileWritten = [&](QWidget *field, QString Event::*member) {
            form.showWhile(field, [key, member](const Case &record) {
                const Event *step = itemWithKey(record.pathway.events, key);
                return step && !(step->*member).isEmpty();
            });
        };
        auto *with = form.line(parts.with.isEmpty() ? u"event.to"_s : parts.with, inItem(list, key, u"to"_s, &Event::to));
        if (parts.with.isEmpty())
            whileWritten(with, &Event::to);
        auto *channel = form.select(u"event.channel"_s, u"channel"_s, inItem(list, key, u"channel"_s, &Event::channel));
        if (!parts.isPassedOn)
            whileWritten(channel, &Event::channel);
        form.line(u"event.reference"_s, inItem(list, key, u"reference"_s, &Event::reference));
        if (what == pathway::StrategyDiscussion || what == pathway::StrategyMeeting)
            form.tri(u"event.medical"_s, inItem(list, key, u"medical"_s, &Event::medical));
        if (what == pathway::StrategyDiscussion)
            form.tri(u"event.concerns-remain"_s, inItem(list, key, u"concernsRemain"_s, &Event::concernsRemain));
        if (what == pathway::ReferredInWriting) {
            form.words(form.session().pack().words(u"standing.attach"_s), theme::Role::SecondaryText);
            form.tri(u"event.assessment-attached"_s, inItem(list, key, u"assessmentAttached"_s, &Event::assessmentAttached));
            form.showWhile(
                form.text(u"event.without-assessment"_s, inItem(list, key, u"withoutAssessment"_s, &Event::withoutAssessment), 2),
                [key](const Case &record) {
                    const Event *sent = itemWithKey(record.pathway.events, key);
                    return sent && (sent->assessmentAttached != Tri::Yes || !sent->withoutAssessment.isEmpty());
                });
            auto *late = form.text(u"event.late-reason"_s, inItem(list, key, u"lateReason"_s, &Event::lateReason), 2);
            session::Session &session = form.session();
            form.showWhile(late, [key, &session](const Case &record) {
                const Event *sent = itemWithKey(record.pathway.events, key);
                if (sent && !sent->lateReason.isEmpty())
                    return true;
                const auto clocks = pathway::clocks(record.pathway.events, session.now(), session.practice().clocks);
                return sent && clocks[0].state == pathway::ClockState::MetLate && clocks[0].met == sent->at;
            });
        }
        form.text(parts.note, inItem(list, key, u"note"_s, &Event::note), 2);
    };
    return kind;
}

Binding<std::vector<pathway::DecidedAgainst>> decidedAgainst()
{
    return inCase(u"pathway/decidedAgainst"_s, &Case::pathway, &Pathway::decidedAgainst);
}

Cards::Kind refusals(session::Session &session)
{
    using pathway::DecidedAgainst;
    const auto list = decidedAgainst();
    Cards::Kind kind = cardsOf<DecidedAgainst>(list, QLatin1Char('g'), [&session](DecidedAgainst &fresh) {
        fresh.by = session.practice().name;
        fresh.at = session.now();
        fresh.reviewOn = session.today().addDays(DaysToLookAgain);
    });
    kind.addLabel = ReferralPage::tr("Record something decided against");
    kind.emptyText = ReferralPage::tr("Nothing recorded yet");
    kind.folds = true;
    kind.title = [](const Case &record, const QString &key) {
        const DecidedAgainst *decided = itemWithKey(record.pathway.decidedAgainst, key);
        return decided && !decided->what.trimmed().isEmpty() ? decided->what.simplified() : ReferralPage::tr("Decided against");
    };
    kind.build = [list](Form &form, const QString &key) {
        form.line(u"against.what"_s, inItem(list, key, u"what"_s, &DecidedAgainst::what));
        form.text(u"against.reasons"_s, inItem(list, key, u"reasons"_s, &DecidedAgainst::reasons), 2);
        form.line(u"against.by"_s, inItem(list, key, u"by"_s, &DecidedAgainst::by));
        form.moment(u"against.at"_s, inItem(list, key, u"at"_s, &DecidedAgainst::at));
        form.line(u"against.agreed-by"_s, inItem(list, key, u"agreedBy"_s, &DecidedAgainst::agreedBy));
        form.date(u"against.review-on"_s, inItem(list, key, u"reviewOn"_s, &DecidedAgainst::reviewOn));
        form.text(u"against.looked-again"_s, inItem(list, key, u"lookedAgain"_s, &DecidedAgainst::lookedAgain), 2);
    };
    return kind;
}

}  // namespace

// ---- the referral

ReferralPage::ReferralPage(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
    , m_minute(new QTimer(this))
{
    Form &f = form();
    m_closed = f.note(tr("This case is closed. The list of cases shows it only with closed cases and no longer says what is due. "
                         "Closing settles nothing that is still open."));
    m_openAgain = new QPushButton(tr("Open the case again"), &f);
    m_openAgain->setObjectName(u"openAgain"_s);
    auto *again = new QWidget(&f);
    auto *againRow = new Flow(theme::space::Small, theme::space::Small, again);
    againRow->addWidget(m_openAgain);
    f.put(again);
    f.showWhile(m_closed, [](const Case &record) { return record.closed; });
    f.showWhile(again, [&session](const Case &record) { return record.closed && !session.isReadOnly(); });
    connect(m_openAgain, &QPushButton::clicked, this, [this] { m_events->open(logStep(pathway::CaseReopened)); });
    connect(&session, &session::Session::recordChanged, this, [&session](const QString &place) {
        if (place.startsWith(u"pathway/events"_s) && session.hasCase())
            followClosing(session);
    });
    f.heading(tr("Times"));
    for (Note *&note : m_clocks)
        note = f.note({});
    m_otherClock = f.words(words(u"standing.other-clock"_s), theme::Role::SecondaryText);
    m_remind = new QPushButton(tr("Save a calendar reminder"), &f);
    m_remind->setAccessibleDescription(tr("The file holds the case reference and the time, and nothing about the child."));
    connect(m_remind, &QPushButton::clicked, this, &ReferralPage::saveReminder);
    auto *remind = new QWidget(&f);
    auto *remindRow = new Flow(theme::space::Small, theme::space::Small, remind);
    remindRow->addWidget(m_remind);
    f.put(remind);
    m_saved = f.words({});
    m_saved->hide();
    m_open = new OpenEndsList(session, &f);
    f.put(m_open);
    connect(m_open, &OpenEndsList::recordRequested, this, &ReferralPage::record);
    connect(m_open, &OpenEndsList::declineRequested, this, &ReferralPage::decline);
    connect(m_open, &OpenEndsList::placeRequested, this, &ReferralPage::goTo);

    f.heading(tr("Log a step"));
    f.words(tr("It is recorded as happening now. You can change the time in the step."), theme::Role::SecondaryText);
    auto *buttons = new QWidget(&f);
    auto *row = new Flow(theme::space::Small, theme::space::Small, buttons);
    const QStringList usual{pathway::ReferredByPhone, pathway::ReferredInWriting, pathway::DecisionReceived, pathway::StrategyDiscussion,
                            pathway::Section47Outcome};
    for (const QString &kind : usual) {
        auto *button = new QPushButton(pack().choiceLabel(u"pathway-kind"_s, kind), buttons);
        button->setObjectName(u"log."_s + kind);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind] { m_events->open(logStep(kind)); });
    }
    f.put(buttons);
    auto *other = new QWidget(&f);
    auto *line = new Flow(theme::space::Small, theme::space::Small, other);
    auto *label = paragraph(tr("Another step"), theme::Role::Text, theme::Type::Body, other);
    label->setWordWrap(false);
    auto *box = new QuietBox(other);
    // A step that starts a clock is never the one that stands there unasked.
    box->addItem(tr("Not chosen"));
    for (const content::Choice &choice : pack().choices(u"pathway-kind"_s))
        if (!usual.contains(choice.id))
            box->addItem(choice.label, choice.id);
    box->setObjectName(u"otherStep"_s);
    label->setBuddy(box);
    auto *log = new QPushButton(tr("Log this step"), other);
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(box), static_cast<QWidget *>(log)})
        line->addWidget(widget);
    log->setObjectName(u"logOther"_s);
    connect(log, &QPushButton::clicked, this, [this, box] {
        const QString kind = box->currentData().toString();
        if (kind.isEmpty()) {
            box->setFocus(Qt::OtherFocusReason);
            box->showPopup();
            return;
        }
        box->setCurrentIndex(0);
        m_events->open(logStep(kind));
    });
    f.put(other);
    if (session.isReadOnly()) {
        buttons->hide();
        other->hide();
    }

    f.heading(tr("What has happened"));
    m_events = new Cards(steps(pack()), session, &f);
    f.put(m_events);

    f.heading(tr("Decided against"));
    f.words(words(u"standing.decided-against"_s), theme::Role::SecondaryText);
    m_against = new Cards(refusals(session), session, &f);
    f.put(m_against);

    m_minute->setInterval(60 * 1000);
    connect(m_minute, &QTimer::timeout, this, &ReferralPage::showClocks);
    m_minute->start();
    connect(&session, &session::Session::recordChanged, this, &ReferralPage::showClocks);
    showClocks();
}

QString ReferralPage::logStep(const QString &kind, const QString &recipient)
{
    auto list = events();
    auto items = list.read(session().record());
    pathway::Event event;
    event.id = newId(QLatin1Char('v'));
    event.kind = kind;
    event.at = session().now();
    event.at.setTime(QTime(event.at.time().hour(), event.at.time().minute()));
    const QString socialCare = tr("Children's social care");
    if (kind == pathway::DecisionReceived || kind == pathway::Section47Outcome || kind == pathway::SingleAssessmentOutcome) {
        event.by = socialCare;
        event.to = session().practice().name;
    } else if (!pathway::fieldsOfStep(kind).isPassedOn) {
        // Who chaired or led it is not known to be whoever writes it down.
        if (kind == pathway::FlagSet || kind == pathway::CaseReopened)
            event.by = session().practice().name;
    } else {
        event.by = session().practice().name;
        event.to = socialCare;
    }
    if (kind == pathway::SomebodyTold) {
        event.recipient = recipient;
        event.to.clear();
    } else if (kind == pathway::InformationReportSent) {
        event.to = pack().choiceLabel(u"notify"_s, u"police"_s);
    } else if (kind == QLatin1String("consultation") || kind == QLatin1String("escalated")) {
        event.to.clear();
    } else if (kind == pathway::ReferrerTold) {
        std::swap(event.by, event.to);
    }
    if (kind == pathway::ReferredByPhone)
        event.channel = u"phone"_s;
    items.push_back(event);
    return list.write(session(), items) ? event.id : QString();
}

void ReferralPage::record(const casefile::OpenEnd &end)
{
    const QString id = logStep(end.step, end.step == pathway::SomebodyTold ? end.subject : QString());
    m_events->open(id);
}

void ReferralPage::decline(const casefile::OpenEnd &end)
{
    auto list = decidedAgainst();
    auto items = list.read(session().record());
    pathway::DecidedAgainst decided;
    decided.id = newId(QLatin1Char('g'));
    decided.of = end.id;
    decided.about = end.subject;
    decided.what = end.step == pathway::SomebodyTold ? tr("Not telling: %1").arg(pack().choiceLabel(u"notify"_s, end.subject))
                                                     : tr("Not done: %1").arg(pack().choiceLabel(u"pathway-kind"_s, end.step));
    decided.by = session().practice().name;
    decided.at = session().now();
    if (needsSecondPerson(decided))
        decided.reviewOn = session().today().addDays(DaysToLookAgain);
    items.push_back(decided);
    if (list.write(session(), items) && m_against->open(decided.id))
        goToField(decidedAgainst().place + QLatin1Char('/') + decided.id + u"/reasons"_s);
}

void ReferralPage::goTo(const QString &place)
{
    const QString first = place.section(QLatin1Char('/'), 0, 0);
    if (first == QLatin1String("missing"))
        Q_EMIT navigateRequested(u"missing-episodes"_s, place);
    else if (first == QLatin1String("assessments"))
        Q_EMIT navigateRequested(u"decision"_s, {});
    else
        goToField(place);
}

QByteArray ReferralPage::reminder() const
{
    const Case &record = session().record();
    // Ours first: the other agency's time is a reminder only.
    for (const pathway::Clock &clock : pathway::clocks(record.pathway.events, session().now(), session().practice().clocks))
        if (clock.due.isValid() && !clock.met.isValid())
            return calendarReminder(record.reference, pathway::clockWord(clock.id), clock.due, session().now());
    return {};
}

void ReferralPage::saveReminder()
{
    const QString name = session().record().reference + QStringLiteral(" due.ics");
    const QString path = QFileDialog::getSaveFileName(this, m_remind->text(), QDir::home().filePath(name), tr("Calendar files (*.ics)"),
                                                      nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    const auto done = session().letOut(path, reminder(), QStringLiteral("calendar-reminder"), {});
    m_saved->setText(done ? tr("Reminder saved. Open the file to add it to your calendar.") : errorText(done.error()));
    theme::setTextRole(m_saved, done ? theme::Role::SavedText : theme::Role::ErrorText);
    m_saved->show();
}

void ReferralPage::load()
{
    showClocks();
}

void ReferralPage::showClocks()
{
    if (!session().hasCase())
        return;
    const auto &all = session().record().pathway.events;
    const auto clocks = pathway::clocks(all, session().now(), session().practice().clocks);
    for (size_t i = 0; i < 2 && i < clocks.size(); ++i)
        m_clocks[i]->setText(pathway::clockWords(clocks[i], session().now(), pack()));
    m_otherClock->setVisible(clocks[1].due.isValid() && !clocks[1].met.isValid());
    m_remind->setVisible(
        std::any_of(clocks.begin(), clocks.end(), [](const pathway::Clock &clock) { return clock.due.isValid() && !clock.met.isValid(); }));
    m_open->renew();
}

std::vector<Problem> ReferralPage::problems() const
{
    std::vector<Problem> found = SectionPage::problems();
    const auto &all = session().record().pathway.events;
    QDateTime call;
    for (const pathway::Event &event : all)
        if (event.kind == pathway::ReferredByPhone && event.at.isValid() && (!call.isValid() || event.at < call))
            call = event.at;
    for (const pathway::Event &event : all) {
        const QString place = u"pathway/events/"_s + event.id + u"/at"_s;
        const bool named = std::any_of(found.begin(), found.end(), [&](const Problem &problem) { return problem.field == place; });
        if (!named && event.kind == pathway::DecisionReceived && call.isValid() && event.at.isValid() && event.at < call)
            found.push_back({tr("The decision must be after the referral"), place});
    }
    return found;
}

// ---- missing episodes

namespace {

Cards::Kind episodes(session::Session &session)
{
    const auto list = inCase(u"missing"_s, &Case::missing);
    Cards::Kind kind = cardsOf<MissingEpisode>(list, QLatin1Char('m'));
    kind.addLabel = MissingEpisodes::tr("Add a missing episode");
    kind.emptyText = MissingEpisodes::tr("None recorded");
    kind.folds = true;
    kind.title = [&session](const Case &record, const QString &key) {
        const MissingEpisode *episode = itemWithKey(record.missing, key);
        if (episode && !episode->from.isValid() && isStillMissing(*episode))
            return MissingEpisodes::tr("Still missing, since when is not known");
        if (!episode || !episode->from.isValid())
            return MissingEpisodes::tr("Missing episode without a time yet");
        const QString from = inWords(episode->from);
        if (!episode->returnedAt.isValid())
            return MissingEpisodes::tr("Missing since %1. Still missing, %2.")
                .arg(from, pathway::durationWords(episode->from.secsTo(session.now()), session.pack()));
        return MissingEpisodes::tr("Missing from %1, for %2")
            .arg(from, pathway::durationWords(episode->from.secsTo(episode->returnedAt), session.pack()));
    };
    kind.build = [list](Form &form, const QString &key) {
        const auto text = [&](const QString &field, const QString &name, QString MissingEpisode::*member, int lines = 2) {
            return form.text(u"missing."_s + field, inItem(list, key, name, member), lines);
        };
        const auto line = [&](const QString &field, const QString &name, QString MissingEpisode::*member) {
            return form.line(u"missing."_s + field, inItem(list, key, name, member));
        };
        form.moment(u"missing.from"_s, inItem(list, key, u"from"_s, &MissingEpisode::from));
        form.select(u"missing.missing-from"_s, u"missing-from"_s, inItem(list, key, u"missingFrom"_s, &MissingEpisode::missingFrom));
        text(u"last-seen"_s, u"lastSeen"_s, &MissingEpisode::lastSeen);
        form.moment(u"missing.reported-at"_s, inItem(list, key, u"reportedAt"_s, &MissingEpisode::reportedAt));
        line(u"report-reference"_s, u"reportReference"_s, &MissingEpisode::reportReference);
        form.moment(u"missing.returned-at"_s, inItem(list, key, u"returnedAt"_s, &MissingEpisode::returnedAt));
        form.heading(MissingEpisodes::tr("What was learnt"), 3);
        line(u"found-where"_s, u"foundWhere"_s, &MissingEpisode::foundWhere);
        form.tri(u"missing.known-links"_s, inItem(list, key, u"knownLinks"_s, &MissingEpisode::knownLinks));
        line(u"found-by"_s, u"foundBy"_s, &MissingEpisode::foundBy);
        text(u"condition"_s, u"condition"_s, &MissingEpisode::condition);
        line(u"who-with"_s, u"whoWith"_s, &MissingEpisode::whoWith);
        line(u"how-travelled"_s, u"howTravelled"_s, &MissingEpisode::howTravelled);
        text(u"what-led-to-it"_s, u"whatLedToIt"_s, &MissingEpisode::whatLedToIt);
        form.choice(u"missing.interview-status"_s, u"return-interview"_s,
                    inItem(list, key, u"interviewStatus"_s, &MissingEpisode::interviewStatus));
        const auto status = [key](const Case &record) {
            const MissingEpisode *episode = itemWithKey(record.missing, key);
            return episode ? episode->interviewStatus : QString();
        };
        form.showWhile(line(u"interview-by"_s, u"interviewBy"_s, &MissingEpisode::interviewBy),
                       [status](const Case &record) { return status(record) == QLatin1String("done"); });
        form.showWhile(form.moment(u"missing.interview-at"_s, inItem(list, key, u"interviewAt"_s, &MissingEpisode::interviewAt)),
                       [status](const Case &record) { return status(record) == QLatin1String("done"); });
        form.showWhile(text(u"interview-not-done-reason"_s, u"interviewNotDoneReason"_s, &MissingEpisode::interviewNotDoneReason),
                       [status](const Case &record) {
                           return QStringList{u"declined"_s, u"not-offered"_s, u"not-done"_s}.contains(status(record));
                       });
        text(u"child-said"_s, u"childSaid"_s, &MissingEpisode::childSaid, 3);
        text(u"support-needed"_s, u"supportNeeded"_s, &MissingEpisode::supportNeeded);
    };
    return kind;
}

}  // namespace

MissingEpisodes::MissingEpisodes(const QString &pageId, session::Session &session, QWidget *parent)
    : SectionPage(pageId, session, parent)
{
    Form &f = form();
    f.put(new Cards(episodes(session), session, &f));
    auto *all = new Link(tr("Missing episodes of all cases"), &f);
    all->setObjectName(u"allCases"_s);
    f.put(all);
    connect(all, &Link::clicked, this, [this] { Q_EMIT navigateRequested(u"missing-summary"_s, {}); });
    askWhetherFinished();
}

std::vector<Problem> MissingEpisodes::problems() const
{
    std::vector<Problem> found = SectionPage::problems();
    for (const MissingEpisode &episode : session().record().missing)
        if (episode.from.isValid() && episode.returnedAt.isValid() && episode.returnedAt < episode.from)
            found.push_back({tr("The return must be after the child went missing"), u"missing/"_s + episode.id + u"/returnedAt"_s});
    return found;
}

}  // namespace holdfast::ui
