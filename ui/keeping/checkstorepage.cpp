// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keeping/checkstorepage.h"

#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/flow.h"
#include "ui/keeping/keepingwords.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {
constexpr int MostLines = 40;
}

CheckStorePage::CheckStorePage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Check the store"),
           tr("Reads every version of every case and the whole journal, and holds each against its seal. Nothing is changed."), session,
           parent)
{
    m_said = new Said(this);
    content()->addWidget(m_said);
    m_found = new Note({}, Note::Kind::Error, this);
    m_found->setObjectName(QStringLiteral("found"));
    m_found->hide();
    content()->addWidget(m_found);
    m_step = new StepBar(session, this);
    content()->addWidget(m_step);
    auto *now = new QPushButton(tr("Check now"), this);
    now->setObjectName(QStringLiteral("checkNow"));
    content()->addWidget(now, 0, Qt::AlignLeft);
    connect(now, &QPushButton::clicked, this, &CheckStorePage::proceed);
    continueButton()->hide();

    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("When something is damaged"), 2, this));
    content()->addWidget(paragraph(
        tr("A backup made before the damage gives everything up to its day. Taking out what can still be read gives what is whole now, in "
           "a new store; the damaged one stays as it is. Where both are possible, do both and compare. Tell whoever is responsible for the "
           "records, and keep the damaged file."),
        theme::Role::Text, theme::Type::Body, this));
    auto *row = new QWidget(this);
    auto *flow = new Flow(theme::space::Small, theme::space::Small, row);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, const char *name, const char *page) {
        auto *made = new QPushButton(text, row);
        made->setObjectName(QLatin1String(name));
        flow->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, page] { Q_EMIT navigateRequested(QLatin1String(page), {}); });
    };
    button(tr("Put a backup back"), "restore", "restore-backup");
    button(tr("Take out what can still be read"), "rescue", "rescue");
    content()->addWidget(row);
}

void CheckStorePage::load()
{
    if (m_step->isRunning())
        return;
    m_said->hide();
    m_found->hide();
}

void CheckStorePage::proceed()
{
    if (m_step->isRunning() || !session().isOpen())
        return;
    m_said->hide();
    m_found->hide();
    findChild<QWidget *>(QStringLiteral("checkNow"))->setEnabled(false);
    m_step->begin(tr("Checking the store"));
    session().verifyStore(this, [this](const Result<store::VerifyReport> &report) { finished(report); });
}

void CheckStorePage::finished(const Result<store::VerifyReport> &report)
{
    m_step->end();
    findChild<QWidget *>(QStringLiteral("checkNow"))->setEnabled(true);
    if (!report)
        return m_said->say(report.error().code == ErrorCode::Cancelled ? tr("Stopped before the end. Nothing is said about the rest.")
                                                                       : errorText(report.error()));
    const QString extent =
        tr("%1, %2 and %3 were read.")
            .arg(counted(report->records, tr("1 case"), tr("%1 cases")), counted(report->revisions, tr("1 version"), tr("%1 versions")),
                 counted(report->entries, tr("1 entry of the journal"), tr("%1 entries of the journal")));
    if (report->isSound())
        return m_said->say(tr("Everything is as Holdfast left it. %1").arg(extent));
    QStringList lines = findingsOf(*report, references(session()));
    if (const qsizetype more = lines.size() - MostLines; more > 0)
        lines = lines.mid(0, MostLines) << tr("And %1 more.").arg(more);
    m_found->setText(lines.join(QLatin1Char('\n')));
    m_found->show();
    m_said->setAccessibleDescription(m_found->text());
    m_said->say(tr("Not everything can be trusted. %1").arg(extent));
}

}  // namespace holdfast::ui
