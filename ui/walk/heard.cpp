// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/walk/heard.h"

#include "core/report/reading.h"
#include "ui/language.h"

#include <algorithm>

namespace holdfast::ui {

using report::Tag;
using report::TagKind;

namespace {

struct Listener {
    const report::Pages &pages;
    report::Reading reading;
    std::vector<HeardLine> lines;

    const Tag &tag(int id) const { return pages.tags[size_t(id)]; }
    QString text(int id) const { return reading.text(id).simplified(); }
    void say(int id, const QString &line)
    {
        if (!line.isEmpty())
            lines.push_back({reading.page(id), line});
    }
};

/// Where the links in it lead.
void hearLinks(Listener &to, int id)
{
    for (int below : to.reading.under(id)) {
        if (to.tag(below).kind == TagKind::Link)
            to.say(below, tr("Link: %1, leads to: %2").arg(to.text(below), to.reading.description(below)));
        else
            hearLinks(to, below);
    }
}

void hearList(Listener &to, int id)
{
    const auto &items = to.reading.under(id);
    to.say(id, items.size() == 1 ? tr("List with 1 item") : tr("List with %1 items").arg(items.size()));
    for (int item : items) {
        QStringList parts;
        for (int part : to.reading.under(item))
            parts << to.text(part);
        to.say(item, parts.join(QLatin1Char(' ')));
        hearLinks(to, item);
    }
}

bool isHeaderRow(const Listener &to, int row)
{
    const auto &cells = to.reading.under(row);
    return !cells.empty() && std::all_of(cells.begin(), cells.end(), [&](int cell) {
        return to.tag(cell).kind == TagKind::TH && to.tag(cell).scope == report::TagScope::Column;
    });
}

void hearTable(Listener &to, int id)
{
    const auto &rows = to.reading.under(id);
    QStringList headers;
    if (!rows.empty() && isHeaderRow(to, rows.front()))
        for (int cell : to.reading.under(rows.front()))
            headers << to.text(cell);
    const qsizetype count = qsizetype(rows.size()) - (headers.isEmpty() ? 0 : 1);
    const QString size = count == 1 ? tr("Table with 1 row") : tr("Table with %1 rows").arg(count);
    to.say(id, to.tag(id).summary.isEmpty() ? size : QStringLiteral("%1: %2").arg(size, to.tag(id).summary));
    if (!headers.isEmpty())
        to.say(id, tr("Column headers: %1").arg(headers.join(QStringLiteral("; "))));
    for (size_t i = headers.isEmpty() ? 0 : 1; i < rows.size(); ++i) {
        QString name;
        int column = 0;
        for (int cell : to.reading.under(rows[i])) {
            const QString words = to.text(cell).isEmpty() ? tr("blank") : to.text(cell);
            if (to.tag(cell).kind == TagKind::TH && headers.isEmpty()) {
                name = words;  // of the cell beside it
            } else if (to.tag(cell).kind == TagKind::TH) {
                to.say(cell, tr("Row: %1").arg(words));
            } else {
                const QString of = headers.isEmpty() ? name : headers.value(column);
                to.say(cell, of.isEmpty() ? words : QStringLiteral("%1: %2").arg(of, words));
            }
            hearLinks(to, cell);
            column += to.tag(cell).columns;
        }
    }
}

void hear(Listener &to, int id);

void hearAll(Listener &to, int parent)
{
    for (int id : to.reading.under(parent))
        hear(to, id);
}

void hear(Listener &to, int id)
{
    switch (to.tag(id).kind) {
    case TagKind::H1: to.say(id, tr("Heading 1: %1").arg(to.text(id))); return;
    case TagKind::H2: to.say(id, tr("Heading 2: %1").arg(to.text(id))); return;
    case TagKind::H3: to.say(id, tr("Heading 3: %1").arg(to.text(id))); return;
    case TagKind::Table: hearTable(to, id); return;
    case TagKind::L: hearList(to, id); return;
    case TagKind::BlockQuote:
        to.say(id, tr("Quotation"));
        hearAll(to, id);
        return;
    case TagKind::Document:
    case TagKind::Div: hearAll(to, id); return;
    default: to.say(id, to.text(id)); hearLinks(to, id);
    }
}

}  // namespace

std::vector<HeardLine> heard(const report::Pages &pages)
{
    Listener to{pages, report::Reading(pages), {}};
    if (!pages.tags.empty())
        hearAll(to, 0);
    return std::move(to.lines);
}

QStringList heardPages(const report::Pages &pages)
{
    QStringList texts(qsizetype(pages.pages.size()));
    for (const HeardLine &line : heard(pages)) {
        if (line.page < 0 || line.page >= texts.size())
            continue;
        QString &text = texts[line.page];
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + line.text;
    }
    return texts;
}

}  // namespace holdfast::ui
