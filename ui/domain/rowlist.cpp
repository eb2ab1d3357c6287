// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/rowlist.h"

#include "core/base/id.h"
#include "ui/domain/evidencearea.h"
#include "ui/domain/evidencecard.h"
#include "ui/domain/marks.h"
#include "ui/fields.h"
#include "ui/focusring.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

using assessment::Answer;
using assessment::RowAnswer;

RowList::RowList(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void RowList::addHeading(const QString &text)
{
    auto *heading = new Heading(text, 2, this);
    theme::setType(heading, theme::Type::Section);
    heading->setContentsMargins(0, m_units.empty() ? 0 : theme::space::Field, 0, theme::space::Tiny);
    m_column->addWidget(heading);
}

void RowList::addRow(const content::Row &row)
{
    const content::Pack &pack = m_session.pack();
    const RowRef ref = rowRef(pack, row.id);
    IndicatorRow::About about{row.id, row.label, {}, ref.kind == RowKind::Indicator || ref.kind == RowKind::Prompt, true};
    QStringList notes;
    if (row.mayHaveHappened)
        notes << pack.words(QStringLiteral("standing.may-have-happened"));
    const bool isLinked = std::any_of(pack.domains().begin(), pack.domains().end(), [&](const content::Domain &domain) {
        return std::any_of(domain.rows.begin(), domain.rows.end(), [&](const content::Row &other) {
            return (other.sameAs == row.id) || (!row.sameAs.isEmpty() && other.id == row.id);
        });
    });
    if (isLinked)
        notes << pack.words(QStringLiteral("standing.linked-row"));
    about.note = notes.join(QLatin1Char(' '));
    add(ref, about, row.isMissingEpisode);
}

void RowList::addOwnRow(const QString &id)
{
    const content::Pack &pack = m_session.pack();
    const RowRef ref{RowKind::Own, id, id};
    Unit &unit = add(ref, {id, tr("Something else, in your words below"), {}, true, true}, false);
    const auto find = [id](auto &rows) {
        return std::find_if(rows.begin(), rows.end(), [&](const assessment::OtherRow &row) { return row.id == id; });
    };
    Binding<QString> label{rowPlace(ref) + QStringLiteral("/label"), Scope::Assessment,
                           [find](const casefile::Case &record) -> QString {
                               const casefile::Assessment *current = record.current();
                               if (!current)
                                   return {};
                               const auto row = find(current->otherRows);
                               return row == current->otherRows.end() ? QString() : row->label;
                           },
                           [find, place = assessmentPlace(rowPlace(ref))](session::Session &session, const QString &words) {
                               return session.editAssessment(place, [&](casefile::Assessment &assessment) {
                                   if (const auto row = find(assessment.otherRows); row != assessment.otherRows.end())
                                       row->label = words;
                               });
                           }};
    auto *field = new LineField(m_session, label, ui::caption(pack, QStringLiteral("row.other-label")), unit.unit);
    auto *removing = new QPushButton(tr("Remove this row"), unit.unit);
    removing->setAccessibleName(tr("Remove row %1").arg(id));
    connect(removing, &QPushButton::clicked, this, [this, id] { removeOwnRow(id); });
    auto *across = new QHBoxLayout;
    across->setContentsMargins(theme::space::Margin, 0, 0, theme::space::Small);
    across->addWidget(field, 1);
    across->addWidget(removing, 0, Qt::AlignBottom);
    unit.column->insertLayout(0, across);
}

void RowList::clear()
{
    for (Unit &one : m_units) {
        one.unit->hide();
        one.unit->deleteLater();
    }
    m_units.clear();
}

RowList::Unit &RowList::add(const RowRef &ref, const IndicatorRow::About &about, bool offersMissing)
{
    Unit unit;
    unit.ref = ref;
    unit.offersMissing = offersMissing;
    unit.unit = new QWidget(this);
    unit.column = new QVBoxLayout(unit.unit);
    unit.column->setContentsMargins(0, 0, 0, 0);
    unit.column->setSpacing(0);
    unit.row = new IndicatorRow(about, unit.unit);
    unit.row->setObjectName(rowPlace(ref));
    unit.row->setProperty("guidance", ref.id);
    unit.column->addWidget(unit.row);
    m_column->addWidget(unit.unit);

    const QString id = ref.id;
    connect(unit.row, &IndicatorRow::answered, this, [this, id](Answer chosen) { answer(id, chosen); });
    connect(unit.row, &IndicatorRow::flagged, this, [this, id](bool significant) { flag(id, significant); });
    connect(unit.row, &IndicatorRow::detailsWanted, this, [this, id](bool isOpen) { open(*this->unit(id), isOpen); });
    connect(unit.row, &IndicatorRow::evidenceWanted, this, [this, id] {
        Unit &here = *this->unit(id);
        open(here, true);
        if (here.area)
            here.area->addCard(true);
        else if (auto *field = qobject_cast<Field *>(here.note))
            field->entry()->setFocus(Qt::OtherFocusReason);
    });
    connect(unit.row, &IndicatorRow::actionWanted, this, [this, ref] { addAction(ref); });
    connect(unit.row, &IndicatorRow::guidanceWanted, this, [this, id] { Q_EMIT guidanceWanted(id); });
    connect(unit.row, &IndicatorRow::undoWanted, this, &RowList::undoWanted);
    connect(unit.row, &IndicatorRow::stepWanted, this, [this, id](int rows) { step(id, rows); });
    m_units.push_back(unit);
    return m_units.back();
}

RowList::Unit *RowList::unit(const QString &id)
{
    return const_cast<Unit *>(std::as_const(*this).unit(id));
}

const RowList::Unit *RowList::unit(const QString &id) const
{
    const auto found =
        std::find_if(m_units.begin(), m_units.end(), [&](const Unit &one) { return one.ref.id == id || one.ref.answerId == id; });
    return found == m_units.end() ? nullptr : &*found;
}

IndicatorRow *RowList::row(const QString &id) const
{
    const Unit *here = unit(id);
    return here ? here->row : nullptr;
}

EvidenceArea *RowList::evidence(const QString &id) const
{
    const Unit *here = unit(id);
    return here ? here->area : nullptr;
}

QStringList RowList::ids() const
{
    QStringList ids;
    for (const Unit &one : m_units)
        ids << one.ref.id;
    return ids;
}

void RowList::load()
{
    const casefile::Assessment *assessment = m_session.assessment();
    if (!assessment)
        return;
    const casefile::Case &record = m_session.record();
    for (Unit &one : m_units) {
        const RowAnswer answer = rowAnswer(*assessment, one.ref);
        IndicatorRow::Shown shown;
        shown.answer = answer.answer;
        shown.significant = answer.significant;
        shown.evidence = int(casefile::evidenceFor(record, one.ref.id).size());
        shown.hasNote = !answer.note.isEmpty();
        shown.lastTime = lastTime(record, one.ref);
        shown.lastAnswer = lastAnswer(record, one.ref);
        shown.readOnly = m_session.isReadOnly() || assessment->isLocked();
        one.row->show(shown);
        if (one.area)
            one.area->load();
    }
}

bool RowList::hasUnanswered() const
{
    return std::any_of(m_units.begin(), m_units.end(), [](const Unit &one) { return one.row->shown().answer == Answer::NotAnswered; });
}

bool RowList::write(const RowRef &ref, const RowAnswer &answer)
{
    return m_session.editAssessment(assessmentPlace(rowPlace(ref)),
                                    [&](casefile::Assessment &assessment) { setRowAnswer(assessment, ref, answer); });
}

void RowList::offerUndo(const QString &sentence, const QString &id, const std::function<void(casefile::Assessment &)> &restore)
{
    Q_EMIT undoOffered(sentence, [this, id, restore] {
        const Unit *here = unit(id);
        m_session.editAssessment(here ? assessmentPlace(rowPlace(here->ref)) : QStringLiteral("assessment/answers"), restore);
        load();
        if (here)
            here->row->focusAnswer();
        Q_EMIT changed();
    });
}

void RowList::answer(const QString &id, Answer chosen)
{
    Unit &here = *unit(id);
    const casefile::Assessment *assessment = m_session.assessment();
    if (!assessment)
        return;
    const RowAnswer before = rowAnswer(*assessment, here.ref);
    RowAnswer after = before;
    after.answer = chosen;
    if (chosen != Answer::Present)
        after.significant = false;
    const bool done = write(here.ref, after);
    load();
    if (!done)
        return;
    if (chosen == Answer::Present)
        open(here, true);
    if (before.answer != Answer::NotAnswered) {
        QString sentence = chosen == Answer::NotAnswered
                               ? tr("%1: answer %2 cleared.").arg(id, answerLabel(before.answer))
                               : tr("%1: answer changed from %2 to %3.").arg(id, answerLabel(before.answer), answerLabel(chosen));
        if (before.answer == Answer::Present && here.row->shown().evidence > 0)
            sentence += QLatin1Char(' ') + tr("The evidence is kept.");
        offerUndo(sentence, id, [ref = here.ref, before](casefile::Assessment &target) { setRowAnswer(target, ref, before); });
    }
    Q_EMIT changed();
}

void RowList::flag(const QString &id, bool significant)
{
    Unit &here = *unit(id);
    if (!m_session.assessment())
        return;
    RowAnswer after = rowAnswer(*m_session.assessment(), here.ref);
    after.significant = significant && after.answer == Answer::Present;
    write(here.ref, after);
    load();
    Q_EMIT changed();
}

void RowList::open(Unit &unit, bool isOpen)
{
    if (isOpen && !unit.area && !unit.note) {
        if (unit.ref.kind == RowKind::Vulnerability) {
            const RowRef ref = unit.ref;
            Binding<QString> note{rowPlace(ref) + QStringLiteral("/note"), Scope::Assessment,
                                  [ref](const casefile::Case &record) -> QString {
                                      return record.current() ? rowAnswer(*record.current(), ref).note : QString();
                                  },
                                  [ref](session::Session &session, const QString &words) {
                                      return session.editAssessment(assessmentPlace(rowPlace(ref)), [&](casefile::Assessment &target) {
                                          RowAnswer answer = rowAnswer(target, ref);
                                          answer.note = words;
                                          setRowAnswer(target, ref, answer);
                                      });
                                  }};
            Caption caption = ui::caption(m_session.pack(), QStringLiteral("row.note"));
            caption.label = tr("%1 %2").arg(caption.label, unit.ref.id);
            auto *field = new TextField(m_session, note, caption, 2, unit.unit);
            field->setContentsMargins(theme::space::Margin, 0, 0, theme::space::Small);
            unit.note = field;
        } else {
            unit.area = new EvidenceArea(m_session, unit.ref, unit.offersMissing, unit.unit);
            connect(unit.area, &EvidenceArea::undoOffered, this, &RowList::undoOffered);
            connect(unit.area, &EvidenceArea::returnWanted, this, [row = unit.row] { row->focusAnswer(); });
        }
        unit.column->addWidget(unit.area ? static_cast<QWidget *>(unit.area) : unit.note);
    }
    if (QWidget *below = unit.area ? static_cast<QWidget *>(unit.area) : unit.note) {
        if (!isOpen && below->isAncestorOf(focusWidget()))
            unit.row->focusAnswer();
        below->setVisible(isOpen);
    }
    // A row that is Present and has nothing behind it shows the fields at once; the focus stays where it is.
    if (isOpen && unit.area && unit.row->shown().evidence == 0 && !unit.area->hasCard() && unit.row->shown().answer == Answer::Present)
        unit.area->addCard(false);
    unit.row->setDetailsOpen(isOpen);
}

void RowList::addAction(const RowRef &ref)
{
    assessment::Action action;
    action.id = newId(QLatin1Char('p'));
    action.row = ref.answerId;
    const QString place = QStringLiteral("plan/actions");
    if (m_session.editAssessment(assessmentPlace(place),
                                 [&](casefile::Assessment &assessment) { assessment.plan.actions.push_back(action); }))
        Q_EMIT actionAdded(place + QLatin1Char('/') + action.id + QStringLiteral("/what"));
}

void RowList::step(const QString &from, int rows)
{
    for (size_t i = 0; i < m_units.size(); ++i) {
        if (m_units[i].ref.id != from)
            continue;
        const auto next = std::ptrdiff_t(i) + rows;
        if (next >= 0 && next < std::ssize(m_units))
            goToRow(m_units[size_t(next)].ref.id);
        return;
    }
}

bool RowList::goToRow(const QString &id)
{
    Unit *here = unit(id);
    if (!here)
        return false;
    here->row->focusAnswer();
    bringIntoView(here->row);
    return true;
}

bool RowList::goToEvidence(const QString &evidenceId)
{
    const assessment::Evidence *item = m_session.hasCase() ? evidenceItem(m_session.record(), evidenceId) : nullptr;
    for (Unit &one : m_units) {
        if (!item || (!item->rows.contains(one.ref.id) && !item->rows.contains(one.ref.answerId)))
            continue;
        open(one, true);
        if (one.area)
            one.area->openCard(evidenceId);
        bringIntoView(one.area);
        return true;
    }
    return false;
}

void RowList::markRestNotKnown()
{
    std::vector<RowRef> open;
    for (const Unit &one : m_units)
        if (one.row->shown().answer == Answer::NotAnswered)
            open.push_back(one.ref);
    if (open.empty())
        return;
    const auto put = [open](casefile::Assessment &assessment, Answer answer) {
        for (const RowRef &ref : open) {
            RowAnswer value = rowAnswer(assessment, ref);
            value.answer = answer;
            setRowAnswer(assessment, ref, value);
        }
    };
    if (!m_session.editAssessment(QStringLiteral("assessment/answers"),
                                  [&](casefile::Assessment &assessment) { put(assessment, Answer::NotKnown); }))
        return;
    load();
    const QString sentence = open.size() == 1 ? tr("1 row marked as Not known.") : tr("%1 rows marked as Not known.").arg(open.size());
    offerUndo(sentence, open.front().id, [put](casefile::Assessment &assessment) { put(assessment, Answer::NotAnswered); });
    Q_EMIT changed();
}

void RowList::removeOwnRow(const QString &id)
{
    const casefile::Assessment *assessment = m_session.assessment();
    if (!assessment)
        return;
    const auto at = std::find_if(assessment->otherRows.begin(), assessment->otherRows.end(),
                                 [&](const assessment::OtherRow &row) { return row.id == id; });
    if (at == assessment->otherRows.end())
        return;
    const auto before = assessment::OtherRow(*at);  // a copy: the list changes below
    const bool hasEvidence = !casefile::evidenceFor(m_session.record(), id).empty();
    if (!m_session.editAssessment(QStringLiteral("assessment/otherRows"), [&](casefile::Assessment &target) {
            std::erase_if(target.otherRows, [&](const assessment::OtherRow &row) { return row.id == id; });
        }))
        return;
    Q_EMIT undoOffered(hasEvidence ? tr("Row %1 removed. Its evidence is kept.").arg(id) : tr("Row %1 removed.").arg(id),
                       [&session = m_session, before] {
                           session.editAssessment(QStringLiteral("assessment/otherRows"),
                                                  [&](casefile::Assessment &target) { target.otherRows.push_back(before); });
                       });
}

}  // namespace holdfast::ui
