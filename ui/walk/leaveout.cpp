// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/leaveout.h"

#include "core/report/concernnames.h"
#include "core/report/texts.h"
#include "ui/domain/findingwords.h"
#include "ui/sections.h"
#include "ui/words.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

namespace {

constexpr int ExcerptLength = 90;
constexpr int PlaceRole = Qt::UserRole;

QString excerpt(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= ExcerptLength ? line : line.left(ExcerptLength).trimmed() + QChar(0x2026);
}

/// Whose page the text stands on: "/assessments/0/judgement/why" is the judgement's.
QString pageOf(const content::Pack &pack, const casefile::Case &record, const QString &place)
{
    QString path = place.startsWith(u'/') ? place.mid(1) : place;
    if (path.startsWith(QLatin1String("assessments/"))) {
        path = path.section(u'/', 2);
    } else if (path.startsWith(QLatin1String("evidence/"))) {
        // Omissions count from the first; destinations go by id.
        bool isIndex = false;
        const int index = path.section(u'/', 1, 1).toInt(&isIndex);
        if (isIndex && size_t(index) < record.evidence.size())
            path = QStringLiteral("evidence/") + record.evidence[size_t(index)].id;
    }
    const QString first = path.section(u'/', 0, 0);
    if (first == QLatin1String("people"))
        return QStringLiteral("child-and-family");
    if (first == QLatin1String("missing"))
        return QStringLiteral("missing-episodes");
    if (first == QLatin1String("pathway"))
        return QStringLiteral("referral");
    if (first == QLatin1String("concernRecords"))
        return QStringLiteral("people-of-concern");
    if (first == QLatin1String("counterSignature") || first == QLatin1String("corrections"))
        return QStringLiteral("sign");
    return destinationOf(pack, record, path).page;
}

/// Somebody's words, a name or a number: not an id, nor a choice from a list.
bool isTyped(const QString &path, const QString &text)
{
    static const QRegularExpression Listed(QStringLiteral(
        "(^|/"
        ")(kind|state|basis|whoseWords|status|choice|outcome|channel|recipient|rows|row|marks|restsOn|prompt|domain|place|of|about|packId|"
        "packVersion|packDigest|finishedSections|comeBackTo|linkedCrimes|forms|statements|missingFrom|interviewStatus|legalStatus|"
        "sharingBasis|sharingReason|how|area|type|help|childAgrees|protectiveNoneReason)(/\\d+)?$"));
    return !text.trimmed().isEmpty() && !Listed.match(path).hasMatch();
}

QListWidget *listOf(const QString &name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setTabKeyNavigation(false);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setSelectionMode(QAbstractItemView::SingleSelection);
    return list;
}

}  // namespace

QString whereWords(const content::Pack &pack, const casefile::Case &record, const QString &place)
{
    const QString page = pageOf(pack, record, place);
    const QString where = page.isEmpty() ? LeaveOut::tr("This case") : sectionLabel(pack, page);
    const bool isEvidence = place.startsWith(QLatin1String("evidence/")) || place.startsWith(QLatin1String("/evidence/"));
    return isEvidence ? LeaveOut::tr("%1, evidence").arg(where) : where;
}

LeaveOut::LeaveOut(const content::Pack &pack, QWidget *parent)
    : QWidget(parent)
    , m_pack(pack)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::Small);
    m_ruleHeading = new Heading(QString(), 3, this);
    column->addWidget(m_ruleHeading);
    m_rules = listOf(tr("Left out by rule"), this);
    m_rules->setObjectName(QStringLiteral("ruleOmissions"));
    column->addWidget(m_rules);
    column->addWidget(new Heading(tr("Leave out more"), 3, this));
    m_named = paragraph(tr("Some name a person, number or place of the records that are left out. These come first."), theme::Role::Text,
                        theme::Type::Secondary, this);
    m_named->setObjectName(QStringLiteral("namedFirst"));
    m_named->hide();
    column->addWidget(m_named);
    column->addWidget(paragraph(tr("Tick what this reader should not have. Its place in the copy says that something is left out."),
                                theme::Role::SecondaryText, theme::Type::Secondary, this));
    m_more = listOf(tr("Leave out more"), this);
    m_more->setObjectName(QStringLiteral("leaveOutMore"));
    column->addWidget(m_more, 1);
    connect(m_more, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (m_filling)
            return;
        const QString place = item->data(PlaceRole).toString();
        m_chosen.removeAll(place);
        if (item->checkState() == Qt::Checked)
            m_chosen << place;
        Q_EMIT changed();
    });
    fit();
}

void LeaveOut::add(const Line &line)
{
    const QString text = QStringLiteral("%1: %2").arg(line.where, excerpt(line.text));
    const QString named = line.named.join(QStringLiteral(", "));
    auto *item = new QListWidgetItem(named.isEmpty() ? text : tr("Names %1. %2").arg(named, text), m_more);
    item->setData(PlaceRole, line.place);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_chosen.contains(line.place) ? Qt::Checked : Qt::Unchecked);
}

