// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/caselist.h"

#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/flow.h"
#include "ui/labelled.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <set>

namespace holdfast::ui {

namespace {

/// Rows of the table before it scrolls.
constexpr int ShownRows = 12;

}  // namespace

CaseListPage::CaseListPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Cases"), {}, session, parent)
{
    setWide(true);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(false);
    m_search->setMinimumWidth(240);
    m_stage = new QComboBox(this);
    m_stage->setObjectName(QStringLiteral("stage"));
    m_due = new QComboBox(this);
    m_due->setObjectName(QStringLiteral("due"));
    m_due->addItems({tr("Any"), tr("Overdue"), tr("Within seven days")});
    m_lead = new QComboBox(this);
    m_lead->setObjectName(QStringLiteral("lead"));
    m_setting = new QComboBox(this);
    m_setting->setObjectName(QStringLiteral("setting"));
    m_closed = new QCheckBox(tr("Include closed cases"), this);
    m_closed->setObjectName(QStringLiteral("withClosed"));
    m_names = new QCheckBox(tr("Show names"), this);
    m_names->setObjectName(QStringLiteral("names"));

    auto *filters = new QWidget(this);
    auto *flow = new Flow(theme::space::Field, theme::space::Small, filters);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(labelledCell(tr("Search by reference, name, alias, phone or registration"), m_search, filters));
    flow->addWidget(labelledCell(tr("Stage"), m_stage, filters));
    flow->addWidget(labelledCell(tr("Next due"), m_due, filters));
    flow->addWidget(labelledCell(tr("Lead worker"), m_lead, filters));
    flow->addWidget(labelledCell(tr("Setting"), m_setting, filters));
    for (QCheckBox *box : {m_closed, m_names}) {
        flow->addWidget(box);
        flow->setAlignment(box, Qt::AlignBottom);
    }
    content()->addWidget(filters);

    m_count = paragraph({}, theme::Role::SecondaryText, theme::Type::Body, this);
    content()->addWidget(m_count);
    m_empty = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    content()->addWidget(m_empty);

    m_model = new CaseListModel(session.pack(), this);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("cases"));
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    m_search->installEventFilter(this);
    content()->addWidget(m_table, 1);

    setContinueText(tr("New case"));
    auto *blank = new QPushButton(tr("Print blank form"), this);
    blank->setObjectName(QStringLiteral("blankForm"));
    commands()->insertWidget(1, blank);
    connect(blank, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("blank-form"), {}); });

    auto *sent = new QPushButton(tr("Open a case a colleague sent"), this);
    sent->setObjectName(QStringLiteral("sentCase"));
    connect(sent, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("sent-case"), {}); });

    auto *filled = new QPushButton(tr("Open a filled form"), this);
    filled->setObjectName(QStringLiteral("filledForm"));
    auto *arrived = new Flow(theme::space::Small, theme::space::Small);
    arrived->addWidget(sent);
    arrived->addWidget(filled);
    footer()->addLayout(arrived);
    connect(filled, &QPushButton::clicked, this, [this] { Q_EMIT navigateRequested(QStringLiteral("filled-form"), {}); });

    m_countLater = new QTimer(this);
    m_countLater->setSingleShot(true);
    m_countLater->setInterval(700);
    connect(m_countLater, &QTimer::timeout, this, [this] {
        const int rows = m_model->rowCount();
        m_count->setText(rows == 1 ? tr("1 case") : tr("%1 cases").arg(rows));
    });
    connect(m_search, &QLineEdit::textChanged, this, &CaseListPage::refresh);
    for (QComboBox *box : {m_stage, m_due, m_lead, m_setting})
        connect(box, &QComboBox::currentIndexChanged, this, &CaseListPage::refresh);
    connect(m_closed, &QCheckBox::toggled, this, &CaseListPage::refresh);
    connect(m_names, &QCheckBox::toggled, m_model, &CaseListModel::setNamesShown);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == CaseListModel::Reference)
            open(index.row());
    });
    connect(&session, &session::Session::casesChanged, this, [this] {
        refresh();
        if (isVisible())
            fitColumns();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &CaseListPage::fitVisible);
    connect(&session, &session::Session::locked, this, [this] {
        m_names->setChecked(false);
        m_search->clear();
    });
    fillChoices();
}

void CaseListPage::fillChoices()
{
    const auto fill = [](QComboBox *box, const std::set<std::pair<QString, QString>> &choices) {
        const QString was = box->currentData().toString();
        box->blockSignals(true);
        box->clear();
        box->addItem(tr("Any"), QString());
        for (const auto &[label, value] : choices)
            box->addItem(label, value);
        box->setCurrentIndex(std::max(0, box->findData(was)));
        box->blockSignals(false);
    };
    std::set<std::pair<QString, QString>> leads;
    std::set<std::pair<QString, QString>> settings;
    for (const session::CaseEntry &entry : session().cases()) {
        if (!entry.summary.lead.isEmpty())
            leads.insert({entry.summary.lead, entry.summary.lead});
        if (!entry.summary.setting.isEmpty())
            settings.insert({session().pack().choiceLabel(QStringLiteral("setting"), entry.summary.setting), entry.summary.setting});
    }
    std::set<std::pair<QString, QString>> stages;
    for (const QString &stage :
         {casefile::StageDraft, casefile::StageWaiting, casefile::StageSigned, casefile::StageReviewDue, casefile::StageClosed})
        stages.insert({stageWords(stage), stage});
    fill(m_stage, stages);
    fill(m_lead, leads);
    fill(m_setting, settings);
}

