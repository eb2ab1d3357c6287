// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

// All sections of the assessment with how far each is (ux.md 3.7): shown when an assessment opens. Order is free, and nothing here stops
// anybody printing or referring. A section is completed because a person said so.
#pragma once

#include "ui/page.h"
#include "ui/sections.h"

#include <QAbstractButton>

#include <vector>

namespace holdfast::ui {

/// One section: the whole line is the target. Speaks "Health. In progress. 5 of 9 rows answered."
class TaskRow final : public QAbstractButton {
    Q_OBJECT
public:
    TaskRow(const QString &pageId, const QString &label, QWidget *parent);
    QString pageId() const { return m_pageId; }
    void show(SectionStatus status, const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void stepWanted(int rows);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Places {
        QRect label, status, detail;
        int height = 0;
    };
    Places places(int width) const;

    QString m_pageId;
    QString m_detail;
    SectionStatus m_status = SectionStatus::NotStarted;
};

class TaskListPage final : public Page {
    Q_OBJECT
public:
    TaskListPage(const QString &id, session::Session &session, QWidget *parent);
    void load() override;

private:
    QString detail(const QString &pageId) const;
    std::vector<TaskRow *> m_rows;
};

}  // namespace holdfast::ui
