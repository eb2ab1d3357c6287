// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/domain/episodeevidence.h"

#include "core/base/id.h"
#include "ui/fields.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace holdfast::ui {

using assessment::Evidence;
using casefile::MissingEpisode;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EpisodeEvidence)
};

const QString EpisodeKey = QStringLiteral("missingEpisode");

Evidence fromEpisode(const MissingEpisode &episode, const QString &row, const content::Pack &pack, QDate today)
{
    Evidence item;
    item.id = newId(QLatin1Char('e'));
    QStringList text{episodeLine(episode, pack)};
    for (const QString &more : {episode.foundWhere, episode.condition, episode.whoWith, episode.whatLedToIt})
        if (!more.isEmpty())
            text << more;
    item.text = text.join(QStringLiteral(". "));
    item.whoseWords = QStringLiteral("mine");
    item.basis = QStringLiteral("reported");
    item.source.kind = QStringLiteral("record");
    if (episode.from.isValid()) {
        const QDate first = ukDate(episode.from);
        const QDate last = episode.returnedAt.isValid() ? ukDate(episode.returnedAt) : first;
        item.happened = last > first ? PartialDate::between(first, last) : PartialDate::exact(first);
    }
    item.recorded = today;
    item.where = episode.foundWhere;
    item.whoElse = episode.whoWith;
    item.rows = QStringList{row};
    item.extra.insert(EpisodeKey, episode.id);
    return item;
}
}  // namespace

QString episodeLine(const MissingEpisode &episode, const content::Pack &pack)
{
    QStringList parts;
    parts << (episode.from.isValid() ? Words::tr("Missing since %1").arg(inWords(episode.from)) : Words::tr("Missing, time not known"));
    if (!episode.missingFrom.isEmpty())
        parts << Words::tr("from %1").arg(pack.choiceLabel(QStringLiteral("missing-from"), episode.missingFrom).toLower());
    if (episode.returnedAt.isValid())
        parts << Words::tr("back %1").arg(inWords(episode.returnedAt));
    return parts.join(QStringLiteral(", "));
}

bool isUsed(const casefile::Case &record, const QString &episodeId, const QString &rowId)
{
    return std::any_of(record.evidence.begin(), record.evidence.end(), [&](const Evidence &item) {
        return item.extra.value(EpisodeKey).toString() == episodeId && item.rows.contains(rowId);
    });
}

QString useEpisode(session::Session &session, const QString &episodeId, const QString &rowId)
{
    QString used;
    session.edit(QStringLiteral("evidence"), [&](casefile::Case &record) {
        for (Evidence &item : record.evidence) {
            if (item.extra.value(EpisodeKey).toString() == episodeId) {
                if (!item.rows.contains(rowId))
                    item.rows << rowId;
                used = item.id;
                return;
            }
        }
        for (const MissingEpisode &episode : record.missing) {
            if (episode.id == episodeId) {
                record.evidence.push_back(fromEpisode(episode, rowId, session.pack(), session.today()));
                used = record.evidence.back().id;
            }
        }
    });
    return used;
}

}  // namespace holdfast::ui