void CaseListPage::load()
{
    fillChoices();
    refresh();
    fitColumns();
}

void CaseListPage::refresh()
{
    if (!session().isOpen())
        return m_model->set({}, session().now());
    CaseFilter filter;
    filter.stage = m_stage->currentData().toString();
    filter.lead = m_lead->currentData().toString();
    filter.setting = m_setting->currentData().toString();
    filter.due = CaseFilter::Due(std::max(0, m_due->currentIndex()));
    filter.withClosed = m_closed->isChecked();
    const QString typed = m_search->text().trimmed();
    const QByteArray was = m_model->idAt(m_table->currentIndex().row());
    m_model->set(filtered(session().search(typed), filter, session().now()), session().now());
    const int rows = m_model->rowCount();
    int current = 0;
    for (int row = 0; row < rows; ++row)
        if (m_model->idAt(row) == was)
            current = row;
    if (rows > 0)
        m_table->setCurrentIndex(m_model->index(current, 0));
    m_table->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    if (session().cases().empty())
        m_empty->setText(tr("No cases yet. Start a case, or print a blank form to use on paper."));
    else if (!typed.isEmpty())
        m_empty->setText(filter.withClosed
                             ? tr("0 results for \u2018%1\u2019. Check the spelling, or clear the filters.").arg(typed)
                             : tr("0 results for \u2018%1\u2019 in open cases. Check the spelling, or include closed cases.").arg(typed));
    else
        m_empty->setText(tr("No case fits these filters. Set them to Any to see all cases."));
    m_search->setAccessibleDescription(rows == 0 ? m_empty->text() : QString());
    if (isVisible())
        fitVisible();
    m_countLater->start();
}

void CaseListPage::fitColumns()
{
    m_table->verticalHeader()->setDefaultSectionSize(theme::scaled(36));
    m_table->resizeColumnsToContents();
    m_dueWidth = m_table->columnWidth(CaseListModel::NextDue);
    fitVisible();
}

void CaseListPage::fitVisible()
{
    // Only rows that can be seen are measured: thousands more would be, at every key of a search.
    const QAbstractItemView *table = m_table;
    QHeaderView *columns = m_table->horizontalHeader();
    const int measured = columns->resizeContentsPrecision();
    columns->setResizeContentsPrecision(0);
    for (int column = 0; column < CaseListModel::ColumnCount; ++column) {
        const int wanted = std::max(table->sizeHintForColumn(column), columns->sectionSizeHint(column));
        if (column == CaseListModel::NextDue)
            m_dueWidth = std::max(m_dueWidth, wanted);
        if (wanted > m_table->columnWidth(column))
            m_table->setColumnWidth(column, wanted);
    }
    columns->setResizeContentsPrecision(measured);
    const int rows = m_model->rowCount();
    const int first = std::max(0, m_table->rowAt(0));
    for (int row = first; row < std::min(rows, first + ShownRows + 1); ++row) {
        const int wanted = std::max(table->sizeHintForRow(row), theme::scaled(36));
        if (wanted != m_table->rowHeight(row))
            m_table->setRowHeight(row, wanted);
    }
    // As tall as its rows, so that nothing is empty below them; longer lists scroll inside.
    int height = columns->sizeHint().height() + 2 * m_table->frameWidth();
    for (int row = 0; row < std::min(rows, ShownRows); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(height + 4 + (columns->length() > m_table->viewport()->width() ? 16 : 0));
    shareSpareWidth();
}

void CaseListPage::shareSpareWidth()
{
    // What is due is read first: it has the room that nothing else needs.
    const int spare = m_table->viewport()->width() - m_table->horizontalHeader()->length();
    m_table->setColumnWidth(CaseListModel::NextDue, std::max(m_dueWidth, m_table->columnWidth(CaseListModel::NextDue) + spare));
}

void CaseListPage::open(int row)
{
    const QByteArray id = m_model->idAt(row);
    if (id.isEmpty())
        return;
    session().openCase(id, this, [this](const Result<void> &result) {
        if (!result)
            showProblems({{errorText(result.error()), QStringLiteral("cases")}});
    });
}

void CaseListPage::proceed()
{
    Q_EMIT navigateRequested(QStringLiteral("new-case"), {});
}

QString CaseListPage::plainText() const
{
    // What is copied leaves the screen: references and due dates only.
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines << QStringLiteral("%1\t%2").arg(m_model->index(row, CaseListModel::Reference).data().toString(),
                                              m_model->index(row, CaseListModel::NextDue).data().toString());
    return lines.join(QLatin1Char('\n'));
}

bool CaseListPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &CaseListPage::shareSpareWidth, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (object == m_search && key->key() == Qt::Key_Down && m_model->rowCount() > 0) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier && (object == m_table || (object == m_search && m_model->rowCount() == 1))) {
            open(object == m_search ? 0 : m_table->currentIndex().row());
            return true;
        }
        if (object == m_search && isEnter && m_model->rowCount() > 0) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Page::eventFilter(object, event);
}

}  // namespace holdfast::ui
