// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The links of a case drawn, with what each link is written on it. Beside a table that says the same. Walkable by keyboard; each box and
// each link is an object of its own on the accessibility bus, with its whole name however short it is drawn. One colour: no link weighs
// more.
#pragma once

#include "ui/concern/linklayout.h"

#include <QWidget>

namespace holdfast::ui {

class LinkPicture final : public QWidget {
    Q_OBJECT
public:
    explicit LinkPicture(QWidget *parent = nullptr);

    /// notes stand under the name of an end, e.g. the other case it appears in; as many as there are ends.
    void show(const casefile::Links &links, const QStringList &notes);
    /// Boxes and links in the order of walking.
    int itemCount() const { return int(m_arranged.order.size()); }
    int current() const { return m_current; }
    void setCurrent(int item);
    /// "Rio, person of concern. The child says: boyfriend. Drives it: AB12 CDE"; "Drives it, a link between Rio and AB12 CDE".
    QString words(int item) const;
    QRectF placeOf(int item) const;
    /// Goes to where the item is recorded.
    void choose(int item);
    const LinkArrangement &arrangement() const { return m_arranged; }

    /// "person of concern", "vehicle", ...
    static QString kindWords(casefile::LinkKind kind);
    /// What the link is, with who says so; never empty.
    static QString roleWords(const casefile::Link &link);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void currentChanged(int item);
    void chosen(const QString &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    LinkArrangement arrangedFor(int width) const;
    void arrange();
    int at(QPointF point) const;
    void follow(bool forwards);
    QFont bold() const;

    casefile::Links m_links;
    LinkWords m_words;
    QStringList m_notes;
    LinkArrangement m_arranged;
    int m_current = -1;
};

}  // namespace holdfast::ui
