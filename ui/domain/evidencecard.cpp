// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/evidencecard.h"

#include "ui/datefields.h"
#include "ui/domain/findingwords.h"
#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/scaling.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QPainter>

#include <algorithm>

namespace holdfast::ui {

using assessment::Evidence;

const Evidence *evidenceItem(const casefile::Case &record, const QString &id)
{
    const auto found = std::find_if(record.evidence.begin(), record.evidence.end(), [&](const Evidence &item) { return item.id == id; });
    return found == record.evidence.end() ? nullptr : &*found;
}

QString evidenceLine(const content::Pack &pack, const Evidence &item)
{
    constexpr int FirstWords = 140;
    QString text = item.text.simplified();
    if (text.isEmpty())
        text = EvidenceCard::tr("Nothing written yet");
    else if (text.size() > FirstWords)
        text = text.left(FirstWords).section(QLatin1Char(' '), 0, -2) + QStringLiteral(" \u2026");
    if (item.whoseWords == QLatin1String("child-exact") || item.whoseWords == QLatin1String("other-exact"))
        text = QStringLiteral("\u201c%1\u201d").arg(text);
    QStringList parts{text};
    if (!item.basis.isEmpty())
        parts << pack.choiceLabel(QStringLiteral("basis"), item.basis);
    QStringList source;
    if (!item.source.kind.isEmpty())
        source << pack.choiceLabel(QStringLiteral("source-kind"), item.source.kind);
    for (const QString &who : {item.source.name, item.source.role})
        if (!who.isEmpty())
            source << who;
    if (!source.isEmpty())
        parts << source.join(QStringLiteral(", "));
    if (item.happened.isKnown())
        parts << inWords(item.happened);
    return parts.join(QStringLiteral(" \u00b7 "));
}

/// Reads from the item when it is there; writing makes it, serving the row it is written for and recorded today.
template <class T, class Read, class Write>
Binding<T> EvidenceCard::bind(const QString &name, Read read, Write write) const
{
    return {QStringLiteral("evidence/") + m_id + QLatin1Char('/') + name, Scope::Assessment,
            [id = m_id, read, today = m_session.today()](const casefile::Case &record) -> T {
                const Evidence *item = evidenceItem(record, id);
                Evidence fresh;
                fresh.recorded = today;
                return T(read(item ? *item : fresh));
            },
            [id = m_id, row = m_row, write](session::Session &session, const T &value) {
                return session.edit(QStringLiteral("evidence/") + id, [&](casefile::Case &record) {
                    auto item =
                        std::find_if(record.evidence.begin(), record.evidence.end(), [&](const Evidence &one) { return one.id == id; });
                    if (item == record.evidence.end()) {
                        Evidence fresh;
                        fresh.id = id;
                        fresh.rows = QStringList{row};
                        fresh.recorded = session.today();
                        item = record.evidence.insert(record.evidence.end(), fresh);
                    }
                    write(*item, value);
                });
            }};
}

EvidenceCard::EvidenceCard(session::Session &session, const QString &evidenceId, const QString &rowId, QWidget *parent)
    : QGroupBox(parent)
    , m_session(session)
    , m_id(evidenceId)
    , m_row(rowId)
{
    const content::Pack &pack = session.pack();
    setObjectName(QStringLiteral("evidence/") + evidenceId);
    setAccessibleName(tr("Evidence card for %1").arg(rowId));
    const auto words = [&](const char *id) { return ui::caption(pack, QStringLiteral("evidence.") + QLatin1String(id)); };
    const auto plain = [&](const char *id) {
        Caption caption = words(id);
        caption.hint.clear();
        return caption;
    };

    // "Fact (it can be checked)": the hint belongs to the choice, and there is no room to hang it under each.
    std::vector<content::Choice> bases;
    for (content::Choice choice : pack.choices(QStringLiteral("basis"))) {
        QString hint = choice.hint;
        if (hint.endsWith(QLatin1Char('.')))
            hint.chop(1);
        if (!hint.isEmpty())
            choice.label = tr("%1 (%2)").arg(choice.label, hint.at(0).toLower() + hint.mid(1));
        choice.hint.clear();
        bases.push_back(choice);
    }
    const auto wide = [](QWidget *field, int least) {
        sizeWithText(field, [field, least] { field->setMinimumWidth(theme::scaled(least)); });
        return field;
    };

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::Field, theme::space::Medium, theme::space::Field, theme::space::Medium);
    column->setSpacing(theme::space::Medium);

