// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/style.h"

#include "ui/focusring.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QListView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleHintReturnMask>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QStyleOptionSlider>
#include <QToolButton>

#include <algorithm>

namespace holdfast::ui {

using theme::colour;
using theme::Role;

namespace {

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

QColor inkOf(const QStyleOption *option)
{
    return colour(option->state & QStyle::State_Enabled ? Role::Text : Role::SecondaryText);
}

void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, int width)
{
    painter->save();
    painter->fillRect(rect, fill);
    painter->setBrush(Qt::NoBrush);
    QPen pen(line, width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setPen(pen);
    const double half = width / 2.0;
    painter->drawRect(QRectF(rect).adjusted(half, half, -half, -half));
    painter->restore();
}

void fieldFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget, bool fill)
{
    const bool problem = has(widget, Style::ProblemProperty);
    const QColor line = problem ? colour(Role::ErrorText) : colour(Role::FieldBorder);
    const QColor inside = option->state & QStyle::State_Enabled ? colour(Role::Surface) : colour(Role::Page);
    box(painter, option->rect, fill ? inside : QColor(Qt::transparent), line, problem ? 2 : 1);
}

void indicator(QPainter *painter, const QStyleOption *option, bool isRound)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRound);
    const double line = qMax(2, theme::scaled(2));
    const QRectF rect = QRectF(option->rect).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter->setPen(QPen(inkOf(option), line));
    painter->setBrush(colour(Role::Surface));
    isRound ? painter->drawEllipse(rect) : painter->drawRect(rect);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option->state & QStyle::State_On) {
        if (isRound) {
            const double inset = rect.width() / 4;
            painter->setPen(Qt::NoPen);
            painter->setBrush(inkOf(option));
            painter->drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
        } else {
            QPen pen(inkOf(option), line * 1.4);
            pen.setCapStyle(Qt::SquareCap);
            painter->setPen(pen);
            const auto at = [&rect](double x, double y) { return QPointF(rect.x() + rect.width() * x, rect.y() + rect.height() * y); };
            painter->drawPolyline(QPolygonF({at(0.22, 0.54), at(0.42, 0.74), at(0.78, 0.28)}));
        }
    } else if (option->state & QStyle::State_NoChange) {
        painter->fillRect(rect.adjusted(rect.width() / 4, rect.height() * 0.42, -rect.width() / 4, -rect.height() * 0.42), inkOf(option));
    }
    painter->restore();
}

/// A full triangle that points one way: at closed text, down into open text, along a scroll bar.
void triangle(QPainter *painter, const QRectF &rect, const QColor &ink, int degrees)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    painter->translate(rect.center());
    painter->rotate(degrees);
    const double reach = std::min<double>(theme::scaled(5), std::min(rect.width(), rect.height()) / 3);
    painter->drawPolygon(QPolygonF({QPointF(-reach / 2, -reach), QPointF(reach, 0), QPointF(-reach / 2, reach)}));
    painter->restore();
}

/// Flat, and seen in every theme: Fusion's own sinks into a black page.
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QStyle *style, const QWidget *widget)
{
    const auto part = [&](QStyle::SubControl which) { return style->subControlRect(QStyle::CC_ScrollBar, option, which, widget); };
    const bool isUpright = option->orientation == Qt::Vertical;
    const bool isHeld =
        option->activeSubControls & QStyle::SC_ScrollBarSlider && option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->fillRect(option->rect, colour(Role::Page));
    const QRect slider = part(QStyle::SC_ScrollBarSlider);
    painter->fillRect(isUpright ? slider.adjusted(4, 1, -4, -1) : slider.adjusted(1, 4, -1, -4),
                      colour(isHeld ? Role::Text : Role::FieldBorder));
    triangle(painter, part(QStyle::SC_ScrollBarSubLine), colour(Role::SecondaryText), isUpright ? -90 : 180);
    triangle(painter, part(QStyle::SC_ScrollBarAddLine), colour(Role::SecondaryText), isUpright ? 90 : 0);
}

void arrowDown(QPainter *painter, const QRectF &rect, const QColor &ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(ink, qMax(2, theme::scaled(2)));
    pen.setCapStyle(Qt::SquareCap);
    painter->setPen(pen);
    const double reach = theme::scaled(4);
    const QPointF middle = rect.center();
    painter->drawPolyline(
        QPolygonF({middle + QPointF(-reach, -reach / 2), middle + QPointF(0, reach / 2), middle + QPointF(reach, -reach / 2)}));
    painter->restore();
}

