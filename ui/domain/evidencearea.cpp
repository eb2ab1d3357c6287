// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/evidencearea.h"

#include "core/base/id.h"
#include "ui/domain/episodeevidence.h"
#include "ui/domain/evidencecard.h"
#include "ui/fields.h"
#include "ui/flow.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace holdfast::ui {

using assessment::Evidence;
using casefile::MissingEpisode;

namespace {
void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}
}  // namespace

EvidenceArea::EvidenceArea(session::Session &session, const RowRef &row, bool offersMissing, QWidget *parent)
    : QGroupBox(parent)
    , m_session(session)
    , m_row(row)
    , m_offersMissing(offersMissing)
    , m_lines(new QVBoxLayout)
    , m_cardPlace(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add evidence"), this))
    , m_existingBox(new QWidget(this))
    , m_existing(new QComboBox(m_existingBox))
    , m_useExisting(new QPushButton(tr("Use this"), m_existingBox))
    , m_missingBox(new QWidget(this))
    , m_missingLines(new QVBoxLayout(m_missingBox))
{
    setAccessibleName(tr("Evidence for %1").arg(row.id));
    setProperty("guidance", row.id);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::Margin, theme::space::Small, 0, theme::space::Medium);
    column->setSpacing(theme::space::Small);
    column->addLayout(m_lines);
    m_lines->setSpacing(theme::space::Tiny);
    column->addLayout(m_cardPlace);

    m_missingLines->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_missingBox);

    auto *commands = new Flow(theme::space::Field, theme::space::Small);
    m_add->setAccessibleName(tr("Add evidence for %1").arg(row.id));
    commands->addWidget(m_add);
    auto *existing = new Flow(theme::space::Small, theme::space::Small, m_existingBox);
    auto *label = new QLabel(tr("Evidence already recorded"), m_existingBox);
    label->setBuddy(m_existing);
    m_existing->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_existing->setMinimumContentsLength(24);
    m_existing->setFocusPolicy(Qt::StrongFocus);
    m_useExisting->setAccessibleName(tr("Use this evidence for %1").arg(row.id));
    existing->addWidget(label);
    existing->addWidget(m_existing);
    existing->addWidget(m_useExisting);
    commands->addWidget(m_existingBox);
    column->addLayout(commands);

    connect(m_add, &QPushButton::clicked, this, [this] { addCard(true); });
    connect(m_useExisting, &QPushButton::clicked, this, &EvidenceArea::useExisting);
    connect(m_existing, &QComboBox::currentIndexChanged, this, [this](int index) { m_useExisting->setEnabled(index > 0); });
    load();
}

bool EvidenceArea::mayEdit() const
{
    const casefile::Assessment *assessment = m_session.assessment();
    return assessment && !assessment->isLocked() && !m_session.isReadOnly();
}

void EvidenceArea::load()
{
    if (!m_session.hasCase())
        return;
    QStringList state;
    for (const Evidence &item : m_session.record().evidence)
        state << item.id + evidenceLine(m_session.pack(), item) + item.rows.join(QLatin1Char(','));
    for (const MissingEpisode &episode : m_session.record().missing)
        state << episode.id + episodeLine(episode, m_session.pack());
    state << (m_card ? m_card->evidenceId() : QString()) << (mayEdit() ? QStringLiteral("edit") : QString());
    if (state == m_state)
        return;
    m_state = state;
    loadLines();
    loadExisting();
    loadMissing();
    m_add->setVisible(mayEdit());
    if (m_card)
        m_card->load();
}

void EvidenceArea::loadLines()
{
    clear(m_lines);
    for (const Evidence *item : casefile::evidenceFor(m_session.record(), m_row.id)) {
        if (m_card && m_card->evidenceId() == item->id)
            continue;
        const QString id = item->id;
        const QString words = evidenceLine(m_session.pack(), *item);
        auto *line = new QWidget(this);
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        auto *text = paragraph(words, theme::Role::Text, theme::Type::Body, line);
        across->addWidget(text, 1);
        auto *open = new QPushButton(mayEdit() ? tr("Change") : tr("Show"), line);
        open->setObjectName(QStringLiteral("evidence/") + id);
        open->setAccessibleName((mayEdit() ? tr("Change evidence: %1") : tr("Show evidence: %1")).arg(words));
        across->addWidget(open, 0, Qt::AlignTop);
        connect(open, &QPushButton::clicked, this, [this, id] { openCard(id); });
        if (mayEdit()) {
            auto *removing = new QPushButton(tr("Remove"), line);
            removing->setAccessibleName(tr("Remove evidence from %1: %2").arg(m_row.id, words));
            across->addWidget(removing, 0, Qt::AlignTop);
            connect(removing, &QPushButton::clicked, this, [this, id] { remove(id); });
        }
        m_lines->addWidget(line);
    }
}