    m_text = new TextField(
        session,
        bind<QString>(
            QStringLiteral("text"), [](const Evidence &e) { return e.text; }, [](Evidence &e, const QString &v) { e.text = v; }),
        words("text"), 3, this);
    column->addWidget(m_text);
    column->addWidget(new ChoiceField(session,
                                      bind<QString>(
                                          QStringLiteral("whoseWords"), [](const Evidence &e) { return e.whoseWords; },
                                          [](Evidence &e, const QString &v) { e.whoseWords = v; }),
                                      pack.choices(QStringLiteral("whose-words")), words("whose-words"), this, Qt::Horizontal));
    column->addWidget(new ChoiceField(
        session,
        bind<QString>(
            QStringLiteral("basis"), [](const Evidence &e) { return e.basis; }, [](Evidence &e, const QString &v) { e.basis = v; }),
        bases, words("basis"), this, Qt::Horizontal));

    auto *source = new Flow(theme::space::Field, theme::space::Small);
    source->addWidget(new SelectField(session,
                                      bind<QString>(
                                          QStringLiteral("source/kind"), [](const Evidence &e) { return e.source.kind; },
                                          [](Evidence &e, const QString &v) { e.source.kind = v; }),
                                      pack.choices(QStringLiteral("source-kind")), words("source-kind"), this));
    source->addWidget(wide(new LineField(session,
                                         bind<QString>(
                                             QStringLiteral("source/name"), [](const Evidence &e) { return e.source.name; },
                                             [](Evidence &e, const QString &v) { e.source.name = v; }),
                                         plain("source-name"), this),
                           176));
    source->addWidget(wide(new LineField(session,
                                         bind<QString>(
                                             QStringLiteral("source/role"), [](const Evidence &e) { return e.source.role; },
                                             [](Evidence &e, const QString &v) { e.source.role = v; }),
                                         plain("source-role"), this),
                           176));
    column->addLayout(source);

    auto *happened = new PartialDateField(session,
                                          bind<PartialDate>(
                                              QStringLiteral("happened"), [](const Evidence &e) { return e.happened; },
                                              [](Evidence &e, const PartialDate &v) { e.happened = v; }),
                                          DateRule::NotInFuture, words("happened"), this);
    happened->offer(DatePrecision::Exact);
    column->addWidget(happened);
    column->addWidget(new DateField(
        session,
        bind<QDate>(
            QStringLiteral("recorded"), [](const Evidence &e) { return e.recorded; }, [](Evidence &e, const QDate &v) { e.recorded = v; }),
        DateRule::NotInFuture, words("recorded"), this));

    auto *around = new Flow(theme::space::Field, theme::space::Small);
    around->addWidget(wide(new LineField(session,
                                         bind<QString>(
                                             QStringLiteral("where"), [](const Evidence &e) { return e.where; },
                                             [](Evidence &e, const QString &v) { e.where = v; }),
                                         plain("where"), this),
                           280));
    around->addWidget(wide(new LineField(session,
                                         bind<QString>(
                                             QStringLiteral("whoElse"), [](const Evidence &e) { return e.whoElse; },
                                             [](Evidence &e, const QString &v) { e.whoElse = v; }),
                                         plain("who-else"), this),
                           280));
    around->addWidget(wide(new LineField(session,
                                         bind<QString>(
                                             QStringLiteral("kept"), [](const Evidence &e) { return e.kept; },
                                             [](Evidence &e, const QString &v) { e.kept = v; }),
                                         words("kept"), this),
                           420));
    column->addLayout(around);

    std::vector<content::Choice> marks;
    for (const content::Choice &choice : pack.choices(QStringLiteral("mark")))
        if (choice.id == assessment::MarkThirdParty || choice.id == assessment::MarkIdentifiesSource ||
            choice.id == assessment::MarkNotForParents)
            marks.push_back(choice);
    column->addWidget(new ChecksField(
        session,
        bind<QStringList>(
            QStringLiteral("marks"), [](const Evidence &e) { return e.marks; }, [](Evidence &e, const QStringList &v) { e.marks = v; }),
        marks, words("marks"), this));
    addServed(column);

    m_strengthen = paragraph(QString(), theme::Role::SecondaryText, theme::Type::Secondary, this);
    column->addWidget(m_strengthen);
    column->addWidget(
        paragraph(pack.words(QStringLiteral("standing.indecent-images")), theme::Role::SecondaryText, theme::Type::Secondary, this));

