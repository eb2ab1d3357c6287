// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// How controls are drawn: Fusion underneath, flat, with our roles, targets of 32 px, and marks that are told apart without colour.
// Holds no state and no colours of its own.
#pragma once

#include <QProxyStyle>

namespace holdfast::ui {

class Style final : public QProxyStyle {
    Q_OBJECT
public:
    static constexpr char PrimaryProperty[] = "holdfastPrimary";
    static constexpr char ProblemProperty[] = "holdfastProblem";

    Style();
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *more) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

}  // namespace holdfast::ui
