// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/overview.h"

#include "core/casefile/openends.h"
#include "ui/binding.h"
#include "ui/domain/strip.h"
#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/labelled.h"
#include "ui/sections.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

namespace {
constexpr int RecentDays = 90;
constexpr int MostParts = 4;
}  // namespace

OverviewPage::OverviewPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Case overview"), {}, session, parent)
{
    setWide(true);
    m_hold = new Note({}, Note::Kind::Information, this);
    m_hold->setObjectName(QStringLiteral("hold"));
    content()->addWidget(m_hold);
    m_closed = new Note(tr("This case is closed. The list of cases shows it only with closed cases and no longer says what is due. "
                           "Closing settles nothing that is still open. It can be opened again under the referral and its steps."),
                        Note::Kind::Information, this);
    m_closed->setObjectName(QStringLiteral("closed"));
    content()->addWidget(m_closed);
    m_clocks = addBlock(tr("Next due"), tr("Open the referral and its steps"), QStringLiteral("referral"));
    m_assessments = addBlock(tr("Assessments"));
    auto *buttons = new Flow(theme::space::Small, theme::space::Small);
    // What most people come for stands where they look, not below everything else.
    commands()->removeWidget(continueButton());
    buttons->addWidget(continueButton());
    m_again = new QPushButton(tr("Start reassessment"), this);
    m_again->setObjectName(QStringLiteral("reassess"));
    m_compare = new QPushButton(tr("Compare"), this);
    m_compare->setObjectName(QStringLiteral("compare"));
    buttons->addWidget(m_again);
    buttons->addWidget(m_compare);
    content()->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, &OverviewPage::startReassessment);
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("compare"), {}); });

    auto *chronology = new Link(tr("Chronology: everything with a date, in order"), this);
    chronology->setObjectName(QStringLiteral("chronology"));
    content()->addWidget(chronology, 0, Qt::AlignLeft);
    connect(chronology, &Link::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("chronology"), {}); });

    m_concern = addBlock(tr("The first concern"));
    content()->addSpacing(theme::space::Small);
    content()->addWidget(new Heading(tr("Indicators"), 2, this));
    m_known = paragraph({}, theme::Role::SecondaryText, theme::Type::Body, this);
    content()->addWidget(m_known);
    m_nothing = new Note(session.pack().words(QStringLiteral("standing.nothing-present")), Note::Kind::Information, this);
    content()->addWidget(m_nothing);
    m_strip = new StripView(session.pack(), this);
    content()->addWidget(m_strip);
    connect(m_strip, &StripView::rowChosen, this, [this](const QString &row) {
        const content::Domain *domain = this->session().pack().domainOfRow(row);
        if (domain)
            Q_EMIT navigateRequested(QStringLiteral("domain.") + domain->id,
                                     QStringLiteral("answers/") + this->session().pack().answerId(row));
    });
    m_plan = addBlock(tr("Open plan actions"), tr("Open the plan"), QStringLiteral("plan"));
    m_missing = addBlock(tr("Missing episodes in the last 90 days"), tr("Record a missing episode"), QStringLiteral("missing-episodes"));
    m_people = addBlock(tr("People and contacts"), tr("Open child and family"), QStringLiteral("child-and-family"));
    m_changes = addBlock(tr("Recent changes"));
    content()->addSpacing(theme::space::Small);
    content()->addWidget(new Heading(tr("This case"), 2, this));
    const auto caption = [&](const char *field) { return ui::caption(session.pack(), QString::fromLatin1(field)); };
    content()->addWidget(
        new LineField(session, inCase(QStringLiteral("leadWorker"), &casefile::Case::leadWorker), caption("case.lead-worker"), this));
    content()->addSpacing(theme::space::Field);
    content()->addWidget(
        new CheckField(session, inCase(QStringLiteral("restricted"), &casefile::Case::restricted), caption("case.restricted"), this));
    auto *send = new Link(tr("Send this case to a colleague"), this);
    send->setObjectName(QStringLiteral("sendCase"));
    content()->addSpacing(theme::space::Field);
    content()->addWidget(send, 0, Qt::AlignLeft);
    connect(send, &Link::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("send-case"), {}); });
    auto *remove = new Link(tr("Delete this case"), this);
    remove->setObjectName(QStringLiteral("deleteCase"));
    content()->addSpacing(theme::space::Field);
    content()->addWidget(remove, 0, Qt::AlignLeft);
    connect(remove, &Link::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("delete-case"), {}); });

    const auto renew = [this] {
        if (isVisible())
            load();
    };
    connect(&session, &session::Session::retentionChanged, this, renew);
    // Answers can be typed by their code while this is in view; an old picture would say that nothing is present.
    connect(&session, &session::Session::recordChanged, this, renew);
    m_minute = new QTimer(this);
    m_minute->setInterval(60 * 1000);
    connect(m_minute, &QTimer::timeout, this, renew);
    m_minute->start();
}

