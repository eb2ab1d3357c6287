// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/chronologypage.h"

#include "core/base/id.h"
#include "ui/domain/episodeevidence.h"
#include "ui/domain/findingwords.h"
#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/history/alikelist.h"
#include "ui/history/timeline.h"
#include "ui/history/wordtable.h"
#include "ui/labelled.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

using casefile::ChronologyEntry;
using casefile::Lane;

ChronologyPage::ChronologyPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Chronology"), tr("Everything with a date, in order. Open a line to go to where it was recorded."), session, parent)
{
    setWide(true);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setMinimumWidth(240);
    m_lane = new QComboBox(this);
    m_lane->setObjectName(QStringLiteral("lane"));
    m_lane->addItem(tr("Everything"), QString());
    for (const content::Choice &choice : session.pack().choices(QStringLiteral("lane")))
        m_lane->addItem(choice.label, choice.id);

    auto *filters = new QWidget(this);
    auto *flow = new Flow(theme::space::Field, theme::space::Small, filters);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto &[label, field] : {std::pair<QString, QWidget *>{tr("Search"), m_search}, {tr("Show"), m_lane}})
        flow->addWidget(labelledCell(label, field, filters));
    content()->addWidget(filters);

    // An entry is kept where it belongs; from here it is only begun.
    m_adding = new QWidget(this);
    auto *adding = new Flow(theme::space::Field, theme::space::Small, m_adding);
    adding->setContentsMargins(0, 0, 0, 0);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("addKind"));
    m_row = new QComboBox(this);
    m_row->setObjectName(QStringLiteral("addRow"));
    m_row->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_row->setMinimumContentsLength(30);
    for (const content::Domain &domain : session.pack().domains())
        for (const content::Row &row : domain.rows)
            if (row.sameAs.isEmpty())
                m_row->addItem(QStringLiteral("%1  %2").arg(row.id, row.label), row.id);
    adding->addWidget(labelledCell(tr("Add"), m_kind, m_adding));
    QWidget *rowCell = labelledCell(tr("About"), m_row, m_adding);
    adding->addWidget(rowCell);
    auto *add = new QPushButton(tr("Add an entry"), m_adding);
    add->setObjectName(QStringLiteral("addEntry"));
    adding->addWidget(add);
    // On the line of the boxes, not between them and their labels.
    adding->setAlignment(add, Qt::AlignBottom);
    m_reuse = new QPushButton(tr("Use as evidence"), m_adding);
    m_reuse->setObjectName(QStringLiteral("reuse"));
    m_reuse->setAccessibleDescription(tr("The missing episode chosen in the list, for a row about going missing."));
    auto *rows = new QMenu(m_reuse);
    for (const content::Domain &domain : session.pack().domains())
        for (const content::Row &row : domain.rows)
            if (row.isMissingEpisode)
                rows->addAction(QStringLiteral("%1  %2").arg(row.id, row.label), this,
                                [this, id = session.pack().answerId(row.id)] { useFor(id); });
    m_reuse->setMenu(rows);
    adding->addWidget(m_reuse);
    adding->setAlignment(m_reuse, Qt::AlignBottom);
    content()->addWidget(m_adding);
    connect(m_kind, &QComboBox::currentIndexChanged, rowCell,
            [this, rowCell] { rowCell->setVisible(m_kind->currentData() == QStringLiteral("evidence")); });
    offerKinds(true);
    connect(add, &QPushButton::clicked, this, &ChronologyPage::addEntry);

    m_alike = new AlikeList(this);
    m_alike->setObjectName(QStringLiteral("alike"));
    content()->addWidget(m_alike);
    connect(m_alike, &AlikeList::placeRequested, this, &ChronologyPage::openPlace);
    connect(m_alike, &AlikeList::keptApart, this, &ChronologyPage::keepApart);
    m_empty = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    content()->addWidget(m_empty);
    m_table = new WordTable(tr("Chronology"), this);
    m_table->setObjectName(QStringLiteral("chronology"));
    content()->addWidget(m_table);
    m_timeline = new Timeline(session.pack(), this);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    content()->addWidget(m_timeline);
    setContinueText(tr("Case overview"));
    auto *print = new QPushButton(tr("Print or save"), this);
    print->setObjectName(QStringLiteral("print"));
    commands()->insertWidget(1, print);
    connect(print, &QPushButton::clicked, this,
            [this] { Q_EMIT navigateRequested(QStringLiteral("share"), QStringLiteral("document/chronology")); });

    connect(m_search, &QLineEdit::textChanged, this, &ChronologyPage::fill);
    connect(m_lane, &QComboBox::currentIndexChanged, this, &ChronologyPage::fill);
    connect(m_table, &WordTable::rowChosen, this, &ChronologyPage::open);
    connect(m_timeline, &Timeline::chosen, this, &ChronologyPage::open);
    connect(m_timeline, &Timeline::currentChanged, m_table, &WordTable::setCurrentRow);
    connect(m_table, &WordTable::currentRowChanged, m_timeline, &Timeline::setCurrent);
    connect(m_table, &WordTable::currentRowChanged, this, &ChronologyPage::offerReuse);
}

