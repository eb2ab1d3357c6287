// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The few text controls every page is made of: headings that can take the focus, links, paragraphs that wrap, notes with a side bar.
// All of them wrap at any text size and follow the theme; none is a target under 24 px.
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>

namespace holdfast::ui {

/// Role "heading" for a screen reader. Level 1 takes the focus after navigation; the others are only read.
class Heading final : public QLabel {
    Q_OBJECT
public:
    explicit Heading(const QString &text, int level = 2, QWidget *parent = nullptr);
    int level() const { return m_level; }

private:
    int m_level;
};

/// Underlined text that does something; wraps; Enter and Space press it.
class Link final : public QAbstractButton {
    Q_OBJECT
public:
    explicit Link(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// Plain text that wraps; never read as rich text.
QLabel *paragraph(const QString &text, theme::Role role = theme::Role::Text, theme::Type type = theme::Type::Body,
                  QWidget *parent = nullptr);

/// Words in a frame with a bar on the left. The kind gives fill and bar; the words carry the meaning.
class Note final : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Due, Error };
    explicit Note(const QString &text, Kind kind = Kind::Information, QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const;
    /// Shows what came of it, or what stood against it, and takes the focus there, so that it is read out.
    void tell(const QString &sentence, bool isProblem = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QLabel *m_words;
};

/// Installs the accessible roles of these controls; theme::start calls it.
/// A widget that draws a picture with a keyboard of its own sets this property to true before it is first shown: it is told as a chart.
inline constexpr char PictureProperty[] = "holdfastPicture";
void installAccessibleWords();

}  // namespace holdfast::ui
