// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/caselistmodel.h"

#include "core/consent/consent.h"
#include "ui/duewords.h"
#include "ui/theme.h"

#include <algorithm>

namespace holdfast::ui {

CaseListModel::CaseListModel(const content::Pack &pack, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pack(pack)
{
}

void CaseListModel::set(std::vector<session::CaseEntry> entries, const QDateTime &now)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_now = now;
    endResetModel();
}

void CaseListModel::setNamesShown(bool shown)
{
    m_namesShown = shown;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, Who), index(int(m_entries.size()) - 1, Who));
    Q_EMIT headerDataChanged(Qt::Horizontal, Who, Who);
}

QByteArray CaseListModel::idAt(int row) const
{
    return row >= 0 && size_t(row) < m_entries.size() ? m_entries[size_t(row)].id : QByteArray();
}

int CaseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int CaseListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseListModel::text(const session::CaseEntry &entry, int column) const
{
    const casefile::Summary &summary = entry.summary;
    switch (column) {
    case Reference: return summary.reference;
    case Who: {
        const QString who = m_namesShown ? summary.name : summary.initials;
        return who.isEmpty() ? tr("Not known") : who;
    }
    case Age:
        if (summary.dateOfBirth.isValid() && summary.dateOfBirth <= ukDate(m_now))
            return QString::number(consent::ageOn(summary.dateOfBirth, ukDate(m_now)));
        return summary.estimatedAge ? tr("about %1").arg(*summary.estimatedAge) : tr("Not known");
    case Stage: return stageWords(summary.stage);
    case LastAssessment: return summary.lastAssessment.isValid() ? inWords(summary.lastAssessment) : tr("None yet");
    case NextDue: return summary.due.empty() ? tr("Nothing due") : dueLine(summary.due.front(), m_now, m_pack);
    case Lead: return summary.lead.isEmpty() ? tr("Not recorded") : summary.lead;
    default: return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_entries.size())
        return {};
    const session::CaseEntry &entry = m_entries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(entry, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                            text(entry, index.column()));
    case Qt::FontRole:
        if (index.column() == Reference || (index.column() == NextDue && !entry.summary.due.empty()))
            return theme::font(theme::Type::RowLabel);
        return {};
    case IdRole: return entry.id;
    default: return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference: return tr("Reference");
    case Who: return m_namesShown ? tr("Name") : tr("Initials");
    case Age: return tr("Age");
    case Stage: return tr("Stage");
    case LastAssessment: return tr("Last assessment");
    case NextDue: return tr("Next due");
    case Lead: return tr("Lead");
    default: return {};
    }
}

std::vector<session::CaseEntry> filtered(const std::vector<const session::CaseEntry *> &found, const CaseFilter &filter,
                                         const QDateTime &now)
{
    std::vector<session::CaseEntry> kept;
    for (const session::CaseEntry *entry : found) {
        const casefile::Summary &summary = entry->summary;
        const qint64 left = summary.due.empty() ? 0 : now.secsTo(summary.due.front().at);
        if (summary.closed && !filter.withClosed && filter.stage != casefile::StageClosed)
            continue;
        if (!filter.stage.isEmpty() && summary.stage != filter.stage)
            continue;
        if (!filter.lead.isEmpty() && summary.lead != filter.lead)
            continue;
        if (!filter.setting.isEmpty() && summary.setting != filter.setting)
            continue;
        if (filter.due == CaseFilter::Overdue && (summary.due.empty() || left > 0))
            continue;
        if (filter.due == CaseFilter::SevenDays && (summary.due.empty() || left > 7 * 24 * 3600))
            continue;
        kept.push_back(*entry);
    }
    std::stable_sort(kept.begin(), kept.end(), [](const session::CaseEntry &a, const session::CaseEntry &b) {
        const auto &left = a.summary.due;
        const auto &right = b.summary.due;
        if (left.empty() != right.empty())
            return !left.empty();
        if (!left.empty() && left.front().at != right.front().at)
            return left.front().at < right.front().at;
        return a.summary.changed > b.summary.changed;
    });
    return kept;
}

}  // namespace holdfast::ui
