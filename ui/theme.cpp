// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/theme.h"

#include "ui/focusring.h"
#include "ui/returnkey.h"
#include "ui/style.h"
#include "ui/words.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QPointer>
#include <QScopedValueRollback>
#include <QVariant>

#include <algorithm>
#include <array>

namespace holdfast::ui::theme {

namespace {

struct Colours {
    QRgb light, dark, contrast;
};

// ux.md 4. In high contrast, fills are dropped: the words and shapes carry everything.
constexpr std::array<Colours, RoleCount> Table{{
    {0xFFF6F7F8, 0xFF14181D, 0xFF000000},  // Page
    {0xFFFFFFFF, 0xFF1D232A, 0xFF000000},  // Surface
    {0xFF1B1F24, 0xFFECEFF3, 0xFFFFFFFF},  // Text
    {0xFF4A5361, 0xFFB4BDC8, 0xFFFFFFFF},  // SecondaryText
    {0xFF0A4F8F, 0xFF8CC2FF, 0xFFFFFF00},  // Link
    {0xFF0B5563, 0xFF5CC4D6, 0xFFFFFFFF},  // Action
    {0xFFFFFFFF, 0xFF0B1418, 0xFF000000},  // OnAction
    {0xFF6B7480, 0xFF8592A1, 0xFFFFFFFF},  // FieldBorder
    {0xFFCDD3DA, 0xFF39424D, 0xFF000000},  // Divider
    {0xFF3B2A63, 0xFFCBB8F5, 0xFFFFFFFF},  // PresentMark
    {0xFFA8201A, 0xFFFF9C94, 0xFFFFB3AD},  // ErrorText
    {0xFFFDECEA, 0xFF3A1C1A, 0xFF000000},  // ErrorFill
    {0xFF5C4100, 0xFFF5C451, 0xFFFFE066},  // DueText
    {0xFFFFF4D6, 0xFF352A10, 0xFF000000},  // DueFill
    {0xFFE7F1F7, 0xFF15303F, 0xFF000000},  // InfoFill
    {0xFF00695C, 0xFF6FD6C6, 0xFF00FFFF},  // HintLine
    {0xFF1E6338, 0xFF7FD39B, 0xFF9CFFB0},  // SavedText
    {0xFFDCEBEE, 0xFF1F3A41, 0xFFFFFFFF},  // SelectedFill
    {0xFF1B1F24, 0xFFECEFF3, 0xFF000000},  // OnSelected
    {0xFF0B3D91, 0xFFFFD23F, 0xFF00FFFF},  // FocusRing
}};

constexpr char TypeProperty[] = "holdfastType";
constexpr char TextProperty[] = "holdfastText";
constexpr char FillProperty[] = "holdfastFill";

class Theme final : public QObject {
public:
    session::Preferences preferences;
    Palette palette = Palette::Light;
    QString family;
    QPointer<FocusRing> ring;
    bool applying = false;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        // The system's own palette changed; ours is set over it and would hide that.
        if (event->type() == QEvent::ThemeChange && !applying && preferences.theme == session::Theme::System)
            QMetaObject::invokeMethod(
                this, [this] { renew(); }, Qt::QueuedConnection);
        // Qt forgets the least size of a box with a list when the style changes, not when the font does.
        if (event->type() == QEvent::FontChange && qobject_cast<QComboBox *>(object)) {
            QEvent changed(QEvent::StyleChange);
            QCoreApplication::sendEvent(object, &changed);
        }
        return QObject::eventFilter(object, event);
    }

    static Palette systemPalette()
    {
        const QPalette was = QApplication::palette();
        QApplication::setPalette(QPalette());
        const QColor window = QApplication::palette().color(QPalette::Window);
        const QColor text = QApplication::palette().color(QPalette::WindowText);
        QApplication::setPalette(was);
        if (window == Qt::black && text == Qt::white)
            return Palette::HighContrast;
        return window.lightness() < 128 ? Palette::Dark : Palette::Light;
    }

    void renew();
};

Theme &current()
{
    // Lives as long as the application object, which deletes it.
    static QPointer<Theme> theme;
    if (!theme) {
        theme = new Theme;
        theme->setParent(qApp);
    }
    return *theme;
}

QPalette paletteOf(Palette which)
{
    const auto c = [which](Role role) { return colour(role, which); };
    QPalette palette;
    palette.setColor(QPalette::Window, c(Role::Page));
    palette.setColor(QPalette::WindowText, c(Role::Text));
    palette.setColor(QPalette::Base, c(Role::Surface));
    palette.setColor(QPalette::AlternateBase, c(Role::Page));
    palette.setColor(QPalette::Text, c(Role::Text));
    palette.setColor(QPalette::Button, c(Role::Surface));
    palette.setColor(QPalette::ButtonText, c(Role::Text));
    palette.setColor(QPalette::BrightText, c(Role::ErrorText));
    palette.setColor(QPalette::ToolTipBase, c(Role::Surface));
    palette.setColor(QPalette::ToolTipText, c(Role::Text));
    palette.setColor(QPalette::PlaceholderText, c(Role::SecondaryText));
    palette.setColor(QPalette::Link, c(Role::Link));
    palette.setColor(QPalette::LinkVisited, c(Role::Link));
    palette.setColor(QPalette::Highlight, c(Role::SelectedFill));
    palette.setColor(QPalette::HighlightedText, c(Role::OnSelected));
    palette.setColor(QPalette::Light, c(Role::Surface));
    palette.setColor(QPalette::Midlight, c(Role::Divider));
    palette.setColor(QPalette::Mid, c(Role::FieldBorder));
    palette.setColor(QPalette::Dark, c(Role::FieldBorder));
    palette.setColor(QPalette::Shadow, c(Role::FieldBorder));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c(Role::SecondaryText));
    return palette;
}

