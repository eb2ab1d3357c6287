// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/parts.h"

#include "core/base/clock.h"

#include <iterator>

namespace holdfast::report {

QDate Context::today() const
{
    return ukDate(options.now);
}

QString Context::tri(Tri answer) const
{
    return answer == Tri::NotAnswered ? words("standing.not-answered") : choice("yes-no-unknown", triWord(answer));
}

Fields::Fields(const Context &context, const QString &summary)
    : m_context(context)
    , m_emptyWord(context.notProvided())
{
    m_table.summary = summary;
}

Fields &Fields::emptyIs(const QString &word)
{
    m_emptyWord = word;
    return *this;
}

Fields &Fields::questions(double share)
{
    m_table.share = share;
    return *this;
}

Fields &Fields::byAnswer()
{
    m_isByAnswer = true;
    return *this;
}

Fields::operator Block() const
{
    KeyValues table = m_table;
    if (!m_empty.isEmpty())
        table.rows.emplace_back(m_emptyWord, Cell(m_empty.join(QStringLiteral("; "))));
    for (const Tri answer : {Tri::Yes, Tri::No, Tri::NotKnown, Tri::NotAnswered}) {
        QString names;
        for (const QString &name : m_answered.value(answer))
            names += names.isEmpty() ? name : (names.endsWith(u'?') ? QStringLiteral(" ") : QStringLiteral("; ")) + name;
        if (!names.isEmpty())
            table.rows.emplace_back(m_context.tri(answer), Cell(names));
    }
    return table;
}

Fields &Fields::add(const char *field, const QString &value)
{
    if (!value.trimmed().isEmpty())
        return add(m_context.field(field), Cell(value));
    m_empty << m_context.field(field);
    return *this;
}

Fields &Fields::add(const char *field, Tri value)
{
    if (value != Tri::NotAnswered && !m_isByAnswer)
        return add(m_context.field(field), Cell(m_context.tri(value)));
    m_answered[value] << m_context.field(field);
    return *this;
}

Fields &Fields::addIf(const char *field, const QString &value)
{
    return value.trimmed().isEmpty() ? *this : add(field, value);
}

Fields &Fields::addIf(const char *field, Tri value)
{
    return value == Tri::NotAnswered ? *this : add(field, value);
}

Fields &Fields::addIf(const QString &name, const QString &value)
{
    return value.trimmed().isEmpty() ? *this : add(name, Cell(value));
}

Fields &Fields::add(const QString &name, const Cell &cell)
{
    m_table.rows.emplace_back(name, cell);
    return *this;
}

QString answerWords(const Context &context, const assessment::RowAnswer &answer)
{
    switch (answer.answer) {
    case assessment::Answer::NotAnswered: return context.words("standing.not-answered");
    case assessment::Answer::NotSeen:
    case assessment::Answer::NotKnown: return context.choice("answer", assessment::answerWord(answer.answer));
    case assessment::Answer::Present: break;
    }
    const QString present = context.choice("answer", assessment::answerWord(answer.answer));
    return answer.significant ? present + QStringLiteral(", ") + context.field("row.significant").toLower() : present;
}

Mark answerMark(const assessment::RowAnswer &answer)
{
    switch (answer.answer) {
    case assessment::Answer::NotAnswered: return Mark::NotAnswered;
    case assessment::Answer::NotSeen: return Mark::NotSeen;
    case assessment::Answer::NotKnown: return Mark::NotKnown;
    case assessment::Answer::Present: return answer.significant ? Mark::Significant : Mark::Present;
    }
    Q_UNREACHABLE();
}

Cell answerCell(const Context &context, const assessment::RowAnswer &answer)
{
    return Cell(answerWords(context, answer), answerMark(answer));
}

Paragraph labelled(const QString &name, const QString &text)
{
    return Paragraph({{name.endsWith(u'?') ? name + u' ' : name + QStringLiteral(": "), true, {}, {}}, {text, false, {}, {}}});
}

void setFurniture(Document &document, const content::Pack &pack)
{
    document.referenceLine = pack.field(QStringLiteral("paper.reference-line"));
    document.pageLine = pack.field(QStringLiteral("paper.page-line"));
}

void append(Blocks &to, Blocks more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace holdfast::report
