// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The rows of the case list: reference, initials, age, stage, last assessment, what is due next, lead worker. No column grades anybody.
// It shows entries the session owns and gives them back before the session's list changes; it never reaches the store.
#pragma once

#include "core/session/session.h"

#include <QAbstractTableModel>

namespace holdfast::ui {

struct CaseFilter {
    QString stage;  ///< id; empty for every stage
    QString lead;
    QString setting;
    enum Due { Any, Overdue, SevenDays } due = Any;
    bool withClosed = false;
    bool operator==(const CaseFilter &) const = default;
};

class CaseListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Reference, Who, Age, Stage, LastAssessment, NextDue, Lead, ColumnCount };
    static constexpr int IdRole = Qt::UserRole + 1;

    explicit CaseListModel(const content::Pack &pack, QObject *parent = nullptr);
    /// The entries must live until the next call: the page calls again on casesChanged().
    void set(std::vector<const session::CaseEntry *> entries, const QDateTime &now);
    void setNamesShown(bool shown);
    QByteArray idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const session::CaseEntry &entry, int column) const;
    const content::Pack &m_pack;
    std::vector<const session::CaseEntry *> m_entries;
    std::vector<QByteArray> m_ids;  ///< of their own: asked for once more after the entries have gone
    QDateTime m_now;
    bool m_namesShown = false;
};

/// Those the filter lets through, in the order they came.
std::vector<const session::CaseEntry *> filtered(std::vector<const session::CaseEntry *> found, const CaseFilter &filter,
                                                 const QDateTime &now);

}  // namespace holdfast::ui
