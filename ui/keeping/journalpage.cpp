// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/keeping/journalpage.h"

#include "ui/duewords.h"
#include "ui/errortext.h"
#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/history/wordtable.h"
#include "ui/keeping/keepingwords.h"
#include "ui/labelled.h"
#include "ui/scaling.h"
#include "ui/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace holdfast::ui {

namespace {

constexpr int MostShown = 300;

/// One field of a CSV line. A spreadsheet must not take what somebody typed for a formula.
QString csv(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

}  // namespace

JournalPage::JournalPage(const QString &id, session::Session &session, QWidget *parent)
    : Page(id, tr("Journal"), tr("What was done in this store. Nobody can change an entry without its chain showing it."), session, parent)
{
    setWide(true);
    m_chain = new Note({}, Note::Kind::Information, this);
    m_chain->setObjectName(QStringLiteral("chain"));
    m_broken = new Note({}, Note::Kind::Error, this);
    m_broken->setObjectName(QStringLiteral("broken"));
    content()->addWidget(m_chain);
    content()->addWidget(m_broken);
    m_kind = new QuietBox(this);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->addItem(tr("Everything but saving and opening"), QStringLiteral("-saved -viewed"));
    m_kind->addItem(tr("Everything"), QString());
    for (const auto &[kind, words] : journalKinds())
        m_kind->addItem(words, kind);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("search"));
    sizeWithText(m_search, [this] { m_search->setMinimumWidth(theme::scaled(200)); });
    auto *filters = new QWidget(this);
    auto *flow = new Flow(theme::space::Field, theme::space::Small, filters);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(labelledCell(tr("Search by case or words"), m_search, filters));
    flow->addWidget(labelledCell(tr("Show"), m_kind, filters));
    content()->addWidget(filters);
    m_count = paragraph({}, theme::Role::SecondaryText, theme::Type::Body, this);
    m_count->setObjectName(QStringLiteral("count"));
    content()->addWidget(m_count);
    m_table = new WordTable(tr("Journal"), this);
    m_table->setObjectName(QStringLiteral("journal"));
    content()->addWidget(m_table);

    content()->addSpacing(theme::space::Field);
    content()->addWidget(new Heading(tr("A copy as a table"), 2, this));
    content()->addWidget(paragraph(tr("Saves what is shown above, all of it, as a CSV file that any spreadsheet opens."), theme::Role::Text,
                                   theme::Type::Body, this));
    m_plain = new Tick(tr("The file is not encrypted. It names references, reasons and who decided; I keep it as safe as the store"), this);
    m_plain->setObjectName(QStringLiteral("plain"));
    content()->addWidget(m_plain);
    m_save = new QPushButton(tr("Save as a CSV file"), this);
    m_save->setObjectName(QStringLiteral("save"));
    content()->addWidget(m_save, 0, Qt::AlignLeft);
    m_said = new Said(this);
    content()->addWidget(m_said);
    setContinueText(tr("Done"));

    m_later = new QTimer(this);
    m_later->setSingleShot(true);
    m_later->setInterval(150);
    connect(m_later, &QTimer::timeout, this, &JournalPage::fill);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_later->start(); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &JournalPage::fill);
    connect(m_save, &QPushButton::clicked, this, &JournalPage::save);
}

void JournalPage::load()
{
    m_said->hide();
    m_plain->setChecked(false);
    m_chain->hide();
    m_broken->hide();
    m_table->hide();
    m_save->setEnabled(false);
    m_references = references(session());
    m_count->setText(tr("Reading the journal"));
    session().journal(this, [this](const Result<std::vector<store::JournalEntry>> &entries) { arrived(entries); });
}

void JournalPage::leave()
{
    m_plain->setChecked(false);
}

