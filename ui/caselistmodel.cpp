// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/caselistmodel.h"

#include "core/consent/consent.h"
#include "ui/duewords.h"
#include "ui/theme.h"

#include <limits>

namespace holdfast::ui {

CaseListModel::CaseListModel(const content::Pack &pack, QObject *parent)
    : QAbstractTableModel(parent)
    , m_pack(pack)
{
}

void CaseListModel::set(std::vector<const session::CaseEntry *> entries, const QDateTime &now)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_ids.clear();
    m_ids.reserve(m_entries.size());
    for (const session::CaseEntry *entry : m_entries)
        m_ids.push_back(entry->id);
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
    return row >= 0 && size_t(row) < m_ids.size() ? m_ids[size_t(row)] : QByteArray();
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
    case Stage: return stageWords(casefile::stageOn(summary, ukDate(m_now)));
    case LastAssessment: return summary.lastAssessment.isValid() ? inWords(summary.lastAssessment) : tr("None yet");
    case NextDue:
        if (!summary.due.empty())
            return dueLine(summary.due.front(), m_now, m_pack);
        return summary.closed ? tr("Not followed, as the case is closed") : tr("Nothing due");
    case Lead: return summary.lead.isEmpty() ? tr("Not recorded") : summary.lead;
    default: return {};
    }
}

QVariant CaseListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_entries.size())
        return {};
    const session::CaseEntry &entry = *m_entries[size_t(index.row())];
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

std::vector<const session::CaseEntry *> filtered(std::vector<const session::CaseEntry *> found, const CaseFilter &filter,
                                                 const QDateTime &now)
{
    std::erase_if(found, [&](const session::CaseEntry *entry) {
        const casefile::Summary &summary = entry->summary;
        if (summary.closed && !filter.withClosed && filter.stage != casefile::StageClosed)
            return true;
        if (!filter.stage.isEmpty() && casefile::stageOn(summary, ukDate(now)) != filter.stage)
            return true;
        if (!filter.lead.isEmpty() && summary.lead != filter.lead)
            return true;
        if (!filter.setting.isEmpty() && summary.setting != filter.setting)
            return true;
        if (filter.due == CaseFilter::Any)
            return false;
        const qint64 left = summary.due.empty() ? std::numeric_limits<qint64>::max() : now.secsTo(summary.due.front().at);
        return left > (filter.due == CaseFilter::Overdue ? 0 : 7 * 24 * 3600);
    });
    return found;
}

}  // namespace holdfast::ui
