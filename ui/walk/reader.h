// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// The right side of Share: the pages, or what is read aloud of them, or another view that the page adds; with zoom, page keys and a
// search whose answer is counted in words. Shows what it is given and changes nothing.
#pragma once

#include "core/report/page.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace holdfast::ui {

class Preview;
class Radios;

class Reader final : public QWidget {
    Q_OBJECT
public:
    /// Further views stand behind the pages and the text, in this order; each is a child of its own making.
    struct View {
        QString id;
        QString label;
        QWidget *widget;
    };
    Reader(const std::vector<View> &more, QWidget *parent);

    void show(const report::Pages &pages);
    /// "pages", "aloud", or the id of a further view.
    void setView(const QString &id);
    QString view() const;
    Preview *preview() const { return m_pages; }
    /// What is read aloud, as it stands in its view.
    QString aloud() const;
    void setRoom(int height);
    /// How far down the pages or the text reach.
    int shownBottom() const;

    /// As if it had been typed into the search line; empty takes the marks away.
    void search(const QString &words);
    void step(int by);  ///< to the next or previous result
    QString said() const;

Q_SIGNALS:
    void viewChanged();
    void resultShown();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void showPageNumber();
    void showView();
    void look();
    void say();

    Radios *m_views;
    std::vector<View> m_more;
    QWidget *m_pageTools;
    QLabel *m_pageNumber;
    QComboBox *m_zoom;
    QWidget *m_searchTools;
    QLineEdit *m_search;
    QLabel *m_said;
    QPushButton *m_previous;
    QPushButton *m_next;
    Preview *m_pages;
    QPlainTextEdit *m_aloud;
    int m_current = -1;
    int m_count = 0;
};

}  // namespace holdfast::ui
