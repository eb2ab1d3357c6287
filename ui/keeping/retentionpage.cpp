// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keeping/retentionpage.h"

#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/history/wordtable.h"
#include "ui/labelled.h"
#include "ui/scaling.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

namespace {

constexpr int MostYears = 150;

QDate dateOf(const QString &typed)
{
    for (const char *form : {"d M yyyy", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd"})
        if (const QDate date = QLocale::c().toDate(typed.simplified(), QLatin1String(form)); date.isValid())
            return date;
    return {};
}

}  // namespace

RetentionPage::RetentionPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Cases to review or delete"),
           tr("On the day of its review somebody decides whether a case is still needed. Nothing is ever deleted by itself."), session,
           parent)
{
    setWide(true);
    m_said = new Said(this);
    content()->addWidget(m_said);
    m_show = new QuietBox(this);
    m_show->setObjectName(QStringLiteral("show"));
    m_show->addItems({tr("Due for a decision"), tr("On hold"), tr("All cases")});
    auto *filters = new QWidget(this);
    auto *flow = new Flow(theme::space::Field, theme::space::Small, filters);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(labelledCell(tr("Show"), m_show, filters));
    content()->addWidget(filters);
    m_empty = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    m_empty->setObjectName(QStringLiteral("empty"));
    content()->addWidget(m_empty);
    m_table = new WordTable(tr("Cases to review or delete"), this);
    m_table->setObjectName(QStringLiteral("reviews"));
    content()->addWidget(m_table);
    addChosen();
    addRule();
    setContinueText(tr("Done"));
    connect(m_show, &QComboBox::currentIndexChanged, this, &RetentionPage::fill);
    connect(m_table, &WordTable::currentRowChanged, this, &RetentionPage::showChosen);
    connect(&session, &session::Session::retentionChanged, this, &RetentionPage::fill);
    connect(&session, &session::Session::casesChanged, this, &RetentionPage::fill);
}

void RetentionPage::addChosen()
{
    m_decide = new QWidget(this);
    QVBoxLayout *column = columnIn(m_decide);
    column->addSpacing(theme::space::Field);
    m_which = new Heading({}, 2, m_decide);
    column->addWidget(m_which);
    m_standing = paragraph({}, theme::Role::Text, theme::Type::Body, m_decide);
    m_standing->setObjectName(QStringLiteral("standing"));
    column->addWidget(m_standing);
    m_reason = new QLineEdit(m_decide);
    m_reason->setObjectName(QStringLiteral("reason"));
    addLabelled(column, tr("Reason for what you decide"), m_reason, tr("Kept in the store's journal. Name nobody here."));
    m_date = new QLineEdit(m_decide);
    m_date->setObjectName(QStringLiteral("date"));
    addLabelled(column, tr("Look at it again on"), m_date, tr("For example 27 3 2036."));
    sizeWithText(m_date, [this] { m_date->setMaximumWidth(theme::scaled(220)); });
    auto *row = new QWidget(m_decide);
    auto *flow = new Flow(theme::space::Small, theme::space::Small, row);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, const char *name, void (RetentionPage::*run)()) {
        auto *made = new QPushButton(text, row);
        made->setObjectName(QLatin1String(name));
        flow->addWidget(made);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    button(tr("Keep it until that day"), "keepUntil", &RetentionPage::keepUntil);
    m_hold = button(tr("Put it on hold"), "hold", &RetentionPage::holdOrRelease);
    m_dispose = button(tr("Delete it"), "dispose", &RetentionPage::dispose);
    column->addWidget(row);
    content()->addWidget(m_decide);
}

void RetentionPage::addRule()
{
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("When a case is looked at again"), 2, this));
    content()->addWidget(
        paragraph(tr("There is no national rule; your organisation sets its own. The later of the two days counts. 0 leaves "
                     "one out."),
                  theme::Role::SecondaryText, theme::Type::Body, this));
    m_afterBirth = new QLineEdit(this);
    m_afterBirth->setObjectName(QStringLiteral("afterBirth"));
    addLabelled(content(), tr("Years after the child's birth"), m_afterBirth);
    m_afterChange = new QLineEdit(this);
    m_afterChange->setObjectName(QStringLiteral("afterChange"));
    addLabelled(content(), tr("Years after the last change of the record"), m_afterChange);
    for (QLineEdit *line : {m_afterBirth, m_afterChange})
        sizeWithText(line, [line] { line->setMaximumWidth(theme::scaled(120)); });
    auto *keep = new QPushButton(tr("Use this rule"), this);
    keep->setObjectName(QStringLiteral("setRule"));
    content()->addWidget(keep, 0, Qt::AlignLeft);
    connect(keep, &QPushButton::clicked, this, &RetentionPage::setRule);
}