/// What is signed stays as it is: only what goes on after signing can be added then.
void ChronologyPage::offerKinds(bool isOpen)
{
    if (m_kind->count() > 0 && (m_kind->count() > 2) == isOpen)
        return;
    const QVariant was = m_kind->currentData();
    m_kind->clear();
    if (isOpen)
        m_kind->addItem(tr("Evidence"), QStringLiteral("evidence"));
    m_kind->addItem(tr("Missing episode"), QStringLiteral("missing"));
    m_kind->addItem(tr("Step of the referral"), QStringLiteral("referral"));
    if (isOpen) {
        m_kind->addItem(tr("Conversation"), QStringLiteral("conversation"));
        m_kind->addItem(tr("Action of the plan"), QStringLiteral("action"));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(was)));
}

QString ChronologyPage::chosenEpisode() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_shown.size()) || m_shown[size_t(row)].lane != Lane::Missing)
        return {};
    return m_shown[size_t(row)].place.section(QLatin1Char('/'), 1, 1);
}

/// Whatever it is used for, the answer of the row stays the person's.
void ChronologyPage::offerReuse()
{
    const casefile::Assessment *current = session().hasCase() ? session().assessment() : nullptr;
    m_reuse->setVisible(!session().isReadOnly() && current && !current->isLocked() && !chosenEpisode().isEmpty());
}

void ChronologyPage::useFor(const QString &row)
{
    const QString used = useEpisode(session(), chosenEpisode(), row);
    if (!used.isEmpty())
        openPlace(QStringLiteral("evidence/") + used);
}

QString ChronologyPage::when(const ChronologyEntry &entry) const
{
    if (entry.moment.isValid())
        return pathway::momentWords(entry.moment);
    if (!entry.day.isKnown())
        return tr("Date not known");
    return inWords(entry.day);
}

void ChronologyPage::load()
{
    fill();
}

void ChronologyPage::fill()
{
    m_shown.clear();
    if (!session().hasCase())
        return;
    const casefile::Assessment *current = session().assessment();
    m_adding->setVisible(!session().isReadOnly());
    offerKinds(current && !current->isLocked());
    const content::Pack &pack = session().pack();
    const QString lane = m_lane->currentData().toString(), typed = m_search->text().trimmed();
    std::vector<QStringList> rows;
    const std::vector<ChronologyEntry> all = casefile::chronology(session().record(), pack);
    showAlike(all);
    for (const ChronologyEntry &entry : all) {
        const QStringList row{when(entry), pack.choiceLabel(QStringLiteral("lane"), casefile::laneWord(entry.lane)), entry.title,
                              entry.howKnown, entry.source};
        if (!lane.isEmpty() && lane != casefile::laneWord(entry.lane))
            continue;
        if (!typed.isEmpty() && !row.join(QLatin1Char(' ')).contains(typed, Qt::CaseInsensitive))
            continue;
        m_shown.push_back(entry);
        rows.push_back(row);
    }
    const bool none = rows.empty();
    const bool isFiltered = !lane.isEmpty() || !typed.isEmpty();
    m_empty->setText(!none ? QString()
                     : isFiltered
                         ? tr("Nothing fits. Clear the search, or show everything.")
                         : tr("Nothing with a date is recorded yet. Evidence, missing episodes, referrals and actions will stand here."));
    m_empty->setVisible(none);
    m_search->setAccessibleDescription(m_empty->text());
    m_timeline->setVisible(!none);
    m_table->setVisible(!none);
    m_timeline->show(m_shown, session().today());
    m_table->show({{tr("When"), 18}, {tr("Kind"), 17}, {tr("What"), 30}, {tr("How we know"), 17}, {tr("Source"), 18}}, rows);
    offerReuse();
}

