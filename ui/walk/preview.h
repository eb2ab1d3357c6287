// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The pages of a document as they will be printed, on paper of their own colour in every theme. The same pages go to the printer and into
// the PDF. What they say can also be read as text beside it, so nothing depends on seeing them.
#pragma once

#include "core/report/page.h"

#include <QAbstractScrollArea>

namespace holdfast::ui {

class Preview final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit Preview(QWidget *parent = nullptr);
    void show(report::Pages pages);
    int pageCount() const { return int(m_pages.pages.size()); }
    int currentPage() const;  ///< from 1; 0 when there is none
    void goToPage(int page);
    /// 1 shows paper at its real size on a 96 dpi screen; 0 fits the width.
    void setZoom(double zoom);
    double zoom() const;
    void step(int pages) { goToPage(currentPage() + pages); }

Q_SIGNALS:
    void currentPageChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    QSize pageSize() const;
    void speak();

    report::Pages m_pages;
    double m_zoom = 0;
    int m_spoken = 0;
};

}  // namespace holdfast::ui
