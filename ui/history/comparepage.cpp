// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/comparepage.h"

#include "core/base/clock.h"
#include "core/casefile/compare.h"
#include "ui/domain/findingwords.h"
#include "ui/domain/marks.h"
#include "ui/domain/strip.h"
#include "ui/fields.h"
#include "ui/history/wordtable.h"
#include "ui/words.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

using assessment::Answer;
using casefile::Change;

namespace {

bool isNotKnownBothTimes(const casefile::ComparedRow &row)
{
    const auto count = row.answers.size();
    return count > 1 && row.answers[count - 1].answer == Answer::NotKnown && row.answers[count - 2].answer == Answer::NotKnown;
}

}  // namespace

ComparePage::ComparePage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Compare assessments"), session.pack().words(QStringLiteral("standing.not-seen-this-time")), session, parent)
{
    setWide(true);
    auto *label = new QLabel(tr("Show"), this);
    m_filter = new QComboBox(this);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->addItem(tr("What changed"), int(Filter::Changed));
    m_filter->addItem(tr("All rows"), int(Filter::All));
    m_filter->addItem(tr("Newly recorded or newly known"), int(Filter::New));
    m_filter->addItem(tr("Was present before"), int(Filter::WasPresent));
    m_filter->addItem(tr("Not known both times"), int(Filter::NotKnownBothTimes));
    label->setBuddy(m_filter);
    content()->addWidget(label);
    content()->addWidget(m_filter, 0, Qt::AlignLeft);
    m_empty = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    content()->addWidget(m_empty);
    m_rows = new WordTable(tr("Rows of the assessments"), this);
    m_rows->setObjectName(QStringLiteral("rows"));
    content()->addWidget(m_rows);
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("All indicators at a glance"), 2, this));
    m_strips = new QVBoxLayout;
    content()->addLayout(m_strips);
    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("Judgements"), 2, this));
    m_judgements = new WordTable(tr("Judgements"), this);
    m_judgements->setObjectName(QStringLiteral("judgements"));
    content()->addWidget(m_judgements);
    setContinueText(tr("Case overview"));
    auto *print = new QPushButton(tr("Print or save"), this);
    print->setObjectName(QStringLiteral("print"));
    commands()->insertWidget(1, print);
    connect(print, &QPushButton::clicked, this,
            [this] { Q_EMIT navigateRequested(QStringLiteral("share"), QStringLiteral("document/comparison")); });
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ComparePage::fill);
    connect(m_rows, &WordTable::rowChosen, this, &ComparePage::open);
}

void ComparePage::load()
{
    fill();
}

/// Its day; of the same day, also which one it is.
QString ComparePage::nameOf(const casefile::Assessment &version, const casefile::Comparison &comparison) const
{
    // Short: five of them stand side by side.
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString day = version.knownOn.isValid() ? english.toString(version.knownOn, QStringLiteral("d MMM yyyy")) : tr("Date not known");
    const auto ofThatDay = std::count_if(comparison.versions.begin(), comparison.versions.end(),
                                         [&](const casefile::Assessment *other) { return other->knownOn == version.knownOn; });
    if (ofThatDay < 2)
        return day;
    const auto &all = session().record().assessments;
    const auto at = std::find_if(all.begin(), all.end(), [&](const casefile::Assessment &one) { return one.id == version.id; });
    return tr("%1 (assessment %2)").arg(day).arg(at - all.begin() + 1);
}