void EvidenceArea::loadExisting()
{
    const QSignalBlocker quiet(m_existing);
    m_existing->clear();
    m_existing->addItem(tr("Choose an item"));
    for (const Evidence &item : m_session.record().evidence)
        if (!item.rows.contains(m_row.answerId) && !item.rows.contains(m_row.id))
            m_existing->addItem(QStringLiteral("%1: %2").arg(item.rows.join(QStringLiteral(", ")), evidenceLine(m_session.pack(), item)),
                                item.id);
    m_existingBox->setVisible(mayEdit() && m_existing->count() > 1);
    m_useExisting->setEnabled(false);
}

void EvidenceArea::loadMissing()
{
    clear(m_missingLines);
    bool any = false;
    for (const MissingEpisode &episode : m_session.record().missing) {
        if (!m_offersMissing || !mayEdit())
            break;
        if (isUsed(m_session.record(), episode.id, m_row.answerId))
            continue;
        any = true;
        auto *line = new QWidget(m_missingBox);
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(paragraph(episodeLine(episode, m_session.pack()), theme::Role::Text, theme::Type::Body, line), 1);
        auto *use = new QPushButton(tr("Use as evidence"), line);
        use->setAccessibleName(tr("Use as evidence for %1: %2").arg(m_row.id, episodeLine(episode, m_session.pack())));
        across->addWidget(use, 0, Qt::AlignTop);
        connect(use, &QPushButton::clicked, this, [this, id = episode.id] { useMissing(id); });
        m_missingLines->addWidget(line);
    }
    m_missingBox->setVisible(any);
}

void EvidenceArea::addCard(bool withFocus)
{
    if (!mayEdit())
        return;
    if (!m_card || evidenceItem(m_session.record(), m_card->evidenceId()))
        makeCard(newId(QLatin1Char('e')));
    if (withFocus)
        m_card->focusText();
}

void EvidenceArea::openCard(const QString &evidenceId)
{
    if (!m_card || m_card->evidenceId() != evidenceId)
        makeCard(evidenceId);
    m_card->focusText();
}

void EvidenceArea::makeCard(const QString &evidenceId)
{
    if (m_card) {
        m_card->hide();
        m_card->deleteLater();
    }
    m_card = new EvidenceCard(m_session, evidenceId, m_row.answerId, this);
    m_cardPlace->addWidget(m_card);
    connect(m_card, &EvidenceCard::doneWanted, this, [this] {
        closeCard();
        m_add->setFocus(Qt::OtherFocusReason);
    });
    connect(m_card, &EvidenceCard::removeWanted, this, [this] {
        const QString id = m_card->evidenceId();
        closeCard();
        remove(id);
    });
    load();
}

void EvidenceArea::closeCard()
{
    if (!m_card)
        return;
    m_card->hide();
    m_card->deleteLater();
    m_card = nullptr;
    load();
}

void EvidenceArea::remove(const QString &evidenceId)
{
    const auto &all = m_session.record().evidence;
    const auto at = std::find_if(all.begin(), all.end(), [&](const Evidence &item) { return item.id == evidenceId; });
    if (at == all.end()) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto before = Evidence(*at);  // a copy: the list changes below
    const auto index = at - all.begin();
    const QString place = QStringLiteral("evidence/") + evidenceId;
    const bool servesMore = before.rows.size() > 1;
    const bool done = m_session.edit(place, [&](casefile::Case &record) {
        const auto item = record.evidence.begin() + index;
        if (servesMore) {
            item->rows.removeAll(m_row.id);
            item->rows.removeAll(m_row.answerId);
        } else {
            record.evidence.erase(item);
        }
    });
    if (!done)
        return;
    load();
    m_add->setFocus(Qt::OtherFocusReason);
    const QString sentence = servesMore ? tr("Evidence taken from %1. It still stands behind %2.")
                                              .arg(m_row.id, evidenceItem(m_session.record(), evidenceId)->rows.join(QStringLiteral(", ")))
                                        : tr("Evidence removed from %1.").arg(m_row.id);
    Q_EMIT undoOffered(sentence, [&session = m_session, before, index, place] {
        session.edit(place, [&](casefile::Case &record) {
            const auto item =
                std::find_if(record.evidence.begin(), record.evidence.end(), [&](const Evidence &one) { return one.id == before.id; });
            if (item != record.evidence.end())
                *item = before;
            else
                record.evidence.insert(record.evidence.begin() + std::min<std::ptrdiff_t>(index, std::ssize(record.evidence)), before);
        });
    });
}

void EvidenceArea::useExisting()
{
    const QString id = m_existing->currentData().toString();
    if (id.isEmpty())
        return;
    m_session.edit(QStringLiteral("evidence/") + id, [&](casefile::Case &record) {
        for (Evidence &item : record.evidence)
            if (item.id == id)
                item.rows << m_row.answerId;
    });
    load();
    m_add->setFocus(Qt::OtherFocusReason);
}

void EvidenceArea::useMissing(const QString &episodeId)
{
    if (const QString used = useEpisode(m_session, episodeId, m_row.answerId); !used.isEmpty())
        openCard(used);
}

void EvidenceArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT returnWanted();
        return;
    }
    QGroupBox::keyPressEvent(event);
}

void EvidenceArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(theme::space::Medium, 0, 2, height()), theme::colour(theme::Role::PresentMark));
}

}  // namespace holdfast::ui
