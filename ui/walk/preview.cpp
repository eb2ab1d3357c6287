// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/preview.h"

#include "core/report/paint.h"
#include "ui/theme.h"
#include "ui/walk/heard.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace holdfast::ui {

namespace {
constexpr int Gap = theme::space::Medium;
constexpr double TwipsPerDot = 1440.0 / 96;
constexpr double Smallest = 0.2;
constexpr double Largest = 3;

/// A document whose text is that of the page in view.
class AccessiblePreview final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit AccessiblePreview(Preview *preview)
        : QAccessibleWidget(preview, QAccessible::Document)
        , m_preview(preview)
    {
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return m_preview->currentText().mid(start, end - start); }
    int characterCount() const override { return int(m_preview->currentText().size()); }
    QRect characterRect(int) const override { return {}; }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    Preview *m_preview;
};

QAccessibleInterface *previewInterface(const QString &, QObject *object)
{
    auto *preview = qobject_cast<Preview *>(object);
    return preview ? new AccessiblePreview(preview) : nullptr;
}
}  // namespace

const QList<int> &Preview::zooms()
{
    static const QList<int> all{FitWidth, FitPage, 50, 75, 100, 125, 150, 200, 300};
    return all;
}

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
    m_asked = 0;
    m_pages = std::move(pages);
    m_heard.clear();
    m_found.clear();
    m_meant = -1;
    m_spoken = 0;
    arrange();
    verticalScrollBar()->setValue(was);
    viewport()->update();
    speak();
}

double Preview::scale() const
{
    const double across = (viewport()->width() - 2 * Gap) / (m_pages.width() / TwipsPerDot);
    const double down = (viewport()->height() - 2 * Gap) / (m_pages.height() / TwipsPerDot);
    const double zoom = m_zoom > 0 ? m_zoom / 100.0 : m_zoom == FitPage ? std::min(across, down) : across;
    return std::clamp(zoom, Smallest, Largest) / TwipsPerDot;
}

void Preview::setZoom(int zoom)
{
    const int page = currentPage();
    m_zoom = zooms().contains(zoom) ? zoom : FitWidth;
    arrange();
    goToPage(page);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void Preview::zoomBy(int steps)
{
    const double now = scale() * TwipsPerDot * 100;
    int next = m_zoom;
    for (int zoom : zooms()) {
        if (zoom <= 0)
            continue;
        if (steps > 0 && zoom > now + 1)
            return setZoom(zoom);
        if (steps < 0 && zoom < now - 1)
            next = zoom;
    }
    if (next != m_zoom)
        setZoom(next);
}

QSize Preview::pageSize() const
{
    return {qRound(m_pages.width() * scale()), qRound(m_pages.height() * scale())};
}

QRect Preview::paperOf(int index) const
{
    const QSize page = pageSize();
    const int left = std::max(Gap, (viewport()->width() - page.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, Gap + index * (page.height() + Gap) - verticalScrollBar()->value()), page};
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
    if (m_asked > 0)
        return std::min(m_asked, pageCount());
    const int whole = pageSize().height() + Gap;
    return std::clamp((verticalScrollBar()->value() + whole / 3) / whole + 1, 1, pageCount());
}

void Preview::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    page = std::clamp(page, 1, pageCount());
    verticalScrollBar()->setValue((page - 1) * (pageSize().height() + Gap));
    m_asked = page;
    speak();
}

void Preview::mark(std::vector<report::Found> found, int current)
{
    m_found = std::move(found);
    m_meant = current >= 0 && current < int(m_found.size()) ? current : -1;
    if (m_meant >= 0) {
        const report::Place &place = m_found[size_t(m_meant)].front();
        const QRect paper = paperOf(place.page);
        const QRectF at(place.rect.topLeft() * scale() + paper.topLeft(), place.rect.size() * scale());
        const QRectF room = QRectF(viewport()->rect()).adjusted(Gap, 2 * Gap, -Gap, -2 * Gap);
        if (at.top() < room.top() || at.bottom() > room.bottom())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(at.center().y() - room.center().y()));
        if (at.left() < room.left() || at.right() > room.right())
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(at.center().x() - room.center().x()));
        speak();
    }
    viewport()->update();
}

QString Preview::currentText() const
{
    if (m_heard.size() != pageCount())
        m_heard = heardPages(m_pages);
    return m_heard.value(currentPage() - 1);
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
    for (int i = 0; i < pageCount(); ++i) {
        const QRect paper = paperOf(i);
        if (!paper.intersects(event->rect()))
            continue;
        painter.fillRect(paper, Qt::white);
        painter.setPen(theme::colour(theme::Role::FieldBorder));
        painter.drawRect(paper.adjusted(0, 0, -1, -1));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(paper.topLeft());
        painter.scale(scale(), scale());
        // Paper is white in every theme, so these are colours of paper: a fill for each, and a frame for the one that is meant.
        for (size_t k = 0; k < m_found.size(); ++k) {
            for (const report::Place &place : m_found[k]) {
                if (place.page != i)
                    continue;
                painter.fillRect(place.rect, QColor(0xFF, 0xEC, 0x8B));
                if (int(k) == m_meant) {
                    painter.setPen(QPen(Qt::black, 2 / scale()));
                    painter.drawRect(place.rect.adjusted(-1 / scale(), -1 / scale(), 1 / scale(), 1 / scale()));
                }
            }
        }
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
    m_asked = 0;
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
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1); return;
    case Qt::Key_Minus: zoomBy(-1); return;
    case Qt::Key_0: setZoom(FitWidth); return;
    case Qt::Key_1: setZoom(FitPage); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace holdfast::ui
