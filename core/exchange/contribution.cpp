// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/exchange/contribution.h"

#include <QLocale>

#include <algorithm>

namespace holdfast::exchange {

namespace {

using assessment::Answer;
using assessment::Answers;
using assessment::Evidence;
using assessment::RowAnswer;
using casefile::Assessment;
using casefile::Case;
using casefile::ContributedRow;
using casefile::Contribution;

const QString AnyEvidence = QStringLiteral("evidence");
const QString Paper = QStringLiteral("paper");
const QString Birth = QStringLiteral("child.date-of-birth");

QString joined(QStringList pieces)
{
    pieces.removeAll(QString());
    return pieces.join(QStringLiteral(", "));
}

QString dayOf(const Contribution &made)
{
    return made.date.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(made.date, QStringLiteral("d MMMM yyyy"))
                               : made.dateTyped;
}

/// Words that have no source of their own beside them.
QString attributed(const QString &words, const Contribution &made)
{
    const QString who = contributorLine(made);
    return who.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, who);
}

QString under(const QString &ours, const QString &theirs)
{
    return ours.trimmed().isEmpty() ? theirs : ours + u'\n' + theirs;
}

/// Where a row of the form is kept. Vulnerabilities and prompts carry a note; indicators have evidence.
struct Place {
    Answers Assessment::*answers;
    bool hasNote;
};

Place placeOf(const content::Pack &pack, const QString &row)
{
    const auto holds = [&](const std::vector<content::Row> &rows) {
        return std::any_of(rows.begin(), rows.end(), [&](const content::Row &one) { return one.id == row; });
    };
    if (holds(pack.prompts()))
        return {&Assessment::prompts, true};
    if (holds(pack.vulnerabilities()))
        return {&Assessment::vulnerabilities, true};
    return {&Assessment::answers, false};
}

/// A text of the case that the form has too. Those about the child are facts to be one; the others are somebody's words.
struct TextPlace {
    const char *name;
    QString Contribution::*theirs;
    QString &(*ours)(Case &record);
    bool isSaid;
};

const TextPlace Texts[] = {
    {"child.name", &Contribution::childName, [](Case &record) -> QString & { return record.child.name; }, false},
    {"child.home-address", &Contribution::childHome, [](Case &record) -> QString & { return record.child.homeAddress; }, false},
    {"child.school", &Contribution::childSchool, [](Case &record) -> QString & { return record.child.school; }, false},
    {"voice.words", &Contribution::voice, [](Case &record) -> QString & { return record.current()->childVoice.words; }, true},
    {"judgement.why", &Contribution::why, [](Case &record) -> QString & { return record.current()->judgement.why; }, true},
    {"judgement.not-known", &Contribution::notKnown, [](Case &record) -> QString & { return record.current()->judgement.notKnown; }, true},
};

bool holdsEvidence(const Case &record, const QString &row, const QString &text, const Contribution &made)
{
    return std::any_of(record.evidence.begin(), record.evidence.end(), [&](const Evidence &item) {
        return item.text == text && item.source.name == made.name && (row.isEmpty() ? item.rows.isEmpty() : item.rows.contains(row));
    });
}

QString ourWords(const Case &record, const Place &place, const QString &row)
{
    if (place.hasNote)
        return (record.current()->*place.answers).value(row).note;
    QStringList texts;
    for (const Evidence *item : casefile::evidenceFor(record, row))
        texts << item->text;
    return texts.join(u'\n');
}

/// What is kept of a row under their name: their words, and their answer where it does not become ours.
QString keptWords(const content::Pack &pack, const ContributedRow &row, bool isAnswerTaken)
{
    const QString answer =
        row.answer == Answer::NotAnswered ? QString() : pack.choiceLabel(QStringLiteral("answer"), assessment::answerWord(row.answer));
    if (row.words.isEmpty())
        return answer;
    return isAnswerTaken || answer.isEmpty() ? row.words : QStringLiteral("%1: %2").arg(answer, row.words);
}

/// Whether the case has it already, from this person: the same form was opened before.
bool isKnown(const Case &record, const content::Pack &pack, const ContributedRow &row, const Contribution &made)
{
    const Place place = placeOf(pack, row.row);
    const RowAnswer ours = (record.current()->*place.answers).value(row.row);
    const bool isSame = row.answer == Answer::NotAnswered || row.answer == ours.answer;
    if (isSame && row.words.isEmpty())
        return true;
    const auto holds = [&](bool isAnswerTaken) {
        const QString text = keptWords(pack, row, isAnswerTaken);
        return place.hasNote ? ours.note.contains(attributed(text, made)) : holdsEvidence(record, row.row, text, made);
    };
    return (isSame && holds(true)) || holds(false);
}

Proposal rowProposal(const Case &record, const content::Pack &pack, const ContributedRow &row)
{
    const Place place = placeOf(pack, row.row);
    Proposal made;
    made.place = row.row;
    made.isRow = true;
    made.ours = (record.current()->*place.answers).value(row.row).answer;
    made.theirs = row.answer;
    made.ourWords = ourWords(record, place, row.row);
    made.theirWords = row.words;
    const bool isOursEmpty = made.ours == Answer::NotAnswered && made.ourWords.trimmed().isEmpty();
    const bool differs = made.ours != Answer::NotAnswered && made.theirs != Answer::NotAnswered && made.ours != made.theirs;
    if (differs)
        made.choices = {Choice::Keep, Choice::Take, Choice::Both};
    else if (made.ours == Answer::NotAnswered)
        made.choices = {Choice::Keep, Choice::Take};
    else
        made.choices = {Choice::Keep, Choice::Both};
    made.proposed = isOursEmpty ? Choice::Take : Choice::Keep;
    return made;
}

void proposeBirth(const Case &record, const Contribution &made, std::vector<Proposal> &all)
{
    const bool isDay = made.childBirth.isValid();
    if (made.childBirthTyped.isEmpty() || (isDay && made.childBirth == record.child.dateOfBirth))
        return;
    Proposal birth;
    birth.place = Birth;
    birth.ourWords = record.child.dateOfBirth.isValid() ? record.child.dateOfBirth.toString(Qt::ISODate) : QString();
    birth.theirWords = isDay ? made.childBirth.toString(Qt::ISODate) : made.childBirthTyped;
    birth.choices = {Choice::Keep};
    if (isDay)
        birth.choices.push_back(Choice::Take);
    birth.proposed = isDay && birth.ourWords.isEmpty() ? Choice::Take : Choice::Keep;
    all.push_back(birth);
}

Evidence evidenceFrom(const Contribution &made, const QString &row, const QString &text, QDate today, const Random &random)
{
    Evidence item;
    item.id = newId(QLatin1Char('e'), random);
    item.text = text;
    item.whoseWords = QStringLiteral("other-exact");
    item.basis = QStringLiteral("reported");
    item.source.kind = QStringLiteral("record");
    item.source.name = made.name;
    item.source.role = joined({made.role, made.agency, made.date.isValid() ? QString() : made.dateTyped});
    item.recorded = made.date.isValid() ? made.date : today;
    if (!row.isEmpty())
        item.rows = QStringList(row);
    return item;
}

void takeRow(Case &record, const content::Pack &pack, const ContributedRow &row, const Contribution &made, Choice choice, QDate today,
             const Random &random)
{
    const Place place = placeOf(pack, row.row);
    RowAnswer answer = (record.current()->*place.answers).value(row.row);
    const bool isTaken = row.answer == Answer::NotAnswered || choice == Choice::Take || answer.answer == row.answer;
    if (choice == Choice::Take && row.answer != Answer::NotAnswered && answer.answer != row.answer) {
        answer.answer = row.answer;
        answer.significant = false;  // was said of the answer that goes
    }
    const QString words = keptWords(pack, row, isTaken);
    if (place.hasNote)
        answer.note = under(answer.note, attributed(words, made));
    else
        record.evidence.push_back(evidenceFrom(made, row.row, words, today, random));
    if (answer != RowAnswer())
        (record.current()->*place.answers).insert(row.row, answer);
}

void takeText(Case &record, const TextPlace &text, const Contribution &made, Choice choice)
{
    QString &ours = text.ours(record);
    const QString theirs = text.isSaid ? attributed(made.*text.theirs, made) : made.*text.theirs;
    ours = choice == Choice::Take ? theirs : under(ours, theirs);
}

bool isSameText(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

}  // namespace

QString contributorLine(const Contribution &made)
{
    return joined({made.name, made.role, made.agency, made.name.isEmpty() && made.role.isEmpty() ? QString() : dayOf(made)});
}

QStringList doubts(const Case &record, const Contribution &made)
{
    QStringList found;
    if (!made.reference.isEmpty() && !isSameText(made.reference, record.reference) &&
        !isSameText(made.reference, record.child.externalReference))
        found << QStringLiteral("case.reference");
    const QStringList names = QStringList{record.child.name, record.child.knownAs} + record.child.aliases;
    const bool isNamed = !record.child.name.isEmpty() && !made.childName.isEmpty();
    if (isNamed && std::none_of(names.begin(), names.end(), [&](const QString &name) { return isSameText(name, made.childName); }))
        found << QStringLiteral("child.name");
    if (made.childBirth.isValid() && record.child.dateOfBirth.isValid() && made.childBirth != record.child.dateOfBirth)
        found << Birth;
    return found;
}

std::vector<Proposal> proposals(const Case &record, const Contribution &made, const content::Pack &pack)
{
    std::vector<Proposal> all;
    if (!record.current())
        return all;
    Case ours = record;  // the places are given as references
    const auto propose = [&](const TextPlace &text) {
        const QString theirs = made.*text.theirs;
        const QString mine = text.ours(ours);
        if (theirs.isEmpty() || isSameText(theirs, mine) || mine.contains(attributed(theirs, made)))
            return;
        Proposal one;
        one.place = QLatin1String(text.name);
        one.ourWords = mine;
        one.theirWords = theirs;
        one.choices = {Choice::Keep, Choice::Take};
        if (!mine.trimmed().isEmpty() && text.isSaid)
            one.choices.push_back(Choice::Both);
        one.proposed = mine.trimmed().isEmpty() ? Choice::Take : Choice::Keep;
        all.push_back(one);
    };
    for (const TextPlace &text : Texts)
        if (!text.isSaid)
            propose(text);
    proposeBirth(record, made, all);
    for (const ContributedRow &row : made.rows)
        if (!isKnown(record, pack, row, made))
            all.push_back(rowProposal(record, pack, row));
    if (!made.evidence.isEmpty() && !holdsEvidence(record, {}, made.evidence, made)) {
        Proposal one;
        one.place = AnyEvidence;
        one.theirWords = made.evidence;
        one.choices = {Choice::Keep, Choice::Take};
        one.proposed = Choice::Take;
        all.push_back(one);
    }
    for (const TextPlace &text : Texts)
        if (text.isSaid)
            propose(text);
    if (!doubts(record, made).isEmpty())
        for (Proposal &one : all)
            one.proposed = Choice::Keep;
    return all;
}

Result<Case> withChosen(const Case &record, const Contribution &made, const content::Pack &pack, const QMap<QString, Choice> &chosen,
                        QDate today, const Random &random)
{
    if (!record.current() || record.current()->isLocked())
        return unexpected(ErrorCode::Refused);
    Case result = record;
    bool isTaken = false;
    for (const Proposal &one : proposals(record, made, pack)) {
        const Choice choice = chosen.value(one.place, Choice::Keep);
        if (choice == Choice::Keep || std::find(one.choices.begin(), one.choices.end(), choice) == one.choices.end())
            continue;
        isTaken = true;
        if (one.isRow) {
            const auto row = std::find_if(made.rows.begin(), made.rows.end(), [&](const auto &said) { return said.row == one.place; });
            takeRow(result, pack, *row, made, choice, today, random);
        } else if (one.place == AnyEvidence) {
            result.evidence.push_back(evidenceFrom(made, {}, made.evidence, today, random));
        } else if (one.place == Birth) {
            result.child.dateOfBirth = made.childBirth;
        } else {
            for (const TextPlace &text : Texts)
                if (one.place == QLatin1String(text.name))
                    takeText(result, text, made, choice);
        }
    }
    auto &contributors = result.current()->start.contributors;
    const bool isListed = std::any_of(contributors.begin(), contributors.end(),
                                      [&](const casefile::Contributor &who) { return who.name == made.name && who.role == made.role; });
    if (isTaken && !isListed && !contributorLine(made).isEmpty())
        contributors.push_back({made.name, made.role, made.agency, Paper, {}});
    return result;
}

}  // namespace holdfast::exchange