void dress(QWidget *widget)
{
    if (const QVariant type = widget->property(TypeProperty); type.isValid())
        widget->setFont(font(Type(type.toInt())));
    const QVariant text = widget->property(TextProperty);
    const QVariant fill = widget->property(FillProperty);
    if (!text.isValid() && !fill.isValid())
        return;
    QPalette own;
    if (text.isValid()) {
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            own.setColor(role, colour(Role(text.toInt())));
    }
    if (fill.isValid()) {
        own.setColor(QPalette::Window, colour(Role(fill.toInt())));
        widget->setAutoFillBackground(true);
    }
    widget->setPalette(own);
}

void Theme::renew()
{
    const QScopedValueRollback guard(applying, true);
    switch (preferences.theme) {
    case session::Theme::System: palette = systemPalette(); break;
    case session::Theme::Light: palette = Palette::Light; break;
    case session::Theme::Dark: palette = Palette::Dark; break;
    case session::Theme::HighContrast: palette = Palette::HighContrast; break;
    }
    QApplication::setPalette(paletteOf(palette));
    QApplication::setFont(font(Type::Body));
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        dress(widget);
        widget->updateGeometry();
        widget->update();
    }
}

}  // namespace

void start()
{
    Theme &theme = current();
    theme.family = QApplication::font().family();
    QApplication::setStyle(new Style);
    installAccessibleWords();
    qApp->installEventFilter(&theme);
    if (!theme.ring) {
        theme.ring = new FocusRing(&theme);
        new ReturnKey(&theme);
    }
    theme.renew();
}

void apply(const session::Preferences &preferences)
{
    Theme &theme = current();
    theme.preferences = preferences;
    theme.preferences.textPercent = std::clamp(preferences.textPercent, 85, 200);
    theme.renew();
}

QColor colour(Role role, Palette palette)
{
    const Colours &row = Table[size_t(role)];
    switch (palette) {
    case Palette::Light: return QColor::fromRgba(row.light);
    case Palette::Dark: return QColor::fromRgba(row.dark);
    case Palette::HighContrast: return QColor::fromRgba(row.contrast);
    }
    Q_UNREACHABLE();
}

QColor colour(Role role)
{
    return colour(role, palette());
}

Palette palette()
{
    return current().palette;
}

QFont font(Type type)
{
    const Theme &theme = current();
    double points = 11;
    bool bold = false;
    switch (type) {
    case Type::Body: break;
    case Type::Secondary: points = 10; break;
    case Type::RowLabel: points = 12, bold = true; break;
    case Type::Section: points = 14, bold = true; break;
    case Type::PageTitle: points = 20, bold = true; break;
    case Type::Meeting: points = 18; break;
    }
    QFont font(theme.family);
    font.setPointSizeF(points * textPercent() / 100.0);
    font.setBold(bold);
    return font;
}

int textPercent()
{
    return current().preferences.textPercent;
}

bool reducesMovement()
{
    return current().preferences.reduceMovement;
}

int scaled(int pixels)
{
    return pixels * textPercent() / 100;
}

int textColumnWidth()
{
    return QFontMetrics(font(Type::Body)).averageCharWidth() * MaxTextColumn;
}

void setType(QWidget *widget, Type type)
{
    widget->setProperty(TypeProperty, int(type));
    dress(widget);
}

void setTextRole(QWidget *widget, Role role)
{
    widget->setProperty(TextProperty, int(role));
    dress(widget);
}

void setFill(QWidget *widget, Role role)
{
    widget->setProperty(FillProperty, int(role));
    dress(widget);
}

void setPrimary(QWidget *button, bool primary)
{
    button->setProperty(Style::PrimaryProperty, primary);
    button->update();
}

void setProblem(QWidget *field, bool problem)
{
    field->setProperty(Style::ProblemProperty, problem);
    field->update();
}

void setOwnFocusMark(QWidget *widget)
{
    widget->setProperty(FocusRing::OwnMarkProperty, true);
}

}  // namespace holdfast::ui::theme
