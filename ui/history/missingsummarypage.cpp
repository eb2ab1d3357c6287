// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/history/missingsummarypage.h"

#include "core/base/clock.h"
#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/flow.h"
#include "ui/history/barspicture.h"
#include "ui/history/wordtable.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

using casefile::CountedCell;

namespace {

enum Period { Year, Quarter, Everything };

std::vector<const casefile::Summary *> summaries(const session::Session &session)
{
    std::vector<const casefile::Summary *> all;
    for (const session::CaseEntry &entry : session.cases())
        all.push_back(&entry.summary);
    return all;
}

QString placeWords(const content::Pack &pack, const QString &id)
{
    return id == QLatin1String("not-recorded") || id.isEmpty() ? MissingSummaryPage::tr("Not recorded")
                                                               : pack.choiceLabel(QStringLiteral("missing-from"), id);
}

QString interviewWords(const QString &group)
{
    if (group == QLatin1String("held"))
        return MissingSummaryPage::tr("Held");
    if (group == QLatin1String("declined"))
        return MissingSummaryPage::tr("The child did not want it");
    return group == QLatin1String("still-missing") ? MissingSummaryPage::tr("Still missing")
                                                   : MissingSummaryPage::tr("Not held, or not recorded");
}

QString number(const CountedCell &cell)
{
    return cell.withheld ? MissingSummaryPage::tr("withheld") : QString::number(cell.count);
}

}  // namespace

MissingSummaryPage::MissingSummaryPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Missing episodes of all cases"),
           tr("What is to be shared of it is agreed with local agencies. Restricted cases are left out."), session, parent)
{
    setWide(true);
    auto *label = new QLabel(tr("Period"), this);
    m_period = new QComboBox(this);
    m_period->setObjectName(QStringLiteral("period"));
    m_period->addItems({tr("The last 12 months"), tr("The last 3 months"), tr("Everything recorded")});
    label->setBuddy(m_period);
    content()->addWidget(label);
    content()->addWidget(m_period, 0, Qt::AlignLeft);
    m_total = paragraph({}, theme::Role::Text, theme::Type::Body, this);
    content()->addWidget(m_total);
    content()->addWidget(paragraph(tr("A number from 1 to 4 is withheld, because it could point at a child; so is another one where it "
                                      "would give the first away. An episode without a return interview on record counts as not held."),
                                   theme::Role::SecondaryText, theme::Type::Body, this));
    auto *pictures = new QWidget(this);
    auto *flow = new Flow(theme::space::Field, theme::space::Field, pictures);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString &title : {tr("Month"), tr("Day of the week"), tr("Missing from"), tr("Return interview")}) {
        m_pictures.push_back(new BarsPicture(title, pictures));
        flow->addWidget(m_pictures.back());
    }
    content()->addWidget(pictures);
    content()->addWidget(new Heading(tr("The same as a table"), 2, this));
    m_table = new WordTable(tr("Missing episodes counted"), this);
    m_table->setObjectName(QStringLiteral("counted"));
    content()->addWidget(m_table);
    m_named = new QCheckBox(tr("List the episodes with the references of their cases"), this);
    m_named->setObjectName(QStringLiteral("named"));
    content()->addWidget(m_named);
    m_episodes = new WordTable(tr("Missing episodes one by one"), this);
    m_episodes->setObjectName(QStringLiteral("episodes"));
    content()->addWidget(m_episodes);
    auto *save = new QPushButton(tr("Save as CSV"), this);
    save->setObjectName(QStringLiteral("saveCsv"));
    content()->addWidget(save, 0, Qt::AlignLeft);
    m_saved = paragraph({}, theme::Role::SavedText, theme::Type::Body, this);
    m_saved->hide();
    content()->addWidget(m_saved);
    setContinueText(tr("Cases"));
    connect(m_period, &QComboBox::currentIndexChanged, this, &MissingSummaryPage::fill);
    connect(m_named, &QCheckBox::toggled, this, &MissingSummaryPage::fill);
    connect(save, &QPushButton::clicked, this, &MissingSummaryPage::save);
    // Who asked for references is not who comes back after a lock.
    connect(&session, &session::Session::locked, this, [this] {
        m_named->setChecked(false);
        m_rows.clear();
        m_lines.clear();
        m_total->clear();
        for (WordTable *table : {m_table, m_episodes})
            table->show({}, {});
        for (BarsPicture *picture : m_pictures)
            picture->show({});
    });
}

