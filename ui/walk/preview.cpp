// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/preview.h"

#include "core/report/paint.h"
#include "ui/theme.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace holdfast::ui {

namespace {
constexpr int Gap = theme::space::Medium;
constexpr double TwipsPerDot = 1440.0 / 96;
constexpr double Smallest = 0.4;
constexpr double Largest = 3;

/// A document, not a part of the frame: its name says which page is in view.
class AccessiblePreview final : public QAccessibleWidget {
public:
    explicit AccessiblePreview(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Document)
    {
    }
};

QAccessibleInterface *previewInterface(const QString &, QObject *object)
{
    auto *preview = qobject_cast<Preview *>(object);
    return preview ? new AccessiblePreview(preview) : nullptr;
}
}  // namespace

Preview::Preview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(previewInterface), true);
    setObjectName(QStringLiteral("preview"));
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumSize(200, 240);
    verticalScrollBar()->setSingleStep(40);
}

void Preview::show(report::Pages pages)
{
    const int was = verticalScrollBar()->value();
    m_pages = std::move(pages);
    m_spoken = 0;
    arrange();
    verticalScrollBar()->setValue(was);
    viewport()->update();
    speak();
}

double Preview::zoom() const
{
    if (m_zoom > 0)
        return m_zoom;
    const double room = viewport()->width() - 2 * Gap;
    return std::clamp(room / (report::PageWidth / TwipsPerDot), 0.2, Largest);
}

void Preview::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, Smallest, Largest);
    arrange();
    goToPage(page);
    viewport()->update();
}

QSize Preview::pageSize() const
{
    const double scale = zoom() / TwipsPerDot;
    return {qRound(report::PageWidth * scale), qRound(report::PageHeight * scale)};
}

void Preview::arrange()
{
    const QSize page = pageSize();
    const int height = pageCount() * (page.height() + Gap) + Gap;
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height()));
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(std::max(1, viewport()->width()));
    horizontalScrollBar()->setRange(0, std::max(0, page.width() + 2 * Gap - viewport()->width()));
}

int Preview::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const int whole = pageSize().height() + Gap;
    return std::clamp((verticalScrollBar()->value() + whole / 3) / whole + 1, 1, pageCount());
}

void Preview::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    page = std::clamp(page, 1, pageCount());
    verticalScrollBar()->setValue((page - 1) * (pageSize().height() + Gap));
    speak();
}

void Preview::speak()
{
    const int page = currentPage();
    if (page == m_spoken)
        return;
    m_spoken = page;
    setAccessibleName(page == 0 ? tr("Preview") : tr("Preview, page %1 of %2").arg(page).arg(pageCount()));
    Q_EMIT currentPageChanged();
}

void Preview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::colour(theme::Role::Page));
    const QSize page = pageSize();
    const double scale = zoom() / TwipsPerDot;
    const int left = std::max(Gap, (viewport()->width() - page.width()) / 2) - horizontalScrollBar()->value();
    for (int i = 0; i < pageCount(); ++i) {
        const QRect paper(QPoint(left, Gap + i * (page.height() + Gap) - verticalScrollBar()->value()), page);
        if (!paper.intersects(event->rect()))
            continue;
        painter.fillRect(paper, Qt::white);
        painter.setPen(theme::colour(theme::Role::FieldBorder));
        painter.drawRect(paper.adjusted(0, 0, -1, -1));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(paper.topLeft());
        painter.scale(scale, scale);
        report::paintPage(painter, m_pages.pages[size_t(i)]);
        painter.restore();
    }
}

void Preview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void Preview::scrollContentsBy(int, int)
{
    viewport()->update();
    speak();
}

void Preview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: step(1); return;
    case Qt::Key_PageUp: step(-1); return;
    case Qt::Key_Home: goToPage(1); return;
    case Qt::Key_End: goToPage(pageCount()); return;
    case Qt::Key_Plus: setZoom(zoom() * 1.25); return;
    case Qt::Key_Minus: setZoom(zoom() / 1.25); return;
    case Qt::Key_0: setZoom(0); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace holdfast::ui
