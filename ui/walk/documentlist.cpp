// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/documentlist.h"

#include "core/report/documents.h"
#include "ui/scaling.h"

#include <QSignalBlocker>

#include <algorithm>

namespace holdfast::ui {

namespace {
constexpr int MostRows = 8;
constexpr int LeastRows = 4;
constexpr int Room = 260;  ///< pixels, whatever the size of text: the rest of the page needs the others
}  // namespace

DocumentList::DocumentList(const content::Pack &pack, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("documents"));
    setAccessibleName(pack.field(QStringLiteral("print.document")));
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    for (const report::DocumentKind &kind : report::documents()) {
        auto *item = new QListWidgetItem(report::documentTitle(kind.name, pack), this);
        item->setData(Qt::UserRole, kind.name);
    }
    setCurrentRow(0);
    sizeWithText(this, [this] { fit(); });
    connect(this, &QListWidget::currentRowChanged, this, &DocumentList::chose);
}

QString DocumentList::chosen() const
{
    return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString();
}

void DocumentList::choose(const QString &name)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toString() == name)
            setCurrentRow(row);
    scrollToItem(currentItem());
}

void DocumentList::fit()
{
    // Half a row more says that there are others below.
    const int row = std::max(sizeHintForRow(0), 1);
    setFixedHeight(2 * frameWidth() + std::clamp(Room / row, LeastRows, MostRows) * row + row / 2);
    scrollToItem(currentItem());
}

}  // namespace holdfast::ui