void ChronologyPage::addEntry()
{
    const QString kind = m_kind->currentData().toString();
    if (kind == QLatin1String("referral"))
        return navigateRequested(QStringLiteral("referral"), {});
    if (kind == QLatin1String("missing")) {
        casefile::MissingEpisode episode;
        episode.id = newId(QLatin1Char('m'));
        if (session().edit(QStringLiteral("missing"), [&](casefile::Case &record) { record.missing.push_back(episode); }))
            Q_EMIT navigateRequested(QStringLiteral("missing-episodes"), QStringLiteral("missing/%1/from").arg(episode.id));
        return;
    }
    if (!session().assessment() || session().assessment()->isLocked())
        return;
    if (kind == QLatin1String("evidence")) {
        // A card that stays empty leaves nothing: it is begun at its row.
        const Destination to =
            destinationOf(session().pack(), session().record(), QStringLiteral("answers/") + m_row->currentData().toString());
        Q_EMIT navigateRequested(to.page, to.field);
    } else if (kind == QLatin1String("conversation")) {
        assessment::Consultation talk;
        talk.id = newId(QLatin1Char('d'));
        if (session().editAssessment(QStringLiteral("assessment/decision/discussedWith"),
                                     [&](casefile::Assessment &current) { current.decision.discussedWith.push_back(talk); }))
            Q_EMIT navigateRequested(QStringLiteral("decision"), QStringLiteral("decision/discussedWith/") + talk.id);
    } else if (kind == QLatin1String("action")) {
        assessment::Action action;
        action.id = newId(QLatin1Char('t'));
        if (session().editAssessment(QStringLiteral("assessment/plan/actions"),
                                     [&](casefile::Assessment &current) { current.plan.actions.push_back(action); }))
            Q_EMIT navigateRequested(QStringLiteral("plan"), QStringLiteral("plan/actions/") + action.id);
    }
}

void ChronologyPage::open(int index)
{
    if (index < 0 || index >= int(m_shown.size()))
        return;
    openPlace(m_shown[size_t(index)].place);
}

void ChronologyPage::showAlike(const std::vector<ChronologyEntry> &all)
{
    std::vector<AlikeList::Pair> pairs;
    const auto words = [&](const ChronologyEntry &entry) { return QStringLiteral("%1: %2").arg(when(entry), entry.title); };
    for (const casefile::Alike &pair : casefile::alike(all, session().record().keptApart)) {
        const ChronologyEntry &first = all[pair.first], &second = all[pair.second];
        pairs.push_back({casefile::pairName(first, second), words(first), words(second), first.place, second.place});
    }
    m_alike->show(pairs, !session().isReadOnly());
}

void ChronologyPage::keepApart(const QString &pairName)
{
    if (session().edit(QStringLiteral("keptApart"), [&](casefile::Case &record) { record.keptApart.append(pairName); })) {
        fill();
        focusHeading();
    }
}

void ChronologyPage::openPlace(const QString &place)
{
    const casefile::Case &record = session().record();
    const QString first = place.section(QLatin1Char('/'), 0, 0);
    if (first == QLatin1String("missing"))
        return navigateRequested(QStringLiteral("missing-episodes"), place);
    if (first == QLatin1String("pathway"))
        return navigateRequested(QStringLiteral("referral"), place);
    QString inside = place;
    if (first == QLatin1String("assessments")) {
        // What stands in an earlier version is read there: beside the newest one.
        if (!record.current() || place.section(QLatin1Char('/'), 1, 1) != record.current()->id)
            return navigateRequested(record.assessments.size() > 1 ? QStringLiteral("compare") : QStringLiteral("overview"), {});
        inside = place.section(QLatin1Char('/'), 2);
    }
    const Destination to = destinationOf(session().pack(), record, inside);
    Q_EMIT navigateRequested(to.page.isEmpty() ? QStringLiteral("overview") : to.page, to.field);
}

void ChronologyPage::proceed()
{
    Q_EMIT navigateRequested(QStringLiteral("overview"), {});
}

QString ChronologyPage::plainText() const
{
    QStringList lines{heading()};
    for (const ChronologyEntry &entry : m_shown)
        lines.append(QStringList{when(entry), entry.title, entry.howKnown, entry.source}.join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace holdfast::ui
