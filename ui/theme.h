// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// Colours, type and spacing as named roles (light, dark, high contrast), and the application's style with its focus ring.
// No widget holds a colour or a font of its own: it names a role, and a change of theme or text size reaches it at once.
// No role grades a child: red is error or overdue, amber is due soon, green is saved or exported, purple is recorded as present.
#pragma once

#include "core/session/settings.h"

#include <QColor>
#include <QFont>
#include <QWidget>

namespace holdfast::ui::theme {

enum class Role {
    Page,           ///< behind everything
    Surface,        ///< fields, lists, panels
    Text,           ///< what is read
    SecondaryText,  ///< hints, what stands beside
    Link,
    Action,       ///< fill of the main button
    OnAction,     ///< text on it
    FieldBorder,  ///< border of fields, lines of icons
    Divider,      ///< decoration only; must carry no meaning
    PresentMark,
    ErrorText,
    ErrorFill,
    DueText,
    DueFill,
    InfoFill,
    HintLine,   ///< dotted line under a wording hint
    SavedText,  ///< saved or exported
    SelectedFill,
    OnSelected,
    FocusRing,
};
inline constexpr int RoleCount = int(Role::FocusRing) + 1;

enum class Palette { Light, Dark, HighContrast };

/// Points at 100 %: 11, 10, 12 bold, 14 bold, 20 bold, 18.
enum class Type { Body, Secondary, RowLabel, Section, PageTitle, Meeting };

/// Distances in logical pixels; the 4 px grid of the layout.
namespace space {
inline constexpr int Tiny = 4;   ///< label above its field
inline constexpr int Small = 8;  ///< between adjacent targets
inline constexpr int Medium = 12;
inline constexpr int Field = 16;  ///< field to next label
inline constexpr int Margin = 24;
inline constexpr int Section = 32;
inline constexpr int Page = 48;
}  // namespace space

inline constexpr int MaxFieldWidth = 600;
inline constexpr int MaxTextColumn = 75;  ///< characters

/// Sets style, palette and fonts for the whole program; call once, before the first widget is shown.
void start();
/// Applies to every widget at once. System follows the system's palette by its lightness, also later.
void apply(const session::Preferences &preferences);

QColor colour(Role role);
QColor colour(Role role, Palette palette);
Palette palette();
QFont font(Type type);
/// Text size in per cent, 85 to 200.
int textPercent();
bool reducesMovement();
/// A length that grows with the text: 32 at 100 % is 64 at 200 %.
int scaled(int pixels);
/// Width of the widest text column with the body font.
int textColumnWidth();

/// The widget keeps this type, text colour or fill through every change of theme and text size.
void setType(QWidget *widget, Type type);
void setTextRole(QWidget *widget, Role role);
void setFill(QWidget *widget, Role role);

/// The one main button of a page.
void setPrimary(QWidget *button, bool primary = true);
/// A field with a problem has a border of the error colour, beside its words.
void setProblem(QWidget *field, bool problem);
/// Draws no ring around this widget: it draws its own focus mark (cells), or is a heading that shows focus otherwise.
void setOwnFocusMark(QWidget *widget);

}  // namespace holdfast::ui::theme