    auto *commands = new Flow(theme::space::Small, theme::space::Small);
    auto *done = new QPushButton(tr("Close card"), this);
    done->setAccessibleName(tr("Close card; everything is saved"));
    auto *removing = new QPushButton(tr("Remove"), this);
    removing->setAccessibleName(tr("Remove this evidence from %1").arg(rowId));
    commands->addWidget(done);
    commands->addWidget(removing);
    column->addLayout(commands);
    connect(done, &QPushButton::clicked, this, &EvidenceCard::doneWanted);
    connect(removing, &QPushButton::clicked, this, &EvidenceCard::removeWanted);
    load();
}

void EvidenceCard::addServed(QVBoxLayout *column)
{
    m_served = paragraph(QString(), theme::Role::SecondaryText, theme::Type::Secondary, this);
    column->addWidget(m_served);
    auto *line = new Flow(theme::space::Small, theme::space::Small);
    auto *label = new QLabel(tr("Use for another row"), this);
    m_otherRow = new QComboBox(this);
    m_otherRow->setObjectName(QStringLiteral("otherRow"));
    m_otherRow->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_otherRow->setMinimumContentsLength(28);
    m_otherRow->setFocusPolicy(Qt::StrongFocus);
    label->setBuddy(m_otherRow);
    m_serve = new QPushButton(tr("Use for this row"), this);
    m_serve->setEnabled(false);
    line->addWidget(label);
    line->addWidget(m_otherRow);
    line->addWidget(m_serve);
    column->addLayout(line);
    connect(m_otherRow, &QComboBox::currentIndexChanged, this, [this](int index) { m_serve->setEnabled(index > 0); });
    connect(m_serve, &QPushButton::clicked, this, &EvidenceCard::serveChosenRow);
}

void EvidenceCard::serveChosenRow()
{
    const QString row = m_otherRow->currentData().toString();
    if (row.isEmpty() || !evidenceItem(m_session.record(), m_id))
        return;
    m_session.edit(QStringLiteral("evidence/") + m_id, [&](casefile::Case &record) {
        for (Evidence &item : record.evidence)
            if (item.id == m_id && !item.rows.contains(row))
                item.rows << row;
    });
    load();
    m_otherRow->setFocus();
}

void EvidenceCard::load()
{
    const casefile::Assessment *assessment = m_session.assessment();
    if (!assessment)
        return;
    const content::Pack &pack = m_session.pack();
    const Evidence *item = evidenceItem(m_session.record(), m_id);
    const QStringList rows = item ? item->rows : QStringList{m_row};
    QStringList served;
    for (const QString &row : rows)
        served << QStringLiteral("%1 %2").arg(row, rowLabel(pack, *assessment, row));
    m_served->setText(tr("Stands behind: %1").arg(served.join(QStringLiteral("; "))));
    m_text->setExactWords(item && item->whoseWords.endsWith(QLatin1String("-exact")));

    const QSignalBlocker quiet(m_otherRow);
    m_otherRow->clear();
    m_otherRow->addItem(tr("Choose a row"));
    const auto offer = [&](const QString &id, const QString &label) {
        if (!rows.contains(id))
            m_otherRow->addItem(QStringLiteral("%1 %2").arg(id, label), id);
    };
    for (const QString &id : pack.indicatorIds())
        offer(id, pack.row(id)->label);
    for (const content::Row &row : pack.prompts())
        offer(row.id, row.label);
    for (const assessment::OtherRow &row : assessment->otherRows)
        offer(row.id, row.label);
    m_otherRow->setEnabled(item != nullptr);
    m_serve->setEnabled(false);

    QStringList hints;
    if (item) {
        const auto lists = assessment::completeness(casefile::subjectOf(m_session.record(), *assessment, pack, m_session.today()));
        for (const assessment::Finding &finding : lists.strengthen)
            if (finding.subject == m_id)
                hints << findingSentence(pack, m_session.record(), *assessment, finding);
    }
    m_strengthen->setText(hints.isEmpty() ? QString() : tr("Could be stronger: %1").arg(hints.join(QLatin1Char(' '))));
    m_strengthen->setVisible(!hints.isEmpty());
}

void EvidenceCard::focusText()
{
    m_text->entry()->setFocus(Qt::OtherFocusReason);
}

void EvidenceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::Surface));
    painter.setPen(theme::colour(theme::Role::FieldBorder));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace holdfast::ui