void ComparePage::fill()
{
    if (!session().hasCase())
        return;
    const content::Pack &pack = session().pack();
    const casefile::Comparison comparison = casefile::compare(session().record(), pack);
    const auto filter = Filter(m_filter->currentData().toInt());
    const auto isShown = [&](const casefile::ComparedRow &row) {
        switch (filter) {
        case Filter::Changed: return row.change != Change::Same && (row.change != Change::StillRecorded || row.newItems > 0);
        case Filter::All: return true;
        case Filter::New: return row.change == Change::NewlyRecorded || row.change == Change::NewlyKnown;
        case Filter::WasPresent:
            return std::any_of(row.answers.begin(), row.answers.end(),
                               [&](const auto &one) { return &one != &row.answers.back() && one.answer == Answer::Present; });
        case Filter::NotKnownBothTimes: return isNotKnownBothTimes(row);
        }
        return true;
    };

    // The row and its change need the most room; versions share the rest.
    std::vector<WordTable::Column> columns{{tr("Row"), 4}};
    for (const casefile::Assessment *version : comparison.versions)
        columns.push_back({nameOf(*version, comparison), 2});
    columns.push_back({tr("Change"), 3});

    std::vector<QStringList> rows;
    m_ids.clear();
    for (const casefile::ComparedRow &row : comparison.rows) {
        if (!isShown(row))
            continue;
        QStringList words{QStringLiteral("%1  %2").arg(row.id.section(QLatin1Char('/'), -1), row.label)};
        for (const assessment::RowAnswer &one : row.answers)
            words.append(one.significant ? tr("%1, significant on its own").arg(answerLabel(one.answer)) : answerLabel(one.answer));
        words.append(casefile::changeWords(row, pack));
        rows.push_back(words);
        m_ids.append(row.id);
    }
    m_empty->setText(comparison.versions.size() < 2 ? tr("There is one assessment so far. A reassessment is started on the case overview.")
                     : rows.empty()                 ? tr("No row fits. Choose All rows to see the whole form.")
                                                    : QString());
    m_empty->setVisible(!m_empty->text().isEmpty());
    m_rows->setVisible(!rows.empty());
    m_rows->show(columns, rows);

    showStrips(comparison);

    columns.front().heading = tr("Field");
    columns.pop_back();
    std::vector<QStringList> judgements{{pack.field(QStringLiteral("judgement.choice"))},
                                        {pack.field(QStringLiteral("judgement.why"))},
                                        {pack.field(QStringLiteral("judgement.not-known"))}};
    for (const casefile::Assessment *version : comparison.versions) {
        const QString none = tr("Not recorded");
        const auto orNone = [&](const QString &text) { return text.isEmpty() ? none : text; };
        judgements[0].append(
            version->judgement.choice.isEmpty() ? none : pack.choiceLabel(QStringLiteral("judgement"), version->judgement.choice));
        judgements[1].append(orNone(version->judgement.why));
        judgements[2].append(orNone(version->judgement.notKnown));
    }
    m_judgements->show(columns, judgements);

    QStringList lines{heading(), pack.words(QStringLiteral("standing.not-seen-this-time"))};
    for (const auto *table : {&rows, &judgements})
        for (const QStringList &row : *table)
            lines.append(row.join(QLatin1Char('\t')));
    m_text = lines.join(QLatin1Char('\n'));
}

/// One strip for each version, oldest first, so that the same sign is found at the same place.
void ComparePage::showStrips(const casefile::Comparison &comparison)
{
    while (m_strips->count() > 0) {
        QLayoutItem *item = m_strips->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const casefile::Assessment *version : comparison.versions) {
        const QString when =
            version->knownOn.isValid() ? tr("What was known on %1").arg(nameOf(*version, comparison)) : nameOf(*version, comparison);
        m_strips->addWidget(paragraph(when, theme::Role::SecondaryText, theme::Type::Body, this));
        auto *strip = new StripView(session().pack(), this);
        strip->setAccessibleName(tr("Indicators. %1").arg(when));
        strip->show(*version);
        m_strips->addWidget(strip);
        connect(strip, &StripView::rowChosen, this, &ComparePage::goToRow);
    }
}

void ComparePage::goToRow(const QString &id)
{
    const Destination to = destinationOf(session().pack(), session().record(), QStringLiteral("answers/") + session().pack().answerId(id));
    if (!to.page.isEmpty())
        Q_EMIT navigateRequested(to.page, to.field);
}

void ComparePage::open(int row)
{
    const Destination to =
        destinationOf(session().pack(), session().record(), QStringLiteral("answers/") + m_ids.value(row).section(QLatin1Char('/'), -1));
    if (!to.page.isEmpty())
        Q_EMIT navigateRequested(to.page, to.field);
}

void ComparePage::proceed()
{
    Q_EMIT navigateRequested(QStringLiteral("overview"), {});
}

QString ComparePage::plainText() const
{
    return m_text;
}

}  // namespace holdfast::ui
