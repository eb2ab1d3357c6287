// SPDX-FileCopyrightText: 2026 The Holdfast authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/documents.h"

#include "core/base/clock.h"
#include "core/report/format.h"
#include "core/report/parts.h"
#include "core/report/printable.h"
#include "core/report/sheets.h"

namespace holdfast::report {

namespace {

const QString FullAssessment = QStringLiteral("full-assessment");
const QString CaseSummary = QStringLiteral("case-summary");
const QString Summary = QStringLiteral("one-page-summary");
const QString NotReferring = QStringLiteral("decision-not-to-refer");
const QString WhatWeDoNotKnow = QStringLiteral("what-we-do-not-know");
const QString PoliceReport = QStringLiteral("police-information-report");
const QString BlankForm = QStringLiteral("blank-form");
const QString FillableForm = QStringLiteral("fillable-form");
const QString ConversationSheet = QStringLiteral("conversation-sheet");
const QString ConsultationSheet = QStringLiteral("consultation-sheet");
const QString MissingSummary = QStringLiteral("missing-summary");
const QString ChronologyPage = QStringLiteral("chronology");
const QString Comparison = QStringLiteral("comparison");
const QString PlanPage = QStringLiteral("plan");
const QString Referral = QStringLiteral("referral");
const QString SharingLog = QStringLiteral("sharing-log");

Document pageFrame(const Context &context, const DocumentKind &kind)
{
    const casefile::Assessment &assessment = context.assessment;
    const casefile::Case &record = context.record;
    Document document;
    document.reference = record.reference;
    document.subject = documentTitle(kind.name, context.pack);
    document.title = joined({record.reference, document.subject.toLower()});
    setFurniture(document, context.pack);
    document.author = assessment.signature.isSigned() ? joined({assessment.signature.name, assessment.signature.agency})
                                                      : joined({assessment.start.workerName, assessment.start.workerAgency});
    document.initials = casefile::initials(record.child.name);
    document.marking = context.options.marking;
    const QDate known = assessment.knownOn.isValid() ? assessment.knownOn : context.today();
    document.knownOn = context.field("paper.what-was-known-on").arg(dayText(known));
    document.standing = context.words("standing.not-a-score");
    QStringList draft;
    if (context.options.practice)
        draft << context.words("standing.practice");
    if (!assessment.signature.isSigned() || assessment.state == casefile::StateDraft || assessment.state == casefile::StateReturned)
        draft << context.words("standing.draft");
    else if (assessment.state == casefile::StateWaiting)
        draft << context.choice("assessment-state", assessment.state);
    document.draft = draft.join(QStringLiteral(" · "));
    return document;
}

bool recordedNothing(const casefile::Assessment &assessment)
{
    const auto isPresent = [](const auto &row) { return row.answer == assessment::Answer::Present; };
    return std::none_of(assessment.answers.begin(), assessment.answers.end(), isPresent) &&
           std::none_of(assessment.otherRows.begin(), assessment.otherRows.end(), isPresent) &&
           std::none_of(assessment.prompts.begin(), assessment.prompts.end(), isPresent);
}

/// What every document about a child says first.
void addOpening(const Context &context, const std::vector<Omission> &omissions, Blocks &blocks)
{
    if (context.options.audience != Audience::Full)
        blocks.emplace_back(Paragraph(context.choice("audience", audienceWord(context.options.audience))));
    if (!omissions.empty()) {
        Notice notice{{Paragraph(context.words("omitted.notice"))}};
        const bool records = std::any_of(omissions.begin(), omissions.end(),
                                         [](const Omission &one) { return one.place == QStringLiteral("/concernRecords"); });
        if (records)
            notice.paragraphs.emplace_back(context.words("omitted.concern-records"));
        blocks.emplace_back(notice);
    }
    if (recordedNothing(context.assessment))
        blocks.emplace_back(Notice{{Paragraph(context.words("standing.nothing-present"))}});
}

Blocks allDomains(const Context &context)
{
    Blocks blocks;
    for (const content::Domain &one : context.pack.domains())
        append(blocks, domain(context, one));
    return blocks;
}

/// In the order of printing. Those with one id are left out together: flagged rows would tell what the domains do not.
struct Part {
    const char *id;  ///< empty: always printed
    Blocks (*make)(const Context &);
};
constexpr Part FullParts[] = {
    {"child-and-family", informationSheet},
    {"before-you-start", reason},
    {"judgement", judgement},
    {"decision", decision},
    {"decision", immediateSafety},
    {"indicators", flaggedRows},
    {"indicators", allDomains},
    {"boys-and-young-men", boysPrompts},
    {"vulnerabilities", vulnerabilities},
    {"protective-factors", protectiveFactors},
    {"missing-episodes", missingEpisodes},
    {"consent", consentCheck},
    {"definition", definitionTest},
    {"voice-of-the-child", childsVoice},
    {"parents-and-carers", carersVoice},
    {"plan", plan},
    {"referral", referral},
    {"what-we-do-not-know", notKnown},
    {"", concernRecords},  // by Include alone
    {"sign", corrections},
    {"sign", signatures},
    {"", guidanceUsed},
};

Blocks fullAssessment(const Context &context)
{
    Blocks blocks;
    QStringList said;
    for (const Part &part : FullParts) {
        const QString id = QString::fromLatin1(part.id);
        if (id.isEmpty() || !context.options.withoutParts.contains(id)) {
            append(blocks, part.make(context));
            continue;
        }
        if (said.contains(id))
            continue;
        said << id;
        append(blocks, Blocks{Heading{2, partTitle(id, context.pack)}, Paragraph(context.words("omitted.section"))});
    }
    return blocks;
}

Blocks partOf(const QString &id, const Context &context)
{
    if (const content::Domain *one = context.pack.domain(id.startsWith(QStringLiteral("domain.")) ? id.mid(7) : id))
        return domain(context, *one);
    const struct {
        const char *id;
        std::vector<Blocks (*)(const Context &)> parts;
    } sections[] = {
        {"before-you-start", {reason}},
        {"child-and-family", {informationSheet}},
        {"boys-and-young-men", {boysPrompts}},
        {"vulnerabilities", {vulnerabilities}},
        {"protective-factors", {protectiveFactors}},
        {"missing-episodes", {missingEpisodes}},
        {"people-of-concern", {concernRecords}},  // nothing, unless they are included on purpose
        {"consent", {consentCheck}},
        {"definition", {definitionTest}},
        {"voice-of-the-child", {childsVoice}},
        {"parents-and-carers", {carersVoice}},
        {"judgement", {judgement}},
        {"decision", {decision}},
        {"referral", {referral}},
        {"plan", {plan}},
        {"check", {flaggedRows, notKnown}},
        {"immediate-safety", {immediateSafety}},
        {"flagged-rows", {flaggedRows}},
        {"sign", {signatures, corrections}},
    };
    Blocks blocks;
    for (const auto &section : sections) {
        if (id != QLatin1String(section.id))
            continue;
        for (const auto part : section.parts)
            append(blocks, part(context));
    }
    return blocks;
}

bool saysNothing(const Cell &cell)
{
    return cell.mark == Mark::None && cell.writingLines == 0 && !cell.field &&
           std::all_of(cell.paragraphs.begin(), cell.paragraphs.end(), [](const Paragraph &one) {
               return std::all_of(one.runs.begin(), one.runs.end(), [](const Run &run) { return printable(run.text).trimmed().isEmpty(); });
           });
}

/// A row is read by the cell that names it: an action or a person without a name says so.
void nameRows(Document &document, const QString &notProvided)
{
    for (Block &block : document.blocks)
        if (auto *table = std::get_if<Table>(&block))
            for (std::vector<Cell> &row : table->rows)
                if (!row.empty() && saysNothing(row.front()))
                    row.front() = Cell(notProvided);
}

/// The words an assessment was signed with stay with it.
content::Pack wordsOf(const casefile::Assessment &assessment, const content::Pack &pack)
{
    return assessment.signature.isSigned() && !assessment.signature.wording.isEmpty() ? pack.withWording(assessment.signature.wording)
                                                                                      : pack;
}

}  // namespace

const std::vector<DocumentKind> &documents()
{
    using enum Audience;
    static const std::vector<DocumentKind> All{
        {FullAssessment, {Full, Agency, Parents, Child}, Carries::Case},
        {CaseSummary, {Full, Agency}, Carries::Case},
        {Summary, {Full, Agency}, Carries::Case},
        {Referral, {Full, Agency}, Carries::Case},
        {NotReferring, {Full, Agency}, Carries::Case},
        {PlanPage, {Full, Agency, Parents, Child}, Carries::Case},
        {WhatWeDoNotKnow, {Full, Agency}, Carries::Case},
        {ChronologyPage, {Full, Agency}, Carries::Case},
        {Comparison, {Full, Agency}, Carries::Case},
        {MissingSummary, {Full, Agency}, Carries::Case},
        {SharingLog, {Full}, Carries::Case},
        {PoliceReport, {Full}, Carries::Case},
        {ConsultationSheet, {Agency}, Carries::NoNames},
        {BlankForm, {Full}, Carries::Nothing},
        {FillableForm, {Full}, Carries::Nothing},
        {ConversationSheet, {Child}, Carries::Nothing},
    };
    return All;
}

QString documentTitle(const QString &name, const content::Pack &pack)
{
    return pack.field(QStringLiteral("document.") + name);
}

const DocumentKind *documentKind(const QString &name)
{
    for (const DocumentKind &kind : documents()) {
        if (kind.name == name)
            return &kind;
    }
    return nullptr;
}

std::optional<QString> documentRefusal(const QString &name, const casefile::Assessment &assessment)
{
    if (name == NotReferring && assessment.decision.choice != assessment::DecidedNotToRefer)
        return QStringLiteral("paper.no-decision-not-to-refer");
    return std::nullopt;
}

QStringList documentParts(const QString &name)
{
    QStringList ids;
    if (name == FullAssessment)
        for (const Part &part : FullParts)
            if (const QString id = QString::fromLatin1(part.id); !id.isEmpty() && !ids.contains(id))
                ids << id;
    return ids;
}

QString partTitle(const QString &id, const content::Pack &pack)
{
    if (id == WhatWeDoNotKnow)
        return documentTitle(id, pack);
    if (id == QLatin1String("indicators"))
        return pack.field(QStringLiteral("print.indicators"));
    const content::Section *section = pack.section(id);
    return section ? section->label : id;
}

Result<Document> makeDocument(const QString &name, const casefile::Case &record, size_t index, const content::Pack &pack,
                              const Options &options)
{
    const DocumentKind *kind = documentKind(name);
    if (!kind)
        return unexpected(ErrorCode::NotFound, QStringLiteral("no such document"));
    if (name == BlankForm)
        return blankForm(pack);
    if (name == FillableForm)
        return fillableForm(pack);
    if (name == ConversationSheet)
        return conversationSheet(pack);
    if (std::find(kind->audiences.begin(), kind->audiences.end(), options.audience) == kind->audiences.end())
        return unexpected(ErrorCode::Refused, QStringLiteral("not made for this audience"));
    if (name == PoliceReport) {
        Result<Document> report = policeReport(record, index, pack, options);
        if (report)
            nameRows(*report, pack.words(QStringLiteral("standing.not-provided")));
        return report;
    }

    Result<Copy> copy = forAudience(record, index, pack, options.audience, options.include, options.leftOut);
    if (!copy)
        return copy.failure();
    const casefile::Assessment &assessment = copy->record.assessments[index];
    const content::Pack words = wordsOf(assessment, pack);
    const Context context{copy->record, assessment, index, words, options};
    if (documentRefusal(name, assessment))
        return unexpected(ErrorCode::NotFound, QStringLiteral("no decision not to refer is recorded"));

    if (kind->carries == Carries::NoNames)
        return consultationSheet(context);
    const struct {
        QString name;
        QString heading;
        Blocks (*blocks)(const Context &);
    } pages[] = {
        {FullAssessment, context.field("paper.child-sexual-exploitation-risk-assessment"), fullAssessment},
        {CaseSummary, context.field("document.case-summary"), caseSummaryPage},
        {Summary, context.field("paper.summary-for-a-meeting"), nullptr},  // fitted to its page
        {NotReferring, context.words("standing.not-refer-title"), notReferringPage},
        {WhatWeDoNotKnow, context.field("check.unknown"), visitList},
        {Referral, context.field("paper.referral-to-childrens-social-care"), referralPage},
        {PlanPage, context.field("paper.plan"), planPage},
        {ChronologyPage, context.field("paper.chronology"), chronologyPage},
        {Comparison, context.field("paper.comparison"), comparisonPage},
        {MissingSummary, context.field("paper.missing-episodes"), missingPage},
        {SharingLog, context.field("paper.what-was-shared-and-with-whom"), sharingPage},
    };
    Document document = pageFrame(context, *kind);
    for (const auto &page : pages) {
        if (page.name != name)
            continue;
        document.isLandscape = name == Comparison;  // up to five dates beside each other
        document.blocks.emplace_back(Heading{1, page.heading});
        addOpening(context, copy->omissions, document.blocks);
        append(document.blocks, page.blocks ? page.blocks(context) : summaryPage(context, document));
    }
    nameRows(document, context.notProvided());
    return document;
}

QString fileName(const QString &documentName, const casefile::Case &record, QDate date, Audience audience)
{
    const DocumentKind *kind = documentKind(documentName);
    QString what = documentName == FullAssessment ? QStringLiteral("assessment") : QString(documentName).replace(u'-', u' ');
    QStringList words;
    if (!kind || kind->carries == Carries::Case)
        words << record.reference;
    words << what;
    // The copy for one reader must not be taken for that of another.
    if (kind && kind->carries == Carries::Case && audience != Audience::Full)
        words << QStringLiteral("for") << (audience == Audience::Child ? QStringLiteral("the child") : audienceWord(audience));
    words << date.toString(Qt::ISODate);
    QString name;
    for (const QChar c : words.join(u' ').trimmed())
        name += c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'.' ? c : QChar(u'-');
    return name + QStringLiteral(".pdf");
}

std::vector<Block> section(const QString &id, const casefile::Case &record, size_t index, const content::Pack &pack, const Options &options)
{
    const Result<Copy> copy = forAudience(record, index, pack, options.audience, options.include);
    if (!copy)
        return {};
    const casefile::Assessment &assessment = copy->record.assessments[index];
    const content::Pack words = wordsOf(assessment, pack);
    return partOf(id, Context{copy->record, assessment, index, words, options});
}

}  // namespace holdfast::report