QRegion ringRegion(const QRect &rect)
{
    const int thick = FocusRing::Width + FocusRing::Gap;
    return QRegion(rect) - QRegion(rect.adjusted(thick, thick, -thick, -thick));
}

}  // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("holdfast"));
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return FocusRing::Width + FocusRing::Gap;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return theme::scaled(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return theme::space::Small;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return theme::space::Small;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return theme::space::Small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ScrollBarExtent: return 16;
    case PM_HeaderMargin: return FocusRing::Width + FocusRing::Gap + 1;  // in line with the cells below it
    case PM_MenuVMargin: return theme::space::Tiny;
    case PM_TextCursorWidth: return qMax(2, theme::scaled(2));
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(more); mask && option)
            mask->region = ringRegion(option->rect);
        return 1;
    case SH_Widget_Animation_Duration: return 0;
    case SH_EtchDisabledText: return 0;
    case SH_UnderlineShortcut: return 1;
    case SH_FormLayoutLabelAlignment: return int(Qt::AlignLeft);
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ComboBox_Popup: return 0;
    // Without dividers, high contrast would leave lines of a table run together.
    case SH_Table_GridLineColor:
        return int(colour(theme::palette() == theme::Palette::HighContrast ? Role::FieldBorder : Role::Divider).rgba());
    default: return QProxyStyle::styleHint(hint, option, widget, more);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(theme::space::Tiny, 0, -theme::space::Tiny, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int target = qMax(32, theme::scaled(32));
    switch (type) {
    case CT_PushButton: {
        const int wanted = size.width() + 2 * theme::space::Field;
        return {qMax(wanted, theme::scaled(64)), qMax(result.height(), target)};
    }
    case CT_LineEdit: return {result.width(), qMax(result.height(), target)};
    case CT_ComboBox: return {result.width() + theme::scaled(12), qMax(result.height(), target)};
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ToolButton: return {result.width(), qMax(result.height(), target)};
    case CT_ItemViewItem:
        if (qobject_cast<const QListView *>(widget) && !widget->inherits("QComboBoxListView"))
            result.setHeight(result.height() + theme::scaled(8));
        return result;
    case CT_MenuItem: {
        if (result.height() > 12)  // not a separator
            result.setHeight(qMax(result.height(), target - 4));
        return result;
    }
    default: return result;
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        // The ring stands around whole controls; only the current cell of a view is marked here.
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            painter->save();
            painter->setBrush(Qt::NoBrush);
            QPen pen(colour(Role::FocusRing), 2);
            pen.setJoinStyle(Qt::MiterJoin);
            painter->setPen(pen);
            painter->drawRect(option->rect.adjusted(1, 1, -1, -1));
            painter->restore();
        }
        return;
    case PE_IndicatorRadioButton: indicator(painter, option, true); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: indicator(painter, option, false); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            fieldFrame(painter, option, widget, true);
        else
            painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_IndicatorArrowRight:
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QToolButton *>(widget)) {
            triangle(painter, option->rect, inkOf(option), element == PE_IndicatorArrowDown ? 90 : 0);
            return;
        }
        break;
    case PE_FrameLineEdit: fieldFrame(painter, option, widget, false); return;
    case PE_Frame: fieldFrame(painter, option, widget, false); return;
    case PE_FrameGroupBox: return;
    case PE_PanelButtonCommand: {
        const bool primary = has(widget, PrimaryProperty);
        const bool isDown = option->state & (State_Sunken | State_On);
        const bool isEnabled = option->state & State_Enabled;
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features & QStyleOptionButton::Flat) {
            if (isDown || option->state & State_MouseOver)
                painter->fillRect(option->rect, colour(Role::InfoFill));
            return;
        }
        if (primary && isEnabled)
            box(painter, option->rect, colour(Role::Action), colour(Role::Action), 1);
        else
            box(painter, option->rect,
                isDown || (isEnabled && option->state & State_MouseOver) ? colour(Role::InfoFill) : colour(Role::Surface),
                isEnabled || theme::palette() == theme::Palette::HighContrast ? colour(Role::FieldBorder) : colour(Role::Divider),
                isDown ? 2 : 1);
        return;
    }
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame: {
        painter->save();
        painter->setBrush(Qt::NoBrush);
        const int gap = FocusRing::Gap;
        const int width = FocusRing::Width;
        const auto ring = [painter](const QRect &rect, const QColor &ink, int thick) {
            const QRegion region = QRegion(rect) - QRegion(rect.adjusted(thick, thick, -thick, -thick));
            painter->setClipRegion(region);
            painter->fillRect(rect, ink);
        };
        ring(option->rect, colour(Role::FocusRing), width);
        ring(option->rect.adjusted(width, width, -width, -width), colour(Role::Page), gap);
        painter->restore();
        return;
    }
    case CE_HeaderEmptyArea:
    case CE_HeaderSection: {
        painter->fillRect(option->rect, colour(Role::Page));
        const QRect line(option->rect.left(), option->rect.bottom(), option->rect.width(), 1);
        painter->fillRect(line, colour(Role::FieldBorder));
        return;
    }
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        QStyleOptionButton own = *button;
        if (has(widget, PrimaryProperty) && option->state & State_Enabled)
            own.palette.setColor(QPalette::ButtonText, colour(Role::OnAction));
        if (own.features & QStyleOptionButton::HasMenu) {
            own.features &= ~QStyleOptionButton::HasMenu;
            const int room = theme::scaled(20);
            arrowDown(painter, QRectF(own.rect.right() - room, own.rect.top(), room, own.rect.height()),
                      own.palette.color(QPalette::ButtonText));
            own.rect.adjust(0, 0, -room / 2, 0);
        }
        QProxyStyle::drawControl(element, &own, painter, widget);
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            fieldFrame(painter, option, widget, true);
            // Fusion's room for the arrow does not grow with the text, and a large arrow would run into the frame.
            const int room = theme::scaled(20);
            const QRect arrow(combo->rect.right() - room, combo->rect.top(), room, combo->rect.height());
            arrowDown(painter, visualRect(combo->direction, combo->rect, arrow), inkOf(option));
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            scrollBar(painter, bar, this, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

}  // namespace holdfast::ui