OverviewPage::Block OverviewPage::addBlock(const QString &title, const QString &action, const QString &page)
{
    content()->addSpacing(theme::space::Small);
    content()->addWidget(new Heading(title, 2, this));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(theme::space::Tiny);
    content()->addLayout(lines);
    if (!action.isEmpty()) {
        auto *link = new Link(action, this);
        content()->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &Link::clicked, this, [this, page] { Q_EMIT navigateRequested(page, {}); });
    }
    return {lines};
}

void OverviewPage::fill(const Block &block, const QStringList &lines)
{
    // Lines are plain text; only what changed is made anew, so that a screen reader's place stays.
    while (block.lines->count() > lines.size()) {
        QLayoutItem *item = block.lines->takeAt(block.lines->count() - 1);
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i >= block.lines->count())
            block.lines->addWidget(paragraph({}, theme::Role::Text, theme::Type::Body, this));
        static_cast<QLabel *>(block.lines->itemAt(int(i))->widget())->setText(lines[i]);
    }
}

void OverviewPage::load()
{
    if (!session().hasCase())
        return;
    const casefile::Case &record = session().record();
    const content::Pack &pack = session().pack();
    const QDateTime now = session().now();
    const QString none = tr("Nothing recorded yet.");
    setHeading(tr("Case %1").arg(record.reference));

    const auto decided = session().retention().cases.find(session().caseId());
    const bool isHeld = decided != session().retention().cases.end() && decided->second.hold;
    if (isHeld) {
        const session::Hold &hold = *decided->second.hold;
        m_hold->setText(
            hold.by.isEmpty()
                ? tr("On hold since %1: %2. It cannot be deleted until the hold is lifted.").arg(inWords(ukDate(hold.since)), hold.reason)
                : tr("On hold since %1, by %2: %3. It cannot be deleted until the hold is lifted.")
                      .arg(inWords(ukDate(hold.since)), hold.by, hold.reason));
    }
    m_hold->setVisible(isHeld);
    m_closed->setVisible(record.closed);

    // In the order of the case list; a clock that was met, or runs for nothing yet, after what is still to come.
    const auto clocks = pathway::clocks(record.pathway.events, now, session().practice().clocks);
    QStringList lines;
    // Of the plan, what is late and what comes next; all of it stands below.
    bool hasNextAction = false;
    for (const casefile::Due &due : casefile::summaryOf(record, now, session().practice().clocks).due) {
        const auto clock = std::find_if(clocks.begin(), clocks.end(),
                                        [&due](const pathway::Clock &one) { return pathway::clockWord(one.id) == due.what; });
        const bool isAction = due.what == QLatin1String("action");
        if (clock != clocks.end()) {
            if (clock->due.isValid() && !clock->met.isValid())
                lines << pathway::clockWords(*clock, now, pack);
        } else if (!isAction || !hasNextAction) {
            hasNextAction = hasNextAction || (isAction && due.at > now);
            lines << dueLine(due, now, pack);
        }
    }
    for (const pathway::Clock &clock : clocks)
        if (const QString words = pathway::clockWords(clock, now, pack); !lines.contains(words))
            lines << words;
    QStringList notTold;
    for (const casefile::OpenEnd &end : casefile::openEnds(record, now, session().practice().clocks))
        if (end.step == pathway::SomebodyTold)
            notTold << pack.choiceLabel(QStringLiteral("notify"), end.subject);
        else
            lines << tr("Still open: %1").arg(casefile::sentence(end, record, pack));
    if (!notTold.isEmpty())
        lines << tr("Still open: not recorded as told yet: %1.").arg(notTold.join(QStringLiteral(", ")));
    fill(m_clocks, lines.isEmpty() ? QStringList{tr("Nothing is due.")} : lines);

    lines.clear();
    for (size_t i = record.assessments.size(); i-- > 0;) {
        const casefile::Assessment &one = record.assessments[i];
        lines << tr("Assessment %1: %2, %3, started %4%5")
                     .arg(i + 1)
                     .arg(pack.choiceLabel(QStringLiteral("assessment-kind"), one.kind).toLower(),
                          pack.choiceLabel(QStringLiteral("assessment-state"), one.state).toLower(), inWords(ukDate(one.startedAt)),
                          one.signature.isSigned() ? tr(", signed by %1 on %2").arg(one.signature.name, inWords(ukDate(one.signature.at)))
                                                   : QString());
    }
    fill(m_assessments, lines.isEmpty() ? QStringList{none} : lines);
    const casefile::Assessment *current = record.current();
    m_again->setVisible(current && current->isLocked() && !session().isReadOnly());
    m_compare->setVisible(record.assessments.size() > 1);
    setContinueText(current && !current->isLocked() ? tr("Continue the assessment") : tr("Open the assessment"));

    lines.clear();
    if (!record.concern.text.isEmpty())
        lines << record.concern.text;
    if (!record.concern.howKnown.isEmpty())
        lines << tr("How it is known: %1").arg(record.concern.howKnown);
    if (!record.concern.recordedBy.isEmpty())
        lines << tr("Recorded by %1 on %2").arg(record.concern.recordedBy, inWords(ukDate(record.concern.recordedAt)));
    fill(m_concern, lines.isEmpty() ? QStringList{none} : lines);

    m_strip->setVisible(current);
    m_known->setVisible(current);
    m_nothing->setVisible(current && assessment::nothingRecordedAsPresent(current->answers, current->otherRows));
    if (current) {
        m_known->setText(
            tr("What was known on %1").arg(inWords(current->knownOn.isValid() ? current->knownOn : ukDate(current->startedAt))));
        m_strip->show(*current);
    }

    lines.clear();
    if (current)
        for (const assessment::Action &action : current->plan.actions)
            if (!action.done)
                lines << QStringList{action.what, action.who, action.due.isValid() ? tr("by %1").arg(inWords(action.due)) : QString()}
                             .filter(QRegularExpression(QStringLiteral(".")))
                             .join(QStringLiteral(", "));
    fill(m_plan, lines.isEmpty() ? QStringList{tr("No open actions.")} : lines);

    lines.clear();
    const QDateTime since = now.addDays(-RecentDays);
    for (const casefile::MissingEpisode &episode : record.missing) {
        if (episode.from.isValid() && episode.from < since && episode.returnedAt.isValid())
            continue;
        lines << (episode.returnedAt.isValid()
                      ? tr("Missing from %1, back %2").arg(pathway::momentWords(episode.from), pathway::momentWords(episode.returnedAt))
                  : episode.from.isValid() ? tr("Still missing, since %1").arg(pathway::momentWords(episode.from))
                                           : tr("Still missing"));
    }
    fill(m_missing, lines.isEmpty() ? QStringList{tr("None recorded.")} : lines);

    lines.clear();
    for (const casefile::Person &person : record.people)
        lines << QStringList{person.name, person.role, person.agency, person.contact}
                     .filter(QRegularExpression(QStringLiteral(".")))
                     .join(QStringLiteral(", "));
    fill(m_people, lines.isEmpty() ? QStringList{tr("None recorded.")} : lines);
    showChanges();
}