void JournalPage::arrived(const Result<std::vector<store::JournalEntry>> &entries)
{
    m_entries.clear();
    if (entries)
        m_entries.assign(entries->rbegin(), entries->rend());
    m_chain->setVisible(entries.has_value());
    m_broken->setVisible(!entries);
    m_save->setEnabled(entries.has_value());
    if (entries)
        m_chain->setText(tr("The chain holds: %1, each linked to the one before, and none is missing.")
                             .arg(counted(m_entries.size(), tr("1 entry"), tr("%1 entries"))));
    else
        m_broken->setText(entries.error().code == ErrorCode::Tampered
                              ? tr("The chain is broken: an entry was altered, taken away or added outside Holdfast. Tell whoever is "
                                   "responsible for the records. Check the store to see where.")
                              : errorText(entries.error()));
    fill();
}

QStringList JournalPage::lineOf(const store::JournalEntry &entry) const
{
    QString about;
    if (!entry.record.isNull())
        about = m_references.value(entry.record.bytes(), tr("deleted"));
    return {inWords(entry.at), whatWords(entry), about, detailWords(entry), entry.device};
}

bool JournalPage::fits(const store::JournalEntry &entry, const QStringList &line) const
{
    const QString kind = m_kind->currentData().toString();
    const QString is = journalKind(entry);
    const bool leavesOut = kind.startsWith(QLatin1Char('-'));
    if (leavesOut ? kind.split(QLatin1Char(' ')).contains(QLatin1Char('-') + is) : !kind.isEmpty() && is != kind)
        return false;
    const QString typed = m_search->text().trimmed();
    return typed.isEmpty() || line.join(QLatin1Char(' ')).contains(typed, Qt::CaseInsensitive);
}

void JournalPage::fill()
{
    m_later->stop();
    std::vector<QStringList> rows;
    int fitting = 0;
    for (const store::JournalEntry &entry : m_entries) {
        const QStringList line = lineOf(entry);
        if (!fits(entry, line))
            continue;
        if (++fitting <= MostShown)
            rows.push_back(line);
    }
    QString words = fitting == 0   ? tr("Nothing fits. Clear the search, or show everything.")
                    : fitting == 1 ? tr("1 entry")
                                   : tr("%1 entries").arg(fitting);
    if (fitting > MostShown)
        words = tr("The newest %1 of %2 entries. Search to see others.").arg(MostShown).arg(fitting);
    m_count->setText(words);
    m_search->setAccessibleDescription(words);
    m_table->setVisible(!rows.empty());
    m_table->show({{tr("When"), 18}, {tr("What"), 20}, {tr("Case"), 10}, {tr("Details"), 38}, {tr("Computer"), 14}}, rows);
}

void JournalPage::save()
{
    showProblems({});
    if (!m_plain->isChecked())
        return showProblems({{tr("Tick that the file is not encrypted"), QStringLiteral("plain")}});
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as a CSV file"), QDir::home().filePath(QStringLiteral("Journal.csv")),
                                                      tr("Tables (*.csv)"), nullptr, QFileDialog::DontUseNativeDialog);
    if (path.isEmpty() || !session().isOpen())
        return;
    QStringList lines{
        QStringList{csv(tr("Number")), csv(tr("When")), csv(tr("What")), csv(tr("Case")), csv(tr("Details")), csv(tr("Computer"))}.join(
            QLatin1Char(','))};
    for (const store::JournalEntry &entry : m_entries) {
        QStringList line = lineOf(entry);
        if (!fits(entry, line))
            continue;
        line[0] = isoUk(entry.at);
        line.prepend(QString::number(entry.seq));
        for (QString &field : line)
            field = csv(field);
        lines << line.join(QLatin1Char(','));
    }
    // With a mark of its encoding: a spreadsheet would guess otherwise.
    const QByteArray bytes = "\xEF\xBB\xBF" + (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
    const auto out = session().letOut(path, bytes, QStringLiteral("journal"), {});
    m_plain->setChecked(false);
    m_said->say(out ? tr("Saved as %1, not encrypted. The journal keeps that.").arg(QFileInfo(path).fileName()) : errorText(out.error()));
}

void JournalPage::proceed()
{
    Q_EMIT navigateRequested(session().hasCase() ? QStringLiteral("overview") : QStringLiteral("case-list"), {});
}

}  // namespace holdfast::ui
