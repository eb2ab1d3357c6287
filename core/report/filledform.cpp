// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0

#include "core/report/filledform.h"

#include "core/base/memorybound.h"
#include "core/report/formnames.h"
#include "core/report/pdfhandle.h"
#include "core/report/printable.h"

#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace holdfast::report {

namespace {

using casefile::ContributedRow;
using casefile::Contribution;

constexpr int MostFields = 4000;  ///< all nodes of the tree; ours has about five hundred
constexpr int MostDepth = 8;
/// All that reading takes, in bytes: ours, filled in, takes 11 MiB. A few thousand bytes can unpack to more than a machine has.
constexpr size_t MostMemory = 256 * 1024 * 1024;
constexpr size_t MostText = 200 * 1024;  ///< bytes of one field

/// What a field says: text, or the name of a ticked box.
struct Said {
    QString text;
    bool isTick = false;
};

/// Lines as they were typed, without anything that hides or reorders.
QString clean(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return printableParts(text).join(u'\n').trimmed();
}

/// Some viewers write UTF-8 and do not say so; hardly any other text looks like it by chance.
std::optional<QString> asMeant(QByteArrayView raw)
{
    static const QByteArray Utf16("\xFE\xFF"), Utf16Little("\xFF\xFE");
    if (raw.startsWith(Utf16) || raw.startsWith(Utf16Little) || std::all_of(raw.begin(), raw.end(), [](char c) { return uchar(c) < 0x80; }))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(raw);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

class Fields {
public:
    Fields(qpdf_data pdf, MemoryBound &memory)
        : m_pdf(pdf)
        , m_memory(memory)
    {
    }

    void read() { readAll(key(key(key(qpdf_get_trailer(m_pdf), "/Root"), "/AcroForm"), "/Fields"), {}, 0); }

    /// A file that calls itself ours, whatever happened to its fields since.
    bool isByUs(const content::Pack &pack)
    {
        const qpdf_oh info = key(qpdf_get_trailer(m_pdf), "/Info");
        return string(key(info, "/Creator")).value_or(QString()).startsWith(QLatin1String("Holdfast ")) &&
               string(key(info, "/Title")) == pack.field(QStringLiteral("paper.fillable-form"));
    }

    QMap<QString, Said> said;
    bool any = false;        ///< there is a field, filled in or not
    bool isTooMuch = false;  ///< nothing was cut off: then nothing is read
    bool isBroken = false;   ///< a value is neither text nor a tick

private:
    /// Asks the library, which may unpack a part of the file to answer.
    template <class Function, class... Arguments>
    auto ask(Function function, Arguments... arguments) const
    {
        return m_memory.during([&] { return function(m_pdf, arguments...); });
    }
    qpdf_oh key(qpdf_oh dictionary, const char *name) const { return there(ask(qpdf_oh_get_key_if_dict, dictionary, name)); }
    /// What could not be read is nothing here; the library remembers that it could not.
    qpdf_oh there(qpdf_oh object) const { return qpdf_oh_is_initialized(m_pdf, object) ? object : qpdf_oh_new_null(m_pdf); }
    qpdf_object_type_e type(qpdf_oh object) const { return ask(qpdf_oh_get_type_code, object); }

    std::optional<QString> string(qpdf_oh object)
    {
        if (type(object) != ot_string)
            return std::nullopt;
        size_t length = 0;
        const char *bytes = ask(qpdf_oh_get_binary_utf8_value, object, &length);
        if (!bytes || length > MostText) {
            isTooMuch = true;
            return std::nullopt;
        }
        QString text = QString::fromUtf8(bytes, qsizetype(length));
        if (const char *raw = ask(qpdf_oh_get_binary_string_value, object, &length))
            text = asMeant(QByteArrayView(raw, qsizetype(length))).value_or(text);
        // Marks of a language inside a text (ISO 32000-1, 7.9.2.2) are no part of it.
        static const QRegularExpression Language(QStringLiteral("\\x{1B}[A-Za-z]{2,4}\\x{1B}"));
        return text.remove(Language);
    }

    /// "present" of /present; empty for anything that is no name.
    QString name(qpdf_oh object) const
    {
        return type(object) == ot_name ? QString::fromUtf8(ask(qpdf_oh_get_name, object)).mid(1) : QString();
    }

    void readAll(qpdf_oh list, const QString &parent, int depth)
    {
        const int count = type(list) == ot_array ? ask(qpdf_oh_get_array_n_items, list) : 0;
        for (int i = 0; i < count && !isTooMuch && !m_memory.isReached(); ++i)
            readOne(there(ask(qpdf_oh_get_array_item, list, i)), parent, depth);
    }

    void readOne(qpdf_oh field, const QString &parent, int depth)
    {
        if (++m_nodes > MostFields || depth > MostDepth) {
            isTooMuch = true;
            return;
        }
        if (type(field) != ot_dictionary)
            return;
        const QString own = string(key(field, "/T")).value_or(QString());
        const QString full = own.isEmpty() ? parent : parent.isEmpty() ? own : parent + u'.' + own;
        any |= !own.isEmpty();
        if (!full.isEmpty())
            readValue(field, full);
        readAll(key(field, "/Kids"), full, depth + 1);
    }

    void readValue(qpdf_oh field, const QString &full)
    {
        qpdf_oh value = key(field, "/V");
        // Some viewers tick the box and forget to say so in its field.
        if (type(value) == ot_null)
            value = key(field, "/AS");
        switch (type(value)) {
        case ot_null: return;
        case ot_string: say(full, {string(value).value_or(QString()), false}); return;
        case ot_name: say(full, {name(value) == QLatin1String("Off") ? QString() : name(value), true}); return;
        default: isBroken = true;
        }
    }

    /// What a field says itself stands before what its boxes show.
    void say(const QString &full, Said value)
    {
        Said &kept = said[full];
        if (kept.text.isEmpty())
            kept = std::move(value);
    }

    qpdf_data m_pdf;
    MemoryBound &m_memory;
    int m_nodes = 0;
};

/// As people write a day here: 12/05/2026, 12.5.26, 12 May 2026, 2026-05-12. Two digits are a year of this century.
QDate dayFrom(const QString &typed)
{
    static const char *Forms[] = {"yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMMM yyyy", "d MMM yyyy", "dddd d MMMM yyyy"};
    static const char *Short[] = {"d/M/yy", "d.M.yy", "d-M-yy", "d MMMM yy", "d MMM yy"};
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QString text = typed.simplified();
    for (const char *form : Forms)
        if (const QDate day = british.toDate(text, QLatin1String(form)); day.isValid() && day.year() >= 1900)
            return day;
    for (const char *form : Short)
        if (QDate day = british.toDate(text, QLatin1String(form)); day.isValid())
            return day.year() < 2000 ? day.addYears(100) : day;
    return {};
}

/// Words after "holdfast-form" in the field that nobody changes: the version of the form, the pack and its version.
std::optional<QStringList> versionOf(const QMap<QString, Said> &said)
{
    QStringList words = said.value(formname::FormVersion).text.simplified().split(u' ');
    if (words.size() < 2 || words.takeFirst() != formname::FormatWord)
        return std::nullopt;
    return words;
}

class Reading {
public:
    Reading(QMap<QString, Said> said, const content::Pack &pack)
        : m_said(std::move(said))
        , m_pack(pack)
    {
        m_said.remove(formname::FormVersion);
    }

    Contribution made()
    {
        Contribution result;
        result.name = oneLine(formname::ContributorName);
        result.role = oneLine(formname::ContributorRole);
        result.agency = oneLine(formname::ContributorAgency);
        result.dateTyped = oneLine(formname::ContributorDate);
        result.date = dayFrom(result.dateTyped);
        result.reference = oneLine(formname::Reference);
        result.childName = oneLine(formname::ChildName);
        result.childBirthTyped = oneLine(formname::ChildBirth);
        result.childBirth = dayFrom(result.childBirthTyped);
        result.childHome = text(formname::ChildHome);
        result.childSchool = oneLine(formname::ChildSchool);
        for (const content::Domain &domain : m_pack.domains())
            rows(domain.rows, result);
        rows(m_pack.prompts(), result);
        rows(m_pack.vulnerabilities(), result);
        result.evidence = text(formname::Evidence);
        result.voice = text(formname::Voice);
        result.why = text(formname::Why);
        result.notKnown = text(formname::NotKnown);
        for (auto left = m_said.begin(); left != m_said.end(); ++left)
            if (!left->text.trimmed().isEmpty())
                result.unread << QStringLiteral("%1: %2").arg(printable(left.key()), clean(left->text));
        return result;
    }

private:
    QString text(const QString &name) { return clean(m_said.take(name).text); }
    QString oneLine(const QString &name) { return text(name).simplified(); }

    void rows(const std::vector<content::Row> &all, Contribution &result)
    {
        for (const content::Row &row : all) {
            if (!row.sameAs.isEmpty())
                continue;
            const auto answer = assessment::answerFromWord(m_said.value(row.id).text);
            // A word that is no answer stays among what is not read.
            if (answer || m_said.value(row.id).text.isEmpty())
                m_said.remove(row.id);
            const ContributedRow said{row.id, answer.value_or(assessment::Answer::NotAnswered), text(formname::words(row.id))};
            if (said.answer != assessment::Answer::NotAnswered || !said.words.isEmpty())
                result.rows.push_back(said);
        }
    }

    QMap<QString, Said> m_said;
    const content::Pack &m_pack;
};

/// Whether anything was said beside who says it.
bool saysNothing(const Contribution &made)
{
    return made.rows.empty() && made.unread.isEmpty() && made.childHome.isEmpty() && made.childSchool.isEmpty() &&
           made.childName.isEmpty() && made.childBirthTyped.isEmpty() && made.evidence.isEmpty() && made.voice.isEmpty() &&
           made.why.isEmpty() && made.notKnown.isEmpty();
}

}  // namespace

QString problemWord(FormProblem problem)
{
    switch (problem) {
    case FormProblem::NotAPdf: return QStringLiteral("not-a-pdf");
    case FormProblem::TooLarge: return QStringLiteral("too-large");
    case FormProblem::Encrypted: return QStringLiteral("encrypted");
    case FormProblem::Damaged: return QStringLiteral("damaged");
    case FormProblem::NotOurForm: return QStringLiteral("not-our-form");
    case FormProblem::Flattened: return QStringLiteral("flattened");
    case FormProblem::NewerForm: return QStringLiteral("newer-form");
    case FormProblem::Empty: return QStringLiteral("empty");
    }
    Q_UNREACHABLE();
}

bool isPdf(QByteArrayView file)
{
    return file.first(qMin<qsizetype>(file.size(), 1024)).contains("%PDF-");
}

FilledForm readFilledForm(QByteArrayView file, const content::Pack &pack)
{
    if (!isPdf(file))
        return FormProblem::NotAPdf;
    if (file.size() > MostFormBytes)
        return FormProblem::TooLarge;

    // What a transfer filled it up with.
    while (!file.isEmpty() && (file.back() == '\0' || file.back() == ' ' || file.back() == '\n' || file.back() == '\r'))
        file.chop(1);
    const pdf::Handle handle;
    const qpdf_data pdf = handle.data();
    qpdf_set_attempt_recovery(pdf, QPDF_FALSE);
    MemoryBound memory(MostMemory);
    const bool went =
        handle.went(memory.during([&] { return qpdf_read_memory(pdf, "form", file.data(), qulonglong(file.size()), nullptr); }));
    if (memory.isReached())
        return FormProblem::TooLarge;
    if (!went) {
        const bool isLocked = qpdf_get_error_code(pdf, qpdf_get_error(pdf)) == qpdf_e_password;
        return isLocked ? FormProblem::Encrypted : FormProblem::Damaged;
    }
    Fields fields(pdf, memory);
    fields.read();
    const bool isOurs = fields.isByUs(pack);
    if (fields.isTooMuch || memory.isReached())
        return FormProblem::TooLarge;
    // An object that could not be read is no empty field.
    if (qpdf_has_error(pdf) || qpdf_more_warnings(pdf))
        return FormProblem::Damaged;
    if (!fields.any)
        return isOurs ? FormProblem::Flattened : FormProblem::NotOurForm;
    const auto version = versionOf(fields.said);
    if (!version)
        return FormProblem::NotOurForm;
    bool isNumber = false;
    const int number = version->first().toInt(&isNumber);
    if (!isNumber || number < 1)
        return FormProblem::NotOurForm;
    if (number > formname::Version)
        return FormProblem::NewerForm;
    if (fields.isBroken)
        return FormProblem::Damaged;
    Contribution made = Reading(fields.said, pack).made();
    made.content = printable(version->mid(1).join(u' '));
    if (saysNothing(made))
        return FormProblem::Empty;
    return made;
}

}  // namespace holdfast::report