void RetentionPage::load()
{
    m_said->hide();
    m_reason->clear();
    m_date->clear();
    showProblems({});
    const session::RetentionRule &rule = session().retention().rule;
    m_afterBirth->setText(QString::number(rule.yearsAfterBirth));
    m_afterChange->setText(QString::number(rule.yearsAfterLastChange));
    fill();
}

void RetentionPage::leave()
{
    m_reason->clear();
}

const session::Hold *RetentionPage::holdOf(const QByteArray &id) const
{
    const auto &cases = session().retention().cases;
    const auto decided = cases.find(id);
    return decided != cases.end() && decided->second.hold ? &*decided->second.hold : nullptr;
}

QString RetentionPage::standing(const session::CaseEntry &entry) const
{
    if (const session::Hold *hold = holdOf(entry.id))
        return hold->by.isEmpty() ? tr("On hold since %1: %2").arg(inWords(ukDate(hold->since)), hold->reason)
                                  : tr("On hold since %1, by %2: %3").arg(inWords(ukDate(hold->since)), hold->by, hold->reason);
    const QDate date = session().reviewDate(entry.id);
    if (!date.isValid())
        return tr("Kept: no day of review follows from the rule");
    return date <= session().today() ? tr("Due for a decision") : tr("Kept until its review");
}

void RetentionPage::fill()
{
    if (!session().isOpen())
        return;
    const session::CaseEntry *was = chosen();
    const QByteArray wanted = was ? was->id : QByteArray();
    std::vector<const session::CaseEntry *> entries;
    if (m_show->currentIndex() == 0) {
        entries = session().dueForReview();
    } else {
        for (const session::CaseEntry &entry : session().cases())
            if (m_show->currentIndex() == 2 || holdOf(entry.id))
                entries.push_back(&entry);
        std::sort(entries.begin(), entries.end(), [](const auto *a, const auto *b) { return a->summary.reference < b->summary.reference; });
    }
    m_rows.clear();
    std::vector<QStringList> rows;
    for (const session::CaseEntry *entry : entries) {
        const QDate date = session().reviewDate(entry->id);
        m_rows.push_back(entry->id);
        rows.push_back({entry->summary.reference, stageWords(casefile::stageOn(entry->summary, session().today())),
                        inWords(ukDate(entry->summary.changed)), date.isValid() ? inWords(date) : tr("none"), standing(*entry)});
    }
    const QStringList none{tr("No case is due for a decision."), tr("No case is on hold."), tr("No cases yet.")};
    m_empty->setText(none.at(std::max(0, m_show->currentIndex())));
    m_empty->setVisible(rows.empty());
    m_show->setAccessibleDescription(rows.empty() ? m_empty->text() : QString());
    m_table->setVisible(!rows.empty());
    m_table->show({{tr("Case"), 14}, {tr("Stage"), 16}, {tr("Last changed"), 16}, {tr("Review"), 16}, {tr("Standing"), 38}}, rows);
    if (const auto at = std::find(m_rows.begin(), m_rows.end(), wanted); at != m_rows.end())
        m_table->setCurrentRow(int(at - m_rows.begin()));
    showChosen();
}

const session::CaseEntry *RetentionPage::chosen() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_rows.size()))
        return nullptr;
    const auto &cases = session().cases();
    const auto entry = std::find_if(cases.begin(), cases.end(), [&](const auto &one) { return one.id == m_rows[size_t(row)]; });
    return entry == cases.end() ? nullptr : &*entry;
}

