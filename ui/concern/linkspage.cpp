// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/concern/linkspage.h"

#include "core/base/id.h"
#include "core/casefile/identifiers.h"
#include "ui/concern/linkpicture.h"
#include "ui/domain/findingwords.h"
#include "ui/history/wordtable.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

using casefile::LinkEnd;
using casefile::LinkKind;

namespace {

const QString Records = QStringLiteral("people-of-concern");

}  // namespace

QString appendLink(session::Session &session)
{
    const QString id = newId(QLatin1Char('k'));
    const bool isAdded = session.edit(QStringLiteral("concernRecords/links"), [&](casefile::Case &record) {
        QJsonArray links = record.concernRecords.value(QLatin1String("links")).toArray();
        links.append(QJsonObject{{QStringLiteral("id"), id}});
        record.concernRecords.insert(QStringLiteral("links"), links);
    });
    return isAdded ? QStringLiteral("concernRecords/links/") + id : QString();
}

LinksPage::LinksPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Links between people, places and events"), session.pack().words(QStringLiteral("standing.concern-records")), session,
           parent)
{
    setWide(true);
    m_empty = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    content()->addWidget(m_empty);
    m_picture = new LinkPicture(this);
    m_picture->setObjectName(QStringLiteral("picture"));
    content()->addWidget(m_picture);
    m_part = paragraph(session.pack().words(QStringLiteral("links.part")), theme::Role::SecondaryText, theme::Type::Body, this);
    content()->addWidget(m_part);
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("The same as a table"), 2, this));
    m_table = new WordTable(tr("Links"), this);
    m_table->setObjectName(QStringLiteral("links"));
    content()->addWidget(m_table);
    m_add = new QPushButton(tr("Add a link"), this);
    m_add->setObjectName(QStringLiteral("addLink"));
    setContinueText(session.pack().section(Records) ? session.pack().section(Records)->label : tr("Case overview"));
    commands()->insertWidget(1, m_add);
    connect(m_add, &QPushButton::clicked, this, &LinksPage::addLink);
    connect(m_table, &WordTable::rowChosen, this, [this](int row) { open(m_places.value(row)); });
    connect(m_picture, &LinkPicture::chosen, this, &LinksPage::open);
    connect(&session, &session::Session::casesChanged, this, &LinksPage::fill);
}

void LinksPage::load()
{
    fill();
}

void LinksPage::fill()
{
    if (!session().hasCase())
        return;
    const casefile::Case &record = session().record();
    const casefile::Links all = casefile::linksOf(record, session().pack());
    const auto elsewhere = [&](const LinkEnd &end) {
        for (const casefile::Identifier &one : casefile::identifiers(record))
            if (end.place.startsWith(QStringLiteral("concernRecords/") + one.kind) && one.shown == end.label)
                if (const QStringList cases = session().casesWith(one); !cases.isEmpty())
                    return tr("Also in %1").arg(cases.join(QStringLiteral(", ")));
        return QString();
    };
    QStringList notes;
    for (const LinkEnd &end : all.ends)
        notes.append(elsewhere(end));
    const auto named = [&](int index) {
        const LinkEnd &end = all.ends[size_t(index)];
        QStringList said{end.kind == LinkKind::Child ? end.label : tr("%1, %2").arg(end.label, LinkPicture::kindWords(end.kind))};
        if (end.isPart)
            said.append(tr("Not the whole registration"));
        if (!notes[index].isEmpty())
            said.append(notes[index]);
        return said.join(QStringLiteral(". "));
    };

    m_rows.clear();
    m_places.clear();
    std::vector<bool> isLinked(all.ends.size(), false);
    for (const casefile::Link &link : all.links) {
        m_rows.push_back({named(link.from), LinkPicture::roleWords(link), named(link.to)});
        m_places.append(link.place);
        isLinked[size_t(link.from)] = isLinked[size_t(link.to)] = true;
    }
    for (int i = 1; i < int(all.ends.size()); ++i) {
        if (isLinked[size_t(i)])
            continue;
        m_rows.push_back({named(i), tr("Not linked yet"), QString()});
        m_places.append(all.ends[size_t(i)].place);
    }
    const bool none = all.ends.size() < 2;
    m_empty->setText(none ? tr("Nobody and nothing is recorded yet. People, vehicles, phones, online names and places of concern are "
                               "recorded on their own page, and the links between them too.")
                          : QString());
    m_empty->setVisible(none);
    m_picture->setVisible(!none);
    m_table->setVisible(!none);
    m_part->setVisible(std::any_of(all.ends.begin(), all.ends.end(), [](const LinkEnd &end) { return end.isPart; }));
    m_add->setVisible(!session().isReadOnly());
    m_picture->show(all, notes);
    m_table->show({{tr("From"), 4}, {tr("Link"), 4}, {tr("To"), 4}}, m_rows);
}

void LinksPage::addLink()
{
    if (const QString place = appendLink(session()); !place.isEmpty())
        Q_EMIT navigateRequested(Records, place);
}

void LinksPage::open(const QString &place)
{
    const QString first = place.section(QLatin1Char('/'), 0, 0);
    if (first == QLatin1String("concernRecords"))
        return navigateRequested(Records, place);
    if (first == QLatin1String("missing"))
        return navigateRequested(QStringLiteral("missing-episodes"), place);
    if (first == QLatin1String("people"))
        return navigateRequested(QStringLiteral("child-and-family"), place);
    const Destination to =
        destinationOf(session().pack(), session().record(), place == QLatin1String("child") ? QStringLiteral("child/name") : place);
    if (!to.page.isEmpty())
        Q_EMIT navigateRequested(to.page, to.field);
}

void LinksPage::proceed()
{
    Q_EMIT navigateRequested(Records, {});
}

QString LinksPage::plainText() const
{
    // What is copied leaves the screen: these records do so only in the police report.
    return heading();
}

}  // namespace holdfast::ui