void OverviewPage::showChanges()
{
    session().recentChanges(session().caseId(), this, [this](const Result<std::vector<session::Change>> &changes) {
        if (!session().hasCase())
            return;
        QStringList lines;
        if (!changes)
            lines << errorText(changes.error());
        else
            for (const session::Change &change : *changes) {
                QStringList parts;
                for (const QString &part : change.parts)
                    parts << (part == QLatin1String("new-case") ? tr("The first concern") : sectionLabel(session().pack(), part));
                const qsizetype more = parts.size() - MostParts;
                if (more > 0)
                    parts = parts.first(MostParts) + QStringList{more == 1 ? tr("1 more part") : tr("%1 more parts").arg(more)};
                lines << tr("%1: %2").arg(pathway::momentWords(change.at), parts.join(QStringLiteral(", ")));
            }
        fill(m_changes, lines.isEmpty() ? QStringList{tr("Nothing recorded yet.")} : lines);
    });
}

void OverviewPage::proceed()
{
    Q_EMIT navigateRequested(QStringLiteral("all-sections"), {});
}

void OverviewPage::startReassessment()
{
    session().edit(QStringLiteral("assessments"),
                   [this](casefile::Case &record) { record.assessments.push_back(casefile::reassessment(record, session().now())); });
    session().saveNow(true);
    Q_EMIT navigateRequested(QStringLiteral("all-sections"), {});
}

