// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/tasklistpage.h"

#include "ui/domain/findingwords.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

using assessment::Answer;

namespace {
constexpr int Inset = theme::space::Small;
constexpr int Pad = 6;
}  // namespace

TaskRow::TaskRow(const QString &pageId, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_pageId(pageId)
{
    setText(label);
    setObjectName(QStringLiteral("section/") + pageId);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TaskRow::show(SectionStatus status, const QString &detail)
{
    m_status = status;
    m_detail = detail;
    QString spoken = tr("%1. %2.").arg(text(), statusWords(status));
    if (!detail.isEmpty())
        spoken += QLatin1Char(' ') + detail;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

TaskRow::Places TaskRow::places(int width) const
{
    const QFontMetrics body(font());
    const QFontMetrics quiet(theme::font(theme::Type::Secondary));
    const int inside = std::max(40, width - 2 * Inset);
    const int statusWidth = quiet.horizontalAdvance(statusWords(m_status)) + 2 * Inset;
    // Status beside the label where both fit, else under it.
    const bool beside = inside - statusWidth >= body.averageCharWidth() * 16;
    const int labelWidth = beside ? inside - statusWidth - Inset : inside;
    Places at;
    const int labelHeight = body.boundingRect(QRect(0, 0, labelWidth, 10000), Qt::TextWordWrap, text()).height();
    at.label = QRect(Inset, Pad, labelWidth, labelHeight);
    const int statusHeight = quiet.height() + 4;
    at.status = beside ? QRect(width - Inset - statusWidth, Pad, statusWidth, statusHeight)
                       : QRect(Inset, at.label.bottom() + 3, statusWidth, statusHeight);
    int bottom = std::max(at.label.bottom(), at.status.bottom());
    if (!m_detail.isEmpty()) {
        const int room = beside ? labelWidth : inside;
        const int height = quiet.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, m_detail).height();
        const int top = beside ? at.label.bottom() + 1 : bottom + 3;
        at.detail = QRect(Inset, top, room, height);
        bottom = std::max(bottom, at.detail.bottom());
    }
    at.height = std::max(theme::scaled(36), bottom + Pad + 1);
    return at;
}

int TaskRow::heightForWidth(int width) const
{
    return places(width).height;
}

QSize TaskRow::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize TaskRow::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, theme::scaled(36)};
}

bool TaskRow::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::Leave: update(); break;
    case QEvent::FontChange: updateGeometry(); break;
    default: break;
    }
    return QAbstractButton::event(event);
}

void TaskRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); return;
    case Qt::Key_Down: Q_EMIT stepWanted(1); return;
    case Qt::Key_Up: Q_EMIT stepWanted(-1); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void TaskRow::paintEvent(QPaintEvent *)
{
    using theme::Role;
    QPainter painter(this);
    const bool isLit = underMouse() || isDown();
    if (isLit)
        painter.fillRect(rect(), theme::colour(Role::SelectedFill));
    const Places at = places(width());
    QFont link = font();
    link.setUnderline(m_status != SectionStatus::CannotStart && underMouse());
    painter.setFont(link);
    painter.setPen(theme::colour(isLit ? Role::OnSelected : m_status == SectionStatus::CannotStart ? Role::SecondaryText : Role::Link));
    painter.drawText(at.label, Qt::TextWordWrap, text());
    painter.setFont(theme::font(theme::Type::Secondary));
    // Open work stands out by its tint; what is completed is plain text (ux.md 2).
    const bool tinted =
        m_status == SectionStatus::NotStarted || m_status == SectionStatus::InProgress || m_status == SectionStatus::Problem;
    if (tinted)
        painter.fillRect(at.status, theme::colour(m_status == SectionStatus::Problem ? Role::ErrorFill : Role::InfoFill));
    painter.setPen(theme::colour(m_status == SectionStatus::Problem ? Role::ErrorText
                                 : tinted                           ? Role::Text
                                 : isLit                            ? Role::OnSelected
                                                                    : Role::SecondaryText));
    painter.drawText(at.status, Qt::AlignCenter, statusWords(m_status));
    if (!m_detail.isEmpty()) {
        painter.setPen(theme::colour(isLit ? Role::OnSelected : Role::SecondaryText));
        painter.drawText(at.detail, Qt::TextWordWrap, m_detail);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colour(Role::Divider));
}