void RetentionPage::showChosen()
{
    const session::CaseEntry *entry = chosen();
    m_decide->setVisible(entry);
    if (!entry)
        return;
    const bool isHeld = holdOf(entry->id);
    m_which->setText(tr("Decide about %1").arg(entry->summary.reference));
    m_standing->setText(standing(*entry) + (isHeld ? QLatin1Char(' ') + tr("Nobody can delete it until the hold is lifted.") : QString()));
    m_hold->setText(isHeld ? tr("Lift the hold") : tr("Put it on hold"));
    m_dispose->setVisible(!isHeld);
    m_decide->setEnabled(!session().isReadOnly());
}

QString RetentionPage::reason()
{
    const QString typed = m_reason->text().trimmed();
    showProblems({});
    if (typed.isEmpty())
        showProblems({{tr("Enter the reason for what you decide"), QStringLiteral("reason")}});
    return typed;
}

void RetentionPage::answered(const Result<void> &done, const QString &sentence)
{
    if (!done)
        return showProblems({{errorText(done.error()), QStringLiteral("reason")}});
    m_reason->clear();
    m_date->clear();
    m_said->say(sentence);
}

void RetentionPage::keepUntil()
{
    const session::CaseEntry *entry = chosen();
    const QString why = reason();
    if (!entry || why.isEmpty())
        return;
    const QDate date = dateOf(m_date->text());
    if (!date.isValid() || date <= session().today())
        return showProblems({{tr("The day of the next review must be a real date after today"), QStringLiteral("date")}});
    const QString sentence = tr("%1 is looked at again on %2.").arg(entry->summary.reference, inWords(date));
    session().setReviewDate(entry->id, date, why, this, [this, sentence](const Result<void> &done) { answered(done, sentence); });
}

void RetentionPage::holdOrRelease()
{
    const session::CaseEntry *entry = chosen();
    const QString why = reason();
    if (!entry || why.isEmpty())
        return;
    const bool isHeld = holdOf(entry->id);
    const QString sentence =
        (isHeld ? tr("The hold on %1 is lifted.") : tr("%1 is on hold. Nobody can delete it.")).arg(entry->summary.reference);
    const auto done = [this, sentence](const Result<void> &result) { answered(result, sentence); };
    if (isHeld)
        session().releaseCase(entry->id, why, this, done);
    else
        session().holdCase(entry->id, why, this, done);
}

void RetentionPage::dispose()
{
    const session::CaseEntry *entry = chosen();
    if (!entry)
        return;
    // The page that deletes shows what is in the case and asks for its reference: it has to be open for that.
    if (session().hasCase() && session().caseId() == entry->id)
        return navigateRequested(QStringLiteral("delete-case"), {});
    session().saveNow(true);
    session().openCase(entry->id, this, [this](const Result<void> &opened) {
        if (!opened)
            return showProblems({{errorText(opened.error()), QStringLiteral("reason")}});
        Q_EMIT navigateRequested(QStringLiteral("delete-case"), {});
    });
}

std::vector<Problem> RetentionPage::problems() const
{
    std::vector<Problem> found;
    for (const QLineEdit *line : {m_afterBirth, m_afterChange}) {
        bool isNumber = false;
        const int years = line->text().trimmed().toInt(&isNumber);
        if (!isNumber || years < 0 || years > MostYears)
            found.push_back({tr("Years must be a whole number from 0 to %1").arg(MostYears), line->objectName()});
    }
    return found;
}

void RetentionPage::setRule()
{
    const auto found = problems();
    showProblems(found);
    if (!found.empty() || session().isReadOnly())
        return;
    session().setRetentionRule({m_afterBirth->text().trimmed().toInt(), m_afterChange->text().trimmed().toInt()}, this,
                               [this](const Result<void> &done) { answered(done, tr("The rule is kept, and in the journal.")); });
}

void RetentionPage::proceed()
{
    Q_EMIT navigateRequested(session().hasCase() ? QStringLiteral("overview") : QStringLiteral("case-list"), {});
}

}  // namespace holdfast::ui