DeleteCasePage::DeleteCasePage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Delete this case"), {}, session, parent)
{
    content()->addWidget(new Note(tr("This cannot be undone. The case and everything recorded in it will be gone from this store."),
                                  Note::Kind::Warning, this));
    m_summary = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    content()->addWidget(m_summary);
    m_stays = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    m_stays->setObjectName(QStringLiteral("stays"));
    content()->addWidget(m_stays);
    m_reference = new QLineEdit(this);
    m_reference->setObjectName(QStringLiteral("typedReference"));
    addLabelled(content(), tr("Type the reference of this case"), m_reference);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("deleteReason"));
    addLabelled(content(), tr("Why it is deleted"), m_reason, tr("Kept in the store's journal. Name nobody here."));
    setContinueText(tr("Delete the case"));
    // Neither is the obvious one.
    theme::setPrimary(continueButton(), false);
    auto *keep = new QPushButton(tr("Keep the case"), this);
    keep->setObjectName(QStringLiteral("keepCase"));
    commands()->insertWidget(1, keep);
    connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("overview"), {}); });
}

void DeleteCasePage::load()
{
    m_reference->clear();
    m_reason->clear();
    if (!session().hasCase())
        return;
    const casefile::Case &record = session().record();
    const QDate last = session().backupState().lastDay;
    m_stays->setText(
        tr("What stays: one line in the journal with the reference, the reason, the day and who deleted it. %1 Copies that were "
           "saved, printed or sent stay where they are.")
            .arg(last.isValid() ? tr("Backups hold the case until %1, if new ones go on being made.").arg(inWords(last))
                                : tr("There is no backup of this store that could hold it.")));
    const auto counted = [](size_t many, const QString &one, const QString &more) { return many == 1 ? one : more.arg(many); };
    m_summary->setText(tr("%1, with %2 and %3.")
                           .arg(record.reference, counted(record.evidence.size(), tr("1 evidence item"), tr("%1 evidence items")),
                                counted(record.assessments.size(), tr("1 assessment"), tr("%1 assessments"))));
}

void DeleteCasePage::proceed()
{
    std::vector<Problem> found;
    if (m_reference->text().trimmed() != session().record().reference)
        found.push_back({tr("The reference is not that of this case"), QStringLiteral("typedReference")});
    if (m_reason->text().trimmed().isEmpty())
        found.push_back({tr("Enter why it is deleted"), QStringLiteral("deleteReason")});
    showProblems(found);
    if (!found.empty())
        return;
    session().removeCase(session().caseId(), m_reason->text().trimmed(), this, [this](const Result<void> &removed) {
        if (!removed)
            showProblems(
                {{removed.error().code == ErrorCode::Refused ? tr("This case is on hold. It can be deleted when the hold is lifted")
                                                             : errorText(removed.error()),
                  QStringLiteral("deleteReason")}});
    });
}

}  // namespace holdfast::ui