TaskListPage::TaskListPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, sectionLabel(session.pack(), id), session.pack().words(QStringLiteral("standing.any-order")), session, parent)
{
    continueButton()->hide();
    for (const SectionGroup &group : sectionGroups(session.pack())) {
        auto *heading = new Heading(group.label, 2, this);
        heading->setContentsMargins(0, m_rows.empty() ? 0 : theme::space::Small, 0, 0);
        content()->addWidget(heading);
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        for (const QString &page : group.pages) {
            auto *row = new TaskRow(page, sectionLabel(session.pack(), page), this);
            connect(row, &QAbstractButton::clicked, this, [this, page] { Q_EMIT navigateRequested(page, {}); });
            connect(row, &TaskRow::stepWanted, this, [this, row](int step) {
                const auto at = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin() + step;
                if (at >= 0 && at < std::ssize(m_rows))
                    m_rows[size_t(at)]->setFocus(Qt::TabFocusReason);
            });
            lines->addWidget(row);
            m_rows.push_back(row);
        }
        content()->addLayout(lines);
    }
    load();
}

QString TaskListPage::detail(const QString &pageId) const
{
    const content::Pack &pack = session().pack();
    const casefile::Assessment *assessment = session().assessment();
    if (!assessment)
        return {};
    const auto answered = [](const assessment::Answers &answers, const QStringList &ids) {
        const auto count =
            std::count_if(ids.begin(), ids.end(), [&](const QString &id) { return answers.value(id).answer != Answer::NotAnswered; });
        // Only as completion inside one section; never for all of them together (ux.md 0.1).
        return count == 0 ? QString() : tr("%1 of %2 rows answered").arg(count).arg(ids.size());
    };
    const auto idsOf = [&](const std::vector<content::Row> &rows) {
        QStringList ids;
        for (const content::Row &row : rows)
            ids << row.id;
        return ids;
    };
    if (pageId.startsWith(QLatin1String("domain."))) {
        const content::Domain *domain = pack.domain(pageId.mid(7));
        QStringList ids = domain ? idsOf(domain->rows) : QStringList();
        for (QString &id : ids)
            id = pack.answerId(id);
        return answered(assessment->answers, ids);
    }
    if (pageId == QLatin1String("boys-and-young-men"))
        return answered(assessment->prompts, idsOf(pack.prompts()));
    if (pageId == QLatin1String("vulnerabilities"))
        return answered(assessment->vulnerabilities, idsOf(pack.vulnerabilities()));
    if (pageId == QLatin1String("sign") && !assessment->signature.isSigned()) {
        const auto lists = assessment::completeness(casefile::subjectOf(session().record(), *assessment, pack, session().today()));
        QStringList reasons;
        for (const assessment::Finding &finding : lists.problems)
            reasons << findingSentence(pack, session().record(), *assessment, finding);
        return reasons.isEmpty() ? QString() : tr("First: %1").arg(reasons.join(QLatin1Char(' ')));
    }
    return {};
}

void TaskListPage::load()
{
    QStringList blocked;
    if (const casefile::Assessment *assessment = session().assessment()) {
        const content::Pack &pack = session().pack();
        const auto lists = assessment::completeness(casefile::subjectOf(session().record(), *assessment, pack, session().today()));
        for (const assessment::Finding &finding : lists.problems)
            blocked << destinationOf(pack, session().record(), finding.place).page;
    }
    for (TaskRow *row : m_rows) {
        const QString more = detail(row->pageId());
        SectionStatus status = sectionStatus(session(), row->pageId());
        if (row->pageId() == QLatin1String("sign") && !more.isEmpty())
            status = SectionStatus::CannotStart;
        // Called finished, yet something in it stops signing; an unfinished section is only in progress.
        if (status == SectionStatus::Completed && blocked.contains(row->pageId()))
            status = SectionStatus::Problem;
        row->show(status, more);
    }
}

}  // namespace holdfast::ui
