// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The pages of a document as they will be printed, on paper of their own colour in every theme. The same pages go to the printer and into
// the PDF. To assistive technology it is a document with a text: that of the page in view, in the order it is read.
#pragma once

#include "core/report/page.h"
#include "core/report/reading.h"

#include <QAbstractScrollArea>
#include <QStringList>

namespace holdfast::ui {

class Preview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    static constexpr int FitWidth = 0;
    static constexpr int FitPage = -1;
    /// What can be chosen: these two, then per cent of the paper's real size on a 96 dpi screen.
    static const QList<int> &zooms();

    explicit Preview(QWidget *parent = nullptr);
    void show(report::Pages pages);
    const report::Pages &pages() const { return m_pages; }
    int pageCount() const { return int(m_pages.pages.size()); }
    int currentPage() const;  ///< from 1; 0 when there is none
    void goToPage(int page);
    void step(int pages) { goToPage(currentPage() + pages); }
    /// One of zooms().
    void setZoom(int zoom);
    int zoom() const { return m_zoom; }
    /// The next larger or smaller of the percentages.
    void zoomBy(int steps);
    /// Marks what was found, one of it as the one that is meant, and brings that into view. -1: none of them.
    void mark(std::vector<report::Found> found, int current);
    /// What is read of the page in view.
    QString currentText() const;
    /// Where a page stands in the viewport.
    QRect paperOf(int index) const;

Q_SIGNALS:
    void currentPageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    double scale() const;  ///< logical pixels for one twip
    QSize pageSize() const;
    void speak();

    report::Pages m_pages;
    std::vector<report::Found> m_found;
    int m_meant = -1;
    int m_zoom = FitWidth;
    int m_asked = 0;  ///< the page that was gone to: near the end it may not reach the top
    int m_spoken = 0;
    mutable QStringList m_heard;  ///< made when it is first asked for
};

}  // namespace holdfast::ui