void LeaveOut::show(const report::Copy &copy, const casefile::Case &whole)
{
    m_filling = true;
    const int was = m_more->currentRow();
    m_rules->clear();
    m_more->clear();
    QSet<QString> gone;
    QSet<QString> sentences;
    bool areRecordsGone = false;
    for (const report::Omission &omission : copy.omissions) {
        gone.insert(omission.place);
        sentences.insert(m_pack.words(omission.reason));
        areRecordsGone |= omission.place == QLatin1String("/concernRecords");
        m_rules->addItem(QStringLiteral("%1: %2").arg(whereWords(m_pack, copy.record, omission.place), m_pack.words(omission.reason)));
    }
    const report::ConcernNames names(areRecordsGone ? whole : casefile::Case());
    std::vector<Line> lines;
    for (size_t i = 0; i < copy.record.evidence.size(); ++i) {
        const assessment::Evidence &item = copy.record.evidence[i];
        if (gone.contains(QStringLiteral("/evidence/%1").arg(i)) || item.text.trimmed().isEmpty())
            continue;
        const QString all = QStringList{item.text, item.source.name, item.source.role, item.where, item.whoElse, item.kept}.join(u'\n');
        lines.push_back({QStringLiteral("evidence/") + item.id, whereWords(m_pack, copy.record, QStringLiteral("evidence/") + item.id),
                         item.text, names.in(all)});
    }
    for (size_t i = 0; i < copy.record.people.size(); ++i)
        if (const casefile::Person &person = copy.record.people[i];
            !gone.contains(QStringLiteral("/people/%1").arg(i)) && !person.name.isEmpty()) {
            const QString text = QStringList{person.name, person.role}.join(QStringLiteral(", "));
            lines.push_back({QStringLiteral("people/") + person.id, tr("A person"), text, names.in(text)});
        }
    casefile::Case walked = copy.record;
    report::visitTexts(walked, [&](const report::TextPlace &place, QString &text) {
        const bool isOwn = place.path.startsWith(QLatin1String("evidence/")) || place.path.startsWith(QLatin1String("people/")) ||
                           place.path.startsWith(QLatin1String("concernRecords")) || place.path.startsWith(QLatin1String("keptApart")) ||
                           place.path.startsWith(QLatin1String("reference")) || place.path.contains(QLatin1String("/signature/"));
        if (!isOwn && !sentences.contains(text) && isTyped(place.path, text))
            lines.push_back({place.pathById, whereWords(m_pack, copy.record, place.pathById), text, names.in(text)});
    });
    // What names somebody who is left out is looked at first.
    std::stable_partition(lines.begin(), lines.end(), [](const Line &line) { return !line.named.isEmpty(); });
    for (const Line &line : lines)
        add(line);
    m_named->setVisible(!lines.empty() && !lines.front().named.isEmpty());
    m_more->setCurrentRow(std::clamp(was, 0, std::max(0, m_more->count() - 1)));
    m_ruleHeading->setText(m_rules->count() == 0   ? tr("No rule leaves anything out of this copy")
                           : m_rules->count() == 1 ? tr("Left out by rule: 1 thing")
                                                   : tr("Left out by rule: %1 things").arg(m_rules->count()));
    m_rules->setVisible(m_rules->count() > 0);
    m_rules->setCurrentRow(0);
    m_filling = false;
    fit();
}

void LeaveOut::clear()
{
    m_filling = true;
    m_rules->clear();
    m_more->clear();
    m_named->hide();
    m_filling = false;
}

QStringList LeaveOut::chosen() const
{
    QStringList places;
    for (int row = 0; row < m_more->count(); ++row)
        if (m_more->item(row)->checkState() == Qt::Checked)
            places << m_more->item(row)->data(PlaceRole).toString();
    return places;
}

int LeaveOut::ruleCount() const
{
    return m_rules->count();
}

QStringList LeaveOut::ruleLines() const
{
    QStringList all;
    for (int row = 0; row < m_rules->count(); ++row)
        all << m_rules->item(row)->text();
    return all;
}

QStringList LeaveOut::lines() const
{
    QStringList all = ruleLines();
    for (int row = 0; row < m_more->count(); ++row)
        if (m_more->item(row)->checkState() == Qt::Checked)
            all << tr("%1 (left out by you)").arg(m_more->item(row)->text());
    return all;
}

void LeaveOut::choose(const QString &place, bool leaveOut)
{
    for (int row = 0; row < m_more->count(); ++row)
        if (m_more->item(row)->data(PlaceRole).toString() == place)
            m_more->item(row)->setCheckState(leaveOut ? Qt::Checked : Qt::Unchecked);
}

void LeaveOut::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void LeaveOut::fit()
{
    int rows = 2 * m_rules->frameWidth() + theme::space::Small;
    for (int row = 0; row < m_rules->count(); ++row)
        rows += m_rules->sizeHintForRow(row);
    m_rules->setFixedHeight(std::clamp(rows, theme::scaled(48), theme::scaled(180)));
    m_more->setMinimumHeight(theme::scaled(240));
}

}  // namespace holdfast::ui