std::pair<QDate, QDate> MissingSummaryPage::period() const
{
    const QDate today = session().today();
    const QDate month(today.year(), today.month(), 1);
    QDate first = m_period->currentIndex() == Quarter ? month.addMonths(-2) : month.addMonths(-11);
    if (m_period->currentIndex() == Everything)
        for (const session::CaseEntry &entry : session().cases())
            for (const casefile::EpisodeFact &episode : entry.summary.missing)
                if (episode.from.isValid())
                    first = std::min(first, ukDate(episode.from));
    return {first, today};
}

void MissingSummaryPage::load()
{
    m_saved->hide();
    // The case that was open a moment ago has its newest words in the list only once they are saved.
    session().saveNow();
    fill();
}

void MissingSummaryPage::fill()
{
    if (!session().isOpen())
        return;
    const content::Pack &pack = session().pack();
    const auto [first, last] = period();
    const casefile::MissingSummary all = casefile::missingSummary(summaries(session()), first, last);
    const QString time = tr("From %1 to %2:").arg(inWords(first), inWords(last));
    QString total = time + QLatin1Char(' ') +
                    (all.total.withheld     ? tr("the number of missing episodes is withheld.")
                     : all.total.count == 1 ? tr("1 missing episode.")
                                            : tr("%1 missing episodes.").arg(all.total.count));
    if (all.undated.count > 0)
        total += QLatin1Char(' ') + tr("Episodes without a time, in no number here: %1.").arg(number(all.undated));
    m_total->setText(total);

    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    m_rows.clear();
    const auto show = [&](size_t index, const QString &what, const std::vector<CountedCell> &cells, const auto &label) {
        std::vector<BarsPicture::Bar> bars;
        for (const CountedCell &cell : cells) {
            bars.push_back({label(cell.id), cell.count, cell.withheld});
            m_rows.push_back({what, label(cell.id), number(cell)});
        }
        // Two and two stand beside each other.
        m_pictures[index]->show(bars, index < 2 ? all.months.size() : all.places.size());
    };
    show(0, tr("Month"), all.months, [&](const QString &id) {
        return english.toString(QDate::fromString(id, QStringLiteral("yyyy-MM")), QStringLiteral("MMMM yyyy"));
    });
    show(1, tr("Day of the week"), all.weekdays, [&](const QString &id) { return english.dayName(id.toInt()); });
    show(2, tr("Missing from"), all.places, [&](const QString &id) { return placeWords(pack, id); });
    show(3, tr("Return interview"), all.interviews, interviewWords);
    m_table->show({{tr("What"), 3}, {tr("Which"), 4}, {tr("Episodes"), 2}}, m_rows);

    m_lines.clear();
    if (m_named->isChecked())
        for (const casefile::EpisodeLine &line : casefile::episodeLines(summaries(session()), first, last))
            m_lines.push_back({line.reference, inWords(line.episode.from), inWords(line.episode.returned),
                               placeWords(pack, line.episode.place), interviewWords(casefile::interviewGroup(line.episode))});
    m_episodes->setVisible(m_named->isChecked());
    m_episodes->show({{tr("Case"), 2}, {tr("Missing since"), 3}, {tr("Back"), 3}, {tr("Missing from"), 3}, {tr("Return interview"), 3}},
                     m_lines);
}

QByteArray MissingSummaryPage::file() const
{
    const auto [first, last] = period();
    std::vector<QStringList> rows{{tr("Period"), first.toString(Qt::ISODate), last.toString(Qt::ISODate)},
                                  {tr("What"), tr("Which"), tr("Episodes")}};
    rows.insert(rows.end(), m_rows.begin(), m_rows.end());
    if (m_named->isChecked()) {
        rows.push_back({tr("Case"), tr("Missing since"), tr("Back"), tr("Missing from"), tr("Return interview")});
        rows.insert(rows.end(), m_lines.begin(), m_lines.end());
    }
    return casefile::csv(rows);
}

void MissingSummaryPage::save()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save as CSV"), QDir::home().filePath(tr("missing episodes") + QStringLiteral(".csv")),
                                     tr("Comma-separated values (*.csv)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    const auto done = session().letOut(path, file(), QStringLiteral("missing-summary"), {});
    m_saved->setText(done ? tr("Saved. The file is not encrypted.") : errorText(done.error()));
    theme::setTextRole(m_saved, done ? theme::Role::SavedText : theme::Role::ErrorText);
    m_saved->show();
}

void MissingSummaryPage::proceed()
{
    Q_EMIT navigateRequested(QStringLiteral("case-list"), {});
}

QString MissingSummaryPage::plainText() const
{
    QStringList lines{heading(), m_total->text()};
    for (const auto *rows : {&m_rows, &m_lines})
        for (const QStringList &row : *rows)
            lines.append(row.join(QLatin1Char('\t')));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace holdfast::ui
